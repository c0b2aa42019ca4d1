"""A page as plain text, to copy or to send in a message."""

from __future__ import annotations

from collections.abc import Iterator

from app.text.write import Writer
from app.ui.page.blocks import Aloud, Block, Box, Fact, Live, More, Page, Point, Table
from app.ui.page.ear import lines


def plain(writer: Writer, page: Page) -> str:
    """An empty line between the parts; what is in a list begins with a dash.

    A line of a list belongs to what stands above it.
    """
    parts: list[list[str]] = []
    for block in page.blocks:
        found = list(_lines(writer, block))
        if found and parts and _is_of_list(block):
            parts[-1] += found
        elif found:
            parts.append(found)
    return "\n\n".join("\n".join(part) for part in parts)


def _is_of_list(block: Block) -> bool:
    return isinstance(block, Point | Fact | Table)


def _lines(writer: Writer, block: Block) -> Iterator[str]:
    match block:
        case Box(inside) | Aloud(inside) | More(inside):
            for one in inside:
                yield from _lines(writer, one)
        case Point() | Fact():
            yield from (f"- {line}" for line in lines(writer, (block,)))
        case Table(head):
            dash = "- " if head else ""
            yield from (f"{dash}{line}" for line in lines(writer, (block,)))
        case Live(draw, says, folded):
            yield from lines(writer, (Live(draw, (*says, *folded)),))
        case _:
            yield from lines(writer, (block,))
