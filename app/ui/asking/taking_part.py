"""What a person said about taking part: the choices in order, what does not suit, own words."""

from __future__ import annotations

from app.domain.link_state import Sent
from app.domain.request import ChoiceMade
from app.ui.asking import values
from app.ui.asking.ask import Input
from app.ui.state import Visit

MOST = 3
NO_REASON = "-"
_CHOSEN, _DECLINED = "meedoen.keuzes", "meedoen.nee."


def chosen(visit: Visit) -> tuple[str, ...]:
    """The choices, the most wanted first."""
    return values.codes(visit.answers, _CHOSEN)


def is_full(visit: Visit) -> bool:
    """Whether there are as many as fit."""
    return len(chosen(visit)) >= MOST


def choose(visit: Visit, name: str) -> bool:
    """Put a choice last in the order; False when there is no room, and nothing changes."""
    now = chosen(visit)
    if name in now:
        return True
    if len(now) >= MOST:
        return False
    reopen(visit, name)
    _keep(visit, (*now, name))
    return True


def drop(visit: Visit, name: str) -> None:
    """Take a choice away; what was written with it stays."""
    _keep(visit, tuple(one for one in chosen(visit) if one != name))


def move_up(visit: Visit, name: str) -> None:
    """Let a choice change places with the one before it."""
    now = list(chosen(visit))
    place = now.index(name) if name in now else 0
    if place:
        now[place - 1], now[place] = now[place], now[place - 1]
        _keep(visit, tuple(now))


def decline(visit: Visit, name: str, reason: str) -> None:
    """Say that a choice does not suit, with the code of a reason or none."""
    drop(visit, name)
    visit.answer(f"{_DECLINED}{name}", reason or NO_REASON)


def reopen(visit: Visit, name: str) -> None:
    """Look at a choice again that did not suit before."""
    if declined(visit).get(name):
        visit.answer(f"{_DECLINED}{name}", "")


def declined(visit: Visit) -> dict[str, str]:
    """The choices that do not suit, each with the code of its reason."""
    told = ((name, why) for name, why in visit.answers.items() if name.startswith(_DECLINED))
    return {name.removeprefix(_DECLINED): why for name, why in told if why}


def told_of(sent: tuple[Sent, ...], name: str) -> Sent | None:
    """What was told the gemeente about a choice, the first that is listed; None for nothing."""
    return next(
        (
            one
            for one in sent
            if isinstance(one.request, ChoiceMade) and one.request.option == name
        ),
        None,
    )


def words(visit: Visit, box: Input) -> str:
    """What the person wrote in one box, key by key."""
    return visit.answers.get(box.field, "")


def _keep(visit: Visit, now: tuple[str, ...]) -> None:
    visit.answer(_CHOSEN, ",".join(now))
