"""What a page is made of; a block holds sentences, never finished text.

Whatever a person sees beside the words of buttons stands in a block, so that the eye, the ear,
paper and the clipboard are given the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum, auto

import flet as ft

from app.domain.sentence import Sentence
from app.text.write import Writer


@dataclass(frozen=True, slots=True)
class Capital:
    """A text that begins with a capital letter, such as the name of a month as a heading."""

    text: Text


@dataclass(frozen=True, slots=True)
class Joined:
    """Texts on one line."""

    texts: tuple[Text, ...]
    between: str = " "


@dataclass(frozen=True, slots=True)
class Made:
    """A text that is put together in the language of whoever writes it."""

    write: Callable[[Writer], str]


# A str is written as it is: what a person typed, or a text that was finished elsewhere.
Text = Sentence | str | Capital | Joined | Made
To = str | Callable[[], object]


class Look(StrEnum):
    """How a line stands out; ``NOTE`` is small, in the colour of the text itself."""

    PLAIN = auto()
    SOFT = auto()
    STRONG = auto()
    SMALL = auto()
    NOTE = auto()


class Tone(StrEnum):
    """What a box is for: BARE has no edge, RULED a line above it, PART room above its heading.

    BAR is a caution that stands on every screen, and leaves room for the rest.
    """

    CARD = auto()
    NOTICE = auto()
    CAUTION = auto()
    BAR = auto()
    WARNING = auto()
    BARE = auto()
    RULED = auto()
    PART = auto()


class Weight(StrEnum):
    """How much a button asks for attention."""

    PRIMARY = auto()
    SECONDARY = auto()
    QUIET = auto()


class Shape(StrEnum):
    """How a way on is drawn: a wide row, with a picture or without, or a line of a card."""

    ROW = auto()
    LINE = auto()


@dataclass(frozen=True, slots=True)
class Head:
    """A heading; that of the page has level 1. A live one is read out when it changes."""

    text: Text
    level: int = 2
    live: bool = False
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence."""

    text: Text
    look: Look = Look.PLAIN


@dataclass(frozen=True, slots=True)
class Twice:
    """A sentence in Dutch, as the gemeente reads it, with one's own language below it."""

    text: Sentence
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """A line of a list, with a dot or another sign before it that says nothing of its own."""

    text: Text
    sign: ft.IconData | None = None
    look: Look = Look.PLAIN


@dataclass(frozen=True, slots=True)
class Badge:
    """A short label with a sign; its words carry the meaning. A wide one fills its line."""

    text: Text
    sign: ft.IconData
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """What a line is about in small letters, and below it what was told."""

    about: Text
    told: Text


