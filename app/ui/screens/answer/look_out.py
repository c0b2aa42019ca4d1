"""The drop that is near: how much, why, where it ends, and what to do."""

from __future__ import annotations

import flet as ft

from app.domain.scenario import Question
from app.domain.sentence import say
from app.ui.answers import sentences
from app.ui.answers.use_axis import use_axis
from app.ui.asking import to_law
from app.ui.components.card import caution
from app.ui.components.guard import component
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk


@component
def look_out(desk: Desk, asked: Question) -> ft.Control:
    """Nothing while more hours bring more."""
    axis = use_axis(desk, asked)
    told = () if axis is None else sentences.ahead(axis, to_law.hours_of(desk.visit.answers))
    if not told:
        return ft.Container()
    return caution(
        [
            heading(desk.write(say("Let op bij deze uren")), 2),
            *(sentence(desk.write(one)) for one in told),
        ]
    )
