"""A page as plain text, to copy or to send in a message."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from app.text.write import Writer
from app.ui.page.blocks import Aloud, Block, Box, Head, Live, More, Page, Point, Table
from app.ui.page.ear import lines, text


def plain(writer: Writer, page: Page) -> str:
    """Parts with an empty line between them; lines of a list begin with a dash."""
    parts: list[list[str]] = [[]]
    for starts, line in _lines(writer, page.blocks):
        if starts and parts[-1]:
            parts.append([])
        parts[-1].append(line)
    return "\n\n".join("\n".join(part) for part in parts if part)


def _lines(writer: Writer, blocks: tuple[Block, ...]) -> Iterator[tuple[bool, str]]:
    """Each line, and whether a part begins there."""
    write = partial(text, writer)
    for block in blocks:
        match block:
            case Head(one):
                yield True, write(one)
            case Point(one):
                yield False, f"- {write(one)}"
            case Table():
                yield from ((False, f"- {line}") for line in lines(writer, (block,)))
            case Live(_, says, folded):
                yield from ((False, write(one)) for one in (*says, *folded))
            case Box(inside):
                found = list(_lines(writer, inside))
                yield from ((not at or starts, line) for at, (starts, line) in enumerate(found))
            case Aloud(inside) | More(inside):
                yield from _lines(writer, inside)
            case _:
                yield from ((False, line) for line in lines(writer, (block,)))
