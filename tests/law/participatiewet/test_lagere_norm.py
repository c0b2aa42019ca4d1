"""Participatiewet 5 c, 27 and 28: the norm after what the gemeente takes off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.certainty import Certainty
from app.domain.facts import Facts
from app.domain.finding import Reply
from app.domain.gemeente import Gemeente
from app.domain.gemeente_geld import Norm
from app.domain.household import Household, Kind
from app.domain.local_rule import Local
from app.domain.month import Month
from app.domain.scenario import Question, Scenario
from app.law import bijstandsnorm, wet_nu_straks, what_if
from app.law.duties.maatregel import maatregel
from app.law.rights.rights import rights
from app.text.dutch import fill
from tests.law.people import DAY, couple, find, local, parent, single

JANUARY = date(2026, 1, 1)
OWN = Gemeente(
    "0000",
    "Proef",
    norm=Norm(
        woonsituatie_percent=local(Decimal(20)),
        schoolverlater_percent=local(Decimal(10)),
        commercial_rent=local(Decimal("275.00")),
    ),
)
SILENT = Gemeente("0000", "Proef")
ASKING = Facts(
    receives_bijstand=False,
    lawful_residence=True,
    other_provision=False,
    detained=False,
    unpaid_leave=False,
    stays_abroad=(),
)


def _norm(home, day=JANUARY, gemeente=OWN):
    return bijstandsnorm(home, day, gemeente)


def _said(found):
    return [fill(one.because) for one in found.reasons()]


@pytest.mark.parametrize(
    ("home", "norm"),
    [
        # 21 a: 1.401,50 less 280,30; 21 b: 2.002,13 less 400,43.
        (single(40, JANUARY, no_housing_costs=True), "1121.20"),
        (couple(40, 45, JANUARY, no_housing_costs=True), "1601.70"),
        # 20.1 a: 345,99 less 69,20.
        (single(19, JANUARY, no_housing_costs=True), "276.79"),
    ],
)
def test_27_lowers_the_norms_of_20_and_21(home, norm):
    """Participatiewet 27: "de norm, bedoeld in de artikelen 20 en 21", by the home; 5 c."""
    found = _norm(home)

    assert found.value == Decimal(norm)
    assert (found.source.article, found.certainty) == ("5.c", Certainty.SCHATTING)
    assert {"27"} <= {one.source.article for one in found.parts}


@pytest.mark.parametrize(
    "home",
    [
        single(68, JANUARY, no_housing_costs=True),
        single(40, JANUARY, no_housing_costs=True, kostendelers=2),
        single(40, JANUARY, no_housing_costs=True, inrichting=True),
        couple(40, 45, JANUARY, no_housing_costs=True, partner_without_right=True),
    ],
    ids=["22", "22a", "23", "24"],
)
@pytest.mark.parametrize("gemeente", [OWN, SILENT, None], ids=["told", "silent", "none"])
def test_27_is_not_about_the_other_norms(home, gemeente):
    """Participatiewet 27 names 20 and 21 only: 22, 22a, 23 and 24 stay as they are."""
    plain = _norm(replace(home, no_housing_costs=None), gemeente=gemeente)

    assert _norm(home, gemeente=gemeente) == plain


@pytest.mark.parametrize(
    ("day", "lower"),
    [
        (date(2026, 3, 15), False),
        (date(2026, 3, 16), True),
        (date(2026, 9, 15), True),
        (date(2026, 9, 16), False),
    ],
)
def test_28_holds_for_six_months_after_the_last_day_of_school(day, lower):
    """Participatiewet 28: "gedurende zes maanden na het tijdstip van die beëindiging"."""
    home = single(23, JANUARY, school_left=date(2026, 3, 15))
    plain = _norm(replace(home, school_left=None), day).value
    off = (plain / 10).quantize(Decimal("0.01"))

    assert _norm(home, day).value == (plain - off if lower else plain)


def test_28_is_about_every_norm():
    """Participatiewet 28: "de norm", without naming one: with kostendelers (22a) as well."""
    home = single(23, JANUARY, school_left=date(2025, 12, 1), kostendelers=1)

    assert _norm(replace(home, school_left=None)).value == Decimal("1001.07")
    assert _norm(home).value == Decimal("1001.07") - Decimal("100.11")


@pytest.mark.parametrize("gemeente", [SILENT, None], ids=["silent", "none"])
@pytest.mark.parametrize(
    "told", [{"no_housing_costs": True}, {"school_left": date(2025, 12, 1)}], ids=["27", "28"]
)
def test_where_the_gemeente_is_silent_the_norm_stands_and_it_decides(gemeente, told):
    """Participatiewet 27 and 28: "het college kan"; no percent of the law, so none is made up."""
    found = _norm(single(23, JANUARY, **told), gemeente=gemeente)

    assert found.value == Decimal("1401.50")
    assert (found.source.article, found.certainty) == ("21.a", Certainty.GEMEENTE_BESLIST)
    assert "Hoeveel dat is, beslist uw gemeente." in _said(found)


@pytest.mark.parametrize("told", [{"no_housing_costs": False}, {}], ids=["no", "not told"])
def test_nothing_is_taken_off_without_the_fact(told):
    """Principle 2: never read out of silence; 27 asks for lower costs."""
    found = _norm(single(40, JANUARY, **told))

    assert (found.value, found.certainty) == (Decimal("1401.50"), Certainty.ZEKER)


def test_both_at_once_is_for_the_gemeente():
    """Participatiewet 27 and 28 do not shut each other out; that both count, nobody wrote."""
    home = single(23, JANUARY, no_housing_costs=True, school_left=date(2025, 12, 1))
    found = _norm(home)

    assert found.value == Decimal("1401.50") - Decimal("280.30") - Decimal("140.15")
    assert found.certainty is Certainty.GEMEENTE_BESLIST
    assert "Of beide mogen, beslist uw gemeente." in fill(found.because)


def test_a_gemeente_that_takes_nothing_off_is_not_silent():
    """Participatiewet 27: a percent of nothing is a decision, and the norm stands by it."""
    none = Gemeente("0000", "Proef", norm=Norm(woonsituatie_percent=local(Decimal(0))))
    home = single(30, no_housing_costs=True)
    found = find(rights(home, Facts(school_left_recently=False), DAY, none), "hele_norm")

    assert _norm(home, gemeente=none).value == Decimal("1401.50")
    assert (found.answer, found.certainty) == (Reply.YES, Certainty.SCHATTING)


def test_more_than_the_norm_is_never_taken_off():
    """Participatiewet 27: lower, not below nothing."""
    all_ = Norm(
        woonsituatie_percent=local(Decimal(100)), schoolverlater_percent=local(Decimal(50))
    )
    home = single(23, JANUARY, no_housing_costs=True, school_left=date(2025, 12, 1))

    assert _norm(home, gemeente=Gemeente("0000", "Proef", norm=all_)).value == 0


def test_the_raise_of_20_3_stays_what_it_is():
    """Participatiewet 20.3: 746,45, whatever 27 takes off after it."""
    home = single(19, JANUARY, no_support_from_parents=True, no_housing_costs=True)
    found = find(rights(home, Facts(), JANUARY, OWN), "verhoging_18_20")

    assert found.amount == Decimal("746.45")


def _scenario(home, gemeente=OWN):
    found = what_if(Question(home, None, Month(2026, 1), 12), gemeente)
    assert isinstance(found, Scenario)
    return found


def test_the_months_after_school_end_by_themselves_and_say_so():
    """Participatiewet 28: six months; product.md: each month that changes says why."""
    found = _scenario(Household(Kind.ALLEENSTAAND, date(2003, 5, 1), school_left=date(2025, 12, 1)))

    assert [one.norm < Decimal("1401.50") for one in found.months[:7]] == [True] * 6 + [False]
    assert "De bijstandsnorm wordt €\u00a01.419,46 per maand." in [
        fill(one) for one in found.months[6].why
    ]
    assert any("school" in fill(one) for one in found.open_points)


def test_the_two_laws_end_in_the_same_month():
    """Participatiewet 28: the six months are lived months, whatever day the rules are of."""
    home = Household(Kind.ALLEENSTAAND, date(2003, 5, 1), school_left=date(2026, 8, 31))
    found = wet_nu_straks(Question(home, None, Month(2026, 9), 8), OWN)

    for one in (found.now, found.then):
        first = one.months[0].norm
        assert [row.norm == first for row in one.months] == [True] * 6 + [False] * 2


def test_a_silent_gemeente_is_an_open_point():
    """Participatiewet 27: the gemeente may set it lower, and the answer says so."""
    told = [fill(one) for one in _scenario(single(40, no_housing_costs=True), None).open_points]

    assert "U hebt geen woonkosten. Uw gemeente mag uw norm dan lager maken." in told
    assert not any("woonkosten" in fill(one) for one in _scenario(single(40)).open_points)


@pytest.mark.parametrize(
    ("recent", "answer", "missing"),
    [
        (None, Reply.UNKNOWN, "school_left_recently"),
        (True, Reply.UNKNOWN, "school_left"),
        (False, Reply.YES, None),
    ],
)
def test_the_day_of_school_is_asked_only_where_it_matters(recent, answer, missing):
    """Participatiewet 28: who did not leave school in six months is not asked for a day."""
    known = Facts(school_left_recently=recent)
    found = find(rights(single(30, no_housing_costs=False), known, DAY, OWN), "hele_norm")

    assert (found.answer, found.missing_fact) == (answer, missing)


@pytest.mark.parametrize(
    ("told", "gemeente", "answer", "missing"),
    [
        ({}, OWN, Reply.UNKNOWN, "no_housing_costs"),
        ({"no_housing_costs": False}, OWN, Reply.UNKNOWN, "school_left_recently"),
        ({"no_housing_costs": True}, OWN, Reply.NO, None),
        ({"no_housing_costs": True}, SILENT, Reply.UNKNOWN, "gemeente"),
        ({"no_housing_costs": True}, None, Reply.UNKNOWN, "gemeente"),
        ({"no_housing_costs": False, "school_left": date(2020, 1, 1)}, OWN, Reply.YES, None),
        ({"kostendelers": 1}, OWN, Reply.UNKNOWN, "school_left_recently"),
    ],
)
def test_the_finding_asks_one_fact(told, gemeente, answer, missing):
    """Participatiewet 27 and 28: one missing fact at a time; 27 is not asked beside 22a."""
    found = find(rights(single(30, **told), Facts(), DAY, gemeente), "hele_norm")

    assert (found.answer, found.missing_fact) == (answer, missing)
    if answer is Reply.NO:
        assert ("amount", Decimal("283.89")) in found.because.values


@pytest.mark.parametrize(
    ("income", "answer", "sure"),
    [
        # 21 a: 1.419,46 a month, less 20 of 100 is 1.135,57.
        ("1135.56", Reply.YES, Certainty.SCHATTING),
        ("1135.57", Reply.UNKNOWN, Certainty.GEMEENTE_BESLIST),
        ("1419.45", Reply.UNKNOWN, Certainty.GEMEENTE_BESLIST),
        ("1419.46", Reply.NO, Certainty.ZEKER),
    ],
)
def test_between_the_lowered_and_the_whole_norm_nobody_hears_no(income, answer, sure):
    """Participatiewet 19.1 and 27 ("kan"): whether it is lower is for the gemeente."""
    home = single(40, no_housing_costs=True, assets=Decimal(0))
    told = replace(ASKING, counted_income_month=Decimal(income), on_strike=False)
    found = find(rights(home, told, DAY, OWN), "bijstand")

    assert (found.answer, found.certainty) == (answer, sure), fill(found.because)


@pytest.mark.parametrize(
    ("income", "amount", "answer"),
    [("1035.57", "95.00", Reply.YES), ("1135.57", None, Reply.YES), ("1419.46", None, Reply.NO)],
)
def test_an_advance_is_refused_only_above_the_whole_norm(income, amount, answer):
    """Participatiewet 52.1 b: no advance when it is clear at once that there is no right."""
    told = Facts(
        receives_bijstand=False,
        application=DAY,
        papers_complete=True,
        counted_income_month=Decimal(income),
    )
    found = find(rights(single(40, no_housing_costs=True), told, DAY, OWN), "voorschot")

    assert found.answer is answer
    assert found.amount == (None if amount is None else Decimal(amount))


def test_a_reduction_is_no_surer_than_the_norm_it_is_taken_of():
    """Participatiewet 18.7 and 27: the whole bijstand, of a norm that is an estimate."""
    known = Facts(receives_bijstand=True, uniform_reductions=(date(2026, 6, 1), date(2026, 6, 20)))
    for home, sure in (
        (single(40), Certainty.ZEKER),
        (single(40, no_housing_costs=True), Certainty.SCHATTING),
    ):
        assert maatregel(home, known, DAY, OWN, "reizen").certainty is sure
        assert find(rights(home, known, DAY, OWN), "bijstand").certainty is sure


@pytest.mark.parametrize("gemeente", [OWN, SILENT, None], ids=["told", "silent", "none"])
def test_the_commercial_rent_is_told_beside_the_kostendelersnorm(gemeente):
    """Participatiewet 19a.1 b: who rents at a commercial price does not count; it is local."""
    found = _norm(single(40, JANUARY, kostendelers=1), gemeente=gemeente)
    (price,) = (one for one in found.parts if one.source.article == "19a.1.b")

    assert (found.value, found.certainty) == (Decimal("1001.07"), Certainty.ZEKER)
    if gemeente is OWN:
        assert price.value == Decimal("275.00")
        assert "vanaf €\u00a0275,00 per maand" in fill(price.because)
        # Letter b, of family, is about who rents from the person; letter c has no such bar.
        assert fill(price.because).startswith("Uw kamerhuurder")
        assert price.parts[0].source.title == "Proefgemeente"
    else:
        assert price.value is None
        assert fill(price.because).endswith("Uw gemeente beslist dit.")


@pytest.mark.parametrize(
    ("home", "keys", "article"),
    [
        (single(40, kostendelers=1), ("commercial_rent", "275", "300"), "19a.1.b"),
        (single(40, no_housing_costs=True), ("woonsituatie_percent", "20", "20"), "27"),
    ],
    ids=["another price", "the same in another text"],
)
def test_each_month_names_the_rule_of_its_own_day(home, keys, article):
    """Participatiewet 19a.1 b and 27: months with one norm, under two rules of the gemeente."""
    key, first, then = keys
    (old,) = local(Decimal(first)).rules
    new = replace(
        old,
        value=Decimal(then),
        start=date(2026, 3, 1),
        source=replace(old.source, title="Nieuwe regels"),
    )
    own = Gemeente("0000", "Proef", norm=Norm(**{key: Local((old, new))}))
    parts = [
        next(one for one in month.reason.reasons() if one.source.article == article).parts[0]
        for month in _scenario(home, own).months[:4]
    ]

    assert [one.value for one in parts] == [Decimal(first)] * 2 + [Decimal(then)] * 2
    assert [one.source.title for one in parts] == ["Proefgemeente"] * 2 + ["Nieuwe regels"] * 2


def test_without_kostendelers_nobody_hears_of_a_room():
    """Participatiewet 19a: only beside 22a."""
    for home in (single(40, JANUARY), parent(40, 8, day=JANUARY)):
        assert not any("kamer" in text for text in _said(_norm(home)))
