"""Words about a finding that are the same for rights and duties: where it stands, who says so."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.finding import Finding, Status
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.text.write import Writer
from app.ui.answers.sources import source_lines
from app.ui.asking.fact_ask import ASKED
from app.ui.asking.yes_or_no import is_yes_or_no
from app.ui.components.sections import Section
from app.ui.components.yes_no import YesNo
from app.ui.findings.letter_kinds import WITHOUT_OBJECTION

STATUS: dict[Status, Sentence] = {
    Status.WET: say("Dit staat in de wet."),
    Status.GEMEENTE: say("Uw gemeente maakt hier eigen regels over."),
    Status.PLAN: say("Dit is een plan. Het geldt nu nog niet."),
}
PW = "Participatiewet"


def article(text: str) -> str:
    """The articles as people write them: ``18.4.d`` is ``18 lid 4 onder d``."""
    return ", ".join(_one(part) for part in text.split(", "))


def where(writer: Writer, finding: Finding) -> tuple[str, ...]:
    """On what it rests: the status in words, the article, and the text that was read."""
    lines = tuple(writer.write(one) for one in source_lines(finding.source))
    law, number = finding.source.law, article(finding.article)
    whole = say("{law}, artikel {article}", law=law, article=number)
    first = writer.write(whole) if number[:1].isdigit() else writer.term(law)
    return (writer.write(STATUS[finding.status]), first, *lines[1:])


def own_rules(writer: Writer, finding: Finding) -> tuple[Section, ...]:
    """What the gemeente itself says, and where that stands; nothing where it says nothing."""
    if not finding.own_rules:
        return ()
    where_ = _read_in(writer, (one.source for one in finding.own_rules if one.source is not None))
    return (
        Section(
            title=writer.write(say("Wat zegt uw gemeente?")),
            lines=tuple(writer.write(one.because) for one in finding.own_rules),
            points_title=writer.write(say("Waar schrijft uw gemeente dit?")) if where_ else "",
            points=where_,
        ),
    )


def _read_in(writer: Writer, sources: Iterable[Source]) -> tuple[str, ...]:
    """Each text once, with all its articles."""
    found: dict[str, dict[str, None]] = {}
    for one in sources:
        numbers = found.setdefault(one.law, {})
        if one.article[:1].isdigit():
            numbers[article(one.article)] = None
    return tuple(
        writer.write(say("{law}, artikel {article}", law=law, article=", ".join(numbers)))
        if numbers
        else writer.term(law)
        for law, numbers in found.items()
    )


def question(writer: Writer, name: str) -> YesNo:
    """The question about a fact, in the language of the writer."""
    ask = ASKED[name]
    return YesNo(
        name=name,
        heading=writer.write(ask.heading),
        why=tuple(writer.write(one) for one in ask.why),
        yes=writer.write(say("Ja")),
        no=writer.write(say("Nee")),
        unknown=writer.write(say("Dat weet ik niet")),
        fill_in="" if is_yes_or_no(ask) else writer.write(say("Vul dit in")),
    )


def objection(finding: Finding, term: Finding | None) -> tuple[Sentence, ...]:
    """What to do with a decision one does not agree with."""
    own = () if finding.how_to_change is None else (finding.how_to_change,)
    if finding.source.law != PW or finding.id in WITHOUT_OBJECTION or term is None:
        return own
    return (*own, say("U maakt bezwaar bij wie het besluit nam."), term.because)


def _one(text: str) -> str:
    number, *rest = text.rstrip("*").split(".")
    words = [number]
    if rest and rest[0].isdigit():
        words.append(f"lid {rest.pop(0)}")
    return " ".join([*words, *(f"onder {one}" for one in rest)])
