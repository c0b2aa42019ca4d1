"""Income beside wages: each kind by its own article, in its own months, with work beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.beside import Beside
from app.domain.certainty import Certainty
from app.domain.household import Household, Kind
from app.domain.income import Income, IncomeKind
from app.domain.money import ZERO
from app.domain.money_days import MoneyDays
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.domain.work import Contract, OwnMonth, Work
from app.law import beside_reasons, hours_axis, money_calendar, what_if
from app.law.participatiewet.ander_inkomen import ander_inkomen
from app.text.dutch import fill

HOME = Household(
    Kind.ALLEENSTAAND, date(1985, 6, 1), kostendelers=0, inrichting=False, medisch_urenbeperkt=False
)
PARENT = replace(HOME, kind=Kind.ALLEENSTAANDE_OUDER, children=(date(2016, 5, 1),))
COUPLE = replace(HOME, kind=Kind.GEHUWD, partner_birth_date=date(1986, 1, 1))
OLD = replace(HOME, birth_date=date(1950, 1, 1))
START, DAY = Month(2026, 3), date(2026, 3, 1)
NORM, PAIR = Decimal("1401.50"), Decimal("2002.13")


def _income(kind: str, net: str = "500", **more: object) -> Income:
    return Income(IncomeKind(kind), Decimal(net), **more)


def _ask(*incomes: Income, home: Household = HOME, work: Work | None = None, **more) -> Scenario:
    told = {"months": 3, "receives_bijstand": True, **more}
    found = what_if(Question(home, work, START, beside=Beside(incomes=incomes), **told), None)
    assert isinstance(found, Scenario), found
    return found


def _said(found: Scenario) -> str:
    why = [one for month in found.months for one in month.why]
    return " ".join(fill(one) for one in (*why, *found.assumptions, *found.open_points))


@pytest.mark.parametrize(
    ("kind", "net", "claim"),
    [
        # Normenbrief bijlage IV, artikel 12: 8 %, 5,14 %, and 8 % less 20,77.
        ("ww", "500", "40.00"),
        ("ziektewet", "700", "35.98"),
        ("wia", "1000", "59.23"),
        ("wajong", "1200", "75.23"),
        ("anw", "672.37", "53.79"),
        ("ioaw", "726.15", "37.32"),
    ],
)
def test_a_benefit_counts_in_full_with_its_claim_on_holiday_pay(kind, net, claim) -> None:
    """32.1.a "socialezekerheidsuitkeringen", 31.4; no exemption, for that is of a wage (31.2.n)."""
    (month, *_) = _ask(_income(kind, net)).months
    assert month.bijstand == NORM - Decimal(net) - Decimal(claim)
    assert month.exempt == 0
    assert dict(month.beside) == {kind: Decimal(net)}


@pytest.mark.parametrize(
    ("income", "home", "counted", "article"),
    [
        # 32.1.a: "uitkeringen tot levensonderhoud op grond van Boek 1".
        (_income("partneralimentatie"), HOME, "500", "32.1.a"),
        (_income("kinderalimentatie", "200"), PARENT, "200", "32.1.a"),
        # 31.2.a: for who is not in the bijstand, such as a child of 18.
        (_income("kinderalimentatie", "200"), HOME, "0", "31.2.a"),
        # 32.1.a: "in verband met arbeid"; a private pension is free up to 26,50 at pension age.
        (_income("pensioen", "300"), HOME, "300", "32.1.a"),
        (_income("pensioen", "300"), OLD, "273.50", "33.5"),
        (_income("pensioen", "20"), OLD, "0", "33.5"),
        # 33.4: the gemeente sets what a lodger saves; until it is told all of it counts.
        (_income("kamerhuur", "350"), HOME, "350", "33.4"),
        (_income("kamerhuur", "350", counted_month=Decimal(120)), HOME, "120", "33.4"),
        # 33.2: student finance counts by an amount of its own, also above what is received.
        (_income("studiefinanciering", "300", counted_month=Decimal(900)), HOME, "900", "33.2"),
        (_income("wtos", "100", counted_month=Decimal(80)), HOME, "80", "33.3"),
        # 32.1.a: "teruggave van inkomstenbelasting".
        (_income("belastingteruggave", "90"), HOME, "90", "32.1.a"),
        (_income("anders", "60"), HOME, "60", "31.1"),
        # 31.3 takes off taxes, premiums and what is withheld; not what one pays oneself.
        (_income("betaalde_alimentatie", "150"), HOME, "0", "31.3"),
    ],
)
def test_every_kind_has_its_own_rule(income, home, counted, article) -> None:
    """31 to 33: what is means at all, what is free, and who says how much counts."""
    found = ander_inkomen(income, income.net_month, home, DAY)
    assert (found.value.amount, found.source.article) == (Decimal(counted), article)


def test_two_with_pension_age_keep_53_together() -> None:
    """33.5.b: "voor de gehuwden tezamen" 53,00, also when one of them has that age."""
    home = replace(COUPLE, birth_date=date(1950, 1, 1))
    found = ander_inkomen(_income("pensioen", "300"), Decimal(300), home, DAY)
    assert found.value.amount == 247


def test_what_is_free_of_pensions_is_for_both_of_a_couple_together() -> None:
    """33.5.b "voor de gehuwden tezamen": 53,00 in all, however the pensions are shared."""
    home = replace(COUPLE, birth_date=date(1950, 1, 1), partner_birth_date=date(1951, 1, 1))
    for own, other in (("30", "60"), ("10", "100"), ("53", "40"), ("100", "100")):
        two = (_income("pensioen", own), _income("pensioen", other, of_partner=True))
        month = _ask(*two, home=home).months[0]
        assert month.sum.other == Decimal(own) + Decimal(other) - 53


def test_the_credit_on_tax_is_of_one_payer_of_a_person() -> None:
    """Regeling 12 and 13: a benefit beside a job with the loonheffingskorting has 8 percent."""
    wia, partner = _income("wia", "800", beside_work=Decimal(800)), {"home": COUPLE}
    for credit, claim in ((True, "64.00"), (None, "64.00"), (False, "43.23")):
        work = Work(net_month=Decimal(300), credit=credit)
        found = _ask(wia, work=work)
        assert found.months[0].sum.other == 800 + Decimal(claim)
        assumed = "Wij rekenen met de loonheffingskorting bij het werk, niet bij de uitkering."
        assert (assumed in _said(found)) is (credit is None)
        # The job of the one says nothing about the benefit of the other.
        other = _ask(replace(wia, of_partner=True), work=work, **partner)
        assert other.months[0].sum.other == 800 + Decimal("43.23")
    two = _ask(wia, _income("ww", "700"))
    assert two.months[0].sum.other == 800 + Decimal("43.23") + 700 + 56
    assert "bij één uitkering" in _said(two)


def test_a_benefit_falls_only_in_months_with_a_wage() -> None:
    """8a.2.d: a proefplaats has no wage; a month told without one has none beside the benefit."""
    trial = Work(hours_week=Decimal(20), contract=Contract.PROEFPLAATS)
    ww = _income("ww", "800", beside_work=Decimal(500))
    for income in (ww, replace(ww, beside_work=None)):
        found = _ask(income, work=trial)
        assert [month.sum.other for month in found.months] == [800 + Decimal("43.23")] * 3
        assert "naast dit werk" not in _said(found)
    told = (OwnMonth(START, net_month=Decimal(300)), OwnMonth(START.plus(1), hours_week=ZERO))
    months = _ask(ww, work=Work(own_months=told)).months
    assert [dict(month.beside)["ww"] for month in months] == [500, 800, 800]
    assert [month.bijstand for month in months[1:]] == [NORM - 800 - Decimal("43.23")] * 2


def test_what_was_told_is_known_and_what_the_gemeente_decides_stays_so() -> None:
    """A benefit of which nothing is left was told; 33.4 is decided also without holiday pay."""
    work = Work(net_month=Decimal(300))
    for left, sure in ((ZERO, False), (None, True)):
        month = _ask(_income("ww", "800", beside_work=left), work=work).months[0]
        assert month.sum.other == 0
        assert (month.reason.certainty is Certainty.ONBEKEND) is sure
    for holiday_pay in (True, False):
        month = _ask(_income("kamerhuur", "350"), holiday_pay=holiday_pay).months[0]
        assert month.reason.certainty is Certainty.GEMEENTE_BESLIST


def test_a_couple_that_shares_costs_leaves_less_income_of_the_partner_alone() -> None:
    """32.3 and 22a.2: 21.b holds "zonder kostendelende medebewoners", so not for this couple."""
    home = replace(COUPLE, partner_without_right=True, kostendelers=1)
    found = _ask(_income("partneralimentatie", "1200", of_partner=True), home=home)
    each = Decimal("867.59")
    assert found.months[0].norm == each
    assert found.months[0].bijstand == each - (1200 + each - 2 * each)
    assert "De wet zegt niet precies hoeveel. Uw gemeente beslist." in _said(found)


def test_a_month_in_which_bijstand_comes_back_says_why_no_exemption_holds() -> None:
    """31.2.n "voor zover hij algemene bijstand ontvangt": the reading of the sum is told."""
    alimony = _income("partneralimentatie", "900", until=Month(2026, 4))
    found = _ask(alimony, work=Work(net_month=Decimal(640)), months=4)
    (again,) = [month for month in found.months if month.month == Month(2026, 5)]
    assert again.exempt == 0
    assert "Zonder bijstand in de maand ervoor rekenen wij zonder vrijlating." in [
        fill(one) for one in again.why
    ]


@pytest.mark.parametrize(
    ("home", "net", "claim"),
    [
        (OLD, "1000", "65.10"),
        (replace(OLD, kind=Kind.GEHUWD, partner_birth_date=date(1951, 1, 1)), "900", "61.02"),
        (replace(COUPLE, birth_date=date(1950, 1, 1)), "900", "61.02"),
        (replace(COUPLE, birth_date=date(1950, 1, 1)), "1600", "88.00"),
    ],
)
def test_a_lower_aow_has_a_claim_of_its_own(home, net, claim) -> None:
    """Regeling Participatiewet 14.1 a, b and c (Normenbrief bijlage IV)."""
    found = ander_inkomen(_income("aow", net), Decimal(net), home, DAY)
    assert found.value.holiday == Decimal(claim)


def test_student_finance_of_which_is_not_told_what_counts_is_refused_by_name() -> None:
    """33.2: the amount of 3.18 WSF 2000 was not seen; a wrong number is worse than none."""
    beside = Beside(incomes=(_income("studiefinanciering", "300"),))
    found = what_if(Question(HOME, None, START, 3, beside=beside), None)
    assert isinstance(found, Problem)
    assert found.fact == "counted_month"
    free = what_if(Question(HOME, None, START, 3, beside=beside, receives_bijstand=False), None)
    assert isinstance(free, Scenario), "without bijstand nothing is settled"
    assert free.months[0].total == 300


def test_a_wage_and_a_benefit_are_settled_together() -> None:
    """19.2 and 31.2.n: 25 % of the wage is free, nothing of the alimony."""
    wage = Work(net_month=Decimal(400))
    (month, *_) = _ask(_income("partneralimentatie", "300"), work=wage).months
    assert month.exempt == 100
    assert month.bijstand == NORM - (400 + 32 - 100) - 300
    assert month.sum.other == 300


def test_what_counts_of_a_spouse_without_a_right_is_only_what_is_above_the_couple_norm() -> None:
    """32.3: own 0, norm 1.001,07: 1.200 of the spouse counts as far as both pass 2.002,13."""
    home = replace(COUPLE, partner_without_right=True)
    own = _ask(home=home).months[0].norm
    low = _ask(_income("partneralimentatie", "900", of_partner=True), home=home).months[0]
    assert low.bijstand == own
    high = _ask(_income("partneralimentatie", "1200", of_partner=True), home=home).months[0]
    assert high.bijstand == own - (1200 + own - PAIR)
    both = _ask(_income("partneralimentatie", "1200", of_partner=True), home=COUPLE).months[0]
    assert both.bijstand == PAIR - 1200


def test_an_income_has_its_own_months() -> None:
    """32.1.b: it counts in the period it is about."""
    first = _income("partneralimentatie", "300", first=Month(2026, 4), until=Month(2026, 4))
    found = _ask(first)
    assert [one.bijstand for one in found.months] == [NORM, NORM - 300, NORM]
    assert "Er komt € 300,00 partneralimentatie per maand bij." in _said(found).replace("\xa0", " ")
    assert "Uw partneralimentatie stopt." in _said(found)


def test_what_is_left_beside_the_work_is_for_the_payer_and_not_counted_unless_told() -> None:
    """15.1 and issue 9: UWV decides what is left of a WW; no rule of it was seen."""
    wage = Work(net_month=Decimal(600), until=Month(2026, 4))
    unknown = _ask(_income("ww", "900"), work=wage)
    assert [dict(one.beside).get("ww") for one in unknown.months] == [None, None, 900]
    assert {dict(one.beside)["ww"] for one in unknown.without_work} == {Decimal(900)}
    assert unknown.months[0].reason.certainty is Certainty.ONBEKEND
    for part in ("Naast dit werk tellen wij uw WW-uitkering niet mee.", "UWV beslist"):
        assert part in _said(unknown)
    told = _ask(_income("ww", "900", beside_work=Decimal(480)), work=wage)
    assert [dict(one.beside)["ww"] for one in told.months] == [480, 480, 900]
    assert "Hoeveel WW-uitkering er naast dit werk blijft" not in _said(told)


def test_work_that_is_there_already_takes_nothing_more_off() -> None:
    """What was told of a benefit is what there is beside today's job; only another job changes."""
    wage = Work(net_month=Decimal(300))
    same = _ask(_income("wia", "600"), work=wage, current_work=(wage,))
    assert same.months == same.without_work
    assert dict(same.months[0].beside) == {"wia": 600}
    stop = _ask(_income("wia", "600"), current_work=(wage,))
    assert dict(stop.months[0].beside) == {"wia": 600}
    partner = _ask(_income("ww", "600"), home=COUPLE, partner_work=wage, partner_starts=True)
    assert dict(partner.months[0].beside) == {"ww": 600}, "the spouse works, not the person"


