"""What a gemeente chooses about its server, by environment variables; README.md explains each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

_DEMO_FOLDER = Path(__file__).resolve().parents[1] / "demo" / "gemeente" / "demo"
_DEMO_CATALOGUE = Path(__file__).resolve().parent / "demo" / "opties.toml"
_SUBSTANTIAL = (
    "http://eidas.europa.eu/LoA/substantial",
    "http://eidas.europa.eu/LoA/high",
)
SECRETS = ("ZGW_CLIENT_ID", "ZGW_SECRET", "OBJECTS_TOKEN", "VTB_TOKEN")
AUDIENCE = "burger-api-werk-en-inkomen"
DEMO_ISSUER = "https://demo-login.invalid"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that differs between two gemeenten; ``demo`` opens the invented people.

    ``catalogue`` is the file with the ways to take part; without one the list is empty.
    ``jwks_url`` is found through the issuer when it is empty. ``logbook`` is a file for the
    record of every look at somebody's data; empty is standard output. ``shared`` is the file in
    which the workers of this machine count how often callers came; empty is each by itself.
    ``hold_hours`` is how long a verzoek waits at most for its bijlagen. ``case_system`` is the
    TOML file of the gemeente's own case system, None for the built-in one; then ``identity_key``
    encrypts who is who, and the two claims say where the login tells the BSN. ``notify_token``
    lets notifications in, ``clamd`` is the virus scanner, ``secrets`` are the keys of systems.
    ``v1_until`` is the last day of this version of the API, None while that is not decided.
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
    hold_hours: float = 24.0
    case_system: Path | None = None
    identity_key: str = field(default="", repr=False)
    bsn_claim: str = "bsn"
    mandate_bsn_claim: str = "represents.bsn"
    notify_token: str = field(default="", repr=False)
    clamd: str = ""
    v1_until: date | None = None
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)


def from_environment(environment: Mapping[str, str]) -> Settings:
    """The settings of ``HOUVAST_*``; raises ValueError with what is missing or cannot be."""

    def told(name: str, otherwise: str = "") -> str:
        """The value itself, or what stands in the file that HOUVAST_..._FILE names."""
        file = environment.get(f"HOUVAST_{name}_FILE")
        if file:
            return Path(file).read_text(encoding="utf-8").strip()
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
        hold_hours=float(told("HOLD_HOURS", "24")),
        case_system=Path(system) if (system := told("CASE_SYSTEM")) else None,
        identity_key=told("IDENTITY_KEY"),
        bsn_claim=told("OIDC_BSN_CLAIM", "bsn"),
        mandate_bsn_claim=told("OIDC_MANDATE_BSN_CLAIM", "represents.bsn"),
        notify_token=told("NOTIFY_TOKEN"),
        clamd=told("CLAMD"),
        v1_until=_day(told("V1_UNTIL")),
        secrets={name: told(name) for name in SECRETS},
    )
    _check(found, gemeente)
    return found


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as error:
        raise ValueError("HOUVAST_V1_UNTIL must be a day, such as 2028-06-30") from error


def _check(found: Settings, gemeente: str) -> None:
    """Raise ValueError with what is missing or cannot be."""
    must = {"GEMEENTE": gemeente, "OIDC_ISSUER": found.issuer, "LOGBOOK_KEY": found.logbook_key}
    for name, value in must.items():
        if not value:
            raise ValueError(f"HOUVAST_{name} is empty: say it, or set HOUVAST_DEMO=yes")
    if not re.match(r"https://|http://(localhost|127\.0\.0\.1|\[::1\])([:/]|$)", found.issuer):
        raise ValueError("HOUVAST_OIDC_ISSUER must begin with https://, or be on this machine")
    _check_origins(found.origins)
    if found.case_system is not None and len(found.identity_key) < 32:
        raise ValueError("HOUVAST_IDENTITY_KEY is shorter than 32 characters: make a random one")
    if found.notify_token and len(found.notify_token) < 24:
        raise ValueError("HOUVAST_NOTIFY_TOKEN is shorter than 24 characters: make a random one")
    if found.clamd and not re.fullmatch(r"unix:/.+|[^:\s]+:[0-9]{1,5}", found.clamd):
        raise ValueError("HOUVAST_CLAMD must be host:port, or unix: and the path of a socket")
    if not 0 < found.hold_hours <= 24 * 30:
        raise ValueError("HOUVAST_HOLD_HOURS must be above 0 and at most 720")
    if not 0 < found.requests_per_minute <= 10_000_000:
        raise ValueError("HOUVAST_REQUESTS_PER_MINUTE must be a whole number above zero")
    if found.tombstone_days < 30:
        raise ValueError("HOUVAST_TOMBSTONE_DAYS is below 30: clients may be away for a month")


def _check_origins(origins: frozenset[str]) -> None:
    """Raise ValueError for what is no origin of a page: no star, no path, https but here."""
    for one in origins:
        if not re.fullmatch(r"https://[^/*\s]+|http://(localhost|127\.0\.0\.1)(:[0-9]+)?", one):
            raise ValueError("HOUVAST_ORIGINS must name each page whole, such as https://a.example")
