"""The counters behind the plain-Dutch test count what they say they count."""

from __future__ import annotations

import pytest

import plain


def test_sentences_and_words_are_counted():
    """A name in braces is one word; a new line ends a sentence (Pharos checklist 8 and 19)."""
    text = "U krijgt {amount} per maand.\nDat is zo'n 100 euro! Klopt dat?"
    assert [len(plain.words(part)) for part in plain.sentences(text)] == [5, 5, 2]


@pytest.mark.parametrize(
    ("word", "count"),
    [("u", 1), ("maand", 1), ("gemeente", 3), ("bijstand", 2), ("kostendelersnorm", 5), ("ks", 1)],
)
def test_syllables_are_counted(word, count):
    """As in hyphenation by Het Groene Boekje."""
    assert plain.syllables(word) == count


def test_easy_text_scores_above_law_text():
    """Flesch-Douma: our style above 70, article 18 of the law far below (style B.7)."""
    easy = "U werkt 8 uur per week. Dan houdt u meer over. Uw gemeente rekent dat voor u uit."
    law = (
        "Het college stemt de bijstand en de daaraan verbonden verplichtingen af op de "
        "omstandigheden, mogelijkheden en middelen van de belanghebbende."
    )
    assert plain.flesch_douma(easy) > 70 > plain.flesch_douma(law)


@pytest.mark.parametrize(
    "text",
    [
        "Uw uitkering wordt verlaagd.",
        "De brief is verstuurd en wordt gelezen.",
        "Het bedrag dat wordt betaald, ziet u hier.",
        "Toeslagen werden teruggevorderd.",
    ],
)
def test_passives_are_found(text):
    """Active sentences say who does it (Pharos checklist 9)."""
    assert plain.passives(text)


@pytest.mark.parametrize(
    "text",
    [
        "Het wordt duidelijk in de brief van uw gemeente.",
        "U wordt in maart 27 jaar.",
        "Uw loon wordt hoger. Uw gemeente verlaagt de uitkering.",
        "De gemeente heeft uw brief gelezen.",
    ],
)
def test_active_sentences_are_spared(text):
    """The measure must not cry wolf (architecture-and-style B.7 item 4)."""
    assert not plain.passives(text)


def test_double_negation_is_found():
    """Two times no is hard to read (Pharos checklist 11)."""
    assert plain.double_negations("U hoeft niet te bewijzen dat u geen loon heeft.")
    assert not plain.double_negations("Dat hoeft niet. U heeft geen loon.")
    assert not plain.double_negations("Geen uitkering en geen werk.")


def test_percentages_are_found():
    """No percentages or formulas (Pharos checklist 14)."""
    assert plain.percentages("U houdt 25% of 15 procent.")
    assert not plain.percentages("Van elke 100 euro houdt u er 15.")
