"""A list of rights or duties: groups, the one question that settles most, and what was told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from app.domain.finding import Finding
from app.domain.household import Household
from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.answers.own_used import ON_DUTIES, ON_RIGHTS, own_used
from app.ui.answers.told import told as told_in_words
from app.ui.asking import flow
from app.ui.asking.ask import UNKNOWN
from app.ui.asking.fact_ask import ASKED, Value, code_of
from app.ui.asking.yes_or_no import is_yes_or_no
from app.ui.desk import Desk
from app.ui.findings import open_answer
from app.ui.findings.ask_law import Found
from app.ui.findings.fact_question import question
from app.ui.looking_together import reveal
from app.ui.page.blocks import (
    Block,
    Columns,
    Head,
    Line,
    Look,
    Page,
    Way,
    aside,
    box,
    group,
    part,
    present,
    soft,
)
from app.ui.page.folds import Folds, some
from app.ui.page.shared import ToldRow, left_out_row, national_rules, told

OPEN = say("Dit weten wij nog niet")
TAP = say("Tik op een regel. Dan leest u hoe u het vraagt.")
NOT_NOW = say("Dit geldt nu niet voor u")
WHY_NOT_NOW = say("U leest erbij waarom. Dat kan veranderen.")
# A reason that so many rows share is told once.
_MANY = 3
# From so many findings that hang on one question, it is asked on top.
URGENT = 12
_GEMEENTE = "gemeente"
_HANGS_ON = say("Dit hangt af van één antwoord:")


@dataclass(frozen=True, slots=True)
class Group:
    """Findings under one heading, of which the ``first`` always show.

    Where it ``tells_once``, a reason that many rows share stands above them and at none of them.
    """

    title: Sentence
    about: Sentence | None
    found: tuple[Finding, ...]
    first: int
    tells_once: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """What differs: the address, the words on top, the groups, and what stands round them.

    ``groups`` are asked whether the question stands among them. ``news`` comes before all, and
    ``about`` just before the groups.
    """

    path: str
    heading: Sentence
    intro: tuple[Sentence, ...]
    groups: Callable[[bool], tuple[Group, ...]]
    about: Block | None
    end: tuple[Block, ...]
    news: Block | None = None


def listed(
    desk: Desk, folds: Folds, listing: Listing, found: Found, urgent: int | None = URGENT
) -> Page:
    """The whole list; a question that settles ``urgent`` findings or more stands above it."""
    path, fact = listing.path, found.question
    on_spot = None if fact is None else ASKED[fact].heading
    if on_spot is not None and desk.writer.hidden(on_spot):
        # What is hidden is not asked either.
        fact, on_spot = None, None
    leads = urgent is not None and found.settles >= urgent
    asked = None if fact is None else question(desk, fact, path, 2 if leads else 3)
    home = found.known.household
    groups = (
        _group(folds, path, one, home, asked if one.title == OPEN and not leads else None, on_spot)
        for one in listing.groups(asked is not None and not leads)
        if one.found
    )
    used = own_used(desk, ON_RIGHTS if path == routes.RIGHTS else ON_DUTIES)
    top = (national_rules(desk), listing.news, asked if leads else None, listing.about)
    head = group(Head(listing.heading, 1), *soft(*listing.intro), gap=6)
    end = present(*listing.end, used, left_out_row(path))
    shown = present(*top)
    first, second = (shown, (*groups, *end)) if shown else (tuple(groups), end)
    blocks = (head, Columns(first, second))
    return Page(listing.heading, blocks)


def open_group(found: tuple[Finding, ...], *, asks_here: bool) -> Group:
    """What is not known yet, and how it becomes known."""
    if asks_here:
        return Group(OPEN, say("Met één antwoord weten wij meer."), found, 0)
    return Group(OPEN, say("Tik op een regel. Daar leest u waar het van afhangt."), found, 1)


def registered_group(found: Found) -> Group:
    """What one may ask after registering at UWV: that step once, and not at each line."""
    about = say("Schrijf u eerst in bij UWV. Daarna kunt u dit vragen.")
    return Group(say("Na uw inschrijving bij UWV"), about, found.once_registered, 4)


def about_you(desk: Desk, path: str) -> Block | None:
    """What was taken as true; None when everything that is looked at first was asked."""
    answers, gemeente = desk.visit.answers, desk.gemeente
    if desk.visit.is_example or flow.first_open_at_home(answers) is None:
        return None
    guesses = (
        Line(ask.assumed, Look.SMALL)
        for ask in flow.steps(answers)
        if ask.name in flow.HOME
        and ask.assumed is not None
        and answers.get(ask.name, UNKNOWN) == UNKNOWN
    )
    unknown = Line(say("Wij kennen uw gemeente nog niet. Wij tonen de wet."), Look.SMALL)
    ask_gemeente = desk.visit.gemeente is None and desk.parts.gemeenten
    to = routes.change_gemeente(path) if ask_gemeente else desk.after_change(path)
    return box(
        *guesses,
        unknown if gemeente is None else None,
        aside(say("Vertel meer over u"), to, key="tell"),
        head=say("Wij weten nog weinig over u"),
    )


def told_before(desk: Desk, path: str, facts: Mapping[str, Value]) -> Block:
    """What this list rests on, each with a button to change it."""

    def again(name: str) -> None:
        # What is hidden opens first.
        if not reveal(desk, ASKED[name].heading.id if name in ASKED else name):
            _again(desk, path, name)

    rows = tuple(_told(desk, facts))
    return told(desk, say("Hier rekenen wij mee"), rows, say("Wijzig"), again)


def _told(desk: Desk, facts: Mapping[str, Value]) -> Iterator[ToldRow]:
    writer, answers, gemeente = desk.writer, desk.visit.answers, desk.gemeente

    def row(name: str, about: Sentence, words: Sentence | str) -> ToldRow:
        return ToldRow(name, about, words, hidden=bool(writer.hidden(about)))

    nowhere = say("Nog niet gekozen")
    yield row(_GEMEENTE, say("Uw gemeente"), nowhere if gemeente is None else gemeente.name)
    for ask in flow.steps(answers):
        if ask.name in flow.HOME and ask.name in answers and not ask.path:
            yield row(ask.name, ask.heading, told_in_words(writer, ask, answers))
    for name, ask in ASKED.items():
        if name in facts:
            words = told_in_words(writer, ask, {ask.name: code_of(facts[name])})
            yield row(name, ask.heading, words)


def _again(desk: Desk, path: str, name: str) -> None:
    ask = ASKED.get(name)
    if name == _GEMEENTE:
        desk.go(routes.change_gemeente(path))
    elif ask is None or ask in flow.ALL or not is_yes_or_no(ask):
        desk.go(routes.change(path, name if ask is None else ask.name))
    else:
        desk.visit.ask_again(name)
        desk.keep()


def _ways(
    path: str,
    found: tuple[Finding, ...],
    home: Household,
    on_spot: Sentence | None,
    *,
    is_here: bool,
) -> Iterator[Block]:
    """A question that more rows wait for stands once, with what depends on it.

    The one ``on_spot`` is asked on this screen already: just above when it ``is_here``, so that
    what waits for it comes first; else on top, and its rows need not say it again.
    """
    waits = {one.id: open_answer.waits_for(one, home) for one in found}
    told: set[Sentence] = set()
    for one in sorted(found, key=lambda one: not is_here or waits[one.id] != on_spot):
        asked = waits[one.id]
        if asked is not None and asked == on_spot and not is_here:
            yield _way(path, one, None)
            continue
        same = tuple(each for each in found if asked is not None and waits[each.id] == asked)
        if asked is None or len(same) == 1:
            yield _way(path, one, open_answer.about(one, home))
        elif asked not in told:
            told.add(asked)
            first, *rest = (_way(path, each, None) for each in same)
            named = None if asked == on_spot else Line(asked, Look.STRONG)
            # With the first row, so that a list is cut off after whole rows.
            yield group(Line(_HANGS_ON, Look.SMALL), named, first, gap=6)
            yield from rest


def _shared(path: str, found: tuple[Finding, ...]) -> Iterator[Block]:
    """What many have one reason for comes last, below that reason."""
    many = Counter(one.because for one in found)
    alone = (one for one in found if many[one.because] < _MANY)
    yield from (_way(path, one, one.because) for one in alone)
    for because, times in many.items():
        if times >= _MANY:
            first, *rest = (_way(path, one, None) for one in found if one.because == because)
            yield group(Line(because, Look.STRONG), first, gap=6)
            yield from rest


def _way(path: str, one: Finding, about: Sentence | None) -> Way:
    return Way(one.title, about, routes.finding(path, one.id), key=f"row:{one.id}")


def _group(
    folds: Folds,
    path: str,
    one: Group,
    home: Household,
    asked: Block | None,
    on_spot: Sentence | None,
) -> Block:
    if one.tells_once:
        ways = tuple(_shared(path, one.found))
    else:
        ways = tuple(_ways(path, one.found, home, on_spot, is_here=asked is not None))
    about = None if one.about is None else Line(one.about, Look.SMALL)
    above = group(Head(one.title), about)
    return part(above, asked, *some(folds, one.title, ways, one.first))


TELL_MORE = Way(
    say("Vertel meer over u"),
    say("Dan weten wij meer over uw rechten en plichten."),
    routes.TELL_MORE,
)
