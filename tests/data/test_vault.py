"""Tokens go to a real vault or stay in memory; never to a file (api-sync-security.md 0, 7)."""

from __future__ import annotations

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, PasswordDeleteError

from app.data.secrets import MemorySecrets
from app.data.vault import VaultSecrets, secrets_here


class _Held(KeyringBackend):
    """A vault in memory that says which module it comes from."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.held, self.locked = {}, False

    def get_password(self, service, name):
        """What is held, when the vault is open."""
        if self.locked:
            raise KeyringError
        return self.held.get((service, name))

    def set_password(self, service, name, secret):
        """Hold this."""
        if self.locked:
            raise KeyringError
        self.held[service, name] = secret

    def delete_password(self, service, name):
        """Let go; a name that is not there is an error here, as in the real ones."""
        if self.held.pop((service, name), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def vault_of(monkeypatch):
    """Make the device have a vault from this module."""

    def make(module):
        kind = type("Keyring", (_Held,), {"__module__": module})
        vault = kind()
        monkeypatch.setattr(keyring, "get_keyring", lambda: vault)
        return vault

    return make


@pytest.mark.parametrize(
    "module", ["keyring.backends.fail", "keyrings.alt.file", "keyring.backends.null"]
)
def test_what_is_no_real_vault_is_not_used(vault_of, module):
    """keyrings.alt is a plain file; fail and null keep nothing."""
    vault = vault_of(module)
    kept = secrets_here()
    assert isinstance(kept, MemorySecrets)
    kept.put("name", "token")
    assert vault.held == {}
    assert kept.get("name") == "token"


def test_a_real_vault_keeps_and_forgets(vault_of):
    """Secret Service, Keychain and Credential Locker; what it refuses is as good as not there."""
    vault = vault_of("keyring.backends.SecretService")
    kept = secrets_here()
    assert isinstance(kept, VaultSecrets)
    kept.put("name", "token")
    assert kept.get("name") == "token"
    vault.locked = True
    assert kept.get("name") is None
    kept.put("name", "other")
    vault.locked = False
    assert kept.get("name") == "token"
    kept.forget("name")
    kept.forget("name")
    assert kept.get("name") is None
