"""Where a word may be broken over two lines: Dutch words by a list, Turkish ones by a rule."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path

_BREAKS = Path(__file__).with_name("breaks_nl.txt")
_TURKISH = "tr"
_VOWEL = "aeıioöuüâîû"


def syllables(word: str, code: str) -> tuple[str, ...]:
    """The parts of a word between which it may be broken; all of it where that is not known.

    The words of Dutch law stand in every language, so the Dutch list counts in all of them.
    """
    known = _dutch().get(word.lower())
    if known is not None:
        ends = (0, *accumulate(map(len, known)))
    elif code == _TURKISH:
        ends = (0, *_turkish(word), len(word))
    else:
        return (word,)
    return tuple(word[start:end] for start, end in pairwise(ends))


@cache
def _dutch() -> Mapping[str, tuple[str, ...]]:
    words = _BREAKS.read_text(encoding="utf-8").split()
    return {word.replace("-", ""): tuple(word.split("-")) for word in words}


def _turkish(word: str) -> tuple[int, ...]:
    """Where its syllables begin after the first (Türk Dil Kurumu, Hece Yapısı)."""
    low = word.replace("I", "ı").replace("İ", "i").lower()
    vowels = [at for at, letter in enumerate(low) if letter in _VOWEL]
    # One letter alone at the start or the end of a line is no help.
    starts = (at if low[at - 1] in _VOWEL else at - 1 for at in vowels[1:])
    return tuple(at for at in starts if 1 < at < len(low) - 1)
