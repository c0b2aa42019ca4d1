"""The cases of rules-nl-audit-duties.md part 3 about right, duties and procedure.

1 to 14 and 34 (norms, exemptions) and the sums of 16 to 19 stand in tests/law/situations and
tests/law/participatiewet.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.decision import Decision, Outcome
from app.domain.facts import Facts
from app.domain.finding import Reply
from app.domain.stay import Stay
from app.law.duties.boete import warning_possible
from app.law.duties.buitenland import buitenland
from app.law.duties.duties import duties
from app.law.duties.maatregel import maatregel
from app.law.duties.ontheffing_9a import last_day_9a
from app.law.duties.zoekperiode import four_weeks_apply
from app.law.refused import Refused
from app.law.rights.aanvragen import meteen_aanvragen
from app.law.rights.bijstand import bijstand
from app.law.rights.houden import gift_excess
from app.law.rights.ontheffing import ontheffing_vragen
from app.law.rights.rights import rights
from app.law.rights.studerend import funded_education_open
from app.law.rights.vermogen import vermogen_below_limit
from app.law.rights.voorschot import voorschot
from tests.law.people import DAY, case, couple, find, gemeente, parent, single

JANUARY = date(2026, 1, 1)


def test_15_the_advance_is_of_the_bijstand_not_of_the_norm():
    """Case 15, Participatiewet 52.2 and 19.2: 95 of every 100 of 1.001,50."""
    day = date(2026, 3, 1)
    asked = case(
        single(30, day),
        day,
        receives_bijstand=False,
        application=date(2026, 2, 1),
        papers_complete=True,
        counted_income_month=Decimal(400),
    )

    assert voorschot(asked).amount == Decimal("951.43")


def test_16_one_pot_for_gifts_and_cost_saving_help():
    """Case 16, Participatiewet 31.2.m and 18.8*: 200 is not free; the food bank never counts."""
    asked = case(single(), gifts_this_year=Decimal(1000), cost_saving_this_year=Decimal(400))

    assert gift_excess(asked) == Decimal(200)


@pytest.mark.parametrize(
    ("who", "assets", "below"),
    [(single(), 7500, True), (single(), 8500, False), (parent(30, 4), 15900, True)],
)
def test_17_to_19_vermogen(who, assets, below):
    """Cases 17 to 19, Participatiewet 34.2.b and 34.3: only below the limit."""
    asked = case(replace(who, assets=Decimal(assets)))

    assert vermogen_below_limit(asked) is below
    if not below:
        low = replace(asked, facts=replace(asked.facts, counted_income_month=Decimal(0)))
        assert bijstand(low).answer is Reply.NO


@pytest.mark.parametrize(("child", "below"), [(17, True), (18, False)])
def test_the_limit_falls_when_the_last_child_is_18(child, below):
    """Audit duties 1.4, Participatiewet 34.3 and 4.1.e: from 16.000 to 8.000 on that day."""
    asked = case(replace(parent(45, child), assets=Decimal(12_000)))

    assert vermogen_below_limit(asked) is below
    assert asked.single_parent is below


def test_20_five_weeks_abroad_over_new_year():
    """Case 20, Participatiewet 13.1.e: more than four weeks in a row, though less in each year."""
    stays = (Stay(date(2026, 12, 15), date(2027, 1, 20)),)
    asked = case(single(45), receives_bijstand=True, stays_abroad=stays)

    assert "te lang aaneen" in buitenland(asked).because.id
    for receives in (None, True):
        on_the_day = case(
            single(45), date(2027, 1, 19), stays_abroad=stays, receives_bijstand=receives
        )
        assert bijstand(on_the_day).answer is Reply.NO
    before = case(single(45), date(2027, 1, 10), stays_abroad=stays, receives_bijstand=True)
    assert bijstand(before).answer is Reply.YES


@pytest.mark.parametrize(
    ("age", "days", "fine"), [(68, 84, True), (68, 92, False), (45, 28, True), (45, 29, False)]
)
def test_21_weeks_abroad_by_age(age, days, fine):
    """Case 21, Participatiewet 13.1.e and 13.4: four weeks, thirteen from pension age."""
    first = date(2026, 8, 1)
    last = date.fromordinal(first.toordinal() + days)
    asked = case(single(age), receives_bijstand=True, stays_abroad=(Stay(first, last),))

    assert ("te lang" not in buitenland(asked).because.id) is fine


@pytest.mark.parametrize(
    ("days", "lost"), [(0, False), (28, False), (29, True)], ids=["leaving", "four weeks", "over"]
)
def test_21_the_day_of_leaving_does_not_count(days, lost):
    """Case 21 and 13.1.e; Centrale Raad van Beroep 2011, BQ0142: the day of leaving is no day."""
    stays = (Stay(date(2026, 8, 1), date(2026, 12, 1)),)
    today = date.fromordinal(date(2026, 8, 1).toordinal() + days)

    assert case(single(45), today, stays_abroad=stays).abroad_too_long is lost


def test_22_and_23_when_there_is_no_wait():
    """Cases 22 and 23, Participatiewet 41.4, 41.4.a and 41.12: one of 27, or VSO lately."""
    assert meteen_aanvragen(case(couple(25, 29))).answer is Reply.YES
    vso = case(couple(25, 24), pro_vso_until=date(2025, 11, 1))
    assert meteen_aanvragen(vso).answer is Reply.YES
    assert four_weeks_apply(case(couple(25, 24), was_in_pro_vso=False)).applies


def test_24_education_without_studiefinanciering():
    """Case 24, Participatiewet 13.2.c: not entitled and following it is not excluded."""
    known = {"can_follow_education": True, "entitled_student_grant": False}

    assert funded_education_open(case(single(22), **known, follows_education=True)) is True
    assert funded_education_open(case(single(22), **known, follows_education=False)) is False
    assert funded_education_open(case(single(27), can_follow_education=True)) is True


def test_25_article_9_2_never_frees_from_help():
    """Case 25, Participatiewet 9.2: a and c only, never b."""
    freed = (Decision("ontheffing_9_2", Outcome.TOEGEKEND, until=date(2026, 12, 31)),)
    found = duties(single(), Facts(receives_bijstand=True, decisions=freed), DAY, None)

    assert find(found, "werk_zoeken").answer is Reply.NO
    assert find(found, "werk_zoeken").until == date(2026, 12, 31)
    assert find(found, "voorziening_gebruiken").answer is Reply.YES
    assert "Niet voor hulp" in ontheffing_vragen(case(single())).unless.id


def test_26_three_years_of_9a_used_elsewhere():
    """Case 26, Participatiewet 9a.4: at most two years left."""
    asked = case(parent(30, 1), months_9a_used=36)

    assert last_day_9a(asked) == date(2028, 6, 30)
    assert last_day_9a(case(parent(30, 4))) == date(2027, 6, 30)
    assert last_day_9a(case(parent(30, 5))) is None


def test_27_fully_and_lastingly_unable_to_work():
    """Case 27, Participatiewet 9.5: a, b and c do not bind; 17 does."""
    facts = Facts(
        receives_bijstand=True,
        volledig_duurzaam_arbeidsongeschikt=True,
        tegenprestatie_assigned=True,
    )
    found = duties(single(), facts, DAY, None)

    for name in ("werk_zoeken", "werk_aanvaarden", "voorziening_gebruiken", "tegenprestatie"):
        assert (find(found, name).answer, find(found, name).article) == (Reply.NO, "9.5")
    assert find(found, "inlichtingen").answer is Reply.YES


def test_28_language_is_a_part_of_the_norm():
    """Case 28, Participatiewet 18b.9: 801,50 - 280,30, of the norm and not of the bijstand."""
    day = date(2026, 4, 1)
    facts = Facts(counted_income_month=Decimal(600), taal_notice=date(2026, 1, 10))
    found = maatregel(single(40, day), facts, day, None, "taal")

    assert (found.percent, found.months, found.article) == (Decimal(20), 6, "18b.9")
    assert (found.amount, found.left) == (Decimal("280.30"), Decimal("521.20"))


def test_29_a_second_breach_is_longer_than_the_first():
    """Case 29, Participatiewet 18.6: first one month, second after ten months."""
    facts = Facts(uniform_reductions=(date(2025, 9, 1),))
    found = maatregel(single(), facts, DAY, gemeente(uniform_months=1), "werk_aanvaarden")

    assert found.percent == 100
    assert (found.months, found.at_least, found.at_most) == (None, 2, 3)


@pytest.mark.parametrize(("warned", "possible"), [(date(2025, 1, 1), False), (None, True)])
def test_30_no_second_warning_within_two_years(warned, possible):
    """Case 30, Participatiewet 18a.4: a warning eighteen months ago."""
    asked = case(single(), warned_on=warned)

    assert warning_possible(asked, Decimal(100)) is possible


def test_31_a_suspension_lasts_at_most_eight_weeks():
    """Case 31, Participatiewet 54.1."""
    found = duties(single(), Facts(receives_bijstand=True), DAY, None)

    assert "acht weken" in find(found, "bewijsstukken").otherwise.id


def test_32_and_33_limits_of_recovery_and_set_off():
    """Cases 32 and 33, Participatiewet 58.6 (two years) and 58.4 (six months).

    Who may have to pay back reads both, each with its article.
    """
    owes = Facts(receives_bijstand=True, owes_gemeente=True)
    duty = find(duties(single(), owes, DAY, None), "terugbetalen")
    right = find(rights(single(), owes, DAY, None), "minder_terugbetalen")

    assert "zes maanden geleden gaat niet zonder besluit" in duty.unless.id
    assert "58.4" in duty.article.split(", ")
    assert "meer dan twee jaar geleden" in right.unless.id
    assert "58.6" in right.article.split(", ")


def test_nothing_is_said_about_days_before_2026():
    """Other rules held then, and were not read."""
    with pytest.raises(Refused):
        duties(single(), Facts(), date(2025, 12, 31), None)
    assert duties(single(), Facts(), JANUARY, None)


@pytest.mark.parametrize(("owed", "months"), [("1860.00", 27), ("70.97", 1), ("71.00", 2)])
def test_what_was_overpaid_is_named_with_how_long_it_takes(owed, months):
    """Participatiewet 60.3 with Rv 475dc: at most 5 % of the norm a month, so 1.860 takes 27."""
    owes = Facts(receives_bijstand=True, owes_gemeente=True, overpaid=Decimal(owed))
    duty = find(duties(single(), owes, DAY, None), "terugbetalen")
    assert duty.answer is Reply.YES
    told = dict(duty.because.values)
    assert (told["owed"], told["taken"], told["n"]) == (Decimal(owed), Decimal("70.97"), months)
