"""Tells who carries out the bijstand for a gemeente, where a text says so."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.directory import Entry, Executor
from app.domain.sentence import Sentence, say


def executed(entry: Entry) -> tuple[Sentence, ...]:
    """Who does what for this gemeente and how old the text is that says so; nothing if unknown."""
    return tuple(line for one in entry.executors for line in _one(entry, one))


def _one(entry: Entry, executor: Executor) -> Iterator[Sentence]:
    name, who = entry.name, executor.name
    if executor.what is None:
        yield say("Voor {name} doet {who} de bijstand.", name=name, who=who)
    else:
        yield say(
            "Voor {name} doet {who} dit: {what}.", name=name, who=who, what=executor.what
        )
    if executor.year is None:
        yield say("Dat staat op een website zonder datum. Vraag of het nog zo is.")
    else:
        yield say(
            "Dat staat in een tekst uit {year}. Vraag of het nog zo is.", year=executor.year
        )
