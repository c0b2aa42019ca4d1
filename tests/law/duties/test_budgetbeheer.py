"""Budgetbeheer: on what condition the gemeente may pay the bills, also after it decided."""

from __future__ import annotations

from datetime import date

from app.domain.decision import Decision, Outcome
from app.domain.finding import Reply
from app.law.duties.verder import budgetbeheer
from app.text.dutch import fill
from tests.law.people import case, single


def test_its_reasons_are_told_also_to_whom_it_was_imposed():
    """Article 57 a: only with good reasons to think that somebody cannot do it alone."""
    imposed = Decision("budgetbeheer", Outcome.TOEGEKEND, date(2026, 1, 1))
    found = budgetbeheer(case(single(40), receives_bijstand=True, decisions=(imposed,)))
    assert found.answer is Reply.YES
    told = fill(found.because)
    assert told == "Dit staat in uw besluit. Dit mag alleen als er goede redenen zijn."