@dataclass(frozen=True, slots=True)
class Sum:
    """Words with an amount at the end of the line; a strong one is a total."""

    text: Text
    amount: Text
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under the names of their columns; on a screen and to the ear one line each.

    Without a ``head`` each row is what it is about and what is told.
    """

    head: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True)
class Go:
    """A button: to an address, or something to do. ``says`` is its full name when it is short.

    One that ``tells`` has in its label what stands nowhere else, such as a number to call.
    """

    text: Text
    to: To
    weight: Weight = Weight.PRIMARY
    key: str | None = None
    icon: ft.IconData | None = None
    says: Text | None = None
    tells: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """A wide button that leads on, and tells what one finds there: that is text, not a label."""

    title: Text
    about: Text | None
    to: To
    key: str | None = None
    shape: Shape = Shape.ROW
    icon: ft.IconData | None = None


@dataclass(frozen=True, slots=True)
class Live:
    """A component of its own; ``says`` is all that it shows, for the ear and on paper.

    ``folded`` is what shows after a tap: on paper at once, to the ear when it is unfolded.
    ``key`` is what it is about, where there are more of its kind.
    """

    draw: Callable[[], ft.Control]
    says: tuple[Text, ...] = ()
    folded: tuple[Text, ...] = ()
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """Something to fill in; ``says`` is its question, its help, its choices and what is wrong.

    What a person filled in is not read aloud, and paper leaves room to write. ``key`` is what is
    filled in: what stands in it stays with that, whatever comes or goes beside it.
    """

    draw: Callable[[], ft.Control]
    says: tuple[Text, ...] = ()
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks that belong together; ``gap`` is the room between them, of its tone when None.

    ``on_paper`` is its kind in the style of a page to print, where that differs from its tone.
    """

    blocks: tuple[Block, ...]
    tone: Tone = Tone.CARD
    key: str | None = None
    gap: int | None = None
    on_paper: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """Blocks next to each other, on the next line when they do not fit; halves are even."""

    blocks: tuple[Block, ...]
    halves: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """Two columns where a screen is wide, the first one what counts; else under each other."""

    first: tuple[Block, ...]
    second: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Aloud:
    """Blocks that a screen reader says as soon as they appear or change."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class More:
    """Blocks of which the ``first`` always show, and the rest after a tap on ``more``.

    With ``less`` they can be put away again. ``about`` ends the full name of the button.
    """

    blocks: tuple[Block, ...]
    first: int
    more: Text
    less: Text | None = None
    about: Text | None = None
    key: str = "more"
    gap: int | None = None


@dataclass(frozen=True, slots=True)
class Fold:
    """A part behind a tap on its title, which is what ``turn`` does; on paper it stands whole."""

    title: Text
    blocks: tuple[Block, ...]
    is_open: bool
    turn: Callable[[], object]
    key: str
    is_first: bool = False


Single = (
    Head | Line | Twice | Point | Badge | Fact | Sum | Table
    | Go | Way | Live | Field | More
)
Holding = Box | Beside | Columns | Aloud | Fold
Block = Single | Holding


@dataclass(frozen=True, slots=True)
class Page:
    """A screen: the name of its tab, and its blocks in the order of reading.

    ``top`` is how a screen goes back to its beginning, when it may have to.
    """

    name: Text
    blocks: tuple[Block, ...]
    top: ft.Ref[ft.Column] | None = None


def page(title: Text, *blocks: Block | None) -> Page:
    """A page under its heading; what is None is left out."""
    return Page(title, (Head(title, 1), *present(*blocks)))


def present(*blocks: Block | None) -> tuple[Block, ...]:
    """The blocks that are there."""
    return tuple(one for one in blocks if one is not None)


def box(
    *blocks: Block | Text | None,
    tone: Tone = Tone.CARD,
    head: Text | None = None,
    key: str | None = None,
) -> Box:
    """A box, with a heading or without; a bare text is a line."""
    found = [one for one in blocks if one is not None]
    inside = tuple(Line(one) if isinstance(one, Text) else one for one in found)
    if head is None:
        return Box(inside, tone, key)
    return Box((Head(head, key=key and f"{key}:head"), *inside), tone, key)


def group(*blocks: Block | Text | None, gap: int = 4) -> Box:
    """Blocks under each other without an edge."""
    return Box(box(*blocks).blocks, Tone.BARE, gap=gap)


def part(*blocks: Block | Text | None) -> Box:
    """A part of the page that begins with a heading of its own."""
    return Box(box(*blocks).blocks, Tone.PART)


def soft(*texts: Text) -> tuple[Line, ...]:
    """Lines that stand back."""
    return tuple(Line(one, Look.SOFT) for one in texts)


def lines(*texts: Text, look: Look = Look.PLAIN) -> tuple[Line, ...]:
    """A line of each."""
    return tuple(Line(one, look) for one in texts)


def first_strong(*texts: Text) -> tuple[Line, ...]:
    """Lines of which the first stands out."""
    return tuple(Line(one, Look.PLAIN if at else Look.STRONG) for at, one in enumerate(texts))


def go(text: Text, to: To, key: str | None = None) -> Go:
    """The way on."""
    return Go(text, to, Weight.PRIMARY, key)


def aside(text: Text, to: To, key: str | None = None) -> Go:
    """Another way."""
    return Go(text, to, Weight.SECONDARY, key)


def quiet(
    text: Text,
    to: To,
    key: str | None = None,
    *,
    icon: ft.IconData | None = None,
    says: Text | None = None,
) -> Go:
    """A button as wide as its words."""
    return Go(text, to, Weight.QUIET, key, icon, says)
