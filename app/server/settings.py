"""What a gemeente chooses about its server, by environment variables; README.md explains each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_DEMO_FOLDER = Path(__file__).resolve().parents[1] / "demo" / "gemeente" / "demo"
_DEMO_CATALOGUE = Path(__file__).resolve().parent / "demo" / "opties.toml"
_SUBSTANTIAL = (
    "http://eidas.europa.eu/LoA/substantial",
    "http://eidas.europa.eu/LoA/high",
)
AUDIENCE = "burger-api-werk-en-inkomen"
DEMO_ISSUER = "https://demo-login.invalid"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that differs between two gemeenten; ``demo`` opens the invented people.

    ``catalogue`` is the file with the ways to take part; without one the list is empty.
    ``jwks_url`` is found through the issuer when it is empty. ``logbook`` is a file for the
    record of every look at somebody's data; empty is standard output. ``shared`` is the file in
    which the workers of this machine count how often callers came; empty is each by itself.
    """

    database: str
    gemeente: Path = _DEMO_FOLDER
    issuer: str = DEMO_ISSUER
    audience: str = AUDIENCE
    jwks_url: str = ""
    acr: tuple[str, ...] = _SUBSTANTIAL
    demo: bool = False
    origins: frozenset[str] = frozenset()
    requests_per_minute: int = 300
    logbook: str = ""
    logbook_key: str = ""
    tombstone_days: int = 30
    shared: str = ""
    catalogue: Path | None = _DEMO_CATALOGUE


def from_environment(environment: Mapping[str, str]) -> Settings:
    """The settings of ``HOUVAST_*``; raises ValueError with what is missing or cannot be."""

    def told(name: str, otherwise: str = "") -> str:
        return environment.get(f"HOUVAST_{name}", otherwise)

    demo = told("DEMO", "no") == "yes"
    gemeente = told("GEMEENTE", str(_DEMO_FOLDER) if demo else "")
    offers = told("CATALOGUE", str(_DEMO_CATALOGUE) if demo else "")
    found = Settings(
        database=told("DATABASE", "sqlite:///houvast-gemeente.db"),
        gemeente=Path(gemeente),
        issuer=told("OIDC_ISSUER", DEMO_ISSUER if demo else ""),
        audience=told("OIDC_AUDIENCE", AUDIENCE),
        jwks_url=told("OIDC_JWKS_URL"),
        acr=tuple(told("OIDC_ACR").split()) or _SUBSTANTIAL,
        demo=demo,
        origins=frozenset(told("ORIGINS").split()),
        requests_per_minute=int(told("REQUESTS_PER_MINUTE", "300")),
        logbook=told("LOGBOOK"),
        logbook_key=told("LOGBOOK_KEY", "demo" if demo else ""),
        tombstone_days=int(told("TOMBSTONE_DAYS", "30")),
        shared=told("SHARED"),
        catalogue=Path(offers) if offers else None,
    )
    must = {"GEMEENTE": gemeente, "OIDC_ISSUER": found.issuer, "LOGBOOK_KEY": found.logbook_key}
    for name, value in must.items():
        if not value:
            raise ValueError(f"HOUVAST_{name} is empty: say it, or set HOUVAST_DEMO=yes")
    if not 0 < found.requests_per_minute <= 10_000_000:
        raise ValueError("HOUVAST_REQUESTS_PER_MINUTE must be a whole number above zero")
    if found.tombstone_days < 30:
        raise ValueError("HOUVAST_TOMBSTONE_DAYS is below 30: clients may be away for a month")
    return found
