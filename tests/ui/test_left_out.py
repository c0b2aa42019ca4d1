"""What the app leaves out: to be found from every screen with an answer, and back again."""

from __future__ import annotations

import pytest

from app.law import left_out
from app.ui import routes
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

SCREENS = (routes.REASONS, routes.MONTHS, routes.RIGHTS, routes.DUTIES, routes.NUGGER)


@pytest.mark.parametrize("route", SCREENS)
def test_the_list_is_a_tap_away_and_leads_back(route):
    """Issue 3 item 10: what is left out, why, and where to go; product.md 3: back is safe."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(route)
        title = visitor.headings(1)
        keys = [one.key for one in visitor.controls() if one.key]
        assert keys.index("left-out") > len(keys) // 2, "calm: after what one came for"
        await visitor.press("left-out")
        assert visitor.headings(1) == ["Wat deze app niet weet"]
        assert all(visitor.has(one.how.id) for one in left_out())
        await visitor.press("back")
        assert (visitor.route, visitor.headings(1)) == (route, title)
        await visitor.press("left-out")
        await visitor.system_back()
        assert visitor.route == route

    run(visit)


@pytest.mark.parametrize("route", [routes.RIGHTS, routes.MONTHS])
def test_the_articles_stand_behind_one_tap(route):
    """Issue 11 point 2: ten lines to read; which articles they are about is behind a tap."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(f"{route}/niet")
        assert sum(visitor.has(one.because.id) for one in left_out()) == 10
        articles = [article for one in left_out() for article in one.articles]
        assert not any(article in visitor.texts() for article in articles)
        await visitor.press("fold:Waar staat dit?")
        assert all(article in visitor.texts() for article in articles)

    run(visit)


def test_help_in_between_does_not_lose_the_way_back():
    """Product.md 3, Hulp: at the same place on every screen, and back to where one was."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.DUTIES)
        await visitor.press("left-out")
        await visitor.press("help")
        assert visitor.route == routes.HELP
        await visitor.press("back")
        await visitor.press("back")
        assert visitor.route == routes.DUTIES

    run(visit)
