"""The words for what was told: its title, its lines, and where it stands."""

from __future__ import annotations

from app.domain.dutch_time import dutch_time
from app.domain.link_state import Sent, Stand
from app.domain.problem import Problem
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
from app.ui.answers.part import Part
from app.ui.asking import reports
from app.ui.asking.report_options import NONE
from app.ui.asking.reports import CHANGE, CHOICE, INCOME, OBJECTION, QUESTION, Report
from app.ui.page.blocks import exact, of_day, of_month, term

Row = tuple[Sentence, Sentence]


def title(request: Request | None) -> Sentence:
    """What it is about, in a few words."""
    if request is None:
        return say("Iets dat u stuurde")
    if isinstance(request, IncomeReport):
        return say("Inkomen van {month}", month=request.month)
    return reports.of_kind(kind_of(request)).title


def rows(request: Request, part: Part | Problem) -> tuple[Row, ...]:
    """What was filled in, line by line: what it is, and what stands there.

    ``part`` knows the choices of Meedoen by their codes.
    """
    match request:
        case IncomeReport():
            return _income(request)
        case ChangeReport():
            what = _option(CHANGE, "soort", request.what)
            return _labelled(CHANGE, what, of_day(request.since), term(request.text))
        case Question():
            return _labelled(QUESTION, term(request.subject), term(request.text))
        case Objection():
            later = say("Die stuurt u later.")
            reasons = term(request.reasons) if request.reasons else later
            return _labelled(OBJECTION, term(request.decision), reasons)
        case ChoiceMade():
            said = term(request.text) if request.text else None
            return _labelled(CHOICE, _choice(part, request.option), said)


def _income(request: IncomeReport) -> tuple[Row, ...]:
    month = of_month(request.month)
    if not request.incomes:
        return _labelled(INCOME, month, _option(INCOME, "bron", NONE))
    one = request.incomes[0]
    sure = "schatting" if one.is_estimate else "zeker"
    return _labelled(
        INCOME,
        month,
        _option(INCOME, "bron", one.source),
        exact(request.received),
        exact(request.travel) if request.travel else None,
        _option(INCOME, "zeker", sure),
    )


def _labelled(report: Report, *values: Sentence | None) -> tuple[Row, ...]:
    pairs = zip(report.boxes, values, strict=False)
    return tuple((box.label, value) for box, value in pairs if value is not None)


def _option(report: Report, box: str, code: str) -> Sentence:
    options = next(one for one in report.boxes if one.name == box).options
    found = next((one for one in options if one.code == code), None)
    return term(code) if found is None else found.label


def _choice(part: Part | Problem, code: str) -> Sentence:
    """The title of a choice; one that is not known any more by its code."""
    choice = None if isinstance(part, Problem) else part.find(code)
    return term(code) if choice is None else choice.title


_WITH_RECEIPT = (Stand.RECEIVED, Stand.IN_PROGRESS, Stand.ANSWERED)


def stand(one: Sent) -> Sentence:
    """Where it stands, in a line; "verstuurd" is never said without a receipt."""
    if one.stand is Stand.REFUSED:
        return say("De gemeente heeft dit bericht geweigerd. Lees wat u kunt doen.")
    if one.stand is Stand.UNKNOWN:
        return say("Wij weten niet of uw bericht goed aankwam.")
    if one.received is not None and one.stand in _WITH_RECEIPT:
        day = dutch_time(one.received).date()
        number = str(one.number)
        if one.stand is Stand.ANSWERED:
            return say("De gemeente gaf antwoord. Nummer {number}.", number=number)
        return say("De gemeente ontving dit op {day}. Nummer {number}.", day=day, number=number)
    return {
        Stand.CHECKING: say("Wij kijken of het is aangekomen."),
        Stand.LOGIN: say("Bewaard. Log in om het te versturen."),
        Stand.ATTENTION: say("Er is iets mis met dit bericht. Kijk wat u kunt doen."),
    }.get(one.stand, say("Bewaard. Wacht op verbinding."))
