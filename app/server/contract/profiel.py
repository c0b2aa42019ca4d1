"""Who is logged in, for whom, and what the composed view holds."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from app.server.contract.base import Received, Sent, ShortText
from app.server.contract.bericht import Bericht
from app.server.contract.taak import Taak
from app.server.contract.uitkering import Uitkering


class Profiel(Sent):
    """The person of the token; no BSN and no address."""

    weergavenaam: ShortText
    taal: ShortText = "nl"
    gemeente: ShortText
    machtiging: bool = Field(description="Iemand anders regelt dit voor deze persoon.")
    demo: bool = Field(description="Verzonnen persoon in een gemeente die niet bestaat.")


class Onderdeel(StrEnum):
    """What a context may include."""

    TAKEN = "taken"
    BERICHTEN = "berichten"
    UITKERINGEN = "uitkeringen"


class ContextVraag(Received):
    """Which parts the composed answer holds."""

    include: Annotated[list[Onderdeel], Field(max_length=3)]


class Context(Sent):
    """The parts that were asked; what was not asked is null, which is not the same as empty."""

    taken: list[Taak] | None = None
    berichten: list[Bericht] | None = None
    uitkeringen: list[Uitkering] | None = None
