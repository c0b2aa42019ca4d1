"""Whether a vrijlating in the amount hangs on the gemeente, and what there is without it."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.certainty import Certainty
from app.domain.scenario import MonthOutcome
from app.domain.sentence import Sentence, say

# Participatiewet 31 lid 2 n and r, 34a lid 1 a: only where the gemeente finds that it helps.
_IN_ITS_OPINION = ("31.2.n", "31.2.r", "34a.1.a")
# Of who is medisch urenbeperkt: no opinion is asked.
_OF_THE_LAW = ("31.2.y", "34a.1.b")


def is_decided(month: MonthOutcome) -> bool:
    """Whether the vrijlating is of the person alone, and hangs on what the gemeente finds.

    From pension age 31 lid 2 n asks for no opinion of it; the certainty tells them apart.
    """
    decides = month.reason.certainty <= Certainty.GEMEENTE_BESLIST
    own = month.sum.earned_by == (0,) and bool(month.bijstand and month.exempt)
    return own and decides and month.exemption in _IN_ITS_OPINION


def is_by_law(month: MonthOutcome) -> bool:
    """Whether the vrijlating is of the person alone, and the law itself gives it."""
    own = month.sum.earned_by == (0,) and bool(month.bijstand and month.exempt)
    return own and month.exemption in _OF_THE_LAW


def begins_later(before: MonthOutcome, month: MonthOutcome) -> Iterator[Sentence]:
    """The vrijlating of a month, where the one ``before`` had none, and what there is without it.

    So an amount that rises by it does not stand there as a sure one (34a lid 1 a).
    """
    if is_decided(before) or not is_decided(month):
        return
    yield say(
        "De vrijlating is dan {exempt} per maand. Uw gemeente beslist of u die krijgt.",
        exempt=month.exempt,
    )
    yield from without(month)


def without(month: MonthOutcome) -> Iterator[Sentence]:
    """How much lower the bijstand of a month is without its vrijlating.

    Where there is some left, all income then comes to the norm, as without the wage (19 lid 2).
    """
    less = min(month.exempt, month.bijstand)
    yield say("Zonder vrijlating is de bijstand {less} per maand lager.", less=less)
    if month.bijstand > month.exempt:
        yield say("Dan houdt u van dit loon niets extra.")
