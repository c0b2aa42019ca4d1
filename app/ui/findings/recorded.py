"""What the gemeente itself recorded of duties: all of them on the list, one on its own page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.own_data import DutyState, OwnDuty, OwnPart
from app.domain.sentence import Sentence, say
from app.text.article import written
from app.ui.answers.standing import of_gemeente
from app.ui.desk import Desk
from app.ui.page.blocks import Box, Joined, Point, box
from app.ui.page.values import term

_ARTICLE = "artikel "


def recorded(desk: Desk, about: str | None = None) -> Box | None:
    """What stands with the gemeente, with its days; a part that failed says that it failed.

    ``about`` are the articles of one duty: then only what rests on the first of them. None where
    nothing is recorded, or where one is not connected.
    """
    own = desk.parts.link.state.own
    if desk.visit.is_example or own is None:
        return None
    title = of_gemeente(own.at)
    if OwnPart.PLICHT in own.failed:
        told = say("Wat uw gemeente hierover vertelt, kan de app nu niet lezen.")
        return box(told, head=title) if about is None else None
    duties = (one for one in own.duties if about is None or _rests_on(one, about))
    points = tuple(_point(one, desk.parts.today) for one in duties)
    return box(*points, head=title) if points else None


def _rests_on(one: OwnDuty, about: str) -> bool:
    first = written(about.partition(", ")[0])
    return one.article.removeprefix(_ARTICLE) in (first, first.partition(" ")[0])


def _point(one: OwnDuty, today: date) -> Point:
    return Point(Joined((term(one.text), _state(one, today), *_decision(one, today))))


def _state(one: OwnDuty, today: date) -> Sentence:
    match one.state:
        case DutyState.GELDT:
            return say("Dit geldt voor u.")
        case DutyState.AANGEVRAAGD:
            return say("U vroeg hiervoor ontheffing. Uw gemeente beslist nog.")
        case DutyState.ONBEKEND:
            return say("Of dit geldt, is niet bekend. Vraag het uw gemeente.")
        case DutyState.GELDT_NU_NIET if one.free_until is None:
            return say("Dit geldt nu niet voor u.")
        case DutyState.GELDT_NU_NIET:
            until = one.free_until
            over = say("Dit gold niet tot en met {day}. Vraag hoe het nu is.", day=until)
            return over if until < today else say("Dit geldt nu niet, tot en met {day}.", day=until)


def _decision(one: OwnDuty, today: date) -> Iterator[Sentence]:
    if one.decision is None or one.objection_until is None or one.objection_until < today:
        return
    yield say(
        "U kunt bezwaar maken tot en met {day}. Het gaat om besluit {number}.",
        day=one.objection_until,
        number=one.decision,
    )
