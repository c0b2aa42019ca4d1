"""The feed of changes: what became different for this person since a cursor."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from pydantic import Field, JsonValue

from app.server.contract.base import Code, Moment, Sent
from app.server.contract.verzoek import Verzoek


class Soort(StrEnum):
    """Which collection a change belongs to."""

    UITKERING = "uitkering"
    SPECIFICATIE = "specificatie"
    PLICHT = "plicht"
    TAAK = "taak"
    BERICHT = "bericht"
    AFSPRAAK = "afspraak"
    VERZOEK = "verzoek"


class WijzigingRegel(Sent):
    """The newest form of one thing, or that it is gone (``verwijderd``, and no content)."""

    soort: Soort
    uuid: UUID
    gewijzigd_op: Moment
    verwijderd: bool
    inhoud: dict[str, JsonValue] | None = None


class Wijzigingen(Sent):
    """One page; keep ``cursor`` together with the page, and ask again while ``meer``."""

    wijzigingen: list[WijzigingRegel]
    cursor: str
    meer: bool


class Verzoektype(Sent):
    """A type of verzoek that this gemeente takes, with where its JSON Schema stands."""

    code: Code
    versie: int
    pad: str = Field(description="Pad van het JSON Schema, vanaf /v1.")


class Verzoeken(Sent):
    """One page of verzoeken, newest first."""

    verzoeken: list[Verzoek]
    volgende: str | None = None
