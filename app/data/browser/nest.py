"""The nest of a browser: its database and its keystore, opened once, and a bell to other tabs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field

from app.data.browser.hands import JsTabChannel, hands, to_call
from app.data.browser.shelf import open_shelf
from app.data.safe.nest import Listed, Nest
from app.data.safe.turns import in_turn
from app.data.store.seal import Seal

DATABASE = "houvast"
_CHANGED, _LOCKED, _TURN = f"{DATABASE}.safe", f"{DATABASE}.lock", f"{DATABASE}.turn"


def browser_nest() -> Nest:
    """Nothing is opened before something is asked of it."""
    return Nest(_begin, _promised)


def browser_turn(_device: bytes) -> AbstractAsyncContextManager[None]:
    """The turn of all tabs of this browser; there is one device here."""
    return in_turn(held(_TURN))


@asynccontextmanager
async def held(name: str) -> AsyncIterator[None]:
    """Hold the lock of this name of all tabs; cut off while it waits, nobody would let go of it."""
    let_go = await hands().hold(name)
    try:
        yield
    finally:
        let_go()


async def _begin() -> tuple[Listed, Seal]:
    return await open_shelf(DATABASE)


async def _promised() -> bool:
    return bool(await hands().isSafe())


@dataclass(slots=True)
class BrowserBell:
    """Rings in all other tabs with this app."""

    _changed: JsTabChannel | None = field(default=None, init=False)
    _locked: JsTabChannel | None = field(default=None, init=False)

    def hear(self, changed: Callable[[], None], locked: Callable[[], None]) -> None:
        """Call these when another tab rang, from now on."""
        self._changed = hands().channel(_CHANGED, to_call(changed))
        self._locked = hands().channel(_LOCKED, to_call(locked))

    def ring(self, _device: bytes) -> None:
        """Tell all other tabs; there is one device here."""
        if self._changed is not None:
            self._changed.ring()

    def lock(self, _device: bytes) -> None:
        """Tell them to lock too."""
        if self._locked is not None:
            self._locked.ring()
