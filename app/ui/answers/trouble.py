"""What stands there when there is no answer: why, and the way on."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.asking import flow
from app.ui.asking.ask import Answers, Ask
from app.ui.asking.fact_ask import ASKED
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Page, Tone, aside, box, go, page

# The questions that tell a fact of another name; the facts of rights and duties have their own.
_QUESTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "assets": ("spaargeld",),
        "birth_date": ("geboortedatum",),
        "hours_week": ("uren",),
        "partner_birth_date": ("partner_geboren",),
        "partner_reason": ("partner_recht",),
        "pension_month": ("pensioen", "pensioen_nu", "pensioen_partner"),
        "persons": ("kostendelers",),
        "saved_in_bijstand": ("spaargeld_bijstand",),
        "work": ("loonweten",),
    }
)


def question_of(problem: Problem, answers: Answers) -> Ask | None:
    """The one question that tells the fact that is wrong or missing; None where there is none.

    Of several the first that is for this person and has no answer yet.
    """
    names = _QUESTIONS.get(problem.fact, () if problem.fact in ASKED else (problem.fact,))
    asks = [ask for ask in map(flow.find, names) if ask is not None and ask.applies(answers)]
    if not names and problem.fact in ASKED:
        asks = [ASKED[problem.fact]]
    open_ = (ask for ask in asks if ask.name not in answers)
    return next(open_, asks[0] if asks else None)


def nothing_told(answers: Answers) -> Problem | None:
    """Why there is no answer for who told nothing yet; the fact is the first question."""
    first = flow.first_open(answers)
    if first is None or flow.has_begun(answers):
        return None
    return Problem(say("Wij weten nog niets van u."), first.name)


def trouble(desk: Desk, problem: Problem, back: str = routes.ANSWER) -> Page:
    """Leads to the question that is open or answered wrong, or to all answers.

    ``back`` is the screen to return to after the question.
    """
    ask = question_of(problem, desk.visit.answers)
    all_answers, seen = routes.CHECK, say("Bekijk mijn antwoorden")
    if ask is None:
        return trouble_to(desk, problem.because, all_answers, seen)
    has_begun = flow.has_begun(desk.visit.answers)
    other = aside(seen, all_answers, key="all-answers") if has_begun else None
    to = routes.change(back, ask.name)
    return trouble_to(desk, problem.because, to, _go_on(desk, ask), other)


def to_question(desk: Desk, problem: Problem, back: str = routes.ANSWER) -> Block | None:
    """The button to the question that tells the fact, for a screen that says more than this."""
    ask = question_of(problem, desk.visit.answers)
    if ask is None:
        return None
    return aside(_go_on(desk, ask), routes.change(back, ask.name), key="to-question")


def trouble_to(
    desk: Desk, because: Sentence, on: str, go_on: Sentence, other: Block | None = None
) -> Page:
    """The same with another way on."""
    return page(
        say("Wij kunnen dit nog niet uitrekenen"),
        box(because, tone=Tone.NOTICE),
        go(go_on, on),
        other,
        aside(say("Praat met iemand"), lambda: desk.aside(routes.HELP)),
    )


def _go_on(desk: Desk, ask: Ask) -> Sentence:
    told = ask.name in desk.visit.answers
    return say("Wijzig dit antwoord") if told else say("Verder met de vragen")
