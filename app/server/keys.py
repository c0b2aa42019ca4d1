"""The public keys of the login server: fetched when needed, kept, and fetched again with care."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

import httpx
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

_PATIENCE_SECONDS = 5
_AGAIN_AFTER_SECONDS = 30
_OLD_AFTER_SECONDS = 600


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
        self._one_at_a_time = threading.Lock()
        self._keys: KeySet | None = None
        self._asked: float = -_AGAIN_AFTER_SECONDS
        self._known_since: float = self._asked

    def current(self) -> KeySet:
        """The keys known now, fetched the first time and when they are old.

        A key that the login server took away is of no use here some minutes later. When it does
        not answer, the keys that are known stay in use: people must be able to go on.
        """
        with self._one_at_a_time:
            if self._keys is None or self._monotonic() - self._known_since > _OLD_AFTER_SECONDS:
                try:
                    self._fetch()
                except OSError:
                    if self._keys is None:
                        raise
            if self._keys is None:
                raise OSError("the login server did not give its keys")
            return self._keys

    def again(self) -> KeySet | None:
        """Fetch anew, at most once in half a minute: an unknown key must not make a storm."""
        with self._one_at_a_time:
            return self._keys if self._fetch() else None

    def _fetch(self) -> bool:
        """Whether it was done; not when it was tried a moment ago."""
        now = self._monotonic()
        if now - self._asked < _AGAIN_AFTER_SECONDS:
            return False
        self._asked = now
        try:
            with httpx.Client(timeout=_PATIENCE_SECONDS, follow_redirects=False) as client:
                url = self._jwks_url or self._found(client)
                told = client.get(url).raise_for_status().json()
            self._keys = KeySet.import_key_set(told)
        except (httpx.HTTPError, ValueError, TypeError, KeyError, JoseError) as error:
            raise OSError("the login server did not give its keys") from error
        self._known_since = now
        return True

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
