"""How far the first amount may still lie from what is shown, by the answers that are not known."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import flet as ft

from app.domain.problem import Problem
from app.domain.scenario import Question
from app.domain.sentence import Sentence, say
from app.ui.answers import ask_law
from app.ui.answers.figures import stretches
from app.ui.answers.later import Later
from app.ui.answers.next_question import ENOUGH, tries
from app.ui.asking import flow
from app.ui.asking.ask import UNKNOWN, Answers, Ask
from app.ui.desk import Desk

_PAUSE_SECONDS = 0.05
# Less than this a month is no other answer to anybody.
_WORTH_TELLING = Decimal(10)
# What one chooses oneself: the hours stand there to be tried, a begin is no doubt. Kinderbijslag
# is free beside bijstand (31 lid 2 b), and the same with and without work.
_NO_DOUBT = ("uren", "begin", "kinderbijslag")


@dataclass(frozen=True, slots=True)
class Reach:
    """The least and the most a month in whole euro, and the question that makes most difference."""

    least: Decimal
    most: Decimal
    by: Ask

    @property
    def is_wide(self) -> bool:
        """Whether the answers that are not known make another amount to anybody."""
        return self.most - self.least >= _WORTH_TELLING

    @property
    def words(self) -> Sentence:
        """Both in one sentence."""
        return say(
            "Het hangt nog van uw antwoorden af: {least} tot {most} per maand.",
            least=self.least,
            most=self.most,
        )


def use_reach(desk: Desk, asked: Question, *, wanted: bool) -> Later[Reach]:
    """What one other answer can make of the first amount; nothing where nothing is open.

    It is worked out after the screen stands, one answer at a time, so that it never delays a tap.
    """
    known, set_known = ft.use_state(_NONE)
    newest: ft.MutableRef[Question] = ft.use_ref(asked)
    newest.current = asked

    async def work_out() -> None:
        await asyncio.sleep(_PAUSE_SECONDS)
        if not wanted or known[0] == asked:
            return
        sums: dict[str, list[Decimal]] = {}
        for ask, answers in _others(desk):
            await asyncio.sleep(0)
            if newest.current != asked:
                return
            worth = _worth(desk, answers)
            if worth is not None:
                sums.setdefault(ask.name, []).append(worth)
        set_known((asked, _reach(sums, _worth(desk, desk.visit.answers))))

    ft.use_effect(work_out, [asked, desk.gemeente, wanted])
    if known[0] == asked:
        return Later(known[1])
    return Later(None, is_coming=wanted and next(_others(desk), None) is not None)


_NONE: tuple[Question | None, Reach | None] = (None, None)


def _others(desk: Desk) -> Iterator[tuple[Ask, Answers]]:
    """Each answer that was not given or not known, given in each way that differs."""
    answers = dict(desk.visit.answers)
    if any(answers.get(name, UNKNOWN) == UNKNOWN for name in ENOUGH):
        return
    for ask in flow.steps(answers):
        if answers.get(ask.name, UNKNOWN) == UNKNOWN and ask.name not in _NO_DOUBT:
            for code in tries(desk, ask):
                yield ask, {**answers, ask.name: code}


def _worth(desk: Desk, answers: Answers) -> Decimal | None:
    found = ask_law.scenario(desk, ask_law.question_of(desk, answers))
    return None if isinstance(found, Problem) else stretches(found)[0].worth


def _reach(sums: dict[str, list[Decimal]], now: Decimal | None) -> Reach | None:
    if not sums or now is None:
        return None
    every = [one for found in sums.values() for one in found] + [now]
    least, most = min(every), max(every)
    widest = max(sums, key=lambda name: max(*sums[name], now) - min(*sums[name], now))
    by = flow.find(widest)
    return None if by is None else Reach(least, most, by)
