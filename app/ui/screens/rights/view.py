"""What stands on "Mijn rechten"."""

from __future__ import annotations

from app.domain.certainty import Certainty
from app.domain.finding import Finding, Reply
from app.domain.sentence import say
from app.text.write import Writer
from app.ui.asking.ask import Answers
from app.ui.components.finding_group import Group
from app.ui.frame import spoken
from app.ui.screens.findings import lists, words
from app.ui.screens.findings.ask_law import Found
from app.ui.screens.findings.lists import ListView

# How many of each group are there at first: together one small screenful or two.
GETS, ASKS, OPEN, NOT_NOW = 4, 3, 1, 0
URGENT = 12


def rights_view(
    writer: Writer,
    found: Found,
    answers: Answers,
    gemeente: str | None,
    *,
    is_example: bool,
) -> ListView:
    """The rights in the language of the writer, in groups that people know."""
    heading = writer.write(say("Mijn rechten"))
    intro = (writer.write(say("Tik op een regel. Dan leest u hoe u het vraagt.")),)
    urgent = found.settles >= URGENT
    question = None if found.question is None else words.question(writer, found.question)
    groups = _groups(writer, found.findings, asks_here=question is not None and not urgent)
    asked = () if question is None else (question.heading, *question.why)
    return ListView(
        heading=heading,
        intro=intro,
        about_you=None if is_example else lists.about_you(writer, answers, gemeente),
        question=question,
        urgent=urgent,
        groups=tuple(one for one in groups if one.rows),
        open_group=groups[-2].title,
        told=lists.told_before(writer, answers, found.told, gemeente),
        other=(
            writer.write(say("Mijn plichten")),
            writer.write(say("Wat de wet vraagt, en wanneer niet.")),
        ),
        spoken=spoken(writer, heading, *intro, *lists.heard(groups), *asked),
    )


def is_to_ask(finding: Finding) -> bool:
    """Whether one can ask for it and somebody else decides; never a promise."""
    known = finding.certainty is Certainty.GEMEENTE_BESLIST
    return known and finding.answer is not Reply.NO


def _groups(
    writer: Writer, found: tuple[Finding, ...], *, asks_here: bool
) -> tuple[Group, ...]:
    asks = tuple(one for one in found if is_to_ask(one))
    rest = tuple(one for one in found if not is_to_ask(one))
    gets, unknown, not_now = (
        tuple(one for one in rest if one.answer is reply)
        for reply in (Reply.YES, Reply.UNKNOWN, Reply.NO)
    )
    return (
        lists.group(writer, say("Dit krijgt u of mag u"), None, gets, GETS),
        lists.group(
            writer, say("Dit kunt u vragen"), say("Uw gemeente beslist erover."), asks, ASKS
        ),
        lists.group(
            writer,
            say("Dit weten wij nog niet"),
            lists.why_open(asks_here=asks_here),
            unknown,
            0 if asks_here else OPEN,
        ),
        lists.group(
            writer,
            say("Dit geldt nu niet voor u"),
            say("U leest erbij waarom. Dat kan veranderen."),
            not_now,
            NOT_NOW,
        ),
    )
