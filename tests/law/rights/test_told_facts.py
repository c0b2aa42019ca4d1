"""No fact hides another: what was told wins from a conclusion, or opens the question."""

from __future__ import annotations

from dataclasses import MISSING, fields, replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.domain.beside import Beside
from app.domain.certainty import Certainty
from app.domain.decision import Decision, Outcome
from app.domain.facts import Facts
from app.domain.finding import Finding, Reply
from app.domain.household import Household, PartnerReason
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Question
from app.domain.stay import Stay
from app.law import bijstandsnorm, duties_of, nugger_of, rights_of, what_if, with_exclusions
from app.text.dutch import fill
from tests.law.people import DAY, couple, find, parent, single

_LONG = (Stay(date(2026, 5, 1), date(2026, 8, 1)),)
_HALF = Decimal("1013.90")


def _right(name: str, home: Household, day: date = DAY, **facts: object) -> Finding:
    found = rights_of(home, Facts(**facts), day, None)
    assert isinstance(found, tuple)
    return find(found, name)


def _duty(name: str, home: Household, **facts: object) -> Finding:
    found = duties_of(home, Facts(**facts), DAY, None)
    assert isinstance(found, tuple)
    return find(found, name)


@pytest.mark.parametrize("kind", [Household, Facts, Beside])
def test_no_default_stands_for_a_fact_that_was_not_told(kind):
    """Review of the house F7: what was not told is not known, or an empty list of what came."""
    defaults = {one.name: one.default for one in fields(kind) if one.default is not MISSING}
    assert defaults
    assert {name: value for name, value in defaults.items() if value not in (None, ())} == {}


_SHUTS_OUT = [
    {"detained": True},
    {"lawful_residence": False},
    {"stays_abroad": _LONG},
]


@pytest.mark.parametrize("told", _SHUTS_OUT, ids=lambda told: next(iter(told)))
def test_what_shuts_out_by_law_wins_from_bijstand_that_is_received(told):
    """Field case F12; Participatiewet 13.1.a, 11.2 and 13.1.e: no, and what to do now."""
    found = _right("bijstand", single(40), receives_bijstand=True, **told)

    assert found.answer is Reply.NO
    assert found.amount is None
    assert fill(found.how_to_ask).startswith("Geef dit nu door aan uw gemeente.")
    assert found.otherwise is not None


@pytest.mark.parametrize("told", _SHUTS_OUT, ids=lambda told: next(iter(told)))
@pytest.mark.parametrize("receives", [True, None])
def test_the_partner_keeps_a_right_with_its_amount(told, receives):
    """Field case F5; Participatiewet 11.4, 13 and 24: half the couple norm for the other one."""
    home = couple(40, 38)
    own = _right("bijstand", home, receives_bijstand=receives, **told)
    partner = _right("bijstand_partner", home, receives_bijstand=receives, **told)

    assert own.answer is Reply.NO
    assert "1.013,90" in fill(own.unless)
    assert partner.answer is Reply.YES
    assert partner.amount == _HALF


@pytest.mark.parametrize(
    ("home", "amount"),
    [
        (couple(40, 19), Decimal("350.42")),
        (couple(40, 38, kostendelers=1), Decimal("878.71")),
        (couple(40, 19, kostendelers=1), Decimal("350.42")),
        (couple(16, 24), _HALF),
    ],
)
def test_the_norm_of_the_partner_is_that_of_the_own_age(home, amount):
    """Participatiewet 24.a, 24.b and 22a.1: an asker of 21 or older counts in A, one of 16 not."""
    assert _right("bijstand_partner", home, detained=True).amount == amount


def test_a_student_shut_out_by_education_leaves_the_right_of_the_partner():
    """Participatiewet 13.2.c with 11.4: it is about the one who can study."""
    told = {"can_follow_education": True, "entitled_student_grant": True}
    assert _right("bijstand", couple(22, 30), **told).answer is Reply.NO
    assert _right("bijstand_partner", couple(22, 30), **told).amount == _HALF


def test_unpaid_leave_shuts_out_both():
    """Participatiewet 13.2.b: "of die gehuwd is met een zodanig persoon"."""
    told = {"unpaid_leave": True, "detained": True}
    assert _right("bijstand_partner", couple(40, 38), **told).answer is Reply.NO


