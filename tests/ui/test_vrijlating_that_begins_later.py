"""A vrijlating that begins after the first month: it hangs on the gemeente, and hours come back."""

from __future__ import annotations

from decimal import Decimal

from app.domain.month import Month
from app.domain.scenario import Scenario
from app.law import hours_axis, what_if
from app.text.dutch import fill
from app.ui import routes
from app.ui.answers import in_time, ladder
from app.ui.asking import to_law
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

# The six months of 31 lid 2 n are used up, and the work begins before 34a does.
_USED = ALONE | {"begin": "2026-12", "vrijlating": "6"}
_NET_600 = {
    **{name: value for name, value in _USED.items() if name not in ("uren", "pensioen")},
    "loonweten": "netto_maand",
    "netto_maand": "600.00",
}


def _found(answers: dict[str, str]) -> Scenario:
    found = what_if(to_law.question(answers, TODAY), None)
    assert isinstance(found, Scenario)
    return found


def test_a_rise_by_34a_says_that_the_gemeente_decides_and_what_there_is_without() -> None:
    """Participatiewet 34a lid 1 a: 15 of each 100 of 600 is 90, where it helps towards work."""
    told = [
        [fill(one).replace("\u00a0", " ") for one in change]
        for change in in_time.later(_found(_NET_600))
    ]
    risen = next(one for one in told if one[0].startswith("Vanaf januari 2027"))
    decides = "De vrijlating is dan € 90,00 per maand. Uw gemeente beslist of u die krijgt."
    assert decides in risen
    assert "Zonder vrijlating is de bijstand € 90,00 per maand lager." in risen
    assert sum(decides in one for one in told) == 1

    async def visit() -> None:
        visitor = await Visitor(kept(_NET_600)).open(routes.ANSWER)
        assert visitor.has(decides.replace("€ ", "€\u00a0"))

    run(visit)


def test_a_vrijlating_of_the_first_month_is_told_with_the_amount_alone() -> None:
    """Participatiewet 31 lid 2 n: where it is in the amount on top, it stands with that amount."""
    found = _found(_NET_600 | {"vrijlating": "0"})
    told = [fill(one) for change in in_time.later(found) for one in change]
    assert not any("De vrijlating is dan" in one for one in told)


def test_hours_without_bijstand_in_december_may_have_some_again_in_2027() -> None:
    """Participatiewet 19 lid 1 and 34a lid 1 a: the same wage, with 15 of each 100 of it free."""
    axis = hours_axis(to_law.question(_USED, TODAY), None)
    comes_back = [
        (dict(one.values), fill(after))
        for one, after in zip(ladder.ends(axis), ladder.ends(axis)[1:], strict=False)
        if fill(after) == "Vanaf januari 2027 misschien weer wel."
    ]
    ((told, _),) = comes_back
    for hours in range(told.get("first", told["n"]), told["n"] + 1):
        december, january = axis.hours[hours].scenario.months[:2]
        assert (december.month, january.month) == (Month(2026, 12), Month(2027, 1))
        assert december.net_wage + december.wage_holiday_claim >= december.norm
        counted = january.net_wage * Decimal("0.85") + january.wage_holiday_claim
        assert counted < january.norm
        assert january.bijstand
    above = axis.hours[told["n"] + 1].scenario.months
    assert above[1].net_wage * Decimal("0.85") + above[1].wage_holiday_claim >= above[1].norm
    assert not any(one.bijstand for one in above)
