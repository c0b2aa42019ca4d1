"""What somebody without a benefit may ask, in groups."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import flet as ft

from app.domain.certainty import Certainty
from app.domain.finding import Finding, Reply
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.law import may_ask_unregistered, nugger_of
from app.ui import routes
from app.ui.answers import missing_money
from app.ui.answers.missing_money import Chance
from app.ui.answers.trouble import trouble
from app.ui.asking import nugger
from app.ui.asking.told_facts import facts_of
from app.ui.desk import Desk
from app.ui.findings import lists
from app.ui.findings.ask_law import NUGGER, Found, use_found
from app.ui.findings.lists import Group, Listing, listed
from app.ui.findings.money_box import chances_of, money_box
from app.ui.page.blocks import Block, Line, Look, Page, Way, aside, box, group
from app.ui.page.folds import use_folds
from app.ui.page.shown import shown

_YOUNG = 27
_MONEY = (
    "bijstand",
    "bijzondere_bijstand",
    "inkomenstoeslag",
    "studietoeslag",
    "zorgtoeslag",
    "huurtoeslag",
    "kindgebonden_budget",
    "minimaregelingen",
)
_GOOD_TO_KNOW = (
    "geen_plichten",
    "voorwaarden_gemeente",
    "leeftijdsgrens",
    "zoekperiode",
    "kwalificatieplicht",
    "iemand_meenemen",
    "bezwaar",
    "klacht",
    "meepraten",
)
# What the list says on top, by whether the law gives help with finding work.
_MAY_ASK = say("U mag hulp bij werk vragen")
_HEADINGS = {
    Reply.YES: say("Deze hulp is er voor u"),
    Reply.NO: say("Mag u hulp bij werk vragen?"),
    Reply.UNKNOWN: say("Deze hulp is er misschien voor u"),
}


@shown
def nugger_screen(desk: Desk) -> Page:
    """What one may ask, the one question that settles most, and where to go from here."""
    path, folds, found = routes.NUGGER, use_folds(), use_found(desk, nugger_of)
    missing = ft.use_memo(lambda: chances_of(desk), [found, desk.visit.revision])
    if isinstance(found, Problem):
        return trouble(desk, found, routes.NUGGER)
    status = found.find(NUGGER)
    is_no = status is not None and status.answer is Reply.NO
    is_open = bool(found.once_registered) or may_ask_unregistered(found.known.facts)
    listing = Listing(
        path,
        _MAY_ASK if is_open else _HEADINGS[_reply(status)],
        (*(_why_not(status) if is_no and status is not None else (lists.TAP,)), *_guess(desk)),
        partial(_groups, desk, found, missing),
        _gemeente(path) if desk.visit.gemeente is None and desk.parts.gemeenten else None,
        (
            lists.TELL_MORE,
            Way(say("Meedoen"), say("Kijk wat bij u past. U kiest zelf."), routes.TAKE_PART),
            group(*_ways(desk), gap=10),
        ),
        money_box(desk, folds, missing, path),
    )
    return listed(desk, folds, listing, found, urgent=None)


def _why_not(status: Finding) -> Iterator[Sentence]:
    """The step that leads to help where there is one; else why there is none."""
    if status.otherwise is not None and status.how_to_ask is not None:
        yield status.how_to_ask
    else:
        yield status.because


def _reply(status: Finding | None) -> Reply:
    return Reply.UNKNOWN if status is None else status.answer


def _guess(desk: Desk) -> Iterator[Sentence]:
    """What was taken as true about the age."""
    visit, today = desk.visit, desk.parts.today
    assumed = nugger.steps(visit, today)[0].assumed
    if nugger.age_of(visit, today) is None and assumed is not None:
        yield assumed


def _gemeente(path: str) -> Block:
    return box(
        Line(say("Elke gemeente heeft ook eigen regels."), Look.SMALL),
        aside(say("Kies uw gemeente"), routes.change_gemeente(path), key="tell"),
        head=say("Uw gemeente"),
    )


def _ways(desk: Desk) -> Iterator[Way]:
    age = nugger.age_of(desk.visit, desk.parts.today)
    first = nugger.steps(desk.visit, desk.parts.today)[0].name
    facts = facts_of(desk.visit)
    if facts.registered_jobseeker is not True and not may_ask_unregistered(facts):
        yield Way(say("Zo schrijft u zich in"), say("Waar, en in welke volgorde."), routes.REGISTER)
    if age is None or age < _YOUNG:
        about = say("Een dagboek, voor wie jonger is dan 27.")
        yield Way(say("Vier weken zoeken"), about, routes.SEARCH)
    asks = say("Een gesprek, een andere begeleider, leren en werken, of zorg.")
    yield Way(say("Wat wilt u vragen?"), asks, routes.WISHES)
    again = say("U kunt alles nog veranderen.")
    yield Way(say("Bekijk mijn antwoorden"), again, routes.nugger_question(first))


def _groups(
    desk: Desk, found: Found, missing: tuple[Chance, ...], asks_here: bool
) -> tuple[Group, ...]:
    """What is ``missing`` stands above the groups in euro already, so it is no open answer."""
    reckoned = {one.id for one in missing}
    later = {one.id for one in found.once_registered}
    later |= {NUGGER} if later else set()
    later |= missing_money.told_above(desk.visit, missing)
    is_done = ("inschrijven_uwv",) if found.known.facts.registered_jobseeker else ()
    kinds: dict[str, list[Finding]] = {}
    for one in found.findings:
        if one.id in later or (one.id in reckoned and _kind(one) == "open"):
            continue
        kinds.setdefault("know" if one.id in is_done else _kind(one), []).append(one)
    about_help, money, unknown, know, not_now = (
        tuple(kinds.get(kind, ())) for kind in ("help", "money", "open", "know", "not")
    )
    no_benefit = say("U hoeft er geen uitkering voor te hebben.")
    return (
        Group(say("Dit kunt u vragen"), None, about_help, 4),
        lists.registered_group(found),
        Group(say("Geld dat afhangt van uw inkomen"), no_benefit, money, 3),
        lists.open_group(unknown, asks_here=asks_here),
        Group(say("Goed om te weten"), None, know, 1),
        Group(lists.NOT_NOW, lists.WHY_NOT_NOW, not_now, 0, tells_once=True),
    )


def _kind(one: Finding) -> str:
    if one.answer is Reply.NO:
        return "not"
    if one.certainty is Certainty.ONBEKEND:
        return "open"
    if one.id in _GOOD_TO_KNOW:
        return "know"
    return "money" if one.id in _MONEY else "help"
