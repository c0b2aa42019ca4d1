"""Terms of the Algemene wet bestuursrecht, the Wgs and the Participatiewet, to the day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.decision import Decision, Outcome
from app.domain.finding import Reply
from app.law.rights.aanvragen import kortere_aanvraag
from app.law.rights.begin import begindatum
from app.law.rights.hulp import schuldhulp
from app.law.rights.op_tijd import beslistermijn, dwangsom, penalty_after
from app.law.rights.proefplaats import proefplaats
from app.law.rights.uitvoering_uwv import medisch_urenbeperkt
from app.law.rights.voorschot import spoedhulp
from tests.law.people import DAY, case, single


def test_a_decision_within_eight_weeks():
    """Awb 4:13 lid 2: the reasonable term is over after eight weeks."""
    assert beslistermijn(case(single(), application=date(2026, 6, 1))).until == date(2026, 7, 27)


@pytest.mark.parametrize(("days", "amount"), [(0, 0), (14, 322), (28, 812), (42, 1442), (60, 1442)])
def test_the_penalty_grows_and_stops(days, amount):
    """Awb 4:17 lid 1 and 2: 14 days of 23, 14 of 35, 14 of 45, then no more."""
    assert penalty_after(days, DAY) == Decimal(amount)


def test_the_penalty_needs_a_letter_first():
    """Awb 4:17 lid 3: two weeks after a written notice."""
    late = dwangsom(case(single(), application=date(2026, 4, 1)))

    assert "Na uw brief" in late.because.id
    assert dict(late.unless.values) == {"most": Decimal(1442)}
    assert dwangsom(case(single())).missing_fact == "application"


@pytest.mark.parametrize(
    ("facts", "words"),
    [({"has_debts": True}, "vier weken"), ({"threatened_home": True}, "drie werkdagen")],
)
def test_a_talk_about_debts(facts, words):
    """Wet gemeentelijke schuldhulpverlening 4 lid 1 and 2."""
    assert words in schuldhulp(case(single(), **facts)).because.id


@pytest.mark.parametrize(
    ("ended", "answer"), [(date(2025, 7, 1), Reply.UNKNOWN), (date(2025, 6, 30), Reply.NO)]
)
def test_a_shorter_application_within_a_year(ended, answer):
    """Participatiewet 43a: twelve months, and then only "kan"."""
    assert kortere_aanvraag(case(single(), bijstand_ended=ended)).answer is answer


@pytest.mark.parametrize(
    ("applied", "paid", "answer"),
    [
        (date(2026, 6, 3), False, Reply.NO),
        (date(2026, 6, 2), False, Reply.UNKNOWN),
        (date(2026, 6, 2), True, Reply.NO),
    ],
)
def test_the_province_helps_when_the_advance_is_late(applied, paid, answer):
    """Participatiewet 81: only when 52 was not applied, after the four weeks."""
    facts = {"receives_bijstand": False, "application": applied, "advance_paid": paid}

    assert spoedhulp(case(single(), **facts)).answer is answer


def test_one_request_a_year_about_limited_hours():
    """Participatiewet 6b lid 3."""
    facts = {"receives_bijstand": True, "urenbeperkt_asked": date(2025, 9, 1)}

    assert medisch_urenbeperkt(case(single(), **facts)).until == date(2026, 9, 1)


def test_a_letter_of_the_gemeente_counts_until_its_last_day():
    """A granted consent ends; then one asks again."""
    granted = Decision("proefplaats", Outcome.TOEGEKEND, until=date(2026, 6, 30))
    facts = {"receives_bijstand": True, "decisions": (granted,)}
    assert proefplaats(case(single(), **facts)).answer is Reply.NO
    assert proefplaats(case(single(), date(2026, 6, 30), **facts)).answer is Reply.YES


@pytest.mark.parametrize(
    ("melding", "ended", "is_part"),
    [
        (date(2026, 11, 5), None, True),
        (date(2026, 11, 1), None, False),
        # 45 lid 3 a: a part only after at least thirty days without bijstand.
        (date(2026, 11, 20), date(2026, 10, 31), False),
        (date(2026, 11, 20), date(2026, 6, 30), True),
    ],
)
def test_the_first_month_may_be_a_part_and_the_gemeente_counts_it(melding, ended, is_part):
    """Participatiewet 45 lid 3: a part of the month; how its days count, no article says."""
    told = begindatum(case(single(), melding=melding, bijstand_ended=ended)).because.id

    assert ("Over die maand krijgt u dan een deel. Uw gemeente rekent dat uit." in told) is is_part


def test_who_has_bijstand_reads_until_when_the_shorter_way_is_open():
    """Participatiewet 43a lid 1: within twelve months after the end."""
    found = kortere_aanvraag(case(single(), receives_bijstand=True))

    assert found.answer is Reply.NO
    assert found.unless.id == "Stopt uw bijstand? Dan kan dit tot twaalf maanden daarna."