@pytest.mark.parametrize(
    "home",
    [
        single(40),
        couple(40, 38),
        couple(40, 38, partner_without_right=True),
        couple(40, 16),
    ],
)
def test_there_is_no_right_of_a_partner_alone_without_a_reason(home):
    """Participatiewet 11.4: the spouses ask together, unless one of them has no right."""
    detained = home.partner_birth_date is not None and (
        home.partner_without_right is True or home == couple(40, 16)
    )
    assert _right("bijstand_partner", home, detained=detained).answer is Reply.NO


def test_with_income_the_amount_of_the_partner_is_not_named():
    """Participatiewet 32.3: whose income it is decides what counts."""
    found = _right(
        "bijstand_partner", couple(40, 38), detained=True, counted_income_month=Decimal(300)
    )
    assert (found.answer, found.amount) == (Reply.YES, None)


def test_the_trips_of_the_partner_shut_out_the_partner_only():
    """Field case F5; Participatiewet 13.1.e and 24.a: the asker keeps the half."""
    home = couple(40, 38)
    found = _right("bijstand", home, receives_bijstand=True, partner_stays_abroad=_LONG)
    assert "Uw partner is te lang buiten Nederland." in fill(found.because)
    assert fill(found.how_to_ask).startswith("Geef dit nu door")
    assert (found.answer, found.amount) == (Reply.YES, _HALF)
    short = (Stay(date(2026, 6, 20), date(2026, 7, 5)),)
    found = _right("bijstand", home, receives_bijstand=True, partner_stays_abroad=short)
    assert found.amount == Decimal("2027.79")


def test_the_duty_about_days_abroad_names_the_partner_who_is_away_too_long():
    """Participatiewet 13.1.e and 11.4: the days of each count for the own right."""
    told = {"receives_bijstand": True, "stays_abroad": ()}
    assert "U bent 0 dagen weg" in fill(_duty("buitenland", couple(40, 38), **told).because)
    found = _duty("buitenland", couple(40, 38), **told, partner_stays_abroad=_LONG)
    assert fill(found.because).startswith("Uw partner is te lang weg.")
    short = (Stay(date(2026, 6, 20), date(2026, 7, 5)),)
    found = _duty("buitenland", couple(40, 38), **told, partner_stays_abroad=short)
    assert "U bent 0 dagen weg" in fill(found.because)


def test_one_asks_alone_beside_a_partner_without_a_right():
    """Participatiewet 43.2 and 45.4: "ieder van de rechthebbende echtgenoten"."""
    assert _right("samen_aanvragen", couple(40, 38)).answer is Reply.YES
    for home in (couple(40, 38, partner_without_right=True), couple(40, 16)):
        assert _right("samen_aanvragen", home).answer is Reply.NO
    assert _right("samen_aanvragen", couple(40, 38), detained=True).answer is Reply.NO


@pytest.mark.parametrize(
    ("home", "told"),
    [
        (single(40, assets=Decimal(9000)), {}),
        (single(22), {"can_follow_education": True, "entitled_student_grant": True}),
        (single(40), {"other_provision": True}),
        (single(40), {"unpaid_leave": True}),
    ],
)
def test_what_the_gemeente_weighs_opens_the_question_of_who_receives(home, told):
    """Participatiewet 34.2.c, 13.2.b and c, 15.1: no "ja, zeker" beside such a fact."""
    found = _right("bijstand", home, receives_bijstand=True, **told)
    assert (found.answer, found.certainty) == (Reply.UNKNOWN, Certainty.GEMEENTE_BESLIST)


def test_income_above_the_norm_wins_from_bijstand_that_is_received():
    """Participatiewet 19.1.a: no right, and it is to be reported now."""
    told = {"receives_bijstand": True, "counted_income_month": Decimal(1500)}
    assert _right("bijstand", single(40), **told).answer is Reply.NO


def test_what_rests_on_bijstand_falls_with_it():
    """Participatiewet 13.1.a: a right for who has bijstand is not promised to who is shut out."""
    told = {"receives_bijstand": True, "detained": True}
    assert _right("maatwerk", single(40), receives_bijstand=True).answer is Reply.YES
    assert _right("maatwerk", single(40), **told).answer is Reply.NO
    assert _right("zeer_dringende_redenen", single(40), **told).answer is Reply.UNKNOWN


def test_an_advance_is_not_promised_where_there_is_clearly_no_right():
    """Participatiewet 52.1.b: "duidelijk dat geen recht op bijstand bestaat"."""
    told = {"receives_bijstand": False, "application": DAY, "papers_complete": True}
    assert _right("voorschot", single(40), **told).answer is Reply.YES
    assert _right("voorschot", single(40), **told, detained=True).answer is Reply.NO


