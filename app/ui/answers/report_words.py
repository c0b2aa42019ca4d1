"""The words for what was told: its title, its lines, and where it stands."""

from __future__ import annotations

from app.domain.dutch_time import dutch_time
from app.domain.link_state import Sent, Stand
from app.domain.problem import Problem
from app.domain.request import IncomeReport, Request, kind_of
from app.domain.sentence import Sentence, say
from app.ui.answers.part import Part
from app.ui.answers.told import in_words
from app.ui.asking import reports
from app.ui.asking.ask import Input
from app.ui.page.values import term

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
    report = reports.of_kind(kind_of(request))
    found = []
    for box, value in zip(report.boxes, report.values(request), strict=False):
        if box.field == reports.TASK:
            # What belongs to it is said in the next box; here only its name for machines stands.
            continue
        said = _said(box, value, part) if value else box.later
        if said is not None:
            found.append((box.name, said))
    return tuple(found)


def _said(box: Input, value: str, part: Part | Problem) -> Sentence:
    if box in reports.CHOICE.boxes[:1] and not isinstance(part, Problem):
        choice = part.find(value)
        return term(value) if choice is None else choice.title
    # What is not known any more is told by its code.
    return in_words(box, value) or term(value)


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
