"""Attachment: up to the norm 95 of every 100 euro stays; above it no text could be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.certainty import Certainty
from app.domain.household import Household
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.work import Work
from app.law.duties.terugbetalen import terugbetalen
from app.law.other_laws.beslagvrije_voet import beslag_in_month, beslag_op, beslagvrije_voet
from app.law.refused import Refused
from app.law.what_if.scenario import scenario
from app.text.dutch import fill
from tests.law.people import case, couple, single

DAY = date(2026, 11, 29)


def test_it_is_not_known_and_says_what_to_ask():
    """Audit rights 1g: the Participatiewet holds no amount; art. 46 and 60.6 are what it says."""
    found = beslagvrije_voet()
    assert found.certainty is Certainty.ONBEKEND
    assert len(found.value) >= 3
    assert found.source.article == "46 en 60.6"


@pytest.mark.parametrize(
    ("who", "income", "keeps", "goes"),
    [
        (single(40), "1419.46", "1348.49", "70.97"),
        (couple(40, 38), "2027.79", "1926.40", "101.39"),
        (single(40), "1013.90", "963.21", "50.69"),
        (single(40), "0.00", "0.00", "0.00"),
    ],
    ids=["alone", "couple", "sharing costs", "nothing"],
)
def test_up_to_the_norm_95_of_every_100_euro_stays(who, income, keeps, goes):
    """Rechtbank Gelderland 2021:1242 on Rv 475dc: 5 percent, also with the kostendelersnorm."""
    found = beslag_op(who, Decimal(income), DAY)

    assert (found.value.keeps, found.value.goes) == (Decimal(keeps), Decimal(goes))
    assert found.value.keeps + found.value.goes == Decimal(income)
    assert (found.source.article, found.source.mark) == ("475dc", "S2")
    assert found.certainty is Certainty.GEMEENTE_BESLIST
    assert any("Uw gemeente kiest." in one.because.id for one in found.reasons())


@pytest.mark.parametrize(
    ("who", "income", "words"),
    [
        (single(40), "1419.47", "andere som"),
        (couple(40, 38), "2027.80", "andere som"),
        (single(68), "1000.00", "pensioenleeftijd"),
        (couple(40, 68), "1000.00", "pensioenleeftijd"),
    ],
)
def test_above_the_norm_it_is_refused_with_the_reason(who, income, words):
    """Rv 475da and 475db could not be read: no amount is made up."""
    with pytest.raises(Refused) as refusal:
        beslag_op(who, Decimal(income), DAY)
    assert words in fill(refusal.value.problem.because)


def _months(who: Household, work: Work | None, **told):
    question = Question(
        household=who, work=work, start=Month(2026, 11), months=2, receives_bijstand=True, **told
    )
    return question, scenario(question, None).months


def test_in_the_what_if_a_month_with_bijstand_alone_is_known():
    """Rv 475dc: bijstand of 1.419,46, holiday part in."""
    question, months = _months(single(40, DAY), None)
    assert [beslag_in_month(question, month).value.keeps for month in months] == [
        Decimal("1348.49")
    ] * 2


def test_an_exempt_part_of_the_wage_lifts_the_income_above_the_norm():
    """Participatiewet 31.2.n: with 150 free the income is 1.569,46, of which nothing is known."""
    question, months = _months(single(40, DAY), Work(net_month=Decimal(600)))
    with pytest.raises(Refused):
        beslag_in_month(question, months[0])
    refused = Work(net_month=Decimal(600), exemption_refused=True)
    question, months = _months(single(40, DAY), refused)
    assert beslag_in_month(question, months[0]).value.income == Decimal("1419.46")


def test_of_a_couple_with_a_wage_nothing_is_promised():
    """Rv 475db: the income of the spouse changes the sum, in a way that could not be read."""
    work = Work(net_month=Decimal(600), exemption_refused=True)
    question, months = _months(couple(40, 38), work)
    with pytest.raises(Refused):
        beslag_in_month(question, months[0])
    question, months = _months(couple(40, 38), None)
    assert beslag_in_month(question, months[0]).value.keeps == Decimal("1926.40")


@pytest.mark.parametrize(("receives", "amount"), [(True, "70.97"), (None, None), (False, None)])
def test_what_a_gemeente_may_take_a_month_of_bijstand(receives, amount):
    """Participatiewet 60.3 and 60.4 with Rv 475dc: the gemeente sets off no more than a beslag."""
    who = replace(single(40, DAY))
    found = terugbetalen(case(who, DAY, owes_gemeente=True, receives_bijstand=receives))

    assert found.amount == (None if amount is None else Decimal(amount))
    assert found.certainty is Certainty.GEMEENTE_BESLIST
