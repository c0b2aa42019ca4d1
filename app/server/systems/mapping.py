"""How the words of the contract map to those of a gemeente's system: one TOML file, checked.

Zaaktypen, statustypen, verzoektypen, informatieobjecttypen and texts are data. A file that does
not fit is refused with one sentence for each fault; whether the names exist in the catalogue of
the gemeente is checked by the adapter, against the catalogue itself.
"""

from __future__ import annotations

import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.server.contract.verzoek import VerzoekStatus
from app.server.contract.verzoektypen import FORMS

_Url = Annotated[str, Field(pattern=r"^https?://[^\s?#]+[^/\s?#]$")]
_Name = Annotated[str, Field(min_length=1, max_length=100)]
_BESLUIT = (
    "De gemeente nam een besluit: {besluittype}. Het nummer is {nummer}, de datum is {datum}."
)
_BEZWAAR = "U kunt bezwaar maken tot en met {tot}."


class System(StrEnum):
    """Which adapter."""

    ZGW = "zgw"
    PRODUCTAANVRAAG = "productaanvraag"
    OPEN_VTB = "open-vtb"


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Addresses(_Table):
    """Where each API stands, up to and with its version; without a slash at the end."""

    zaken: _Url = ""
    documenten: _Url
    catalogi: _Url
    besluiten: _Url = ""
    objecten: _Url = ""
    verzoeken: _Url = ""
    taken: _Url = ""
    berichten: _Url = ""


class Documents(_Table):
    """The informatieobjecttypen of bijlagen, and of the verzoek itself as a document."""

    bijlage: _Name
    verzoek: _Name = ""


class Objects(_Table):
    """The objecttype that starts a zaak in GZAC or ZAC."""

    objecttype: _Url
    versie: Annotated[int, Field(ge=1)]


class RequestType(_Table):
    """What a verzoektype of ours is in the system.

    ``zaaktype`` is its identificatie in the catalogue; ``productaanvraag`` the type in the object;
    ``verzoektype`` the uuid in Open VTB with its ``versie``. ``besluiten`` says whether besluiten
    are taken in these zaken, so that they are read.
    """

    omschrijving: Annotated[str, Field(min_length=1, max_length=80)]
    zaaktype: _Name = ""
    productaanvraag: _Name = ""
    verzoektype: _Name = ""
    versie: Annotated[int, Field(ge=1)] = 1
    besluiten: bool = False


class Texts(_Table):
    """What a person reads: about a besluit, and where a taak is done when it does not say so.

    A besluit is shown from its verzenddatum; ``besluit_zonder_verzenddatum`` shows one without it
    from its datum, for a gemeente that does not fill the verzenddatum.
    """

    besluit_onderwerp: Annotated[str, Field(min_length=1, max_length=200)] = (
        "Besluit van de gemeente"
    )
    besluit_tekst: Annotated[str, Field(min_length=1, max_length=1000)] = _BESLUIT
    besluit_zonder_verzenddatum: bool = False
    bezwaar_tekst: Annotated[str, Field(min_length=1, max_length=500)] = _BEZWAAR
    taak_adres: _Url = ""


class Urns(_Table):
    """How Open VTB names people, documents and our verzoeken; {uuid} and {bsn} are filled in."""

    persoon: Annotated[str, Field(pattern=r"^urn:[^\s]+\{bsn\}$")] = "urn:nld:brp:bsn:{bsn}"
    document: Annotated[str, Field(pattern=r"^urn:[^\s]+\{uuid\}$")]
    verzoek: Annotated[str, Field(pattern=r"^urn:[^\s]+\{uuid\}$")] = (
        "urn:houvast:verzoek:uuid:{uuid}"
    )


class SystemMapping(_Table):
    """The whole file. ``bronorganisatie`` is the RSIN of the gemeente."""

    system: System
    bronorganisatie: Annotated[str, Field(pattern=r"^[0-9]{9}$")]
    adressen: Addresses
    documenten: Documents
    verzoektypen: dict[str, RequestType]
    statussen: dict[str, VerzoekStatus] = Field(default_factory=dict)
    uitkomsten: dict[str, Annotated[str, Field(min_length=1, max_length=200)]] = Field(
        default_factory=dict
    )
    teksten: Texts = Texts()
    productaanvraag: Objects | None = None
    urn: Urns | None = None


def read_mapping(path: Path) -> SystemMapping:
    """The mapping in a file; raises ValueError with a sentence for each fault."""
    try:
        told = SystemMapping.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as fault:
        raise ValueError(f"{path}: dit bestand is er niet of is niet te lezen.") from fault
    except tomllib.TOMLDecodeError as fault:
        raise ValueError(f"{path}: dit is geen TOML: {fault}.") from fault
    except ValidationError as fault:
        found = [
            f"{path.name}: {'.'.join(map(str, one['loc']))}: {one['msg']}."
            for one in fault.errors(include_url=False, include_context=False)
        ]
        raise ValueError("\n".join(found)) from fault
    if faults := [f"{path.name}: {one}" for one in _faults(told)]:
        raise ValueError("\n".join(faults))
    return told


_ADDRESSES = {
    System.ZGW: ("zaken", "besluiten"),
    System.PRODUCTAANVRAAG: ("zaken", "besluiten", "objecten"),
    System.OPEN_VTB: ("verzoeken", "taken", "berichten"),
}
_KEYS = {
    System.ZGW: "zaaktype",
    System.PRODUCTAANVRAAG: "productaanvraag",
    System.OPEN_VTB: "verzoektype",
}


def _faults(told: SystemMapping) -> list[str]:
    """What pydantic cannot see: what this system needs, and that every verzoektype is mapped."""
    found = [
        f"adressen.{name} ontbreekt; {told.system} heeft dat adres nodig."
        for name in _ADDRESSES[told.system]
        if not getattr(told.adressen, name)
    ]
    key = _KEYS[told.system]
    for code in FORMS:
        if code not in told.verzoektypen:
            found.append(f"verzoektypen.{code} ontbreekt; de app stuurt ook dit verzoektype.")
        elif not getattr(told.verzoektypen[code], key):
            found.append(f"verzoektypen.{code}.{key} ontbreekt; {told.system} heeft dat nodig.")
    found += [
        f"verzoektypen.{code} is geen verzoektype van de app."
        for code in told.verzoektypen
        if code not in FORMS
    ]
    if told.system is not System.OPEN_VTB and not told.documenten.verzoek:
        found.append("documenten.verzoek ontbreekt: het type van het verzoek als document.")
    if told.system is System.PRODUCTAANVRAAG and told.productaanvraag is None:
        found.append("De tabel productaanvraag ontbreekt.")
    if told.system is System.OPEN_VTB and told.urn is None:
        found.append("De tabel urn ontbreekt.")
    return found
