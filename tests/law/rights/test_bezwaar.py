"""Bezwaar: when the answer comes, what goes on meanwhile, and from which day one counts."""

from __future__ import annotations

from datetime import date

from app.domain.facts import Facts
from app.domain.household import Household, Kind
from app.domain.situation import Situation
from app.law import stappen
from app.law.letters.besluiten import DECISIONS
from app.law.letters.maken import SIX_WEEKS
from app.law.rights.bezwaar import beslissing_op_bezwaar, bezwaar
from app.text.dutch import fill
from tests.law.people import case, single

SENT = date(2026, 11, 20)


def test_the_answer_may_come_six_weeks_later_with_a_committee():
    """Awb 7:10 lid 1: six weeks, or twelve with a committee, as the steps of bezwaar say."""
    told = fill(beslissing_op_bezwaar(case(single(40), decision_sent=SENT)).because)
    assert told.endswith("Met een commissie mag het zes weken later.")


def test_a_bezwaar_does_not_stop_the_decision():
    """Awb 8:81, as ``beroep`` says it: only a judge may stop it for a while."""
    steps = stappen(
        Situation.BEZWAAR,
        Household(Kind.ALLEENSTAAND, birth_date=date(1983, 5, 9)),
        Facts(receives_bijstand=True),
        SENT,
        None,
    )
    back = next(one for one in DECISIONS if one.id == "terugvordering")
    unless = bezwaar(case(single(40), decision_sent=SENT)).unless
    assert unless is not None
    said = (unless.id, *(one.id for one in back.means), *(one.because.id for one in steps.parts))
    assert sum("Bezwaar stopt het besluit niet." in one for one in said) == 3


def test_the_six_weeks_begin_the_day_after_the_decision_was_sent():
    """Awb 6:8 lid 1: from the day after the decision was made known."""
    untold = bezwaar(case(single(40))).because
    for one in (untold, SIX_WEEKS):
        assert one.id.endswith("vanaf de dag nadat het besluit is verstuurd.")
