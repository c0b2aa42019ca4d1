"""What stands on the screen of one right."""

from __future__ import annotations

from decimal import Decimal

from app.domain.certainty import Certainty
from app.domain.finding import Finding, Reply
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.asking.fact_ask import fact_asked
from app.ui.components.sections import Section
from app.ui.findings import item, words
from app.ui.findings.ask_law import Found
from app.ui.findings.item import ItemView, part
from app.ui.findings.letter_kinds import Kind, kinds_for_right
from app.ui.screens.rights.view import is_to_ask


def right_view(writer: Writer, found: Found, finding: Finding) -> ItemView:
    """One right in the language of the writer: the answer first."""
    fact = fact_asked(finding, found.known.household)
    known = finding.answer is not Reply.UNKNOWN
    asks = fact is not None and not known and fact not in found.told
    letter = say("Vraag dit aan uw gemeente") if kinds_for_right(finding) else None
    view = ItemView(
        heading=writer.write(finding.title),
        state=writer.write(_state(finding)),
        lines=_lines(writer, finding),
        question=words.question(writer, fact) if asks and fact is not None else None,
        sections=_sections(writer, found, finding),
        letter="" if letter is None else writer.write(letter),
        back=writer.write(item.BACK_TO_RIGHTS),
    )
    return item.with_spoken(writer, view)


def _state(finding: Finding) -> Sentence:
    if finding.answer is Reply.NO:
        return say("Dit geldt nu niet voor u.")
    if is_to_ask(finding):
        return say("U kunt dit vragen.")
    if finding.answer is Reply.UNKNOWN:
        return say("Dat weten wij nog niet.")
    if finding.certainty is Certainty.ZEKER:
        return say("Ja, dit geldt voor u.")
    return say("Ja, voor zover wij weten.")


def _lines(writer: Writer, finding: Finding) -> tuple[str, ...]:
    told = [value for _, value in finding.because.values]
    lines = [finding.because]
    if finding.amount is not None and finding.amount not in told:
        lines.append(_amount(finding.id, finding.amount))
    if finding.until is not None and finding.until not in told:
        lines.append(say("Dit is tot en met {day}.", day=finding.until))
    if finding.moved is not None:
        lines.append(finding.moved)
    return tuple(writer.write(one) for one in (*lines, *finding.assumed))


def _amount(name: str, amount: Decimal) -> Sentence:
    """The amount with its period, where the reason does not name it already."""
    if name == "bijstand":
        return say("Zonder ander inkomen is dat {amount} per maand.", amount=amount)
    if name == "dwangsom":
        return say("In het begin is dat {amount} per dag.", amount=amount)
    return say("Het bedrag is {amount}.", amount=amount)


def _sections(writer: Writer, found: Found, finding: Finding) -> tuple[Section, ...]:
    open_, is_yes = finding.answer is not Reply.NO, finding.answer is Reply.YES
    parts = []
    if open_ and finding.how_to_ask is not None:
        papers = finding.papers
        parts.append(
            part(
                writer,
                say("Zo doet u het") if is_yes else say("Zo vraagt u het"),
                (finding.how_to_ask,),
                say("Deze papieren helpen"),
                papers,
            )
        )
    if not open_ and finding.otherwise is not None:
        parts.append(
            part(writer, say("Wat doet u nu?"), (finding.how_to_ask, finding.otherwise))
        )
    parts.extend(words.own_rules(writer, finding))
    if finding.unless is not None:
        parts.append(part(writer, say("Goed om te weten"), (finding.unless,)))
    parts.append(part(writer, say("Wie beslist?"), (finding.who_decides, *_term(found, finding))))
    objection = words.objection(finding, found.find("bezwaar"))
    if objection:
        parts.append(part(writer, say("Bent u het er niet mee eens?"), objection))
    return (*parts, _source(writer, finding))


def _term(found: Found, finding: Finding) -> tuple[Sentence, ...]:
    """When a decision must be there, for what is asked of a gemeente under this law."""
    term = found.find("beslistermijn")
    if term is None or Kind.ASK not in kinds_for_right(finding):
        return ()
    return (term.because,)


def _source(writer: Writer, finding: Finding) -> Section:
    return Section(
        writer.write(say("Waar staat dit?")), words.where(writer, finding), is_fine_print=True
    )
