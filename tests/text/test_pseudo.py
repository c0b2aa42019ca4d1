"""Made-up languages show whether every sentence really goes through the catalog."""

from __future__ import annotations

import pytest
from babel.messages.pofile import read_po

from app.domain.sentence import Sentence
from app.text.write import Writer
from sentences import ids, messages
from tests.text.pseudo import locales


@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_sentence_can_be_written_in_a_made_up_language(code, tmp_path):
    """Long and mirrored texts show what breaks (architecture-and-style C.8)."""
    writer = Writer(code, locales(tmp_path))
    with (tmp_path / code / "LC_MESSAGES" / "houvast.po").open("rb") as file:
        made_up = read_po(file, locale=code)
    for message in messages(made_up):
        for text in ids(message):
            assert "⟦" in writer.template(Sentence(text))
