"""The receipt as a file, beside the other ways on of its screen."""

from __future__ import annotations

from dataclasses import replace

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.saving import Saving, saving_of
from app.ui.screens.sent.page import sent_page, sent_text
from app.ui.screens.sent.paper import SentPaper

_FILE_NAME = "houvast-bewijs.html"


def sent_saving(writer: Writer, paper: SentPaper) -> Saving:
    """Saving the page, or copying its Dutch text where a device cannot save."""
    file = sent_page(paper).encode()
    save = say("Bewaar het bewijs om af te drukken")
    saved = say("Het bestand staat op uw toestel. Open het om af te drukken.")
    found = saving_of(writer, _FILE_NAME, file, sent_text(paper), save, saved)
    return replace(found, is_main=False)
