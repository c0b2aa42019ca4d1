"""What to do when the work stops, and how the way back goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

import flet as ft

from app.domain.after_bijstand import Step
from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import half_up_to_euro
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import MonthOutcome, Scenario
from app.domain.sentence import Sentence, say, say_n
from app.law import at_other_hours, te_kort_voor_ww
from app.ui import routes, stepping
from app.ui.answers.after_work import toeslagen_are_lower
from app.ui.answers.attached import attached
from app.ui.answers.steps import Steps, Stop, ask_steps, idle, stop_in, usual_month
from app.ui.answers.trouble import trouble
from app.ui.answers.use_answer import use_answer
from app.ui.asking import payers
from app.ui.asking.job_now import WORKS_NOW
from app.ui.asking.yes_or_no import NO
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Aloud,
    Block,
    Box,
    Columns,
    Head,
    Line,
    Look,
    Page,
    Point,
    Tone,
    aside,
    box,
    first_strong,
    group,
    lines,
    page,
    present,
)
from app.ui.page.forms import step
from app.ui.page.shown import shown
from app.ui.page.values import term

_NEW_LAW = date(2027, 1, 1)


@shown
def stops_screen(desk: Desk) -> Page:
    """Comfort first; then the month that was told or chosen here, and its steps."""
    asked, found = use_answer(desk)
    chosen, choose = ft.use_state("")
    without = ft.use_memo(lambda: _idle(desk, found), [found])
    if isinstance(found, Problem):
        return trouble(desk, found)
    months = tuple(one.month for one in found.months[:-1])
    wanted = next((one for one in months if str(one) == chosen), usual_month(found))
    stop = stop_in(found, wanted, without)
    steps = ask_steps(desk, stop)
    if isinstance(steps, Problem):
        return trouble(desk, steps)
    return page(
        say("Als het werk stopt"),
        Columns(
            present(
                box(*first_strong(*_comfort(stop)), tone=Tone.NOTICE),
                _month(desk, months, wanted, choose),
                attached(asked.beslag, desk.visit.answers),
                Aloud((group(*_then(stop), *_beside(desk, found, stop)),)),
            ),
            (
                Head(say("Dit doet u dan")),
                _steps(steps),
                box(*lines(*_doubts(desk, found, stop), look=Look.SMALL)),
                aside(say("Praat met iemand"), lambda: desk.aside(routes.HELP), key="to-help"),
            ),
        ),
    )


def _idle(desk: Desk, found: Scenario | Problem) -> tuple[MonthOutcome, ...]:
    return () if isinstance(found, Problem) else idle(desk, found)


def _comfort(stop: Stop) -> tuple[Sentence, ...]:
    if stop.had:
        return say("De weg terug blijft open."), say("U mag altijd opnieuw bijstand vragen.")
    return say("Er is hulp als uw werk stopt."), say("Vraag die hulp meteen.")


def _month(
    desk: Desk, months: tuple[Month, ...], wanted: Month, choose: Callable[[str], None]
) -> Block:
    shown_ = stepping.months(desk.writer, months)
    what = say("Stel, het werk stopt na deze maand")
    return box(step("month", shown_, str(wanted), choose), head=what)


def _then(stop: Stop) -> Iterator[Sentence]:
    if not stop.had:
        return
    if stop.ended is None:
        yield say("U hebt dan nog bijstand. Die kan weer omhoog.")
    else:
        yield say("Uw bijstand stopt in dit plan op {day}.", day=stop.ended)
        yield say("Daarna kunt u die opnieuw aanvragen.")
    amount = half_up_to_euro(stop.bijstand)
    if amount:
        yield say("Zonder loon is uw bijstand ongeveer {amount} per maand.", amount=amount)
        if stop.reserved:
            yield say("De gemeente bewaart {reserved} als vakantiegeld.", reserved=stop.reserved)
            # Participatiewet 45 lid 1.
            yield say("Vakantiegeld over uw bijstand komt in juni, of als de bijstand stopt.")


def _beside(desk: Desk, found: Scenario, stop: Stop) -> Iterator[Sentence]:
    """Whether WW is near, what a lower income changes beside bijstand, the work of a partner."""
    if desk.visit.answers.get(WORKS_NOW) == NO:
        yield from _too_short(found, stop)
    if toeslagen_are_lower(found):
        # Awir, article 17: a change is reported; toeslagen follow the income of the year (8). The
        # four weeks are those of the page of Dienst Toeslagen (DTINKOMEN).
        if _as_planned(found, stop):
            # The year of this plan has that end in it already.
            yield say(
                "Geef Dienst Toeslagen binnen vier weken uw lagere inkomen door. "
                "Toeslagen volgen uw inkomen over het hele jaar."
            )
        else:
            yield say(
                "Geef Dienst Toeslagen binnen vier weken uw lagere inkomen door. "
                "Uw toeslagen kunnen dan omhoog."
            )
    if not stop.had and found.question.partner_works:
        yield say("Stopt ook het werk van uw partner? Vraag ook daarvoor eerst WW.")


def _too_short(found: Scenario, stop: Stop) -> Iterator[Sentence]:
    """Werkloosheidswet 17 lid 1, for who begins with this work; an earlier one is not known."""
    work = found.question.work
    if work is None:
        return
    first = work.first_day or found.question.start.first_day
    weeks = te_kort_voor_ww(first, min(stop.last_day, work.last_day or stop.last_day))
    if isinstance(weeks, int):
        yield say_n(
            "In dit plan werkte u dan {n} week. "
            "Werkte u daarvoor niet? Dan is dat te kort voor WW.",
            "In dit plan werkte u dan {n} weken. "
            "Werkte u daarvoor niet? Dan is dat te kort voor WW.",
            n=weeks,
        )


def _as_planned(found: Scenario, stop: Stop) -> bool:
    """Whether the work stops in the month that was told as its last."""
    work = found.question.work
    return work is not None and work.ends == Month.of(stop.last_day)


def _doubts(desk: Desk, found: Scenario, stop: Stop) -> Iterator[Sentence]:
    if stop.other:
        amount = half_up_to_euro(stop.other)
        if stop.only is None:
            yield say(
                "Wij rekenen dan met {amount} ander inkomen per maand. Vakantiegeld telt mee.",
                amount=amount,
            )
        else:
            yield say(
                "Wij rekenen dan met {amount} {money} per maand. Vakantiegeld telt mee.",
                amount=amount,
                money=stop.only,
            )
        if at_other_hours(found.question):
            yield say("Of u dat dan ook krijgt, weten wij niet.")
    else:
        yield say("Wij nemen aan dat u dan geen ander inkomen hebt.")
    yield from payers.when_it_stops(desk.visit)
    if stop.had:
        yield say("Krijgt u WW? Dan krijgt u minder of geen bijstand.")
        yield say("Stopt u door ziekte? Vraag UWV ook naar de Ziektewet.")
    if stop.last_day >= _NEW_LAW:
        yield say("De wet van 2027 lazen wij nog niet helemaal. Kijk dit dan na.")


def _steps(steps: Steps) -> Block:
    """In the order to take them."""
    number, cards = 0, []
    for part in steps.parts:
        if isinstance(part.value, Step):
            number += part.value.is_task
            # What is only to know has no number of its own.
            head = say("Stap {number}", number=number) if part.value.is_task else None
            cards.append(_card(part, head))  # type: ignore[arg-type]
    return group(*cards, gap=10)


def _card(part: Answer[Step], head: Sentence | None) -> Box:
    source = part.source
    where = say("{law}", law=source.law)
    if source.article[:1].isdigit():
        where = say("{law}, artikel {article}", law=source.law, article=source.article)
    return box(
        part.because,
        *lines(*_strong(part), look=Look.STRONG),
        *(Point(term(paper), ft.Icons.DESCRIPTION_OUTLINED) for paper in part.value.papers),
        Line(where, Look.SMALL),
        head=head,
    )


def _strong(part: Answer[Step]) -> Iterator[Sentence]:
    # A sentence that already names the day needs no second one.
    told = {value for _, value in part.because.values}
    # What the law wants at once (17 lid 1) has no later day beside it.
    if part.value.by and part.value.by not in told and not part.value.at_once:
        yield say("Doe dit uiterlijk op {day}.", day=part.value.by)
    told_below = (one for one in part.parts if _is_advance(part, one) or _moved(one))
    yield from (one.because for one in told_below)
    if part.certainty <= Certainty.GEMEENTE_BESLIST:
        yield say("Uw gemeente beslist.")


def _is_advance(part: Answer[Step], below: Answer[object]) -> bool:
    # Of the advance: its own amount; the norm it was made from is not money to come.
    return isinstance(below.value, Decimal) and below is part.parts[-1]


def _moved(below: Answer[object]) -> bool:
    # Why the last day is later than the count of weeks says.
    return isinstance(below.value, date)
