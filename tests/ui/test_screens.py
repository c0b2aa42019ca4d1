"""What holds on every screen beside its own words: help, languages, and a fault in one part."""

from __future__ import annotations

import flet as ft
import pytest

from app.text.dutch import fill
from app.text.unbroken import unbroken
from app.ui import routes
from app.ui.components.guard import component
from app.ui.page.needs import NEEDS
from tests.flet_headless import HeadlessClient, run
from tests.ui.visitor import ALONE, CONTACT, Visitor, kept


def test_a_number_to_call_is_there_when_the_gemeente_gives_one():
    """A person to call, from the data of the gemeente (product.md 3, Hulp)."""

    async def visit():
        text = kept(ALONE).replace('"gemeente": null', '"gemeente": "0000"')
        hours = unbroken("09:00–17:00")
        visitor = await Visitor(text, (CONTACT,)).open(routes.HELP)
        assert visitor.has("Bel 14\u00a00000")
        assert visitor.has(f"maandag {hours}")
        await visitor.press("call")
        dialled = [given for _, name, given in visitor.client.calls if name == "launch_url"]
        assert "tel:14 0000" in str(dialled)
        english = kept(ALONE, "en").replace('"gemeente": null', '"gemeente": "0000"')
        visitor = await Visitor(english, (CONTACT,)).open(routes.HELP)
        assert visitor.has(f"Monday {hours}")
        visitor = await Visitor(kept(ALONE)).open(routes.HELP)
        assert visitor.has("Het nummer staat op haar website en op haar brieven.")

    run(visit)


def test_a_fault_in_one_part_says_so_and_leaves_the_rest():
    """A fault shows a friendly sentence and a way on, never an English panel (flet.md 2.3)."""
    @component
    def broken():
        raise ValueError("secret of a person")

    @component
    def whole():
        return ft.Column([ft.Text("De rest"), broken()])

    async def visit():
        client = await HeadlessClient().start(lambda page: page.render(whole))
        texts = client.texts()
        assert "De rest" in texts
        assert "Dit deel lukt nu niet. Uw antwoorden staan er nog." in texts
        assert not [text for text in texts if "secret" in text]

    run(visit)


def test_english_really_is_english():
    """Changing the language changes the screen at once, and keeps it (style B.5)."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.question("uren"))
        before = visitor.headings(1)
        await visitor.press("language")
        await visitor.press("language:en")
        await visitor.press("back")
        assert visitor.route == routes.question("uren")
        assert visitor.client.page.locale_configuration.current_locale.language_code == "en"
        assert len(before) == len(visitor.headings(1)) == 1

    run(visit)


@pytest.mark.parametrize("need", NEEDS, ids=lambda one: one.id)
def test_what_cannot_wait_is_two_taps_away(need):
    """product.md 3, Hulp: house, food, debt and care in two taps."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.RIGHTS)
        await visitor.press("help")
        await visitor.press(f"urgent:{need.id}")
        assert visitor.headings(1) == [fill(need.title)]
        assert visitor.has("Doe dit vandaag")
        await visitor.press("to-right")
        assert visitor.headings(1) != [fill(need.title)]

    run(visit)