def test_a_benefit_of_uwv_is_not_masked_by_bijstand():
    """Participatiewet 7.3.c: UWV helps who is paid by UWV, save with loonkostensubsidie."""
    told = {"receives_bijstand": True, "uwv_benefit": True}
    assert _right("hulp_bij_werk", single(40), **told).answer is Reply.NO
    group = single(40, doelgroep_loonkostensubsidie=True)
    assert _right("hulp_bij_werk", group, **told).answer is Reply.YES


@pytest.mark.parametrize("told", [{"beslag": True}, {"owes_gemeente": True}])
def test_who_owes_has_debts_whatever_was_said_of_debts(told):
    """Wet gemeentelijke schuldhulpverlening 4: a debt that was told is a debt."""
    assert _right("schuldhulp", single(40), has_debts=False).answer is Reply.NO
    assert _right("schuldhulp", single(40), has_debts=False, **told).answer is Reply.YES
    assert _right("schuldhulp", single(40), **told).answer is Reply.YES


def test_an_overpaid_amount_is_owed_whatever_was_said_of_owing():
    """Participatiewet 58.1: what was overpaid is claimed back."""
    told = {"owes_gemeente": False, "overpaid": Decimal(900)}
    assert _right("minder_terugbetalen", single(40), **told).answer is Reply.UNKNOWN
    assert _duty("terugbetalen", single(40), **told).answer is Reply.UNKNOWN
    assert _duty("terugbetalen", single(40), owes_gemeente=False).answer is Reply.NO


_GRANTED_9A = (Decision("ontheffing_9a", Outcome.TOEGEKEND),)


@pytest.mark.parametrize(
    ("home", "answer"), [(parent(30, 3), Reply.YES), (parent(30, 6), Reply.NO)]
)
def test_a_letter_does_not_outlive_the_fifth_birthday(home, answer):
    """Participatiewet 9a.5.a: the exemption ends by law when the youngest is five."""
    told = {"receives_bijstand": True, "decisions": _GRANTED_9A}
    assert _duty("vrijstelling_9a", home, **told).answer is answer
    free = Reply.NO if answer is Reply.YES else Reply.YES
    assert _duty("werk_zoeken", home, **told).answer is free


def test_a_letter_counts_while_the_age_of_the_child_is_not_told():
    """product.md principle 2: a told exemption is not lost because a birth date is not known."""
    home = parent(30)
    told = {"receives_bijstand": True, "decisions": _GRANTED_9A}
    assert _duty("werk_zoeken", home, **told).answer is Reply.NO
    found = _duty("werk_aanvaarden", home, receives_bijstand=True)
    assert (found.answer, found.missing_fact) == (Reply.UNKNOWN, "children")


@pytest.mark.parametrize("name", ["medisch_urenbeperkt", "doelgroep_loonkostensubsidie"])
def test_a_refusal_by_letter_opens_what_was_told_to_be_established(name):
    """Participatiewet 6b.2 and 10c: the gemeente establishes it; two told facts that differ."""
    home = replace(single(40), **{name: True})
    letter = (Decision(name, Outcome.AFGEWEZEN),)
    assert _right(name, home).answer is Reply.YES
    assert _right(name, home, decisions=letter).answer is Reply.UNKNOWN


def test_a_letter_about_the_inkomenstoeslag_is_not_lost():
    """Participatiewet 36.3: a request that runs, and a refusal of this year, are told back."""
    told = {"low_income_months": 60}
    home = single(40, assets=Decimal(0))
    for outcome, answer in ((Outcome.AANGEVRAAGD, Reply.UNKNOWN), (Outcome.AFGEWEZEN, Reply.NO)):
        letter = (Decision("inkomenstoeslag", outcome, date(2026, 3, 1)),)
        assert _right("inkomenstoeslag", home, decisions=letter, **told).answer is answer
    old = (Decision("inkomenstoeslag", Outcome.AFGEWEZEN, date(2025, 3, 1)),)
    found = _right("inkomenstoeslag", home, decisions=old, **told)
    assert found.certainty is Certainty.GEMEENTE_BESLIST


def test_a_participatieplaats_does_not_last_longer_than_the_law_says():
    """Participatiewet 10a.1 and 10a.2: beside algemene bijstand, two years."""
    before, now = date(2023, 1, 1), date(2026, 1, 1)
    for since, receives, answer in (
        (before, True, Reply.NO),
        (now, True, Reply.YES),
        (now, False, Reply.NO),
    ):
        told = {"participatieplaats_since": since, "receives_bijstand": receives}
        assert _right("participatieplaats", single(40), **told).answer is answer


