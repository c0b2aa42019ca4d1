"""What was announced for 2027: told beside the estimate, with day and source, never counted.

figures-2026-07-and-2027.md, "Announced for 2027 (P, budget day, 2026-09-15; adoption not seen)".
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.answer import Answer
from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.scenario import Question, Scenario
from app.domain.work import Work
from app.law import book, kindgebonden_budget, loonheffing, other_plans, what_if, zorgtoeslag
from app.law.refused import Refused
from app.law.what_if.toeslag_reasons import toeslag_reasons
from app.text.dutch import fill
from tests.law.other_book import book_with

_JANUARY = date(2027, 1, 1)
_BUDGET_DAY = date(2026, 9, 15)
_TABLE_107 = {
    "per_kind": "2653",
    "verhoging_12_15": "729",
    "verhoging_16_17": "976",
    "alleenstaande_ouder": "3505",
    "drempel_alleen": "30910",
    "drempel_partners": "40560",
    "tweede_knik": "61917",
    "afbouwdeel_boven_knik": "0.0995",
    "vermogen_alleen": "119122",
    "vermogen_partners": "158748",
}
_PLANNED = [(name, one) for name, one in book.parameters().items() if one.plans]
_LIMIT = "verlagen naar {amount}"
_BEND = "meer van uw kindgebonden budget aftrekken"


@pytest.mark.parametrize(("key", "amount"), _TABLE_107.items())
def test_the_plans_for_the_kindgebonden_budget(key, amount):
    """Kamerstuk 37 020 XV nr 2, table 107."""
    found = book.plan(f"kindgebonden_budget.{key}", _JANUARY)
    assert found is not None
    assert (found.value, found.announced) == (Decimal(amount), _BUDGET_DAY)
    assert "tabel 107" in found.source.title


def test_the_plans_for_tax_and_childcare():
    """Belastingplan 2027; SZW budget, table 81; 2028: bill 36923."""
    rows = {
        "schijven": [["0", "0.3623"], ["39247", "0.3816"], ["78426", "0.4950"]],
        "algemene_heffingskorting": [["3154", "30910", "0.06638"]],
        # 9,503 % of 12.438 is 1.182; with 30,205 % to 26.866 it is 5.540, at most 5.929.
        "arbeidskorting": [
            ["0", "0", "0.09503"],
            ["12438", "1182", "0.30205"],
            ["26866", "5540", "0.01855"],
            ["47834", "5929", "-0.0651"],
        ],
    }
    for key, expected in rows.items():
        found = book.plan(f"loonheffing.{key}", _JANUARY)
        assert found is not None
        assert [[Decimal(cell) for cell in row] for row in expected] == [*map(list, found.rows)]
    amounts = {
        "loonheffing.zvw_bijdrage": "0.0502",
        "loonheffing.zvw_maximum": "82547",
        "zorgtoeslag.hoogste_maand_alleen": "140",
        "kinderopvangtoeslag.uurprijs_dagopvang": "11.60",
        "kinderopvangtoeslag.uurprijs_buitenschoolse_opvang": "10.31",
        "kinderopvangtoeslag.uurprijs_gastouderopvang": "8.77",
        "kinderopvangtoeslag.inkomen": "71903",
    }
    for name, amount in amounts.items():
        assert book.plan(name, _JANUARY).value == Decimal(amount)
    later = book.plan("kindgebonden_budget.afbouwdeel_boven_knik", date(2028, 1, 1))
    assert later.value == Decimal("0.128")
    # In the law already (Wet op het kindgebonden budget 3.5): no plan, and counted from 2027.
    assert book.figure("kindgebonden_budget.afbouwdeel", _JANUARY).value == Decimal("0.0805")


@pytest.mark.parametrize(("name", "one"), _PLANNED, ids=[name for name, _ in _PLANNED])
def test_a_plan_is_marked_dated_and_never_a_figure(name, one):
    """Mark P: "never used as certain"; the figure stays the newest known one, as an estimate."""
    for plan in one.plans:
        assert (plan.source.mark, plan.announced) == ("P", _BUDGET_DAY)
        assert plan.sentence.id
        if not one.values:
            with pytest.raises(Refused):
                book.figure(name, plan.start)
        else:
            found = book.figure(name, plan.start)
            assert (found.value, found.rows) == (one.values[-1].value, one.values[-1].rows)
            assert found.source.mark != "P"


@pytest.mark.parametrize(("name", "one"), _PLANNED, ids=[name for name, _ in _PLANNED])
def test_a_plan_is_told_no_more_once_its_figure_is_known(name, one):
    """Issue 9: what was adopted, or became something else, takes the place of the plan."""
    if one.values:
        with book_with([name], _JANUARY):
            assert book.plan(name, _JANUARY) is None


def _told(found):
    assert isinstance(found, Answer)
    return [one.sentence.id for one in found.plans]


def test_the_answers_at_the_door_tell_the_plans_of_what_they_used():
    """Beside the estimate: of a child of 3 not what comes for one of 13, and nothing of 2026."""
    of_three = _told(kindgebonden_budget(2027, Decimal(25000), False, (3,)))
    of_both = _told(kindgebonden_budget(2027, Decimal(25000), False, (3, 13)))
    assert len(of_three) == 3
    assert len(of_both) == 4
    assert not any(_LIMIT in one or _BEND in one for one in of_both)
    assert _told(kindgebonden_budget(2026, Decimal(25000), False, (3, 13))) == []
    assert _told(loonheffing(Decimal(2000), date(2027, 3, 1)))
    assert _told(zorgtoeslag(2027, Decimal(20000), False))
    assert _told(loonheffing(Decimal(2000), date(2026, 3, 1))) == []


@pytest.mark.parametrize(
    ("assets", "partner", "hit"),
    [
        ("119122", False, False),
        ("119123", False, True),
        ("146011", False, True),
        ("119123", True, False),
        ("158749", True, True),
    ],
)
def test_who_may_lose_it_by_the_lower_limit_of_assets_is_told(assets, partner, hit):
    """Table 107: down to 119.122 alone and 158.748 together; until then the old limit counts."""
    found = kindgebonden_budget(2027, Decimal(25000), partner, (3,), Decimal(assets))
    assert any(_LIMIT in one for one in _told(found)) == hit
    assert found.value.month > 0
    gone = kindgebonden_budget(2027, Decimal(25000), partner, (3,), Decimal(200000))
    assert not any(_LIMIT in one for one in _told(gone))


@pytest.mark.parametrize(("income", "hit"), [("61917", False), ("61918", True)])
def test_who_may_lose_by_the_second_bend_is_told(income, hit):
    """Table 107: a second bend at 61.917, above it 9,95 of every 100; not counted."""
    told = _told(kindgebonden_budget(2027, Decimal(income), False, (3, 5, 7)))
    assert any(_BEND in one for one in told) == hit
    shares = [one for one in told if "elke 100 euro boven de tweede grens" in one]
    # Bill 36923 is no law yet.
    assert bool(shares) == hit
    assert all(one.startswith("Het plan: vanaf ") for one in shares)


_PARENT = Household(
    Kind.ALLEENSTAANDE_OUDER,
    date(1986, 5, 1),
    children=(date(2018, 3, 1),),
    rent_month=Decimal(700),
    assets=Decimal(0),
)


def _scenario(household, months=6):
    asked = Question(household, Work(hours_week=Decimal(16)), Month(2026, 11), months)
    found = what_if(asked, None)
    assert isinstance(found, Scenario)
    return found


def test_a_scenario_tells_the_plans_with_day_and_source_and_counts_none():
    """Scenario, months from November 2026: the amounts of 2027 do not move by what is planned."""
    found = _scenario(_PARENT)
    told = [one.id for one in found.open_points]
    assert {one.sentence for one in found.plans} <= set(found.open_points)
    dated = next(one for one in found.open_points if "Het plan van het kabinet is van" in one.id)
    assert dict(dated.values)["day"] == _BUDGET_DAY
    titles = {dict(one.values)["title"] for one in found.open_points if "plan staat in" in one.id}
    assert titles == {one.source.title for one in found.plans}
    assert any("kindgebonden budget per kind" in one for one in told)
    assert not any(_LIMIT in one for one in told)
    # 2.580 + 3.416 of 2026, not 2.653 + 3.505: a month is a twelfth, down to whole euros.
    assert dict(found.months[-1].toeslagen)["kindgebonden_budget"] == 499
    assert not _scenario(_PARENT, 2).plans


def test_without_children_or_toeslagen_their_plans_are_not_told():
    """Only what was used: no plan for children to who has none."""
    alone = replace(_PARENT, kind=Kind.ALLEENSTAAND, children=())
    names = {one.name.partition(".")[0] for one in _scenario(alone).plans}
    assert names == {"loonheffing", "zorgtoeslag"}
    bare = replace(alone, rent_month=None, assets=None)
    assert {one.name.partition(".")[0] for one in _scenario(bare).plans} == {"loonheffing"}


def test_the_reasons_of_a_month_hold_its_plans_with_their_source():
    """Toeslag reasons from January, and the other plans of that month; none before it."""
    found = _scenario(_PARENT)
    for month in found.months:
        toeslagen = toeslag_reasons(_PARENT, month)
        both = [*toeslagen, *other_plans(found, month.month)]
        plans = {one.because for one in both if one.source.mark == "P"}
        planned = month.month >= Month(2027, 1)
        assert plans == ({one.sentence for one in found.plans} if planned else set())


@pytest.mark.parametrize(("year", "share"), [(2027, "9,95"), (2028, "12,80")])
def test_what_goes_off_above_the_second_limit_has_its_year(year, share):
    """Table 107 and bill 36923: 9,95 of every 100 in 2027, 12,80 from 2028."""
    planned = book.plan("kindgebonden_budget.afbouwdeel_boven_knik", date(year, 6, 1))
    assert planned is not None
    said = fill(planned.sentence)
    assert said.startswith(f"Het plan: vanaf 1 januari {year} gaat")
    assert share in said
    told = _told(kindgebonden_budget(2027, Decimal(70000), False, (3, 5, 7)))
    assert any("Dat is de tweede grens." in one for one in told)


@pytest.mark.parametrize(
    ("key", "month", "year"),
    [
        ("per_kind", "221", "2.653"),
        ("verhoging_12_15", "61", "729"),
        ("verhoging_16_17", "81", "976"),
        ("alleenstaande_ouder", "292", "3.505"),
    ],
)
def test_a_planned_amount_of_a_year_is_told_a_month(key, month, year):
    """Table 107: amounts a year; a month is a twelfth, about, and the amount itself beside it."""
    said = fill(book.plan(f"kindgebonden_budget.{key}", _JANUARY).sentence)
    assert f"ongeveer €\u00a0{month} " in said
    assert said.endswith(f"Per jaar is dat €\u00a0{year}.")


def test_an_income_in_a_plan_says_that_it_is_of_a_year():
    """Awir 8: the toetsingsinkomen is that of a calendar year."""
    told = [one for _, parameter in _PLANNED for one in parameter.plans]
    limits = [one for one in told if " {amount} inkomen" in one.sentence.id]
    assert len(limits) == 4
    assert all("per jaar" in one.sentence.id for one in limits)


def test_no_day_stands_before_an_amount():
    """"1 januari 2027 729 euro" is heard as one number."""
    for parameter in book.parameters().values():
        for one in parameter.plans:
            assert not re.search(r"\{day\} (hoogstens )?\{(amount|share)\}", one.sentence.id)
