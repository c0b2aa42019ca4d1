"""A telephone number or a time on a screen: in one piece for the eye, as it is for the ear."""

from __future__ import annotations

import pytest

from app.domain.sentence import say
from app.text.spoken import speak, speak_text
from app.text.unbroken import unbroken
from app.text.write import Writer

DUTCH = Writer("nl")


@pytest.mark.parametrize(
    "text", ["14 0000", "000 000 0001", "0800-0000", "+31 (0)00 000", "09:00–16:00"]
)
def test_a_number_stays_on_one_line_and_is_spoken_as_it_was(text):
    """Issue 4, "It is done when", 200 % text: a number cut in two is dialled wrong."""
    sentence = say("Bel {phone}", phone=unbroken(text))
    shown = DUTCH.write(sentence)
    assert not set(unbroken(text)) & set(" -")
    assert "\u2060–\u2060" in shown or "–" not in text
    heard = speak(DUTCH, say("Bel {phone}", phone=text))
    assert speak_text(DUTCH, shown) == speak(DUTCH, sentence) == heard
