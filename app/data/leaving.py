"""How a person leaves a device: the sweep first, the network after.

Nothing is left here when the sweep is done, also without a network and whatever another tab does.
Only then the login is ended where it began, for that may take long or fail.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from app.data.device import BrowserStorage, Device, Remembered, TabChannel, remembers
from app.data.oidc.login import OidcLogin
from app.data.safe.turns import in_turn
from app.data.sessions import ended
from app.data.soon import Soon
from app.data.store.kept import StoreFault
from app.data.store.store import Store

# What is thrown away of one owner in a store.
Sweep = Callable[[Store, str], Awaitable[None]]
_log = logging.getLogger(__name__)


class Leaving:
    """Takes people off one device; ``is_open`` says whether the link it does this for still is."""

    def __init__(
        self, device: Device, storage: BrowserStorage, soon: Soon, is_open: Callable[[], bool]
    ) -> None:
        """Begin with nobody who left."""
        self._device, self._storage, self._soon, self._is_open = device, storage, soon, is_open
        self._ending: tuple[OidcLogin, str | None] | None = None

    async def sweep(
        self,
        known: Remembered,
        store: Store | None,
        channel: TabChannel | None,
        login: OidcLogin | None,
        sweep: Sweep,
    ) -> None:
        """Forget who was here and the token, tell the other tabs, and sweep the store.

        ``login`` is where one logged in, to end it there after; None for the demo. It waits for
        no network and for no other tab: nothing is left when this returns.
        """
        kept = self._device.secrets.get(known.public)
        self._device.secrets.forget(known.public)
        await _tried(self._device.part(self._storage, known), "who was here is still known")
        if channel is not None:
            channel.ring()
        if store is not None:
            await _tried(sweep(store, known.owner), "not everything is gone")
        self._soon.begin(self._sweep_after_others(known, store, channel))
        self._ending = None if login is None else (login, kept)

    async def end_there(self) -> str | None:
        """End the login that was ended here where one logged in; its page, when there is one."""
        ending, self._ending = self._ending, None
        return None if ending is None else await ended(*ending)

    async def _sweep_after_others(
        self, known: Remembered, store: Store | None, channel: TabChannel | None
    ) -> None:
        """Throw away what a tab kept that was just writing, when none of them is at work.

        A tab that does not let go in time writes nothing either: before it keeps something it
        looks who is here. Somebody who logged in again meanwhile keeps what came since.
        """
        if store is not None:
            async with in_turn(self._device.lock(known)):
                if self._is_open() and not await remembers(self._device, self._storage, known):
                    await _tried(store.forget(known.owner), "not everything is gone")
        if channel is not None:
            channel.ring()
            channel.stop()


async def _tried(step: Awaitable[None], trouble: str) -> None:
    try:  # what goes wrong in one step of leaving keeps no other from being done
        await step
    except (StoreFault, OSError) as fault:
        _log.error("%s: %s", trouble, type(fault).__name__)