def test_alimony_that_is_paid_is_a_cost_on_both_sides_and_lowers_no_income() -> None:
    """31.3: it is not taken off; in hand it is less, with the plan and now."""
    found = _ask(_income("betaalde_alimentatie", "150"), work=Work(net_month=Decimal(400)))
    for month, now in zip(found.months, found.without_work, strict=True):
        assert month.alimony == now.alimony == month.costs == 150
    assert found.without_work[0].total == found.without_work[0].bijstand_paid - 150
    assert found.without_work[0].bijstand == NORM
    assert "maakt uw bijstand niet hoger" in _said(found)


def test_a_benefit_with_a_wage_ends_the_bijstand_and_the_cause_is_named() -> None:
    """19.1.a: income of 900 and a wage of 700 reach the norm; the WW alone does not."""
    found = _ask(_income("anw", "900", beside_work=Decimal(900)), work=Work(net_month=Decimal(700)))
    assert found.ends == START
    assert found.without_work[0].bijstand > 0
    alone = _ask(_income("anw", "1500"))
    assert alone.ends is None
    assert "Zonder dit plan is uw inkomen al te hoog voor bijstand." in _said(alone)


def test_without_bijstand_income_is_in_hand_and_settled_with_nothing() -> None:
    """43.1: WW of 1.300 and a wage; toeslagen follow both, and the WW that is left was told.

    The year holds the holiday pay of the WW too: 8 percent (Normenbrief 2026, bijlage IV art. 12).
    """
    home = replace(HOME, assets=Decimal(30_000), rent_month=Decimal(650))
    income = _income("ww", "1300", beside_work=Decimal(700), gross_month=Decimal(1550))
    found = _ask(
        income, home=home, work=Work(net_month=Decimal(1200)), receives_bijstand=False, months=12
    )
    now, then = found.without_work[0], found.months[0]
    assert now.total == 1300 + sum(amount for _, amount in now.toeslagen)
    assert then.total == 1900 + sum(amount for _, amount in then.toeslagen)
    assert now.year_income == 12 * 1550 * Decimal("1.08")
    assert then.year_income > now.year_income
    assert "bijstand" not in _said(found)


