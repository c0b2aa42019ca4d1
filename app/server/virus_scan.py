"""Looks for viruses in what people send, with clamd, before anything is kept.

No system behind the API does it: they take any file. Where no scanner is set, nothing is looked at
and README.md says what a gemeente must then do itself.
"""

from __future__ import annotations

import logging
import socket
import struct
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_log = logging.getLogger(__name__)
_PATIENCE_SECONDS = 20.0
_CHUNK = 1 << 18
_MOST_ANSWER = 4096


class Verdict(StrEnum):
    """What the scanner says; unknown when there was no answer."""

    CLEAN = "clean"
    INFECTED = "infected"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Clamd:
    """A clamd at ``host:port``, or at a path when its socket is a file (``unix:/run/...``)."""

    address: str

    def scan(self, content: bytes) -> Verdict:
        """Look at these bytes, which go to the scanner and nowhere else."""
        try:
            with self._connected() as line:
                line.sendall(b"zINSTREAM\0")
                for at in range(0, len(content), _CHUNK):
                    part = content[at : at + _CHUNK]
                    line.sendall(struct.pack("!L", len(part)) + part)
                line.sendall(struct.pack("!L", 0))
                told = _answer(line)
        except OSError as fault:
            _log.error("the virus scanner does not answer: %s", type(fault).__name__)
            return Verdict.UNKNOWN
        if told.endswith(" OK"):
            return Verdict.CLEAN
        if told.endswith(" FOUND"):
            _log.warning("a virus was found in a bijlage: %s", told)
            return Verdict.INFECTED
        _log.error("the virus scanner says: %s", told)
        return Verdict.UNKNOWN

    def _connected(self) -> socket.socket:
        kind, _colon, path = self.address.partition(":")
        if kind == "unix":
            line = socket.socket(socket.AF_UNIX)
            line.settimeout(_PATIENCE_SECONDS)
            line.connect(str(Path(path)))
            return line
        host, _colon, port = self.address.rpartition(":")
        return socket.create_connection((host, int(port)), _PATIENCE_SECONDS)


def _answer(line: socket.socket) -> str:
    told = b""
    while not told.endswith(b"\0") and len(told) < _MOST_ANSWER:
        part = line.recv(_MOST_ANSWER)
        if not part:
            break
        told += part
    return told.rstrip(b"\0").decode("utf-8", "replace").strip()
