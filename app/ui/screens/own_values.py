"""What one read oneself about the own gemeente: the list, and one thing filled in."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.domain.gemeente_minima import Per
from app.domain.own_values import OwnKind, OwnValue
from app.domain.sentence import Sentence, say
from app.domain.settlement import MomentKind
from app.law import value_words
from app.ui import routes
from app.ui.asking import own_values
from app.ui.asking.ask import Form
from app.ui.asking.own_value_form import (
    ALL_BOXES,
    FORMS,
    SEEN,
    OwnForm,
    made,
)
from app.ui.desk import Desk
from app.ui.page import forms
from app.ui.page.blocks import (
    Block,
    Head,
    Joined,
    Page,
    Shape,
    Text,
    Tone,
    Way,
    aside,
    box,
    go,
    page,
    soft,
)
from app.ui.page.inputs import Inputs, use_inputs
from app.ui.page.lost import lost
from app.ui.page.shared import ToldRow, told
from app.ui.page.shown import shown
from app.ui.page.values import exact

_TITLE = say("Wat u zelf weet")
_KIND = "eigen.soort"
_PER: dict[str, Sentence] = {
    Per.MAAND: say("Per maand"),
    Per.JAAR: say("Per jaar"),
    Per.KEER: say("Eén keer"),
}


@shown
def own_values_screen(desk: Desk) -> Page:
    """All that was filled in about the gemeente chosen now, and what one can add."""
    if desk.visit.gemeente is None or desk.gemeente is None:
        return _choose_first()
    return page(
        _TITLE,
        *soft(
            say("Vul in wat in een brief of op een website staat."),
            say("Uw gemeente krijgt dit niet. Wij rekenen ermee en zeggen: van u."),
        ),
        _list(desk),
        box(
            *(
                Way(form.title, None, routes.own_value(kind), key=f"own:{kind}", shape=Shape.LINE)
                for kind, form in FORMS.items()
            ),
            head=say("Zet iets erbij"),
        ),
        aside(say("Terug naar uw gemeente"), routes.LOCAL, key="to-local"),
    )


def _choose_first() -> Page:
    return page(
        _TITLE,
        box(say("Kies eerst uw gemeente. Dan weten wij waar het over gaat."), tone=Tone.NOTICE),
        go(say("Kies uw gemeente"), routes.change_gemeente(routes.LOCAL), key="choose"),
    )


def _list(desk: Desk) -> Block | None:
    mine = tuple(
        one for one in own_values.own_values(desk.visit.answers)
        if one.gemeente == desk.visit.gemeente
    )
    if not mine:
        return None

    def remove(at: str) -> None:
        own_values.remove(desk.visit, mine[int(at)])
        desk.keep()

    rows = tuple(
        ToldRow(str(at), FORMS[one.kind].title, _told(desk, one)) for at, one in enumerate(mine)
    )
    return told(desk, say("Van u"), rows, say("Haal weg"), remove)


def _told(desk: Desk, one: OwnValue) -> Text:
    last = one.last_day(desk.parts.periods)
    too_old = last < desk.parts.today
    until = (
        say("Laatst gelezen op {day}. Telt niet mee.", day=one.seen)
        if too_old
        else say("Van {day}. Telt tot en met {last}.", day=one.seen, last=last)
    )
    between = " " if FORMS[one.kind].moments else ". "
    return Joined((*_values(one), until), between)


def _values(one: OwnValue) -> tuple[Text, ...]:
    if FORMS[one.kind].moments:
        return (Joined(value_words(one.when, "")),)
    money = any(
        box.part == "getal" and box.form is Form.MONEY for box in FORMS[one.kind].boxes
    )
    number = () if one.number is None else (exact(one.number) if money else str(one.number),)
    limit = () if one.limit is None else (say("Tot {limit} inkomen per maand.", limit=one.limit),)
    names = tuple(text for text in (one.name, one.phone) if text)
    per = (_PER[one.per],) if FORMS[one.kind].per and one.number is not None else ()
    return (*names, *number, *per, *limit)


@shown
def own_value_screen(desk: Desk) -> Page:
    """The boxes of one thing, and the day of the letter: today, unless it is changed."""
    path = ft.use_view_path()
    inputs = use_inputs(desk, (lambda field: _draft(desk, field), desk.visit.note))
    per, set_per = ft.use_state(str(Per.JAAR))
    how, set_how = ft.use_state(str(MomentKind.DAG))
    name = routes.last_part(path)
    kind = next((one for one in OwnKind if one == name), None)
    gemeente = desk.visit.gemeente
    if kind is None:
        return lost(desk)
    if gemeente is None:
        return _choose_first()
    form = FORMS[kind]
    boxes = form.boxes_of(MomentKind(how))
    _begin(inputs, kind)

    def save() -> None:
        told = inputs.read(*boxes, SEEN)
        if told is not None:
            inputs.clear(*boxes)
            found = made(kind, gemeente, told, Per(per), MomentKind(how))
            own_values.add(desk.visit, found)
            desk.go(routes.OWN_VALUES)

    def choose_how(chosen: str) -> None:
        # A number of working days is no day of the month.
        inputs.clear(*boxes)
        inputs.tell(())
        set_how(chosen)

    asked = (
        *(_how(desk, form, how, choose_how) if form.moments else ()),
        *(inputs.line(one, save) for one in boxes),
        *(_per(desk, per, set_per) if form.per else ()),
    )
    return _page(inputs, form, asked, save)


def _page(
    inputs: Inputs, form: OwnForm, asked: tuple[Block, ...], save: Callable[[], None]
) -> Page:
    """What is asked, between the question and the day of the letter."""
    return inputs.page(
        form.title,
        *soft(form.hint),
        *asked,
        forms.above(SEEN),
        inputs.day(SEEN, save),
        go(say("Bewaar"), save, key="save"),
    )


def _how(
    desk: Desk, form: OwnForm, how: str, choose: Callable[[str], None]
) -> tuple[Block, ...]:
    """How the day is set: by its number, its place in the month, a list, or another day."""
    title = say("Hoe is die dag bepaald?")
    choices = {str(one.kind): one.name for one in form.moments}
    return (Head(title), forms.one_of(desk, "how", title, choices, how, choose))


def _per(desk: Desk, per: str, set_per: Callable[[str], None]) -> tuple[Block, ...]:
    title = say("Hoe vaak krijgt u dit?")
    return (Head(title), forms.one_of(desk, "per", title, _PER, per, set_per))


def _draft(desk: Desk, field: str) -> str:
    """What was typed; the day of the letter is today until it is changed."""
    typed = desk.visit.draft(field)
    today = desk.parts.today
    parts = {"dag": today.day, "maand": today.month, "jaar": today.year}
    part = field.removeprefix(f"{SEEN.field}.")
    if typed is None and part in parts:
        return str(parts[part])
    return typed or ""


def _begin(inputs: Inputs, kind: OwnKind) -> None:
    """What was typed about another thing and not saved is no answer to this one."""
    if inputs.desk.visit.draft(_KIND) != kind:
        inputs.clear(*ALL_BOXES)
        inputs.desk.visit.note(_KIND, kind)
