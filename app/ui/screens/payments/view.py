"""What stands on the screen with payments."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.own_data import OwnData, Source, Specification
from app.domain.sentence import say
from app.text.write import Writer
from app.ui.components.amount_lines import AmountLine, AmountLines
from app.ui.frame import spoken
from app.ui.screens.link.words import of_gemeente


@dataclass(frozen=True, slots=True)
class PaymentsView:
    """Finished texts; ``mark`` says whose data these are and of which day."""

    heading: str
    mark: str
    trouble: str
    payments: tuple[AmountLines, ...]
    not_right: str
    ask: str
    spoken: str


def payments_view(writer: Writer, own: OwnData | None) -> PaymentsView:
    """The newest month first; what could not be read is said, and is not the same as nothing."""
    write = writer.write
    heading = write(say("Betalingen"))
    mark = "" if own is None else write(of_gemeente(own.at))
    payments = () if own is None else tuple(_payment(writer, one) for one in own.specifications)
    trouble = _trouble(writer, own)
    heard = (text for one in payments for text in one.heard)
    not_right = write(say("Klopt er iets niet? Vraag het uw gemeente."))
    return PaymentsView(
        heading=heading,
        mark=mark,
        trouble=trouble,
        payments=payments,
        not_right=not_right,
        ask=write(say("Stel een vraag")),
        spoken=spoken(writer, heading, mark, trouble, *heard, not_right),
    )


def _trouble(writer: Writer, own: OwnData | None) -> str:
    if own is None:
        return writer.write(say("Hier staat nog niets. U bent nog niet verbonden."))
    if Source.SPECIFICATIE in own.failed:
        return writer.write(
            say("Dit deel kan de app nu niet lezen. Bel uw gemeente als u het nodig hebt.")
        )
    if not own.specifications:
        return writer.write(say("De gemeente heeft hier niets over gestuurd."))
    return ""


def _payment(writer: Writer, one: Specification) -> AmountLines:
    # The words of a line are the gemeente's own, and Dutch in every language.
    lines = tuple(AmountLine(writer.term(row.text), writer.euro(row.amount)) for row in one.lines)
    paid = AmountLine(writer.write(say("Betaald")), writer.euro(one.paid))
    when = writer.write(say("Op uw rekening op {day}.", day=one.paid_on))
    return AmountLines(writer.month(one.month), when, lines, paid)
