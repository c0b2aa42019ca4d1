"""What stands on the screen with payments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.own_data import OwnData, Source, Specification
from app.domain.sentence import say
from app.text.write import Writer
from app.ui.answers.standing import of_gemeente
from app.ui.asking.statement import fits
from app.ui.asking.statement_of_gemeente import as_told
from app.ui.components.amount_lines import AmountLine, AmountLines
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class Payment:
    """One specification and the button that explains it, whose full name is ``says``.

    ``cannot`` stands there instead when it cannot be explained.
    """

    lines: AmountLines
    told: Specification
    explain: str
    says: str
    cannot: str


@dataclass(frozen=True, slots=True)
class PaymentsView:
    """Finished texts; ``mark`` says whose data these are and of which day.

    ``lost``, ``yes`` and ``no`` are asked before what a person typed makes room.
    """

    heading: str
    mark: str
    trouble: str
    payments: tuple[Payment, ...]
    lost: str
    yes: str
    no: str
    not_right: str
    ask: str
    spoken: str


def payments_view(writer: Writer, own: OwnData | None, today: date) -> PaymentsView:
    """The newest month first; what could not be read is said, and is not the same as nothing."""
    write = writer.write
    heading = write(say("Betalingen"))
    mark = "" if own is None else write(of_gemeente(own.at))
    told = () if own is None else own.specifications
    payments = tuple(_payment(writer, one, today) for one in told)
    trouble = _trouble(writer, own)
    heard = (text for one in payments for text in one.lines.heard)
    not_right = write(say("Klopt er iets niet? Vraag het uw gemeente."))
    return PaymentsView(
        heading=heading,
        mark=mark,
        trouble=trouble,
        payments=payments,
        lost=write(say("Bij de uitleg staat al iets van uzelf. Dat gaat dan weg.")),
        yes=write(say("Ja, gebruik deze specificatie")),
        no=write(say("Nee, laat staan")),
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


def _payment(writer: Writer, one: Specification, today: date) -> Payment:
    explain = writer.write(say("Leg deze specificatie uit"))
    can = fits(as_told(one), today)
    return Payment(
        lines=_lines(writer, one),
        told=one,
        explain=explain if can else "",
        says=f"{explain}: {writer.month(one.month)}",
        cannot="" if can else writer.write(say("Deze specificatie kan de app niet uitleggen.")),
    )


def _lines(writer: Writer, one: Specification) -> AmountLines:
    # The words of a line are the gemeente's own, and Dutch in every language.
    lines = tuple(AmountLine(writer.term(row.text), writer.euro(row.amount)) for row in one.lines)
    paid = AmountLine(writer.write(say("Betaald")), writer.euro(one.paid))
    when = writer.write(say("Op uw rekening op {day}.", day=one.paid_on))
    return AmountLines(writer.month(one.month), when, lines, paid)
