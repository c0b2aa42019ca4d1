"""What stands on the check page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.link_state import LinkState
from app.domain.request import Request
from app.domain.sentence import say
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui.answers import report_words as words
from app.ui.answers.report_words import Name, Row
from app.ui.frame import spoken
from app.ui.saving import Saving, saving_of
from app.ui.screens.report_check.letter import letter, page

_FILE_NAME = "houvast-brief.html"


@dataclass(frozen=True, slots=True)
class CheckView:
    """Finished texts; ``send`` is empty without a connection, ``letter`` is None with one."""

    heading: str
    rows_title: str
    rows: tuple[Row, ...]
    change: str
    about: tuple[str, ...]
    send: str
    log_in: str
    letter: Saving | None
    failed: str
    spoken: str


def check_view(
    writer: Writer, request: Request, state: LinkState, names: tuple[Name, Name], today: date
) -> CheckView:
    """``names`` say a choice in the language of the writer, and in Dutch for the letter."""
    write = writer.write
    heading = write(say("Klopt dit?"))
    title = words.title(writer, request)
    rows = words.rows(writer, request, names[0])
    about = _about(writer, state)
    can_log_in = state.can_connect and not state.is_logged_in
    told = (f"{name}: {value}" for name, value in rows)
    return CheckView(
        heading=heading,
        rows_title=title,
        rows=rows,
        change=write(say("Wijzig dit")),
        about=about,
        send=write(say("Verstuur naar de gemeente")) if state.is_logged_in else "",
        log_in=write(say("Verbind met uw gemeente")) if can_log_in else "",
        letter=None if state.is_logged_in else _letter(writer, request, names[1], today),
        failed=write(say("Bewaren lukte niet. Er is niets verstuurd. Probeer het nog eens.")),
        spoken=spoken(writer, heading, title, *told, *about),
    )


def _about(writer: Writer, state: LinkState) -> tuple[str, ...]:
    if state.is_logged_in:
        return (writer.write(say("Klopt alles? Dan gaat dit naar uw gemeente.")),)
    return (
        writer.write(say("U bent niet verbonden. U kunt dit afdrukken of bewaren.")),
        writer.write(say("Het blijft ook als concept op dit toestel staan.")),
    )


def _letter(writer: Writer, request: Request, name: Name, today: date) -> Saving:
    dutch = Writer(SOURCE)
    title = words.title(dutch, request)
    paragraphs = letter(dutch, title, words.rows(dutch, request, name), today)
    return saving_of(
        writer,
        _FILE_NAME,
        page(title, paragraphs),
        "\n\n".join(paragraphs),
        save=say("Bewaar als brief om af te drukken"),
        saved=say("De brief staat op dit toestel. Open hem om af te drukken."),
    )
