"""What stops when bijstand ends: the gemeente's data, and questions where there is none."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.data.gemeente_reader import read_gemeente
from app.domain.after_bijstand import Incomes
from app.domain.certainty import Certainty
from app.domain.gemeente import Gemeente
from app.domain.household import Household, Kind
from app.domain.sentence import say
from app.law.participatiewet.minimaregelingen import minimaregelingen, open_regelingen
from app.law.participatiewet.na_de_bijstand import na_de_bijstand
from app.text.dutch import fill

ROOT = Path(__file__).resolve().parents[3] / "app" / "demo" / "gemeente"
LAST_DAY = date(2026, 9, 30)
NORM = Decimal("1419.46")
ALONE = Household(Kind.ALLEENSTAAND, date(1990, 1, 1))
PARENT = Household(
    Kind.ALLEENSTAANDE_OUDER, date(1984, 1, 1), children=(date(2013, 6, 1), date(2017, 11, 20))
)
IDS = {
    "vakantietoeslag",
    "collectieve_verzekering",
    "kwijtschelding",
    "stadspas",
    "betalingen",
    "aflossing",
}


@pytest.fixture(scope="module")
def demo():
    """The gemeente that filled in everything."""
    found = read_gemeente(ROOT / "demo")
    assert isinstance(found, Gemeente)
    return found


@pytest.fixture(scope="module")
def karig():
    """The gemeente that filled in almost nothing."""
    found = read_gemeente(ROOT / "karig")
    assert isinstance(found, Gemeente)
    return found


def test_each_thing_has_its_last_day(demo) -> None:
    """peers.md part 3 item 6: insurance, pass, local tax, payments and instalments."""
    found = {thing.id: thing.last_day for thing in na_de_bijstand(demo, LAST_DAY).value}
    assert found == {
        "vakantietoeslag": date(2026, 12, 31),
        "collectieve_verzekering": date(2026, 12, 31),
        "kwijtschelding": date(2026, 12, 31),
        "stadspas": None,
        "betalingen": LAST_DAY,
        "aflossing": LAST_DAY,
    }


def test_a_scheme_with_a_limit_stops_by_the_income_and_stays_below_it(demo) -> None:
    """Verzonnen Beleidsregels minima 7 to 9: up to 120, 130 and 100 % of the norm, then the end."""
    above = say("Voorbeeldpas stopt boven de grens.")
    passed = {
        "stadspas": (LAST_DAY, above),
        "collectieve_verzekering": (date(2027, 4, 30), say("Boven de grens.")),
    }
    found = {part.value.id: part for part in na_de_bijstand(demo, LAST_DAY, passed).parts}
    pass_ = found["stadspas"]
    assert pass_.because is above, "a pass that stays valid for now does not go on"
    assert "tot de laatste dag" in fill(pass_.value.next_step)
    insurance = found["collectieve_verzekering"].value.last_day
    assert insurance == date(2027, 12, 31), "of the year in which the income passes the limit"
    assert "kwijtschelding" not in found, "the income stays below it"
    assert {"vakantietoeslag", "betalingen", "aflossing"} < set(found)


def test_where_no_limit_is_known_the_end_is_that_of_the_bijstand(karig) -> None:
    """Principle 8: what the gemeente did not fill in is a question, whatever the income."""
    assert na_de_bijstand(karig, LAST_DAY, {}).value == na_de_bijstand(karig, LAST_DAY).value
    assert na_de_bijstand(None, LAST_DAY, {}).value == na_de_bijstand(None, LAST_DAY).value


def test_the_source_is_the_gemeentes_own_text(demo) -> None:
    """Principle 4: every answer knows its source; a local rule cites the local text."""
    own = {part.value.id: part.source.law for part in na_de_bijstand(demo, LAST_DAY).parts}
    assert own.pop("vakantietoeslag") == "Participatiewet"
    assert all("Voorbeeldstad" in law for law in own.values())


def test_holiday_money_comes_within_three_months() -> None:
    """Article 45 lid 1: within three months; 28 February 2027 is a Sunday (Atw 1.1)."""
    found = na_de_bijstand(None, date(2026, 11, 15)).value[0]
    assert (found.id, found.last_day) == ("vakantietoeslag", date(2027, 3, 1))


@pytest.mark.parametrize("day", [LAST_DAY, date(2025, 6, 30)])
def test_what_is_not_filled_in_is_a_question(karig, day) -> None:
    """product.md part 4: not filled in says that the gemeente decides; nothing is left out."""
    for gemeente in (karig, None):
        found = na_de_bijstand(gemeente, day)
        assert found.certainty == Certainty.GEMEENTE_BESLIST
        assert {thing.id for thing in found.value} == IDS
        assert [thing.id for thing in found.value if thing.known] == ["vakantietoeslag"]


def test_before_its_first_day_a_local_rule_is_not_used(demo) -> None:
    """A value holds from its own day: in 2025 the demo gemeente had filled in nothing."""
    found = na_de_bijstand(demo, date(2025, 12, 31)).value
    assert [thing.id for thing in found if thing.known] == ["vakantietoeslag"]


def _lost(gemeente, household, before, after, keeps):
    incomes = Incomes(NORM, Decimal(before), Decimal(after), keeps, had_bijstand=True)
    return minimaregelingen(gemeente, household, LAST_DAY, incomes)


def test_a_scheme_falls_away_above_its_limit(demo) -> None:
    """document-003 R6: one cent above the limit the whole scheme is gone, on it nothing is."""
    on_it = _lost(demo, ALONE, "1419.46", "1419.46", keeps=True)
    assert on_it.value == ()
    above = _lost(demo, ALONE, "1419.46", "1419.47", keeps=True)
    assert [lost.id for lost in above.value] == ["kwijtschelding"]
    assert above.value[0].month_value == Decimal("35.00")
    assert above.value[0].limit == NORM


def test_the_limit_is_a_part_of_the_own_norm(demo) -> None:
    """document-003 R6: 120 of every 100 euro of 1.419,46 is 1.703,35."""
    found = _lost(demo, ALONE, "1500", "1703.36", keeps=True)
    assert {lost.id: lost.limit for lost in found.value} == {
        "stadspas": Decimal("1703.35"),
        "witgoed": Decimal("1561.41"),
    }


def test_children_count(demo) -> None:
    """A scheme per child is worth nothing without children and twice as much with two."""
    found = {lost.id: lost for lost in _lost(demo, PARENT, "1419", "1800", keeps=False).value}
    assert found["kindpakket"].worth == Decimal("600.00")
    assert found["kindpakket"].month_value == Decimal("50.00")
    assert found["computer"].month_value is None
    alone = _lost(demo, ALONE, "1419", "1800", keeps=False).value
    assert "kindpakket" not in {lost.id for lost in alone}


def test_what_needs_bijstand_stops_with_it(demo) -> None:
    """A scheme for people on bijstand stops when none is left, whatever the income."""
    found = _lost(demo, ALONE, "1419.46", "1419.46", keeps=False)
    assert [lost.id for lost in found.value] == ["witgoed"]


def test_what_was_out_of_reach_is_no_loss(demo) -> None:
    """A drop has a cause: who was above the limit before loses nothing by earning more."""
    assert _lost(demo, ALONE, "2500", "2600", keeps=False).value == ()


def test_a_lost_scheme_is_an_estimate(demo) -> None:
    """A gemeente may measure income in its own way, so the drop is never called sure."""
    found = _lost(demo, ALONE, "1400", "1500", keeps=True)
    assert found.certainty == Certainty.SCHATTING


def test_unknown_schemes_are_not_none(karig) -> None:
    """Principle 2: no data is not the same as nothing to lose."""
    found = _lost(karig, ALONE, "1419", "1800", keeps=True)
    assert found.value == ()
    assert found.certainty == Certainty.GEMEENTE_BESLIST
    assert "kennen de regelingen van uw gemeente niet" in fill(found.because)


@pytest.mark.parametrize("home", [ALONE, PARENT])
@pytest.mark.parametrize("income", ["1419.46", "1700", "2500"])
def test_what_is_open_now_is_what_one_would_lose_by_earning_very_much(demo, home, income) -> None:
    """Participatiewet 35 and the local limits: one limit says who has it and who loses it."""
    incomes = Incomes(NORM, Decimal(income), Decimal(1_000_000), False, True)
    lost = minimaregelingen(demo, home, LAST_DAY, incomes).value
    now = open_regelingen(demo, home, LAST_DAY, incomes)

    assert [one.name for one in now.value] == [one.name for one in lost]
    assert [one.worth for one in now.value] == [one.worth for one in lost]
    assert now.certainty == Certainty.SCHATTING


def test_a_scheme_for_each_child_is_open_to_a_parent_for_a_whole_year(demo) -> None:
    """The demo gemeente: 300 for each of two children a year; a computer is given once."""
    incomes = Incomes(NORM, NORM, NORM, True, True)
    found = {one.id: one for one in open_regelingen(demo, PARENT, LAST_DAY, incomes).value}
    assert found["kindpakket"].year_worth == Decimal("600.00")
    assert found["computer"].year_worth is None
    assert found["computer"].worth


def test_nothing_is_open_that_needs_bijstand_one_has_not(demo) -> None:
    """A scheme for people on bijstand is no chance for who has none, whatever the income."""
    incomes = Incomes(NORM, NORM, NORM, False, False)
    names = {one.id for one in open_regelingen(demo, ALONE, LAST_DAY, incomes).value}
    assert names
    assert "witgoed" not in names


def test_schemes_nobody_filled_in_are_no_chances(karig) -> None:
    """Principle 2: what is not known is not promised."""
    incomes = Incomes(NORM, NORM, NORM, True, True)
    found = open_regelingen(karig, ALONE, LAST_DAY, incomes)
    assert found.value == ()
    assert "kennen de regelingen van uw gemeente niet" in fill(found.because)
