"""Reads how long a local rule counts after somebody read it."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from app.data.directory import FOLDER
from app.domain.local_expiry import Periods

FILE = FOLDER / "nazien.toml"


@cache
def read_periods(path: Path = FILE) -> Periods:
    """The periods in force, from the file beside the gemeenten."""
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    month, day = told["bedrag_tot"]
    return Periods((month, day), told["maanden"], tuple(one["dag"] for one in told["nazien"]))
