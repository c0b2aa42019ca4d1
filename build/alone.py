"""One process at a time: for what is installed or made once, by whoever needs it first."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Wait until no other process holds this file; the system lets go when a process ends."""
    import fcntl  # noqa: PLC0415  (there is none on Windows, which does not install this way)

    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
