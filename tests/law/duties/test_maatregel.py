"""Participatiewet 18, 18a and 18b: how much, how long, what softens it, and who says so."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.certainty import Certainty
from app.domain.decision import Decision, Outcome
from app.domain.facts import Blame, Facts
from app.domain.finding import Status
from app.domain.gemeente_plichten import Category, Reduction
from app.law.case import Case
from app.law.duties.maatregel import maatregel
from app.law.duties.soorten import LOCAL, UNIFORM
from app.law.duties.taal import taal
from app.law.refused import Refused
from app.text.dutch import fill
from tests.law.people import couple, gemeente, single

JANUARY = date(2026, 2, 1)
NORM = Decimal("1401.50")


def _told(duty, given=None, day=JANUARY, **facts):
    return maatregel(single(40, day), Facts(**facts), day, given, duty)


@pytest.mark.parametrize("duty", sorted(UNIFORM))
def test_a_uniform_duty_takes_the_whole_bijstand(duty):
    """Participatiewet 18 lid 5: 100 percent, one to three months by verordening."""
    found = _told(duty)

    assert (found.percent, found.amount, found.left) == (Decimal(100), NORM, Decimal(0))
    assert (found.months, found.at_least, found.at_most) == (None, 1, 3)
    assert found.article.startswith(UNIFORM[duty])
    assert found.status is Status.WET
    assert found.certainty is Certainty.GEMEENTE_BESLIST


def test_the_gemeente_says_how_long_and_may_spread():
    """Participatiewet 18 lid 5: over the month and at most two more, the first at least a third."""
    found = _told("reizen", gemeente(uniform_months=1, uniform_spread=(1, 1, 1)))

    assert found.months == 1
    assert found.spread == (Decimal("467.17"), Decimal("467.17"), Decimal("467.16"))
    assert sum(found.spread) == NORM
    assert found.spread[0] * 3 >= NORM


@pytest.mark.parametrize(
    ("earlier", "article", "months"),
    [
        ((), "18.5", 1),
        ((date(2025, 4, 1),), "18.6", 2),
        ((date(2025, 4, 1), date(2025, 10, 1)), "18.7", 3),
        ((date(2024, 12, 1), date(2025, 5, 1), date(2025, 10, 1)), "18.8", 3),
        ((date(2025, 1, 1),), "18.5", 1),
    ],
)
def test_repeats_within_twelve_months(earlier, article, months):
    """Participatiewet 18 lid 6 to 8: each within twelve months of the one before."""
    given = gemeente(uniform_months=1, uniform_repeat_months=2)
    found = _told("werk_behouden", given, uniform_reductions=earlier)

    assert found.article.endswith(article)
    assert found.months == months


@pytest.mark.parametrize("given", [None, gemeente(uniform_months=1, uniform_repeat_months=2)])
@pytest.mark.parametrize("more", [(), (date(2024, 12, 1),), (date(2024, 7, 1), date(2024, 12, 1))])
def test_the_length_that_the_law_names_is_not_said_to_be_of_the_gemeente(more, given):
    """Participatiewet 18 lid 7 and 8: three months by law, with a gemeente chosen or without."""
    earlier = (*more, date(2025, 5, 1), date(2025, 10, 1))
    found = _told("werk_behouden", given, uniform_reductions=earlier)

    assert fill(found.because).startswith(
        "Volgens de wet stopt dan uw hele bijstand, 3 maanden lang. Zonder ander inkomen"
    )
    assert found.amount == NORM


def test_beside_a_wage_the_whole_bijstand_is_what_the_wage_leaves_of_it():
    """Participatiewet 18 lid 5: 100 percent of the bijstand there is, which 19 lid 2 says."""
    beside = _told("werk_behouden", counted_income_month=Decimal("900.00"))

    assert beside.amount == NORM - Decimal("900.00")
    assert beside.because == _told("werk_behouden").because
    assert fill(beside.because).endswith("Zonder ander inkomen is dat €\u00a01.401,50 per maand.")


def test_a_length_of_the_verordening_is_said_to_be_of_the_gemeente():
    """Participatiewet 18 lid 5 and 6: the verordening sets it; not known is not known."""
    given = gemeente(uniform_months=1, uniform_repeat_months=2)

    assert "In uw gemeente 1 maand lang" in fill(_told("reizen", given).because)
    again = _told("reizen", given, uniform_reductions=(date(2025, 10, 1),))
    assert "In uw gemeente 2 maanden lang" in fill(again.because)
    for earlier, least in (((), 1), ((date(2025, 10, 1),), 2)):
        unknown = fill(_told("reizen", uniform_reductions=earlier).because)
        assert f"{least} tot 3 maanden lang. Uw gemeente beslist hoelang." in unknown


def test_a_repeat_that_is_not_longer_is_not_believed():
    """Participatiewet 18 lid 6: longer than the first, so 2 after 2 leaves only 3."""
    given = gemeente(uniform_months=2, uniform_repeat_months=2)
    found = _told("werk_behouden", given, uniform_reductions=(date(2025, 10, 1),))

    assert (found.months, found.at_least, found.at_most) == (3, 3, 3)


@pytest.mark.parametrize("duty", ["werk_aanvaarden", "tegenprestatie", "taal"])
@pytest.mark.parametrize(
    ("home", "facts", "missing"),
    [
        ({}, {"receives_bijstand": False}, "receives_bijstand"),
        ({}, {"receives_bijstand": True, "detained": True}, "detained"),
        ({}, {"receives_bijstand": True, "lawful_residence": False}, "lawful_residence"),
        ({}, {"receives_bijstand": True, "counted_income_month": NORM}, "counted_income_month"),
        (
            {"assets": Decimal(9000), "saved_in_bijstand": Decimal(0)},
            {"receives_bijstand": True},
            "assets",
        ),
    ],
)
def test_where_there_is_no_bijstand_nothing_is_lowered(duty, home, facts, missing):
    """Participatiewet 18.2, 18.5 and 18b.9 lower bijstand: by 11, 13, 19 or 34 there is none."""
    with pytest.raises(Refused) as refused:
        maatregel(single(40, JANUARY, **home), Facts(**facts), JANUARY, None, duty)
    assert refused.value.problem.fact == missing


def test_who_asked_for_bijstand_is_told_what_a_duty_may_cost():
    """Participatiewet 9.1: the duties bind from the melding, before there is bijstand."""
    asked = Facts(receives_bijstand=False, melding=date(2026, 1, 20))
    found = maatregel(single(40, JANUARY), asked, JANUARY, None, "werk_aanvaarden")
    assert found.amount == NORM


@pytest.mark.parametrize("duty", ["werk_aanvaarden", "tegenprestatie", "taal"])
def test_without_blame_there_is_no_reduction(duty):
    """Participatiewet 18 lid 9 and 18b lid 6 b (also peers 5.6)."""
    found = _told(duty, blame=Blame.GEEN)

    assert (found.percent, found.amount, found.left) == (Decimal(0), Decimal(0), NORM)


@pytest.mark.parametrize(
    ("percent", "amount", "left"),
    [(5, "70.08", "1331.42"), (30, "420.45", "981.05"), (100, "1401.50", "0.00")],
)
def test_a_local_duty_follows_the_category_of_the_gemeente(percent, amount, left):
    """Participatiewet 18 lid 2 (peers 5.6: Rotterdam 30 percent leaves 981,05)."""
    rule = (Category("x", ("werk_zoeken",), Decimal(percent), 1),)
    found = _told("werk_zoeken", gemeente(categories=rule))

    assert (found.amount, found.left) == (Decimal(amount), Decimal(left))
    assert (found.months, found.status) == (1, Status.GEMEENTE)
    assert found.source.law == "Afstemmingsverordening"


def test_the_warning_and_the_repeat_of_the_gemeente_are_told():
    """18.2, and issue 3 point 5: months and percentages from the gemeente, and repeats."""
    category = Category("x", ("werk_zoeken",), Decimal(33), 1)
    given = gemeente(
        categories=(category,), warning_first=True, repeat_factor=2, repeat_within_months=12
    )
    told = [fill(one) for one in _told("werk_zoeken", given).softens]
    assert told[:3] == [
        "De eerste keer geeft uw gemeente een waarschuwing.",
        "Nog eens binnen 12 maanden? Dan duurt het langer.",
        "Het duurt dan 2 keer zo lang.",
    ]
    silent = [fill(one) for one in _told("werk_zoeken", gemeente(categories=(category,))).softens]
    assert told[3:] == silent


@pytest.mark.parametrize("duty", sorted(LOCAL))
def test_what_a_gemeente_did_not_fill_in_is_its_own(duty):
    """Participatiewet 8 lid 1 a: no figure is made up for a gemeente (peers 5.6)."""
    found = _told(duty)

    assert (found.percent, found.months, found.amount) == (None, None, None)
    assert "uw gemeente zelf" in found.because.id


def test_misconduct_has_its_own_key():
    """Participatiewet 9 lid 6 and 18 lid 2."""
    found = _told("geen_misdraging", gemeente(misconduct=Reduction(Decimal(50), 1)))

    assert found.amount == Decimal("700.75")


@pytest.mark.parametrize(
    ("day", "percent", "months"),
    [(date(2026, 1, 10), 20, 6), (date(2026, 7, 9), 20, 6), (date(2026, 7, 10), 40, 6)],
)
def test_the_steps_of_language(day, percent, months):
    """Participatiewet 18b lid 9 to 11: from the notice, six months each."""
    found = _told("taal", day=day, taal_notice=date(2026, 1, 10), taal_test_failed_again=True)

    assert (found.percent, found.months) == (Decimal(percent), months)


def test_the_last_step_of_language_has_no_end():
    """Participatiewet 18b lid 11: 100 percent of the norm, for no fixed time."""
    day = date(2026, 12, 1)
    facts = {"taal_notice": date(2025, 11, 1), "taal_test_failed_again": True}
    found = _told("taal", day=day, **facts)

    assert (found.percent, found.months, found.at_most) == (Decimal(100), None, None)
    assert found.left == 0


@pytest.mark.parametrize(
    "facts",
    [
        {"taal_learning": True},
        {"inburgering_diploma": True},
        {"dutch_school_eight_years": True},
        {"taal_notice": date(2025, 5, 1), "taal_test_failed_again": False},
    ],
)
def test_language_costs_nothing_when_one_learns_or_can_show_it(facts):
    """Participatiewet 18b lid 2, 5, 6 a, 10 and 11."""
    assert _told("taal", **facts).amount == 0


@pytest.mark.parametrize(
    ("blame", "again", "amount"),
    [
        (Blame.OPZET, None, "1000.00"),
        (Blame.GROVE_SCHULD, None, "750.00"),
        (Blame.NORMAAL, None, "500.00"),
        (Blame.VERMINDERD, None, "250.00"),
        (None, None, "500.00"),
        (Blame.OPZET, True, "1500.00"),
    ],
)
def test_the_fine(blame, again, amount):
    """Boetebesluit 2 lid 2 to 6: of the overpaid sum; 150 percent of it on a repeat."""
    found = _told("inlichtingen", overpaid=Decimal(1000), blame=blame, fined_before=again)

    assert found.amount == Decimal(amount)
    assert found.certainty is Certainty.SCHATTING


@pytest.mark.parametrize(
    ("blame", "cap"),
    [
        (Blame.VERMINDERD, "425.84"),
        (None, "851.68"),
        (Blame.NORMAAL, "851.68"),
        (Blame.GROVE_SCHULD, "1277.51"),
        (Blame.OPZET, "1703.35"),
    ],
)
@pytest.mark.parametrize("receives", [True, None])
def test_what_somebody_can_pay_caps_a_fine(blame, cap, receives):
    """Field case F11; Awb 5:46, Boetebesluit 2.8, CRvB: 6, 12, 18 or 24 times 5 % of 1.419,46."""
    told = {"overpaid": Decimal(9000), "blame": blame, "receives_bijstand": receives}
    found = _told("inlichtingen", day=date(2026, 11, 29), **told)

    assert found.likely_cap.value == Decimal(cap)
    assert found.likely_cap.value < found.amount
    assert dict(found.because.values)["cap"] == Decimal(cap)
    assert "Uw gemeente beslist." in fill(found.because)
    assert found.certainty is Certainty.SCHATTING


def test_the_cap_follows_the_norm_of_the_household():
    """Centrale Raad van Beroep 2016: of the norm that holds; a couple 12 times 5 % of 2.027,79."""
    day = date(2026, 11, 29)
    told = Facts(overpaid=Decimal(9000))
    found = maatregel(couple(40, 38), told, day, None, "inlichtingen")
    assert found.likely_cap.value == Decimal("1216.67")


@pytest.mark.parametrize(
    "told",
    [{"overpaid": Decimal(1000)}, {"overpaid": Decimal(9000), "receives_bijstand": False}],
    ids=["less than the cap", "no bijstand"],
)
def test_a_fine_that_can_be_paid_or_of_whom_nothing_is_known_is_not_capped(told):
    """Awb 5:46: of another income than bijstand it is not known what somebody can pay."""
    found = _told("inlichtingen", day=date(2026, 11, 29), **told)

    assert found.likely_cap is None
    assert "hoogstens" not in found.because.id


def test_the_fine_when_nothing_was_overpaid():
    """Boetebesluit 2 lid 11 and 2aa: 150 euro, or a warning."""
    found = _told("inlichtingen", overpaid=Decimal(0))

    assert (found.percent, found.amount) == (None, Decimal("150.00"))
    assert "waarschuwing" in found.because.id


@pytest.mark.parametrize(
    ("duty", "facts", "fact"),
    [
        ("bestaat_niet", {}, "duty"),
        ("inlichtingen", {}, "overpaid"),
        ("werk_zoeken", {"volledig_duurzaam_arbeidsongeschikt": True}, "duty"),
        (
            "tegenprestatie",
            {"decisions": (Decision("ontheffing_9_2_c", Outcome.TOEGEKEND),)},
            "duty",
        ),
    ],
)
def test_what_cannot_be_said_is_refused(duty, facts, fact):
    """No amount for a duty that does not bind, or without the fact it needs."""
    with pytest.raises(Refused) as refused:
        _told(duty, **facts)
    assert refused.value.problem.fact == fact


def test_taking_part_from_2027_is_not_priced():
    """participatiewet-2027.md: whether it can lower the bijstand is unknown."""
    with pytest.raises(Refused):
        _told("tegenprestatie", day=date(2027, 1, 1))
    later = _told("werk_aanvaarden", day=date(2027, 2, 1))
    assert later.amount > 0
    assert later.certainty < Certainty.ZEKER


def test_the_svb_has_its_own_rules():
    """Participatiewet 47a lid 2: article 18 does not hold when one of the two has pension age."""
    for who in (single(68), couple(60, 68)):
        with pytest.raises(Refused):
            maatregel(who, Facts(overpaid=Decimal(100)), JANUARY, None, "medewerking")


def test_the_sums_add_up():
    """What is taken and what is left is the bijstand, for every duty."""
    given = gemeente(categories=(Category("x", ("werk_zoeken",), Decimal(33), 1),))
    for duty in ("werk_zoeken", "reizen"):
        found = _told(duty, given, counted_income_month=Decimal("400.17"))
        assert found.amount + found.left == NORM - Decimal("400.17")


def test_while_learning_nothing_goes_off_and_the_steps_without_it_are_named():
    """Participatiewet 18b lid 6 and lid 9 to 11: 20, 40 and 100 percent of the norm."""
    found = _told("taal", taal_learning=True)

    assert found.amount == 0
    assert [amount for _, amount in found.because.values] == [
        Decimal("280.30"), Decimal("560.60"), NORM
    ]
    blameless = _told("taal", taal_learning=True, blame=Blame.GEEN)
    assert fill(blameless.because) == "U kunt er niets aan doen. Dan is er geen verlaging."


@pytest.mark.parametrize("notice", [date(2025, 5, 1), date(2024, 11, 1)])
def test_in_a_later_step_the_first_amount_is_named_no_more(notice):
    """Participatiewet 18b lid 9 to 11: counted from the notice; the later ask a new test."""
    found = _told("taal", taal_learning=True, taal_notice=notice)
    assert found.amount == 0
    assert found.because.values == ()
    assert fill(found.because).startswith("Zolang u genoeg Nederlands leert")


def test_language_is_to_be_learned_within_a_month_of_the_notice_with_its_day():
    """Participatiewet 18b lid 6 a: "binnen een maand nadat het college" it told.

    A month later lid 10 and 11 remain: the new test, and whether there is progress.
    """
    notice = date(2026, 1, 10)

    def said(day, **facts):
        home = Case(single(40, day), Facts(receives_bijstand=True, **facts), day, None)
        return fill(taal(home).because)

    within = "U kreeg een brief. Begin binnen een maand na 10 januari 2026 met leren."
    assert said(date(2026, 2, 10), taal_notice=notice) == within
    after = said(date(2026, 2, 11), taal_notice=notice)
    assert "meer dan een maand geleden" in after
    assert "nieuwe toets" in after
    learns = said(date(2026, 2, 11), taal_notice=notice, taal_learning=True)
    assert learns.startswith("U leert al.")


def test_each_step_of_language_says_the_month_of_the_notice_and_the_new_test():
    """Participatiewet 18b lid 6, 10, 11 and 13: a test each time before it is applied."""
    for facts in ({}, {"taal_notice": date(2025, 6, 1)}, {"taal_learning": True}):
        softens = " ".join(fill(one) for one in _told("taal", **facts).softens)
        assert "Begint u binnen een maand na de brief met leren" in softens
        assert "Na zes maanden komt er een nieuwe toets" in softens
        assert "(artikel 18b lid 10 en 11)" in softens
    learning = fill(_told("taal", taal_learning=True).because)
    assert "en na nieuwe toetsen" in learning
    # Another duty has no test of language.
    assert "toets" not in " ".join(fill(one) for one in _told("reizen").softens)


@pytest.mark.parametrize(
    ("home", "both"),
    [
        (single(40), False),
        (couple(40, 41), True),
        (couple(40, 41, partner_without_right=True), False),
        (couple(40, 68), False),
    ],
)
def test_of_two_spouses_with_bijstand_the_language_is_asked_of_each(home, both):
    """Participatiewet 18b lid 14: "mede verstaan het gezin", as far as somebody has a right."""
    for proof in (None, True):
        facts = Facts(receives_bijstand=True, inburgering_diploma=proof)
        unless = fill(taal(Case(home, facts, JANUARY, None)).unless)
        assert unless.endswith("Voor uw partner geldt hetzelfde.") is both
