"""Participatiewet 20 lid 3: who asks the raise under 21 writes why the parents do not pay."""

from __future__ import annotations

import pytest

from app.domain.facts import Facts
from app.law import rights_of
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui.findings.letter_kinds import Kind
from app.ui.findings.letter_lines import letter
from tests.law.people import DAY, find, single

ASKED = "Ik kan dit geld niet van mijn ouders krijgen, omdat: …"


@pytest.mark.parametrize(
    ("name", "kind", "is_asked"),
    [
        ("verhoging_18_20", Kind.ASK, True),
        ("verhoging_18_20", Kind.KNOW, False),
        ("bijzondere_bijstand", Kind.ASK, False),
    ],
)
def test_the_letter_asks_for_the_reason_of_the_law(name, kind, is_asked):
    """20 lid 3 a and b: their means fall short, or they cannot reasonably be made to pay."""
    found = find(rights_of(single(19), Facts(receives_bijstand=False), DAY, None), name)
    text = "\n".join(letter(Writer(SOURCE), found, kind, None, DAY))

    assert (ASKED in text) is is_asked
    assert ("Mijn reden:" in text) is (kind is Kind.ASK and not is_asked)
