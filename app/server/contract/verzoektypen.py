"""What a person can send: one frozen form for each type of verzoek, version 1.

Its JSON Schema is published, so that a client can check without network.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field

from app.server.contract.base import WHOLE, Cents, Code, Day, Period, Received, ShortText, Text


class InkomstenBron(StrEnum):
    """Where income came from."""

    LOON = "loon"
    ONDERNEMING = "onderneming"
    UITKERING = "uitkering"
    ALIMENTATIE = "alimentatie"
    ANDERS = "anders"


class Inkomst(Received):
    """One income of the month, net, of the person or the partner."""

    bron: InkomstenBron
    wie: Annotated[str, Field(pattern="^(zelf|partner)$")]
    naam: ShortText | None = None
    netto: Cents
    uren: Annotated[int, Field(ge=0, le=744), WHOLE] | None = None
    schatting: bool = False


class Inkomstenverklaring(Received):
    """The income of one month; an empty list says: no income."""

    periode: Period
    inkomsten: Annotated[list[Inkomst], Field(max_length=50)]


class WijzigingSoort(StrEnum):
    """What changed in the life of the person."""

    WONEN = "wonen"
    SAMENWONEN = "samenwonen"
    WERK = "werk"
    VERMOGEN = "vermogen"
    BUITENLAND = "buitenland"
    STUDIE = "studie"
    REKENINGNUMMER = "rekeningnummer"
    ANDERS = "anders"


class Wijziging(Received):
    """A change to report (artikel 17)."""

    soort: WijzigingSoort
    per: Day
    toelichting: Text


class Vraag(Received):
    """A question, or a request such as an ontheffing."""

    onderwerp: ShortText
    tekst: Text
    over_plicht: Code | None = None


class Bezwaar(Received):
    """An objection to a decision (Awb 6:4); reasons may follow later."""

    besluitnummer: ShortText
    redenen: Text | None = None
    redenen_volgen: bool = False


class KeuzeReactie(StrEnum):
    """What the person says to a way of taking part."""

    GEKOZEN = "gekozen"
    VOORGESTELD = "voorgesteld"
    NU_NIET = "nu_niet"


class Tegenprestatiekeuze(Received):
    """A choice, an own idea, or not now, with the reason the person wants to give."""

    reactie: KeuzeReactie
    optie: Code | None = None
    eigen_idee: Text | None = None
    uren_per_week: Annotated[int, Field(ge=0, le=40), WHOLE] | None = None
    reden: Text | None = None


class Bewijsstuk(Received):
    """Proof with an earlier verzoek or with a taak; the files go as bijlagen."""

    bij_verzoek: UUID | None = None
    bij_taak: UUID | None = None
    omschrijving: ShortText


class Intrekking(Received):
    """The person takes an earlier verzoek back."""

    verzoek: UUID
    reden: Text | None = None


FORMS: dict[str, type[Received]] = {
    "inkomstenverklaring": Inkomstenverklaring,
    "wijziging": Wijziging,
    "vraag": Vraag,
    "bezwaar": Bezwaar,
    "tegenprestatiekeuze": Tegenprestatiekeuze,
    "bewijsstuk": Bewijsstuk,
    "intrekking": Intrekking,
}
VERSION = 1
