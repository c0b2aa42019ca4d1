"""What stands on the explanation of a payment statement."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.certainty import Certainty
from app.domain.money import ZERO, half_up_to_euro
from app.domain.sentence import Sentence, say
from app.domain.statement import Cause, ExplainedLine, Explanation, Fit, LineKind
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui.components.amount_bars import Bar, Part
from app.ui.components.pattern import Pattern
from app.ui.components.sections import Section
from app.ui.frame import spoken
from app.ui.screens.findings import words


@dataclass(frozen=True, slots=True)
class LineView:
    """One line: its name (and the Dutch one), what it is, the amounts, and what to do."""

    kind: LineKind
    fit: Fit
    title: str
    dutch: str
    label: str
    lines: tuple[str, ...]
    todo: str
    where: str

    @property
    def heard(self) -> tuple[str, ...]:
        """All of it in the order of reading."""
        return (self.title, self.label, *self.lines, self.todo, self.where)


@dataclass(frozen=True, slots=True)
class StatementToldView:
    """Finished texts; ``causes`` come before the lines, the exact ones first."""

    heading: str
    first: tuple[str, ...]
    bars: tuple[Bar, ...]
    sums: str
    causes: tuple[Section, ...]
    causes_heading: str
    lines_heading: str
    lines: tuple[LineView, ...]
    assumed: Section | None
    decision: Section
    count: str
    paper: str
    no_decision: str
    spoken: str


_SAME = say("Dit past bij wat wij verwachten")
_DIFFERS = say("Dit klopt niet met wat wij verwachten")
LABELS: dict[Fit, Sentence] = {
    Fit.SAME: say("Past bij wat wij verwachten"),
    Fit.DIFFERENT: say("Anders dan wij verwachten. Vraag dit na."),
    Fit.MISSING: say("Dit staat er niet. Vraag dit na."),
    Fit.NOT_COMPARED: say("Dit kunnen wij niet vergelijken"),
}


def statement_told_view(
    writer: Writer, found: Explanation, assumed: tuple[Sentence, ...]
) -> StatementToldView:
    """The answer first, then the picture, the causes, and every line."""
    heading = writer.write(_DIFFERS if found.difference else _SAME)
    first = tuple(writer.write(one) for one in _first(found))
    lines = tuple(_line(writer, one) for one in found.lines)
    causes = tuple(_cause(writer, one) for one in found.causes)
    causes_heading = writer.write(say("Waardoor kan dit komen?")) if causes else ""
    sums = _sums(writer, found)
    no_decision = writer.write(say("Dit is geen besluit. Uw gemeente beslist."))
    lines_heading = writer.write(say("Regel voor regel"))
    told = (text for section in causes for text in section.heard)
    heard = (text for line in lines for text in line.heard)
    assumes = _assumed(writer, found, assumed)
    decision = _decision(writer)
    return StatementToldView(
        heading=heading,
        first=first,
        bars=_bars(writer, found),
        sums=sums,
        causes=causes,
        causes_heading=causes_heading,
        lines_heading=lines_heading,
        lines=lines,
        assumed=assumes,
        decision=decision,
        count=writer.write(say("Tel de dagen van een brief")),
        paper=writer.write(say("Maak een blad met vragen")),
        no_decision=no_decision,
        spoken=spoken(
            writer,
            heading,
            *first,
            sums,
            causes_heading,
            *told,
            lines_heading,
            *heard,
            *(() if assumes is None else assumes.heard),
            *decision.heard,
            no_decision,
        ),
    )


def _first(found: Explanation) -> tuple[Sentence, ...]:
    paid = say("Over {month} kreeg u {paid}.", month=found.month, paid=found.paid)
    expected = say("Wij verwachtten {expected}.", expected=found.expected)
    if not found.difference:
        return paid, expected
    apart = abs(found.difference)
    if found.difference < 0:
        return paid, expected, say("Dat is {apart} minder dan wij verwachten.", apart=apart)
    return paid, expected, say("Dat is {apart} meer dan wij verwachten.", apart=apart)


def _sums(writer: Writer, found: Explanation) -> str:
    if found.adds_up is not False:
        return ""
    return writer.write(
        say(
            "De regels samen zijn {added}. Betaald is {paid}. Vraag waar het verschil zit.",
            added=found.added,
            paid=found.paid,
        )
    )


def _bars(writer: Writer, found: Explanation) -> tuple[Bar, ...]:
    return (
        _bar(writer, say("Op uw specificatie"), found.paid, Pattern.PLAIN),
        _bar(writer, say("Wat wij verwachtten"), found.expected, Pattern.STRIPES),
    )


def _bar(writer: Writer, title: Sentence, amount: Decimal, pattern: Pattern) -> Bar:
    name, euros = writer.write(title), writer.euro(amount)
    paid = writer.write(say("Aan u betaald"))
    part = Part(pattern, int(half_up_to_euro(max(amount, ZERO))), paid, euros)
    return Bar(name, (part,), "", f"{name}: {euros}")


def _cause(writer: Writer, one: Cause) -> Section:
    exact = [say("Dit verklaart het verschil precies, tot op de cent.")] if one.exact else []
    amount = say("Het gaat om {amount}.", amount=abs(one.effect))
    lines = (one.because, *(exact or [amount]), one.next_step)
    title = (
        say("De meest waarschijnlijke reden")
        if one.exact
        else say("Een reden die kan")
        if one.source
        else say("Een deel weten wij niet")
    )
    return Section(writer.write(title), tuple(writer.write(line) for line in lines))


def _line(writer: Writer, one: ExplainedLine) -> LineView:
    title = writer.write(one.title)
    law = say(
        "{law}, artikel {article}", law=one.source.law, article=words.article(one.source.article)
    )
    return LineView(
        kind=one.kind,
        fit=one.fit,
        title=title,
        dutch="" if writer.code == SOURCE else writer.term(Writer(SOURCE).write(one.title)),
        label=writer.write(LABELS[one.fit]),
        lines=tuple(writer.write(text) for text in line_sentences(one)),
        todo="" if one.fit is Fit.SAME else writer.write(one.next_step),
        where=writer.write(law),
    )


def line_sentences(one: ExplainedLine) -> tuple[Sentence, ...]:
    """What it is, what stands there, what was expected and the difference."""
    found = [one.what]
    if one.told is not None:
        found.append(say("Er staat {told}.", told=one.told))
    if one.expected is not None:
        found.append(say("Wij verwachtten {expected}.", expected=one.expected))
    if one.told is not None and one.difference:
        found.append(say("Het verschil is {apart}.", apart=abs(one.difference)))
    if one.cause is not None:
        found.append(one.cause.because)
    return tuple(found)


def _assumed(
    writer: Writer, found: Explanation, assumed: tuple[Sentence, ...]
) -> Section | None:
    sure = found.certainty >= Certainty.ZEKER
    guess = [] if sure else [say("Ons bedrag is een schatting. Gemeenten verrekenen loon anders.")]
    lines = tuple(writer.write(one) for one in (*guess, *assumed))
    title = writer.write(say("Zo rekenden wij"))
    return Section(title, (), points=lines) if lines else None


def _decision(writer: Writer) -> Section:
    return Section(
        writer.write(say("Hoort er een besluit bij?")),
        (
            writer.write(say("Dan hebt u zes weken voor bezwaar, vanaf de dag na het besluit.")),
            writer.write(say("Vraag eerst uitleg. Vaak is het dan al klaar.")),
        ),
    )
