"""The words for what was told: its title, its lines, and where it stands."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.dutch_time import dutch_time
from app.domain.link_state import Sent, Stand
from app.domain.request import (
    ChangeReport,
    ChoiceMade,
    IncomeReport,
    Objection,
    Question,
    Request,
    kind_of,
)
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.asking import reports
from app.ui.asking.report_options import NONE
from app.ui.asking.reports import CHANGE, CHOICE, INCOME, OBJECTION, QUESTION, Report

Row = tuple[str, str]
# Says the title of a choice by its code.
Name = Callable[[str], str]


def title(writer: Writer, request: Request | None) -> str:
    """What it is about, in a few words."""
    if request is None:
        return writer.write(say("Iets dat u stuurde"))
    if isinstance(request, IncomeReport):
        return writer.write(say("Inkomen van {month}", month=request.month))
    return writer.write(reports.of_kind(kind_of(request)).title)


def rows(writer: Writer, request: Request, name: Name) -> tuple[Row, ...]:
    """What was filled in, line by line: what it is, and what stands there."""
    match request:
        case IncomeReport():
            return _income(writer, request)
        case ChangeReport():
            what = _option(writer, CHANGE, "soort", request.what)
            values = (what, writer.day(request.since), writer.term(request.text))
            return _labelled(writer, CHANGE, values)
        case Question():
            told = (writer.term(request.subject), writer.term(request.text))
            return _labelled(writer, QUESTION, told)
        case Objection():
            later = writer.write(say("Die stuurt u later."))
            reasons = writer.term(request.reasons) if request.reasons else later
            return _labelled(writer, OBJECTION, (writer.term(request.decision), reasons))
        case ChoiceMade():
            told = (name(request.option), writer.term(request.text) if request.text else "")
            return tuple(row for row in _labelled(writer, CHOICE, told) if row[1])


def _income(writer: Writer, request: IncomeReport) -> tuple[Row, ...]:
    month = writer.month(request.month)
    if not request.incomes:
        none = _option(writer, INCOME, "bron", NONE)
        return _labelled(writer, INCOME, (month, none))
    one = request.incomes[0]
    sure = "schatting" if one.is_estimate else "zeker"
    values = (
        month,
        _option(writer, INCOME, "bron", one.source),
        writer.euro(request.received),
        writer.euro(request.travel) if request.travel else "",
        _option(writer, INCOME, "zeker", sure),
    )
    return tuple(row for row in _labelled(writer, INCOME, values) if row[1])


def _labelled(writer: Writer, report: Report, values: tuple[str, ...]) -> tuple[Row, ...]:
    pairs = zip(report.boxes, values, strict=False)
    return tuple((writer.write(box.label), value) for box, value in pairs)


def _option(writer: Writer, report: Report, box: str, code: str) -> str:
    options = next(one for one in report.boxes if one.name == box).options
    found = next((one for one in options if one.code == code), None)
    return writer.term(code) if found is None else writer.write(found.label)


_WITH_RECEIPT = (Stand.RECEIVED, Stand.IN_PROGRESS, Stand.ANSWERED)


def stand(one: Sent) -> Sentence:
    """Where it stands, in a line; "verstuurd" is never said without a receipt."""
    if one.stand is Stand.REFUSED:
        return say("De gemeente nam dit niet aan. Lees wat u kunt doen.")
    if one.stand is Stand.UNKNOWN:
        return say("Wij weten niet of dit goed aankwam.")
    if one.received is not None and one.stand in _WITH_RECEIPT:
        day = dutch_time(one.received).date()
        number = str(one.number)
        if one.stand is Stand.ANSWERED:
            return say("De gemeente gaf antwoord. Nummer {number}.", number=number)
        return say("De gemeente ontving dit op {day}. Nummer {number}.", day=day, number=number)
    return {
        Stand.CHECKING: say("Wij kijken of het is aangekomen."),
        Stand.LOGIN: say("Bewaard. Log in om het te versturen."),
        Stand.ATTENTION: say("Hier moet u naar kijken."),
    }.get(one.stand, say("Bewaard. Wacht op verbinding."))
