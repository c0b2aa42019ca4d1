"""Writes a day as a calendar file (RFC 5545), that every phone can put in its calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

_LINE_BYTES = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A whole day with its title; ``warn_days`` are how many days before it the phone warns."""

    name: str
    day: date
    title: str
    about: str
    warn_days: tuple[int, ...] = ()


def calendar_file(one: CalendarDay, made: date) -> bytes:
    """One event of a whole day, UTF-8 with lines of at most 75 bytes (RFC 5545, 3.1 and 3.6.1).

    ``name`` makes the event the same one when it is saved again; ``made`` is the day of saving.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Houvast//Houvast//NL",
        "BEGIN:VEVENT",
        f"UID:{one.name}@houvast.invalid",
        f"DTSTAMP:{made:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_text(one.title)}",
        f"DESCRIPTION:{_text(one.about)}",
        "TRANSP:TRANSPARENT",
        *(line for days in one.warn_days for line in _warning(days, one.title)),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) + b"\r\n" for line in lines)


def _warning(days: int, title: str) -> tuple[str, ...]:
    return (
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_text(title)}",
        f"TRIGGER:-P{days}D",
        "END:VALARM",
    )


def _text(text: str) -> str:
    return text.translate(_ESCAPES)


def _folded(line: str) -> bytes:
    """The line in pieces that never break a letter; each next one begins with a space."""
    pieces, now = [], b""
    for letter in line:
        raw = letter.encode()
        if len(now) + len(raw) > _LINE_BYTES:
            pieces.append(now)
            now = b" "
        now += raw
    return b"\r\n".join((*pieces, now))
