"""The kinds of letters and the terms they start (Awb 6:7 and 6:8, Participatiewet 54)."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.answer import Answer
from app.domain.letter import TermKind
from app.domain.problem import Problem
from app.law import letter_kinds, letter_last_day


@pytest.mark.parametrize(
    ("sent", "last"),
    [
        (date(2026, 11, 2), date(2026, 12, 14)),
        (date(2026, 6, 24), date(2026, 8, 5)),
        (date(2026, 12, 18), date(2027, 1, 29)),
    ],
)
def test_the_six_weeks_begin_the_day_after(sent, last):
    """Awb 6:7 and 6:8: six weeks from the day after the decision was made known.

    The second is the date of the demo decision of 24 June with objection until 5 August.
    """
    found = letter_last_day(TermKind.OBJECTION, sent)
    assert isinstance(found, Answer)
    assert found.value == last
    assert (found.source.law, found.source.article) == ("Algemene wet bestuursrecht", "6:7")


@pytest.mark.parametrize("kind", [TermKind.OBJECTION, TermKind.APPEAL])
def test_a_last_day_in_a_weekend_moves_and_says_why(kind):
    """Algemene termijnenwet 1.1: Saturday 19 December 2026 becomes Monday the 21st."""
    found = letter_last_day(kind, date(2026, 11, 7))
    assert found.value == date(2026, 12, 21)
    why = found.parts[0]
    assert dict(why.because.values)["day"] == date(2026, 12, 19)
    assert (why.source.law, why.source.article) == ("Algemene termijnenwet", "1.1")


def test_an_appeal_has_six_weeks_too():
    """Awb 6:7 holds for an appeal as well."""
    found = letter_last_day(TermKind.APPEAL, date(2026, 11, 2))
    assert found.value == date(2026, 12, 14)


@pytest.mark.parametrize("kind", [TermKind.IN_LETTER, TermKind.NONE])
def test_a_day_that_stands_in_the_letter_is_not_thought_up(kind):
    """Participatiewet 54.2: the college sets the term, the law does not."""
    assert isinstance(letter_last_day(kind, date(2026, 11, 2)), Problem)


def test_before_the_known_days_no_term_is_counted():
    """Architecture A.2: a date outside the list is refused."""
    assert isinstance(letter_last_day(TermKind.OBJECTION, date(2025, 12, 31)), Problem)


def test_every_known_letter_is_whole():
    """Issue 4, Brieven en dagen: what it is, what it means, by when, and what one can do."""
    kinds = letter_kinds()
    assert len({one.id for one in kinds}) == len(kinds)
    assert {
        "toekenning",
        "afwijzing",
        "wijziging",
        "maatregel",
        "boete",
        "terugvordering",
        "verzoek_gegevens",
        "opschorting",
        "oproep",
        "herziening",
        "beslag",
    } <= {one.id for one in kinds}
    for one in kinds:
        assert one.means, one.id
        assert one.can_do, one.id
        assert one.sources, one.id


def test_a_decision_can_be_objected_to_and_says_so():
    """Awb 6:7; not an advance (Awb bijlage 2, artikel 1), nor a question without a decision."""
    for one in letter_kinds():
        articles = {source.article for source in one.sources}
        if one.term in (TermKind.OBJECTION, TermKind.APPEAL):
            assert {"6:7", "6:8"} <= articles, one.id
    by_id = {one.id: one for one in letter_kinds()}
    assert by_id["voorschot"].term is TermKind.NONE
    assert by_id["verzoek_gegevens"].term is TermKind.IN_LETTER


def test_a_suspension_names_eight_weeks_and_the_time_to_repair():
    """Participatiewet 54.1, 54.2 and 54.4."""
    letter = next(one for one in letter_kinds() if one.id == "opschorting")
    assert letter.means[0].id == "Dit mag hoogstens acht weken duren."
    assert {"54.1", "54.2", "54.4"} <= {source.article for source in letter.sources}
