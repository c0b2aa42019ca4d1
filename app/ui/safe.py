"""The lock of this device as the screens see it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.domain.device import Bare, DeviceKind, SafeState


class Safe(Protocol):
    """Closes and opens what stays on the device; what is kept goes by ``Parts.keep``."""

    @property
    def state(self) -> SafeState:
        """How it stands now."""

    @property
    def bare(self) -> Bare:
        """How the app looked here, also while it is locked."""

    async def look(self) -> None:
        """See what this device has, and open it when no PIN is needed."""

    async def show(self, language: str, text_size: str, shade: str, *, roomy: bool = False) -> None:
        """Remember how the app looks."""

    async def was_read(self) -> None:
        """The person read that the device threw something away."""

    async def without_pin(self) -> None:
        """The person was asked for a PIN, and wants none now."""

    def when_changed(self, tell: Callable[[], None], lock: Callable[[], None]) -> None:
        """Call ``tell`` when another page of this device wiped or chose a PIN, ``lock`` to lock."""

    def lock_others(self) -> None:
        """Let all other pages of this device lock too."""

    async def still_open(self) -> bool:
        """Whether this page may show what it has, as another page left the lock."""

    async def set_pin(self, pin: str) -> bool:
        """Lock with this PIN from now on; False when that could not be."""

    async def drop_pin(self) -> bool:
        """Go without a PIN."""

    async def unlock(self, pin: str) -> bool:
        """Open with this PIN."""

    def lock(self) -> None:
        """Close; without a PIN there is nothing to close."""

    async def use_as(self, device: DeviceKind) -> None:
        """Whose device it is."""

    def touched(self) -> None:
        """Somebody does something."""

    def left(self) -> None:
        """The app went to the background."""

    def returned(self) -> None:
        """It is in front again."""

    def is_due(self) -> bool:
        """Whether it is time to close."""


class NoSafe:
    """No lock: in tests of other things, where what keeps is handed in."""

    state = SafeState(keeps=True, can_keep=True)
    bare = Bare()

    async def look(self) -> None:
        """Nothing to see."""

    async def show(self, language: str, text_size: str, shade: str, *, roomy: bool = False) -> None:
        """Nothing to remember."""

    async def was_read(self) -> None:
        """Nothing was thrown away."""

    async def without_pin(self) -> None:
        """Nobody was asked."""

    def when_changed(self, _tell: Callable[[], None], _lock: Callable[[], None]) -> None:
        """There is no other page."""

    def lock_others(self) -> None:
        """The same."""

    async def still_open(self) -> bool:
        """It is."""
        return True

    async def set_pin(self, _pin: str) -> bool:
        """There is no lock."""
        return False

    async def drop_pin(self) -> bool:
        """There is none."""
        return False

    async def unlock(self, _pin: str) -> bool:
        """It is open."""
        return True

    def lock(self) -> None:
        """There is no lock."""

    async def use_as(self, _device: DeviceKind) -> None:
        """It stays as it is."""

    def touched(self) -> None:
        """Nobody counts."""

    def left(self) -> None:
        """The same."""

    def returned(self) -> None:
        """The same."""

    def is_due(self) -> bool:
        """Never."""
        return False
