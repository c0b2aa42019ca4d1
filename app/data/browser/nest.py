"""The nest of a browser: its database and its keystore, opened once, and a bell to other tabs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.data.browser.hands import JsRope, hands, to_call
from app.data.browser.shelf import open_shelf
from app.data.safe.nest import Listed, Nest
from app.data.store.seal import Seal

DATABASE = "houvast"
_BELL = f"{DATABASE}.safe"


def browser_nest() -> Nest:
    """Nothing is opened before something is asked of it."""
    return Nest(_begin, _promised)


async def _begin() -> tuple[Listed, Seal]:
    return await open_shelf(DATABASE)


async def _promised() -> bool:
    return bool(await hands().isSafe())


@dataclass(slots=True)
class BrowserBell:
    """Rings in all other tabs with this app."""

    _rope: JsRope | None = field(default=None, init=False)

    def hear(self, tell: Callable[[], None]) -> None:
        """Call this when another tab rang, from now on."""
        self._rope = hands().rope(_BELL, to_call(tell))

    def ring(self) -> None:
        """Tell all other tabs."""
        if self._rope is not None:
            self._rope.ring()
