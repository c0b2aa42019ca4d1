"""What stands on a list of rights or duties: groups, one question, and what was told before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.finding import Finding
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.answers.told import told as told_in_words
from app.ui.asking import flow
from app.ui.asking.ask import UNKNOWN, Answers
from app.ui.asking.fact_ask import ASKED, Value, code_of
from app.ui.components.finding_group import Group, Row
from app.ui.components.told_lines import Line, Lines
from app.ui.components.yes_no import YesNo

GEMEENTE = "gemeente"


@dataclass(frozen=True, slots=True)
class AboutYou:
    """What was taken as true because nothing was told yet, and the button to tell it."""

    title: str
    lines: tuple[str, ...]
    tell: str


@dataclass(frozen=True, slots=True)
class ListView:
    """Finished texts; the question stands in ``open_group``, or on top when it is ``urgent``."""

    heading: str
    intro: tuple[str, ...]
    about_you: AboutYou | None
    question: YesNo | None
    urgent: bool
    groups: tuple[Group, ...]
    open_group: str
    told: Lines | None
    other: tuple[str, str]
    spoken: str


def group(
    writer: Writer, title: Sentence, about: Sentence | None, found: tuple[Finding, ...], first: int
) -> Group:
    """The findings under one heading."""
    return Group(
        title=writer.write(title),
        about="" if about is None else writer.write(about),
        rows=tuple(
            Row(one.id, writer.write(one.title), writer.write(one.because)) for one in found
        ),
        first=first,
        more=writer.write(say("Toon alles ({count})", count=len(found))),
        less=writer.write(say("Toon minder")),
    )


def about_you(writer: Writer, answers: Answers, gemeente: str | None) -> AboutYou | None:
    """None when everything that is looked at first was asked."""
    if flow.first_open_at_home(answers) is None:
        return None
    guesses = [
        ask.assumed
        for ask in flow.steps(answers)
        if ask.name in flow.HOME
        and ask.assumed is not None
        and answers.get(ask.name, UNKNOWN) == UNKNOWN
    ]
    if gemeente is None:
        guesses.append(say("Wij kennen uw gemeente nog niet. Wij tonen de wet."))
    return AboutYou(
        title=writer.write(say("Wij weten nog weinig over u")),
        lines=tuple(writer.write(one) for one in guesses),
        tell=writer.write(say("Vertel iets over u")),
    )


def told_before(
    writer: Writer, answers: Answers, told: Mapping[str, Value], gemeente: str | None
) -> Lines:
    """What this list rests on, each with a button to change it."""
    nowhere = writer.write(say("Niet gekozen"))
    rows = [(GEMEENTE, say("Uw gemeente"), gemeente or nowhere)]
    rows += [
        (ask.name, ask.row, told_in_words(writer, ask, answers))
        for ask in flow.steps(answers)
        if ask.name in flow.HOME and ask.name in answers and not ask.path
    ]
    rows += [
        (name, ask.row, told_in_words(writer, ask, {ask.name: code_of(told[name])}))
        for name, ask in ASKED.items()
        if name in told
    ]
    change = writer.write(say("Wijzig"))
    lines = tuple(
        Line(name, about := writer.write(row), text, f"{change}: {about}", writer.hidden(row))
        for name, row, text in rows
    )
    return Lines(writer.write(say("Hier rekenen wij mee")), lines, change)


def why_open(*, asks_here: bool) -> Sentence:
    """How what is not known yet becomes known."""
    if asks_here:
        return say("Met één antwoord weten wij meer.")
    return say("Tik op een regel. Daar leest u waar het van afhangt.")


def heard(view_groups: tuple[Group, ...]) -> tuple[str, ...]:
    """The groups for the ear: the headings and what is shown at first."""
    return tuple(
        text
        for one in view_groups
        for text in (
            one.title,
            *(f"{row.title}. {row.about}" for row in one.rows[: one.first]),
        )
    )
