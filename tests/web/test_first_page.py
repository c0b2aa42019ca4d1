"""The page that can be read before anything else came, also without scripts (issue 14, point 3)."""

from __future__ import annotations

import re
from pathlib import Path

from app.ui.screens import local_questions

_FIRST = Path(__file__).resolve().parents[2] / "app" / "web" / "shell" / "first.html"
_TOLD = _FIRST.read_text(encoding="utf-8")


def test_the_numbers_to_call_are_those_of_the_app():
    """A number that moves in app/ui/screens/local_questions.py moves here too, in each language."""
    known = set(re.findall(r'"(0800-\d{4})"', Path(local_questions.__file__).read_text("utf-8")))
    assert len(known) == 2
    for number in known:
        link = f'<a href="tel:{number.replace("-", "")}">{number}</a>'
        assert _TOLD.count(link) == 2
    assert set(re.findall(r"\b0800-\d{4}\b", _TOLD)) == known


def test_every_sentence_stands_there_in_both_languages():
    """What is said in Dutch is said in English, in a block of its own that hides the other."""
    assert _TOLD.count('lang="nl"') == _TOLD.count('lang="en"')
    dutch, english = re.findall(r'<div lang="(?:nl|en)">(.*?)</div>', _TOLD, re.DOTALL)
    assert dutch.count("<p>") == english.count("<p>")
    assert "<script" not in _TOLD
