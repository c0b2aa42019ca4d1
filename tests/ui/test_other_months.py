"""Toeslagen follow the income of the year (Awir, article 8): the months without the work too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.money import ZERO, half_up_to_euro
from app.domain.sentence import say
from app.law import hours_axis, what_if
from app.text.dutch import fill
from app.ui import routes
from app.ui.answers import ladder, other_months, toeslagen_told
from app.ui.answers.figures import AmountParts, working_pairs
from app.ui.answers.share import share
from app.ui.asking import to_law
from tests.flet_headless import run
from tests.ui.test_coins import _Plain
from tests.ui.visitor import ALONE, Visitor, kept

DAY = date(2026, 12, 1)
# A partner earns; eight months of work in 2027, with huurtoeslag and kindgebonden budget.
EIGHT = {
    "wonen": "partner_kinderen",
    "geboortedatum": "1988-10-03",
    "partner_geboren": "1985-01-27",
    "partner_recht": "niets",
    "kinderen": "2017-05-22",
    "grote_kinderen": "nee",
    "kostendelers": "0",
    "bijstand": "nee",
    "inrichting": "nee",
    "huur": "840.00",
    "zelfstandige_woning": "ja",
    "spaargeld": "4200.00",
    "kinderbijslag": "ja",
    "opvangsoort": "nee",
    "partnerwerk": "ja",
    "loonweten_partner": "netto_maand",
    "netto_maand_partner": "2310.00",
    "in_loon_partner": "geen",
    "einde_partner": "nee",
    "werkt_nu": "nee",
    "loonweten": "uurloon",
    "uurloon": "15.90",
    "uren": "16",
    "begin": "2027-02",
    "einde": "ja",
    "eindmaand": "2027-09",
    "reiskosten": "30.00",
    "pensioen": "0.00",
    "ander_geld": "geen",
    "inkomen_partner": "geen",
}


def _found(answers):
    return what_if(to_law.question(answers, DAY), None)


def test_the_months_before_and_after_count_as_well():
    """Four of the twelve months of 2027 have lower toeslagen and no wage (Awir, article 8)."""
    found = _found(EIGHT)
    less = -other_months.before(found)
    assert less > ZERO
    worked = sum((one.worth - two.worth for one, two in working_pairs(found)), ZERO)
    year = half_up_to_euro(worked - 4 * less)
    assert other_months.change(found) == -4 * less
    assert other_months.whole_year(found) == say(
        "Over heel {year} houdt u van dit werk ongeveer {amount} over.", year="2027", amount=year
    )
    assert tuple(other_months.lower(found)) == (
        say(
            "In de andere maanden van {year} zijn uw toeslagen ongeveer {amount} per maand lager.",
            year="2027",
            amount=half_up_to_euro(less),
        ),
    )


@pytest.mark.parametrize("end", [{}, {"einde": "nee", "begin": "2027-01"}])
def test_nothing_is_told_where_nothing_is_lower(end):
    """Somebody alone with bijstand, and a year that is worked from January to December."""
    found = _found((EIGHT if end else ALONE) | end)
    assert other_months.whole_year(found) is None
    assert not tuple(other_months.lower(found))


def test_work_that_goes_on_has_the_months_before_it():
    """From September on: eight months of 2027 come before it, and none after."""
    found = _found(EIGHT | {"einde": "nee", "begin": "2027-09"})
    assert other_months.change(found) == 8 * other_months.before(found) < ZERO


def test_what_is_lost_elsewhere_is_not_kept():
    """Of 100 euro 70 in the months with work is less over the year."""
    now = AmountParts(ZERO, ZERO, ZERO, ZERO, say("Ander geld"), ZERO, Decimal(1000))
    then = AmountParts(Decimal(1000), *(ZERO,) * 3, say("Ander geld"), ZERO, Decimal(1700))
    assert share(_Plain(), now, then, 8).words.endswith("houdt u ongeveer 70.")
    assert share(_Plain(), now, then, 8, Decimal(-1200)).words.endswith("houdt u ongeveer 55.")


def test_the_screens_say_it():
    """The answer, the months, the hours: and without bijstand UWV comes first (15 lid 1)."""
    whole = fill(other_months.whole_year(_found(EIGHT)))

    async def visit():
        visitor = Visitor(kept(EIGHT))
        visitor.parts = replace(visitor.parts, today=DAY)
        await visitor.open(routes.ANSWER)
        assert visitor.has(whole)
        assert visitor.has("Vraag eerst bij UWV of u recht hebt op WW.")
        assert not visitor.has("Vraag uw gemeente wat u dan kunt doen.")
        await visitor.go(routes.MONTHS)
        assert visitor.has("Vóór februari 2027 zijn uw toeslagen van 2027 ook ongeveer")
        # January is in that year: as now it is no longer.
        assert visitor.has("Vóór januari 2027, zoals nu")
        assert not visitor.has("Vóór februari 2027, zoals nu")
        await visitor.go(routes.HOURS)
        assert visitor.has("De maanden zonder dit werk tellen hier niet mee.")

    run(visit)


def test_the_hours_name_the_own_wage_of_the_hours_one_chose():
    """What toeslagen and a partner bring is no wage of one's own."""
    found = _found(EIGHT)
    own = working_pairs(found)[0][0].net_wage - working_pairs(found)[0][1].net_wage
    told = fill(
        say(
            "Uw eigen loon is ongeveer {amount} per maand op de rekening.",
            amount=half_up_to_euro(own),
        )
    )
    axis = hours_axis(to_law.question(EIGHT, DAY), None)
    rung = next(one for one in ladder.rungs(axis) if one.first <= 16 <= one.last)
    assert told in [fill(one) for one in ladder.told(rung, axis, 16)]
    other = next(one for one in ladder.rungs(axis) if not one.first <= 16 <= one.last)
    assert not any("eigen loon" in fill(one) for one in ladder.told(other, axis, 16))


@pytest.mark.parametrize(("wage", "stay"), [("15.90", False), (None, True)])
def test_toeslagen_that_stay_as_they_are_have_their_reason(wage, stay):
    """Awir 8: the income of the year is what they follow."""
    little = EIGHT | {"netto_maand_partner": "700.00", "uren": "4", "kinderbijslag": "nee"}
    found = _found(EIGHT if wage else little)
    told = [fill(one) for one in toeslagen_told.together(found, None, 2026)]
    assert any("Daarbij blijven uw toeslagen gelijk." in one for one in told) is stay
