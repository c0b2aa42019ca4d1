"""Words about a finding that are the same for rights and duties: where it stands, who says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from app.domain.certainty import Certainty
from app.domain.finding import Finding, Reply, Status
from app.domain.sentence import Sentence, say
from app.domain.source import Grade, Source
from app.law import may_still_ask, rights_of
from app.ui.answers.grades import known_how
from app.ui.answers.sources import quoted, source_lines
from app.ui.desk import Desk
from app.ui.findings.ask_law import find_now
from app.ui.findings.letter_kinds import WITHOUT_OBJECTION
from app.ui.page.blocks import Block, Box, Head, Line, Look, Point, box, present
from app.ui.page.values import term
from app.ui.page.websites import website

STATUS: dict[Status, Sentence] = {
    Status.WET: say("Dit staat in de wet."),
    Status.GEMEENTE: say("Uw gemeente maakt hier eigen regels over."),
    Status.PLAN: say("Dit is een plan. Het geldt nu nog niet."),
}
_ADOPTED = say("Dit staat in de wet die op 1 januari 2027 ingaat.")
PW = "Participatiewet"
_READ = (Grade.VERORDENING, Grade.WEBSITE)
# Findings that say of which duties somebody is free.
_EXEMPTION = "vrijstelling"
_WAGE_OF_2027 = "34a."
# What is still open of a duty that holds: its rule is known and told, the own days are not.
RULE_IS_KNOWN = ("stays_abroad",)


def is_to_ask(finding: Finding) -> bool:
    """Whether one can ask for it and somebody else decides; never a promise."""
    if finding.answer is Reply.NO:
        return may_still_ask(finding)
    return finding.certainty is Certainty.GEMEENTE_BESLIST


def is_exemption(finding: Finding) -> bool:
    """Whether this says of which duties somebody is free."""
    return finding.id.startswith(_EXEMPTION)


def where(finding: Finding) -> tuple[Sentence, ...]:
    """On what it rests: the status in words, the article, and the text that was read."""
    law, number = finding.source.law, finding.article
    whole = say("{law}, artikel {article}", law=law, article=number)
    first = whole if number[:1].isdigit() else term(law)
    # An article that was adopted and read is law with a later day (Stb. 2025, 312), no proposal.
    adopted = finding.status is Status.PLAN and finding.source.mark == "S"
    # What was read about a law was not seen to stand in it; how it was read follows.
    hearsay = finding.status is Status.WET and finding.source.mark == "S2"
    status = () if hearsay else (_ADOPTED if adopted else STATUS[finding.status],)
    return (*status, first, *tuple(source_lines(finding.source))[1:], *_from_2027(finding))


def _from_2027(finding: Finding) -> Iterator[Sentence]:
    """Of what is cited beside the text of today: when the article of tomorrow begins."""
    if finding.status is Status.WET and _WAGE_OF_2027 in finding.article:
        yield say("Artikel 34a gaat in op 1 januari 2027.")


def where_part(desk: Desk, finding: Finding) -> Box:
    """The same as a part, with the words of the law itself and the way to its whole text."""
    law_words = () if finding.id in _UNQUOTED else quoted(finding.source.law, finding.article)
    read = tuple(Line(one, Look.SMALL) for one in law_words)
    lines = tuple(Line(one) for one in where(finding))
    return box(*lines, *read, website(desk, finding.source), head=say("Waar staat dit?"))


# Awb 4:13 lid 2, of a request to a gemeente under this law; ``beslistermijn`` says the same.
DECIDED_BY = (
    say("Acht weken na uw aanvraag moet er een besluit zijn."),
    say("De acht weken tellen vanaf de dag dat uw gemeente uw aanvraag kreeg."),
)
# Participatiewet 10d lid 12 counts from the measuring: the weeks above are not said beside it.
OWN_TERM = ("loonkostensubsidie",)
_ADVANCE = "voorschot"
# Awb 6:5 lid 1 d and 6:6: who gives no reasons yet is given a term to add them, "een hem daartoe
# gestelde termijn"; after it the objection may be turned down unread.
LATER = say(
    "Uw redenen mogen later: in een brief staat tot welke dag. Stuur uw bezwaar wel op tijd."
)
# Awb 6:7 and 6:8 lid 1. The day that a letter gives is of that letter: of a decision that is
# still to come nobody knows the day yet.
_SIX_WEEKS = say("U hebt zes weken, vanaf de dag nadat het besluit is verstuurd.")

# Awb 6:4 lid 1: an objection goes to who took the decision.
_SEND: Mapping[Sentence, Sentence] = MappingProxyType(
    {
        say("Uw gemeente beslist."): say("Stuur uw bezwaar naar uw gemeente."),
        say("UWV beslist."): say("Stuur uw bezwaar naar UWV."),
        say("De Sociale Verzekeringsbank (SVB) beslist."): say("Stuur uw bezwaar naar de SVB."),
        say("De Dienst Toeslagen beslist."): say("Stuur uw bezwaar naar Dienst Toeslagen."),
    }
)
_SEND_ELSE = say("Stuur uw bezwaar naar wie het besluit nam. Dat staat in de brief.")
# How to change these is not about a decision one does not agree with.
_NO_DISAGREEMENT = ("bezwaar", "ontheffing_9a", "beslistermijn", "participatieplaats")
# Its article tells whom the duties bind: its words would read as duties to who has none.
_UNQUOTED = ("geen_plichten",)


def part(
    title: Sentence,
    *lines: Sentence | None,
    points_title: Sentence | None = None,
    points: tuple[Sentence, ...] = (),
) -> Box:
    """A part of the explanation, with points below it or none; what is None is left out."""
    below: tuple[Block, ...] = tuple(Point(one) for one in points)
    if points and points_title is not None:
        below = (Head(points_title, 3), *below)
    return box(*lines, *below, head=title)


def own_rules(desk: Desk, finding: Finding) -> Box | None:
    """What the gemeente itself says, where that stands, and the way to its page.

    None where it says nothing.
    """
    if not finding.own_rules:
        return None
    sources = tuple(one.source for one in finding.own_rules if one.source is not None)
    pages = {one.url: website(desk, one) for one in sources if one.grade in _READ}
    told = part(
        say("Wat zegt uw gemeente?"),
        *(one.because for one in finding.own_rules),
        points_title=say("Waar schrijft uw gemeente dit?"),
        points=_read_in(sources),
    )
    return replace(told, blocks=(*told.blocks, *present(*pages.values())))


def _read_in(sources: Iterable[Source]) -> tuple[Sentence, ...]:
    """Each text once, with all its articles."""
    found: dict[str, dict[str, None]] = {}
    told = tuple(sources)
    own = dict.fromkeys(known_how(one) for one in told if one.grade is Grade.VAN_U)
    for one in (one for one in told if one.grade is not Grade.VAN_U):
        numbers = found.setdefault(one.law, {})
        if one.article[:1].isdigit():
            numbers[one.article] = None
    texts = (
        say("{law}, artikel {article}", law=law, article=", ".join(numbers))
        if numbers
        else term(law)
        for law, numbers in found.items()
    )
    read = dict.fromkeys(known_how(one) for one in told if one.grade in _READ)
    return (*own, *texts, *read)


def other_way(finding: Finding) -> Sentence | None:
    """What else one can do about it that is no disagreement with a decision."""
    return finding.how_to_change if finding.id in _NO_DISAGREEMENT else None


def decided_by(desk: Desk, finding: Finding) -> Sentence | None:
    """When a decision must be there, for what is asked of a gemeente under this law."""
    if finding.source.law != PW or finding.id in OWN_TERM:
        return None
    if finding.id == _ADVANCE:
        # Article 52 lid 1: four weeks, and not the eight of the decision itself.
        return say(
            "Lever alles in. Dan moet er binnen vier weken na uw aanvraag een voorschot zijn."
        )
    # Also for who has no benefit: the term stands among the rights of everybody.
    term = find_now(desk, rights_of, "beslistermijn")
    return term.because if isinstance(term, Finding) else None


def objection(finding: Finding) -> tuple[Sentence, ...]:
    """What to do with a decision one does not agree with, whichever decision that will be."""
    own = () if finding.how_to_change is None or other_way(finding) else (finding.how_to_change,)
    if finding.source.law != PW or finding.id in WITHOUT_OBJECTION:
        return own
    return (*own, _SEND.get(finding.who_decides, _SEND_ELSE), _SIX_WEEKS, LATER)
