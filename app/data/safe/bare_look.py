"""How the app looks on a device, and whose that is: what may stand there without a seal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.data.safe.now import Now
from app.data.safe.record import bare_as_text, bare_from_text
from app.data.safe.tools import TextStorage
from app.domain.device import Bare


async def bare_in(storage: TextStorage) -> Bare:
    """The look as it stands there now."""
    return bare_from_text(await storage.load())


async def remember(storage: TextStorage, now: Now, change: Callable[[Bare], Bare]) -> None:
    """Change the look as it stands there now: another page may have changed it too."""
    if change(now.bare) == now.bare:
        return
    if now.is_unread and not now.knows_bare:
        now.bare = change(now.bare)
        return  # what stands there, and whose device it is, was not read
    now.bare = bare = change(await bare_in(storage))
    await (storage.save(bare_as_text(bare)) if bare != Bare() else storage.forget())


async def mark_kept(storage: TextStorage, now: Now) -> None:
    """Remember whether something is kept, as it was just read.

    Where it was and is no longer, the device threw it away; an app before this one left no mark.
    """
    has = now.text is not None
    if now.bare.has_kept is not has:
        is_gone = now.bare.is_gone or not has
        await remember(storage, now, lambda bare: replace(bare, has_kept=has, is_gone=is_gone))
