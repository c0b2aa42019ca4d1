"""What stands on the screen with the kept plans."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.problem import Problem
from app.domain.sentence import Sentence, say, say_n
from app.text.write import Writer
from app.ui.answers import sentences
from app.ui.answers.outcome import Outcome
from app.ui.asking import to_law
from app.ui.asking.ask import Answers
from app.ui.frame import spoken
from app.ui.plans import MOST, Plan

NAME_FIELD = "plannaam"


@dataclass(frozen=True, slots=True)
class PlanView:
    """One kept plan: its name, what it leaves, and its buttons, each with its full name."""

    name: str
    keeps: str
    open: tuple[str, str]
    rename: tuple[str, str]
    drop: tuple[str, str]


@dataclass(frozen=True, slots=True)
class PlansView:
    """Finished texts; the plans in the order of keeping."""

    heading: str
    about: str
    save_heading: str
    name_box: str
    save: str
    list_heading: str
    empty: str
    plans: tuple[PlanView, ...]
    compare: str
    more_needed: str
    spoken: str


def plans_view(writer: Writer, plans: tuple[tuple[Plan, Outcome | Problem], ...]) -> PlansView:
    """Every plan with what it leaves today."""
    heading = writer.write(say("Bewaar en vergelijk"))
    about = writer.write(
        say("Bewaar dit plan. Verander daarna uw uren en bewaar het nog eens.")
    )
    list_heading = writer.write(say("Uw plannen"))
    empty = writer.write(say("U hebt nog niets bewaard."))
    shown = tuple(_plan(writer, plan, found) for plan, found in plans)
    more = writer.write(say("Bewaar nog een plan. Dan kunt u vergelijken."))
    heard = tuple(text for one in shown for text in (one.name, one.keeps)) or (empty,)
    return PlansView(
        heading=heading,
        about=about,
        save_heading=writer.write(say("Dit plan bewaren")),
        name_box=writer.write(say("Naam van dit plan")),
        save=writer.write(say("Bewaar dit plan")),
        list_heading=list_heading,
        empty=empty,
        plans=shown,
        compare=writer.write(say("Leg ze naast elkaar")),
        more_needed=more,
        spoken=spoken(writer, heading, about, list_heading, *heard),
    )


def usual_name(writer: Writer, answers: Answers) -> str:
    """A name for who does not want to think of one."""
    if not to_law.can_step_hours(answers):
        return writer.write(say("Plan met mijn loon"))
    hours = to_law.hours_of(answers)
    if not hours:
        return writer.write(say("Zonder werk"))
    return writer.write(say_n("{n} uur per week", "{n} uur per week", n=hours))


def name_fault(name: str, plans: tuple[Plan, ...]) -> Sentence | None:
    """Why a plan cannot be kept under this name; None when it can."""
    if len(plans) >= MOST:
        return say("U hebt al drie plannen. Wis er eerst één.")
    return same_name(name, plans)


def same_name(name: str, others: tuple[Plan, ...]) -> Sentence | None:
    """Why a plan cannot have this name beside these; None when it can."""
    if not name.strip():
        return say("Geef dit plan een naam.")
    if any(one.name.casefold() == name.strip().casefold() for one in others):
        return say("Deze naam is er al. Kies een andere naam.")
    return None


def _plan(writer: Writer, plan: Plan, found: Outcome | Problem) -> PlanView:
    keeps = found.because if isinstance(found, Problem) else sentences.keeps(found.then.total)
    name = writer.term(plan.name)
    labels = (writer.write(one) for one in (say("Open"), say("Andere naam"), say("Wis")))
    reopen, rename, drop = ((label, f"{label}: {name}") for label in labels)
    return PlanView(name, writer.write(keeps), reopen, rename, drop)
