"""The reference gemeente for tests: in this process behind a door, or in a process of its own."""

from __future__ import annotations

import asyncio
import hashlib
import os
import signal
import subprocess
import sys
import time
from base64 import b64encode
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import httpx

from app.server.app import create_app, prepare
from app.server.demo_login import demo_login, subject
from app.server.settings import Settings
from app.server.store.database import open_database
from tests.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_SECONDS = 180
PNG = b"\x89PNG\r\n\x1a\n" + b"a photo of a payslip"


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self):
        self.now = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)

    def __call__(self):
        """The time now."""
        return self.now

    def move(self, **time):
        """Let time pass."""
        self.now += timedelta(**time)


class Door:
    """The gemeente in this process, with a real database and without a socket."""

    def __init__(self, database, folder, system=None, **settings):
        self.clock = Clock()
        self.folder = folder
        usual = Settings(
            database, demo=True, logbook=str(folder / "logbook.jsonl"), logbook_key="key"
        )
        self.settings = replace(usual, **{"requests_per_minute": 1_000_000, **settings})
        prepare(self.settings, self.clock)
        self.engine = open_database(database)
        self.app = create_app(self.settings, self.clock, system)
        self.login = demo_login(self.engine, self.settings)

    def token(self, name, represents=None):
        """An access token of somebody in the demo."""
        other = None if represents is None else subject(represents)
        return self.login.token(subject(name), self.clock(), represents=other)

    def ask(self, method, path, who=None, *, headers=None, **rest):
        """One request; ``who`` is a name in the demo."""
        head = dict(headers or {})
        if who is not None:
            head["Authorization"] = f"Bearer {self.token(who)}"
        return asyncio.run(self._send(method, path, headers=head, **rest))

    async def _send(self, method, path, **rest):
        transport = httpx.ASGITransport(self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://gemeente") as client:
            return await client.request(method, path, **rest)

    def close(self):
        """Let go of the database."""
        self.engine.dispose()
        state = self.app._app._app.state.services
        state.engine.dispose()
        state.logbook.close()


class Running:
    """The gemeente in a process of its own: ``with Running(database, folder) as gemeente``."""

    def __init__(self, database, folder, workers=1, **environment):
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._workers = workers
        self.log = folder / f"server-{self.port}.log"
        self.logbook = folder / "logbook.jsonl"
        self._environment = {
            **os.environ,
            "HOUVAST_DATABASE": database,
            "HOUVAST_DEMO": "yes",
            "HOUVAST_LOGBOOK": str(self.logbook),
            "HOUVAST_REQUESTS_PER_MINUTE": "1000000",
            **environment,
        }

    def __enter__(self):
        command = [sys.executable, "-m", "app.main", "gemeente", "--port", str(self.port)]
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                [*command, "--workers", str(self._workers)],
                cwd=ROOT, env=self._environment, stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip
        try:
            self._wait()
        except BaseException:
            self.kill()
            raise
        return self

    def __exit__(self, *_fault):
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(_PATIENCE_SECONDS)

    def workers(self):
        """The process ids of the workers below the one that started them."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        commands = {
            int(pid): Path(f"/proc/{pid}/cmdline").read_bytes()
            for pid in children.read_text().split()
        }
        return [pid for pid, command in commands.items() if b"resource_tracker" not in command]

    def kill(self):
        """End it as a power cut would: no time to say anything."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(_PATIENCE_SECONDS)

    def token(self, name):
        """Log in at the simulated login, over the socket."""
        told = httpx.post(f"{self.address}/demo/login", json={"persoon": name}, timeout=60)
        assert told.status_code == 200, told.text
        return told.json()["access_token"]

    def operate(self, method, path, **rest):
        """What somebody who works at the demo gemeente does, and the answer."""
        head = {"Authorization": f"Bearer {self.token('medewerker')}"}
        answer = httpx.request(method, f"{self.address}{path}", headers=head, **rest, timeout=60)
        assert answer.status_code < 300, answer.text
        return answer.json()

    def _wait(self):
        until = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < until:
            assert self.process.poll() is None, self.log.read_text()
            try:
                if httpx.get(f"{self.address}/health/ready", timeout=5).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.1)
        raise AssertionError(self.log.read_text())


def income(month="2026-10", cents=60000):
    """A verzoek that reports the income of a month."""
    inkomsten = [{"bron": "loon", "wie": "zelf", "netto": cents}] if cents else []
    return {
        "verzoekType": "inkomstenverklaring",
        "versie": 1,
        "aanvraagGegevens": {"periode": month, "inkomsten": inkomsten},
    }


def with_file(content=PNG):
    """A verzoek that announces a photo, and the uuid of that photo."""
    file = {
        "uuid": str(uuid4()),
        "naam": "loonstrook.png",
        "mediatype": "image/png",
        "sha256": hashlib.sha256(content).hexdigest(),
        "omvang": len(content),
    }
    return income() | {"bijlagen": [file]}, file["uuid"]


def file_head(content=PNG):
    """The headers with which a photo is sent."""
    return {
        "Content-Type": "image/png",
        "Content-Digest": f"sha-256=:{b64encode(hashlib.sha256(content).digest()).decode()}:",
    }
