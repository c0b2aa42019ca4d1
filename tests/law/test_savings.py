"""Savings above the limit of article 34: no bijstand in any month, or the question that is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.calc.line import answer_line
from app.domain.axis import Axis
from app.domain.certainty import Certainty
from app.domain.facts import Facts
from app.domain.finding import Reply
from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.domain.windfall import Windfall, WindfallKind
from app.domain.work import Work
from app.law import geld_ineens, hours_axis, rights_of, savings_may_matter, what_if
from app.text.dutch import fill
from tests.law.people import find

_BORN, _DAY = date(1985, 6, 1), date(2026, 11, 29)
_ALONE = Household(Kind.ALLEENSTAAND, _BORN, kostendelers=0, inrichting=False)
_PARENT = replace(_ALONE, kind=Kind.ALLEENSTAANDE_OUDER, children=(date(2016, 1, 5),))
_COUPLE = replace(_ALONE, kind=Kind.GEHUWD, partner_birth_date=_BORN, partner_without_right=False)
_LIMITS = [(_ALONE, 8_000), (_PARENT, 16_000), (_COUPLE, 16_000)]


def _question(home: Household, assets: str, saved: str | None, receives: bool | None) -> Question:
    told = None if saved is None else Decimal(saved)
    home = replace(home, assets=Decimal(assets), saved_in_bijstand=told)
    work = Work(net_month=Decimal(600))
    return Question(home, work, Month(2026, 11), 3, receives_bijstand=receives)


def _asked(
    home: Household, assets: str, saved: str | None = None, receives: bool | None = None
) -> Scenario:
    found = what_if(_question(home, assets, saved, receives), None)
    assert isinstance(found, Scenario), found
    return found


def _has(found: Scenario) -> set[bool]:
    return {bool(one.bijstand) for one in (*found.months, *found.without_work)}


@pytest.mark.parametrize(("home", "limit"), _LIMITS)
def test_one_cent_more_than_the_limit_leaves_no_bijstand_in_any_month(
    home: Household, limit: int
) -> None:
    """Participatiewet 19.1.b and 34.3: on the limit there is bijstand, a cent above it none."""
    assert _has(_asked(home, f"{limit}")) == {True}
    barred = _asked(home, f"{limit}.01")
    assert _has(barred) == {False}
    assert barred.ends is None
    assert all(one.exempt == 0 for one in barred.months)
    said = [fill(one) for one in barred.open_points]
    assert any(one.startswith("Uw spaargeld is hoger dan uw grens") for one in said)
    assert not any("nu bijstand hebt" in fill(one) for one in barred.assumptions)
    assert barred.months[0].reason.source.article == "19.1.b, 34.3"


@pytest.mark.parametrize(("home", "limit"), _LIMITS)
def test_who_has_bijstand_is_asked_what_was_saved_from_it(home: Household, limit: int) -> None:
    """Participatiewet 34.2.c: savings of the time on bijstand do not count, so it is not known."""
    for law in (what_if, hours_axis):
        found = law(_question(home, f"{limit + 1}", None, receives=True), None)
        assert isinstance(found, Problem)
        assert found.fact == "saved_in_bijstand"
    assert isinstance(hours_axis(_question(home, f"{limit}", None, receives=True), None), Axis)


@pytest.mark.parametrize(
    ("saved", "has"), [("0", False), ("999.99", False), ("1000", True), ("9000", True)]
)
def test_only_what_was_saved_from_it_is_left_out(saved: str, has: bool) -> None:
    """Participatiewet 34.2.b and c: of 9.000 at least 1.000 from the bijstand leaves 8.000."""
    for receives in (True, None):
        assert _has(_asked(_ALONE, "9000", saved, receives)) == {has}


def test_the_rights_say_the_same() -> None:
    """Participatiewet 34.2.c: open while that part is not told, no or yes once it is."""
    for saved, answer in ((None, Reply.UNKNOWN), (0, Reply.NO), (5000, Reply.YES)):
        told = None if saved is None else Decimal(saved)
        home = replace(_ALONE, assets=Decimal(9000), saved_in_bijstand=told)
        found = rights_of(home, Facts(receives_bijstand=True), _DAY, None)
        assert not isinstance(found, Problem)
        assert find(found, "bijstand").answer is answer


def test_savings_of_an_earlier_time_count_for_who_asks_anew() -> None:
    """Participatiewet 34.1.a and 34.2.c: free only in the time in which there is bijstand."""
    home = replace(_ALONE, assets=Decimal(9000), saved_in_bijstand=Decimal(9000))
    found = rights_of(home, Facts(receives_bijstand=False), _DAY, None)
    assert not isinstance(found, Problem)
    assert find(found, "bijstand").answer is Reply.NO
    none = _asked(_ALONE, "9000", "9000", receives=False)
    assert not any("U mag dan bijstand vragen" in fill(one) for one in none.open_points)


def test_the_room_for_money_at_once_leaves_out_what_was_saved_from_it() -> None:
    """Participatiewet 34.2.b and c: 5.000 of which 3.000 from the bijstand leaves 6.000 room."""
    home = replace(_ALONE, assets=Decimal(5000), saved_in_bijstand=Decimal(3000))
    money = Windfall(WindfallKind.PRIJS, Decimal(7000), None)
    found = geld_ineens(home, Facts(receives_bijstand=True), _DAY, None, money)
    assert not isinstance(found, Problem)
    assert (found.value.room, found.value.above) == (6000, 1000)


def test_a_limit_that_falls_later_is_warned_and_the_sums_go_on() -> None:
    """Field case F2: 12.000 of a parent whose last child turns 18 on 2026-12-10."""
    home = replace(_PARENT, children=(date(2008, 12, 10),))
    found = _asked(home, "12000")
    assert _has(found) == {True}
    assert any("is uw grens voor spaargeld" in fill(one) for one in found.open_points)


@pytest.mark.parametrize(
    ("birthday", "saved", "first_without"),
    [
        (date(2008, 12, 10), "0", 2),
        (date(2008, 12, 1), "0", 1),
        (date(2008, 12, 10), "3999.99", 2),
        (date(2008, 12, 10), "4000", None),
    ],
)
def test_a_limit_that_falls_ends_the_bijstand_once_it_is_told_what_counts(
    birthday: date, saved: str, first_without: int | None
) -> None:
    """Participatiewet 4.1.e, 34.2.c, 34.3.a: 8.000 from the 18th birthday of the last child."""
    home = replace(_PARENT, children=(birthday,))
    found = _asked(home, "12000", saved, receives=True)
    has = [bool(one.bijstand) for one in found.months]
    assert has == [first_without is None or place < first_without for place in range(3)]
    if first_without is not None:
        said = [fill(one) for one in found.months[first_without].why]
        assert "Uw spaargeld is hoger dan uw grens. Er is geen bijstand." in said
        assert found.months[first_without].reason.source.article == "19.1.b, 34.3"
        day = "10 december 2026" if first_without == 2 else "1 december 2026"
        lines = [fill(one) for one in found.open_points]
        assert f"Vanaf {day} rekenen wij zonder bijstand (artikel 19 en 34)." in lines


def test_a_limit_that_falls_inside_a_month_leaves_the_days_before_it() -> None:
    """Participatiewet 19.1.b, 34.3.a: no right from 10 December; 9 of 31 days of the bijstand.

    Without work of 1.419,46; with 600 net (450 counts, 31.2.n, and 48 holiday pay) of 921,46.
    """
    home = replace(_PARENT, children=(date(2008, 12, 10),))
    found = _asked(home, "12000", "0", receives=True)
    december = found.months[1]
    assert found.without_work[1].bijstand == Decimal("412.10")
    assert december.bijstand == Decimal("267.52")
    assert december.bijstand_paid + december.holiday_reserved == december.bijstand
    assert found.without_work[1].reason.certainty is Certainty.SCHATTING
    assert "Deze maand is er op 9 dagen recht op bijstand." in [fill(one) for one in december.why]
    open_ = [fill(one) for one in found.open_points]
    assert "Een deel van een maand rekenen wij per dag. Dat is een schatting." in open_


def test_savings_of_the_time_on_bijstand_keep_the_whole_month() -> None:
    """Participatiewet 34.2.c: what was saved on bijstand does not count, so no day is lost."""
    home = replace(_PARENT, children=(date(2008, 12, 10),))
    months = _asked(home, "12000", "4000", receives=True).without_work
    assert [one.bijstand for one in months] == [one.norm for one in months]


def test_the_question_is_only_asked_where_a_limit_lies_below() -> None:
    """Participatiewet 34.3: the lowest known limit is 7.770, of 2025."""
    assert savings_may_matter(Decimal("7770.01"))
    assert not savings_may_matter(Decimal(7770))


def test_more_saved_than_there_is_is_refused_at_the_door() -> None:
    """A part is never more than the whole, and means nothing without it."""
    for assets in ("", '"assets":"100",'):
        line = (
            '{"ask":"scenario","start":"2026-11","household":{"kind":"alleenstaand",'
            '"birth_date":"1985-06-01",' + assets + '"saved_in_bijstand":"200"}}'
        )
        assert '"fact": "saved_in_bijstand"' in answer_line(line.encode())
