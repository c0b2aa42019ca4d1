"""Taken, after MijnTaken 0.1.0 and VTB taken."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from app.server.contract.base import Code, Day, Sent, ShortText, Text


class TaakStatus(StrEnum):
    """Open until done or called off; a client must bear a word it does not know."""

    OPEN = "open"
    AFGEROND = "afgerond"
    GEANNULEERD = "geannuleerd"


class Taak(Sent):
    """Something to do; ``deadline`` is the last day, in Europe/Amsterdam."""

    uuid: UUID
    titel: ShortText
    toelichting: Text
    status: TaakStatus
    deadline: Day | None = None
    verzoek_type: Code | None = None
    fallback_url: ShortText


class Afspraak(Sent):
    """An agreement about a tegenprestatie or participation; the person may ask another one."""

    uuid: UUID
    optie: Code | None = None
    omschrijving: Text
    status: Code
    uren_per_week: int
    vanaf: Day
    tot: Day | None = None
    gesprekken: list[Day]
