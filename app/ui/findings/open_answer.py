"""What is asked where an answer is still open: the one question, or the way to its screen."""

from __future__ import annotations

from app.domain.finding import OPEN, Finding, Reply
from app.domain.household import Household
from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.asking import flow
from app.ui.asking.ask import Ask
from app.ui.asking.fact_ask import ASKED, fact_asked
from app.ui.asking.told_facts import told_of
from app.ui.desk import Desk
from app.ui.findings.fact_question import question
from app.ui.page.blocks import Aloud, Block, Line, Look, Tone, aside, box

# Facts that the questions about the home tell under another name.
_AT_HOME = {"children": "kinderen", "partner_birth_date": "partner_geboren"}


# What its own screen asks in another way than with one question.
_ELSEWHERE = {"stays_abroad": say("Tel uw dagen in het buitenland")}


def ask_of(finding: Finding, household: Household) -> Ask | None:
    """The question that settles an open finding; None where it needs something else."""
    if finding.answer is not Reply.UNKNOWN:
        return None
    name = fact_asked(finding, household)
    if name is not None:
        return ASKED[name]
    at_home = _AT_HOME.get(finding.missing_fact or "")
    return None if at_home is None else flow.find(at_home)


def about(finding: Finding, household: Household) -> Sentence:
    """The line of a finding in a list: why, or the question that it still waits for."""
    why = _ELSEWHERE.get(finding.missing_fact or "") if finding.because == OPEN else None
    return waits_for(finding, household) or why or finding.because


def waits_for(finding: Finding, household: Household) -> Sentence | None:
    """The question that the line of a finding in a list would say; None where it says why."""
    asked = ask_of(finding, household)
    return None if asked is None or finding.because != OPEN else asked.heading


def missing(desk: Desk, finding: Finding, parent: str, household: Household) -> Block | None:
    """The question on the spot; after "dat weet ik niet" only the way back to it."""
    asked = ask_of(finding, household)
    if asked is None:
        return None
    name = fact_asked(finding, household)
    if name is not None and name not in told_of(desk.visit):
        return question(desk, name, parent, 2)
    fill = aside(say("Vul dit in"), routes.change(parent, asked.name), key=f"fill:{asked.name}")
    told = box(finding.because, Line(asked.heading, Look.STRONG), fill, tone=Tone.NOTICE)
    return Aloud((told,))
