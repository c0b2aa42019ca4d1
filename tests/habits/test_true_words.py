"""Words by which a sentence said what is not so; each kind with the one who says why."""

from __future__ import annotations

import re

import pytest

from sentences import ids, messages, template

# A pattern that was read wrongly, and why; found by reading every message (issue 11, point 1).
MISREAD = {
    r"volgens berichten": "nobody talks so: say where it was read",
    r"geen schuld heb|zonder uw schuld|schuld eraan": "schuld is debt here: say u kon er niets aan",
    r"\bin dienst zit": "reads as having a job, the law means dienstplicht (13.1 c)",
    r"geld van de Belastingdienst": "Dienst Toeslagen pays toeslagen (Awir 11)",
    r"blijft op (?:uw|dit) toestel|alleen u ziet": "not so where a website draws the screens",
    r"wij vragen nooit": "a letter or a login does ask",
    r"kan geld kosten": "a threat without the article: say what can happen and how to prevent it",
    r"\b(?:gaat|gaan) voor(?: bijstand)?\.": "reads as goes to: say which one comes first",
    r"vraagt dit niet aan": "aanvragen is something else than vragen van",
    r"zeer ernstig": "says nothing: name it",
    r"\bhaalt de norm": "halen is to fetch, or to pass an exam",
    r"\bte veel geld terug\b": "reads as paying back more than one owes",
}


@pytest.mark.parametrize("pattern", MISREAD)
def test_no_sentence_can_be_misread_so(pattern):
    """A reader of every message, 2026-11-29: opposite, promise, threat or not so."""
    found = [
        text
        for message in messages(template())
        for text in ids(message)
        if re.search(pattern, text, re.IGNORECASE)
    ]
    assert not found, MISREAD[pattern]
