"""The record of every look at somebody's data (Logboek Dataverwerkingen): one line each.

It is kept apart from ordinary logs, which hold nothing about anybody. The person stands in it as
a pseudonym made with a key, so that a gemeente can answer who looked at whose data.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.server.contract.base import written


@dataclass(frozen=True, slots=True)
class Look:
    """One processing: of whom, by whom, what for, when, and how it ended.

    Nobody is known of a call without a token that counts.
    """

    subject: str | None
    actor: str | None
    activity: str
    trace: str
    operation: str
    began: datetime
    ended: datetime
    status: int
    records: tuple[str, ...]


class Logbook:
    """Appends whole lines to a file, which many workers may share, or to standard output."""

    def __init__(self, path: str, key: str) -> None:
        """Open the file for appending; an empty path is standard output."""
        self._key = key.encode()
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        self._file = os.open(Path(path), flags, 0o600) if path else None

    def write(self, look: Look) -> None:
        """Add the record of one look; raises OSError when it is not whole in the file."""
        line = json.dumps(
            {
                "trace_id": look.trace,
                "operation_id": look.operation,
                "status_code": "OK" if look.status < 400 else "ERROR",
                "http_status": look.status,
                "name": look.activity,
                "start_time": written(look.began),
                "end_time": written(look.ended),
                "dpl.core.processing_activity_id": f"werk-en-inkomen/{look.activity}",
                "dpl.core.data_subject_id": self.pseudonym(look.subject),
                "actor_id": self.pseudonym(look.actor),
                "records": list(look.records),
            }
        )
        if self._file is None:
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
        else:
            row = line.encode() + b"\n"
            if os.write(self._file, row) != len(row):
                raise OSError("a record was cut short: the disk is full")

    def pseudonym(self, sub: str | None) -> str | None:
        """The same for the same person, and of no use without the key."""
        if sub is None:
            return None
        return hmac.new(self._key, sub.encode(), hashlib.sha256).hexdigest()

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
