"""The room there is for words: one that is wider than a line is broken with a hyphen.

Flutter breaks such a word at any letter and shows no hyphen, also not for a soft one. So where the
words stand must be known while they are drawn: ``within`` says it, and ``narrower`` what edges,
signs and arrows take of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from unicodedata import category, normalize

from app.text.syllables import syllables

_HYPHEN = "-"
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"\S+")
# What one types as it stands: a hyphen would belong to it.
_ADDRESS = re.compile(r"\w[.@/]\w")
# How wide the letters of Noto Sans are, in thousandths of their size: usual and bold.
_ORDER = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-().,:;"
_USUAL = (
    "561 615 480 615 564 344 615 618 258 258 534 258 935 618 605 615 615 413 479 361 618 508 786"
    " 529 510 470 639 650 632 730 556 519 728 741 339 273 619 524 907 760 781 605 781 622 549 556"
    " 731 600 930 586 566 572 322 300 300 268 268 268 268"
)
_BOLD = (
    "599 632 516 632 597 387 632 650 299 298 620 298 975 650 625 632 632 447 502 434 650 571 856"
    " 578 571 493 692 665 642 732 560 549 724 765 389 331 664 559 943 813 791 621 791 656 551 577"
    " 756 650 967 670 626 579 320 339 339 281 285 281 285"
)
_WIDE = {
    is_bold: dict(zip(_ORDER, map(int, widths.split()), strict=True))
    for is_bold, widths in ((False, _USUAL), (True, _BOLD))
}
_OTHER = 600
# Accents, and the signs that hold together what runs from left to right within Arabic.
_NO_WIDTH = ("Mn", "Cf")


@dataclass(frozen=True, slots=True)
class Room:
    """How wide a line is, how many times as large as usual letters are, and their language."""

    width: float
    letters: float
    code: str


_ROOM: ContextVar[Room | None] = ContextVar("room", default=None)


def room_now() -> Room | None:
    """The room of what is drawn now; None where it is not known."""
    return _ROOM.get()


@contextmanager
def within(room: Room | None) -> Iterator[None]:
    """What is drawn inside has this room."""
    token = _ROOM.set(room)
    try:
        yield
    finally:
        _ROOM.reset(token)


@contextmanager
def narrower(by: float) -> Iterator[None]:
    """What is drawn inside has so much less of it."""
    room = _ROOM.get()
    with within(None if room is None else replace(room, width=room.width - by)):
        yield


def fitted(text: str, size: float, *, bold: bool = False) -> str:
    """The text in letters of this size, with a hyphen in each word that no line can hold."""
    room = _ROOM.get()
    if room is None:
        return text
    most = room.width * 1000 / (size * room.letters)
    return _WORD.sub(lambda found: _broken(found.group(), most, room.code, bold=bold), text)


def _broken(word: str, most: float, code: str, *, bold: bool) -> str:
    if _wide(word, bold=bold) <= most or _ADDRESS.search(word):
        return word
    lines, line = [], ""
    for part in _parts(word, code):
        more = f"{line}{part}"
        if line and _wide(_ended(more), bold=bold) > most:
            lines.append(_ended(line))
            more = part
        line = more
    return "".join((*lines, line))


def _ended(line: str) -> str:
    return line if line.endswith(_HYPHEN) else f"{line}{_HYPHEN}"


def _parts(word: str, code: str) -> Iterator[str]:
    """What may stand on a line of its own: syllables, with the signs beside them."""
    at = 0
    parts: list[str] = []
    for found in _LETTERS.finditer(word):
        first, *rest = syllables(found.group(), code)
        before = word[at : found.start()]
        if parts and not before.endswith(_HYPHEN):
            # No hyphen may stand beside another sign.
            parts[-1] += f"{before}{first}"
        elif parts:
            parts[-1] += before
            parts.append(first)
        else:
            parts.append(f"{before}{first}")
        parts += rest
        at = found.end()
    if parts:
        parts[-1] += word[at:]
    yield from parts or [word]


def _wide(text: str, *, bold: bool) -> int:
    widths = _WIDE[bold]
    bare = normalize("NFD", text.replace("ı", "i"))
    return sum(widths.get(sign, _OTHER) for sign in bare if category(sign) not in _NO_WIDTH)
