"""What stands on the screen with all that the app leaves out."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.law import left_out
from app.text.write import Writer
from app.ui.findings.words import PW
from app.ui.frame import spoken
from app.ui.page.left_out_link import TITLE


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing left out: why, where to go, and the article it is about."""

    because: str
    how: str
    article: str


@dataclass(frozen=True, slots=True)
class LeftOutView:
    """Finished texts; the groups have a title and what is left out there."""

    heading: str
    about: str
    groups: tuple[tuple[str, tuple[Missing, ...]], ...]
    spoken: str


def left_out_view(writer: Writer, *, bijstand_first: bool) -> LeftOutView:
    """Everything the law library leaves out, in its own words."""
    heading = writer.write(TITLE)
    about = writer.write(say("Geldt iets hiervan voor u? Dan kan het voor u anders zijn."))
    on_bijstand = writer.write(say("Over bijstand")), _missing(writer, bijstand=True)
    other = writer.write(say("Over andere wetten")), _missing(writer, bijstand=False)
    groups = (on_bijstand, other) if bijstand_first else (other, on_bijstand)
    heard = (
        text
        for title, missing in groups
        for text in (title, *(part for one in missing for part in (one.because, one.how)))
    )
    return LeftOutView(
        heading=heading,
        about=about,
        groups=groups,
        spoken=spoken(writer, heading, about, *heard),
    )


def _missing(writer: Writer, *, bijstand: bool) -> tuple[Missing, ...]:
    return tuple(
        Missing(writer.write(one.because), writer.write(one.how), writer.term(one.article))
        for one in left_out()
        if one.article.startswith(PW) is bijstand
    )
