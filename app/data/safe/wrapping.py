"""The key of everything on a device inside another key, and the visit sealed with it."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass, replace

from app.data.safe.record import Record
from app.data.safe.tools import Cost, Tools, Vault, random_bytes
from app.data.sealed_form import derived

_KEY, _VISIT = "key", "visit"
_SEALED = "sealed:"
_NAME_BYTES = 16


@dataclass(frozen=True, slots=True)
class Wrapping:
    """Around the key goes one of the vault, of a PIN, or of both; None without the vault."""

    tools: Tools
    vault: Vault | None
    cost: Cost

    async def lock_around(
        self, key: bytes, before: Record | None, pin: str | None
    ) -> Record | None:
        """A lock around this key: the first one, or in the place of the one before."""
        name = random_bytes(_NAME_BYTES) if before is None else before.name
        uses_vault = self.vault is not None
        if self.vault is not None and (before is None or not before.uses_vault):
            uses_vault = await self.vault.make(name) is not None
        if pin is None and not uses_vault:
            return None
        draft = Record(name, b"", uses_vault, None if pin is None else self.cost)
        wrapped = await self.closed(draft, key, pin)
        return None if wrapped is None else replace(draft, wrapped=wrapped)

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


@dataclass(frozen=True, slots=True)
class Seal:
    """Closes and opens what was told on the device of this name."""

    tools: Tools
    key: bytes
    device: bytes

    async def close(self, plain: str) -> str:
        """What was told, as it may lie on the device."""
        sealed = await self.tools.seal(self.key, plain.encode(), _VISIT, self.device.hex())
        return _SEALED + b64encode(sealed).decode()

    async def open(self, closed: str) -> str | None:
        """The same in words; None when it does not open."""
        try:
            sealed = b64decode(closed.removeprefix(_SEALED), validate=True)
        except ValueError:
            return None
        plain = await self.tools.unseal(self.key, sealed, _VISIT, self.device.hex())
        return None if plain is None else plain.decode()


def is_closed(text: str) -> bool:
    """Whether it lies there sealed: an app before this one left it open."""
    return text.startswith(_SEALED)
