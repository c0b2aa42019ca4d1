"""From answers to the question for the law; unknown becomes a named assumption."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.household import Kind
from app.domain.income import IncomeKind
from app.domain.month import Month
from app.law import what_if
from app.text import dutch
from app.ui.asking import flow, to_law
from app.ui.asking.ask import UNKNOWN
from tests.ui.visitor import ALONE, TODAY


def _household(**answers):
    return to_law.question(ALONE | answers, TODAY).household


def _work(**answers):
    return to_law.question(ALONE | answers, TODAY).work


def test_someone_alone_shares_no_costs_without_being_asked():
    """Who lives alone gets no question about others, and has none (art. 19a)."""
    assert "kostendelers" not in {ask.name for ask in flow.steps(ALONE)}
    assert _household().kostendelers == 0


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ({"wonen": "alleen"}, Kind.ALLEENSTAAND),
        ({"wonen": "anderen"}, Kind.ALLEENSTAAND),
        ({"wonen": "kinderen", "kinderen": "2018-03-02"}, Kind.ALLEENSTAANDE_OUDER),
        ({"wonen": "kinderen", "kinderen": "2000-03-02"}, Kind.ALLEENSTAAND),
        ({"wonen": "partner"}, Kind.GEHUWD),
        ({"wonen": "partner_kinderen", "kinderen": "2018-03-02"}, Kind.GEHUWD),
    ],
)
def test_the_kind_of_household_follows_from_who_is_there(answers, kind):
    """Art. 4 lid 1: an alleenstaande ouder has full care of a child under 18."""
    assert _household(**answers).kind is kind


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        ({"loonweten": "netto_maand", "netto_maand": "900.00"}, "net_month"),
        ({"loonweten": "bruto_maand", "bruto_maand": "900.00"}, "gross_month"),
        (
            {"loonweten": "vier_weken", "vier_weken_soort": "netto", "vier_weken": "900.00"},
            "net_four_weeks",
        ),
        (
            {"loonweten": "vier_weken", "vier_weken_soort": "bruto", "vier_weken": "900.00"},
            "gross_four_weeks",
        ),
    ],
)
def test_a_wage_is_told_in_exactly_one_way(answers, field):
    """Exactly one field of Work tells the wage (app/domain/work.py)."""
    work = _work(**answers)
    told = {
        name: value
        for name in (
            "hours_week",
            "gross_hour",
            "net_month",
            "gross_month",
            "net_four_weeks",
            "gross_four_weeks",
        )
        if (value := getattr(work, name)) is not None
    }
    assert told == {field: Decimal("900.00")}
    assert not to_law.can_step_hours(ALONE | answers)


def test_no_hours_is_no_work():
    """0 hours is the life of now."""
    assert _work(uren="0") is None


def test_costs_are_travel_and_childcare_together():
    """Costs of work are counted once; childcare only with children at home."""
    with_children = {"wonen": "kinderen", "kinderen": "2018-03-02", "opvang": "60.00"}
    assert _work(**with_children).cost_month == Decimal("100.00")
    assert _work(opvang="60.00").cost_month == Decimal("40.00")


def test_an_end_of_the_contract_is_passed_on():
    """The last month of the job, only when there is an end."""
    assert _work(einde="ja", eindmaand="2027-05").until == Month(2027, 5)
    assert _work(einde="nee", eindmaand="2027-05").until is None


def test_everything_unknown_still_makes_a_question():
    """"Weet ik niet" everywhere leads to an answer, with every assumption named (principle 2)."""
    answers = {ask.name: UNKNOWN for ask in flow.ALL}
    question = to_law.question(answers, TODAY)
    assert question.start == Month(2026, 12)
    assert question.work.hours_week == to_law.ASSUMED_HOURS
    assert question.household.birth_date == date(1986, 12, 1)
    assert question.household.medisch_urenbeperkt is None
    named = {dutch.fill(sentence) for sentence in to_law.assumed(answers)}
    assert "Wij nemen aan dat u 40 jaar bent." in named
    assert "Wij rekenen met 16 uur werk per week." in named


def test_what_is_known_is_not_assumed():
    """No assumption about a fact that was told."""
    assert to_law.assumed(ALONE) == ()


@pytest.mark.parametrize("broken", ["geen datum", "", "2026-99", "NaN", "∞"])
def test_a_kept_answer_that_cannot_be_read_counts_as_unknown(broken):
    """An older store must not stop anybody."""
    for name in ("geboortedatum", "begin", "uren", "huur"):
        assert to_law.question(ALONE | {name: broken}, TODAY)


def test_the_questions_about_later_exemptions_come_only_when_they_matter():
    """Art. 31 lid 2 r and z begin after the six months of n."""
    used = {"wonen": "kinderen", "loonkostensubsidie": "ja", "vrijlating": "6"}
    names = {ask.name for ask in flow.steps(ALONE | used)}
    assert {"vrijlating_ouder", "vrijlating_subsidie"} <= names
    names = {ask.name for ask in flow.steps(ALONE | used | {"vrijlating": "5"})}
    assert not {"vrijlating_ouder", "vrijlating_subsidie"} & names


def test_every_question_says_why_and_is_one_question():
    """Ask only what changes the answer; say why (style C.11 item 9)."""
    for ask in flow.ALL:
        assert ask.why, ask.name
        assert dutch.fill(ask.heading).endswith("?"), ask.name


def test_before_and_after_are_each_others_mirror():
    """Back leads to the question one came from."""
    for ask in flow.steps(ALONE):
        following = flow.after(ask.name, ALONE)
        if following is not None:
            assert flow.before(following.name, ALONE) is ask


def test_income_that_comes_every_month_is_handed_on() -> None:
    """Issue 9 point 5: a WW or alimony that was told is in the question, with its own kind."""
    told = ALONE | {"ander_geld": "ww,pensioen", "ww_bedrag": "700.00"}
    told |= {"pensioen_bedrag": "50.00"}
    found = to_law.question(told, TODAY).beside.incomes
    assert [(str(one.kind), one.net_month) for one in found] == [
        ("ww", 700),
        ("pensioen", 50),
    ]
    assert not to_law.question(told | {"ww_bedrag": "weet_niet"}, TODAY).beside.incomes[1:]


def test_of_an_income_also_its_end_what_work_leaves_of_it_and_what_counts_is_told() -> None:
    """Issue 9 point 5: UWV says what is left beside work, a gemeente what counts (art. 33.2)."""
    told = ALONE | {
        "ander_geld": "ww,studiefinanciering",
        "ww_bedrag": "700.00",
        "ww_tot": "2027-03",
        "ww_naast_werk": "150.00",
        "studiefinanciering_bedrag": "400.00",
    }
    (ww,) = to_law.question(told, TODAY).beside.incomes
    assert (ww.until, ww.beside_work) == (Month(2027, 3), 150)
    counted = to_law.question(told | {"studiefinanciering_telt": "250.00"}, TODAY)
    assert [one.counted_month for one in counted.beside.incomes] == [None, 250]


def test_an_income_has_its_gross_amount_and_its_own_months() -> None:
    """Issue 10 point 2: all that the rules know of an income is told in its own kind."""
    told = ALONE | {
        "ander_geld": "ww",
        "ww_bedrag": "700.00",
        "ww_bruto": "850.00",
        "ww_wanneer": "begint_en_stopt",
        "ww_van": "2027-01",
        "ww_tot": "2027-06",
    }
    (ww,) = to_law.question(told, TODAY).beside.incomes
    assert (ww.gross_month, ww.first, ww.until) == (850, Month(2027, 1), Month(2027, 6))
    (ww,) = to_law.question(told | {"ww_wanneer": "gaat_door"}, TODAY).beside.incomes
    assert (ww.first, ww.until) == (None, None)
    names = [ask.name for ask in flow.steps(told | {"ww_wanneer": "begint"})]
    assert "ww_van" in names
    assert "ww_tot" not in names
    # Rent is not taxed and student finance has no gross amount: neither is asked for one.
    other = flow.steps(ALONE | {"ander_geld": "kamerhuur,studiefinanciering"})
    assert not any(ask.name.endswith("_bruto") for ask in other)


def test_what_cannot_be_so_of_an_income_is_said_and_counted_carefully() -> None:
    """The door refuses the same; a screen says what is wrong and how it counts (principle 2)."""
    told = ALONE | {"ander_geld": "ww", "ww_bedrag": "700.00", "ww_bruto": "600.00"}
    (ww,) = to_law.question(told, TODAY).beside.incomes
    assert ww.gross_month is None
    assert "Bruto is minder dan netto: WW." in map(dutch.fill, to_law.assumed(told))
    told |= {"ww_bruto": "850.00", "ww_naast_werk": "900.00"}
    (ww,) = to_law.question(told, TODAY).beside.incomes
    assert ww.beside_work == 700
    assert "Wij rekenen met wat u nu krijgt." in map(dutch.fill, to_law.assumed(told))
    told |= {"ww_wanneer": "begint_en_stopt", "ww_van": "2027-06", "ww_tot": "2027-01"}
    assert to_law.question(told, TODAY).beside.incomes == ()
    assert "Wij tellen dat geld niet mee." in map(dutch.fill, to_law.assumed(told))


def test_alimony_that_one_pays_is_told_and_does_not_make_the_bijstand_higher() -> None:
    """Participatiewet art. 14 onder a: paying alimony is no necessary cost."""
    told = ALONE | {"ander_geld": "betaalde_alimentatie", "betaalde_alimentatie_bedrag": "150.00"}
    asked = to_law.question(told, TODAY)
    assert [(str(one.kind), one.net_month) for one in asked.beside.incomes] == [
        ("betaalde_alimentatie", 150)
    ]
    before = what_if(to_law.question(ALONE, TODAY), None)
    after = what_if(asked, None)
    for then, now in zip(before.months, after.months, strict=True):
        assert now.bijstand == then.bijstand
        assert now.total == then.total - 150
    ask = flow.find("betaalde_alimentatie_bedrag")
    assert "Dit staat in de Participatiewet, artikel 14 onder a." in map(dutch.fill, ask.why)
    assert "inkomen_partner" not in [one.name for one in flow.steps(told)]


def test_every_income_that_the_rules_know_can_be_told() -> None:
    """Issue 10 point 2: no kind of income is for the machine door only."""
    codes = {option.code for option in flow.find("ander_geld").options}
    assert {str(kind) for kind in IncomeKind} <= codes
    for kind in IncomeKind:
        told = ALONE | {"ander_geld": str(kind), f"{kind}_bedrag": "100.00"}
        told |= {f"{kind}_telt": "90.00"}
        assert [one.kind for one in to_law.question(told, TODAY).beside.incomes] == [kind]


def test_the_income_of_a_partner_is_that_of_the_partner() -> None:
    """Art. 32: the means of both count together; of who has no partner nothing is asked."""
    told = ALONE | {
        "wonen": "partner",
        "inkomen_partner": "ziektewet,pensioen",
        "partner_ziektewet": "600.00",
        "partner_pensioen": "weet_niet",
    }
    found = to_law.question(told, TODAY).beside.incomes
    assert [(str(one.kind), one.net_month, one.of_partner) for one in found] == [
        ("ziektewet", 600, True)
    ]
    assert not to_law.question(told | {"wonen": "alleen"}, TODAY).beside.incomes
    names = [ask.name for ask in flow.to_check(told)]
    assert names.index("inkomen_partner") < names.index("partner_ziektewet")
    assert "inkomen_partner" not in [ask.name for ask in flow.to_check(ALONE)]
    told |= {"partner_ziektewet_bruto": "700.00", "partner_ziektewet_wanneer": "stopt"}
    told |= {"partner_ziektewet_tot": "2027-02", "partner_ziektewet_naast_werk": "0.00"}
    (ill,) = to_law.question(told, TODAY).beside.incomes
    assert (ill.gross_month, ill.until, ill.beside_work) == (700, Month(2027, 2), 0)
