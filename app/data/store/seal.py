"""What every row passes on its way to the device and back: the one place for a lock on bytes."""

from __future__ import annotations

from typing import Protocol

from app.data.store.shelf import Spot


class Seal(Protocol):
    """Closes bytes before they are kept; ``spot`` says where they lie, and is bound to them."""

    async def close(self, spot: Spot, plain: bytes) -> bytes:
        """What may lie on the device."""

    async def open(self, spot: Spot, closed: bytes) -> bytes | None:
        """What was closed; None when it was changed, moved or is of another key."""


class Plain:
    """No lock yet: the bytes as they are."""

    async def close(self, _spot: Spot, plain: bytes) -> bytes:
        """The same bytes."""
        return plain

    async def open(self, _spot: Spot, closed: bytes) -> bytes | None:
        """The same bytes."""
        return closed
