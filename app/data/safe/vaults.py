"""Where half of a key lies that is not on the device's own disk beside what it opens."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass

from app.data.safe.tools import random_bytes
from app.data.sealed_form import KEY_BYTES, derived
from app.data.vault import VaultSecrets, secrets_here

_NAME = "device-key"


@dataclass(frozen=True, slots=True)
class ServerVault:
    """The server keeps the secret, and the browser what is sealed: neither can read it alone."""

    master: bytes

    async def secret(self, name: bytes) -> bytes | None:
        """A secret for this browser alone."""
        return derived(self.master, "visit", name.hex())

    async def make(self, name: bytes) -> bytes | None:
        """The same: it follows from the name."""
        return await self.secret(name)

    async def forget(self, name: bytes) -> None:
        """There is nothing to forget: without what was sealed it opens nothing."""


@dataclass(frozen=True, slots=True)
class OwnVault:
    """The vault of the device's own system: Keychain, Credential Locker, Secret Service."""

    held: VaultSecrets

    async def secret(self, name: bytes) -> bytes | None:
        """The secret of this name; None when the vault has none or does not answer."""
        found = self.held.get(f"{_NAME}-{name.hex()}")
        return None if found is None else b64decode(found)

    async def make(self, name: bytes) -> bytes | None:
        """A new secret, read back from the vault; None when the vault did not keep it."""
        self.held.put(f"{_NAME}-{name.hex()}", b64encode(random_bytes(KEY_BYTES)).decode())
        return await self.secret(name)

    async def forget(self, name: bytes) -> None:
        """Leave nothing of it."""
        self.held.forget(f"{_NAME}-{name.hex()}")


def vault_of_device() -> OwnVault | None:
    """The vault of this very device; None where it has none that keyring knows.

    On a server the vault of its system is nobody's who visits.
    """
    held = secrets_here()
    return OwnVault(held) if isinstance(held, VaultSecrets) else None