def test_sheltered_work_ends_with_its_decision_and_at_pension_age():
    """Participatiewet 10b.1 with 7.1: until the last day of the decision, under pension age."""
    ended = (Decision("beschut_werk", Outcome.TOEGEKEND, None, date(2026, 1, 1)),)
    granted = (Decision("beschut_werk", Outcome.TOEGEKEND),)
    told = {"sheltered_places_full": False}
    assert _right("beschut_werk", single(40), decisions=granted, **told).answer is Reply.YES
    assert _right("beschut_werk", single(40), decisions=ended, **told).answer is Reply.NO
    assert _right("beschut_werk", single(70), decisions=granted, **told).answer is Reply.NO


def test_a_melding_of_before_an_ended_bijstand_does_not_bind():
    """Participatiewet 9.1: from the melding, as long as the bijstand goes on."""
    told = {"receives_bijstand": False, "melding": date(2024, 3, 1)}
    assert _duty("werk_zoeken", single(40), **told).answer is Reply.YES
    ended = _duty("werk_zoeken", single(40), **told, bijstand_ended=date(2025, 9, 1))
    assert ended.answer is Reply.NO


def test_who_asked_for_bijstand_is_not_told_to_have_no_duties():
    """Participatiewet 9.1: the duties bind from the day of the melding."""
    found = nugger_of(single(40), Facts(receives_bijstand=False, melding=DAY), DAY, None)
    assert find(found, "geen_plichten").answer is Reply.NO
    found = nugger_of(single(40), Facts(receives_bijstand=False), DAY, None)
    assert find(found, "geen_plichten").answer is Reply.YES


def test_a_nugger_who_is_shut_out_is_not_sent_to_ask_bijstand():
    """Participatiewet 11.2 and 13.1: a low income alone gives no right."""
    told = {"income_below_norm": True, "lawful_residence": False}
    found = nugger_of(single(40), Facts(**told), DAY, None)
    assert find(found, "bijstand").answer is Reply.NO


@pytest.mark.parametrize(
    ("home", "answer"),
    [
        (single(40, assets=Decimal(9000)), Reply.UNKNOWN),
        (single(40, assets=Decimal(7000)), Reply.YES),
        (parent(40, 8), Reply.YES),
    ],
)
def test_more_than_the_limit_is_not_told_to_be_free(home, answer):
    """Participatiewet 34.2.b and c, 34.3: savings of before, and those of the time on bijstand."""
    assert _right("spaargeld", home).answer is answer


def test_the_money_of_children_is_named():
    """Field case F10; Participatiewet 34.1.a with 4.1.c: of the whole gezin."""
    found = _right("spaargeld", parent(40, 8))
    assert fill(found.because).startswith("U mag samen met uw gezin minder dan")
    assert "kinderen onder 18" in fill(found.unless)


def test_a_reason_of_the_partner_says_that_there_is_no_right():
    """Participatiewet 24: the half, whatever the reason (11.2, 13), but for unpaid leave.

    Article 13.2.b shuts out who is married to somebody on leave too: then it is no half.
    """
    ages = {PartnerReason.ONDER_18: 17, PartnerReason.INRICHTING: 20, PartnerReason.STUDIE: 26}
    leave = PartnerReason.VERLOF
    home = couple(40, 38, partner_without_right=True, partner_reason=leave)
    assert _right("bijstand", home, receives_bijstand=True).answer is Reply.UNKNOWN
    for reason in [one for one in PartnerReason if one is not leave]:
        age = ages.get(reason, 38)
        home = couple(40, age, partner_without_right=True, partner_reason=reason)
        assert _right("bijstand", home, receives_bijstand=True).amount == _HALF


@pytest.mark.parametrize(
    ("reason", "age"),
    [
        (PartnerReason.ONDER_18, 18),
        (PartnerReason.INRICHTING, 21),
        (PartnerReason.STUDIE, 27),
        (PartnerReason.ONDER_18, 40),
    ],
)
def test_a_reason_that_the_age_contradicts_opens_the_question(reason, age):
    """Participatiewet 13.1.f, 13.2.a and c: from that birthday it shuts out nobody."""
    home = couple(40, age, partner_without_right=True, partner_reason=reason)
    found = _right("bijstand", home, receives_bijstand=True)
    assert (found.answer, found.missing_fact) == (Reply.UNKNOWN, "partner_reason")
    norm = bijstandsnorm(home, DAY)
    assert isinstance(norm, Problem)
    assert norm.fact == "partner_reason"
    question = Question(home, None, Month.of(DAY), 2)
    asked = what_if(question, None)
    assert isinstance(asked, Problem)
    assert asked.fact == "partner_reason"


