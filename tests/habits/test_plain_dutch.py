"""Every sentence of the app is plain Dutch, as far as a machine can see.

The measures are those of reference/architecture-and-style.md B.3 and B.7, after Pharos, Checklist
toegankelijke informatie. A sentence that must break one stands in locales/exceptions_nl.toml.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from functools import cache

import pytest

import plain
from messages import LOCALES, WORDS
from sentences import ids, messages, template, used_words

LONGEST_SENTENCE = 15
MOST_SENTENCES = 3
ENOUGH_WORDS = 60
EASIEST_ALLOWED = 70


@cache
def _data(name: str) -> dict:
    with (LOCALES / name).open("rb") as file:
        return tomllib.load(file)


@cache
def _texts() -> tuple[str, ...]:
    return tuple(text for message in messages(template()) for text in ids(message))


@cache
def _allowed(habit: str) -> frozenset[str]:
    found = _data("exceptions_nl.toml").get("exception", [])
    return frozenset(one["sentence"] for one in found if one["habit"] == habit)


def _terms() -> frozenset[str]:
    terms = _data("glossary_nl.toml")
    names = {form for term, one in terms.items() for form in (term, *one.get("forms", ()))}
    return frozenset(word for name in names for word in plain.vocabulary(name))


def _long(text: str) -> list[str]:
    return [part for part in plain.sentences(text) if len(plain.words(part)) > LONGEST_SENTENCE]


def _replaceable(text: str) -> list[str]:
    better = _data("replace_nl.toml")["replace"]
    return [
        f"{word} -> {instead}"
        for word, instead in better.items()
        if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE)
    ]


HABITS = {
    "short_sentences": _long,
    "short_paragraphs": lambda text: len(plain.sentences(text)) > MOST_SENTENCES,
    "simple_words": _replaceable,
    "active": plain.passives,
    "one_no": plain.double_negations,
    "no_percentages": plain.percentages,
    "amounts_from_the_law": lambda text: "€" in text,
    "u_and_not_je": lambda text: re.findall(r"\b(?:je|jij|jouw|jullie)\b", text, re.IGNORECASE),
    "one_form": lambda text: re.findall(
        r"\b(?:U heeft|Heeft u|(?:wat|als|dat) u (?:\w+ )?heeft|we)\b", text
    ),
    "no_shortened_words": lambda text: re.findall(
        r"\b(?:bijv|evt|m\.u\.v|o\.a|nr|max|min|ca|incl|excl|i\.p\.v|enz)\.|\bt/m\b", text
    ),
}


@pytest.mark.parametrize("habit", HABITS)
def test_every_sentence_keeps_the_habit(habit):
    """Short, active, simple, without percentages or blame (Pharos checklist 8, 9, 11, 13, 14)."""
    broken = [
        f"{text}  <- {found}"
        for text in _texts()
        if text not in _allowed(habit) and (found := HABITS[habit](text))
    ]
    assert not broken, f"{len(broken)} break {habit}:\n" + "\n".join(broken)


def test_every_exception_is_still_needed():
    """An exception has a reason, and goes when its sentence goes (no dead data)."""
    for one in _data("exceptions_nl.toml").get("exception", []):
        assert one["why"].strip()
        assert one["sentence"] in _texts(), one["sentence"]
        assert HABITS[one["habit"]](one["sentence"]), one["sentence"]


def test_the_vocabulary_is_closed():
    """A new Dutch word waits for a human: see build/messages.py --words (style B.7 item 2)."""
    known = frozenset(WORDS.read_text(encoding="utf-8").split())
    used = used_words(template())
    assert not used - known, f"read, then accept: {sorted(used - known)}"
    assert not known - used, f"no longer used: {sorted(known - used)}"


def test_the_vocabulary_is_sorted():
    """A sorted list can be read and compared (architecture-and-style B.7 item 2)."""
    words = WORDS.read_text(encoding="utf-8").split()
    assert words == sorted(set(words))


def test_each_part_of_the_app_reads_easily():
    """Flesch-Douma of 70 or more a file, terms of the law left out (style B.7 item 6)."""
    by_file = defaultdict(list)
    for message in messages(template()):
        for place, _line in message.locations:
            by_file[place].extend(ids(message))
    scores = {
        place: plain.flesch_douma("\n".join(texts), _terms())
        for place, texts in by_file.items()
        if sum(len(plain.words(text)) for text in texts) >= ENOUGH_WORDS
    }
    hard = {place: round(score) for place, score in scores.items() if score < EASIEST_ALLOWED}
    assert not hard
