"""All rights of a person: what one gets, what one can ask, and what is not known yet."""

from __future__ import annotations

from functools import partial

import flet as ft

from app.domain.finding import Reply
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
from app.ui.findings.money_box import chances_of, money_box
from app.ui.findings.words import is_to_ask
from app.ui.page.blocks import (
    Page,
    Way,
)
from app.ui.page.folds import use_folds
from app.ui.page.shown import shown

# How a right that is a scheme of the gemeente begins (app/law/rights/lokale_regelingen.py).
_SCHEME = "regeling_"
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
    missing = ft.use_memo(lambda: chances_of(desk), [found, desk.visit.revision])
    if isinstance(found, Problem):
        return trouble(desk, found, routes.RIGHTS)
    duties = Way(say("Mijn plichten"), say("Wat de wet vraagt, en wanneer niet."), routes.DUTIES)
    listing = Listing(
        path,
        say("Mijn rechten"),
        (lists.TAP,),
        partial(_groups, desk, found, missing),
        lists.about_you(desk, path),
        (lists.told_before(desk, path, found.told), lists.TELL_MORE, _LOCAL, duties),
        money_box(desk, folds, missing, path),
    )
    return listed(desk, folds, listing, found)


def _groups(
    desk: Desk, known: Found, missing: tuple[Chance, ...], asks_here: bool
) -> tuple[Group, ...]:
    """The lists of rights; what stands above them with its amount stands in none of them."""
    named = {one.id for one in missing}
    elsewhere = {one.id for one in known.once_registered}
    elsewhere |= missing_money.told_above(desk.visit, missing)
    found = tuple(one for one in known.findings if one.id not in elsewhere)
    asks = tuple(one for one in found if is_to_ask(one))
    gets, unknown, no = (
        tuple(one for one in found if one.answer is reply and not is_to_ask(one))
        for reply in (Reply.YES, Reply.UNKNOWN, Reply.NO)
    )
    local = tuple(one for one in asks if one.id.startswith(_SCHEME))
    rest = tuple(one for one in asks if one not in local)
    later = tuple(one for one in no if one.begins is not None)
    not_now = tuple(one for one in no if one not in later)
    return (
        Group(say("Dit krijgt u, of dit mag u"), None, gets, 4),
        Group(say("Regelingen van uw gemeente"), say("U vraagt ze zelf aan."), local, 3),
        Group(say("Dit kunt u vragen"), say("Uw gemeente beslist."), rest, 3),
        lists.open_group(
            tuple(one for one in unknown if one.id not in named), asks_here=asks_here
        ),
        lists.registered_group(known),
        Group(say("Dit kan later"), say("U leest erbij vanaf wanneer."), later, 1),
        Group(lists.NOT_NOW, lists.WHY_NOT_NOW, not_now, 0, tells_once=True),
    )
