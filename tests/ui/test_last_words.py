"""What is told just as a tab locks, because another chose a PIN (issue 13 point 2: two tabs).

Found by random histories (seeds 10, 73, 184 and 384 of ``test_histories_of_tabs.py``): between the
last look at what was told and the moment that the page forgot it, something could be told.
"""

from __future__ import annotations

from unittest.mock import patch

import pytest

from app.ui import locking, routes
from app.ui.taking_up import in_time
from tests.data.test_safe import PIN, Disk, own_vault
from tests.flet_headless import run
from tests.ui.test_lock import TOLD, Owner
from tests.ui.test_two_tabs import _BACK, _two_tabs
from tests.ui.visitor import kept


def _as_each_wait_ends(does):
    """Somebody does something in the moment between the end of a wait and who waited for it."""
    left = list(does)

    async def wait(asked):
        found = await in_time(asked)
        if left:
            left.pop(0)()
        return found

    return patch.object(locking, "in_time", wait)


async def _later(disk):
    """What is there for who opens it with the PIN."""
    owner = await Owner(disk).open()
    await owner.typed(PIN)
    return owner.desk.visit


@pytest.mark.parametrize("when", [0, 1, 2])
def test_what_is_told_in_the_very_moment_that_a_tab_locks_is_kept(when):
    """After the look at the lock, and after each time that it kept what was told."""

    async def visit():
        disk, first, second = await _two_tabs()
        await first.chosen(PIN)
        tell = lambda: second.desk.visit.put("huur", "702,50")  # noqa: E731
        with _as_each_wait_ends([*[lambda: None] * when, tell]):
            second.desk.visit.put("spaargeld", "12")
            await locking.moved(second.desk, _BACK)
        assert second.desk.visit.is_blank
        later = (await _later(disk)).answers
        assert later["spaargeld"] == "12"
        if when < 2:  # else the page had locked already, and nobody could tell anything there
            assert later["huur"] == "702,50"

    run(visit)


@pytest.mark.parametrize("was_kept", [True, False])
def test_the_only_answer_that_was_taken_back_does_not_come_back_by_a_lock(was_kept):
    """Nothing is left to tell, but that it was taken back is news."""

    async def visit():
        disk = Disk(own_vault(), kept({"huur": "701,99"}) if was_kept else None)
        first, second = await Owner(disk).open(routes.HOME), await Owner(disk).open(routes.HOME)
        if not was_kept:
            second.desk.visit.answer("huur", "701,99")
            await second.desk.store()
        await first.chosen(PIN)
        second.desk.visit.ask_again("huur")
        await locking.moved(second.desk, _BACK)
        assert "huur" not in (await _later(disk)).answers

    run(visit)


def test_room_between_the_letters_loses_nothing_that_waits_for_the_pin():
    """A page that is empty because it locked keeps nothing, however its letters stand."""

    async def visit():
        disk = Disk(own_vault())
        first, second = await Owner(disk).open(), await Owner(disk).open(routes.HOME)
        second.desk.visit.roomy = True
        await first.go(routes.HOME)
        first.desk.visit.answer("spaargeld", "12")
        await first.desk.store()
        await first.chosen(PIN)
        second.desk.visit.put("huur", "702,50")  # it knew of no lock, and has no key
        for _again in range(2):
            await locking.moved(second.desk, _BACK)
        await second.wait()
        await second.typed(PIN)
        assert second.desk.visit.answers["huur"] == "702,50"
        assert (await _later(disk)).answers["huur"] == "702,50"

    run(visit)


@pytest.mark.parametrize("roomy", [True, False])
def test_the_lock_stands_with_the_room_that_was_chosen_last(roomy):
    """It is no secret: like the letters it stands beside the lock (WCAG 2.2, 1.4.12)."""

    async def visit():
        disk, owner, _second = await _two_tabs()
        for chosen in (True, roomy):
            owner.desk.visit.roomy = chosen
            await owner.desk.store()
        await owner.chosen(PIN)
        locked = await Owner(disk).open()
        assert (locked.route, locked.desk.visit.roomy) == (routes.LOCK, roomy)
        assert (await _later(disk)).roomy is roomy

    run(visit)


def test_room_kept_by_an_app_before_this_one_stays():
    """There it stood in the visit alone."""

    async def visit():
        disk = Disk(own_vault(), TOLD.replace('"roomy": false', '"roomy": true'))
        assert (await Owner(disk).open()).desk.visit.roomy
        assert (await Owner(disk).open()).desk.visit.roomy

    run(visit)
