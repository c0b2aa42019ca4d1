"""No row of the founding documents got lost: each went somewhere that exists, or says why not.

The rows stand in tests/law/data/document_rows.csv, so that ../shared is not needed.
"""

from __future__ import annotations

import csv
import re
import tomllib
from dataclasses import fields
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from app.data.gemeente_reader import GROUPS
from app.domain.facts import Facts
from app.domain.household import Household, Kind
from app.law.duties.duties import duties
from app.law.not_modelled import not_modelled
from app.law.nuggers.nugger import nugger
from app.law.rights.rights import rights

ROOT = Path(__file__).resolve().parents[2]
LAW = ROOT / "app" / "law"
ROWS = ROOT / "tests" / "law" / "data" / "document_rows.csv"
DOCUMENTS = ("000", "001", "002", "003", "004")
KINDS = {"right", "instrument", "choice", "need", "duty", "design", "text"}
PRINCIPLES = {str(number) for number in range(1, 8)}
SHORTEST_REASON = 20
# product.md part 3.
SCREENS = {
    "Start",
    "Mijn situatie",
    "Thuis",
    "Wat als ik werk",
    "Mijn rechten",
    "Mijn plichten",
    "Meedoen",
    "Geen uitkering",
    "Samen kijken",
    "Brieven en dagen",
    "Doorgeven",
    "Hulp",
    "Instellingen",
}
SOMEBODY = Household(Kind.ALLEENSTAAND, date(1990, 1, 1))
DAY = date(2026, 7, 1)


