"""Werkloosheidswet, artikel 17 lid 1: is er genoeg gewerkt om WW te kunnen krijgen?"""

from __future__ import annotations

from datetime import date, timedelta

_NEEDED, _WEEK = 26, 7


def te_kort_voor_ww(first: date, last: date) -> int | None:
    """Werkloosheidswet, artikel 17 lid 1: hoeveel weken werk zijn dit, als dat te kort is voor WW?

    The calendar weeks, from Monday on (16 lid 7), of work from ``first`` to ``last``; None when
    they are 26 or more. Work before this one may make up for it (17a lid 2), and weeks of illness
    are passed over (17a lid 1 a): UWV looks at that.
    """
    weeks = (_monday(last) - _monday(first)).days // _WEEK + 1
    return weeks if weeks < _NEEDED else None


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
