"""Where one comes in stays in front, also when the page throws its first address in once more.

Seen in the browser: a tab that was opened behind another came to the front half locked, at the
start, and what was typed at the lock was gone. Flet (1.0.5) makes its router anew when a page is
dressed, and a slow one, or one that was not drawn yet, then tells the address of before.
"""

from __future__ import annotations

import pytest

from app.ui import routes
from tests.data.test_safe import PIN
from tests.flet_headless import run
from tests.ui.test_lock import Owner, _locked
from tests.ui.visitor import ALONE, Visitor, kept


def test_what_was_typed_at_the_lock_is_still_there():
    """The first address comes after the PIN was typed, and before it is pressed."""

    async def visit():
        owner = await Owner(await _locked()).open(routes.START)
        await owner.type("pincode", PIN)
        await owner.client.go(routes.START)
        assert owner.route == routes.LOCK
        assert owner.box("pincode").value == PIN
        await owner.press("open")
        await owner.settled()
        assert owner.route == routes.PIN  # where one was

    run(visit)


@pytest.mark.parametrize(
    ("here", "arrives"), [("", routes.HOME), (routes.question("huur"), routes.question("huur"))]
)
def test_once_and_then_the_start_is_where_one_wants_to_be(here, arrives):
    """Who was here before, at Thuis or in the middle of a question (product.md: Start)."""

    async def visit():
        text = kept(ALONE).replace('"here": ""', f'"here": "{here}"')
        one = await Visitor(text=text).open(routes.START)
        assert one.route == arrives
        await one.client.go(routes.START)
        assert one.route == arrives
        await one.client.go(routes.START)
        assert one.route == routes.START

    run(visit)


def test_who_touched_the_screen_goes_where_the_page_says():
    """Back, by the browser itself, after something was pressed."""

    async def visit():
        one = await Visitor(text=kept(ALONE)).open(routes.START)
        await one.client.session.dispatch_event(one.controls()[0]._i, "click", None)
        await one.client.go(routes.START)
        assert one.route == routes.START

    run(visit)
