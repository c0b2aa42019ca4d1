"""Thuis: what waits first, then money and contact, then the way to everything."""

from __future__ import annotations

from datetime import date

import flet as ft

from app.domain.link_state import UNLINKED
from app.domain.money import half_up_to_euro
from app.domain.money_days import MoneyDay
from app.domain.sentence import Sentence, say, say_n
from app.ui import routes
from app.ui.asking.told_facts import known_of
from app.ui.components.task_list import TaskLine, TaskList, task_list
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Capital,
    Head,
    Live,
    Made,
    Page,
    aside,
    box,
    first_strong,
    group,
    page,
    quiet,
    term,
)
from app.ui.page.ear import text
from app.ui.page.shown import shown
from app.ui.screens.home.last_contact import last_contact
from app.ui.screens.home.next_money import can_know, next_money
from app.ui.screens.home.parts import parts
from app.ui.screens.home.tasks import Task, tasks


@shown
def home_screen(desk: Desk) -> Page:
    """For who was here before; nothing is asked here."""
    visit = desk.visit
    has_bijstand = known_of(visit, desk.parts.today).facts.receives_bijstand
    line = ft.use_memo(lambda: next_money(desk), [visit.revision, desk.gemeente])
    contact = last_contact(UNLINKED if visit.is_example else desk.parts.link.state)
    return page(
        say("Thuis"),
        _waiting(desk),
        None if has_bijstand is False else _money(desk, line),
        box(contact, head=say("Contact met uw gemeente"), key="contact"),
        Head(say("Alles bij elkaar")),
        group(*parts(desk, has_bijstand=has_bijstand), gap=10),
        quiet(say("Naar het begin"), routes.START, key="start"),
    )


def _waiting(desk: Desk) -> Block:
    found = tasks(desk)
    title = say("Wat nu nodig is")
    # Nobody needs to do what is only an invitation.
    if found and not any(one.is_needed for one in found):
        title = say("Wat u nu kunt doen")
    view = TaskList(
        heading=desk.write(title),
        lines=tuple(_task(desk, one) for one in found),
        nothing=desk.write(say("Niets dat wij weten. Kijk ook in uw brieven.")),
    )
    return Live(lambda: task_list(view, desk.go), view.heard)


def _task(desk: Desk, one: Task) -> TaskLine:
    title = term(one.title) if isinstance(one.title, str) else one.title
    left = "" if one.last is None else desk.write(_left(one.last, desk.parts.today))
    return TaskLine(one.to, text(desk.writer, title), desk.write(one.about), left)


def _left(last: date, today: date) -> Sentence:
    days = (last - today).days
    if not days:
        return say("Vandaag is de laatste dag")
    return say_n("Nog {n} dag", "Nog {n} dagen", n=days)


def _money(desk: Desk, line: MoneyDay | None) -> Block:
    """The next money, or what is not known of it and how one tells."""
    heading = say("Wanneer komt er geld?")
    if not can_know(desk):
        told = say("Dat weten wij als u de vragen over u beantwoordt.")
        return box(*first_strong(told), head=heading, key="money")
    if line is None:
        told = say("Wij weten nog niet op welke dag uw geld komt.")
        fill = aside(say("Vul de dagen in"), routes.DAYS, key="days")
        return box(*first_strong(told), fill, head=heading, key="money")
    day = Capital(Made(lambda writer: f"{writer.weekday(line.day)} {writer.day(line.day)}"))
    about = say("Ongeveer {amount}", amount=half_up_to_euro(line.amount))
    return box(*first_strong(day, line.what, about), head=heading, key="money")
