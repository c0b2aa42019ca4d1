"""Blocks of a page beside each other where a screen is wide, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterable

from app.ui.page.blocks import Block, Box, Columns, Fold, Live, More, Way, present

# What is shorter stays one column: a few lines beside each other look like nothing belongs.
_LEAST = 6


def halved(*blocks: Block | None) -> tuple[Block, ...]:
    """In two columns of about the same length, down the first and then the second.

    What is short, or one block alone, stays in the one column of the page.
    """
    found = present(*blocks)
    sizes = tuple(map(_lines, found))
    if len(found) < 2 or sum(sizes) < _LEAST:
        return found
    cut = min(range(1, len(found)), key=lambda at: abs(sum(sizes[:at]) - sum(sizes[at:])))
    return (Columns(found[:cut], found[cut:]),)


def _lines(block: Block) -> int:
    """About how many lines a block takes."""
    match block:
        case Box(blocks):
            return 1 + _all(blocks)
        case Live(_, says):
            return 1 + 2 * len(says)
        case More(blocks, first):
            return 1 + _all(blocks[:first])
        case Fold():
            return 2
        case Way():
            return 3
        case _:
            return 1


def _all(blocks: Iterable[Block]) -> int:
    return sum(map(_lines, blocks))
