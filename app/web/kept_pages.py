"""How many pages are kept for who may come back: Flet 1.0.5 keeps each for an hour, without end."""

from __future__ import annotations

from typing import cast

from flet.messaging.session import Session
from flet_web.fastapi.flet_app_manager import FletAppManager

MOST, MOST_OF_ONE = 1000, 100


async def make_room(
    manager: FletAppManager, address: str, most: int = MOST, most_of_one: int = MOST_OF_ONE
) -> None:
    """Let the pages go that were left longest ago, of this address first.

    A page that somebody looks at is never let go; those are counted as sockets.
    """
    kept = kept_pages(manager)
    left = {name: one for name, one in kept.items() if one.connection is None}
    own = [name for name, one in kept.items() if one.page.client_ip == address]
    too_many = [name for name in own if name in left][: max(0, len(own) - most_of_one + 1)]
    over = len(kept) - len(too_many) - most + 1
    oldest = [name for name in left if name not in set(too_many)][: max(0, over)]
    for name in (*too_many, *oldest):
        await manager.delete_session(name)


def kept_pages(manager: FletAppManager) -> dict[str, Session]:
    """All pages of a manager by the name it gave them, the oldest first."""
    held = getattr(manager, "_FletAppManager__sessions")  # noqa: B009  (it gives no other way)
    return cast("dict[str, Session]", held)
