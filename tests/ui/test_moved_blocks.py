"""A block that moved is drawn anew: Flet mixes up controls without a key that change places."""

from __future__ import annotations

import flet as ft
import pytest

from app.domain.sentence import say
from app.ui import routes
from app.ui.page.blocks import Box, Line, go
from app.ui.page.eye import _draw_all
from tests.flet_headless import run
from tests.ui.visitor import Visitor

A, B, NEW = (Line(say(text)) for text in ("Een.", "Twee.", "Nieuw."))


def _controls(drawn):
    """Every control of a drawing, at any depth."""
    for one in drawn:
        yield id(one.control)
        yield from _controls(one.inside)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((A, B), (NEW, A, B)),  # one came above: on the screen "Twee." stood where "Nieuw." does
        ((NEW, A, B), (A, B)),  # one went
        ((A, B), (B, A)),  # two changed places
        ((Box((A,)), Box((B,))), (NEW, Box((A,)), Box((B,)))),  # also what is inside
        ((A, go(say("Verder"), "/", key="go"), B), (A, B, NEW)),  # a key went, so places shift
    ],
)
def test_what_moved_is_another_control(before, after):
    """Seen on a phone: a sentence of the foot of the screen stood in the middle of it."""

    async def visit():
        desk = (await Visitor().open(routes.GEMEENTE)).desk
        first = _draw_all(desk, before, ())
        again = _draw_all(desk, after, first)
        moved = [n for n, one in enumerate(after) if n >= len(before) or before[n] != one]
        assert moved
        kept = set(_controls(first)) & set(_controls(again))
        assert not kept & set(_controls(again[n] for n in moved))
        assert len(before) == len(after) or not kept

    run(visit)


def test_what_stands_where_it_stood_is_the_same_control():
    """One hour more or less stays quick: only what is other is drawn."""

    async def visit():
        desk = (await Visitor().open(routes.GEMEENTE)).desk
        first = _draw_all(desk, (A, Box((A, B)), B), ())
        again = _draw_all(desk, (A, Box((A, NEW)), B), first)
        assert again[0].control is first[0].control
        assert again[2].control is first[2].control
        assert again[1].inside[0].control is first[1].inside[0].control
        assert again[1].inside[1].control is not first[1].inside[1].control
        assert isinstance(again[0].control, ft.Control)

    run(visit)
