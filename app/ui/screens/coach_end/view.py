"""What stands on the screen at the end of looking together."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class EndView:
    """Finished texts of the question, and of what was done then."""

    heading: str
    about: tuple[str, ...]
    nothing: str
    paper: str
    keep: str
    keep_about: str
    spoken: str


@dataclass(frozen=True, slots=True)
class DoneView:
    """Finished texts after the choice."""

    heading: str
    about: str
    on: str
    spoken: str


def end_view(writer: Writer) -> EndView:
    """Three answers that are worth the same; to keep nothing comes first."""
    heading = writer.write(say("Wat wilt u bewaren?"))
    about = (
        writer.write(say("U kiest zelf. Niets bewaren is net zo goed.")),
        writer.write(say("De afspraken staan alleen op het blad.")),
    )
    nothing = writer.write(say("Bewaar niets"))
    paper = writer.write(say("Bewaar eerst het blad"))
    keep = writer.write(say("Bewaar de antwoorden en plannen"))
    keep_about = writer.write(say("Kies dat alleen als dit uw eigen toestel is."))
    return EndView(
        heading=heading,
        about=about,
        nothing=nothing,
        paper=paper,
        keep=keep,
        keep_about=keep_about,
        spoken=spoken(writer, heading, *about, nothing, paper, keep, keep_about),
    )


def done_view(writer: Writer, *, kept: bool) -> DoneView:
    """What is on the device now."""
    heading = say("Uw antwoorden en plannen zijn bewaard.") if kept else say("Er is niets bewaard.")
    about = (
        say("Wissen kan altijd, bij Instellingen.")
        if kept
        else say("Op dit toestel staat niets van dit gesprek.")
    )
    texts = writer.write(heading), writer.write(about)
    return DoneView(*texts, writer.write(say("Naar het begin")), spoken(writer, *texts))
