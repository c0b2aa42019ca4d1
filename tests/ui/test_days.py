"""Per day: the tightest day in one sentence, what is not known, and one question at a time."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.gemeente import Gemeente
from app.domain.local_rule import Local, LocalRule
from app.domain.settlement import Verrekening
from app.domain.source import Source
from app.ui import routes
from app.ui.asking import reading, to_days
from app.ui.asking.ask import UNKNOWN
from app.ui.asking.pay_days import PAY_DAYS, WAGE_DAY
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

DAYS = {
    "loondag": "25",
    "bijstanddag": "8",
    "huurdag": "1",
    "huurbedrag": "690.00",
    "premiedag": "3",
    "premiebedrag": "159.00",
}
PAID = Source("Website", "betaaldagen", "Betaaldagen", "https://voorbeeld.example", TODAY, "S")
TOWN = Gemeente(
    "0000",
    "Voorbeeldstad",
    verrekening=Verrekening(pay_day=Local((LocalRule(8, date(2026, 1, 1), PAID),))),
)


@pytest.mark.parametrize(
    ("language", "told"),
    [("nl", "Op 3 december 2026 is er het minst geld."), ("en", "3 December 2026")],
)
def test_the_tightest_day_is_the_first_thing_said(language, told):
    """Rent and premium before any income: peers part 3 idea 1 names the lowest day."""

    async def visit():
        visitor = await Visitor(kept(ALONE | DAYS, language)).open(routes.DAYS)
        assert told in visitor.headings(1)[0]
        assert visitor.has("€\u00a0849")
        heard = [one.label for one in visitor.controls() if getattr(one, "label", None)]
        assert sum("690 euro" in label for label in heard) >= 2

    run(visit)


def test_days_that_are_not_known_are_named_and_asked_one_by_one():
    """product.md 2, principle 2: unknown is an answer, and it is asked for on its own screen."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.DAYS)
        assert visitor.headings(1) == ["Op welke dag is er het minst? Dat weten wij nog niet."]
        assert visitor.has("Op welke dag komt uw loon? Vraag het uw werkgever.")
        await visitor.press("primary")
        met = []
        while visitor.route != routes.DAYS:
            met.append(routes.question_name(visitor.route))
            await visitor.press_text("Dat weet ik niet")
        assert met == [
            "loondag", "bijstanddag", "huurdag", "huurbedrag", "premiedag", "premiebedrag"
        ]
        assert visitor.has("Dat weet ik niet")
        assert visitor.has("De huur staat er niet in. Vul de dag en het bedrag in.")

    run(visit)


def test_a_change_comes_back_to_the_days():
    """Answers can be changed and the way back is where one came from (product.md 3)."""

    async def visit():
        visitor = await Visitor(kept(ALONE | DAYS)).open(routes.DAYS)
        await visitor.press("change:premiedag")
        await visitor.type("premiedag", "28")
        await visitor.press_text("Verder")
        assert visitor.route == routes.DAYS
        assert visitor.headings(1) == ["Op 1 december 2026 is er het minst geld."]

    run(visit)


def test_other_months_are_one_tap_away():
    """The pair of months is chosen with two buttons, nothing to type."""

    async def visit():
        visitor = await Visitor(kept(ALONE | DAYS)).open(routes.DAYS)
        assert "December 2026" in visitor.headings(2)
        await visitor.press("later")
        assert "December 2026" not in visitor.headings(2)
        assert "Februari 2027" in visitor.headings(2)

    run(visit)


def test_the_day_of_the_gemeente_is_filled_in_beforehand():
    """pay_day stands in the file of the gemeente; the person need not look it up."""
    days = to_days.money_days({}, TOWN, TODAY)
    assert days.bijstand_day == 8
    assert days.bijstand_next_month
    assert to_days.suggestion("bijstanddag", {}, TOWN, TODAY) == "8"
    told = to_days.money_days({"bijstanddag": UNKNOWN}, TOWN, TODAY)
    assert told.bijstand_day is None

    async def visit():
        visitor = Visitor(kept(ALONE).replace('"gemeente": null', '"gemeente": "0000"'))
        visitor.parts = type(visitor.parts)(
            TODAY, (TOWN,), visitor.parts.languages, visitor.keep, ()
        )
        await visitor.open(routes.DAYS)
        assert visitor.has("Van uw gemeente, 8")
        await visitor.go(routes.change(routes.DAYS, "bijstanddag"))
        assert visitor.box("bijstanddag").value == "8"

    run(visit)


@pytest.mark.parametrize(("text", "fine"), [("0", False), ("1", True), ("31", True), ("32", False)])
def test_a_day_lies_within_a_month(text, fine):
    """A month has days 1 to 31; another number is asked again in a friendly sentence."""
    found = reading.parse(WAGE_DAY.input, text)
    assert (found == text) is fine


def test_who_does_not_pay_rent_is_not_asked_for_its_day():
    """Only questions that apply are asked (style B.6)."""
    answers = ALONE | {"huur": "0.00"}
    assert "huurdag" not in [ask.name for ask in PAY_DAYS if ask.applies(answers)]
    assert to_days.money_days(answers, None, TODAY).rent is None
    assert to_days.money_days(ALONE | DAYS, None, TODAY).rent == Decimal("690.00")


@pytest.mark.parametrize(("days", "is_whole"), [(DAYS, True), ({"loondag": "25"}, False)])
def test_what_is_left_says_whether_all_money_is_in_it(days, is_whole):
    """Without the day of the bijstand it is not in the sum, so it is no money of two months."""

    async def visit():
        visitor = await Visitor(kept(ALONE | days)).open(routes.DAYS)
        assert visitor.has("Van het geld van deze twee maanden") is is_whole
        assert visitor.has("Van het geld dat hier staat") is not is_whole

    run(visit)
