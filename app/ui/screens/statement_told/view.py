"""What stands on the explanation of a payment statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.certainty import Certainty
from app.domain.money import ZERO, half_up_to_euro
from app.domain.sentence import Sentence, say
from app.domain.statement import Cause, Explanation
from app.text.write import Writer
from app.ui.components.amount_bars import Bar, Part
from app.ui.components.pattern import Pattern
from app.ui.components.sections import Section
from app.ui.frame import spoken
from app.ui.screens.statement_told.lines import LineView, line_view


@dataclass(frozen=True, slots=True)
class StatementToldView:
    """Finished texts; ``causes`` come before the lines, the exact ones first."""

    heading: str
    first: tuple[str, ...]
    bars: tuple[Bar, ...]
    sums: str
    causes: tuple[Section, ...]
    causes_heading: str
    together: str
    lines_heading: str
    lines: tuple[LineView, ...]
    assumed: Section | None
    decision: Section
    count: str
    paper: str
    no_decision: str
    spoken: str


_SAME = say("Dit past bij wat wij verwachten")
_DIFFERS = say("Dit is anders dan wij verwachten")


def statement_told_view(
    writer: Writer, found: Explanation, assumed: tuple[Sentence, ...]
) -> StatementToldView:
    """The answer first, then the picture, the causes, and every line."""
    causes = tuple(_cause(writer, one) for one in found.causes)
    view = StatementToldView(
        heading=writer.write(_DIFFERS if found.difference else _SAME),
        first=tuple(writer.write(one) for one in _first(found)),
        bars=_bars(writer, found),
        sums=_sums(writer, found),
        causes=causes,
        causes_heading=writer.write(say("Waardoor kan dit komen?")) if causes else "",
        together=_together(writer, found),
        lines_heading=writer.write(say("Regel voor regel")),
        lines=tuple(line_view(writer, one) for one in found.lines),
        assumed=_assumed(writer, found, assumed),
        decision=_decision(writer),
        count=writer.write(say("Tel de dagen van een brief")),
        paper=writer.write(say("Maak een blad met vragen")),
        no_decision=writer.write(say("Dit is geen besluit. Uw gemeente beslist.")),
        spoken="",
    )
    return replace(view, spoken=spoken(writer, *_heard(view)))


def _heard(view: StatementToldView) -> Iterator[str]:
    """Everything in the order of reading."""
    yield from (view.heading, *view.first, view.sums, view.causes_heading)
    for section in view.causes:
        yield from section.heard
    yield from (view.together, view.lines_heading)
    for line in view.lines:
        yield from line.heard
    yield from view.decision.heard
    if view.assumed is not None:
        yield from view.assumed.heard
    yield view.no_decision


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


def _together(writer: Writer, found: Explanation) -> str:
    """That no cent is left, where that takes more than one reason."""
    total = sum((one.effect for one in found.causes), ZERO)
    if len(found.causes) < 2 or not found.explained or total != found.difference:
        return ""
    return writer.write(say("Samen verklaren deze redenen het hele verschil."))


def _cause(writer: Writer, one: Cause) -> Section:
    exact = [say("Dit verklaart het verschil precies, tot op de cent.")] if one.exact else []
    amount = say("Het gaat om {amount}.", amount=abs(one.effect))
    lines = (one.because, *(exact or [amount]), one.next_step)
    title = (
        say("De meest waarschijnlijke reden")
        if one.exact
        else say("Een mogelijke reden")
        if one.source
        else say("Een deel weten wij niet")
    )
    return Section(writer.write(title), tuple(writer.write(line) for line in lines))


def _assumed(writer: Writer, found: Explanation, assumed: tuple[Sentence, ...]) -> Section | None:
    sure = found.certainty >= Certainty.ZEKER
    guess = [] if sure else [say("Dit is een schatting. Uw gemeente kan loon anders tellen.")]
    lines = tuple(writer.write(one) for one in (*guess, *assumed))
    title = writer.write(say("Zo rekenden wij"))
    return Section(title, (), points=lines) if lines else None


def _decision(writer: Writer) -> Section:
    return Section(
        writer.write(say("Hoort er een besluit bij?")),
        (
            writer.write(say("Dan hebt u zes weken voor bezwaar, vanaf de dag na het besluit.")),
            writer.write(say("Vraag eerst uitleg. Let daarbij op de zes weken.")),
        ),
    )
