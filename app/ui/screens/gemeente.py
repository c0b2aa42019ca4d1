"""Which gemeente: by its name, a place or four digits, or none of those in the app."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import flet as ft

from app.domain.directory import Entry, Suggestion
from app.domain.sentence import Sentence, say
from app.ui import linked, routes
from app.ui.answers.executors import executed
from app.ui.asking import flow
from app.ui.asking.ask import Form, Input
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Aloud,
    Block,
    Head,
    Line,
    Look,
    Page,
    Tone,
    aside,
    box,
    go,
    page,
    present,
    soft,
)
from app.ui.page.forms import one_of
from app.ui.page.inputs import Inputs, use_inputs
from app.ui.page.shared import national_rules
from app.ui.page.shown import shown
from app.ui.page.values import term

_NOT_HERE = "-"
_TITLE = say("In welke gemeente woont u?")
_SEARCH = Input("gemeente.zoek", Form.LINE, _TITLE, None, say("Naam of postcode"))
_FEWEST = 2


@shown
def gemeente_screen(desk: Desk) -> Page:
    """Choosing nothing is the same as "not among these": one can always go on."""
    path, visit = ft.use_view_path(), desk.visit
    typed, set_typed = ft.use_state("")
    inputs = use_inputs(desk, (lambda _: typed, lambda _, text: set_typed(text)))

    def go_on() -> None:
        parent = routes.changed_from(path)
        first = routes.question(flow.ALL[0].name)
        desk.go(first if parent is None else desk.after_change(parent))

    def choose(code: str) -> None:
        visit.gemeente = None if code == _NOT_HERE else code
        desk.page.run_task(linked.aim, desk)

    found = desk.parts.directory.entry(visit.gemeente or "") is not None
    return page(
        _TITLE,
        *soft(say("Elke gemeente heeft ook eigen regels.")),
        *_searching(inputs, choose),
        *_chosen(desk),
        go(say("Verder"), go_on) if found else None,
        *_others(desk, choose),
        # Below the list of gemeenten, where the choice was just made.
        national_rules(desk),
        *soft(
            say("Staat uw gemeente er niet bij? Dan rekenen wij met de wet voor heel Nederland.")
        ),
        None if found else go(say("Verder"), go_on),
        *_examples(desk, choose, go_on),
    )


def _searching(inputs: Inputs, choose: Callable[[str], None]) -> Iterator[Block]:
    """The box, and below it the gemeenten that may be meant."""
    desk, typed = inputs.desk, inputs.draft(_SEARCH.field)
    if not desk.parts.directory.entries:
        return
    found = desk.parts.directory.suggest(typed)
    yield Line(say("Typ de naam, of vier cijfers van uw postcode."))

    def enter() -> None:
        if len(found) == 1:
            choose(found[0].entry.code)

    yield inputs.line(_SEARCH, enter)
    if found:
        yield Aloud((Head(say("Bedoelt u deze?"), 2),))
        choices = {one.entry.code: _named(one) for one in found}
        yield one_of(desk, "found:" + ",".join(choices), _TITLE, choices, desk.visit.gemeente,
                     choose)
        if any(one.merged for one in found):
            yield Line(say("Hier veranderde de gemeente. Kijk op een brief of de naam klopt."))
    elif len(typed.strip()) >= _FEWEST:
        yield Aloud(
            lines_of(
                say("Wij vinden die naam of postcode niet."),
                say("Kijk op een brief hoe uw gemeente heet."),
            )
        )


def lines_of(*texts: Sentence) -> tuple[Line, ...]:
    """Each sentence on a line of its own."""
    return tuple(Line(one) for one in texts)


def _named(found: Suggestion) -> Sentence:
    if found.via is None:
        return term(found.entry.name)
    return say("{name}, voor {place}", name=found.entry.name, place=found.via)


def _chosen(desk: Desk) -> Iterator[Block]:
    """The gemeente that counts now, and who does the work there."""
    entry = desk.parts.directory.entry(desk.visit.gemeente or "")
    if entry is not None:
        yield Aloud((box(*_about(entry), tone=Tone.NOTICE),))


def _about(entry: Entry) -> tuple[Line, ...]:
    chosen = say("U koos {name}. Klopt dat? Ga dan verder.", name=entry.name)
    return (Line(chosen, Look.STRONG), *lines_of(*executed(entry)))


def _others(desk: Desk, choose: Callable[[str], None]) -> Iterator[Block]:
    """Those that are not in the directory, and none of all."""
    parts, now = desk.parts, desk.visit.gemeente
    read = {one.code: term(one.name) for one in parts.gemeenten if not one.invented}
    apart = {code: name for code, name in read.items() if parts.directory.entry(code) is None}
    rest = apart | {_NOT_HERE: say("Mijn gemeente staat er niet bij")}
    chosen = now if now is not None else _NOT_HERE
    # The key begins each list anew when the choice moves to another list.
    yield one_of(desk, f"gemeente:{chosen in rest}", _TITLE, rest, chosen, choose)


def _examples(
    desk: Desk, choose: Callable[[str], None], go_on: Callable[[], None]
) -> tuple[Block, ...]:
    """Apart, the gemeenten that do not exist."""
    invented = {one.code: term(one.name) for one in desk.parts.gemeenten if one.invented}
    if not invented:
        return ()
    title, chosen = say("Alleen om te oefenen"), desk.visit.gemeente
    return present(
        Head(title, 2),
        *soft(say("Deze gemeenten bestaan niet. Zo ziet u wat de app kan.")),
        one_of(desk, f"examples:{chosen in invented}", title, invented, chosen, choose),
        aside(say("Verder met dit voorbeeld"), go_on) if chosen in invented else None,
    )
