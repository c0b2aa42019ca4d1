"""What stands on the screen of one duty, in its four parts."""

from __future__ import annotations

from app.domain.certainty import Certainty
from app.domain.finding import Finding, Reply
from app.domain.maatregel import Maatregel
from app.domain.money import ZERO
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say, say_n
from app.text.write import Writer
from app.ui.asking.fact_ask import fact_asked
from app.ui.components.sections import Section
from app.ui.findings import item, words
from app.ui.findings.ask_law import Found
from app.ui.findings.item import ItemView, part
from app.ui.screens.duties.view import is_exemption


def duty_view(
    writer: Writer,
    found: Found,
    finding: Finding,
    cost: Maatregel | Problem,
    objection: Finding | None,
) -> ItemView:
    """One duty in the language of the writer: its state first, and always a way to change it."""
    fact = fact_asked(finding, found.known.household)
    known = finding.answer is not Reply.UNKNOWN
    asks = fact is not None and not known and fact not in found.told
    view = ItemView(
        heading=writer.write(finding.title),
        state=writer.write(_state(finding)),
        lines=_lines(writer, finding),
        question=words.question(writer, fact) if asks and fact is not None else None,
        sections=_sections(writer, finding, cost, objection),
        letter=writer.write(say("Vraag dit aan uw gemeente")),
        back=writer.write(item.BACK_TO_DUTIES),
    )
    return item.with_spoken(writer, view)


def _lines(writer: Writer, finding: Finding) -> tuple[str, ...]:
    moved = () if finding.moved is None else (finding.moved,)
    return tuple(writer.write(one) for one in (finding.because, *moved))


def _state(finding: Finding) -> Sentence:
    if finding.answer is Reply.UNKNOWN:
        return say("Dat weten wij nog niet.")
    if finding.answer is Reply.YES and is_exemption(finding):
        return say("U hoeft dit niet te doen.")
    if finding.answer is Reply.YES:
        sure = finding.certainty is Certainty.ZEKER
        return say("Dit geldt voor u.") if sure else say("Dit geldt, voor zover wij weten.")
    if finding.until is not None:
        return say("Dit geldt nu niet, tot en met {day}.", day=finding.until)
    return say("Dit geldt nu niet voor u.")


def _sections(
    writer: Writer, finding: Finding, cost: Maatregel | Problem, objection: Finding | None
) -> tuple[Section, ...]:
    holds = finding.answer is not Reply.NO and not is_exemption(finding)
    parts = [_why(writer, finding), _when_not(writer, finding)]
    if finding.how_to_ask is not None or finding.papers:
        how = say("Zo doet u het")
        papers = say("Deze papieren helpen")
        parts.append(part(writer, how, (finding.how_to_ask,), papers, finding.papers))
    parts.extend(words.own_rules(writer, finding))
    if holds and (finding.otherwise is not None or isinstance(cost, Maatregel)):
        parts.append(_otherwise(writer, finding, cost))
    change = words.objection(finding, objection)
    if change:
        parts.append(part(writer, say("Wilt u het anders?"), (*change, finding.who_decides)))
    title = writer.write(say("Waar lazen wij dit?"))
    read = words.where(writer, finding)[2:]
    return (*parts, Section(title, read, is_fine_print=True))


def _why(writer: Writer, finding: Finding) -> Section:
    article = say(
        "Dit staat in de {law}, artikel {article}.",
        law=finding.source.law,
        article=words.article(finding.article),
    )
    return part(writer, say("Waarom?"), (words.STATUS[finding.status], article))


def _when_not(writer: Writer, finding: Finding) -> Section:
    silent = say("De wet noemt geen uitzondering. Uw gemeente kijkt wel naar wat u kunt.")
    return part(writer, say("Wanneer wel, wanneer niet?"), (finding.unless or silent,))


def _otherwise(writer: Writer, finding: Finding, cost: Maatregel | Problem) -> Section:
    title = say("Wat als het niet lukt?")
    if isinstance(cost, Problem):
        talk = say("Praat er snel over met uw gemeente.")
        return part(writer, title, (talk, finding.otherwise))
    return part(
        writer,
        title,
        (say("Praat er snel over met uw gemeente."), cost.because, *_left(cost)),
        say("Zo wordt de verlaging kleiner"),
        cost.softens,
    )


def _left(cost: Maatregel) -> tuple[Sentence, ...]:
    found: list[Sentence] = [] if cost.likely_cap is None else [cost.likely_cap.because]
    if cost.left is not None and cost.left > ZERO:
        found.append(say("Er blijft dan {amount} bijstand per maand over.", amount=cost.left))
    elif cost.left is not None and cost.amount:
        found.append(say("In die tijd krijgt u dan geen bijstand."))
    if cost.months is None and cost.at_most:
        found.append(
            say("Het duurt {least} tot {most} maanden.", least=cost.at_least, most=cost.at_most)
        )
    if cost.spread:
        found.append(
            say_n(
                "Uw gemeente doet dat in {n} maand.",
                "Uw gemeente kan het over {n} maanden verdelen.",
                n=len(cost.spread),
            )
        )
    return tuple(found)
