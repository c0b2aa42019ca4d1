"""What stands on the screen with all that the app leaves out."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.law import left_out
from app.text.write import Writer
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing left out: why, where to go, and the article it is about."""

    because: str
    how: str
    article: str


@dataclass(frozen=True, slots=True)
class LeftOutView:
    """Finished texts."""

    heading: str
    about: str
    missing: tuple[Missing, ...]
    spoken: str


def left_out_view(writer: Writer) -> LeftOutView:
    """Everything the law library leaves out, in its own words."""
    heading = writer.write(say("Wat deze app niet uitrekent"))
    about = writer.write(say("Geldt iets hiervan voor u? Dan kan uw bedrag anders zijn."))
    missing = tuple(
        Missing(writer.write(one.because), writer.write(one.how), writer.term(one.article))
        for one in left_out()
    )
    heard = (text for one in missing for text in (one.because, one.how))
    return LeftOutView(
        heading=heading,
        about=about,
        missing=missing,
        spoken=spoken(writer, heading, about, *heard),
    )
