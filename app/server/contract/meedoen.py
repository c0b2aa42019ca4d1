"""What everyone may see without login: the choices, the conditions and the gemeente itself."""

from __future__ import annotations

from pydantic import JsonValue

from app.server.contract.base import Cents, Code, Day, Sent, ShortText, Text


class Optie(Sent):
    """One way to take part that this gemeente offers."""

    code: Code
    titel: ShortText
    omschrijving: Text
    groep: Code
    uren_per_week: int | None = None
    leidt_tot_betaald_werk: Code
    geldig_tot: Day | None = None


class Catalogus(Sent):
    """All ways to take part, with the version of the list."""

    versie: ShortText
    opties: list[Optie]


class NuggerVoorwaarden(Sent):
    """What this gemeente asks of people without benefit; null is: the gemeente decides itself."""

    datum: Day
    werkt_nu_minder_dan_uren: int | None = None
    wil_werken_minstens_uren: int | None = None
    inkomen_tot_van100_euro_norm: int | None = None
    vermogen_tot: Cents | None = None
    eigen_bijdrage: Cents | None = None
    hulp: list[Text] | None = None
    zo_vraagt_u_hulp: Text | None = None


class GemeenteInstellingen(Sent):
    """The files of a gemeente, each key as in its TOML; days are written as text."""

    code: Code
    bestanden: dict[str, dict[str, JsonValue]]