@cache
def _register():
    with (LAW / "register.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def _rows():
    with ROWS.open(encoding="utf-8") as file:
        return tuple(csv.DictReader(file))


def _entries():
    return {
        (document, row): entry
        for document in DOCUMENTS
        for row, entry in _register()[f"document_{document}"].items()
    }


@cache
def _ids(folder, name):
    with (LAW / folder / name).open("rb") as file:
        return frozenset(tomllib.load(file))


def _screens():
    parts = _register()["parts"]
    return SCREENS | {f"{screen} / {part}" for screen in parts for part in parts[screen]}


def _settings():
    return {f"{file}.{field.name}" for file, group in GROUPS.items() for field in fields(group)}


NAMES = {
    "right": lambda: {finding.id for finding in rights(SOMEBODY, Facts(), DAY, None)},
    "duty": lambda: {finding.id for finding in duties(SOMEBODY, Facts(), DAY, None)},
    "nugger": lambda: {finding.id for finding in nugger(SOMEBODY, Facts(), DAY, None)},
    "choice": lambda: _ids("participation", "choices.toml"),
    "gemeente": _settings,
    "fact": lambda: {field.name for of in (Facts, Household) for field in fields(of)},
    "screen": _screens,
    "principle": lambda: PRINCIPLES,
    "not_modelled": lambda: {entry.id for entry in not_modelled()},
}


@cache
def _known(kind):
    """Every name of a kind that exists."""
    return NAMES[kind]()


def _exists(target):
    kind, _, name = target.partition(": ")
    if kind == "rule":
        return (LAW / f"{name.replace('.', '/')}.py").is_file()
    if kind == "habit":
        return (ROOT / name).is_file()
    return name in _known(kind)


def test_the_list_of_rows_is_whole():
    """Five documents, 1113 rows in their tables and numbered requirements (counted 2026-11-20)."""
    assert {row["document"] for row in _rows()} == set(DOCUMENTS)
    assert len(_rows()) == 1113
    assert len({(row["document"], row["row"]) for row in _rows()}) == len(_rows())


def test_every_row_that_is_not_only_policy_is_in_the_register():
    """Issue 3 item 10: the register is complete, and has nothing that is no row."""
    wanted = {(row["document"], row["row"]) for row in _rows() if row["policy_only"] == "no"}
    assert wanted - _entries().keys() == set()
    assert _entries().keys() - wanted == set()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_entry_is_whole(document):
    """What it is, where it stood, its kind, and either where it went or why not."""
    for row, entry in _register()[f"document_{document}"].items():
        assert entry.keys() <= {"what", "lines", "kind", "to", "why_not", "words"}, row
        assert entry["what"].strip(), row
        assert entry["lines"].strip(), row
        assert entry["kind"] in KINDS, row
        assert ("to" in entry) != ("why_not" in entry), row
        assert entry.get("to", True), row
        assert len(entry.get("why_not", " " * SHORTEST_REASON)) >= SHORTEST_REASON, row


@pytest.mark.parametrize("document", DOCUMENTS)
def test_what_an_entry_names_exists(document):
    """Issue 3 item 10: what the register names exists, in the code and on the screens."""
    missing = [
        f"{row}: {target}"
        for row, entry in _register()[f"document_{document}"].items()
        for target in entry.get("to", ())
        if not _exists(target)
    ]
    assert missing == []


def _finding_text(found):
    return {
        one.id: " ".join(
            part.id
            for part in (one.title, one.because, one.unless, one.how_to_ask, *one.papers)
            if part is not None
        )
        for one in found
    }


@cache
def _choice_text():
    with (LAW / "participation" / "choices.toml").open("rb") as file:
        return {name: " ".join(map(str, one.values())) for name, one in tomllib.load(file).items()}


def _text_of(target):
    """All that one finds at a target: the words of a right or choice, or those of a screen."""
    kind, _, name = target.partition(": ")
    if kind == "right":
        return _finding_text(rights(SOMEBODY, Facts(), DAY, None)).get(name, "")
    if kind == "choice":
        return _choice_text()[name]
    screen, _, part = name.partition(" / ")
    module = _register()["parts"].get(screen, {}).get(part) or _register()["screens"].get(name, "")
    folder = ROOT / "app" / "ui"
    files = (folder / "screens" / f"{module}.py", folder / "asking" / f"{module}.py")
    return " ".join(one.read_text("utf-8") for one in files if module and one.is_file())


def test_where_a_row_went_one_finds_the_words_of_it():
    """The rows that were thin or wrong (features.md B): a person finds these very words there."""
    rows = {key: one for key, one in _entries().items() if "words" in one}
    fewest = 17
    assert len(rows) >= fewest
    missing = [
        key
        for key, one in rows.items()
        if one["words"].lower() not in " ".join(map(_text_of, one["to"])).lower()
    ]
    assert missing == []


def test_every_screen_of_the_product_is_there():
    """product.md part 3 is the list; each is a file or folder that has a place in the app."""
    screens, parts = _register()["screens"], _register()["parts"]
    assert screens.keys() == SCREENS
    assert parts.keys() <= SCREENS
    wanted = {*screens.values(), *(one for part in parts.values() for one in part.values())}
    places = (ROOT / "app" / "ui" / "places.py").read_text("utf-8")
    shown = set(re.findall(r"app\.ui\.screens\.(\w+)", places))
    assert wanted - shown == set(), "these have no place"
    folder = ROOT / "app" / "ui" / "screens"
    files = {one for one in wanted if (folder / f"{one}.py").is_file()}
    assert [one for one in wanted - files if not (folder / one / "screen.py").is_file()] == []


def test_what_an_entry_calls_itself_says_something():
    """A register is for people: no bare number of a column where the name should stand."""
    shortest = 2
    for (document, row), entry in _entries().items():
        is_figure = row[0] in "TGK" and row[1:].isdigit()
        assert is_figure or len(entry["what"]) >= shortest, (document, row)
        assert is_figure or not entry["what"].isdigit(), (document, row)


def test_every_screen_comes_from_a_need():
    """Nobody makes a screen that no row of the documents asks for."""
    named = {
        target.removeprefix("screen: ").partition(" / ")[0]
        for entry in _entries().values()
        for target in entry.get("to", ())
        if target.startswith("screen: ")
    }
    assert named == SCREENS
