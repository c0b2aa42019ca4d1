"""A page for the ear: every text that is no label of a button, in the order of reading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial

from app.domain.sentence import Sentence
from app.text.catalog import SOURCE, capital
from app.text.spoken import speak_text
from app.text.write import Writer, paired
from app.ui.page.blocks import (
    Aloud,
    Badge,
    Beside,
    Block,
    Box,
    Capital,
    Columns,
    Fact,
    Field,
    Fold,
    Go,
    Head,
    Joined,
    Line,
    Live,
    Made,
    More,
    Page,
    Point,
    Sum,
    Table,
    Text,
    Twice,
    Way,
)

_ISOLATES = re.compile("[\u2066-\u2069]")
_ENDS = (".", "?", "!", ":")


def text(writer: Writer, one: Text) -> str:
    """The finished text."""
    match one:
        case Sentence():
            return writer.write(one)
        case Capital(inside):
            return capital(text(writer, inside), writer.code)
        case Joined(texts, between):
            return between.join(text(writer, part) for part in texts)
        case Made(write):
            return write(writer)
        case _:
            return one


def in_dutch(writer: Writer, one: Text) -> str:
    """The same text as the gemeente reads it; it hides the same."""
    return text(Writer(SOURCE, hides=writer.hides), one)


def bare(text: str) -> str:
    """Without the signs that hold Dutch together in scripts from right to left."""
    return _ISOLATES.sub("", text)


def lines(writer: Writer, blocks: Iterable[Block]) -> Iterator[str]:
    """What stands in blocks, a line each, as it is written."""
    for block in blocks:
        yield from (one for one in _lines(writer, block) if one)


def heard(writer: Writer, page: Page) -> str:
    """The whole page as one text to read aloud, with its amounts in words."""
    return speak_text(writer, "\n".join(lines(writer, page.blocks)))


def _lines(  # noqa: C901  (a case per block)
    writer: Writer, block: Block
) -> Iterator[str]:
    write = partial(text, writer)
    match block:
        case Head(one) | Line(one) | Point(one) | Badge(one):
            yield write(one)
        case Twice(one):
            # Both stand there, so both are heard; in Dutch there is one.
            dutch = Writer(SOURCE, hides=writer.hides)
            yield from dict.fromkeys((text(dutch, one), write(one)))
        case Fact(name, told) | Sum(name, told):
            yield paired(write(name), write(told))
        case Way(title, about):
            yield _sentences(write(title), "" if about is None else write(about))
        case Table(head, rows):
            names = tuple(write(one) for one in head[1:]) or ("",)
            yield from (_row(names, tuple(write(one) for one in row)) for row in rows)
        case Live(_, says) | Field(_, says):
            yield from (write(one) for one in says)
        case Box(inside) | Beside(inside) | Aloud(inside) | More(inside):
            yield from lines(writer, inside)
        case Columns(first, second):
            yield from lines(writer, (*first, *second))
        case Fold(title, inside, is_open):
            yield from lines(writer, (Line(title), *(inside if is_open else ())))
        case Go(one, tells=True):
            yield write(one)
        case Go():
            return


def _sentences(first: str, second: str) -> str:
    if not second:
        return first
    return f"{first} {second}" if first.endswith(_ENDS) else f"{first}. {second}"


def _row(names: tuple[str, ...], cells: tuple[str, ...]) -> str:
    told = (f"{name} {cell}".strip() for name, cell in zip(names, cells[1:], strict=True))
    return f"{cells[0]}: {', '.join(told)}"
