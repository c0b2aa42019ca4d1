"""The sentences that say why the toeslagen of a month differ from the month before."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.money import ZERO, half_up_to_euro
from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.law.book import begins
from app.law.what_if.purse import WITH_AOW
from app.law.what_if.turnings import Turnings

# Toeslagen by name in euro per month, their sum, and the income of the year they follow.
Together = tuple[tuple[tuple[str, Decimal], ...], Decimal, Decimal | None]

CHILDCARE_UNKNOWN = (say("Uw kinderopvangtoeslag weten wij niet. Misschien komt die er nog bij."),)
NEW_FIGURES = say("In het nieuwe jaar gelden andere bedragen.")

_WHOLE_YEAR = say("Toeslagen volgen uw inkomen over het hele jaar.")
_UNKNOWN_RENT = (
    say("Huurtoeslag telt vanaf dan niet mee. Het inkomen van uw kind weten wij niet."),
)
_TOESLAGEN = {
    "zorgtoeslag": "zorgtoeslag",
    "huurtoeslag": "huurtoeslag",
    "kindgebonden_budget": "kindgebonden budget",
    "kinderopvangtoeslag": "kinderopvangtoeslag",
}


def toeslagen_change(
    was: Together, now: Together, month: Month, turned: Turnings
) -> tuple[Sentence, ...]:
    """Why the toeslagen of this month differ: who got which age, the childcare, or the year.

    ``was`` and ``now`` are their names with euro per month, their sum, and the year's income.
    """
    before, after = dict(was[0]), dict(now[0])
    if not after and turned.begins_aow(month):
        if turned.aow_told:
            return (WITH_AOW,)
        return (say("Toeslagen tellen vanaf dan niet mee. Wij weten uw AOW niet."),)
    changed = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    begin = () if before else tuple(turned.of_partner(month))
    causes = [*begin, *(one for name in changed for one in _cause(name, month, turned))]
    said = [
        sentence
        for name in changed
        for sentence in (
            _UNKNOWN_RENT
            if name == "huurtoeslag" and name not in after and turned.shares(month)
            else _effect(name, before.get(name), after.get(name))
        )
        if month.number != 1 or causes
    ]
    together = say(
        "Uw toeslagen zijn dan samen ongeveer {amount} per maand.",
        amount=half_up_to_euro(now[1]),
    )
    year: list[Sentence] = []
    if month.number == 1:
        moved, goes_on = was[2] != now[2], [name for name in changed if name in after]
        # The income first: it is what this person does, and mostly what moves more.
        if moved:
            year.append(_WHOLE_YEAR)
        if begins(goes_on, month.first_day) or not (moved or causes):
            year.append(NEW_FIGURES)
    return (*dict.fromkeys(causes), *said, together, *year)


def _cause(name: str, month: Month, turned: Turnings) -> Iterator[Sentence]:
    if name == "kindgebonden_budget":
        yield from turned.of_children(month)
    if name == "huurtoeslag":
        yield from turned.of_rent(month)


def _effect(name: str, was: Decimal | None, now: Decimal | None) -> Iterator[Sentence]:
    # A toeslag here is an estimate: no cents, as in the sum of all of them.
    words, whole = _TOESLAGEN[name], half_up_to_euro(now or ZERO)
    if now is None:
        yield say("Uw {money} stopt.", money=words)
    elif was is None:
        yield say("Er komt {amount} {money} per maand bij.", money=words, amount=whole)
    else:
        yield say("Uw {money} wordt {amount} per maand.", money=words, amount=whole)
