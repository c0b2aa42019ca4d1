"""The tools of a browser: its own Web Crypto for AES, and Argon2id as a small WebAssembly module.

Web Crypto costs no bytes and is written by who wrote the browser; it knows no Argon2. For that
``argon2.js`` lies beside the app: hash-wasm 4.13.0 (MIT, see app/web/shell), 12 kB compressed.
Runs only where Python itself runs in a browser.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.data.browser.hands import hands
from app.data.safe.tools import Cost, random_bytes
from app.data.sealed_form import FORM, KEY_BYTES, NONCE_BYTES, bound_to

_FILE = "argon2.js"


@dataclass(frozen=True, slots=True)
class Browser:
    """Web Crypto of the browser that this Python runs in; it needs https, or this very machine."""

    def of(self, _address: str) -> Browser:
        """There is one person here."""
        return self

    async def stretch(self, pin: str, salt: bytes, cost: Cost) -> bytes:
        """A key from a PIN by Argon2id."""
        import js  # noqa: PLC0415  (there is none outside a browser)

        if not hasattr(js, "hashwasm"):
            await hands().load(_FILE)
        options = {
            "password": pin,
            "salt": _array(salt),
            "iterations": cost.rounds,
            "memorySize": cost.memory,
            "parallelism": cost.lanes,
            "hashLength": KEY_BYTES,
            "outputType": "binary",
        }
        made = await js.hashwasm.argon2id(_object(options))
        return bytes(made.to_bytes())

    async def seal(self, key: bytes, plain: bytes, *place: str) -> bytes:
        """AES-256-GCM, bound to a place: the form of ``app.data.sealing``."""
        nonce = random_bytes(NONCE_BYTES)
        made = await self._aes(key, "encrypt", nonce, plain, place)
        return FORM + nonce + made

    async def unseal(self, key: bytes, sealed: bytes, *place: str) -> bytes | None:
        """What was sealed; None when it does not open."""
        from pyodide.ffi import JsException  # noqa: PLC0415  (there is none outside a browser)

        nonce, rest = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
        if sealed[:1] != FORM or len(nonce) != NONCE_BYTES:
            return None
        try:
            return await self._aes(key, "decrypt", nonce, rest, place)
        except JsException:
            return None

    async def _aes(
        self, key: bytes, way: str, nonce: bytes, given: bytes, place: tuple[str, ...]
    ) -> bytes:
        import js  # noqa: PLC0415  (there is none outside a browser)

        subtle = js.crypto.subtle
        held = await subtle.importKey("raw", _array(key), "AES-GCM", False, _list([way]))
        how = _object(
            {
                "name": "AES-GCM",
                "iv": _array(nonce),
                "additionalData": _array(bound_to(place)),
                "tagLength": 128,
            }
        )
        made = await getattr(subtle, way)(how, held, _array(given))
        return bytes(made.to_bytes())


def _array(given: bytes) -> object:
    import js  # noqa: PLC0415  (there is none outside a browser)

    made: object = js.Uint8Array.new(_js(given))
    return made


def _object(given: dict[str, object]) -> object:
    import js  # noqa: PLC0415  (there is none outside a browser)
    from pyodide.ffi import to_js  # noqa: PLC0415

    made: object = to_js(given, dict_converter=js.Object.fromEntries)
    return made


def _list(given: list[str]) -> object:
    return _js(given)


def _js(given: object) -> object:
    from pyodide.ffi import to_js  # noqa: PLC0415  (there is none outside a browser)

    made: object = to_js(given)
    return made
