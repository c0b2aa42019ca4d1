"""The ways to take part that a gemeente offers, from one TOML file of its own."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path

from app.server.contract.base import written
from app.server.contract.meedoen import Catalogus


@cache
def catalogue(path: Path | None) -> Catalogus:
    """The list in this file, or an empty one; raises ValueError when it does not fit."""
    if path is None:
        return Catalogus(versie="leeg", opties=[])
    return Catalogus.model_validate(plain_toml(path))


def plain_toml(path: Path) -> Mapping[str, object]:
    """A TOML file with its days and moments as text, as they travel."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    plain: Mapping[str, object] = json.loads(json.dumps(table, default=_plain))
    return plain


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return written(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
