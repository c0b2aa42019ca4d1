"""A start on a device that does not give what it keeps: told calmly, and nothing written over it.

Issue 13, "Sync that loses nothing": before, such a start showed an empty app, and threw the sealed
answers away when only the lock came too late.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from unittest.mock import patch

import pytest

from app.ui import routes, taking_up
from tests.data.test_safe import PIN, Disk, own_vault
from tests.flet_headless import run
from tests.ui.test_lock import TOLD, Owner, _locked
from tests.ui.visitor import ALONE

_TITLE = "Houvast kon nog niet lezen wat u eerder invulde"
_BAR = "Wat u eerder invulde, is nog niet gelezen."


class _Silent:
    """A place on the device that answers only when it is ready to."""

    def __init__(self, storage, fault):
        self.storage, self.fault, self.is_ready = storage, fault, False
        self.save, self.forget = storage.save, storage.forget

    async def load(self):
        """What lies there, or what a device says that is too busy."""
        if not self.is_ready:
            raise self.fault
        return await self.storage.load()


async def _told():
    disk = Disk(own_vault())
    owner = await Owner(disk).open(routes.HOME)
    owner.desk.visit.restore(TOLD)
    await owner.desk.store()
    return disk


async def _opened_too_early(disk, place, route="/", fault=TimeoutError):
    owner = Owner(disk)
    silent = _Silent(getattr(disk, place), fault())
    name = "look_of" if place == "look" else place
    setattr(owner.safe, name, silent)
    return await owner.open(route), silent


def _on_disk(disk):
    return disk.record.text, disk.visit.text, disk.look.text


@pytest.mark.parametrize("fault", [TimeoutError, OSError])
@pytest.mark.parametrize("place", ["record", "visit", "look"])
def test_it_says_so_and_a_later_try_brings_everything_back(place, fault):
    """One button; as long as it fails the device is left as it is."""

    async def visit():
        disk = await _told()
        before = _on_disk(disk)
        owner, silent = await _opened_too_early(disk, place, "/", fault)
        assert owner.headings(1) == [_TITLE]
        assert owner.has("Er is niets gewist.")
        await owner.press("again")
        await owner.wait()
        assert owner.has("Het lukt nog niet.")
        assert _on_disk(disk) == before
        silent.is_ready = True
        await owner.press("again")
        await owner.wait()
        assert owner.route == routes.HOME
        assert owner.desk.visit.answers["huur"] == ALONE["huur"]
        assert not owner.has(_BAR)

    run(visit)


@pytest.mark.parametrize("place", ["record", "visit", "look"])
def test_who_goes_on_without_it_writes_nothing_over_it(place):
    """Each screen says what is so; what was told before comes back, and is not mixed."""

    async def visit():
        disk = await _told()
        before = _on_disk(disk)
        owner, silent = await _opened_too_early(disk, place)
        await owner.press("without")
        await owner.wait()
        assert owner.route == routes.START
        await owner.go(routes.change(routes.RIGHTS, "huur"))
        assert owner.has(_BAR)
        await owner.type("huur", "100,00")
        await owner.press("primary")
        await owner.desk.store()
        await owner.desk.parts.safe.show("en", "groot", "donker")
        assert not await owner.safe.set_pin(PIN)
        assert _on_disk(disk)[:2] == before[:2]
        silent.is_ready = True
        await owner.press("to-unread")
        await owner.press("again")
        await owner.wait()
        assert owner.desk.visit.answers["huur"] == ALONE["huur"]
        later = await Owner(disk).open(routes.HOME)
        assert later.desk.visit.answers["huur"] == ALONE["huur"]

    run(visit)


def test_a_lock_that_was_not_read_in_time_is_still_a_lock():
    """Nothing of it is shown; the next try asks for the PIN."""

    async def visit():
        disk = await _locked()
        owner, silent = await _opened_too_early(disk, "record", routes.ANSWER)
        assert owner.headings(1) == [_TITLE]
        silent.is_ready = True
        await owner.press("again")
        await owner.wait()
        assert owner.route == routes.LOCK
        await owner.typed(PIN)
        assert owner.desk.visit.answers["huur"] == ALONE["huur"]

    run(visit)


def test_what_is_not_given_after_the_pin_is_told_too():
    """The PIN was right; what lies behind it comes at a later try, with the PIN once more."""

    async def visit():
        disk = await _locked()
        owner, silent = await _opened_too_early(disk, "visit")
        await owner.typed(PIN)
        assert owner.headings(1) == [_TITLE]
        silent.is_ready = True
        await owner.press("again")
        await owner.wait()
        await owner.typed(PIN)
        assert owner.desk.visit.answers["huur"] == ALONE["huur"]

    run(visit)


def test_a_device_that_says_nothing_at_all_is_not_waited_for_for_ever():
    """A start ends by itself, with a word."""

    class _Never(_Silent):
        async def load(self):
            """Nothing, ever."""
            await asyncio.Event().wait()

    async def visit():
        disk = await _told()
        owner = Owner(disk)
        owner.safe.record = _Never(disk.record, TimeoutError())
        with patch.object(taking_up, "_PATIENCE_SECONDS", 0.01):
            await owner.open()
            await owner.wait()
        assert owner.headings(1) == [_TITLE]

    run(visit)


@pytest.mark.parametrize("has_pin", [False, True])
def test_the_language_that_was_chosen_before_the_app_came_is_that_of_the_app(has_pin):
    """Issue 16: the page that is there first may choose another one, and keeps it in the look."""

    async def visit():
        disk = await (_locked() if has_pin else _told())
        before = json.loads(disk.look.text)
        assert before["language"] == "nl"
        disk.look.text = json.dumps(before | {"language": "pl"})
        owner = await Owner(disk).open(routes.HOME)
        if has_pin:
            await owner.typed(PIN)
        assert owner.desk.visit.language == "pl"
        assert owner.desk.visit.answers["huur"] == ALONE["huur"]

    run(visit)


def test_without_the_words_of_the_chosen_language_it_stays_the_one_of_before():
    """Without a network the words of a language that was chosen just now cannot come."""

    async def visit():
        disk = await _told()
        owner = await Owner(disk).open(routes.HOME)
        assert await owner.desk.speak("en")
        await owner.desk.store()
        disk.look.text = json.dumps(json.loads(disk.look.text) | {"language": "pl"})
        later = Owner(disk)
        later.parts = replace(later.parts, words=_NoPolish())
        await later.open(routes.HOME)
        assert later.desk.visit.language == "en"

    run(visit)


class _NoPolish:
    """Where the words of one language cannot be had now."""

    async def bring(self, code):
        """All but those."""
        return code != "pl"
