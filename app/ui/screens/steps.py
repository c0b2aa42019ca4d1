"""What happens in somebody's life, and its steps in order: with whom, by when, to tick."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

import flet as ft

from app.domain.after_bijstand import Step
from app.domain.decision import Outcome
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say, say_n
from app.domain.situation import Situation
from app.text.calendar_file import CalendarDay
from app.ui import routes
from app.ui.agenda import agenda
from app.ui.answers import life
from app.ui.answers.life import AT_ONCE, TO_UWV, Counted, LifeStep
from app.ui.answers.trouble import trouble
from app.ui.asking import happens, payers
from app.ui.asking.told_facts import PersonKnown, known_of
from app.ui.components.task_line import TaskLine
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Columns,
    Head,
    Line,
    Look,
    Page,
    Point,
    Way,
    box,
    go,
    group,
    lines,
    page,
    present,
    quiet,
    soft,
)
from app.ui.page.folds import Folds, folded, use_folds
from app.ui.page.inputs import Inputs, in_answers, use_inputs
from app.ui.page.lost import lost
from app.ui.page.shared import to_save, waiting
from app.ui.page.shown import shown
from app.ui.page.values import term
from app.ui.private import Topic

_WARN_DAYS = (7, 1)
_HELP_AT_WORK = frozenset({"persoonlijke_ondersteuning", "begeleiding_werkplek"})
_TO_LIST = say("Zet in mijn lijst")


@shown
def happens_screen(desk: Desk) -> Page:
    """What can happen; what is on the list says so."""
    running = dict(happens.running(desk.visit))
    ways = tuple(_way(one, running.get(one)) for one in Situation)
    letter = Way(
        say("Ik kreeg een brief"), say("Wat het is en wat u kunt doen."), routes.LETTER_KINDS
    )
    ages = tuple(words for _, words, _ in life.birthdays(desk))
    return page(
        say("Wat verandert er bij u?"),
        *soft(say("Kies wat er verandert. Dan ziet u de stappen.")),
        group(*ways, letter, gap=10),
        box(*ages, head=say("Wie er bijna jarig is")) if ages else None,
    )


def _way(one: Situation, day: date | None) -> Way:
    about = None if day is None else say("Staat op uw lijst: {day}", day=day)
    return Way(life.TITLES[one], about, routes.steps(one))


@shown
def steps_screen(desk: Desk) -> Page:
    """The steps of one thing that happens; with its day they stand on the list of Thuis."""
    name = routes.last_part(ft.use_view_path())
    inputs, folds = use_inputs(desk, in_answers(desk.visit)), use_folds()
    if name not in set(Situation):
        return lost(desk)
    situation, visit = Situation(name), desk.visit
    day = happens.day_of(visit, situation)
    counted = life.day_untold(desk, situation)
    found = life.steps(desk, situation, day or counted.day)
    if isinstance(found, Problem):
        return trouble(desk, found)

    asks = () if day is not None else tuple(_ask(inputs, situation))
    if day is None and situation is Situation.AANVRAAG and life.applied_on(visit) is not None:
        asks = (go(_TO_LIST, partial(_begin, desk, situation, counted.day), key="keep"),)
    told = present(
        _counted_from(counted, found) if day is None else None,
        _before_signing(desk, situation),
        _list(desk, found, is_kept=day is not None),
        _to_gemeente(situation, found),
        _to_payers(desk, situation),
        *(() if day is None else _calendar(desk, situation, found)),
        _sources(desk, folds, found),
        None if day is None else _away(desk, situation, day),
    )
    return page(life.TITLES[situation], *((Columns(asks, told),) if asks else told))


def _counted_from(counted: Counted, found: tuple[LifeStep, ...]) -> Block | None:
    """From which day a day in the steps is counted, as long as no day was told."""
    if not any(isinstance(value, date) for one in found for _, value in one.words.values):
        return None
    return Line(counted.because, Look.SMALL)


def _ask(inputs: Inputs, situation: Situation) -> Iterator[Block]:
    desk, asked = inputs.desk, happens.box(life.ASKS[situation])

    def keep() -> None:
        day = inputs.read_day(asked)
        if day is None:
            return
        if isinstance(life.steps(desk, situation, day), Problem):
            inputs.cannot_be(asked, say("Van vóór 2026 kennen wij deze regels niet."))
            return
        inputs.clear(asked)
        _begin(desk, situation, day)

    yield from present(inputs.errors())
    yield Head(asked.question)
    yield inputs.day(asked, keep)
    yield go(_TO_LIST, keep, key="keep")


def _begin(desk: Desk, situation: Situation, day: date) -> None:
    happens.begin(desk.visit, situation, day)
    desk.keep()


def _list(desk: Desk, found: tuple[LifeStep, ...], *, is_kept: bool) -> Block:
    """In the order to take them; what stands on the list can be ticked."""
    shown_ = tuple(_line(desk, one, is_kept=is_kept) for one in found)

    def turn(name: str) -> None:
        happens.turn(desk.visit, name)
        desk.keep()

    return waiting(desk, say("De stappen"), shown_, turn)


def _before_signing(desk: Desk, situation: Situation) -> Block | None:
    """What to ask first: the sums rest on these answers, and the gemeente decides on the rest."""
    if situation is not Situation.WERK_BEGINT:
        return None
    points = (
        say("Hoeveel loon per uur, hoeveel uur, en wisselt dat?"),
        say("Tot welke dag loopt het contract?"),
        say("Komen reiskosten, vakantiegeld en pensioen erbij?"),
        *_of_gemeente(desk, known_of(desk.visit, desk.parts.today)),
    )
    return box(*(Point(one) for one in points), head=say("Vraag dit voordat u tekent"))


def _of_gemeente(desk: Desk, known: PersonKnown) -> Iterator[Sentence]:
    """What to ask her about the sums and the help at work, as far as she did not decide on it."""
    if known.facts.receives_bijstand is False:
        return
    decided = {one.id for one in known.facts.decisions if one.outcome is not Outcome.GEEN}
    together = desk.visit.together
    is_private = together is not None and Topic.SUBSIDY not in together.opened
    if known.household.doelgroep_loonkostensubsidie and not is_private:
        # In that group guidance at work is a right, whatever became of a jobcoach (10da).
        yield say(
            "Vraag uw gemeente: kloppen onze sommen, en welke begeleiding krijg ik op het werk?"
        )
    elif decided & _HELP_AT_WORK:
        yield say("Vraag uw gemeente: kloppen onze sommen?")
    else:
        yield say("Vraag uw gemeente: kloppen onze sommen, en kan ik een jobcoach krijgen?")


def _to_gemeente(situation: Situation, found: tuple[LifeStep, ...]) -> Block | None:
    """For whom no duty binds: the gemeente hears of work only where it gave something (35, 10)."""
    tells = any(one.key.endswith(".melden_werk") for one in found)
    if situation is not Situation.WERK_BEGINT or tells:
        return None
    told = say("Hebt u hulp of een regeling van uw gemeente? Geef dan uw nieuwe inkomen door.")
    return box(told, TO_UWV, key="to-gemeente")


def _to_payers(desk: Desk, situation: Situation) -> Block | None:
    told = {
        Situation.WERK_BEGINT: payers.before_the_work,
        Situation.WERK_STOPT: payers.when_it_stops,
    }.get(situation)
    words = () if told is None else tuple(told(desk.visit))
    return box(*words, key="to-payers") if words else None


def _line(desk: Desk, one: LifeStep, *, is_kept: bool) -> TaskLine:
    words, is_done = desk.write(one.words), happens.is_done(desk.visit, one.key)
    ticks = is_kept and one.step.is_task
    by = _by(one.step, desk.parts.today) if ticks and not is_done else None
    tick = f"{desk.write(say('Gedaan'))}: {words}" if ticks else ""
    return TaskLine(
        one.to or "",
        words,
        ", ".join(one.step.papers),
        "" if by is None else desk.write(by),
        one.key if ticks else "",
        tick,
        is_done,
    )


def _by(step: Step, today: date) -> Sentence | None:
    by = step.by
    if by is None:
        return None
    left = (by - today).days
    if left <= 0 or step.at_once:
        return AT_ONCE
    return say_n("Nog {n} dag, tot en met {day}", "Nog {n} dagen, tot en met {day}", n=left, day=by)


def _calendar(
    desk: Desk, situation: Situation, found: tuple[LifeStep, ...]
) -> Iterator[Block]:
    """The next last day as a file; it does not say what it is about, for others see it too."""
    today = desk.parts.today
    days = [one.by for one in found if one.by is not None and one.by >= today]
    if not days:
        return
    day = min(days)
    title = desk.write(say("Houvast: kijk in uw lijst"))
    about = desk.write(say("Open Houvast. Daar staat wat u kunt doen."))
    warn = tuple(one for one in _WARN_DAYS if one < (day - today).days)
    event = CalendarDay(f"{situation}-{day}", day, title, about, warn)
    yield to_save(desk, agenda(desk.writer, event, today, situation))


def _sources(desk: Desk, folds: Folds, found: tuple[LifeStep, ...]) -> Block | None:
    """The articles of the steps that may be read now: an article would tell what is hidden."""
    read = dict.fromkeys(
        say("{law}, artikel {article}", law=one.source.law, article=one.source.article)
        if one.source.article
        else term(one.source.law)
        for one in found
        if not desk.writer.hidden(one.words)
    )
    return folded(folds, box(*lines(*read, look=Look.SMALL), head=say("Waar staat dit?")))


def _away(desk: Desk, situation: Situation, day: date) -> Block:
    def away() -> None:
        happens.end(desk.visit, situation)
        desk.keep()

    told = Line(say("Staat op uw lijst: {day}", day=day), Look.SMALL)
    return group(told, quiet(say("Haal van mijn lijst"), away, key="away"))
