"""Where to find a gemeente and the people around it: places, telephones and opening hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import Annotated

from app.domain.local_rule import Key, Local

_PLACE = "plek"


class Weekday(StrEnum):
    """A day of the week."""

    MAANDAG = "maandag"
    DINSDAG = "dinsdag"
    WOENSDAG = "woensdag"
    DONDERDAG = "donderdag"
    VRIJDAG = "vrijdag"
    ZATERDAG = "zaterdag"
    ZONDAG = "zondag"


@dataclass(frozen=True, slots=True)
class Open:
    """Open on one day of the week, from and until a time."""

    day: Annotated[Weekday, Key("Dag.", "-", "keuze")]
    opens: Annotated[time, Key("Vanaf.", "-", "tijd")]
    closes: Annotated[time, Key("Tot.", "-", "tijd")]


@dataclass(frozen=True, slots=True)
class Place:
    """A place or telephone where a person is helped."""

    name: Annotated[str, Key("Naam.", "-", "tekst")]
    phone: Annotated[str, Key("Telefoon.", "-", "tekst")]
    address: Annotated[str | None, Key("Adres.", "-", "tekst")] = None
    email: Annotated[str | None, Key("E-mail.", "-", "tekst")] = None
    web: Annotated[str | None, Key("Website.", "-", "tekst")] = None
    hours: Annotated[tuple[Open, ...], Key("Openingstijden.", "-", "lijst")] = ()
    phone_hours: Annotated[tuple[Open, ...], Key("Wanneer u kunt bellen.", "-", "lijst")] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """Who to go to for what; None means: not filled in."""

    loket: Annotated[Local[Place] | None, Key("Het loket.", "-", _PLACE)] = None
    werk: Annotated[Local[Place] | None, Key("Vragen over werk.", "7, 10", _PLACE)] = None
    inkomen: Annotated[Local[Place] | None, Key("Vragen over geld.", "7.1.b", _PLACE)] = None
    clientondersteuning: Annotated[
        Local[Place] | None, Key("Gratis onafhankelijke hulp.", "Wmo 2.2.4", _PLACE)
    ] = None
    werkcentrum: Annotated[
        Local[Place] | None, Key("Hulp bij werk voor iedereen.", "-", _PLACE)
    ] = None
    doorstroompunt: Annotated[
        Local[Place] | None, Key("Hulp voor jongeren tot 27.", "7a.2", _PLACE)
    ] = None
    schuldhulp: Annotated[Local[Place] | None, Key("Hulp bij schulden.", "-", _PLACE)] = None
    bezwaar: Annotated[Local[Place] | None, Key("Bezwaar.", "Awb 6:4", _PLACE)] = None
    klacht: Annotated[Local[Place] | None, Key("Klacht.", "Awb 9:1", _PLACE)] = None
    wonen_spoed: Annotated[
        Local[Place] | None, Key("Hulp als u uw huis kwijtraakt.", "-", _PLACE)
    ] = None
    voedselhulp: Annotated[Local[Place] | None, Key("Hulp met eten.", "-", _PLACE)] = None
    taalpunt: Annotated[
        Local[Place] | None, Key("Hulp met taal, lezen en de computer.", "-", _PLACE)
    ] = None
    arbeidsmarktregio: Annotated[
        Local[str] | None, Key("De arbeidsmarktregio.", "SUWI 10.2", "tekst")
    ] = None
    website: Annotated[Local[str] | None, Key("De website.", "-", "tekst")] = None