def test_a_reason_of_an_inrichting_needs_a_partner_who_lives_there():
    """Participatiewet 13.2.a: told to live elsewhere, the partner is not shut out by it."""
    reason = {"partner_without_right": True, "partner_reason": PartnerReason.INRICHTING}
    inside = couple(40, 20, partner_inrichting=True, **reason)
    assert _right("bijstand", inside, receives_bijstand=True).amount == _HALF
    outside = couple(40, 20, partner_inrichting=False, **reason)
    assert _right("bijstand", outside, receives_bijstand=True).missing_fact == "partner_reason"


def test_a_strike_shuts_out_as_far_as_the_lack_of_means_comes_from_it():
    """Participatiewet 13.1.d: "voorzover diens gebrek aan middelen daarvan het gevolg is"."""
    asks = _right("bijstand", single(40), on_strike=True)
    assert asks.answer is Reply.NO
    has = _right("bijstand", single(40), receives_bijstand=True, on_strike=True)
    assert (has.answer, has.certainty) == (Reply.UNKNOWN, Certainty.GEMEENTE_BESLIST)
    assert "Voor loon dat door een staking stopt" in fill(has.because)
    partner = _right("bijstand_partner", couple(40, 38), on_strike=True)
    assert (partner.answer, partner.amount) == (Reply.YES, _HALF)


_ALL = {
    "lawful_residence": True,
    "other_provision": False,
    "detained": False,
    "unpaid_leave": False,
    "stays_abroad": (),
}


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ({"counted_income_month": Decimal(0)}, False),
        ({"counted_income_month": Decimal(300)}, True),
        ({"counted_income_month": Decimal(0), "job_started": date(2026, 1, 5)}, True),
        ({"counted_income_month": Decimal(300), "on_strike": False}, False),
    ],
)
def test_who_has_income_is_asked_about_a_strike_and_of_others_it_is_assumed(told, asked):
    """Participatiewet 13.1.d: only who works can lose wage by a strike; silence is said."""
    found = _right("bijstand", single(40, assets=Decimal(0), inrichting=False), **_ALL, **told)
    assert (found.missing_fact == "on_strike") is asked
    assert (found.answer is Reply.YES) is not asked
    said = [fill(one) for one in found.assumed]
    assert ("Wij nemen aan dat u niet staakt." in said) is (not asked and "on_strike" not in told)


_NO_RIGHT = [
    (single(40), {"detained": True}),
    (single(40), {"stays_abroad": _LONG}),
    (single(40), {"lawful_residence": False}),
    (single(17), {}),
    (single(19, inrichting=True), {}),
]
_TO_ASK = ("begindatum", "meteen_aanvragen", "kortere_aanvraag", "voorschot", "spoedhulp")


@pytest.mark.parametrize(("home", "told"), _NO_RIGHT)
@pytest.mark.parametrize("receives", [False, None])
def test_who_has_no_right_is_not_told_how_to_ask_for_bijstand(home, told, receives):
    """Participatiewet 11.2, 13.1.a, e and f, 13.2.a: the reason, and no "Meld u bij UWV"."""
    why = _right("bijstand", home, receives_bijstand=receives, **told).because
    for name in ("bijstand", *_TO_ASK):
        found = _right(name, home, receives_bijstand=receives, **told)
        assert (found.answer, found.because, found.how_to_ask) == (Reply.NO, why, None), name
    listed = nugger_of(home, Facts(receives_bijstand=receives, **told), DAY, None)
    assert isinstance(listed, tuple)
    for name in ("bijstand", "zoekperiode"):
        found = find(listed, name)
        assert (found.answer, found.because, found.how_to_ask) == (Reply.NO, why, None), name
    assert _duty("zoekperiode", home, receives_bijstand=receives, **told).because == why


@pytest.mark.parametrize(
    ("home", "told"),
    [
        # 13.2.c; 13.1.d; 19.1.a; 34.3.a.
        (single(22), {"can_follow_education": True, "entitled_student_grant": True}),
        (single(40), {"on_strike": True}),
        (single(40), {"counted_income_month": Decimal(3000)}),
        (single(40, assets=Decimal(30000)), {}),
    ],
)
def test_a_right_that_does_not_stand_has_no_way_to_ask_for_it(home, told):
    """Participatiewet 13, 19 and 34: a no that asking does not change says why, and no more."""
    found = _right("bijstand", home, receives_bijstand=False, **told)
    assert (found.answer, found.how_to_ask) == (Reply.NO, None)


