"""Reads which gemeenten an app can talk to, and where; nothing else is ever asked anything."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "nederland" / "verbonden.toml"
_HOST = r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?"
_ORIGIN = re.compile(rf"https://{_HOST}|http://(127\.0\.0\.1|localhost)(:[0-9]{{1,5}})?")


@cache
def connected(file: Path = FILE) -> Mapping[str, str]:
    """The origin of each gemeente, by her code; raises ValueError for what is no safe origin."""
    told = tomllib.loads(file.read_text(encoding="utf-8"))["gemeente"]
    return {str(code): checked(str(origin)) for code, origin in told.items()}


def origin_of(code: str) -> str | None:
    """Where a gemeente can be asked; None when she is not connected."""
    return connected().get(code)


def checked(origin: str) -> str:
    """An origin as it stands in a policy: https, or this very machine; else ValueError."""
    if _ORIGIN.fullmatch(origin) is None:
        raise ValueError(f"{origin} is no origin: https:// and a host, without anything behind it")
    return origin


def connected_as_text(gemeenten: Mapping[str, str]) -> str:
    """A file that says so, as ``connected`` reads it."""
    rows = (f"{json.dumps(code)} = {json.dumps(origin)}\n" for code, origin in gemeenten.items())
    return f"[gemeente]\n{''.join(rows)}"
