"""Which block is which when a page is drawn again, so that each keeps its control.

Flet (1.0.5) takes controls without a key for each other by their place in the list. Where one came
or went, a tap that was on its way then did what another button does, or nothing at all. With keys
of which the order changes, it may lose a control. So each block has a key among those beside it,
and only blocks that stand in the order of before are the same ones.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial

import flet as ft

from app.domain.sentence import Sentence
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
    More,
    Point,
    Sum,
    Text,
    Twice,
    Way,
    Weight,
)


def same_as(blocks: Sequence[Block], before: Sequence[Block]) -> list[int | None]:
    """For each block the place of the one that it was, in the order of before; None when new.

    The same is: with the same key, or of a kind and beginning with the same message of the
    catalog, whatever amounts stand in it. What is left between two such blocks and only holds or
    tells is the same when it is of a kind: it says something else now. A button never is.
    """
    old, new = [_sign(one) for one in before], [_sign(one) for one in blocks]
    found = _in_order(old, new)
    low = 0
    for at, block in enumerate(blocks):
        if found[at] is None:
            high = next((later for later in found[at:] if later is not None), len(before))
            kind = _kind(block)
            fits = (n for n in range(low, high) if kind is not None and _kind(before[n]) == kind)
            found[at] = next(fits, None)
        place = found[at]
        low = low if place is None else place + 1
    return found


def own_key(block: Block) -> str | None:
    """The key of a block; a way on to an address, and the one way on of a part, have one always."""
    match block:
        case Way(to=str(to), key=None):
            return f"to:{to}"
        case Go(weight=Weight.PRIMARY, key=None):
            return "primary"
        case _:
            key: str | None = getattr(block, "key", None)
            return key


def _in_order(old: list[Hashable], new: list[Hashable]) -> list[int | None]:
    """The longest row of equal signs in both, as places in the old for each of the new."""
    start, most = 0, min(len(old), len(new))
    while start < most and old[start] == new[start]:
        start += 1
    end = 0
    while end < most - start and old[-1 - end] == new[-1 - end]:
        end += 1
    middle = _longest(old[start : len(old) - end], new[start : len(new) - end])
    return [
        *range(start),
        *(None if one is None else start + one for one in middle),
        *range(len(old) - end, len(old)),
    ]


def _longest(old: list[Hashable], new: list[Hashable]) -> list[int | None]:
    best = [[0] * (len(old) + 1) for _ in range(len(new) + 1)]
    for n in reversed(range(len(new))):
        for o in reversed(range(len(old))):
            both = best[n + 1][o + 1] + 1 if new[n] == old[o] else 0
            best[n][o] = max(both, best[n + 1][o], best[n][o + 1])
    found: list[int | None] = []
    o = 0
    for n, sign in enumerate(new):
        while o < len(old) and old[o] != sign and best[n][o + 1] == best[n][o]:
            o += 1
        is_same = o < len(old) and old[o] == sign and best[n][o] == best[n + 1][o + 1] + 1
        found.append(o if is_same else None)
        o += is_same
    return found


def _sign(block: Block) -> Hashable:
    """What tells it from those beside it."""
    key = own_key(block)
    match block:
        case _ if key is not None:
            mark: Hashable = key
        case Live(make) | Field(make):
            mark = _maker(make)
        case Box((first, *_)) | Aloud((first, *_)) | Beside((first, *_)) | Columns((first, *_)):
            mark = (_kind(block), _sign(first))
        case Head(_, 1) | Head(_, _, True):
            # It says something else when the answer changes.
            mark = ""
        case Head(said) | Line(said) | Twice(said) | Point(said) | Badge(said) | Fact(said):
            mark = _message(said)
        case Sum(said) | Go(said) | Way(said):
            mark = _message(said)
        case _:
            mark = ""
    return type(block).__name__, mark


def _kind(block: Block) -> Hashable:
    """What it is, where nothing is lost when it says something else; None for the rest."""
    match block:
        case Box(_, tone, None):
            return tone
        case Go() | Way() | Live() | Field() | More() | Fold() | Box():
            return None
        case Beside(_, halves):
            return Beside.__name__, halves
        case _:
            return type(block).__name__


def _message(said: Text) -> str:
    """The message of the catalog; what a person told is the same whatever it is."""
    match said:
        case Sentence(id=message_id):
            return message_id
        case Capital(one) | Joined((one, *_)):
            return _message(one)
        case _:
            return ""


def _maker(make: Callable[[], ft.Control]) -> str:
    """Whose component it is: the function that makes it."""
    made = make
    while isinstance(made, partial):
        made = made.func
    return str(getattr(made, "__qualname__", type(made).__name__))
