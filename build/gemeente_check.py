"""Checks the folder of a gemeente and tells in plain Dutch what is wrong, missing or too old.

gemeente.py runs it in an environment that has what it needs.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from environment import ROOT

sys.path.insert(0, str(ROOT))

from app.data.gemeente_reader import read_gemeente
from app.data.gemeente_schema import template, templates
from app.data.periods import read_periods
from app.demo.people import people
from app.domain.gemeente import Gemeente
from app.domain.gemeente_keys import GROUPS
from app.domain.local_expiry import current
from app.domain.person import Person
from app.domain.problem import Problem
from app.domain.source import Source
from app.law import nugger_of, rights_of
from app.text.dutch import fill
from app.ui.answers.local_questions import open_questions
from app.ui.asking import to_law
from app.ui.asking.told_facts import facts_of
from app.ui.example import looking_at
from app.ui.state import Visit
from gemeente_effect import effect

_SHOWN = 6


def main() -> int:
    """Check the folder that was named, or print an empty file."""
    parser = argparse.ArgumentParser(prog="build/gemeente.py", description="Kijk een gemeente na.")
    parser.add_argument("folder", type=Path, nargs="?", help="de map met TOML-bestanden")
    parser.add_argument("--day", type=date.fromisoformat, default=None, help="zoals op deze dag")
    parser.add_argument("--sjabloon", choices=templates(), help="een leeg bestand om in te vullen")
    wish = parser.parse_args()
    if wish.sjabloon is not None:
        sys.stdout.write(template(wish.sjabloon))
        return 0
    if wish.folder is None or not wish.folder.is_dir():
        parser.error("noem de map van de gemeente")
    found = read_gemeente(wish.folder.resolve())
    today = wish.day or date.today()  # noqa: DTZ011  (the day where the reader is)
    sys.stdout.write("\n".join(report(found, today)) + "\n")
    return 1 if found.faults else 0


def report(read: Gemeente, today: date) -> Iterator[str]:
    """Everything a gemeente or a client council wants to know of its own files, line by line."""
    found = current(read, today, read_periods())
    yield f"Gemeente {found.name} ({found.code}), bekeken op {today:%d-%m-%Y}."
    yield from _part("Dit is fout en telt niet mee", _wrong(found))
    yield from _part("Dit is te oud of niet gelezen, en telt niet mee", _old(found))
    yield from _part("Dit las nog geen tweede lezer", _alone(found))
    yield from _part("Dit ontbreekt: vraag het, of laat het leeg", _missing(found, today))
    yield ""
    yield "Wat verandert er voor mensen die niet bestaan:"
    for person in people():
        yield from _for(person, found, today)


def _part(title: str, lines: Iterator[str]) -> Iterator[str]:
    told = list(lines)
    yield ""
    yield f"{title}: {len(told) or 'niets'}."
    yield from (f"  - {one}" for one in told)


def _wrong(found: Gemeente) -> Iterator[str]:
    for one in found.faults:
        yield f"{one.file}, {one.key}: {fill(one.wrong)} {fill(one.expected)}"


def _old(found: Gemeente) -> Iterator[str]:
    for one in found.not_counted:
        read = f"gelezen op {one.rule.source.checked:%d-%m-%Y}"
        last = "niet gelezen" if one.last is None else f"telde tot en met {one.last:%d-%m-%Y}"
        yield f"{one.group}.toml, {one.key}: {read}, {last}."


def _alone(found: Gemeente) -> Iterator[str]:
    texts = {one.law for one in _sources(found) if not one.reader}
    yield from sorted(texts)


def _sources(found: Gemeente) -> Iterator[Source]:
    for group in GROUPS:
        rules = getattr(found, group)
        for key in type(rules).__dataclass_fields__:
            local = getattr(rules, key)
            yield from (one.source for one in (() if local is None else local.rules))
    for _, scheme in found.minimaregelingen or ():
        yield from (one.source for one in scheme.rules)


def _missing(found: Gemeente, today: date) -> Iterator[str]:
    for one in open_questions(found, today):
        for question in one.questions:
            yield f"{fill(one.subject.title)}: {fill(question)}"


def _for(person: Person, found: Gemeente, today: date) -> Iterator[str]:
    """What this person gets, in euro, and reads with these rules, that is not there without."""
    money = tuple(effect(person, found, today))
    with_rules = _told(person, found, today)
    without = set(_told(person, Gemeente(found.code, found.name), today))
    new = [one for one in with_rules if one not in without]
    yield ""
    if not new and not money:
        yield f"  Voor {person.name} verandert er niets."
        return
    yield f"  {person.name}"
    yield from (f"    {one}" for one in money)
    if new:
        yield "    Dit staat er dan te lezen:"
        yield from (f"    - {one}" for one in new[:_SHOWN])
    if len(new) > _SHOWN:
        yield f"    en nog {len(new) - _SHOWN} regels."


def _told(person: Person, gemeente: Gemeente, today: date) -> list[str]:
    visit = Visit()
    visit.open_example(looking_at(person))
    home, facts = to_law.household(visit.answers, today), facts_of(visit)
    asks = nugger_of if facts.receives_bijstand is False else rights_of
    found = asks(home, facts, today, gemeente)
    if isinstance(found, Problem):
        return [fill(found.because)]
    return list(
        dict.fromkeys(
            f"{fill(one.title)}: {fill(line.because)}" for one in found for line in one.own_rules
        )
    )


if __name__ == "__main__":
    sys.exit(main())
