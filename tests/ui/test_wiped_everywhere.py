"""What waits outside the visit goes with a wipe too (issue 13 point 6: nothing is left).

A photo that another app shared, and what another tab took along to a login page: that tab comes
back later, and would show what was wiped.
"""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.data.oidc.ask import Begun, begun_as_text
from app.data.oidc.served import OwnBag
from app.data.oidc.trip import Trip
from app.domain.device import DeviceKind
from app.ui import linked, locking, routes
from app.ui.parts import NoLink
from tests.data.test_safe import Disk, own_vault
from tests.flet_headless import run
from tests.ui.test_lock import TOLD, Owner

_BEGUN = Begun("https://login.example", "state", "nonce", "verifier", "https://app/terug", "")


class _Tray:
    """Where a shared photo waits."""

    photo = b"photo"

    async def load(self):
        """The photo."""
        return self.photo

    async def forget(self):
        """Nothing of it."""
        self.photo = None


class _Away(NoLink):
    """The link of a browser of which another tab is away at a login page, with what was typed."""

    def __init__(self):
        self.bag = OwnBag(json.dumps({"begun": begun_as_text(_BEGUN), "visit": TOLD}))
        self.trip = Trip(self.bag)

    async def unpack(self, url, *, is_own):
        """What went along."""
        return await self.trip.unpack(url, is_own=is_own)

    async def comes_back(self):
        """What the other tab shows then."""
        return await Trip(self.bag).unpack("https://app/terug?state=state", is_own=True)


async def _owner():
    owner = await Owner(Disk(own_vault(), TOLD)).open(routes.HOME)
    link, tray = _Away(), _Tray()
    object.__setattr__(owner.desk, "parts", replace(owner.desk.parts, link=link, tray=tray))
    return owner, link, tray


async def _becomes_shared(owner):
    await owner.go(routes.DEVICE)
    await owner.choose(DeviceKind.SHARED)
    await owner.press("use-as")
    await owner.settled()


@pytest.mark.parametrize(
    "wipes",
    [
        lambda owner: locking.erase(owner.desk),
        lambda owner: locking.leave(owner.desk),
        _becomes_shared,
    ],
)
def test_with_a_wipe_goes_what_waits_outside_the_visit(wipes):
    """In settings, by leaving a device of many, and by saying that it is one."""

    async def visit():
        owner, link, tray = await _owner()
        await wipes(owner)
        await owner.wait()
        assert tray.photo is None
        assert await link.comes_back() is None

    run(visit)


def test_a_logout_loses_nothing_of_it():
    """Somebody who logs out in one tab may be logging in in another."""

    async def visit():
        owner, link, tray = await _owner()
        linked.log_out(owner.desk)
        await owner.wait()
        assert tray.photo is not None
        assert await link.comes_back() == TOLD

    run(visit)
