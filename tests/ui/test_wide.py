"""A wide screen uses its width (issue 11 point 9), and reads in the same order as a phone."""

from __future__ import annotations

import pytest

from app.ui import routes
from app.ui.page.blocks import Box, Columns, Line
from app.ui.page.halves import halved
from tests.every_screen import everybody
from tests.flet_headless import run
from tests.ui.visitor import Visitor

WIDE = (
    routes.START,
    routes.HELP,
    routes.SETTINGS,
    routes.CHECK,
    routes.DAYS,
    routes.HOURS,
    routes.BESLAG,
    routes.LAWS,
    routes.LETTERS,
    routes.TELL_MORE,
)


def _box(lines):
    return Box(tuple(Line("Een regel.") for _ in range(lines)))


@pytest.mark.parametrize(
    ("sizes", "first"), [((5, 5), 1), ((9, 2, 3, 3), 1), ((2, 2, 2, 9), 3), ((4, 4, 4, 4), 2)]
)
def test_halves_are_about_as_long_and_keep_the_order(sizes, first):
    """Down the first column, then down the second."""
    blocks = tuple(map(_box, sizes))
    (columns,) = halved(*blocks)
    assert columns == Columns(blocks[:first], blocks[first:])


@pytest.mark.parametrize("blocks", [(), (_box(20),), (_box(20), None), (_box(1), _box(1))])
def test_what_is_alone_or_short_stays_one_column(blocks):
    """Half a screen that is empty looks as if something is missing."""
    assert halved(*blocks) == tuple(one for one in blocks if one is not None)


def test_screens_with_much_on_them_have_two_columns():
    """The days, the settings and the like stood in one column in the middle of a desk screen."""

    async def visit():
        visitor = await Visitor(everybody()["sam"]).open(routes.HOME)
        narrow = []
        for path in WIDE:
            await visitor.go(path)
            while visitor.has("Even rekenen"):
                await visitor.wait()
            found = [one for one in visitor.page.blocks if isinstance(one, Columns)]
            if not all(one.first and one.second for one in found) or not found:
                narrow.append(path)
        assert narrow == []

    run(visit)
