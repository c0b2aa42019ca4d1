"""Whom to call, and what to do when that is not known."""

from __future__ import annotations

from functools import partial

import flet as ft

from app.domain.gemeente_contact import Open, Weekday
from app.domain.own_values import OwnKind
from app.domain.sentence import say
from app.text.unbroken import unbroken
from app.text.write import Writer
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Columns,
    Head,
    Line,
    Look,
    Made,
    Page,
    Point,
    Tone,
    Way,
    aside,
    box,
    go,
    group,
    page,
)
from app.ui.page.calling import call
from app.ui.page.everywhere import everywhere
from app.ui.page.needs import NEEDS
from app.ui.page.shown import shown

_STEPS = (
    say("Zeg waar u over belt: werk, geld, een plicht of een brief."),
    say("Vraag wat u kunt krijgen, en wat u moet doorgeven."),
    say("Vraag het antwoord op papier."),
    say("Neem iemand mee die u vertrouwt. Dat mag altijd."),
)


@shown
def help_screen(desk: Desk) -> Page:
    """A person first, then what to say to that person; the same wherever one comes from."""
    urgent = (
        Way(one.title, one.about, routes.urgent(one.id), key=f"urgent:{one.id}") for one in NEEDS
    )
    return page(
        say("Praat met iemand"),
        Columns(
            (
                _person(desk),
                Head(say("Kan het niet wachten?")),
                box(Line(say("Gevaar? Bel 112."), Look.STRONG), tone=Tone.CAUTION),
                group(*urgent, gap=10),
            ),
            (
                box(*(Point(one, ft.Icons.CHECK) for one in _STEPS), head=say("Wat kunt u doen?")),
                Way(
                    say("Gratis onafhankelijke hulp (cliëntondersteuning)"),
                    say("De gemeente moet zorgen dat deze hulp er is."),
                    routes.finding(routes.RIGHTS, "clientondersteuning"),
                    key="to-supporter",
                ),
                everywhere(desk, danger=False),
                aside(say("Ik snap een scherm niet"), routes.UNCLEAR, key="to-unclear"),
                go(say("Terug naar waar ik was"), desk.back),
            ),
        ),
    )


def _contact(desk: Desk) -> str | None:
    """Who of the gemeente one can ask for, where she told it."""
    own = None if desk.visit.is_example else desk.parts.link.state.own
    names = () if own is None else tuple(one.contact for one in own.benefits if one.is_running)
    return next(filter(None, names), None)


def _open(hours: tuple[Open, ...], writer: Writer) -> str:
    """Each day with its hours on a line, the day named in the language."""
    names = dict(zip(Weekday, writer.weekday_names(), strict=True))
    return "\n".join(
        f"{names[one.day]} {writer.term(unbroken(f'{one.opens:%H:%M}–{one.closes:%H:%M}'))}"
        for one in hours
    )


def _person(desk: Desk) -> Block:
    """Whom to call; without a number, where to find one."""
    contact = desk.contact
    if contact is None:
        where = say("Bel uw gemeente. Het nummer staat op haar website en op haar brieven.")
        own = routes.own_value(OwnKind.CONTACT)
        told = desk.visit.gemeente is not None and not desk.visit.is_example
        # Once told, the number stands here on every screen.
        tell = aside(say("Wie is uw contactpersoon?"), own, key="tell-contact") if told else None
        return box(Line(where, Look.STRONG), tell, tone=Tone.NOTICE)
    whom = _contact(desk)
    return box(
        Line(say("Dit is voor uw gemeente: {who}.", who=contact.who), Look.STRONG),
        Line(Made(partial(_open, contact.hours)), Look.NOTE) if contact.hours else None,
        None if whom is None else say("Uw contactpersoon: {name}.", name=whom),
        call(desk, contact.phone),
        tone=Tone.NOTICE,
    )
