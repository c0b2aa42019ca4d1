"""Reads which gemeenten an app can talk to, where, and where people log in for them.

Nothing else is ever asked anything. A gemeente without a login of its own has the simulated one.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

FILE = Path(__file__).parent / "nederland" / "verbonden.toml"
CLIENT = "houvast-app"
_HOST = r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?"
_HERE = r"http://(127\.0\.0\.1|localhost)(:[0-9]{1,5})?"
_ORIGIN = re.compile(rf"https://{_HOST}|{_HERE}")
_ISSUER = re.compile(rf"(https://{_HOST}|{_HERE})(/[A-Za-z0-9._~/-]*)?")


@dataclass(frozen=True, slots=True)
class LoginServer:
    """The issuer of a gemeente, exactly as it names itself, and the name of this app there."""

    issuer: str
    client: str = CLIENT

    @property
    def origin(self) -> str:
        """Its host, where the app asks for its metadata, keys and tokens."""
        parts = urlsplit(self.issuer)
        return f"{parts.scheme}://{parts.netloc}"


@dataclass(frozen=True, slots=True)
class Joined:
    """A gemeente that is connected: the origin of her API, and her login, None for the demo's."""

    origin: str
    login: LoginServer | None = None

    @property
    def origins(self) -> tuple[str, ...]:
        """Every host that the page must let the app talk to."""
        return (self.origin,) if self.login is None else (self.origin, self.login.origin)


@cache
def connected(file: Path = FILE) -> Mapping[str, Joined]:
    """Each gemeente by her code; raises ValueError for what is no safe origin or issuer."""
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    logins = told.get("inloggen", {})
    return {
        str(code): Joined(checked(str(origin)), _login(logins.get(code)))
        for code, origin in told["gemeente"].items()
    }


def checked(origin: str) -> str:
    """An origin as it stands in a policy: https, or this very machine; else ValueError."""
    if _ORIGIN.fullmatch(origin) is None:
        raise ValueError(f"{origin} is no origin: https:// and a host, without anything behind it")
    return origin


def login_server(issuer: str, client: str = "") -> LoginServer:
    """The login of a gemeente; ValueError for an issuer without TLS on another machine."""
    if _ISSUER.fullmatch(issuer) is None:
        raise ValueError(f"{issuer} is no issuer: https:// and a host, and at most a path")
    return LoginServer(issuer, client or CLIENT)


def connected_as_text(gemeenten: Mapping[str, Joined]) -> str:
    """A file that says so, as ``connected`` reads it."""
    rows = [f"{json.dumps(code)} = {json.dumps(one.origin)}\n" for code, one in gemeenten.items()]
    for code, one in gemeenten.items():
        if one.login is not None:
            rows.append(f"\n[inloggen.{json.dumps(code)}]\n")
            rows.append(f"issuer = {json.dumps(one.login.issuer)}\n")
            rows.append(f"client = {json.dumps(one.login.client)}\n")
    return f"[gemeente]\n{''.join(rows)}"


def _login(told: Mapping[str, object] | None) -> LoginServer | None:
    if told is None:
        return None
    return login_server(str(told["issuer"]), str(told.get("client", "")))
