"""Writing down hours: for what, on which day, and how many."""

from __future__ import annotations

from datetime import date

from app.domain.problem import Problem
from app.domain.sentence import say
from app.ui import routes
from app.ui.answers.part import use_part
from app.ui.answers.trouble import trouble
from app.ui.asking import hours_diary
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Head, Page, go, group, soft
from app.ui.page.forms import one_of, step
from app.ui.page.inputs import in_answers, use_inputs
from app.ui.page.shown import shown
from app.ui.stepping import days_back


@shown
def write_hours_screen(desk: Desk) -> Page:
    """Everything typed is kept at once; only hours must be filled in."""
    part, visit, today = use_part(desk), desk.visit, desk.parts.today
    inputs = use_inputs(desk, in_answers(visit))
    if isinstance(part, Problem):
        return trouble(desk, part)
    known = [one for name in hours_diary.options(visit) if (one := part.find(name))]
    choices = {one.id: one.title for one in known}
    told = visit.answers.get(hours_diary.FOR, "")
    chosen = told if told in choices else known[0].id

    def keep() -> None:
        told = inputs.read(*hours_diary.BOXES)
        if told is not None:
            # Read now: the choice and the day may have changed since this was drawn.
            day = date.fromisoformat(visit.answers.get(hours_diary.DAY) or today.isoformat())
            what = visit.answers.get(hours_diary.FOR) or chosen
            hours_diary.add(visit, hours_diary.made(day, what, told))
            desk.go(routes.MY_HOURS)

    title, only_you = say("Schrijf uren op"), say("Uw gemeente ziet uw uren niet.")
    about = (say("U hoeft dit niet bij te houden."), *(() if visit.together else (only_you,)))
    what = say("Waarvoor was het?")
    return inputs.page(
        title,
        group(*soft(*about)),
        Head(what),
        one_of(desk, "for", what, choices, chosen, lambda code: visit.put(hours_diary.FOR, code)),
        Head(say("Welke dag?")),
        _days(desk),
        inputs.number(hours_diary.HOURS, keep),
        inputs.area(hours_diary.WORDS, desk.keep),
        inputs.number(hours_diary.RECEIVED, keep),
        go(say("Zet in mijn dagboek"), keep, key="add"),
    )


def write_hours(desk: Desk, choice: str) -> None:
    """Go and write down hours for this choice."""
    desk.visit.put(hours_diary.FOR, choice)
    desk.go(routes.WRITE_HOURS)


def _days(desk: Desk) -> Block:
    days, day = days_back(desk.writer, desk.parts.today), desk.visit.answers.get(hours_diary.DAY)
    chosen = day if day in days.codes else desk.parts.today.isoformat()
    return step("day", days, chosen, lambda code: desk.visit.put(hours_diary.DAY, code))
