"""The real app in a process of its own, for tests that need a browser."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import URLError
from urllib.request import urlopen

from tests.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
# Every figure on the screens of the tests is the one of this day.
DAY = "2026-11-20"
# Only a server that hangs takes so long: no test judges how fast it is.
_PATIENCE_SECONDS = 180


class Server:
    """``with Server() as server``: the app answers on ``server.address`` until the end.

    It keeps its data in a folder of its own; ``environment`` are settings.
    """

    def __init__(self, day=DAY, words=None, program="app.main", **environment):
        # Of a made-up language the words stand in a folder of the tests (made_up.py).
        self._program = [program] if words is None else ["tests.browser.made_up", str(words)]
        self._own = None
        if "HOUVAST_DATA" not in environment:
            self._own = TemporaryDirectory(prefix="houvast-")
            environment["HOUVAST_DATA"] = self._own.name
        self._environment = {**os.environ, **environment}
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._day = day

    def __enter__(self):
        told = ["--port", str(self.port), "--day", self._day]
        command = [sys.executable, "-m", *self._program, *told]
        self.log = ROOT / "build" / "out" / f"server-{self.port}.log"
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env=self._environment, stderr=log, stdout=log
            )
        try:
            self._wait()
        except BaseException:
            self.process.kill()
            raise
        return self

    def __exit__(self, kind, *_fault):
        # A screen that fails shows a kind sentence, so the log has to tell that it failed.
        said = self.trouble()
        self.process.terminate()
        try:
            self.process.wait(_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        if self._own is not None:
            self._own.cleanup()
        assert kind is not None or said == "", said

    def trouble(self):
        """What the server wrote down; nothing when all went well."""
        return self.log.read_text(encoding="utf-8")

    def _wait(self):
        until = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise AssertionError(f"the app did not start: {self.trouble()}")
            try:
                with urlopen(self.address, timeout=5):
                    return
            except (URLError, OSError):
                time.sleep(0.1)
        raise AssertionError(f"the app did not answer: {self.trouble()}")
