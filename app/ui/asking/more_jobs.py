"""The same questions about a second and a third job: each answer under the name of that job."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.domain.sentence import say
from app.ui.asking.ask import Answers, Ask
from app.ui.asking.job import HOURS, JOB
from app.ui.asking.more_work import OTHER_JOB, fits
from app.ui.asking.wage import TOPIC, WAGE
from app.ui.asking.yes_or_no import YES, yes_or_no

CREDIT, ANOTHER = "korting", "nog_een_baan"
_OF_JOB = ("einde", "eindmaand", "reiskosten")
_SECOND, _THIRD = 2, 3
_TOPICS = {
    _SECOND: (say("Over uw andere baan"), say("Dit gaat over uw andere baan.")),
    _THIRD: (say("Over uw derde baan"), say("Dit gaat over uw derde baan.")),
}
_BASE: tuple[Ask, ...] = (
    *WAGE,
    HOURS,
    *(ask for ask in JOB if ask.name in _OF_JOB),
    yes_or_no(
        CREDIT,
        TOPIC,
        say("Gebruikt u de loonheffingskorting bij deze baan?"),
        say("De korting mag maar bij één baan. Kijk op uw loonstrook."),
    ),
)
_MORE = yes_or_no(
    ANOTHER,
    TOPIC,
    say("Hebt u ook nog een derde baan?"),
    say("Ook kleine banen tellen mee."),
)


def of_job(answers: Answers, which: int | str) -> Answers:
    """What was answered about a job, under the names that the first job has.

    ``which`` is what stands behind the name of an answer: a number, or whose job it is.
    """
    end = f"_{which}"
    return {name.removesuffix(end): value for name, value in answers.items() if name.endswith(end)}


def has_job(answers: Answers, number: int) -> bool:
    """Whether there is a second job, or a third."""
    if not fits(answers, OTHER_JOB):
        return False
    return number == _SECOND or of_job(answers, _SECOND).get(ANOTHER) == YES


def numbers(answers: Answers) -> tuple[int, ...]:
    """The jobs beside the first one, by their number."""
    return tuple(number for number in _TOPICS if has_job(answers, number))


def _about(ask: Ask, number: int) -> Ask:
    topic, whose = _TOPICS[number]
    return replace(
        ask,
        name=f"{ask.name}_{number}",
        topic=topic,
        why=(whose, *ask.why),
        applies=_applies(ask, number),
    )


def _applies(ask: Ask, number: int) -> Callable[[Answers], bool]:
    return lambda answers: has_job(answers, number) and ask.applies(of_job(answers, number))


MORE_JOBS: tuple[Ask, ...] = (
    *(_about(ask, _SECOND) for ask in (*_BASE, _MORE)),
    *(_about(ask, _THIRD) for ask in _BASE),
)
