"""The own gemeente: who works for it, what is known of its rules and how, and what one can do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import flet as ft

from app.domain.gemeente import Gemeente
from app.domain.gemeente_keys import GROUPS, SCHEMES
from app.domain.local_rule import Local, LocalRule, NotCounted
from app.domain.sentence import Sentence, say, say_n
from app.ui import routes
from app.ui.answers.executors import executed
from app.ui.answers.grades import known_how
from app.ui.answers.local_questions import open_questions, question_of
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Fact,
    Joined,
    Line,
    Look,
    More,
    Page,
    Text,
    Tone,
    Way,
    aside,
    box,
    go,
    page,
    quiet,
    soft,
    term,
)
from app.ui.page.parts import national_rules
from app.ui.page.shown import shown

_FIRST = 3
_TITLE = say("Uw gemeente")


@shown
def local_screen(desk: Desk) -> Page:
    """The answer first: the name, and how much of its own rules is known."""
    found, choose = desk.gemeente, routes.change_gemeente(routes.LOCAL)
    if found is None:
        return page(
            _TITLE,
            box(say("U koos nog geen gemeente."), tone=Tone.NOTICE),
            go(say("Kies uw gemeente"), choose, key="choose"),
        )
    return page(
        say("Uw gemeente: {name}", name=found.name),
        _known(desk, found),
        *_executors(desk, found),
        national_rules(desk),
        *_ways(),
        *_rules(desk, found),
        *_old(found),
        aside(say("Kies een andere gemeente"), choose, key="choose"),
        aside(say("Dit klopt niet bij ons"), routes.LOCAL_WRONG, key="wrong"),
        quiet(say("Voor gemeenten en cliëntenraden"), routes.LOCAL_JOIN, key="join"),
    )


def _known(desk: Desk, found: Gemeente) -> Block:
    known = len(tuple(_held(found, desk.parts.today)))
    open_ = sum(len(one.questions) for one in open_questions(found, desk.parts.today))
    if not known:
        lines = [
            say("Van de regels van {name} zelf weten wij nog niets.", name=found.name),
            say("Wij rekenen met de wet voor heel Nederland."),
        ]
    else:
        lines = [
            say_n("Wij kennen {n} regel van uw gemeente.", "Wij kennen {n} regels van uw gemeente.",
                  n=known),
        ]
        if open_:
            lines.append(
                say_n("{n} vraag staat nog open.", "{n} vragen staan nog open.", n=open_)
            )
    return box(Line(lines[0], Look.STRONG), *lines[1:], tone=Tone.NOTICE)


def _executors(desk: Desk, found: Gemeente) -> Iterator[Block]:
    entry = desk.parts.directory.entry(found.code)
    told = () if entry is None else executed(entry)
    if told:
        yield box(*told, head=say("Wie doet het werk?"))


def _ways() -> tuple[Block, ...]:
    return (
        Way(
            say("Vragen aan mijn gemeente"),
            say("Om te bellen, af te drukken of mee te nemen."),
            routes.LOCAL_QUESTIONS,
            key="questions",
            icon=ft.Icons.HELP_OUTLINE,
        ),
        Way(
            say("Vul in wat u weet"),
            say("Uit een brief of van een website. Wij rekenen ermee."),
            routes.OWN_VALUES,
            key="own",
            icon=ft.Icons.EDIT_OUTLINED,
        ),
    )


def _held(found: Gemeente, today: date) -> Iterator[tuple[str, str, LocalRule[object]]]:
    """Every rule that counts today, with its group and key."""
    for group in GROUPS:
        rules = getattr(found, group)
        for key in type(rules).__dataclass_fields__:
            local: Local[object] | None = getattr(rules, key)
            rule = None if local is None else local.on(today)
            if rule is not None:
                yield group, key, rule
    for key, scheme in found.minimaregelingen or ():
        held = scheme.on(today)
        if held is not None:
            yield SCHEMES, key, LocalRule(held.value.name, held.start, held.source)


def _rules(desk: Desk, found: Gemeente) -> Iterator[Block]:
    """What is known, each with how it is known."""
    known = tuple(_held(found, desk.parts.today))
    if not known:
        return
    facts = tuple(
        Fact(_about(group, key, rule), known_how(rule.source)) for group, key, rule in known
    )
    more = More(
        facts,
        _FIRST,
        say("Toon alle regels"),
        say("Toon minder"),
        key="rules",
    )
    yield box(more, head=say("Dit weten wij"))


def _about(group: str, key: str, rule: LocalRule[object]) -> Text:
    if group == SCHEMES:
        return term(str(rule.value))
    value = _value(rule.value)
    question = question_of(group, key)
    if value is None:
        return question
    return Joined((question, value))


def _value(value: object) -> str | None:
    """A short value as it stands in the file; None for what does not fit on a line."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    return f"{value}".replace(".", ",")


def _old(found: Gemeente) -> Iterator[Block]:
    """What was read once, and does not count any more."""
    if found.not_counted:
        facts = tuple(Fact(_about(one.group, one.key, one.rule), _why(one))
                      for one in found.not_counted)
        yield box(
            *soft(say("Hier rekenen wij niet mee. Vraag uw gemeente hoe het nu is.")),
            More(facts, _FIRST, say("Toon alles"), say("Toon minder"), key="old"),
            head=say("Dit is te oud"),
        )


def _why(one: NotCounted) -> Sentence:
    if one.last is None:
        return known_how(one.rule.source)
    return say("Laatst gelezen op {day}. Telt niet mee.", day=one.rule.source.checked)