def test_a_taxed_income_is_in_the_year_that_toeslagen_follow() -> None:
    """Awir 8: a benefit, a pension and partneralimentatie are taxed; kinderalimentatie is not."""
    home = replace(PARENT, rent_month=Decimal(650), assets=Decimal(0))
    told = {"home": home, "receives_bijstand": False}
    none = _ask(**told).months[0].year_income
    assert _ask(_income("kinderalimentatie"), **told).months[0].year_income == none
    assert _ask(_income("kamerhuur"), **told).months[0].year_income == none
    assert _ask(_income("partneralimentatie"), **told).months[0].year_income == 6000
    assert _ask(_income("pensioen", gross_month=Decimal(600)), **told).months[0].year_income == 7200
    for kind in ("ww", "ziektewet", "wia", "wajong", "ioaw"):
        taxed = _income(kind, gross_month=Decimal(600))
        assert _ask(taxed, **told).months[0].year_income == 7776, "7.200 and 8 percent"
        assert _ask(_income(kind), **told).months[0].year_income >= 6480


def test_a_scheme_looks_at_all_income() -> None:
    """35: a benefit is income for the limit of a scheme, before and after."""
    found = _ask(_income("pensioen", "2500"), receives_bijstand=False)
    assert found.months[0].sum.other == 2500


