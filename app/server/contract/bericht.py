"""Berichten, after VTB berichten; the only thing a person changes is that it was opened."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from pydantic import Field

from app.server.contract.base import Day, Moment, Received, Sent, ShortText, Text


class Bericht(Sent):
    """A message to the person; ``verzoek`` says what it answers."""

    uuid: UUID
    onderwerp: ShortText
    tekst: Text
    publicatiedatum: Moment
    geopend_op: Moment | None = None
    verzoek: UUID | None = None
    handelingsperspectief: ShortText | None = None
    einddatum_handelingstermijn: Day | None = None


class Geopend(Received):
    """A merge-patch: the person opened the message. The server notes its own time."""

    geopend: Literal[True] = Field(description="Alleen true; terugdraaien kan niet.")
