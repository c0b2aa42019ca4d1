"""A simulated DigiD for the invented people of the demo. It proves nothing about anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet
from sqlalchemy import Engine

from app.demo.people import people
from app.server.access import OPERATE, READ, WRITE
from app.server.settings import Settings
from app.server.store.settings_store import first_setting, setting

_KEY = "demo/sleutel"
_HOUR = timedelta(hours=1)
OPERATOR = "medewerker"
JOBCOACH = "jobcoach"
# Numbers of the test set of the BRP, which nobody has: so that the demo can stand before a case
# system in a test environment, by settings alone.
_TEST_BSN = {
    "noor": "999990019",
    "sam": "999990020",
    "dewi": "999990032",
    "ans": "999990044",
    "yusuf": "999990056",
}


@dataclass(frozen=True, slots=True)
class DemoLogin:
    """Gives out tokens for who does not exist, signed with a key in the demo's own database."""

    key: ECKey
    settings: Settings

    @property
    def public(self) -> KeySet:
        """What checks these tokens."""
        return KeySet([ECKey.import_key(self.key.as_dict(private=False))])

    def token(self, sub: str, now: datetime, *, represents: str | None = None) -> str:
        """An access token for an hour."""
        scope = OPERATE if sub == subject(OPERATOR) else f"{READ} {WRITE}"
        claims: dict[str, object] = {
            "iss": self.settings.issuer,
            "aud": self.settings.audience,
            "sub": sub,
            "scope": scope,
            "acr": self.settings.acr[0],
            "iat": int(now.timestamp()),
            "exp": int((now + _HOUR).timestamp()),
        }
        claims |= _bsn(sub)
        if represents is not None:
            claims["represents"] = {"sub": represents, **_bsn(represents)}
        header = {"alg": "ES256", "typ": "at+jwt", "kid": self.key.kid}
        return jwt.encode(header, claims, self.key)


def demo_login(engine: Engine, settings: Settings) -> DemoLogin:
    """The login of this database; all workers find the same key in it."""
    made = ECKey.generate_key("P-256", {"use": "sig"}, auto_kid=True)
    with engine.begin() as connection:
        first_setting(connection, _KEY, made.as_dict(private=True))
        held = cast("dict[str, str | list[str]]", setting(connection, _KEY))
    return DemoLogin(ECKey.import_key(held), settings)


def subject(name: str) -> str:
    """The ``sub`` of somebody in the demo."""
    return f"demo-{name}"


def _bsn(sub: str) -> dict[str, str]:
    number = _TEST_BSN.get(sub.removeprefix(subject("")))
    return {} if number is None else {"bsn": number}


def who() -> dict[str, str]:
    """Everybody who can log in at the demo, by id, with the name on the screen."""
    known = {one.id: one.name for one in people()}
    return known | {JOBCOACH: "Jo Voorbeeld (jobcoach)", OPERATOR: "Medewerker Voorbeeldstad"}
