"""A PostgreSQL of the tests themselves: a temporary folder, loopback, an unprivileged user."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg

from postgres import make_sure

_PATIENCE_SECONDS = 180


class Cluster:
    """``with Cluster() as cluster``: ``cluster.new()`` gives the address of an empty database."""

    def __enter__(self):
        self._folder = Path(tempfile.mkdtemp(prefix="houvast-pg-"))
        self._programs = make_sure()
        self._who = _unprivileged(self._folder)
        self._port = free_port()
        data = self._folder / "data"
        initdb = ["initdb", "-D", data, "-A", "trust", "-U", "houvast", "-E", "UTF8", "-N"]
        self._run([*initdb, "--locale=C"])
        self._log = (self._folder / "log").open("w")
        self._process = subprocess.Popen(
            [self._programs / "postgres", "-D", data, "-p", str(self._port),
             "-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={self._folder}"],
            stdout=self._log, stderr=self._log, **self._who,
        )  # fmt: skip
        self._count = 0
        try:
            self._wait()
        except BaseException:
            self._process.kill()
            raise
        return self

    def __exit__(self, *_fault):
        self._process.send_signal(signal.SIGQUIT)  # nothing of it is kept
        self._process.wait(30)
        self._log.close()
        shutil.rmtree(self._folder)

    @property
    def pid(self):
        """The process that started all others of this PostgreSQL."""
        return self._process.pid

    def new(self):
        """The address of a database with nothing in it."""
        self._count += 1
        name = f"gemeente{self._count}"
        with psycopg.connect(self._address("postgres"), autocommit=True) as line:
            line.execute(f"CREATE DATABASE {name}")
        return self._address(name).replace("postgresql:", "postgresql+psycopg:")

    def _address(self, name):
        return f"postgresql://houvast@127.0.0.1:{self._port}/{name}"

    def _run(self, command):
        command[0] = self._programs / command[0]
        told = subprocess.run(command, capture_output=True, text=True, check=False, **self._who)
        assert told.returncode == 0, told.stderr

    def _wait(self):
        until = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < until:
            try:
                psycopg.connect(self._address("postgres")).close()
            except psycopg.OperationalError:
                time.sleep(0.1)
            else:
                return
        raise AssertionError((self._folder / "log").read_text())


def free_port():
    """A port of this machine that nobody listens on now."""
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return line.getsockname()[1]


def _unprivileged(folder):
    """PostgreSQL refuses to run as root; then it runs as somebody without rights."""
    if os.geteuid() != 0:
        return {}
    known = {one.pw_name for one in pwd.getpwall()}
    who = pwd.getpwnam("postgres" if "postgres" in known else "nobody")
    os.chown(folder, who.pw_uid, who.pw_gid)
    return {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": [], "cwd": folder}
