"""A day as a file for the calendar of the phone, with the button that saves it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.sentence import say
from app.text.calendar_file import CalendarDay, calendar_file
from app.text.write import Writer
from app.ui.saving import Saving, saving_of


def agenda(writer: Writer, event: CalendarDay, today: date, key: str) -> Saving:
    """Not the one way on of the screen: there can be more of them."""
    main = saving_of(
        writer,
        "houvast.ics",
        calendar_file(event, today),
        f"{event.title}: {writer.day(event.day)}",
        say("Zet in mijn agenda"),
        say("Open het bestand. Dan staat de dag in uw agenda."),
    )
    return replace(main, is_main=False, key=f"agenda:{key}")
