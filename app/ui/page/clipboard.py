"""A page as plain text, to copy or to send in a message."""

from __future__ import annotations

from collections.abc import Iterator

from app.text.write import Writer
from app.ui.page.blocks import (
    Aloud,
    Block,
    Box,
    Columns,
    Fact,
    Fold,
    Head,
    Live,
    More,
    Page,
    Point,
    Table,
)
from app.ui.page.ear import lines


def plain(writer: Writer, page: Page) -> str:
    """An empty line between the parts; what is in a list begins with a dash.

    A heading begins a part, and so does each block of the page itself; a line of a list belongs to
    what stands above it.
    """
    parts: list[list[str]] = [[]]
    for block in page.blocks:
        is_first = not isinstance(block, Point | Fact | Table)
        for is_head, line in _lines(writer, block):
            if is_first or is_head:
                parts.append([])
            parts[-1].append(line)
            is_first = False
    return "\n\n".join("\n".join(part) for part in parts if part)


def _lines(writer: Writer, block: Block) -> Iterator[tuple[bool, str]]:
    """Each line, and whether it is a heading."""
    match block:
        case Box(inside) | Aloud(inside) | More(inside):
            for one in inside:
                yield from _lines(writer, one)
        case Columns(first, second):
            for one in (*first, *second):
                yield from _lines(writer, one)
        case Fold(title, inside):
            for one in (Head(title), *inside):
                yield from _lines(writer, one)
        case Point() | Fact():
            yield from ((False, f"- {line}") for line in lines(writer, (block,)))
        case Table(head):
            dash = "- " if head else ""
            yield from ((False, f"{dash}{line}") for line in lines(writer, (block,)))
        case Live(draw, says, folded):
            whole = Live(draw, (*says, *folded))
            yield from ((False, line) for line in lines(writer, (whole,)))
        case _:
            is_head = isinstance(block, Head)
            yield from ((is_head, line) for line in lines(writer, (block,)))
