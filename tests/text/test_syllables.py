"""Where words may be broken: between syllables, in Dutch and in Turkish."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from app import law
from app.text import syllables as module
from app.text.syllables import syllables

BREAKS = Path(module.__file__).with_name("breaks_nl.txt")
LAW = Path(law.__file__).parent
WORDS = Path(__file__).resolve().parents[2] / "locales" / "words_nl.txt"
# The longest word that a line still holds on the smallest phone with letters twice as large.
LONG = 12


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("ingebrekestelling", "in-ge-bre-ke-stel-ling"),
        ("Voorbeeldstad", "Voor-beeld-stad"),
        ("cliëntondersteuning", "cli-ënt-on-der-steu-ning"),
        ("KOSTENDELERSNORM", "KOS-TEN-DE-LERS-NORM"),
    ],
)
@pytest.mark.parametrize("code", ["nl", "ar", "tr"])
def test_dutch_words_are_broken_as_the_green_book_does(word, parts, code):
    """Het Groene Boekje; the words of Dutch law stand in every language."""
    assert "-".join(syllables(word, code)) == parts


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("yükümlülüklerini", "yü-küm-lü-lük-le-ri-ni"),
        ("belediyenizden", "be-le-di-ye-niz-den"),
        ("İşverenlerinizin", "İş-ve-ren-le-ri-ni-zin"),
        ("saatlerinizin", "sa-at-le-ri-ni-zin"),
        ("KARŞILAŞTIRMALI", "KAR-ŞI-LAŞ-TIR-MA-LI"),
        ("arabanızda", "ara-ba-nız-da"),
    ],
)
def test_turkish_words_are_broken_by_their_vowels(word, parts):
    """Türk Dil Kurumu, Hece Yapısı: a syllable has one vowel and begins at one consonant."""
    assert "-".join(syllables(word, "tr")) == parts


def test_a_word_that_nobody_listed_stays_whole():
    """No break is better than a wrong one."""
    assert syllables("Verwechslungsgefahr", "nl") == ("Verwechslungsgefahr",)


def test_every_long_dutch_word_has_its_breaks():
    """Issue 11, Look: long words break well at 200 %; a new one waits for its line in the list."""
    listed = BREAKS.read_text(encoding="utf-8").split()
    known = {one.replace("-", "") for one in listed}
    assert len(known) == len(listed)
    used = WORDS.read_text(encoding="utf-8").replace("-", " ").split()
    assert not sorted(one for one in used if len(one) > LONG and one not in known)


def _written(value, keys):
    if isinstance(value, dict):
        for key, one in value.items():
            if isinstance(one, str) and key in keys:
                yield one
            yield from _written(one, keys)
    elif isinstance(value, list):
        for one in value:
            yield from _written(one, keys)


@pytest.mark.parametrize(
    ("files", "keys"),
    [("wettekst.toml", ("text",)), ("**/*.toml", ("law", "label"))],
    ids=["the text of the law", "names of laws and figures"],
)
def test_what_the_law_says_in_long_words_breaks_too(files, keys):
    """Issue 11, Look: a reader opens the law beside the number, and its words are the longest."""
    read = (tomllib.loads(one.read_text(encoding="utf-8")) for one in LAW.glob(files))
    said = " ".join(text for one in read for text in _written(one, keys))
    long = {one for one in re.findall(r"[^\W\d_]+", said) if len(one) > LONG}
    assert long
    assert not sorted(one for one in long if len(syllables(one, "nl")) == 1)
