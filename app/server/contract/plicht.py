"""Plichten with their ontheffing and the decision behind it; never a medical reason."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from app.server.contract.base import Code, Day, Sent, ShortText, Text


class PlichtStatus(StrEnum):
    """What the gemeente recorded; silence is not an ontheffing."""

    GELDT = "geldt"
    GELDT_NU_NIET = "geldt_nu_niet"
    AANGEVRAAGD = "aangevraagd"
    ONBEKEND = "onbekend"


class Besluit(Sent):
    """A decision: its number, its day, and until when objection is open."""

    nummer: ShortText
    datum: Day
    bezwaar_tot: Day


class Ontheffing(Sent):
    """From when until when a plicht does not apply; ``tot`` is the last day."""

    van: Day
    tot: Day | None = None
    besluit: Besluit


class Plicht(Sent):
    """One plicht by its code, with the article it rests on."""

    uuid: UUID
    code: Code
    grondslag: ShortText
    tekst: Text
    status: PlichtStatus
    ontheffing: Ontheffing | None = None
    besluit: Besluit | None = None
