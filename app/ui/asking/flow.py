"""Which question comes when: the order, the next one, the one before, and what is still open."""

from __future__ import annotations

from app.ui.asking.ask import Answers, Ask
from app.ui.asking.childcare import CHILDREN
from app.ui.asking.fact_ask import ASKED
from app.ui.asking.household import GROWN_CHILDREN, PARTNER_RIGHT
from app.ui.asking.job import JOB
from app.ui.asking.job_now import NOW
from app.ui.asking.more_jobs import MORE_JOBS
from app.ui.asking.more_work import MORE, MORE_WORK
from app.ui.asking.other_income import PARTNER as PARTNER_MONEY
from app.ui.asking.other_money import OTHER, OTHER_MONEY
from app.ui.asking.partner import PARTNER
from app.ui.asking.pay_days import PAY_DAYS
from app.ui.asking.situation import SITUATION
from app.ui.asking.wage import WAGE
from app.ui.role import HAS_BIJSTAND

ALL: tuple[Ask, ...] = (
    *(*SITUATION, *PARTNER, *CHILDREN, *NOW, *WAGE, *JOB),
    *(*MORE_WORK, *MORE_JOBS, *OTHER_MONEY),
)
# What rights and duties look at first; the rest they ask on the spot.
HOME = (
    "wonen",
    "geboortedatum",
    "partner_geboren",
    PARTNER_RIGHT,
    "kinderen",
    *(ask.name for ask in GROWN_CHILDREN),
    "kostendelers",
    "inrichting",
)


def find(name: str) -> Ask | None:
    """The question with this name, or None."""
    every = (*ALL, MORE, OTHER, PARTNER_MONEY, *PAY_DAYS, *ASKED.values())
    return next((ask for ask in every if ask.name == name), None)


def steps(answers: Answers) -> tuple[Ask, ...]:
    """The questions this person gets, in order."""
    return tuple(ask for ask in ALL if ask.applies(answers))


def to_check(answers: Answers) -> tuple[Ask, ...]:
    """The same with what only who wants to answers: more about the work, and other money."""
    asked = steps(answers)
    more = tuple(ask for ask in asked if ask in (*MORE_WORK, *MORE_JOBS))
    other = tuple(ask for ask in asked if ask in OTHER_MONEY)
    rest = (ask for ask in asked if ask not in (*more, *other))
    partner = (PARTNER_MONEY,) if PARTNER_MONEY.applies(answers) else ()
    return (*rest, MORE, *more, OTHER, *partner, *other)


def after(name: str, answers: Answers) -> Ask | None:
    """The question that follows, or None after the last."""
    later = ALL[_place(name) + 1 :]
    return next((ask for ask in later if ask.applies(answers)), None)


def before(name: str, answers: Answers) -> Ask | None:
    """The question that came before, or None at the first."""
    earlier = reversed(ALL[: _place(name)])
    return next((ask for ask in earlier if ask.applies(answers)), None)


def first_open(answers: Answers) -> Ask | None:
    """The first question without an answer; "weet ik niet" is an answer."""
    return next((ask for ask in steps(answers) if ask.name not in answers), None)


def first_open_at_home(answers: Answers) -> Ask | None:
    """The same among the questions that rights and duties look at first."""
    open_ = (ask for ask in steps(answers) if ask.name in HOME and ask.name not in answers)
    return next(open_, None)


def has_begun(answers: Answers) -> bool:
    """Whether anything was told here; the door at the start tells no more than bijstand."""
    return any(ask.name in answers for ask in ALL if ask.name != HAS_BIJSTAND)


def _place(name: str) -> int:
    return next((place for place, ask in enumerate(ALL) if ask.name == name), 0)
