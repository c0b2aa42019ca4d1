"""Werkloosheidswet, artikel 17 lid 1: is er genoeg gewerkt om WW te kunnen krijgen?"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from app.law.book import figure

_WEEK = 7


class Wekeneis(NamedTuple):
    """How many weeks of the last ``of`` must have work in them."""

    needed: int
    of: int


def wekeneis(day: date) -> Wekeneis:
    """Werkloosheidswet, artikel 17 lid 1: in hoeveel van de laatste weken moet u hebben gewerkt?

    Raises Refused before July 2026, of which the text was not read.
    """
    needed, of = figure("wekeneis.nodig", day), figure("wekeneis.van", day)
    return Wekeneis(int(needed.value), int(of.value))


def te_kort_voor_ww(first: date, last: date) -> int | None:
    """Werkloosheidswet, artikel 17 lid 1: hoeveel weken werk zijn dit, als dat te kort is voor WW?

    The calendar weeks, from Monday on (16 lid 7), of work from ``first`` to ``last``; None when
    they are enough. Work before this one may make up for it (17a lid 2), and weeks of illness
    are passed over (17a lid 1 a): UWV looks at that. Raises Refused before July 2026.
    """
    weeks = (_monday(last) - _monday(first)).days // _WEEK + 1
    return weeks if weeks < wekeneis(last).needed else None


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
