"""All rights of a person: what one gets, what one can ask, and what is not known yet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import flet as ft

from app.domain.finding import Finding, Reply
from app.domain.problem import Problem
from app.domain.sentence import say
from app.law import rights_of
from app.ui import routes
from app.ui.answers import missing_money
from app.ui.answers.missing_money import Chance
from app.ui.answers.trouble import trouble
from app.ui.desk import Desk
from app.ui.findings import lists
from app.ui.findings.ask_law import Found, use_found
from app.ui.findings.lists import Group, Listing, listed
from app.ui.findings.words import is_to_ask
from app.ui.page.blocks import (
    Beside,
    Block,
    Box,
    Head,
    Joined,
    Line,
    Look,
    Page,
    Tone,
    Way,
    aside,
    box,
    group,
    present,
    quiet,
)
from app.ui.page.folds import Folds, some, use_folds
from app.ui.page.shown import shown

# So many stand there at once; the rest after a tap.
_FIRST_CHANCES = 3

_LOCAL = Way(
    say("Vragen aan mijn gemeente"),
    say("Over alles wat uw gemeente zelf beslist."),
    routes.LOCAL,
    key="local",
)


@shown
def rights_screen(desk: Desk) -> Page:
    """What one gets and may ask; the one question that settles most is answered here."""
    path, folds, found = routes.RIGHTS, use_folds(), use_found(desk, rights_of)
    missing = ft.use_memo(lambda: _missing(desk, found), [found])
    if isinstance(found, Problem):
        return trouble(desk, found, routes.RIGHTS)
    duties = Way(say("Mijn plichten"), say("Wat de wet vraagt, en wanneer niet."), routes.DUTIES)
    listing = Listing(
        path,
        say("Mijn rechten"),
        (lists.TAP,),
        partial(_groups, found.findings),
        lists.about_you(desk, path),
        (lists.told_before(desk, path, found.told), lists.TELL_MORE, _LOCAL, duties),
        _money(desk, folds, missing),
    )
    return listed(desk, folds, listing, found)


def _missing(desk: Desk, found: Found | Problem) -> tuple[Chance, ...]:
    if isinstance(found, Problem):
        return ()
    has_bijstand = found.known.facts.receives_bijstand is True
    return missing_money.chances(desk, found.findings, has_bijstand=has_bijstand)


def _money(desk: Desk, folds: Folds, missing: tuple[Chance, ...]) -> Block | None:
    """In euro what one perhaps does not get yet, and what was laid aside."""
    visit = desk.visit
    shown_ = tuple(one for one in missing if missing_money.marked(visit, one) is None)
    aside_ = tuple(one for one in missing if one not in shown_)

    def again() -> None:
        for one in aside_:
            missing_money.mark(visit, one, "")
        desk.keep()

    back = quiet(say("Toon wat u weglegde ({count})", count=len(aside_)), again, key="money:again")
    title, rent = missing_money.TITLE, _ask_rent(missing_money.to_ask(visit))
    if not shown_:
        told = None if rent is None else box(rent, tone=Tone.NOTICE, head=title, key="money")
        return Beside((back,)) if aside_ else told
    return box(
        Line(missing_money.together(shown_), Look.STRONG),
        Line(
            say("Dienst Toeslagen en uw gemeente beslissen. Leg weg wat u al krijgt."), Look.SMALL
        ),
        *some(folds, title, tuple(_chance(desk, one) for one in shown_), _FIRST_CHANCES),
        rent,
        Beside((back,)) if aside_ else None,
        tone=Tone.NOTICE,
        head=title,
        key="money",
    )


def _ask_rent(question: str | None) -> Block | None:
    if question is None:
        return None
    to = routes.change(routes.RIGHTS, question)
    why = say("Met uw huur rekenen wij uw toeslagen uit.")
    return group(Line(why), aside(say("Vul uw huur in"), to, "rent"), gap=10)


def _chance(desk: Desk, one: Chance) -> Block:
    def laid_aside(what: str) -> Callable[[], None]:
        def lay() -> None:
            missing_money.mark(desk.visit, one, what)
            desk.keep()

        return lay

    buttons = (
        (say("Dat heb ik al"), missing_money.HAS),
        (say("Nu niet"), missing_money.NOT_NOW),
    )
    more = None if one.to is None else quiet(say("Hoe vraag ik dit?"), one.to, f"how:{one.id}")
    ways = (
        quiet(words, laid_aside(what), f"{what}:{one.id}", says=Joined((words, one.name), ": "))
        for words, what in buttons
    )
    told = (Head(one.name, 3), Line(missing_money.worth(one), Look.STRONG), Line(one.how))
    return Box((*told, Beside(present(more, *ways))), Tone.RULED)


def _groups(found: tuple[Finding, ...], asks_here: bool) -> tuple[Group, ...]:
    asks = tuple(one for one in found if is_to_ask(one))
    gets, unknown, not_now = (
        tuple(one for one in found if one.answer is reply and not is_to_ask(one))
        for reply in (Reply.YES, Reply.UNKNOWN, Reply.NO)
    )
    return (
        Group(say("Dit krijgt u, of dit mag u"), None, gets, 4),
        Group(say("Dit kunt u vragen"), say("Uw gemeente beslist erover."), asks, 3),
        lists.open_group(unknown, asks_here=asks_here),
        Group(lists.NOT_NOW, lists.WHY_NOT_NOW, not_now, 0),
    )
