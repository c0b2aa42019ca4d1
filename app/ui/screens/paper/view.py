"""What stands on the screen with the page: what one can do with it, and all that is on it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.frame import spoken
from app.ui.saving import Saving, saving_of
from app.ui.screens.paper.page import page
from app.ui.screens.paper.paper import Paper
from app.ui.screens.paper.plain import Section, plain_text, sections

FILE_NAME = "houvast.html"


@dataclass(frozen=True, slots=True)
class PaperView:
    """Finished texts; ``saving`` is the page to save and the same to copy."""

    heading: str
    about: tuple[str, ...]
    saving: Saving
    preview: str
    first: tuple[str, ...]
    sections: tuple[Section, ...]
    made: str
    spoken: str


def paper_view(writer: Writer, paper: Paper) -> PaperView:
    """The screen in the language of the writer."""
    heading = writer.write(say("Druk af of deel"))
    about = (
        writer.write(say("Alles staat op één blad. Uw naam staat er niet op.")),
        writer.write(say("Wel wat u invulde. Kijk eerst of u dat wilt laten zien.")),
        writer.write(say("U kiest zelf wie het ziet. Deze app stuurt niets.")),
    )
    return PaperView(
        heading=heading,
        about=about,
        saving=page_saving(writer, page(paper), plain_text(paper)),
        preview=writer.write(say("Dit staat op het blad")),
        first=(paper.title, paper.keeps, paper.compared, paper.no_decision),
        sections=sections(paper),
        made=paper.made,
        spoken=spoken(writer, heading, *about, plain_text(paper)),
    )


def page_saving(writer: Writer, file: str, text: str) -> Saving:
    """A page to print, as every screen with a page offers it."""
    return saving_of(
        writer,
        FILE_NAME,
        file.encode(),
        text,
        say("Bewaar als bestand"),
        say("Het bestand staat op uw toestel. Open het om af te drukken."),
    )
