"""What one sentence says, another does not deny: each article to whom it is about, in its time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.data.gemeente_reader import read_gemeente
from app.domain.after_bijstand import Step
from app.domain.decision import Decision, Outcome
from app.domain.facts import Facts
from app.domain.gemeente import Gemeente
from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.scenario import Question, Scenario
from app.domain.situation import Situation
from app.domain.work import Work
from app.law import (
    duties_of,
    maatregel_of,
    na_de_bijstand,
    nugger_of,
    rights_of,
    stappen,
    what_if,
)
from app.text.dutch import fill
from tests.law.people import DAY, couple, find, parent, single

_GEMEENTEN = Path(__file__).resolve().parents[2] / "app" / "demo" / "gemeente"
_HIGHER = "Dan kan de boete hoger zijn"
_PARENTS = couple(35, 33, children=(date(2023, 6, 1),))
_DECEMBER = date(2026, 12, 1)


def _of(law, name, home, day=DAY, **facts):
    return find(law(home, Facts(**({"receives_bijstand": True} | facts)), day, None), name)


@pytest.mark.parametrize("overpaid", ["0", "310", "1000", "9000"])
def test_savings_are_no_way_to_a_lower_fine(overpaid: str) -> None:
    """Boetebesluit 2 lid 1 to 4: a part of the overpaid sum; savings only lift what caps it."""
    facts = Facts(overpaid=Decimal(overpaid), receives_bijstand=True)
    found = maatregel_of(single(40), facts, DAY, None, "inlichtingen")
    assert not any(_HIGHER in fill(one) for one in found.softens)


@pytest.mark.parametrize(
    ("law", "name", "part", "theirs", "others"),
    [
        (rights_of, "kinderopvang", "9.4", parent(35, 3), _PARENTS),
        (duties_of, "buitenland", "13.4", single(70), single(40)),
        (rights_of, "premie", "31.5", single(24), single(40)),
        (rights_of, "vrijwilligersvergoeding", "31.5", single(24), single(40)),
        (duties_of, "terugbetalen", "59", couple(40, 38), single(40)),
    ],
)
def test_an_article_is_named_to_whom_it_is_about(law, name, part, theirs, others) -> None:
    """9 lid 4: a single parent; 13 lid 4: from pension age; 31 lid 5: under 27; 59: a gezin."""
    assert part in _of(law, name, theirs).article.split(", ")
    assert part not in _of(law, name, others).article.split(", ")


@pytest.mark.parametrize(
    ("name", "part"), [("scholing", "9a.10"), ("scholing", "9a.11"), ("plan_van_aanpak", "9a.7")]
)
def test_what_follows_from_the_exemption_is_of_who_has_it(name: str, part: str) -> None:
    """9a lid 7, 10 and 11: "aan wie een ontheffing is verleend als bedoeld in het eerste lid"."""
    letters = (Decision("ontheffing_9a", Outcome.TOEGEKEND),)
    facts = {"startkwalificatie": False}
    granted = _of(rights_of, name, parent(24, 2), decisions=letters, **facts)
    assert part in granted.article.split(", ")
    assert part not in _of(rights_of, name, parent(24, 2), **facts).article


@pytest.mark.parametrize(
    ("saved", "told"),
    [
        (None, "Sparen tijdens bijstand telt niet mee."),
        ("0", "Uw spaargeld van €\u00a06.900 telt helemaal mee."),
        ("900", "Van uw spaargeld telt €\u00a06.000 mee. Sparen tijdens bijstand telt niet mee."),
    ],
)
def test_what_counts_of_the_own_savings_is_told(saved: str | None, told: str) -> None:
    """Participatiewet 34 lid 2 c: only what was saved in the time of bijstand is left out."""
    part = None if saved is None else Decimal(saved)
    home = replace(single(58), assets=Decimal(6900), saved_in_bijstand=part)
    assert fill(_of(rights_of, "spaargeld", home).unless).startswith(told)


def _exemption(home: Household, day: date = _DECEMBER, **facts):
    told = Facts(**({"receives_bijstand": True} | facts))
    found = stappen(Situation.WERK_BEGINT, home, told, day, None).parts
    steps = (one for one in found if isinstance(one.value, Step))
    return next(one for one in steps if one.value.id == "vrijlating")


_GROWN = Household(Kind.ALLEENSTAAND, date(1992, 4, 8), medisch_urenbeperkt=False)
_YOUNG = replace(_GROWN, birth_date=date(2002, 5, 14))
_PARENT = replace(
    _GROWN, kind=Kind.ALLEENSTAANDE_OUDER, children=(date(2019, 1, 23),)
)


@pytest.mark.parametrize(("home", "used"), [(_GROWN, 6), (_YOUNG, 0), (_YOUNG, None)])
def test_where_nothing_is_left_of_2026_one_asks_for_2027(home: Household, used: int | None) -> None:
    """31 lid 2 n: six months, not under 27 (lid 5); 34a lid 1 a from 1 January 2027."""
    found = _exemption(home, vrijlating_used=used)
    assert found.value == Step("vrijlating", since=date(2027, 1, 1))
    assert found.source.article == "34a.1.a"
    assert "vanaf januari 2027" in fill(found.because)


@pytest.mark.parametrize(
    ("home", "used", "day"),
    [
        (_GROWN, 5, _DECEMBER),
        (_GROWN, None, _DECEMBER),
        (_GROWN, 6, date(2027, 1, 4)),
        (_PARENT, 6, _DECEMBER),
        (replace(_GROWN, medisch_urenbeperkt=True), 6, _DECEMBER),
        (replace(_GROWN, doelgroep_loonkostensubsidie=True), 6, _DECEMBER),
    ],
)
def test_where_one_may_hold_already_one_asks_at_once(
    home: Household, used: int | None, day: date
) -> None:
    """31 lid 2 r (a parent alone), y (health), z and aa (the group) hold beside or after n."""
    assert _exemption(home, day, vrijlating_used=used).value == Step("vrijlating", day)


@pytest.mark.parametrize("name", ["demo", "karig"])
def test_what_may_stop_has_no_last_day_while_bijstand_goes_on(name: str) -> None:
    """Participatiewet 45 lid 1: three months from a month that is not known yet."""
    gemeente = read_gemeente(_GEMEENTEN / name)
    assert isinstance(gemeente, Gemeente)
    found = na_de_bijstand(gemeente, date(2026, 12, 31), ends=False)
    assert all(one.value.last_day is None for one in found.parts)
    assert not any("202" in fill(one.because) for one in found.parts)
    ends = na_de_bijstand(gemeente, date(2026, 12, 31))
    assert [one.value.id for one in ends.parts] == [one.value.id for one in found.parts]


@pytest.mark.parametrize(("below", "told"), [(False, False), (True, True), (None, True)])
def test_school_is_no_reason_where_income_is(below: bool | None, told: bool) -> None:
    """13 lid 2 c shuts out of bijstand; 19 lid 1 a did so before it, for who earns enough."""
    facts = Facts(receives_bijstand=False, income_below_norm=below)
    found = find(nugger_of(single(25), facts, DAY, None), "kwalificatieplicht")
    assert ("bijstand" in fill(found.because)) is told
    school = find(rights_of(single(25), facts, DAY, None), "scholing")
    assert ("13.2.c" in school.article) is told
    assert (school.unless is not None) is told


def test_the_vrijlating_that_lapses_is_another_one_than_that_of_twelve_months() -> None:
    """31 lid 2 r, of who cares alone for a child under 12; 34a lid 1 a has twelve months."""
    question = Question(parent(40, 7), Work(hours_week=Decimal(14)), Month(2027, 2), 12)
    found = what_if(question, None)
    assert isinstance(found, Scenario)
    (line,) = (fill(one) for one in found.open_points if "vervalt waarschijnlijk" in fill(one))
    assert "een andere vrijlating" in line
    assert "kind onder 12" in line
