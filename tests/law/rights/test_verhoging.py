"""Participatiewet 20 lid 3: parents who cannot pay, and parents who can and do not want to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.facts import Facts
from app.domain.finding import Reply
from app.law import rights_of
from app.text.dutch import fill
from tests.law.people import DAY, find, single


def _asked(**told):
    home = replace(single(19), **told)
    return find(rights_of(home, Facts(receives_bijstand=False), DAY, None), "verhoging_18_20")


@pytest.mark.parametrize("told", [None, False, True])
def test_who_has_parents_that_do_not_want_to_pay_reads_what_to_say(told):
    """20 lid 3 b: the right to support "redelijkerwijs niet te gelde kan maken"."""
    how = _asked(no_support_from_parents=told).how_to_ask

    assert "Willen zij niet betalen? Zeg dan waarom u hen niet kunt laten betalen." in fill(how)


def test_parents_who_can_help_are_no_last_word():
    """20 lid 3 b: the gemeente decides, also where the means of the parents suffice."""
    found = _asked(no_support_from_parents=False)

    assert found.answer is Reply.NO
    assert "Uw gemeente beslist of u dan toch meer krijgt." in fill(found.otherwise)


def test_what_the_gemeente_may_claim_from_parents_is_said_as_the_law_says_it():
    """62 c, text of 1 January 2026, names bijzondere bijstand; 20 lid 3 is in the norm itself."""
    told = fill(_asked().unless)

    assert "Bijzondere bijstand mag uw gemeente bij uw ouders terugvragen (artikel 62)." in told
    assert "Deze verhoging noemt de wet daar niet." in told


def test_what_is_left_without_the_raise_is_named() -> None:
    """Participatiewet 20 lid 1: 350,42 a month from 1 July 2026; lid 3 adds the raise to it."""
    home = replace(single(19, date(2026, 12, 1)), no_support_from_parents=True)
    found = rights_of(home, Facts(receives_bijstand=False), date(2026, 12, 1), None)
    told = find(found, "verhoging_18_20")
    assert fill(told.unless).startswith("Zonder deze verhoging is uw norm €\u00a0350,42 per maand.")


def test_from_21_nothing_is_said_of_parents_who_do_not_pay():
    """Participatiewet 20 lid 3 is of 18 to 20: "uw gemeente beslist of u dan toch meer krijgt"."""
    found = _asked(birth_date=single(31).birth_date)
    assert (found.answer, found.how_to_ask, found.otherwise) == (Reply.NO, None, None)
    assert _asked(no_support_from_parents=False).otherwise is not None
