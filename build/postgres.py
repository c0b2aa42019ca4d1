"""Finds the PostgreSQL that the server tests start for themselves, or installs Debian's."""

from __future__ import annotations

import shutil
from pathlib import Path

from environment import apt_install, say, stop

# Debian keeps the programs that start a database out of the path.
_DEBIAN = Path("/usr/lib/postgresql")


def find() -> Path | None:
    """The folder with initdb and postgres, of the newest version that is installed, or None."""
    if (path := shutil.which("initdb")) is not None:
        return Path(path).resolve().parent
    found = [path.parent for path in _DEBIAN.glob("*/bin/initdb")]
    return max(found, key=lambda path: float(path.parent.name), default=None)


def make_sure() -> Path:
    """The folder of PostgreSQL, installed with apt-get when it was not there; else a sentence."""
    if (path := find()) is not None:
        return path
    say("the server tests need PostgreSQL, and it is not installed")
    apt_install(["postgresql"])
    if (path := find()) is None:
        stop("please install PostgreSQL (Debian: sudo apt-get install postgresql) and try again")
    return path
