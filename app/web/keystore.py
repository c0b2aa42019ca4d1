"""Keeps half of the key of this phone in its own keystore: Android Keystore, or Keychain of iOS."""

from __future__ import annotations

import logging
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager

from flet.controls.exceptions import FletException
from flet_secure_storage import AndroidOptions, IOSOptions, KeychainAccessibility, SecureStorage

from app.data.safe.tools import Vault, random_bytes
from app.data.safe.vaults import vault_of_device
from app.data.sealed_form import KEY_BYTES

_NAME = "houvast.device-key"
# By itself it throws away all it has when it cannot read one thing, and goes along to a new phone.
_ANDROID = AndroidOptions(reset_on_error=False)
_IOS = IOSOptions(accessibility=KeychainAccessibility.UNLOCKED_THIS_DEVICE, synchronizable=False)
_log = logging.getLogger(__name__)


class KeystoreVault:
    """The keystore of the phone that draws the page: what it holds lies nowhere else."""

    async def secret(self, name: bytes) -> bytes | None:
        """The secret of this name, or None; an OSError when the keystore does not answer."""
        with _answers():
            found = await _storage().get(_key(name))
        return b64decode(found) if isinstance(found, str) else None

    async def make(self, name: bytes) -> bytes | None:
        """A new secret, read back from the keystore; None when it did not keep it."""
        made = b64encode(random_bytes(KEY_BYTES)).decode()
        try:
            with _answers():
                await _storage().set(_key(name), made)
            return await self.secret(name)
        except OSError as fault:
            _log.warning("keystore not written: %s", fault)
            return None

    async def forget(self, name: bytes) -> None:
        """Leave nothing of it; what the keystore does not give up opens nothing any more."""
        try:
            with _answers():
                await _storage().remove(_key(name))
        except OSError as fault:
            _log.warning("keystore not emptied: %s", fault)


def vault_of_this_device(platform: str) -> Vault | None:
    """The keystore of a phone, or the vault of a desk; None where there is no real one.

    ``platform`` is as Flet names it: "android", "ios", "macos", "windows" or "linux".
    """
    return KeystoreVault() if platform in {"android", "ios"} else vault_of_device()


def _storage() -> SecureStorage:
    """That of the page that is drawn now."""
    return SecureStorage(android_options=_ANDROID, ios_options=_IOS)


def _key(name: bytes) -> str:
    return f"{_NAME}-{name.hex()}"


@contextmanager
def _answers() -> Iterator[None]:
    try:
        yield
    except (FletException, RuntimeError, TimeoutError, AttributeError) as fault:
        raise OSError(type(fault).__name__) from fault
