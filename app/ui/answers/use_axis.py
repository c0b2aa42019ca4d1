"""The hours 0 to 40, worked out after the screen stands, so that they never delay an answer."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import flet as ft

from app.domain.axis import Axis
from app.domain.problem import Problem
from app.domain.scenario import Question
from app.ui.answers import ask_law
from app.ui.answers.later import Later
from app.ui.desk import Desk

_PAUSE_SECONDS = 0.05
_NONE: tuple[Question | None, Axis | Problem | None] = (None, None)


def use_axis(desk: Desk, asked: Question, *, wanted: bool = True) -> Later[Axis | Problem]:
    """The axis of this question, or why the law has none.

    It is not worked out while it is not ``wanted``.
    """
    about = _without_hours(asked)
    known, set_known = ft.use_state(_NONE)
    newest: ft.MutableRef[Question] = ft.use_ref(about)
    newest.current = about

    async def work_out() -> None:
        await asyncio.sleep(_PAUSE_SECONDS)
        if not wanted or newest.current != about or known[0] == about:
            return
        set_known((about, ask_law.axis(desk, about)))

    ft.use_effect(work_out, [about, desk.gemeente, wanted])
    return Later(known[1]) if known[0] == about else Later(None, is_coming=wanted)


def _without_hours(asked: Question) -> Question:
    # The axis is the same whatever the hours are now, unless a pension premium belongs to them.
    if asked.work is not None and asked.work.pension_month:
        return asked
    return asked.with_hours(Decimal(1))