def test_after_the_release_there_is_a_way_to_ask_again():
    """Participatiewet 13.1.a: from the day of release nothing is in the way; 41.1."""
    told = {"detained": True, "receives_bijstand": False, "free_on": DAY}
    assert _right("bijstand", single(40), **told).how_to_ask is not None
    assert _right("meteen_aanvragen", single(40), **told).answer is Reply.YES


@pytest.mark.parametrize(
    ("told", "until"), [("on_strike", "strike_until"), ("unpaid_leave", "leave_until")]
)
@pytest.mark.parametrize("receives", [True, False])
def test_after_its_last_day_a_strike_or_leave_is_in_nobodys_way(told, until, receives):
    """Participatiewet 13.1.d, 13.2.b: on the last day it still is, on the day after no more."""
    home, facts = couple(40, 40), {told: True, "receives_bijstand": receives}
    still = _right("bijstand", home, **facts, **{until: DAY})
    over = _right("bijstand", home, **facts, **{until: DAY - timedelta(1)})
    assert still.answer is (Reply.UNKNOWN if receives else Reply.NO)
    assert over == _right("bijstand", home, **{**facts, told: False})


def test_what_somebody_can_still_do_keeps_its_way():
    """Participatiewet 10.5: not asked yet is a no that asking changes; an old letter too."""
    asks = _right("voorziening", single(40), receives_bijstand=True, requested_help=False)
    assert (asks.answer, asks.how_to_ask is None) == (Reply.NO, False)
    old = Decision("ontheffing_9_2", Outcome.TOEGEKEND, until=date(2025, 1, 1))
    over = _right("ontheffing_9_2", single(40), receives_bijstand=True, decisions=(old,))
    assert (over.answer, over.how_to_ask is None) == (Reply.NO, False)


@pytest.mark.parametrize("name", ["registratie", "inlichtingen", "taal", "buitenland"])
def test_a_duty_that_does_not_bind_asks_for_nothing(name):
    """Participatiewet 9.1 and 17.1: these belong to bijstand; who has none has nothing to do."""
    found = _duty(name, single(40), receives_bijstand=False)
    assert (found.answer, found.how_to_ask) == (Reply.NO, None)


@pytest.mark.parametrize(
    ("age", "told", "answer"),
    [
        (22, {"receives_student_grant": True}, Reply.NO),
        (26, {"receives_student_grant": True, "follows_education": True}, Reply.NO),
        (27, {"receives_student_grant": True}, Reply.UNKNOWN),
        (22, {"receives_student_grant": True, "can_follow_education": False}, Reply.UNKNOWN),
        (22, {"receives_student_grant": True, "entitled_student_grant": False}, Reply.UNKNOWN),
        (22, {"receives_student_grant": False}, Reply.UNKNOWN),
    ],
)
def test_who_gets_studiefinanciering_under_27_has_no_algemene_bijstand(age, told, answer):
    """Participatiewet 13.2.c.1; what contradicts it leaves the question open."""
    found = _right("bijstand", single(age), receives_bijstand=False, **told)
    assert found.answer is answer
    assert (found.missing_fact is None) is (answer is Reply.NO)


def test_studiefinanciering_under_27_leaves_nothing_to_ask():
    """Participatiewet 13.2.c.1: a low income alone gives no right then (19.1.a)."""
    told = Facts(receives_student_grant=True, receives_bijstand=False)
    month = Month(2026, 9)
    home = with_exclusions(single(22), told, month.first_day, month.last_day)
    found = what_if(Question(home, None, month, 1, receives_bijstand=False), None)
    assert not isinstance(found, Problem)
    assert not any("bijstand vragen" in fill(one) for one in found.open_points)


@pytest.mark.parametrize("name", ["meteen_aanvragen", "drie_maanden_terug"])
def test_who_has_bijstand_is_not_told_to_ask_for_it(name):
    """Participatiewet 41.4 and 44.5 are of a request: with bijstand it was decided."""
    found = _right(name, single(40), receives_bijstand=True)
    assert (found.answer, found.how_to_ask) == (Reply.NO, None)
    # Within six weeks the day on which it began can still be objected to (Awb 6:7).
    assert ("bezwaar" in found.because.id) is (name == "drie_maanden_terug")
    assert _right(name, single(40), receives_bijstand=False).how_to_ask is not None
