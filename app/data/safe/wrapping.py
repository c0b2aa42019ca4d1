"""The key of everything on a device inside another key, and the visit sealed with it."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass

from app.data.safe.record import Record
from app.data.safe.tools import Cost, Tools, Vault
from app.data.sealed_form import derived

_KEY, _VISIT = "key", "visit"
_SEALED = "sealed:"


@dataclass(frozen=True, slots=True)
class Wrapping:
    """Around the key goes one of the vault, of a PIN, or of both; None without the vault."""

    tools: Tools
    vault: Vault | None
    cost: Cost

    async def closed(self, draft: Record, key: bytes, pin: str | None) -> bytes | None:
        """The key as it may lie on the device, for a record that does not have it yet."""
        outer = await self._outer(draft, pin)
        if outer is None:
            return None
        return await self.tools.seal(outer, key, _KEY, draft.name.hex())

    async def opened(self, record: Record, pin: str | None = None) -> bytes | None:
        """The key of this record; None with another PIN, or none where one is needed."""
        outer = await self._outer(record, pin)
        if outer is None:
            return None
        return await self.tools.unseal(outer, record.wrapped, _KEY, record.name.hex())

    async def _outer(self, record: Record, pin: str | None) -> bytes | None:
        secret: bytes | None = b""
        if record.uses_vault:
            secret = None if self.vault is None else await self.vault.secret(record.name)
        if secret is None:
            return None
        from_pin = b""
        if pin is not None:
            from_pin = await self.tools.stretch(pin, record.name, record.cost or self.cost)
        return derived(secret + from_pin, "outer", record.name.hex())


async def closed_text(tools: Tools, key: bytes, device: bytes, plain: str) -> str:
    """What was told, as it may lie on the device of this name."""
    sealed = await tools.seal(key, plain.encode(), _VISIT, device.hex())
    return _SEALED + b64encode(sealed).decode()


async def opened_text(tools: Tools, key: bytes, device: bytes, closed: str) -> str | None:
    """The same in words; None when it does not open."""
    try:
        sealed = b64decode(closed.removeprefix(_SEALED), validate=True)
    except ValueError:
        return None
    plain = await tools.unseal(key, sealed, _VISIT, device.hex())
    return None if plain is None else plain.decode()


def is_closed(text: str) -> bool:
    """Whether it lies there sealed: an app before this one left it open."""
    return text.startswith(_SEALED)
