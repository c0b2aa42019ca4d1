"""The hours that a screen of the answer reckons with, so that nobody has to remember them."""

from __future__ import annotations

from app.domain.scenario import Question
from app.domain.sentence import Sentence, say_n
from app.ui.asking import to_law
from app.ui.asking.ask import Answers


def hours_told(asked: Question, answers: Answers) -> tuple[Sentence, ...]:
    """With how many hours a week of the plan is reckoned; nothing where hours count for nothing."""
    if asked.work is None or not to_law.can_step_hours(answers):
        return ()
    hours = to_law.hours_of(answers)
    told = say_n(
        "Wij rekenen met {n} uur werk per week.", "Wij rekenen met {n} uur werk per week.", n=hours
    )
    return (told,)
