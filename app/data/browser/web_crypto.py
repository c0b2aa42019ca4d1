"""Checks the signature of an ID token with the Web Crypto of the browser.

joserfc and cryptography do not come along to a phone. OIDC Core 3.1.3.7 would let the TLS of the
token endpoint stand for the signature; but a page also trusts its host, its service worker and
whatever else stands between, and the check costs one call.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from app.data.browser.hands import hands, to_js
from app.data.oidc.id_token import ALGORITHMS, Claims, unchecked


@dataclass(frozen=True, slots=True)
class WebCrypto:
    """What the browser that this Python runs in knows of signatures."""

    async def claims(self, token: str, keys: bytes) -> Claims | None:
        """What the token says; None when no key of the issuer signed it."""
        try:
            head, body, signature = token.split(".")
            told, sign = json.loads(_bytes(head)), _bytes(signature)
            algorithm, name = str(told["alg"]), told.get("kid")
            if algorithm not in ALGORITHMS or "crit" in told:
                return None
            held = list(_fitting(json.loads(keys), algorithm, name))
        except (ValueError, KeyError, TypeError, AttributeError):
            return None
        signed = to_js(f"{head}.{body}".encode())
        for key in held:
            if await hands().isSigned(algorithm, json.dumps(key), to_js(sign), signed):
                return unchecked(token) or None
        return None


def _fitting(keys: object, algorithm: str, name: object) -> Iterator[Mapping[str, object]]:
    """The public keys that may have signed; the key says for which algorithm it is, or none."""
    kind = "EC" if algorithm.startswith("ES") else "RSA"
    for one in cast("Mapping[str, list[Mapping[str, object]]]", keys)["keys"]:
        is_named = name is None or one.get("kid") == name
        is_for_it = one.get("alg", algorithm) == algorithm and one.get("use", "sig") == "sig"
        if one.get("kty") == kind and is_named and is_for_it:
            yield {part: one[part] for part in ("kty", "crv", "x", "y", "n", "e") if part in one}


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
