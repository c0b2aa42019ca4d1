"""The own gemeente: who works for it, what is known of its rules and how, and what one can do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import flet as ft

from app.domain.gemeente import Gemeente
from app.domain.gemeente_keys import SCHEMES, local_keys
from app.domain.gemeente_minima import Minimaregeling
from app.domain.local_rule import Local, LocalRule, NotCounted
from app.domain.sentence import Sentence, say, say_n
from app.domain.source import Grade
from app.law import value_words
from app.ui import routes
from app.ui.answers.executors import executed
from app.ui.answers.grades import known_how, known_where
from app.ui.answers.local_questions import SUBJECTS, Subject, open_questions, question_of
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Columns,
    Fact,
    Head,
    Joined,
    Line,
    Look,
    More,
    Page,
    Tone,
    Way,
    aside,
    box,
    go,
    page,
    present,
    quiet,
    soft,
)
from app.ui.page.shared import national_rules
from app.ui.page.shown import shown
from app.ui.page.values import term

_FIRST = 3
_TITLE = say("Uw gemeente")


@dataclass(frozen=True, slots=True)
class KnownRule:
    """A rule that counts, by its subject and key; a scheme has a name of its own instead."""

    subject: Subject
    key: str | None
    rule: LocalRule[object]


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
        Columns(
            present(
                _known(desk, found), *_executors(desk, found), national_rules(desk), *_ways()
            ),
            (
                *_rules(desk, found),
                *_old(found),
                *_texts(desk, found),
                aside(say("Kies een andere gemeente"), choose, key="choose"),
                aside(say("Dit klopt niet bij ons"), routes.LOCAL_WRONG, key="wrong"),
                quiet(say("Voor gemeenten en cliëntenraden"), routes.LOCAL_JOIN, key="join"),
            ),
        ),
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
    if desk.parts.published(found.code) is not None:
        lines.append(say("Uw gemeente gaf deze regels zelf aan de app."))
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


def _held(found: Gemeente, today: date) -> Iterator[KnownRule]:
    """Every rule that counts today, what is asked most first."""
    for subject in SUBJECTS:
        if subject.group == SCHEMES:
            schemes = ((None, one) for _, one in found.minimaregelingen or ())
            yield from _on(subject, schemes, today)
        else:
            rules = getattr(found, subject.group)
            keys = ((key, getattr(rules, key)) for key in subject.questions)
            yield from _on(subject, keys, today)


def _on(
    subject: Subject, rules: Iterable[tuple[str | None, Local[object] | None]], today: date
) -> Iterator[KnownRule]:
    for key, local in rules:
        rule = None if local is None else local.on(today)
        if rule is not None:
            yield KnownRule(subject, key, rule)


def _rules(desk: Desk, found: Gemeente) -> Iterator[Block]:
    """What is known, in words, by subject; each with how it is known."""
    by_subject: dict[str, list[KnownRule]] = {}
    for one in _held(found, desk.parts.today):
        by_subject.setdefault(one.subject.group, []).append(one)
    boxes = tuple(_subject(told) for told in by_subject.values())
    if boxes:
        yield Head(say("Dit weten wij"), 2)
        yield More(boxes, _FIRST, say("Toon alle regels"), say("Toon minder"), key="rules")


def _subject(told: list[KnownRule]) -> Block:
    subject = told[0].subject
    lines = tuple(
        block
        for one in told
        for block in (
            _fact(one.subject.group, one.key, one.rule),
            Line(known_how(one.rule.source), Look.SMALL),
        )
    )
    more = More(lines, _FIRST * 2, say("Meer regels"), say("Minder regels"), subject.title,
                key=f"rules:{subject.group}")
    return box(more, head=subject.title)


def _fact(group: str, key: str | None, rule: LocalRule[object]) -> Fact:
    """The question that it answers, or the name of a scheme, and below it the answer."""
    scheme = rule.value
    if isinstance(scheme, Minimaregeling):
        return Fact(term(scheme.name), Joined(value_words(scheme, "")))
    units = {one.name: one.key.unit for one in local_keys() if one.group == group}
    words = value_words(rule.value, units[key or ""])
    return Fact(question_of(group, key or ""), Joined(words))


def _texts(desk: Desk, found: Gemeente) -> Iterator[Block]:
    """Each text that was read, once: its version, first day, second reader and address."""
    read = (one.rule.source for one in _held(found, desk.parts.today))
    texts = {one.law: one for one in read if one.grade is not Grade.VAN_U}
    if texts:
        lines = tuple(
            block
            for one in texts.values()
            for block in (Line(term(one.law), Look.STRONG), *map(Line, known_where(one)))
        )
        yield box(*lines, head=say("Waar lazen wij dit?"))


def _old(found: Gemeente) -> Iterator[Block]:
    """What was read once, and does not count any more."""
    if found.not_counted:
        facts = tuple(
            block
            for one in found.not_counted
            for block in (_fact(one.group, one.key, one.rule), Line(_why(one), Look.SMALL))
        )
        yield box(
            *soft(say("Hier rekenen wij niet mee. Vraag uw gemeente hoe het nu is.")),
            More(facts, _FIRST * 2, say("Toon alles"), say("Toon minder"), key="old"),
            head=say("Dit is te oud"),
        )


def _why(one: NotCounted) -> Sentence:
    if one.last is None:
        return known_how(one.rule.source)
    return say("Laatst gelezen op {day}. Telt niet mee.", day=one.rule.source.checked)
