"""A PostgreSQL of the tests themselves: a temporary folder, loopback, an unprivileged user."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg

from postgres import make_sure
from tests.ports import free_port

_PATIENCE_SECONDS = 180
_NAME = "houvast-pg-"
_OWNER = "owner"
_JUST_BEGUN_SECONDS = 60


class Cluster:
    """``with Cluster() as cluster``: ``cluster.new()`` gives the address of an empty database."""

    def __enter__(self):
        _clear_stale()
        self._folder = Path(tempfile.mkdtemp(prefix=_NAME))
        (self._folder / _OWNER).write_text(_birth(os.getpid()))
        self._programs = make_sure()
        self._who = _unprivileged(self._folder)
        self._port = free_port()
        data = self._folder / "data"
        initdb = ["initdb", "-D", data, "-A", "trust", "-U", "houvast", "-E", "UTF8", "-N"]
        self._run([*initdb, "--locale=C"])
        self._log = (self._folder / "log").open("w")
        self._process = subprocess.Popen(
            [self._programs / "postgres", "-D", data, "-p", str(self._port),
             # Nothing of it is kept, so no file has to reach the disk.
             "-c", "fsync=off", "-c", "full_page_writes=off",
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
        self._process.wait(_PATIENCE_SECONDS)
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


def _clear_stale():
    """Stop and remove what a test run that was killed left behind."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_NAME}*"):
        owner = folder / _OWNER
        told = owner.read_text() if owner.is_file() else ""
        young = time.time() - folder.stat().st_mtime < _JUST_BEGUN_SECONDS
        if (told and told == _birth(told.split()[0])) or (not told and young):
            continue
        held = folder / "data" / "postmaster.pid"
        pid = held.read_text().split()[0] if held.is_file() else ""
        if pid and str(folder / "data") in _command(pid):
            os.kill(int(pid), signal.SIGQUIT)
            _until_gone(pid)
        shutil.rmtree(folder, ignore_errors=True)


def _birth(pid):
    """A process and when it began, since numbers are used again; empty when it is no more."""
    stat = Path(f"/proc/{pid}/stat")
    return f"{pid} {stat.read_text().rpartition(')')[2].split()[19]}" if stat.is_file() else ""


def _command(pid):
    line = Path(f"/proc/{pid}/cmdline")
    return line.read_text().replace("\0", " ") if line.is_file() else ""


def _until_gone(pid):
    until = time.monotonic() + _PATIENCE_SECONDS
    while _command(pid) and time.monotonic() < until:
        time.sleep(0.1)


def _unprivileged(folder):
    """PostgreSQL refuses to run as root; then it runs as somebody without rights."""
    if os.geteuid() != 0:
        return {}
    known = {one.pw_name for one in pwd.getpwall()}
    who = pwd.getpwnam("postgres" if "postgres" in known else "nobody")
    os.chown(folder, who.pw_uid, who.pw_gid)
    return {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": [], "cwd": folder}
