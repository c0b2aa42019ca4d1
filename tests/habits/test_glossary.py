"""The Dutch word is taught, not hidden: every term of the law in a sentence is explained."""

from __future__ import annotations

import re
import tomllib
from functools import cache

import pytest

import plain
from messages import LOCALES
from sentences import ids, messages, template

# Words with these ends or beginnings have a meaning in law or on the payslip.
LEGAL = re.compile(
    r"\w*(?:norm|vrijlating|toeslag|toelage|heffing|subsidie|prestatie|plicht|maatregel"
    r"|beschikking|bezwaar|verlaging|voorziening|bijstand|vermogen|premie|korting|vordering"
    r"|participatie|verordening|kostendeler|inrichting|ontheffing|vergoeding|plaats)"
    r"(?:en|s|n)?"
)


@cache
def _glossary() -> dict[str, dict]:
    with (LOCALES / "glossary_nl.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def _not_terms() -> frozenset[str]:
    found = tomllib.loads((LOCALES / "exceptions_nl.toml").read_text(encoding="utf-8"))
    return frozenset(found["not_terms"])


def test_every_term_in_a_sentence_is_explained():
    """Names of laws and legal terms stay, but are explained (CommunicatieRijk, Taalniveau B1)."""
    known = {form for term, one in _glossary().items() for form in (term, *one["forms"])}
    known |= {word for form in known for word in form.split()}
    texts = [text for one in messages(template()) for text in ids(one)]
    used = {word for text in texts for word in plain.vocabulary(text) if LEGAL.fullmatch(word)}
    assert not used - known - _not_terms(), sorted(used - known - _not_terms())


@pytest.mark.parametrize("term", sorted(_glossary()))
def test_an_explanation_is_short_and_plain(term):
    """At most two plain sentences, with the article (architecture-and-style B.7 item 2)."""
    entry = _glossary()[term]
    parts = plain.sentences(entry["explanation"])
    assert 1 <= len(parts) <= 2
    assert all(len(plain.words(part)) <= 15 for part in parts)
    assert not plain.percentages(entry["explanation"]) + plain.passives(entry["explanation"])
    assert entry["article"].strip()
