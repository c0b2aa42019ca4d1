"""Who does not know an amount exactly, or knows it over another time, is helped while typing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.text.write import Writer
from app.ui import routes
from app.ui.answers.converted import same_as
from app.ui.asking import flow
from app.ui.asking.wage_periods import same_wage
from app.ui.page.ear import text
from tests.flet_headless import run
from tests.ui.visitor import Visitor


@pytest.mark.parametrize(
    ("amount", "per", "hours", "found"),
    [
        # 15 euro an hour, 20 hours: 300 a week, 1.200 in four weeks, 52 weeks over 12 months.
        ("15", "uur", 20, {"week": "300", "vier_weken": "1200", "maand": "1300"}),
        ("1300", "maand", 20, {"uur": "15", "week": "300", "vier_weken": "1200"}),
        ("1200", "vier_weken", None, {"week": "300", "maand": "1300"}),
        ("300", "week", None, {"vier_weken": "1200", "maand": "1300"}),
        ("15", "uur", None, {}),
    ],
)
def test_a_wage_is_the_same_over_each_time(amount, per, hours, found):
    """Row 8 of the peers: plain arithmetic, 52 weeks in a year, 12 months in it."""
    told = same_wage(Decimal(amount), per, hours)
    assert {name: one.quantize(Decimal("0.01")) for name, one in told} == {
        name: Decimal(one).quantize(Decimal("0.01")) for name, one in found.items()
    }


def test_what_cannot_be_read_yet_says_nothing():
    """While somebody types, half an amount is no fault."""
    ask = flow.find("week")
    assert same_as(ask, {}, "") == same_as(ask, {}, "3o") == same_as(ask, {}, "0") == ()
    words = [text(Writer("nl"), one) for one in same_as(ask, {}, "300")]
    assert [one.replace("\u00a0", " ") for one in words][-1].startswith("Per maand: € 1.300")


def test_the_wage_over_other_times_shows_at_each_key():
    """The lines change while one types, and the page keeps what was typed."""

    async def visit():
        visitor = await Visitor().open(routes.question("week"))
        await visitor.type("week", "300")
        await visitor.wait()
        assert any(one.replace("\u00a0", " ").startswith("Per maand") for one in visitor.texts())

    run(visit)


def test_a_round_amount_fills_the_box():
    """Row 7 of the peers: who does not know it exactly taps what comes closest."""

    async def visit():
        visitor = await Visitor().open(routes.question("spaargeld"))
        await visitor.press("near:2000")
        assert visitor.desk.visit.draft("spaargeld") == "2000"
        await visitor.press("primary")
        assert visitor.desk.visit.answers["spaargeld"] == "2000.00"

    run(visit)


def test_what_to_have_at_hand_is_one_tap_from_the_first_question():
    """Row 5 of the peers: which papers help, and where one finds them; none is needed."""

    async def visit():
        visitor = await Visitor().open(routes.question(flow.ALL[0].name))
        await visitor.press("ready")
        assert visitor.route == routes.READY
        assert visitor.has("U hebt niets hiervan nodig om te beginnen.")

    run(visit)
