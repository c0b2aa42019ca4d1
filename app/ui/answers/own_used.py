"""Says which values on a screen the person filled in, and leads to them."""

from __future__ import annotations

from app.domain.own_values import OwnKind
from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.asking.own_values import own_values
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Line, Look, box, quiet

_TOESLAG = frozenset({OwnKind.TOESLAG, OwnKind.TOESLAG_MAANDEN, OwnKind.REGELING})
ON_ANSWER = _TOESLAG
ON_RIGHTS = _TOESLAG | {OwnKind.CONTACT}
ON_DUTIES = frozenset({OwnKind.UREN, OwnKind.INLEVERDAG, OwnKind.CONTACT})
ON_DAYS = frozenset({OwnKind.BETAALDAG})
_NAMES: dict[OwnKind, Sentence] = {
    OwnKind.BETAALDAG: say("De dag waarop uw bijstand komt: van u."),
    OwnKind.INLEVERDAG: say("De dag om inkomsten door te geven: van u."),
    OwnKind.TOESLAG: say("Het bedrag van de inkomenstoeslag: van u."),
    OwnKind.TOESLAG_MAANDEN: say("Hoe lang uw inkomen laag moet zijn: van u."),
    OwnKind.UREN: say("De uren om mee te doen: van u."),
    OwnKind.CONTACT: say("Uw contactpersoon: van u."),
}


def own_used(desk: Desk, kinds: frozenset[OwnKind]) -> Block | None:
    """What of these kinds counts here because the person filled it in; None when nothing does."""
    today, periods = desk.parts.today, desk.parts.periods
    lines = tuple(
        say("De regeling {name}: van u.", name=one.name)
        if one.kind is OwnKind.REGELING
        else _NAMES[one.kind]
        for one in own_values(desk.visit.answers)
        if one.kind in kinds
        if one.gemeente == desk.visit.gemeente and today <= one.last_day(periods)
    )
    if not lines:
        return None
    return box(
        *(Line(one, Look.SMALL) for one in lines),
        quiet(say("Bekijk wat u zelf invulde"), routes.OWN_VALUES, key="own-used"),
        head=say("Dit komt van u"),
    )
