"""Ports for servers in processes of their own, also when several test runs want some at once."""

from __future__ import annotations

import fcntl
import os
import socket
import tempfile
from itertools import count
from pathlib import Path

# Below the ports that the system gives to whoever asks for any, so that nothing takes one between
# the moment it is chosen and the moment the server is there.
_FIRST, _LAST = 10_000, 32_000
_LOCKS = Path(tempfile.gettempdir()) / f"houvast-ports-{os.getuid()}"
_held = []
_next = count(os.getpid() * 97)


def free_port():
    """A port of this machine that nobody listens on, and that no other test gets."""
    _LOCKS.mkdir(exist_ok=True)
    while True:
        port = _FIRST + next(_next) % (_LAST - _FIRST)
        lock = (_LOCKS / str(port)).open("w")
        if _is_mine(lock) and _is_free(port):
            # Kept until this process ends.
            _held.append(lock)
            return port
        lock.close()


def _is_mine(lock):
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_free(port):
    with socket.socket() as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            line.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
