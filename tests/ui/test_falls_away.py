"""What falls away is named on the hours, and attachment has its screen, without an amount."""

from __future__ import annotations

from datetime import date

import pytest

from app.houvast import GEMEENTEN, read_gemeenten
from app.ui import routes
from tests.flet_headless import run
from tests.ui.test_days import DAYS
from tests.ui.visitor import ALONE, TODAY, Visitor, kept


def _in_demo(answers):
    text = kept(answers).replace('"gemeente": null', '"gemeente": "demo"')
    visitor = Visitor(text)
    known = read_gemeenten(GEMEENTEN)
    parts = visitor.parts
    visitor.parts = type(parts)(TODAY, known, parts.languages, visitor.keep)
    return visitor


async def _on_hours(visitor):
    await visitor.open(routes.HOURS)
    for _ in range(20):
        if visitor.has("Stap voor stap"):
            return
        await visitor.wait()


def test_the_hours_name_what_falls_away_with_its_worth_and_its_end():
    """Issue 3 point 2: minimaregelingen with income limits are named drops; document-003 R6."""

    async def visit():
        visitor = _in_demo(ALONE)
        await _on_hours(visitor)
        assert visitor.has("Kwijtschelding van gemeentelijke belastingen stopt boven")
        assert visitor.has("Dat scheelt ongeveer €\u00a035 per maand.")
        assert visitor.has("U krijgt samen ongeveer")
        assert visitor.has("uur werk per week hebt u weer meer dan")
        assert visitor.has("Hoeveel geld dat is, weten wij niet."), "a pass has no amount"
        assert visitor.has("De waarde van een regeling is geen geld dat u krijgt.")
        await visitor.press("show-all")
        heard = [one.label for one in visitor.controls() if getattr(one, "label", None)]
        assert any("Sportpas stopt hier." in label for label in heard), "also in the picture"

    run(visit)


@pytest.mark.parametrize("hours", ["0", "1"])
def test_the_answer_never_calls_the_worth_of_a_scheme_money_that_comes_in(hours):
    """The ladder of axis.py: what a scheme is worth is never in the money of an hour."""
    head = "Let op met meer uren" if hours == "0" else "Let op als u deze uren werkt"

    async def visit():
        visitor = await _in_demo(ALONE | {"uren": hours}).open(routes.ANSWER)
        for _ in range(20):
            if visitor.has(head):
                break
            await visitor.wait()
        texts = visitor.texts()
        told = texts[texts.index(head) + 1 :]
        assert told[0] == "Vanaf 1 uur werk per week:"
        # Whoever has costs of work, reads first that those are higher than what comes in.
        scheme, worth, counted, end = told[1:5] if hours == "0" else told[2:6]
        assert scheme.startswith("Kwijtschelding van gemeentelijke belastingen stopt boven")
        assert worth == "Dat scheelt ongeveer €\u00a035 per maand."
        assert counted.startswith("Telt u dat mee? Dan hebt u samen ongeveer")
        assert end.startswith(("Vanaf", "Tot 40 uur wordt dat niet beter."))

    run(visit)


def test_without_a_gemeente_the_hours_say_that_schemes_are_not_known():
    """Principle 2: not known is not the same as nothing to lose."""

    async def visit():
        visitor = Visitor(kept(ALONE))
        await _on_hours(visitor)
        assert visitor.has("Regelingen van uw gemeente kennen wij niet.")
        assert not visitor.has("stopt hier")

    run(visit)


def test_attachment_is_asked_and_then_said_on_the_answer():
    """Rv 475dc, seen second-hand: up to the norm; above it the reason and what to ask whom."""

    async def visit():
        visitor = await _in_demo(ALONE).open(routes.ANSWER)
        assert not visitor.has("Er is beslag op uw inkomen.")
        await visitor.go(routes.BESLAG)
        assert visitor.headings(1) == ["Als er beslag is"]
        assert visitor.has("Hoeveel is mijn beslagvrije voet?")
        assert visitor.has("Op bijzondere bijstand kan niemand beslag leggen.")
        assert visitor.has("Vraag dit aan wie het beslag legt.")
        assert visitor.has("Van elke 100 euro houdt u er 95: €\xa01.348,49 van €\xa01.419,46")
        assert visitor.has("Boven €\xa01.419,46 per maand geldt een andere som.")
        await visitor.press("yes:beslag")
        assert visitor.has("U zei: er is beslag.")
        await visitor.go(routes.ANSWER)
        assert visitor.has("Er is beslag op uw inkomen. U houdt dus minder dan deze bedragen.")
        await visitor.press("to-beslag")
        await visitor.press("change:beslag")
        assert visitor.has("Is er beslag op uw inkomen?")

    run(visit)


@pytest.mark.parametrize(
    "route", [routes.MONTHS, routes.DAYS, routes.HOURS, routes.IRREGULAR, routes.STOPS]
)
@pytest.mark.parametrize(("told", "warns"), [("ja", True), ("nee", False), ("weet_niet", False)])
def test_no_amount_is_promised_whole_beside_attachment(route, told, warns):
    """Rv 475dc: what goes to a debt does not come in, so no screen with amounts says it does."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"beslag": told})).open(route)
        warned = visitor.has("Er is beslag op uw inkomen. U houdt dus minder dan deze bedragen.")
        assert warned is warns
        assert not (warns and visitor.has("op uw rekening"))

    run(visit)


@pytest.mark.parametrize(("told", "warns"), [("ja", True), ("nee", False)])
def test_the_next_money_at_home_warns_of_attachment(told, warns):
    """Rv 475dc: the day of the bijstand at home is not that of the whole amount."""

    async def visit():
        visitor = Visitor(kept(ALONE | DAYS | {"beslag": told}))
        object.__setattr__(visitor.parts, "today", date(2026, 11, 21))
        await visitor.open(routes.HOME)
        assert visitor.has("Uw bijstand over november 2026.")
        assert visitor.has("U houdt dus minder dan deze bedragen.") is warns

    run(visit)


@pytest.mark.parametrize("route", [routes.ANSWER, routes.MONTHS, routes.DAYS, routes.HOURS])
@pytest.mark.parametrize(("told", "warns"), [("ja", True), ("nee", False)])
def test_what_is_paid_back_is_said_not_to_be_taken_off(route, told, warns):
    """Participatiewet 60.3 and 60.4: a gemeente takes it off the bijstand, so it does not come."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"owes_gemeente": told})).open(route)
        assert visitor.has("Wat u terugbetaalt aan uw gemeente, is er hier niet van af.") is warns

    run(visit)
