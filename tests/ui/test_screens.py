"""Every screen in Dutch and English: there, readable, with one main heading and named buttons."""

from __future__ import annotations

import flet as ft
import pytest

from app.text.dutch import fill
from app.ui import routes
from app.ui.asking import flow
from app.ui.asking.other_money import OTHER
from app.ui.asking.pay_days import PAY_DAYS
from app.ui.components.guard import component
from app.ui.page.needs import NEEDS
from tests.flet_headless import HeadlessClient, run
from tests.ui.visitor import ALONE, CONTACT, Visitor, kept

FAMILY = ALONE | {
    "wonen": "partner_kinderen",
    "partner_geboren": "1990-01-01",
    "kinderen": "2015-01-02,2018-03-04",
    "kostendelers": "1",
    "opvang": "20.00",
}
SCREENS = (
    routes.START,
    routes.GEMEENTE,
    routes.CHECK,
    routes.ANSWER,
    routes.MONTHS,
    routes.HOURS,
    routes.IRREGULAR,
    routes.REASONS,
    routes.TOLD,
    routes.DAYS,
    routes.STOPS,
    routes.AFTER,
    routes.LAWS,
    *(routes.urgent(one.id) for one in NEEDS),
    routes.PLANS,
    routes.COMPARE,
    routes.PAPER,
    *(routes.change(routes.DAYS, ask.name) for ask in PAY_DAYS),
    routes.LOOK,
    routes.HELP,
    routes.UNCLEAR,
    routes.NO_BENEFIT,
    routes.COACH,
    "/bestaat-niet",
    *(routes.question(ask.name) for ask in flow.ALL),
    routes.change(routes.CHECK, OTHER.name),
)
BUTTONS = (ft.FilledButton, ft.OutlinedButton, ft.TextButton, ft.IconButton)


def names(visitor, button):
    """All that a screen reader can say of a button."""
    found = []
    for part in visitor.client.walk(button):
        if isinstance(part, ft.Text):
            found.append(part.semantics_label or part.value)
        elif isinstance(part, ft.Icon):
            found.append(part.semantics_label)
        elif isinstance(part, ft.Semantics):
            found.append(part.label)
    return [name for name in found if name]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("route", SCREENS)
def test_a_screen_is_there_for_everybody(route, language):
    """One heading of level 1, a text to read out, every button named (style C.10, B.6)."""

    async def visit():
        visitor = await Visitor(kept(FAMILY, language), (CONTACT,)).open(route)
        headings = visitor.headings(1)
        assert len(headings) == 1, headings
        assert headings[0]
        nameless = [
            one.key for one in visitor.controls(BUTTONS) if not names(visitor, one)
        ]
        assert nameless == []
        assert not [one for one in visitor.controls() if getattr(one, "disabled", False)]
        unlabelled = [one.key for one in visitor.controls(ft.TextField) if not one.label]
        assert unlabelled == []
        sorry = ("Dit deel lukt nu niet", "This part")
        assert not [text for text in visitor.texts() if text.startswith(sorry)]

    run(visit)


@pytest.mark.parametrize("route", SCREENS)
def test_help_and_reading_out_are_on_every_screen(route):
    """Help ends every screen in the same order, and shows its text to read (WCAG 2.2, 3.2.6)."""

    async def visit():
        visitor = await Visitor(kept(FAMILY)).open(route)
        assert visitor.texts()[-2:] == ["Hulp", "Ik snap dit niet"]
        assert "Nederlands" in visitor.texts()[:2]
        heading = visitor.headings(1)[0].replace("\u00a0", " ")
        if route not in routes.TOGETHER:
            await visitor.press("unclear")
            assert heading.split("€")[0] in " ".join(visitor.texts())

    run(visit)


def test_a_number_to_call_is_there_when_the_gemeente_gives_one():
    """A person to call, from the data of the gemeente (product.md 3, Hulp)."""

    async def visit():
        text = kept(ALONE).replace('"gemeente": null', '"gemeente": "0000"')
        visitor = await Visitor(text, (CONTACT,)).open(routes.HELP)
        assert visitor.has("Bel 14\u00a00000")
        await visitor.press("call")
        dialled = [given for _, name, given in visitor.client.calls if name == "launch_url"]
        assert "tel:14 0000" in str(dialled)
        visitor = await Visitor(kept(ALONE)).open(routes.HELP)
        assert visitor.has("Het nummer staat op uw brieven.")

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
