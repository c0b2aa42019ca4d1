"""Rows of texts that each belong to a day, kept on the phone; a diary is made of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from app.ui.state import Visit


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day with what was written down on it, text by text."""

    day: date
    texts: tuple[str, ...]


def rows(visit: Visit, field: str) -> tuple[DayRow, ...]:
    """Everything kept in this field, the newest day first; what cannot be read is left out."""
    try:
        kept = json.loads(visit.answers.get(field, "[]"))
        found = (
            DayRow(date.fromisoformat(day), tuple(str(text) for text in texts))
            for day, *texts in kept
        )
        return tuple(sorted(found, key=lambda row: row.day, reverse=True))
    except (ValueError, TypeError):
        return ()


def add(visit: Visit, field: str, row: DayRow) -> None:
    """Write something down on its day."""
    _keep(visit, field, (row, *rows(visit, field)))


def remove(visit: Visit, field: str, place: int) -> None:
    """Take out the row at this place in the list."""
    now = rows(visit, field)
    _keep(visit, field, (*now[:place], *now[place + 1 :]))


def _keep(visit: Visit, field: str, now: tuple[DayRow, ...]) -> None:
    texts = [[row.day.isoformat(), *row.texts] for row in now]
    visit.answer(field, json.dumps(texts, ensure_ascii=False))
