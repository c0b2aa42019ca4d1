"""Counts what makes Dutch hard to read; no part of the app.

The formulas are measures, not proof: only people can say whether they understand a text.
"""

from __future__ import annotations

import re

_END = re.compile(r"(?<=[.?!])\s+|\n+")
_PLACEHOLDER = re.compile(r"\{\w+\}")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*|§")
_LETTERS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SYLLABLE = re.compile(
    r"(?:aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|oe|ie|ei|ij|eu|ui|ou|au|[aeiouyáàäâéèëêíìïóòöôúùüû])"
)
_HELPS = r"(?:word|wordt|worden|werd|werden|geworden)"
_PARTICIPLE = (
    r"(?:(?:(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg)?"
    r"ge(?!meente|en|zin|zond|bied|deelte|boren|heel|woon)\w{2,}(?:d|t|en))"
    r"|(?:bekeken|besloten|besproken|ontvangen|begrepen|behouden|bewezen|verboden|herzien)"
    r"|(?:(?:be|ver|ont|her)(?!gin|der|schil|staand|langrijk|edrag|wijs)\w{2,}(?:d|t)))"
)
_PASSIVE = re.compile(
    rf"\b{_HELPS}\b[^.?!:]*?\b{_PARTICIPLE}\b|\b{_PARTICIPLE}\s+{_HELPS}\b", re.IGNORECASE
)
_DOUBLE_NO = re.compile(
    r"\b(?:niet|geen|nooit|niets|niemand)\b(?:(?!\ben\b)[^.?!:,])*"
    r"\b(?:niet|geen|nooit|niets|niemand)\b",
    re.IGNORECASE,
)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; a new line also ends one."""
    return tuple(part for part in _END.split(text.strip()) if part)


def words(text: str) -> tuple[str, ...]:
    """The words of a text; a ``{name}`` counts as one word, a number too."""
    return tuple(_WORD.findall(_PLACEHOLDER.sub(" 1 ", text)))


def vocabulary(text: str) -> frozenset[str]:
    """The Dutch word forms of a text in small letters, without names in braces and numbers."""
    return frozenset(word.lower() for word in _LETTERS.findall(_PLACEHOLDER.sub(" ", text)))


def syllables(word: str) -> int:
    """About how many syllables a Dutch word has; at least one."""
    return max(1, len(_SYLLABLE.findall(word.lower())))


def flesch_douma(text: str, leave_out: frozenset[str] = frozenset()) -> float:
    """The Flesch score for Dutch, higher is easier; words in ``leave_out`` are not counted."""
    parts = sentences(text)
    counted = [word for word in words(text) if word.lower() not in leave_out]
    if not parts or not counted:
        return 100.0
    per_word = sum(syllables(word) for word in counted) / len(counted)
    return 206.835 - 0.93 * len(counted) / len(parts) - 77 * per_word


def passives(text: str) -> tuple[str, ...]:
    """The places where something "wordt ge-daan" and nobody says by whom."""
    return tuple(found.group() for found in _PASSIVE.finditer(text))


def double_negations(text: str) -> tuple[str, ...]:
    """The places where one "niet" meets another within one clause; "geen … en geen" is a list."""
    return tuple(found.group() for found in _DOUBLE_NO.finditer(text))


def percentages(text: str) -> tuple[str, ...]:
    """The percentages and formulas in a text."""
    return tuple(re.findall(r"\S*%|\bprocent\w*|\bpercentage\w*", text, re.IGNORECASE))