def test_the_axis_names_what_falls_away_at_the_first_hour() -> None:
    """A drop is named by its cause: the WW that is not counted beside work."""
    asked = Question(HOME, None, START, 3, beside=Beside(incomes=(_income("ww", "1350"),)))
    found = hours_axis(replace(asked, receives_bijstand=False), None)
    assert not isinstance(found, Problem)
    assert fill(found.drops[0].cause) == "Door dit werk tellen wij minder of geen WW-uitkering mee."


def test_every_part_has_a_reason_and_a_day_that_is_asked() -> None:
    """Principle 4: every amount can be followed; what has no day is named."""
    found = _ask(_income("ww"), _income("wia", "100", of_partner=True), home=COUPLE)
    month = found.months[0]
    reasons = beside_reasons(found.question, month, None)
    assert not isinstance(reasons, Problem)
    assert [one.value for one in reasons] == [500, 100]
    calendar = money_calendar(found.months, MoneyDays())
    assert not isinstance(calendar, Problem)
    assert "De dag van uw andere inkomen weten wij niet." in [fill(one) for one in calendar.missing]


def test_the_income_of_a_partner_needs_to_know_the_partner() -> None:
    """The year of a couple is of two people; without the age of one it cannot be said."""
    home = replace(COUPLE, partner_birth_date=None)
    beside = Beside(incomes=(_income("ww", of_partner=True),))
    found = what_if(Question(home, None, START, 1, beside=beside), None)
    assert isinstance(found, Problem)
    assert found.fact == "partner_birth_date"
