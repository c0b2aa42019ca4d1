"""What stands on the screen with the page for two people."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.frame import spoken
from app.ui.saving import Saving, saving_of
from app.ui.screens.both_paper.page import page
from app.ui.screens.both_paper.paper import BothPaper

FILE_NAME = "houvast-samen.html"


@dataclass(frozen=True, slots=True)
class BothView:
    """Finished texts; ``plans`` leads to two plans while there are fewer, else it is empty."""

    heading: str
    about: tuple[str, ...]
    saving: Saving
    plans: str
    preview: str
    first: tuple[str, ...]
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    agreements: str
    spoken: str


def both_view(writer: Writer, paper: BothPaper) -> BothView:
    """The screen in the language of the writer."""
    heading = writer.write(say("Eén blad voor u samen"))
    about = (
        writer.write(say("Twee keer afdrukken mag. Uw naam staat er niet op.")),
        writer.write(say("Wat verborgen is, staat ook niet op het blad.")),
    )
    more = writer.write(say("Bewaar eerst twee plannen"))
    return BothView(
        heading=heading,
        about=about,
        saving=saving_of(
            writer,
            FILE_NAME,
            page(paper).encode(),
            paper.plain(),
            say("Bewaar als bestand"),
            say("Het bestand staat op dit toestel. Open het om af te drukken."),
        ),
        plans="" if paper.plans else more,
        preview=writer.write(say("Dit staat op het blad")),
        first=(paper.title, paper.no_decision, *paper.words),
        sections=paper.sections(),
        agreements=writer.write(say("Naar de afspraken")),
        spoken=spoken(writer, heading, *about, paper.plain()),
    )
