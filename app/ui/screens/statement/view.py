"""What stands on the screen where a payment statement is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.domain.statement import StatementLine
from app.law import STATEMENT_WORDS
from app.text.write import Writer
from app.ui.asking import flow, statement
from app.ui.asking.reading import Fault
from app.ui.components.error_summary import Wrong
from app.ui.components.month_field import Months
from app.ui.components.text_field import Box
from app.ui.components.told_lines import Line, Lines
from app.ui.frame import spoken
from app.ui.state import Visit

_NET = say("Nettoloon")
_ABOUT = (
    say("Pak uw specificatie. Dat is de brief over uw betaling."),
    say("Neem over wat u ziet. Niet alles hoeft."),
)


@dataclass(frozen=True, slots=True)
class StatementView:
    """Finished texts; ``home`` asks how one lives first, empty when that is known.

    ``wages`` are months with the box for the wage of that month, and one for travel money.
    """

    heading: str
    about: tuple[str, ...]
    month_heading: str
    months: Months
    month: str
    lines_heading: str
    empty: str
    lines: Lines | None
    add: str
    wage_heading: str
    wage_hint: str
    wages: tuple[tuple[str, Box], ...]
    home_about: str
    home: str
    errors_heading: str
    errors: tuple[Wrong, ...]
    explain: str
    spoken: str


def statement_view(writer: Writer, visit: Visit, today: date, fault: Fault | None) -> StatementView:
    """The month, the lines so far, and the wages to lay beside them."""
    heading = writer.write(say("Leg mijn specificatie uit"))
    about = tuple(writer.write(one) for one in _ABOUT)
    month = statement.month_of(visit, today)
    lines = _lines(writer, statement.lines(visit))
    empty = writer.write(say("Er staat nog geen regel."))
    heard = (f"{one.about}: {one.told}" for one in lines.lines) if lines else (empty,)
    waiting = flow.first_open_at_home(visit.answers)
    return StatementView(
        heading=heading,
        about=about,
        month_heading=writer.write(say("Over welke maand gaat het?")),
        months=_months(writer, today),
        month=str(month),
        lines_heading=writer.write(say("Wat staat erop?")),
        empty=empty,
        lines=lines,
        add=writer.write(say("Voeg een regel toe")),
        wage_heading=writer.write(say("Had u loon?")),
        wage_hint=writer.write(
            say("Vul het nettoloon in van uw loonstrook. Geen loon? Laat leeg.")
        ),
        wages=_wages(writer, visit, month, fault),
        home_about=writer.write(say("Wij weten niet hoe u woont. Daar hangt uw bedrag van af.")),
        home="" if waiting is None else writer.write(say("Vertel hoe u woont")),
        errors_heading=writer.write(say("Dit moet nog anders")),
        errors=() if fault is None else (Wrong(fault.field, writer.write(fault.because)),),
        explain=writer.write(say("Leg uit")),
        spoken=spoken(writer, heading, *about, writer.month(month), *heard),
    )


def _months(writer: Writer, today: date) -> Months:
    found = statement.months(today)
    return Months(
        codes=tuple(str(one) for one in found),
        texts=tuple(writer.month(one) for one in found),
        earlier=writer.write(say("Eén maand eerder")),
        later=writer.write(say("Eén maand later")),
    )


def _lines(writer: Writer, told: tuple[StatementLine, ...]) -> Lines | None:
    if not told:
        return None
    drop = writer.write(say("Haal weg"))
    shown = tuple(
        Line(
            str(place),
            (title := writer.write(STATEMENT_WORDS[one.kind].title)),
            (amount := writer.euro(one.amount)),
            f"{drop}: {title}, {amount}",
        )
        for place, one in enumerate(told)
    )
    return Lines(writer.write(say("Uw regels")), shown, drop)


def _wages(
    writer: Writer, visit: Visit, month: Month, fault: Fault | None
) -> tuple[tuple[str, Box], ...]:
    """The wage of that month with the travel money in it, and the wage of the month before."""
    before = month.plus(-1)
    return (
        (writer.month(month), _box(writer, visit, statement.WAGE, _NET, fault)),
        (
            writer.write(say("Reisgeld van uw werkgever daarin")),
            _box(writer, visit, statement.TRAVEL, say("Reisgeld"), fault),
        ),
        (writer.month(before), _box(writer, visit, statement.BEFORE, _NET, fault)),
    )


def _box(
    writer: Writer, visit: Visit, field: str, label: Sentence, fault: Fault | None
) -> Box:
    wrong = fault if fault is not None and fault.field == field else None
    error = None if wrong is None else writer.write(wrong.because)
    text = visit.answers.get(field, "")
    return Box(field, writer.write(label), text, error, before="€ ")
