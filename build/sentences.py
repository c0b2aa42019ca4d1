"""Finds every Dutch sentence for people: in the code by ``say``, in TOML files by its key.

The explanations of the glossary are sentences too.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.extract import extract

from app.web.first_page import FIRST_PAGE, ON_FIRST_PAGE
from plain import vocabulary

ROOT = Path(__file__).resolve().parents[1]
KEYWORDS = {"say": None, "say_n": (1, 2)}
# The keys under which a TOML file in the app carries a sentence for people.
TOML_KEYS = frozenset(
    {"sentence", "title", "because", "what", "why", "how", "asks", "gives", "label_nl"}
)
GLOSSARY_KEYS = frozenset({"explanation"})
# A table with an address tells of a publication: its title is a name, cited and not translated.
ADDRESS = "url"
# Tells its makers, not people, where the founding documents went.
NOT_FOR_PEOPLE = frozenset({"register.toml"})
# What a gemeente says in its own words stays in those words.
OWN_WORDS = ("app/demo/gemeente/", "app/data/nederland/regels/")
# What a program or whoever writes the files of a gemeente is told of a fault: only in Dutch.
FOR_MAKERS = (
    "app/calc/",
    "app/data/contributed.py",
    "app/data/gemeente_checks.py",
    "app/data/gemeente_reader.py",
    "app/data/local_values.py",
    "app/data/typed_table.py",
)

# What a translator is told of the place a sentence stands in: the first folder that fits.
ROOMS = (
    ("app/ui/screens/", "Screen"),
    ("app/ui/asking/", "Question"),
    ("app/ui/", "Part of a screen"),
    ("app/law/rights/", "Right"),
    ("app/law/duties/", "Duty"),
    ("app/law/", "Rule"),
    ("app/demo/", "Example"),
    ("app/", "App"),
)

Found = tuple[str, str | tuple[str, ...], list[str]]


@cache
def template() -> Catalog:
    """Every message of the app as it stands now, with the files it stands in; read once."""
    catalog = Catalog(project="Houvast", charset="utf-8", fuzzy=False)
    for place, message_id, comments in (*_from_python(), *_from_page(), *_from_toml()):
        if not vocabulary(message_id if isinstance(message_id, str) else message_id[0]):
            continue  # a value on its own, such as a month, needs no translation
        terms = [f"Stays Dutch: {term}." for term in _terms(message_id)]
        catalog.add(message_id, locations=[(place, 0)], auto_comments=[*comments, *terms])
    return catalog


def messages(catalog: Catalog) -> Iterator[Message]:
    """The messages of a catalog, without its head."""
    return (message for message in catalog if message.id)


def ids(message: Message) -> tuple[str, ...]:
    """The Dutch text of a message; two texts when it counts something."""
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def used_words(catalog: Catalog) -> frozenset[str]:
    """Every Dutch word form in the messages."""
    texts = (text for message in messages(catalog) for text in ids(message))
    return frozenset().union(*(vocabulary(text) for text in texts))


def _from_python() -> Iterator[Found]:
    for path in sorted((ROOT / "app").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        if place.startswith(FOR_MAKERS):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        room = next(name for start, name in ROOMS if place.startswith(start))
        whole, functions = f"{room}: {_first_line(tree)}", tuple(_functions(tree))
        with path.open("rb") as file:
            for line, message_id, comments, _context in extract(
                "python", file, KEYWORDS, comment_tags=("Vertaler:",), options={}
            ):
                around = [told for lines, told in functions if line in lines]
                yield place, message_id, [*comments, whole, *around]


def _from_page() -> Iterator[Found]:
    place = FIRST_PAGE.relative_to(ROOT).as_posix()
    for text, _number in ON_FIRST_PAGE.findall(FIRST_PAGE.read_text(encoding="utf-8")):
        yield place, text, ["Page: what one reads while the app is still coming."]


def _functions(tree: ast.Module) -> Iterator[tuple[range, str]]:
    """The lines of each function of a file, with what it promises: what its sentences are for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and (told := _first_line(node)):
            yield range(node.lineno, (node.end_lineno or 0) + 1), told


def _first_line(node: ast.Module | ast.FunctionDef) -> str:
    return (ast.get_docstring(node) or "").partition("\n")[0]


def _terms(message_id: str | tuple[str, ...]) -> Iterator[str]:
    """The terms of law in a sentence, which no language translates."""
    text = message_id if isinstance(message_id, str) else message_id[1]
    for term, pattern in _glossary(ROOT / "locales" / "glossary_nl.toml"):
        if pattern.search(text):
            yield term


def spellings(term: str) -> tuple[str, ...]:
    """A term of law as the glossary spells it, the name itself first."""
    return _spellings(ROOT / "locales" / "glossary_nl.toml")[term]


@cache
def _glossary(path: Path) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((term, any_of(forms)) for term, forms in _spellings(path).items())


@cache
def _spellings(path: Path) -> dict[str, tuple[str, ...]]:
    with path.open("rb") as file:
        found = tomllib.load(file)
    return {term: (term, *told["forms"]) for term, told in found.items()}


@cache
def any_of(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Finds any of these spellings as a word of its own."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, forms))})\b", re.IGNORECASE)


def _from_toml() -> Iterator[Found]:
    for path in sorted((ROOT / "app").rglob("*.toml")):
        own = path.relative_to(ROOT).as_posix().startswith(OWN_WORDS)
        if path.name not in NOT_FOR_PEOPLE and not own:
            yield from _from_file(path, TOML_KEYS)
    yield from _from_file(ROOT / "locales" / "glossary_nl.toml", GLOSSARY_KEYS)


def _from_file(path: Path, keys: frozenset[str]) -> Iterator[Found]:
    with path.open("rb") as file:
        for text in _sentences(tomllib.load(file), keys):
            yield path.relative_to(ROOT).as_posix(), text, []


def _sentences(node: object, keys: frozenset[str], wanted: bool = False) -> Iterator[str]:
    if isinstance(node, dict):
        for key, below in node.items():
            yield from _sentences(below, keys, key in keys and ADDRESS not in node)
    elif isinstance(node, list):
        for below in node:
            yield from _sentences(below, keys, wanted)
    elif isinstance(node, str) and wanted and node.strip():
        yield node
