"""Taking part: it begins with the person; then what one may choose, in groups."""

from __future__ import annotations

from collections.abc import Iterator

import flet as ft

from app.domain.own_data import DutyState
from app.domain.problem import Problem
from app.domain.sentence import say
from app.ui import routes
from app.ui.answers import choice_groups, part_rules
from app.ui.answers.part import Part, use_part
from app.ui.answers.trouble import trouble
from app.ui.asking import about_me, hours_diary, taking_part, talks
from app.ui.asking.ask import Answers
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Badge,
    Block,
    Columns,
    Head,
    Joined,
    Line,
    Look,
    More,
    Page,
    Point,
    Text,
    Tone,
    Way,
    box,
    go,
    group,
    present,
    soft,
)
from app.ui.page.shared import ToldRow, told
from app.ui.page.shown import shown
from app.ui.page.values import term
from app.ui.state import Visit

# More suggestions than this is a list again.
_MOST_FITTING = 3
_FIRST_LIMITS = 3
# What a gemeente calls this duty when it tells of it.
_DUTY = "tegenprestatie"
# To choose nothing here costs nothing; what was assigned is a duty (article 9 lid 1 c).
_ASSIGNED = say("Lukt een opdracht van uw gemeente niet? Vraag dan ontheffing.")


@shown
def take_part_screen(desk: Desk) -> Page:
    """The person comes first; the law stands below, and nothing is sent."""
    part = use_part(desk)
    if isinstance(part, Problem):
        return trouble(desk, part)
    title = part_rules.title(part.frame)
    topic = Line(term(part.frame.name.capitalize()), Look.SMALL)
    blocks = present(
        group(topic if _is_asked(part) else None, Head(title, 1)),
        _free_of_gemeente(desk) or _free(part),
        _agreed(desk),
        _mine(desk.visit),
        Columns(present(*_person(desk, part), *_to_choose(part)), present(*_rest(part))),
        *soft(say("Wij sturen nog niets naar uw gemeente.")),
    )
    return Page(title, blocks)


def _to_choose(part: Part) -> Iterator[Block]:
    yield group(
        Head(say("Kies wat bij u past")),
        *soft(
            say("U mag er drie kiezen. Nu even niet is ook een keuze."),
            *((_ASSIGNED,) if _is_asked(part) else ()),
        ),
    )
    yield group(*choice_groups.group_ways(part.choices), gap=10)


def _rest(part: Part) -> Iterator[Block]:
    """What the gemeente may ask, and what one can ask of her."""
    yield from _rules(part)
    yield Way(
        say("Wat wilt u vragen?"),
        say("Een gesprek, een andere begeleider, leren en werken, of zorg."),
        routes.WISHES,
        key="wishes",
    )
    yield Way(
        say("Wat mij helpt op mijn werk"),
        say("Een blad voor een werkgever, in uw eigen woorden."),
        routes.AT_WORK,
        key="at-work",
    )


def _is_asked(part: Part) -> bool:
    """Whom the duties do not bind nobody asks, and what the law calls it does not matter."""
    return part.binds is not False


def _free(part: Part) -> Block | None:
    if part.frame.free is None or not _is_asked(part):
        return None
    until = part.frame.free_until
    last = None if until is None else say("Dit is tot en met {day}.", day=until)
    return box(say("U hoeft dit niet te doen."), part.frame.free, last, tone=Tone.NOTICE)


def _free_of_gemeente(desk: Desk) -> Block | None:
    """What the gemeente itself recorded of this duty, which beats what follows from the law."""
    own = None if desk.visit.is_example else desk.parts.link.state.own
    for one in () if own is None else own.duties:
        over = one.free_until is not None and one.free_until < desk.parts.today
        if one.code == _DUTY and one.state is DutyState.GELDT_NU_NIET and not over:
            until = one.free_until
            last = None if until is None else say("Dit is tot en met {day}.", day=until)
            known = say("Uw gemeente heeft dit vastgelegd.")
            return box(say("U hoeft dit niet te doen."), known, last, tone=Tone.NOTICE)
    return None


def _agreed(desk: Desk) -> Block | None:
    own = None if desk.visit.is_example else desk.parts.link.state.own
    agreed = talks.agreement(own, desk.parts.today)
    if agreed is None:
        return None
    about: Text = term(agreed.text) if agreed.text else say("Vanaf {day}.", day=agreed.since)
    return Way(say("Afspraken met uw gemeente"), about, routes.AGREED, key="agreed")


def _mine(visit: Visit) -> Block | None:
    chosen = taking_part.chosen(visit)
    if not chosen and not hours_diary.NOTES.of(visit.answers):
        return None
    count = say("U koos er {count} van de 3.", count=len(chosen))
    return Way(say("Mijn keuzes"), count, routes.MY_CHOICES, key="mine")


def _person(desk: Desk, part: Part) -> Iterator[Block]:
    """The three small questions, or what was said to them and brings to mind."""
    answers = desk.visit.answers
    if not about_me.is_begun(answers):
        yield box(
            say("Drie kleine vragen. Overslaan mag altijd."),
            go(
                say("Begin met vragen over mij"), routes.about_me(about_me.ALL[0].name), key="begin"
            ),
            tone=Tone.NOTICE,
            head=say("Eerst over u"),
        )
    else:
        rows = tuple(ToldRow(one.name, one.row, _said(one, answers)) for one in about_me.ALL)
        yield told(
            desk, say("Over u"), rows, say("Wijzig"), lambda name: desk.go(routes.about_me(name))
        )
    found = (part.find(name) for name in about_me.brings_to_mind(answers))
    fits = [one for one in found if one is not None][:_MOST_FITTING]
    if fits:
        yield Head(say("Dit past bij wat u zei"))
        yield group(*(choice_groups.way_to(one) for one in fits), gap=10)


def _said(small: about_me.Small, answers: Answers) -> Text:
    labels = tuple(one.label for one in about_me.said(small, answers))
    return Joined(labels, ", ") if labels else say("Overgeslagen")


def _rules(part: Part) -> Iterator[Block]:
    frame, has = part.frame, part.has_bijstand
    status = Badge(part_rules.STATUS[frame.status], ft.Icons.GAVEL) if _is_asked(part) else None
    yield box(*part_rules.lines(frame, has), status, head=say("Wat uw gemeente mag vragen"))
    if _is_asked(part):
        limits = tuple(Point(one) for one in part_rules.limits(frame))
        more = More(limits, _FIRST_LIMITS, say("Toon alles"))
        yield box(more, head=say("De grenzen"))
