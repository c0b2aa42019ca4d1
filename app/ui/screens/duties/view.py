"""What stands on "Mijn plichten"."""

from __future__ import annotations

from app.domain.finding import Finding, Reply
from app.domain.sentence import say
from app.text.write import Writer
from app.ui.components.finding_group import Group
from app.ui.findings import lists
from app.ui.findings.whole_list import Kind

FREE, HOLDS, LITTLE_KNOWN, OPEN, NOT_NOW = 1, 4, 2, 1, 0
# Findings that say of which duties somebody is free.
_EXEMPTION = "vrijstelling"
# Of these most people never heard; they stand apart so that nobody is surprised.
_SELDOM_TOLD = (
    "taal",
    "reizen",
    "verhuizen",
    "kleding_en_gedrag",
    "werk_voor_verhuizing",
    "kennis_en_vaardigheden",
    "uitzendbureau",
)


def is_exemption(finding: Finding) -> bool:
    """Whether this says of which duties somebody is free."""
    return finding.id.startswith(_EXEMPTION)


def _groups(writer: Writer, found: tuple[Finding, ...], asks_here: bool) -> tuple[Group, ...]:
    not_now = tuple(one for one in found if one.answer is Reply.NO)
    apart = (one for one in found if one.id in _SELDOM_TOLD and one not in not_now)
    seldom = tuple(sorted(apart, key=lambda one: _SELDOM_TOLD.index(one.id)))
    yes, unknown = (
        tuple(one for one in found if one.answer is reply and one not in seldom)
        for reply in (Reply.YES, Reply.UNKNOWN)
    )
    free = tuple(one for one in yes if is_exemption(one))
    holds = tuple(one for one in yes if not is_exemption(one))
    return (
        lists.group(writer, say("Dit hoeft u niet"), None, free, FREE),
        lists.group(writer, say("Dit vraagt de wet van u"), None, holds, HOLDS),
        lists.group(
            writer,
            say("Dit weten weinig mensen"),
            say("Ook dit staat in de wet. Het geldt niet altijd."),
            seldom,
            LITTLE_KNOWN,
        ),
        lists.group(
            writer,
            say("Dit weten wij nog niet"),
            lists.why_open(asks_here=asks_here),
            unknown,
            0 if asks_here else OPEN,
        ),
        lists.group(
            writer, say("Dit geldt nu niet voor u"), say("U leest erbij waarom."), not_now, NOT_NOW
        ),
    )


DUTIES = Kind(
    heading=say("Mijn plichten"),
    intro=(
        say("De wet vraagt dingen van u. Soms geldt iets niet voor u."),
        say("Kunt u iets niet? Dan kunt u vragen om het anders te doen."),
    ),
    other=(say("Mijn rechten"), say("Wat u krijgt en wat u kunt vragen.")),
    groups=_groups,
)
