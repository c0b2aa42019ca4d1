"""Attachment: no source gives figures, so the answer is what to ask."""

from __future__ import annotations

from app.domain.certainty import Certainty
from app.law.other_laws.beslagvrije_voet import beslagvrije_voet


def test_it_is_not_known_and_says_what_to_ask():
    """Audit rights 1g: the Participatiewet holds no amount; art. 46 and 60.6 are what it says."""
    found = beslagvrije_voet()
    assert found.certainty is Certainty.ONBEKEND
    assert len(found.value) >= 3
    assert found.source.article == "46 en 60.6"
