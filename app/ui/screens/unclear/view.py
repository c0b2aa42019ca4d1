"""What stands on the screen for who did not understand the one before."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class UnclearView:
    """Finished texts; ``read`` is the text of the screen that was not clear."""

    heading: str
    about: tuple[str, ...]
    read_heading: str
    read: str
    copy: str
    copied: str
    call: str
    back: str
    spoken: str


def unclear_view(writer: Writer, read: str) -> UnclearView:
    """The text of the screen before, and what to do with it."""
    heading = writer.write(say("Dat ligt niet aan u"))
    about = (
        writer.write(say("Dan schreven wij het niet duidelijk genoeg.")),
        writer.write(say("Laat deze tekst zien aan iemand die u vertrouwt.")),
        writer.write(say("Deze app stuurt niets door.")),
    )
    return UnclearView(
        heading=heading,
        about=about,
        read_heading=writer.write(say("Dit stond op het scherm")),
        read=read,
        copy=writer.write(say("Kopieer deze tekst")),
        copied=writer.write(say("De tekst is nu gekopieerd.")),
        call=writer.write(say("Praat met iemand")),
        back=writer.write(say("Terug naar waar ik was")),
        spoken=spoken(writer, heading, *about),
    )
