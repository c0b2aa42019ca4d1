"""What of a page is unfolded, known to the page so that its readers say what shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import flet as ft

from app.domain.sentence import Sentence, say
from app.ui.hooks import remembered
from app.ui.page.blocks import Beside, Block, Joined, quiet


@dataclass(frozen=True, slots=True)
class Folds:
    """The names of what is open; ``turn`` stays the same, so that the rest is not drawn anew."""

    opened: frozenset[str]
    turn: Callable[[str], None]


def use_folds() -> Folds:
    """Nothing is open at first."""
    opened, set_opened = ft.use_state(frozenset[str]())

    def turn(name: str) -> None:
        set_opened(lambda before: before ^ {name})

    return Folds(opened, remembered(lambda: turn))


def some(folds: Folds, title: Sentence, blocks: tuple[Block, ...], first: int) -> Iterator[Block]:
    """The first of a list under a title, and a button that shows the rest or puts it away."""
    is_open = title.id in folds.opened
    yield from blocks if is_open else blocks[:first]
    if len(blocks) > first:
        words = say("Toon minder") if is_open else say("Toon alles ({count})", count=len(blocks))
        button = quiet(
            words,
            partial(folds.turn, title.id),
            key=f"more:{title.id}",
            icon=ft.Icons.EXPAND_LESS if is_open else ft.Icons.EXPAND_MORE,
            says=Joined((words, title), ": "),
        )
        yield Beside((button,))
