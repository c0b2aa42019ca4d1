"""A new half year is one line a figure: nothing then says what is no longer true.

Issue 9 point 2, after two faults of the review (house.md F1 and F2): a norm known for 2027 was
called an estimate, and a figure that changed on a day of its own was left out of later months.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.beside import Beside
from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.opvang import Opvang, Opvangsoort
from app.domain.scenario import Question
from app.domain.work import ExemptionUse, Work
from app.law import book
from app.law.what_if.scenario import scenario
from app.law.what_if.toeslag_reasons import toeslag_reasons
from app.law.what_if.two_laws import wet_nu_straks
from tests.law.other_book import NEW, book_of_2026, book_with

_JANUARY, _NOVEMBER = date(2027, 1, 1), date(2026, 11, 1)
_STARTS = (Month(2026, 8), Month(2026, 10), Month(2026, 11))
_NAMES = sorted(name for name, one in book.parameters().items() if one.values)
_LONG = frozenset(name for name in _NAMES if book.parameters()[name].months > 1)
_ALONE = Household(
    Kind.ALLEENSTAAND,
    date(1986, 5, 1),
    kostendelers=0,
    medisch_urenbeperkt=False,
    doelgroep_loonkostensubsidie=False,
    inrichting=False,
    rent_month=Decimal(700),
    assets=Decimal(0),
)
_FAMILY = replace(
    _ALONE,
    kind=Kind.GEHUWD,
    partner_birth_date=date(1988, 5, 1),
    children=(date(2012, 3, 1), date(2018, 3, 1)),
)
_CARE = Beside(
    opvang=(Opvang(Opvangsoort.GASTOUDEROPVANG, Decimal(60), Decimal(8)),),
    partner_active=True,
    kinderbijslag=True,
    studietoeslag=True,
)
_SHARING = replace(_ALONE, kostendelers=1, rent_month=None, assets=None)
# Neither n nor r is left: what stays is y, for who cannot work more for a medical reason.
_MOST = ExemptionUse(n=6, r=30)
_ESTIMATE = ("is een schatting.", "zijn een schatting.", "kennen wij nog niet.")


def _questions(start: Month, used: int) -> tuple[Question, ...]:
    """Four lives from a month on, with as many months of exemption used."""
    hours = Work(hours_week=Decimal(16), used=ExemptionUse(n=used))
    net = Work(net_month=Decimal(700), used=ExemptionUse(n=used))
    return (
        Question(_ALONE, hours, start, 7),
        Question(_FAMILY, net, start, 7, beside=_CARE),
        Question(_SHARING, net, start, 7),
        Question(replace(_ALONE, medisch_urenbeperkt=True), replace(net, used=_MOST), start, 7),
    )


def _reasons(question, found):
    for month in found.months:
        for reason in month.reason.reasons():
            yield month.month, reason
        for made in toeslag_reasons(question.household, month, question.beside.opvang):
            for reason in made.reasons():
                yield month.month, reason


def _sums(found, first):
    """What the law settles in the months from a day on."""
    return {
        one.month: (one.norm, one.net_wage, one.wage_holiday_claim, one.exempt, one.bijstand)
        for one in found.months
        if one.month.first_day >= first
    }


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize("day", [_NOVEMBER, _JANUARY], ids=str)
def test_a_new_value_holds_from_its_day_and_makes_no_sentence_untrue(name, day):
    """house.md F1 and F2: whatever figure changes, from whatever month one asks."""
    if name in _LONG and day == _NOVEMBER:
        with book_with([name], day), pytest.raises(ValueError, match="cannot begin"):
            book.parameters()
        return
    with book_with([name], day):
        for start in _STARTS:
            used = start.number - _STARTS[0].number
            for question in _questions(start, used):
                found = scenario(question, None)
                _holds(question, found, name)
        for early, late in zip(
            _questions(_STARTS[0], 0), _questions(_STARTS[2], 3), strict=True
        ):
            months = _sums(scenario(late, None), _NOVEMBER)
            before = _sums(scenario(early, None), _NOVEMBER)
            assert {month: months[month] for month in before} == before


def _holds(question, found, name):
    for month, reason in _reasons(question, found):
        source = reason.source
        if source.figure == name:
            holds = book.figure(name, month.first_day).source.title
            assert source.title == holds or _looks_back(name)
            assert source.title != NEW or source.known_until is None
    said = [one for one in found.open_points if one.id.endswith(_ESTIMATE)]
    days = {value for one in said for key, value in one.values if key == "day"}
    assert days == {one.known_until for one in found.estimates}


def _looks_back(name):
    """Kinderbijslag is paid over the quarter before the month in which it comes."""
    return name.startswith("kinderbijslag.")


def _more_lives() -> tuple[Question, ...]:
    """Other ages, homes and wages, so that as many figures as can be are counted with."""
    start, net = Month(2026, 10), Work(net_month=Decimal(300))
    parent = replace(
        _ALONE,
        kind=Kind.ALLEENSTAANDE_OUDER,
        children=(date(2011, 3, 1), date(2013, 3, 1), date(2019, 3, 1)),
        rent_month=Decimal(900),
    )
    young = replace(_ALONE, birth_date=date(2007, 1, 1), no_support_from_parents=True)
    both_young = replace(
        _FAMILY, birth_date=date(2007, 1, 1), partner_birth_date=date(2007, 2, 1), children=()
    )
    old = replace(_ALONE, birth_date=date(1950, 1, 1), rent_month=None, assets=None)
    old_pair = replace(old, kind=Kind.GEHUWD, partner_birth_date=date(1951, 1, 1))
    inside = replace(old, birth_date=date(1980, 1, 1), inrichting=True)
    gross = Work(gross_month=Decimal(3900), zvw_withheld=True)
    out_of_work = Beside(vrijwilligers_month=Decimal(250), studietoeslag=True)
    plain = {"months": 7, "receives_bijstand": True}
    return (
        Question(parent, gross, start, 7, beside=Beside(kinderbijslag=True)),
        Question(young, Work(hours_week=Decimal(8)), start, 7, beside=out_of_work),
        Question(both_young, net, start, 7),
        Question(replace(both_young, partner_birth_date=date(1990, 2, 1)), net, start, 7),
        Question(replace(both_young, children=(date(2026, 2, 1),)), net, start, 7),
        Question(old, net, start, **plain),
        Question(old_pair, net, start, **plain),
        Question(inside, net, start, **plain),
        Question(replace(inside, kind=Kind.GEHUWD, partner_birth_date=date(1981, 1, 1),
                         partner_inrichting=True), net, start, **plain),
    )  # fmt: skip


def _amounts(found):
    return [
        (one.norm, one.net_wage, one.exempt, one.bijstand, one.holiday_reserved, one.worth,
         one.toeslagen, one.beside, one.year_income)
        for one in (*found.months, *found.without_work)
    ]  # fmt: skip


def test_whatever_figure_alone_is_not_known_yet_its_amount_is_called_an_estimate():
    """house.md F1, the other way round: no month silently stands on an old figure.

    All figures but one are known for 2027. Where the months come out otherwise once that one
    is known too, they rest on it: then it must be said, whether a reason shows it or not.
    """
    questions = (*_questions(Month(2026, 10), 0), *_more_lives())
    with book_with(_NAMES, _JANUARY):
        known = [_amounts(scenario(one, None)) for one in questions]
    rests_on = set()
    for name in _NAMES:
        with book_with([one for one in _NAMES if one != name], _JANUARY):
            newest = book.parameters()[name]
            if newest.lapses or newest.values[-1].end != date(2026, 12, 31):
                continue
            found = [scenario(one, None) for one in questions]
        for one, amounts in zip(found, known, strict=True):
            said = [point.id for point in one.open_points if "{day} is een schatting" in point.id]
            assert bool(said) == bool(one.estimates), name
            if _amounts(one) != amounts:
                rests_on.add(name)
                assert [estimate.name for estimate in one.estimates] == [name]
    # What no reason names is found as well.
    assert {"loonheffing.arbeidskorting", "toetsingsinkomen.tarief"} <= rests_on
    assert len(rests_on) > 40


def test_with_every_figure_of_2027_known_nothing_is_called_an_estimate_of_amounts():
    """house.md F1: then "de bedragen na december zijn een schatting" is untrue, and not said."""
    with book_with(_NAMES, _JANUARY):
        for question in _questions(Month(2026, 10), 0):
            found = scenario(question, None)
            said = [one.id for one in found.open_points if one.id.endswith(_ESTIMATE)]
            assert [one for one in said if "{day}" in one or "nieuwe bedragen" in one] == []


def test_with_none_known_it_is_said_with_the_day_and_without_months_after_it_not():
    """figures-2026-07-and-2027.md: after December 2026 the newest known figure stays, as said."""
    question = _questions(Month(2026, 10), 0)[0]
    found = scenario(question, None)
    said = {one.id: dict(one.values) for one in found.open_points}
    assert said["Sommige bedragen na {day} zijn een schatting."]["day"] == date(2026, 12, 31)
    short = scenario(replace(question, months=3), None)
    assert not [one for one in short.open_points if "{day} zijn een schatting" in one.id]


def test_a_figure_that_changes_inside_a_month_is_said():
    """Months are counted with what holds on their first day: then one is told so."""
    with book_with(["bijstandsnorm.alleenstaand"], date(2026, 11, 15)):
        found = scenario(_questions(Month(2026, 10), 0)[0], None)
    said = next(one for one in found.open_points if "verandert een bedrag" in one.id)
    assert dict(said.values)["day"] == date(2026, 11, 15)
    norms = {str(one.month): one.norm for one in found.months}
    assert norms["2026-11"] < norms["2026-12"]


def test_two_laws_say_which_amounts_of_2027_are_known():
    """house.md F1: "de bedragen van 2027 kennen wij nog niet" is said only while that is true."""
    question = _questions(Month(2026, 10), 0)[0]
    with book_of_2026():
        now = wet_nu_straks(question, None)
    assert (now.estimated, now.new_amounts) == (True, False)
    with book_with(_NAMES, _JANUARY):
        later = wet_nu_straks(question, None)
    assert (later.estimated, later.new_amounts) == (False, True)
