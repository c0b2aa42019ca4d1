"""Uitkeringen and uitkeringsspecificaties, after GBI Levensonderhoud and the payment statement."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from pydantic import Field

from app.server.contract.base import Cents, Code, Day, Moment, Period, Sent, ShortText, SignedCents


class Status(StrEnum):
    """Where a uitkering stands."""

    LOPEND = "lopend"
    GESTOPT = "gestopt"
    GEBLOKKEERD = "geblokkeerd"


class Norm(Sent):
    """The norm that the gemeente applies, per month with vakantietoeslag in it."""

    soort_wettelijke_norm: ShortText
    normbedrag: Cents
    waarvan_vakantietoeslag: Cents
    vanaf: Day


class Verlaging(Sent):
    """A verlaging, maatregel, vrijlating or aflossing: what, how much and until when."""

    soort: Code
    bedrag: Cents
    vanaf: Day
    tot: Day | None = None
    grondslag: ShortText


class Uitkering(Sent):
    """One uitkering of the person."""

    uuid: UUID
    soort: ShortText
    status: Status
    vanaf: Day
    tot: Day | None = None
    norm: Norm
    verlagingen: list[Verlaging] = Field(default_factory=list)
    maatregelen: list[Verlaging] = Field(default_factory=list)
    vrijlatingen: list[Verlaging] = Field(default_factory=list)
    aflossingsafspraken: list[Verlaging] = Field(default_factory=list)
    betalingsblokkade: bool = False
    periodiciteit_inkomstenformulier: ShortText = "maand"
    contactpersoon: ShortText | None = None


class Regel(Sent):
    """One line of a payment statement; a minus is held back."""

    code: Code
    omschrijving: ShortText
    bedrag: SignedCents


class Uitkeringsspecificatie(Sent):
    """What was paid over one month, line by line."""

    uuid: UUID
    uitkering: UUID
    periode: Period
    betaaldatum: Day
    regels: list[Regel]
    betaald: Cents
    gepubliceerd_op: Moment
