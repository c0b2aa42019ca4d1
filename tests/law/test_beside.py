"""Childcare and other money in the scenario: counted once, named when it ends, never guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.data.gemeente_reader import read_gemeente
from app.domain.axis import Axis
from app.domain.beside import Beside, Payment
from app.domain.certainty import Certainty
from app.domain.gemeente import Gemeente
from app.domain.household import Household, Kind
from app.domain.income import Income, IncomeKind
from app.domain.money_days import MoneyCalendar, MoneyDays
from app.domain.month import Month
from app.domain.opvang import Opvang, Opvangsoort
from app.domain.scenario import Question, Scenario
from app.domain.work import ExemptionUse, Work
from app.law import (
    Toeslag,
    beside_reasons,
    hours_axis,
    money_calendar,
    toeslag_reasons,
    what_if,
)
from app.text.dutch import fill

_PARENT = Household(
    Kind.ALLEENSTAANDE_OUDER,
    date(1990, 5, 1),
    children=(date(2016, 3, 1), date(2022, 9, 1)),
    rent_month=Decimal(700),
    assets=Decimal(0),
)
_CARE = Beside(opvang=(Opvang(Opvangsoort.DAGOPVANG, Decimal(80), Decimal("10.50")),))
_DEMO = Path(__file__).parents[2] / "app" / "demo" / "gemeente" / "demo"
_JULY = Month(2026, 7)
_KINDERBIJSLAG = Beside(kinderbijslag=True)


def _asked(beside: Beside, work: Work | None = None, start: Month = _JULY) -> Question:
    return Question(_PARENT, work, start, beside=beside)


def _found(question: Question) -> Scenario:
    found = what_if(question, None)
    assert isinstance(found, Scenario)
    return found


def test_the_cost_of_childcare_is_counted_once_beside_the_other_costs() -> None:
    """Issue 3.1: 80 x 10,50 = 840 of childcare, 60 of travel, and 806 of it comes back."""
    plain = _found(_asked(Beside(), Work(net_month=Decimal(900), cost_month=Decimal(60))))
    found = _found(_asked(_CARE, Work(net_month=Decimal(900), cost_month=Decimal(60))))

    for month, other in zip(found.months, plain.months, strict=True):
        assert month.childcare == Decimal("840.00")
        assert month.costs == Decimal("900.00")
        assert dict(month.toeslagen)["kinderopvangtoeslag"] == Decimal("806.00")
        assert month.total == other.total - Decimal(840) + Decimal(806)
        assert month.bijstand == other.bijstand
    assert [one.childcare for one in found.without_work] == [Decimal(0)] * 24


def test_childcare_ends_with_the_work() -> None:
    """Wet kinderopvang 1.6: the right follows the work; without it there is no cost either."""
    work = Work(net_month=Decimal(900), until=Month(2026, 9))
    found = _found(_asked(_CARE, work))

    used = [month.month for month in found.months if month.childcare]
    paid = [month.month for month in found.months if "kinderopvangtoeslag" in dict(month.toeslagen)]
    assert used == paid == [Month(2026, 7), Month(2026, 8), Month(2026, 9)]


def test_above_the_known_incomes_the_toeslag_is_not_known_and_that_is_said() -> None:
    """rules-nl A8: 96 percent up to 56.412 only; above it "dat weten wij niet"."""
    work = Work(hours_week=Decimal(40), gross_hour=Decimal(40))
    found = _found(_asked(_CARE, work, Month(2026, 1)))

    month = found.months[0]
    assert "kinderopvangtoeslag" not in dict(month.toeslagen)
    assert month.childcare == Decimal("840.00")
    assert any("weten wij" in one.id and "kinderopvangtoeslag" in one.id for one in month.why)
    assert any("kinderopvangtoeslag" in one.id for one in found.open_points)


def test_the_hour_from_which_the_toeslag_is_not_known_is_a_named_drop() -> None:
    """product.md 3, per uur: every drop has its cause."""
    work = Work(hours_week=Decimal(40), gross_hour=Decimal(35))
    found = hours_axis(_asked(_CARE, work, Month(2026, 1)), None)

    assert isinstance(found, Axis)
    causes = [fill(drop.cause) for drop in found.drops]
    assert "Bij dit inkomen weten wij uw kinderopvangtoeslag niet." in causes


@pytest.mark.parametrize(
    ("active", "said"),
    [(None, "weten wij uw kinderopvangtoeslag niet"), (False, "als uw partner ook werkt")],
)
def test_of_a_couple_both_must_be_active(active: bool | None, said: str) -> None:
    """Wet kinderopvang 1.6: both parents; what is not told is not guessed."""
    couple = replace(_PARENT, kind=Kind.GEHUWD, partner_birth_date=date(1990, 1, 1))
    beside = replace(_CARE, partner_active=active)
    found = _found(Question(couple, Work(net_month=Decimal(900)), Month(2026, 7), beside=beside))

    assert not any("kinderopvangtoeslag" in dict(one.toeslagen) for one in found.months)
    assert any(said in fill(one) for one in found.open_points)


def test_kinderbijslag_is_spread_in_worth_and_whole_in_hand() -> None:
    """Issue 3.1: in the months in which the SVB pays, and in worth evenly."""
    plain, found = _found(_asked(Beside())), _found(_asked(_KINDERBIJSLAG))

    extra = [one.worth - other.worth for one, other in zip(found.months, plain.months, strict=True)]
    in_hand = [
        one.total - other.total for one, other in zip(found.months, plain.months, strict=True)
    ]
    # July to September: 362,35 for the child of 10 and 298,40 for the child of 3, by three.
    assert extra[:3] == [Decimal("220.25")] * 3
    assert in_hand[:4] == [Decimal("653.37"), Decimal(0), Decimal(0), Decimal("660.75")]
    assert found.gain() == plain.gain()


def test_what_ends_through_a_benefit_is_not_said_to_end_through_a_wage() -> None:
    """Art. 36.1 looks at any income: with WW and no work there is no wage to blame."""
    ww = Income(IncomeKind.WW, Decimal(2_400))
    beside = Beside(
        inkomenstoeslag=Month(2026, 9), inkomenstoeslag_amount=Decimal(500), incomes=(ww,)
    )
    told = [fill(one) for month in _found(_asked(beside)).months for one in month.why]
    assert "Door uw inkomen tellen wij uw inkomenstoeslag niet mee." in told
    assert not [one for one in told if "Door uw loon" in one]


def test_what_ends_through_work_is_said_in_its_month_and_on_the_hours() -> None:
    """Art. 36.1: a low income for long; the wage of a year takes the next one away."""
    beside = Beside(inkomenstoeslag=Month(2026, 8), inkomenstoeslag_amount=Decimal(9_000))
    found = hours_axis(_asked(beside, Work(hours_week=Decimal(36))), None)

    assert isinstance(found, Axis)
    lost = [
        month
        for month in found.hours[40].scenario.months
        if any("tellen wij uw inkomenstoeslag niet mee" in one.id for one in month.why)
    ]
    assert [month.month for month in lost] == [Month(2026, 8), Month(2027, 8)]
    causes = [fill(drop.cause) for drop in found.drops]
    assert "Door uw loon tellen wij uw inkomenstoeslag niet mee." in causes


def test_every_part_can_be_followed_to_its_article() -> None:
    """product.md principle 4: every number knows its article; nothing is left unexplained."""
    beside = Beside(
        opvang=_CARE.opvang,
        kinderbijslag=True,
        inkomenstoeslag=Month(2026, 10),
        inkomenstoeslag_amount=Decimal(400),
        studietoeslag=True,
        vrijwilligers_month=Decimal(100),
        premies=(Payment(Month(2026, 10), Decimal(500)),),
        giften=(Payment(Month(2026, 10), Decimal(300)),),
    )
    asked = _asked(beside, Work(net_month=Decimal(700)))
    october = next(one for one in _found(asked).months if one.month == Month(2026, 10))

    reasons = beside_reasons(asked, october, None)
    assert isinstance(reasons, tuple)
    articles = {
        name: (one.source.law, one.source.article)
        for (name, _), one in zip(october.beside, reasons, strict=True)
    }
    assert articles == {
        "kinderbijslag": ("Algemene Kinderbijslagwet", "12.3"),
        "inkomenstoeslag": ("Participatiewet", "36.1"),
        "studietoeslag": ("Participatiewet", "36b.1"),
        "vrijwilligersvergoeding": ("Participatiewet", "31.2.k"),
        "premie": ("Participatiewet", "31.2.j"),
        "giften": ("Participatiewet", "31.2.m"),
    }
    toeslagen = toeslag_reasons(_PARENT, october, beside.opvang)
    assert isinstance(toeslagen, tuple)
    months = [one.value.month for one in toeslagen if isinstance(one.value, Toeslag)]
    assert months == [amount for _, amount in october.toeslagen]


def test_money_that_counts_is_in_the_reasons_and_is_for_the_gemeente_to_decide() -> None:
    """Art. 32.1.a: a premie above the maximum is income; the month says it and knows why."""
    beside = Beside(premies=(Payment(Month(2026, 8), Decimal(4_000)),))
    month = _found(_asked(beside)).months[1]

    assert month.sum.other > 0
    assert month.reason.certainty is Certainty.GEMEENTE_BESLIST
    assert any(one.source.article == "32.1.a" for one in month.reason.reasons())
    assert any("andere geld telt" in one.id for one in month.why)


def test_one_month_without_bijstand_through_other_money_is_not_its_end() -> None:
    """Art. 19 and 32: a gift or premie is settled in its month; only a wage ends the bijstand."""
    beside = Beside(premies=(Payment(Month(2026, 8), Decimal(20_000)),))
    found = _found(_asked(beside))

    assert found.months[1].bijstand == 0
    assert found.months[2].bijstand > 0
    assert found.ends is None


def test_days_that_no_source_gives_are_asked_or_said_not_to_be_known() -> None:
    """Issue 3.1, per day: pay days come from data; those of the SVB were seen in no source."""
    beside = replace(_CARE, kinderbijslag=True, giften=(Payment(Month(2026, 7), Decimal(50)),))
    months = _found(_asked(beside, Work(net_month=Decimal(900)))).months[:1]
    days = MoneyDays(25, 10, 1, 1, Decimal(700), Decimal(150))

    unknown = money_calendar(months, days)
    assert isinstance(unknown, MoneyCalendar)
    missing = [fill(one) for one in unknown.missing]
    assert len(missing) == 3
    assert not any("kinderbijslag" in one.what.id for one in unknown.lines)

    told = money_calendar(months, replace(days, kinderbijslag_day=2, childcare_day=28))
    assert isinstance(told, MoneyCalendar)
    amounts = {one.amount: one.day for one in told.lines}
    assert amounts[Decimal("653.37")] == date(2026, 7, 2)
    assert amounts[Decimal("-840.00")] == date(2026, 7, 28)
    assert [fill(one) for one in told.missing] == ["De dag van uw giften weten wij niet."]


def test_a_premie_of_the_gemeente_that_nobody_told_is_named_and_not_counted() -> None:
    """Issue 3.1: never from silence; the gemeente decides, so it is worth asking for."""
    gemeente = read_gemeente(_DEMO)
    assert isinstance(gemeente, Gemeente)
    found = what_if(_asked(Beside(), Work(net_month=Decimal(500))), gemeente)

    assert isinstance(found, Scenario)
    assert not any(month.beside for month in found.months)
    said = [fill(one) for one in found.open_points]
    assert "Uw gemeente heeft een premie bij werk in deeltijd. Die tellen wij niet mee." in said
    told = Beside(premies=(Payment(Month(2026, 11), Decimal(200)),))
    again = what_if(_asked(told, Work(net_month=Decimal(500))), gemeente)
    assert isinstance(again, Scenario)
    assert not any("deeltijd" in one.id for one in again.open_points)


def test_under_27_in_2027_other_money_counts_and_that_is_open() -> None:
    """participatiewet-2027.md: 31.5 changes, its wording is unknown; the careful reading."""
    young = Household(Kind.ALLEENSTAAND, date(2002, 5, 1))
    beside = Beside(vrijwilligers_month=Decimal(100))
    found = _found(Question(young, None, Month(2027, 2), 2, beside=beside))

    assert found.months[0].sum.other == Decimal(100)
    assert any("vanaf 2027 vrij" in one.id for one in found.open_points)


def test_an_unknown_toeslag_is_not_blamed_on_a_partner_who_works() -> None:
    """Wet kinderopvang 1.6, bijlage I: above the seen table nobody knows; until the job ends."""
    home = replace(_PARENT, kind=Kind.GEHUWD, partner_birth_date=date(1990, 5, 1))
    asked = replace(
        _asked(replace(_CARE, partner_active=False), Work(gross_month=Decimal(8000))),
        household=home,
        months=6,
    )
    only_partner = "Er is alleen kinderopvangtoeslag als uw partner ook werkt of leert."
    unknown = "Vanaf juli 2026 weten wij uw kinderopvangtoeslag niet."
    job = Work(net_month=Decimal(400))
    works = [fill(one) for one in _found(replace(asked, partner_work=job)).open_points]
    assert unknown in works
    assert only_partner not in works
    ends = replace(job, until=Month(2026, 9))
    both = [fill(one) for one in _found(replace(asked, partner_work=ends)).open_points]
    assert unknown in both
    assert only_partner in both
    idle = [fill(one) for one in _found(asked).open_points]
    assert only_partner in idle
    assert unknown not in idle


@pytest.mark.parametrize(
    ("subsidised", "counted", "says"),
    [
        (True, "0.00", "Van de premie is € 100,00 vrij als uw gemeente dat goedvindt."),
        (None, "100.00", "Hoort u bij de doelgroep loonkostensubsidie? Dat weten wij niet."),
    ],
)
def test_a_premie_under_27_hangs_on_the_group(subsidised, counted, says) -> None:
    """31.5 and 10d: work with the subsidy is work of the group; untold is counted, and said so."""
    home = Household(Kind.ALLEENSTAAND, date(2002, 5, 1), doelgroep_loonkostensubsidie=None)
    work = Work(net_month=Decimal(300), with_subsidy=subsidised)
    asked = Question(home, work, _JULY, 1, beside=Beside(premies=(Payment(_JULY, Decimal(100)),)))
    month = _found(asked).months[0]
    assert month.sum.other == Decimal(counted)
    reasons = beside_reasons(asked, month, None)
    assert isinstance(reasons, tuple)
    assert fill(reasons[0].because).replace("\u00a0", " ") == says


def test_who_becomes_27_in_2027_hears_what_is_open_only_of_the_months_before() -> None:
    """31.2.k and 31.5: under 27 nobody knows it from 2027; from 27 on the 220 a month is free."""
    home = Household(Kind.ALLEENSTAAND, date(2000, 3, 10))
    asked = Question(
        home, None, Month(2026, 12), 6, beside=Beside(vrijwilligers_month=Decimal(100))
    )
    found = _found(asked)
    open_2027 = "Of dit onder 27 jaar vanaf 2027 vrij is, weten wij nog niet."
    assert [month.sum.other for month in found.months] == [100, 100, 100, 100, 0, 0]
    assert open_2027 in [fill(one) for one in found.open_points]
    told = []
    for month in found.months:
        reasons = beside_reasons(asked, month, None)
        assert isinstance(reasons, tuple)
        told.append(fill(reasons[0].because) == open_2027)
    assert told == [False, True, True, True, False, False]


def test_a_gift_above_the_limit_may_count_with_the_savings() -> None:
    """31.2.m and 34.1.b (audit duties B4): the excess is income or vermogen, by its nature."""
    asked = _asked(Beside(giften=(Payment(_JULY, Decimal(1300)),)))
    lines = [fill(one) for one in _found(asked).open_points]
    assert "Soms telt een gift mee als spaargeld. Vraag het uw gemeente." in lines


def test_from_z_to_aa_the_same_part_of_the_wage_stays_free() -> None:
    """31.2.z and 31.2.aa (2026-01-01): both 15 percent up to 180,19."""
    home = Household(
        Kind.ALLEENSTAAND,
        date(1986, 5, 1),
        doelgroep_loonkostensubsidie=True,
        more_hours_impossible=True,
    )
    work = Work(net_month=Decimal(800), used=ExemptionUse(n=6, z=11))
    months = _found(Question(home, work, Month(2026, 3), 2)).months
    assert [(one.exemption, one.exempt) for one in months] == [("31.2.z", 120), ("31.2.aa", 120)]
    assert [fill(one) for one in months[1].why] == [
        "Er geldt een andere vrijlating. Hetzelfde deel van uw loon telt niet mee."
    ]


def test_a_month_without_bijstand_by_a_gift_uses_up_no_month_of_the_exemption() -> None:
    """31.2.n, "voor zover hij algemene bijstand ontvangt": six months in which it was applied."""
    work = Work(net_month=Decimal(600))
    home = Household(Kind.ALLEENSTAAND, date(1986, 5, 1))
    gift = Beside(giften=(Payment(Month(2026, 3), Decimal(5000)),))
    months = _found(Question(home, work, Month(2026, 1), 9, beside=gift)).months
    exemptions = [one.exemption for one in months]
    assert months[2].bijstand == 0
    assert exemptions == [*["31.2.n"] * 2, None, *["31.2.n"] * 4, None, None]
