"""What of a page is unfolded, known to the page so that its readers say what shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import flet as ft

from app.domain.sentence import Sentence, say
from app.ui.hooks import remembered
from app.ui.page.blocks import Beside, Block, Box, Fold, Head, Joined, quiet


@dataclass(frozen=True, slots=True)
class Folds:
    """The names of what is open; ``turn`` stays the same, so that the rest is not drawn anew."""

    opened: frozenset[str]
    turn: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class _Turn:
    """Opens or closes a part; equal to the same of before, so that its part is not drawn anew."""

    turn: Callable[[str], None]
    name: str

    def __call__(self) -> None:
        self.turn(self.name)


def use_folds() -> Folds:
    """Nothing is open at first."""
    opened, set_opened = ft.use_state(frozenset[str]())

    def turn(name: str) -> None:
        set_opened(lambda before: before ^ {name})

    return Folds(opened, remembered(lambda: turn))


def folded(folds: Folds, *boxes: Box | None) -> Box | None:
    """Each box behind a tap on its own heading, all in one card; None when there is none."""
    shown = tuple(one for one in boxes if one is not None)
    found = tuple(_fold(folds, one, is_first=one is shown[0]) for one in shown)
    return Box(found, gap=0) if found else None


def _fold(folds: Folds, box: Box, *, is_first: bool) -> Fold:
    head, *inside = box.blocks
    if not isinstance(head, Head) or not isinstance(head.text, Sentence):
        raise TypeError("a part that folds begins with its heading")
    name = head.text.id
    turn = _Turn(folds.turn, name)
    is_open = name in folds.opened
    return Fold(head.text, tuple(inside), is_open, turn, f"fold:{name}", is_first)


def some(folds: Folds, title: Sentence, blocks: tuple[Block, ...], first: int) -> Iterator[Block]:
    """The first of a list under a title, and a button that shows the rest or puts it away."""
    is_open = title.id in folds.opened
    yield from blocks if is_open else blocks[:first]
    if len(blocks) > first:
        words = say("Toon minder") if is_open else say("Toon alles ({count})", count=len(blocks))
        button = quiet(
            words,
            _Turn(folds.turn, title.id),
            key=f"more:{title.id}",
            icon=ft.Icons.EXPAND_LESS if is_open else ft.Icons.EXPAND_MORE,
            says=Joined((words, title), ": "),
        )
        yield Beside((button,))
