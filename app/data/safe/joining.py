"""Keeps a text of which another page of the same device may have kept a newer one meanwhile.

Two pages may be open for days. Each knows what it read or kept last itself: when something else
lies there now, another page kept that since, and neither of both may be lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from app.data.safe.tools import Pocket
from app.data.safe.wrapping import is_closed

# From what both pages knew, what the other told and what this one tells: the text of both.
Join = Callable[[str | None, str, str], str]


@dataclass(frozen=True, slots=True)
class Lying:
    """One text as it lies on the device, sealed, and in words."""

    sealed: str
    plain: str


@dataclass(frozen=True, slots=True)
class Seal:
    """Closes and opens a text; what does not open is None."""

    close: Callable[[str], Awaitable[str]]
    open: Callable[[str], Awaitable[str | None]]


def last_told(_base: str | None, _theirs: str, mine: str) -> str:
    """Who tells last is right, for texts that nobody can join."""
    return mine


async def keep_joined(
    pocket: Pocket, seal: Seal, known: Lying | None, text: str, join: Join | None
) -> Lying:
    """Keep this text together with what another page kept since; what lies there after.

    ``known`` is what this page read or kept last. Without ``join`` what is newer stays as it is.
    Nothing is written when it lies there already. Errors of the pocket go through.
    """
    there = await pocket.load()
    if there is not None and is_closed(there) and (known is None or known.sealed != there):
        theirs = await seal.open(there)
        if theirs is not None:
            base = None if known is None else known.plain
            known = Lying(there, theirs)
            text = theirs if join is None else join(base, theirs, text)
    if known is not None and known == Lying(there or "", text):
        return known
    kept = Lying(await seal.close(text), text)
    await pocket.save(kept.sealed)
    return kept
