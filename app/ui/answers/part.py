"""Asks the law how taking part is asked of this visit, and what one may choose."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.domain.choice import Choice
from app.domain.participation_frame import ParticipationFrame
from app.domain.problem import Problem
from app.law import participation_choices, participation_frame
from app.ui.asking import told_facts
from app.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Part:
    """What holds for one person; ``has_bijstand`` and ``binds`` are None while not told."""

    frame: ParticipationFrame
    choices: tuple[Choice, ...]
    has_bijstand: bool | None

    @property
    def binds(self) -> bool | None:
        """Whether the gemeente may ask it: with bijstand, and from the day of the melding."""
        return self.frame.binds

    def find(self, name: str) -> Choice | None:
        """The choice with this name; None when it is not for this person."""
        return next((one for one in self.choices if one.id == name), None)


def use_part(desk: Desk) -> Part | Problem:
    """The frame and the choices of this visit, worked out anew only when something was told."""
    visit = desk.visit
    told = [visit.revision, visit.role, visit.gemeente, visit.is_example]
    return ft.use_memo(lambda: _part(desk), told)


def _part(desk: Desk) -> Part | Problem:
    today, gemeente = desk.parts.today, desk.gemeente
    known = told_facts.known_of(desk.visit, today)
    frame = participation_frame(today, gemeente, known.household, known.facts)
    choices = participation_choices(today, gemeente, known.household, known.facts)
    if isinstance(frame, Problem):
        return frame
    if isinstance(choices, Problem):
        return choices
    return Part(frame, choices, known.facts.receives_bijstand)
