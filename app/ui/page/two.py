"""A text in Dutch and, beside it, in the person's own language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from app.text.catalog import SOURCE
from app.text.write import Writer

_ISOLATES = re.compile("[\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Two:
    """One text in both; ``own`` is empty where it says the same as the Dutch."""

    dutch: str
    own: str


Rows = tuple[tuple[str, str], ...]
TwoRows = tuple[tuple[Two, Two], ...]


def in_two(writer: Writer, text: Callable[[Writer], str]) -> Two:
    """The text as the gemeente reads it, and as the writer does; both hide the same."""
    return _two(text(_dutch(writer)), text(writer))


def rows_in_two(writer: Writer, rows: Callable[[Writer], Rows]) -> TwoRows:
    """The same for lines: what each is about, and what stands there."""
    pairs = zip(rows(_dutch(writer)), rows(writer), strict=True)
    return tuple((_two(dutch[0], own[0]), _two(dutch[1], own[1])) for dutch, own in pairs)


def _dutch(writer: Writer) -> Writer:
    return Writer(SOURCE, hides=writer.hides)


def _two(dutch: str, own: str) -> Two:
    same = _ISOLATES.sub("", own) == _ISOLATES.sub("", dutch)
    return Two(dutch, "" if same else own)
