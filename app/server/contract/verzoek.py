"""The verzoek a person sends, made once and never changed, and the receipt for it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Generic, Literal, TypeVar
from uuid import UUID

from pydantic import Field, JsonValue, TypeAdapter

from app.server.contract.base import WHOLE, Code, Digest, Moment, Received, Sent, ShortText
from app.server.contract.verzoektypen import (
    Bewijsstuk,
    Bezwaar,
    Inkomstenverklaring,
    Intrekking,
    Tegenprestatiekeuze,
    Vraag,
    Wijziging,
)

FormT = TypeVar("FormT", bound=Received)
TypeT = TypeVar("TypeT", bound=str)


class Mediatype(StrEnum):
    """The files a gemeente can read."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"


class BijlageAankondiging(Received):
    """A file that belongs to the verzoek and is sent by itself; its hash is fixed here."""

    uuid: UUID
    naam: ShortText
    mediatype: Mediatype
    sha256: Digest
    omvang: Annotated[int, Field(ge=1, le=10_485_760, description="In bytes."), WHOLE]


class VerzoekVan(Received, Generic[TypeT, FormT]):
    """A verzoek of one type. ``vervangt`` names the earlier verzoek that this one corrects."""

    verzoek_type: TypeT
    versie: Annotated[Literal[1], WHOLE]
    aanvraag_gegevens: FormT
    vervangt: UUID | None = None
    kanaal: Annotated[str, Field(pattern="^(app|web|jobcoach)$")] = "app"
    verzoek_taal: Annotated[str, Field(pattern="^[a-z]{2}$")] = "nl"
    bijlagen: Annotated[list[BijlageAankondiging], Field(max_length=10)] = Field(
        default_factory=list
    )

    @classmethod
    def model_parametrized_name(cls, params: tuple[object, ...]) -> str:
        """The name in the published contract: what the verzoek is about."""
        return f"Verzoek{getattr(params[1], '__name__', '')}"


AnyVerzoek = (
    VerzoekVan[Literal["inkomstenverklaring"], Inkomstenverklaring]
    | VerzoekVan[Literal["wijziging"], Wijziging]
    | VerzoekVan[Literal["vraag"], Vraag]
    | VerzoekVan[Literal["bezwaar"], Bezwaar]
    | VerzoekVan[Literal["tegenprestatiekeuze"], Tegenprestatiekeuze]
    | VerzoekVan[Literal["bewijsstuk"], Bewijsstuk]
    | VerzoekVan[Literal["intrekking"], Intrekking]
)
VERZOEK: TypeAdapter[AnyVerzoek] = TypeAdapter(
    Annotated[AnyVerzoek, Field(discriminator="verzoek_type")]
)


class VerzoekStatus(StrEnum):
    """Where a verzoek stands at the gemeente; a client must bear a word it does not know.

    ``geweigerd``: the case system did not take it, ``weigering`` says why. ``onbekend``: nobody
    knows whether the case system has it; the gemeente looks. The receipt stands either way.
    """

    ONTVANGEN = "ontvangen"
    IN_BEHANDELING = "in_behandeling"
    AFGEHANDELD = "afgehandeld"
    GEWEIGERD = "geweigerd"
    ONBEKEND = "onbekend"


class Ontvangstbewijs(Sent):
    """The receipt: the same for every identical PUT. ``sha256`` is of the bytes received."""

    uuid: UUID
    nummer: ShortText
    ontvangen_op: Moment
    sha256: Digest


class BijlageStatus(Sent):
    """Whether an announced file has arrived, whole."""

    uuid: UUID
    naam: ShortText
    mediatype: Mediatype
    sha256: Digest
    omvang: int
    ontvangen: bool
    weigering: Code | None = Field(
        default=None, description="Waarom het zaaksysteem deze bijlage niet aannam."
    )


class Verzoek(Sent):
    """A verzoek as the gemeente holds it."""

    uuid: UUID
    ontvangstbewijs: Ontvangstbewijs
    verzoek_type: Code
    versie: int
    aanvraag_gegevens: dict[str, JsonValue]
    vervangt: UUID | None = None
    status: VerzoekStatus
    uitkomst: ShortText | None = None
    weigering: Code | None = Field(
        default=None, description="Waarom het zaaksysteem dit verzoek niet aannam."
    )
    bijlagen: list[BijlageStatus]
    namens: bool = Field(description="Gestuurd door iemand met een machtiging.")
