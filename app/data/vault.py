"""The vault of the device itself, where there is a real one; elsewhere secrets stay in memory."""

from __future__ import annotations

import logging

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from app.data.secrets import MemorySecrets, Secrets

_SERVICE = "houvast"
# Others keep secrets in a plain file, or behind a password of their own.
_REAL = frozenset(
    f"keyring.backends.{name}" for name in ("Windows", "macOS", "SecretService", "libsecret")
)
_log = logging.getLogger(__name__)


class VaultSecrets:
    """Keeps secrets in the vault of the device; what the vault refuses is as good as not there."""

    def __init__(self, vault: KeyringBackend) -> None:
        """``vault`` is one of the real ones."""
        self._vault = vault

    def get(self, name: str) -> str | None:
        """The secret with this name, or None."""
        try:
            return self._vault.get_password(_SERVICE, name)
        except KeyringError as fault:
            _log.warning("vault not read: %s", type(fault).__name__)
            return None

    def put(self, name: str, secret: str) -> None:
        """Keep a secret in the place of the one before."""
        try:
            self._vault.set_password(_SERVICE, name, secret)
        except KeyringError as fault:
            _log.warning("vault not written: %s", type(fault).__name__)

    def forget(self, name: str) -> None:
        """Leave nothing of it."""
        try:
            self._vault.delete_password(_SERVICE, name)
        except KeyringError as fault:
            _log.info("nothing to forget: %s", type(fault).__name__)


def secrets_here() -> Secrets:
    """The vault when it is a real one, else memory: a secret never goes to a plain file."""
    vault = keyring.get_keyring()
    is_real = type(vault).__module__ in _REAL
    return VaultSecrets(vault) if is_real else MemorySecrets()
