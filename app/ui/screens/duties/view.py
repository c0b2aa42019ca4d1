"""What stands on "Mijn plichten"."""

from __future__ import annotations

from app.domain.finding import Finding, Reply
from app.domain.sentence import say
from app.text.write import Writer
from app.ui.asking.ask import Answers
from app.ui.components.finding_group import Group
from app.ui.components.yes_no import YesNo
from app.ui.frame import spoken
from app.ui.screens.findings import lists, words
from app.ui.screens.findings.ask_law import Found
from app.ui.screens.findings.lists import ListView

FREE, HOLDS, OPEN, NOT_NOW = 3, 5, 2, 0
URGENT = 12
# Findings that say of which duties somebody is free.
_EXEMPTION = "vrijstelling"


def duties_view(
    writer: Writer,
    found: Found,
    answers: Answers,
    gemeente: str | None,
    *,
    is_example: bool,
) -> ListView:
    """The duties in the language of the writer; what does not hold says why."""
    heading = writer.write(say("Mijn plichten"))
    intro = (
        writer.write(say("De wet vraagt dingen van u. Soms geldt iets niet voor u.")),
        writer.write(say("Kunt u iets niet? Dan kunt u vragen om het anders te doen.")),
    )
    question = None if found.question is None else words.question(writer, found.question)
    groups = _groups(writer, found.findings, question)
    asked = () if question is None else (question.heading, *question.why)
    return ListView(
        heading=heading,
        intro=intro,
        example=lists.example(writer, is_example),
        about_you=None if is_example else lists.about_you(writer, answers, gemeente),
        question=question,
        urgent=found.settles >= URGENT,
        groups=tuple(one for one in groups if one.rows),
        open_group=groups[2].title,
        told=lists.told_before(writer, found.told),
        other=(
            writer.write(say("Mijn rechten")),
            writer.write(say("Wat u krijgt en wat u kunt vragen.")),
        ),
        spoken=spoken(writer, heading, *intro, *lists.heard(groups), *asked),
    )


def is_exemption(finding: Finding) -> bool:
    """Whether this says of which duties somebody is free."""
    return finding.id.startswith(_EXEMPTION)


def _groups(
    writer: Writer, found: tuple[Finding, ...], question: YesNo | None
) -> tuple[Group, ...]:
    yes, unknown, not_now = (
        tuple(one for one in found if one.answer is reply)
        for reply in (Reply.YES, Reply.UNKNOWN, Reply.NO)
    )
    free = tuple(one for one in yes if is_exemption(one))
    holds = tuple(one for one in yes if not is_exemption(one))
    return (
        lists.group(writer, say("Hiervan bent u vrij"), None, free, FREE),
        lists.group(writer, say("Dit vraagt de wet van u"), None, holds, HOLDS),
        lists.group(
            writer,
            say("Dit weten wij nog niet"),
            lists.why_open(question),
            unknown,
            OPEN,
        ),
        lists.group(
            writer, say("Dit geldt nu niet voor u"), say("U leest erbij waarom."), not_now, NOT_NOW
        ),
    )
