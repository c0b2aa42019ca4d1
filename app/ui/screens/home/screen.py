"""Thuis: what waits first, then money and contact, then the way to everything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import flet as ft

from app.domain.link_state import UNLINKED
from app.domain.money import half_up_to_euro
from app.domain.money_days import MoneyDay
from app.domain.sentence import Sentence, say, say_n
from app.ui import routes
from app.ui.answers import missing_money
from app.ui.answers.attached import ATTACHED
from app.ui.answers.life import AT_ONCE
from app.ui.answers.missing_money import Chance
from app.ui.answers.rules_day import too_old
from app.ui.asking import happens
from app.ui.asking.told_facts import known_of
from app.ui.components.task_line import TaskLine
from app.ui.desk import Desk
from app.ui.findings.money_box import chances_of
from app.ui.page.blocks import (
    Block,
    Capital,
    Columns,
    Head,
    Joined,
    Made,
    Page,
    Tone,
    Way,
    aside,
    box,
    first_strong,
    group,
    page,
    present,
    quiet,
)
from app.ui.page.ear import text
from app.ui.page.shared import waiting
from app.ui.page.shown import shown
from app.ui.page.values import term
from app.ui.role import HAS_BIJSTAND
from app.ui.screens.home.last_contact import last_contact
from app.ui.screens.home.next_money import can_know, next_money, waits_for_wage
from app.ui.screens.home.tasks import HomeTask, tasks
from app.ui.screens.home.ways import parts
from app.ui.state import Visit
from app.ui.where_kept import keeping

_WEEK = timedelta(days=7)


@shown
def home_screen(desk: Desk) -> Page:
    """For who was here before; nothing is asked here."""
    visit = desk.visit
    has_bijstand = known_of(visit, desk.parts.today).facts.receives_bijstand
    line = ft.use_memo(lambda: next_money(desk), [visit.revision, desk.gemeente])
    missing = ft.use_memo(lambda: _chances(desk), [visit.revision, desk.gemeente])
    contact = last_contact(UNLINKED if visit.is_example else desk.parts.link.state)
    return page(
        say("Thuis"),
        Columns(
            present(
                _late(desk),
                *_first(desk, missing, line, has_bijstand=has_bijstand),
            ),
            (
                Head(say("Alles bij elkaar")),
                group(*parts(desk, has_bijstand=has_bijstand), gap=10),
                box(contact, head=say("Contact met uw gemeente"), key="contact"),
                *present(keeping(desk, has_told=_has_told(desk))),
                quiet(say("Naar het begin"), routes.START, key="start"),
            ),
        ),
    )


def _late(desk: Desk) -> Block | None:
    """Before anything that is counted: that the half year of the amounts is over."""
    told = too_old(desk.parts.today)
    return box(*told, tone=Tone.CAUTION, key="late") if told else None


def _has_told(desk: Desk) -> bool:
    return bool(desk.visit.answers) and not desk.visit.is_example


def _first(
    desk: Desk, missing: tuple[Chance, ...], line: MoneyDay | None, *, has_bijstand: bool | None
) -> tuple[Block | None, ...]:
    """What one comes for most; money that one may be missing goes before what may change."""
    changes = Way(
        say("Er verandert iets bij mij"),
        say("Werk, een kind, een verhuizing of bezwaar: de stappen op volgorde."),
        routes.STEPS,
        icon=ft.Icons.CHECKLIST,
    )
    money = _missing(desk.visit, missing)
    return (
        *_waiting(desk),
        *((money, changes) if missing else (changes, money)),
        None if has_bijstand is False else _money(desk, line),
    )


def _waiting(desk: Desk) -> Iterator[Block]:
    """What cannot wait longer than a week stands first, then the rest; each may be ticked."""
    found, soon = tasks(desk), desk.parts.today + _WEEK
    first = tuple(one for one in found if _is_soon(one, soon))
    rest = tuple(one for one in found if one not in first)
    nothing = say("U hoeft niets te doen, voor zover wij weten. Kijk ook in uw brieven.")
    # Nobody needs to do what is only an invitation.
    if first or not rest:
        yield _list(desk, say("Deze week"), first, "tasks", nothing)
    if rest:
        is_free = not any(one.is_needed for one in rest)
        later = say("Wat u nu kunt doen") if is_free else say("Daarna")
        yield _list(desk, later, rest, "later", nothing)


def _is_soon(one: HomeTask, soon: date) -> bool:
    return one.is_needed and (one.at_once or one.day is None or one.day <= soon)


def _list(
    desk: Desk, title: Sentence, found: tuple[HomeTask, ...], key: str, nothing: Sentence
) -> Block:
    def turn(name: str) -> None:
        happens.turn(desk.visit, name)
        desk.keep()

    return waiting(desk, title, tuple(_task(desk, one) for one in found), turn, nothing, key)


def _task(desk: Desk, one: HomeTask) -> TaskLine:
    title = text(desk.writer, term(one.title) if isinstance(one.title, str) else one.title)
    left = "" if one.last is None else desk.write(_left(one.last, desk.parts.today))
    left = desk.write(AT_ONCE) if one.at_once else left
    tick = f"{desk.write(say('Gedaan'))}: {title}" if one.key else ""
    return TaskLine(one.to, title, desk.write(one.about), left, one.key, tick)


def _left(last: date, today: date) -> Sentence:
    days = (last - today).days
    if not days:
        return say("Vandaag is de laatste dag")
    return say_n("Nog {n} dag", "Nog {n} dagen", n=days)


def _chances(desk: Desk) -> tuple[Chance, ...]:
    """Money that is perhaps missed and was not laid aside, as Mijn rechten shows it."""
    return tuple(one for one in chances_of(desk) if missing_money.marked(desk.visit, one) is None)


def _missing(visit: Visit, found: tuple[Chance, ...]) -> Block | None:
    if not found and missing_money.to_ask(visit) is None:
        return None
    return Way(
        missing_money.TITLE,
        Joined((*missing_money.together(found), missing_money.ONLY_ASKED))
        if found
        else missing_money.ONE_ANSWER,
        routes.NUGGER if visit.answers.get(HAS_BIJSTAND) == "nee" else routes.RIGHTS,
        key="missing",
        icon=ft.Icons.SAVINGS_OUTLINED,
    )


def _money(desk: Desk, line: MoneyDay | None) -> Block:
    """The next money, or what is not known of it and how one tells."""
    heading = say("Wanneer komt er geld?")
    if not can_know(desk):
        told = say("Dat weten wij als u de vragen over u beantwoordt.")
        return box(*first_strong(told), head=heading, key="money")
    if line is None:
        told = say("Wij weten nog niet op welke dag uw geld komt.")
        if waits_for_wage(desk):
            told = say("Wij weten nog niet op welke dag uw loon komt.")
        fill = aside(say("Vul de dagen in"), routes.DAYS, key="days")
        return box(*first_strong(told), fill, head=heading, key="money")
    day = Capital(Made(lambda writer: writer.weekday_and_day(line.day)))
    about = say("Ongeveer {amount}", amount=half_up_to_euro(line.amount))
    less = (ATTACHED,) if known_of(desk.visit, desk.parts.today).facts.beslag else ()
    return box(*first_strong(day, line.what, about, *less), head=heading, key="money")
