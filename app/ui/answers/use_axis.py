"""The hours 0 to 40, worked out after the screen stands, so that they never delay an answer."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import flet as ft

from app.domain.axis import Axis
from app.domain.problem import Problem
from app.domain.scenario import Question
from app.ui.answers import ask_law
from app.ui.desk import Desk

_PAUSE_SECONDS = 0.05
_NONE: tuple[Question | None, Axis | None] = (None, None)


def use_axis(desk: Desk, asked: Question) -> Axis | None:
    """The axis of this question; None while it is not there yet, or when the law has none."""
    wanted = _without_hours(asked)
    known, set_known = ft.use_state(_NONE)
    newest: ft.MutableRef[Question] = ft.use_ref(wanted)
    newest.current = wanted

    async def work_out() -> None:
        await asyncio.sleep(_PAUSE_SECONDS)
        if newest.current != wanted or known[0] == wanted:
            return
        found = ask_law.axis(desk, wanted)
        set_known((wanted, None if isinstance(found, Problem) else found))

    ft.use_effect(work_out, [wanted, desk.visit.gemeente])
    return known[1] if known[0] == wanted else None


def _without_hours(asked: Question) -> Question:
    # The axis is the same whatever the hours are now, unless a pension premium belongs to them.
    if asked.work is not None and asked.work.pension_month:
        return asked
    return asked.with_hours(Decimal(1))
