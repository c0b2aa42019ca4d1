"""The public keys of the login server: fetched when needed, kept, and fetched again with care."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import httpx
from joserfc.jwk import KeySet

_PATIENCE_SECONDS = 5.0
_AGAIN_AFTER_SECONDS = 30.0


class Keys(Protocol):
    """Where the keys come from that sign the tokens."""

    def current(self) -> KeySet:
        """The keys known now; raises OSError when there are none yet and none can be had."""

    def again(self) -> KeySet | None:
        """The keys fetched anew, or None when that was done a moment ago."""


class LoginServerKeys:
    """The keys of an OpenID Connect issuer, found through its metadata."""

    def __init__(self, issuer: str, jwks_url: str, monotonic: Callable[[], float]) -> None:
        """Nothing is fetched until the first token comes."""
        self._issuer, self._jwks_url = issuer, jwks_url
        self._monotonic = monotonic
        self._keys: KeySet | None = None
        self._fetched = -_AGAIN_AFTER_SECONDS

    def current(self) -> KeySet:
        """The keys known now, fetched the first time."""
        if self._keys is None and self.again() is None:
            raise OSError("the login server did not give its keys")
        if self._keys is None:
            raise OSError("the login server did not give its keys")
        return self._keys

    def again(self) -> KeySet | None:
        """Fetch anew, at most once in half a minute: an unknown key must not make a storm."""
        now = self._monotonic()
        if now - self._fetched < _AGAIN_AFTER_SECONDS:
            return None
        self._fetched = now
        try:
            with httpx.Client(timeout=_PATIENCE_SECONDS, follow_redirects=False) as client:
                url = self._jwks_url or self._found(client)
                told = client.get(url).raise_for_status().json()
        except (httpx.HTTPError, ValueError) as error:
            raise OSError("the login server did not give its keys") from error
        self._keys = KeySet.import_key_set(told)
        return self._keys

    def _found(self, client: httpx.Client) -> str:
        address = f"{self._issuer.rstrip('/')}/.well-known/openid-configuration"
        metadata = client.get(address).raise_for_status().json()
        if metadata.get("issuer") != self._issuer:
            raise ValueError("the metadata is of another issuer")
        return str(metadata["jwks_uri"])


class OwnKeys:
    """Keys that this program has itself, as the simulated login of the demo does."""

    def __init__(self, keys: KeySet) -> None:
        """Hold a set of public keys."""
        self._keys = keys

    def current(self) -> KeySet:
        """The keys."""
        return self._keys

    def again(self) -> KeySet | None:
        """Own keys do not change."""
        return None
