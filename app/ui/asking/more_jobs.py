"""The same questions about a second and a third job: each answer under the name of that job."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui.asking.ask import Answers, Ask
from app.ui.asking.job import HOURS, JOB
from app.ui.asking.more_work import OTHER_JOB, fits
from app.ui.asking.other_job import OtherJob
from app.ui.asking.wage import TOPIC, WAGE
from app.ui.asking.yes_or_no import YES, yes_or_no

CREDIT, ANOTHER = "korting", "nog_een_baan"
_OF_JOB = ("einde", "eindmaand", "reiskosten")
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


def _has_second(answers: Answers) -> bool:
    return fits(answers, OTHER_JOB)


def _has_third(answers: Answers) -> bool:
    return _has_second(answers) and _SECOND.told(answers).get(ANOTHER) == YES


_SECOND = OtherJob(
    "2", say("Over uw andere baan"), say("Dit gaat over uw andere baan."), _has_second
)
_THIRD = OtherJob("3", say("Over uw derde baan"), say("Dit gaat over uw derde baan."), _has_third)
MORE_JOBS: tuple[Ask, ...] = (
    *map(_SECOND.about, (*_BASE, _MORE)),
    *map(_THIRD.about, _BASE),
)


def told_of_more(answers: Answers) -> tuple[Answers, ...]:
    """What was answered about each job beside the first, under the names that the first has."""
    return tuple(one.told(answers) for one in (_SECOND, _THIRD) if one.applies(answers))
