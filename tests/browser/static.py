"""An ordinary web server for the static app, as any host of files would be."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from alone import alone
from tests.browser.server import ROOT
from tests.ports import free_port

_OUT = ROOT / "build" / "out"


class _Files(SimpleHTTPRequestHandler):
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".mjs": "text/javascript",
        ".js": "text/javascript",
        ".wasm": "application/wasm",
    }

    def translate_path(self, path):
        """An address of a screen gets the page, which shows the screen."""
        found = super().translate_path(path)
        is_screen = "." not in Path(found).name and not Path(found).exists()
        return super().translate_path("/index.html") if is_screen else found

    def log_request(self, code="-", _size="-"):
        """Remember what was really sent."""
        if int(code) == 200:
            self.sent.append(self.path)

    def log_message(self, *_words):
        """Keep the output of the tests clean."""


class StaticServer:
    """``with StaticServer(folder) as server``: the folder is on ``server.address``."""

    def __init__(self, folder):
        self.folder = folder
        self.sent = []
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._server = None

    def __enter__(self):
        self.start()
        return self

    def start(self):
        """Also after it was down, on the same address."""
        if self._server is None:
            files = partial(type("Files", (_Files,), {"sent": self.sent}), directory=self.folder)
            self._server = ThreadingHTTPServer(("127.0.0.1", self.port), files)
            threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def __exit__(self, *_fault):
        self.stop()

    def stop(self):
        """As when the host is down."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None


@contextmanager
def built_app(*wishes):
    """What build/web.py makes, in a folder of its own; tests side by side build in turn."""
    with tempfile.TemporaryDirectory() as own:
        yield _built(Path(own) / "web", wishes)


def built_once(above):
    """The same without any wish, made once for all that share the folder above; only to be read."""
    folder = above / "web"
    with alone(above / "web.lock"):
        if not folder.is_dir():
            _built(above / "half", ()).rename(folder)
    return folder


def _built(folder, wishes):
    with alone(_OUT / "web.lock"):
        subprocess.run([sys.executable, "build/web.py", *wishes], cwd=ROOT, check=True)
        shutil.copytree(_OUT / "web", folder)
    return folder
