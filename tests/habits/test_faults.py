"""A catalog that was broken on purpose is caught, fault by fault (issue 16, done when)."""

from __future__ import annotations

import pytest
from babel.messages import Catalog

import messages
from faults import troubles
from messages import missing, path_of, write

ONE = "Vraag ontheffing tot {day} (artikel 9 lid 2)."
NOTE = "Stays Dutch: ontheffing."
RIGHT = "Poproś o zwolnienie (ontheffing) do {day} (artykuł 9 ustęp 2)."
DAYS = ("Nog {n} dag", "Nog {n} dagen")


def _polish(text, flags=()):
    catalog = Catalog(locale="pl")
    catalog.add(ONE, text, auto_comments=[NOTE], flags=flags)
    return catalog


def test_a_right_translation_has_no_fault():
    """Another order of words, the Dutch term beside the own one, a value in another case."""
    assert troubles(_polish(RIGHT)) == ()
    assert troubles(_polish(RIGHT.replace("{day}", "{day_of}"))) == ()


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        (RIGHT.replace("{day}", "{dzień}"), "other names"),
        (RIGHT.replace("{day}", "dnia"), "other names"),
        (RIGHT.replace("9", "8"), "other digits"),
        (RIGHT.replace("ustęp 2", "ustęp"), "other digits"),
        (RIGHT.replace("9", "٩"), "digits that are not 0 to 9"),
        (RIGHT.replace("9", "፱"), "digits that are not 0 to 9"),
        (RIGHT.replace(" (ontheffing)", ""), "the term ontheffing is gone"),
        (RIGHT.replace("(ontheffing)", "(ontheffinguje)"), "the term ontheffing is gone"),
        (RIGHT.replace("zwolnienie", "<b>zwolnienie</b>"), "markup"),
        (f"\u202b{RIGHT}", "signs of direction"),
        (RIGHT * 3, "too long"),
        (f"{RIGHT} ", "spaces"),
        (RIGHT.replace("zwolnienie", "zwolni\u0435nie"), "letters of two scripts"),
    ],
)
def test_each_fault_is_told(broken, fault):
    """With the Dutch sentence it stands under, so that a translator finds it."""
    told = troubles(_polish(broken))
    assert any(fault in one and one.startswith(ONE) for one in told), told


@pytest.mark.parametrize(
    ("forms", "told"),
    [
        (("Jeszcze jeden dzień", "Jeszcze {n} dni", "Jeszcze {n} dnia"), 0),
        (("Jeszcze {n} dzień", "Jeszcze {n} dni", ""), 1),
        (("Jeszcze {n} dzień", "Jeszcze {n} dni"), 1),
        (("Jeszcze {n} dzień", "Jeszcze {n} dni", "Jeszcze {n} dnia i 7"), 1),
        (("Jeszcze {n} dzień", "Jeszcze dwa dni", "Jeszcze {n} dnia"), 1),
    ],
)
def test_every_form_of_a_count_is_there(forms, told):
    """Polish has three (Unicode CLDR); a form of one may say its number in words."""
    catalog = Catalog(locale="pl")
    catalog.add(DAYS, forms)
    assert len(troubles(catalog)) == told


@pytest.mark.parametrize(
    ("term", "word"), [("boete", "boete"), ("toeslag", "toeslag"), ("bijstandsnorm", "norm")]
)
def test_a_term_of_law_stands_in_each_form(term, word):
    """Issue 16, point 1: as in the letter; within a word of the language it is no Dutch word."""
    dutch, right = (f"{{n}} {word}", f"{{n}} {word}"), f"{{n}} raz ({word})"
    for second, told in ((right, 0), (f"{{n}} razy {word}a", 1)):
        catalog = Catalog(locale="pl")
        catalog.add(dutch, (right, second, right), auto_comments=[f"Stays Dutch: {term}."])
        assert len(troubles(catalog)) == told


def test_what_is_fuzzy_is_not_used_and_counts_as_missing(tmp_path, monkeypatch):
    """A language with a sentence that waits is not complete, and so cannot be offered."""
    monkeypatch.setattr(messages, "LOCALES", tmp_path)
    path_of("pl").parent.mkdir(parents=True)
    catalog = _polish(RIGHT.replace("9", "8"), flags=("fuzzy",))
    assert troubles(catalog) == ()
    write(path_of("pl"), catalog)
    assert missing("pl", catalog) == (ONE,)
