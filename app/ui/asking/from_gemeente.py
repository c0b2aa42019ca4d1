"""What the gemeente told that answers a question of ours, taken over once and marked as hers."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.link_state import LinkState
from app.domain.own_data import Benefit, OwnData
from app.ui.asking.ask import Answers
from app.ui.asking.yes_or_no import YES
from app.ui.role import AT_THE_DOOR, HAS_BIJSTAND, Role
from app.ui.state import Visit

_LIVING, _SINCE, _ENDED = "wonen", "bijstand_since", "bijstand_ended"
# Only a norm that leaves no doubt: "alleenstaande" says nothing about who else lives there.
_BY_NORM: Mapping[str, str] = MappingProxyType({"alleenstaande ouder": "kinderen"})
# How a gemeente calls it; of another uitkering the days say nothing about bijstand.
_BIJSTAND = frozenset({"participatiewet", "bijstand", "algemene bijstand"})


def answers_of(own: OwnData | None) -> dict[str, str]:
    """The answers in what the gemeente told, by the name of their question."""
    told = () if own is None else own.benefits
    running = tuple(one for one in told if one.is_running)
    living = next((_BY_NORM[one.norm_kind] for one in running if one.norm_kind in _BY_NORM), None)
    home = {} if living is None else {_LIVING: living}
    return home | _days_of_bijstand(told)


def _days_of_bijstand(told: tuple[Benefit, ...]) -> dict[str, str]:
    """Since when there is bijstand; where there is none any more, the last day there was."""
    bijstand = tuple(one for one in told if one.kind.casefold() in _BIJSTAND)
    since = [one.since for one in bijstand if one.is_running]
    if since:
        return {_SINCE: min(since).isoformat()}
    ended = [one.until for one in bijstand if one.until is not None]
    return {_ENDED: max(ended).isoformat()} if ended else {}


def is_hers(own: OwnData | None, name: str, answers: Answers) -> bool:
    """Whether this answer is as the gemeente told it."""
    told = answers_of(own).get(name)
    return told is not None and answers.get(name) == told


def take_over(visit: Visit, state: LinkState, known: frozenset[str]) -> None:
    """Fill in what the person has not told; an own answer is never replaced.

    ``known`` are the codes of the gemeenten that are in the app.
    """
    visit.close_example()
    if visit.gemeente is None and state.gemeente in known:
        visit.gemeente = state.gemeente
    own = state.own
    if own is None:
        return
    if any(one.is_running for one in own.benefits):
        if visit.role is Role.NOT_CHOSEN:
            visit.role = Role.BIJSTAND
        if AT_THE_DOOR.get(visit.role) == visit.answers.get(HAS_BIJSTAND):
            # The gemeente knows it better than the door at the start.
            visit.answer(HAS_BIJSTAND, YES)
    for name, answer in answers_of(own).items():
        if name not in visit.answers:
            visit.answer(name, answer)
