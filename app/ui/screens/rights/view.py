"""What stands on "Mijn rechten"."""

from __future__ import annotations

from app.domain.certainty import Certainty
from app.domain.finding import Finding, Reply
from app.domain.sentence import say
from app.text.write import Writer
from app.ui.components.finding_group import Group
from app.ui.findings import lists
from app.ui.findings.whole_list import Kind

# How many of each group are there at first: together one small screenful or two.
GETS, ASKS, OPEN, NOT_NOW = 4, 3, 1, 0


def is_to_ask(finding: Finding) -> bool:
    """Whether one can ask for it and somebody else decides; never a promise."""
    known = finding.certainty is Certainty.GEMEENTE_BESLIST
    return known and finding.answer is not Reply.NO


def _groups(writer: Writer, found: tuple[Finding, ...], asks_here: bool) -> tuple[Group, ...]:
    asks = tuple(one for one in found if is_to_ask(one))
    rest = tuple(one for one in found if not is_to_ask(one))
    gets, unknown, not_now = (
        tuple(one for one in rest if one.answer is reply)
        for reply in (Reply.YES, Reply.UNKNOWN, Reply.NO)
    )
    return (
        lists.group(writer, say("Dit krijgt u, of dit mag u"), None, gets, GETS),
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


RIGHTS = Kind(
    heading=say("Mijn rechten"),
    intro=(say("Tik op een regel. Dan leest u hoe u het vraagt."),),
    other=(say("Mijn plichten"), say("Wat de wet vraagt, en wanneer niet.")),
    groups=_groups,
)
