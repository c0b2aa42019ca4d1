"""The keystore of a phone under the safe (issue 13 point 5), with a phone that answers or not.

The real plugin, in a browser: tests/browser/test_keystore.py.
"""

from __future__ import annotations

import flet as ft
import pytest

from app.data.safe.safe import DeviceSafe
from app.data.safe.tools import Library
from app.web.keystore import KeystoreVault, vault_of_this_device
from tests.data.test_safe import _QUICK, NOW, TOLD, Storage
from tests.flet_headless import HeadlessClient, run


class _Phone:
    """Its keystore, and what the app keeps on it; ``is_closed`` as before the first unlock."""

    def __init__(self):
        self.held, self.storages = {}, (Storage(), Storage(), Storage())
        self.is_closed = False

    async def open(self):
        """The safe of an app that starts on it."""
        self.client = client = HeadlessClient()
        client.replies = {
            "SecureStorage.get": self._answer(lambda given: self.held.get(given["key"])),
            "SecureStorage.set": self._answer(self._set),
            "SecureStorage.remove": self._answer(lambda given: self.held.pop(given["key"], None)),
        }
        await client.start(lambda page: page.add(ft.Text("")))
        return DeviceSafe(*self.storages, Library(), lambda: NOW, KeystoreVault(), _QUICK)

    def _answer(self, does):
        def answer(given):
            if self.is_closed:
                raise RuntimeError("user interaction is not allowed")
            return does(given)

        return answer

    def _set(self, given):
        self.held[given["key"]] = given["value"]


def test_what_is_told_stays_without_a_pin_and_opens_by_the_keystore_alone():
    """Neither the storage of the app nor a copy of it opens anything."""

    async def visit():
        phone = _Phone()
        await (await phone.open()).save(TOLD)
        (secret,) = phone.held.values()
        on_disk = "".join(str(one.text) for one in phone.storages)
        assert "Noor" not in on_disk
        assert secret not in on_disk
        safe = await phone.open()
        await safe.look()
        assert await safe.load() == TOLD
        await safe.forget()
        assert phone.held == {}

    run(visit)


def test_a_keystore_that_does_not_answer_is_no_keystore_that_lost_it():
    """Nothing is written over, and it is asked again: "is_unread" is told on a screen."""

    async def visit():
        phone = _Phone()
        await (await phone.open()).save(TOLD)
        before, phone.is_closed = phone.storages[1].text, True
        safe = await phone.open()
        with pytest.raises(OSError, match="RuntimeError"):
            await safe.look()
        assert safe.state.is_unread
        await safe.save("something else")
        assert phone.storages[1].text == before
        phone.is_closed = False
        await safe.look()
        assert await safe.load() == TOLD

    run(visit)


def test_a_keystore_that_keeps_nothing_is_as_good_as_none():
    """Then a PIN is what closes; without one nothing is written."""

    async def visit():
        phone = _Phone()
        phone.is_closed = True
        safe = await phone.open()
        await safe.save(TOLD)
        assert not safe.state.can_keep
        assert [one.text for one in phone.storages[:2]] == [None, None]

    run(visit)


def test_it_stays_on_this_phone_and_is_never_thrown_away_by_itself():
    """As the plugin says it to Android and iOS (its own names)."""

    async def visit():
        phone = _Phone()
        await (await phone.open()).save(TOLD)
        services = phone.client.session.index.values()
        told = next(one for one in services if type(one).__name__ == "SecureStorage")
        assert told.android_options.reset_on_error is False
        assert told.ios_options.synchronizable is False
        assert told.ios_options.accessibility.value == "unlocked_this_device"

    run(visit)


@pytest.mark.parametrize("platform", ["android", "ios"])
def test_a_phone_has_its_keystore(platform):
    """A desk has the vault that keyring knows, or none."""
    assert isinstance(vault_of_this_device(platform), KeystoreVault)
    assert not isinstance(vault_of_this_device("linux"), KeystoreVault)
