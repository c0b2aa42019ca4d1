"""The Dutch words with a meaning in law, and what they mean in plain words."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from app.domain.sentence import Sentence
from app.text.catalog import folder


@dataclass(frozen=True, slots=True)
class Term:
    """A term, which stays Dutch in every language; its explanation; and where the law has it."""

    term: str
    forms: tuple[str, ...]
    explanation: Sentence
    article: str


@cache
def glossary() -> dict[str, Term]:
    """Every term by its name, in the order of the alphabet."""
    with (folder() / "glossary_nl.toml").open("rb") as file:
        entries = tomllib.load(file)
    return {
        name: Term(
            name, tuple(entry["forms"]), Sentence(str(entry["explanation"])), str(entry["article"])
        )
        for name, entry in sorted(entries.items())
    }


def terms_in(text: str) -> tuple[Term, ...]:
    """The terms a text uses, longest name first, so that a screen can explain them."""
    found = [
        term
        for term in glossary().values()
        if any(_pattern(form).search(text) for form in (term.term, *term.forms))
    ]
    return tuple(sorted(found, key=lambda term: (-len(term.term), term.term)))


def in_reading_order(text: str) -> tuple[Term, ...]:
    """The terms a text uses, each once, as one meets them; a longer name before what it holds."""

    def place(term: Term) -> tuple[int, int]:
        met = (_pattern(form).search(text) for form in (term.term, *term.forms))
        return min(one.start() for one in met if one is not None), -len(term.term)

    return tuple(sorted(terms_in(text), key=place))


@cache
def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(form)}(?!\w)", re.IGNORECASE)
