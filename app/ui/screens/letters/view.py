"""What stands on the screen with the letters and their days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.sentence import Sentence, say, say_n
from app.text.calendar_file import CalendarDay
from app.text.write import Writer
from app.ui import routes
from app.ui.agenda import agenda
from app.ui.asking.terms import OpenTerm, Term
from app.ui.components.link_list import Link
from app.ui.frame import spoken
from app.ui.saving import Saving

_WARN_DAYS = (14, 3)
_URGENT = 7


@dataclass(frozen=True, slots=True)
class TermView:
    """One term: the letter, the days left, its last day, and the buttons."""

    term: Term
    title: str
    left: str
    until: str
    moved: str
    advice: str
    is_urgent: bool
    saving: Saving | None
    drop: str
    drop_says: str


@dataclass(frozen=True, slots=True)
class LettersView:
    """Finished texts; the terms with the first last day on top."""

    heading: str
    about: str
    terms_heading: str
    empty: str
    terms: tuple[TermView, ...]
    weekend: str
    add: str
    more_heading: str
    links: tuple[Link, ...]
    spoken: str


_LINKS: tuple[tuple[str, Sentence, Sentence], ...] = (
    (
        routes.STATEMENT,
        say("Leg mijn specificatie uit"),
        say("Regel voor regel, naast wat wij verwachten."),
    ),
    (routes.LETTER_KINDS, say("Leg een brief uit"), say("Wat het is en wat u kunt doen.")),
)


def letters_view(writer: Writer, terms: tuple[OpenTerm, ...], today: date) -> LettersView:
    """The days first, then the ways to understand a paper."""
    heading = writer.write(say("Brieven en dagen"))
    about = writer.write(say("Hier ziet u hoeveel tijd u hebt voor een brief. Alleen u ziet dit."))
    empty = writer.write(say("Er staat nog geen brief in uw lijst."))
    # What is over stands last: nothing can be done today that could not be done yesterday.
    ordered = sorted(terms, key=lambda one: one.days_left < 0)
    shown = tuple(_term(writer, one, today) for one in ordered)
    links = tuple(Link(to, writer.write(name), writer.write(what)) for to, name, what in _LINKS)
    more = writer.write(say("Wat wilt u snappen?"))
    weekend = writer.write(WEEKEND)
    heard = tuple(
        text
        for one in shown
        for text in (one.title, one.left, one.until, one.moved, one.advice)
    )
    also = (text for one in links for text in (one.title, one.about))
    last = (weekend,) if shown else (empty,)
    return LettersView(
        heading=heading,
        about=about,
        terms_heading=writer.write(say("Uw dagen")),
        empty=empty,
        terms=shown,
        weekend=weekend,
        add=writer.write(say("Tel de dagen van een brief")),
        more_heading=more,
        links=links,
        spoken=spoken(writer, heading, about, *heard, *last, more, *also),
    )


WEEKEND = say(
    "Een laatste dag in een weekend of op een feestdag schuift op. "
    "Een dag in een brief blijft staan."
)


def days_left(left: int) -> Sentence:
    """The days left in words, also when they are over."""
    if left < 0:
        return say("De laatste dag is voorbij")
    if left == 0:
        return say("Vandaag is de laatste dag")
    return say_n("Nog {n} dag", "Nog {n} dagen", n=left)


def _term(writer: Writer, one: OpenTerm, today: date) -> TermView:
    title = writer.write(one.letter.title)
    over = one.days_left < 0
    late = say("Te laat zonder uw schuld? Leg uit waarom. Dan kan het soms nog.")
    drop = writer.write(say("Haal weg"))
    until = writer.write(one.because)
    return TermView(
        term=one.term,
        title=title,
        left=writer.write(days_left(one.days_left)),
        until=until,
        moved="" if one.moved is None else writer.write(one.moved),
        advice=writer.write(late) if over else "",
        is_urgent=one.days_left <= _URGENT,
        saving=None if over else _saving(writer, one, today),
        drop=drop,
        drop_says=f"{drop}: {title}, {until}",
    )


def _saving(writer: Writer, one: OpenTerm, today: date) -> Saving:
    # Nothing in it says what the letter is about: a calendar is often seen by others.
    title = writer.write(say("Houvast: laatste dag brief"))
    about = writer.write(say("Kijk in Houvast welke brief dit is."))
    warn = tuple(days for days in _WARN_DAYS if days < one.days_left)
    event = CalendarDay(one.last.isoformat(), one.last, title, about, warn)
    return agenda(writer, event, today, f"{one.term.letter}-{one.term.day.isoformat()}")
