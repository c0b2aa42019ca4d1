"""What stands on the screen with the page of questions."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.frame import spoken
from app.ui.saving import Saving
from app.ui.screens.paper.two import Two
from app.ui.screens.paper.view import page_saving
from app.ui.screens.statement_paper.page import ask_page, ask_text
from app.ui.screens.statement_paper.paper import AskPaper


@dataclass(frozen=True, slots=True)
class AskPaperView:
    """Finished texts; ``saving`` is the page to save and the Dutch text to copy."""

    heading: str
    about: tuple[str, ...]
    saving: Saving
    preview: str
    title: Two
    first: tuple[Two, ...]
    questions: tuple[tuple[Two, ...], ...]
    last: tuple[Two, ...]
    spoken: str


def ask_paper_view(writer: Writer, paper: AskPaper) -> AskPaperView:
    """The screen in the language of the writer."""
    heading = writer.write(say("Dit wil ik vragen aan de gemeente"))
    about = (
        writer.write(say("Alles staat op één blad. Uw naam staat er niet op.")),
        writer.write(say("Deze app stuurt niets. U neemt het blad zelf mee.")),
    )
    last = (paper.answer, paper.no_decision, paper.made)
    parts = (paper.title, *paper.first, *(one for part in paper.questions for one in part), *last)
    return AskPaperView(
        heading=heading,
        about=about,
        saving=page_saving(writer, ask_page(paper), ask_text(paper)),
        preview=writer.write(say("Dit staat op het blad")),
        title=paper.title,
        first=paper.first,
        questions=paper.questions,
        last=last,
        spoken=spoken(writer, heading, *about, *(one.own or one.dutch for one in parts)),
    )
