"""Keeps a text of which another page of the same device may have kept a newer one meanwhile.

Two pages may be open for days. Each knows what it read or kept last itself: when something else
lies there now, another page kept that since, and neither of both may be lost.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.data.safe.tools import TextStorage
from app.data.safe.wrapping import Seal, is_closed

# From what both pages knew, what the other told and what this one tells: the text of both.
Join = Callable[[str | None, str, str], str]


@dataclass(frozen=True, slots=True)
class Lying:
    """One text as it lies on the device, sealed, and in words."""

    sealed: str
    plain: str


@dataclass(frozen=True, slots=True)
class Unkept:
    """What a page told and could not keep, ``told`` from what lay there ``before``, both sealed.

    What was told before there was a key to seal it with is in clear: it is of this page alone.
    """

    told: str
    before: str | None = None

    def with_last(self, text: str) -> Unkept:
        """The same with what was told last; when it was sealed already, the page was closed."""
        return self if is_closed(self.told) else Unkept(text)

    async def opened(self, seal: Seal) -> str | None:
        """The same in words."""
        return await seal.open(self.told) if is_closed(self.told) else self.told


@dataclass(slots=True)
class LastKnown:
    """What a page knows of a text that other pages keep too.

    ``lies`` is how it lay there last, and ``base`` what the page itself knew of it: less, as long
    as it was not told what another page kept. ``tried`` is what was on its way, with what the page
    told then: when the device fails it may lie there all the same.
    """

    lies: Lying | None = None
    base: str | None = None
    tried: tuple[Lying, str] | None = None

    async def see(self, there: str | None, seal: Seal) -> None:
        """Know what lies there now."""
        if self.tried is not None and self.tried[0].sealed == there:
            self.lies, self.base = self.tried
        elif there is None or not is_closed(there):
            self.lies = self.base = None
        elif self.lies is None or self.lies.sealed != there:
            theirs = await seal.open(there)
            self.lies = None if theirs is None else Lying(there, theirs)
        self.tried = None

    def unkept(self) -> Unkept | None:
        """What the device did not take, as it may wait behind the lock; None when it took all."""
        if self.tried is None:
            return None
        return Unkept(self.tried[0].sealed, None if self.lies is None else self.lies.sealed)

    def settle(self) -> None:
        """What was on its way lies there, and the page is told all of it."""
        if self.tried is not None:
            self.lies, self.tried = self.tried[0], None
        if self.lies is not None:
            self.base = self.lies.plain


async def taken_up(
    there: str | None, plain: str | None, unkept: Unkept | None, seal: Seal
) -> tuple[LastKnown, str | None]:
    """What a page that reads this knows of it, and what it shows: what it did not keep yet."""
    known = LastKnown() if there is None or plain is None else LastKnown(Lying(there, plain), plain)
    if unkept is None or unkept.told == there:
        return known, plain
    told = await unkept.opened(seal)
    if not told:
        return known, plain
    if unkept.before != there:  # another page kept something since
        known.base = None if unkept.before is None else await seal.open(unkept.before)
    return known, told


def last_told(_base: str | None, _theirs: str, mine: str) -> str:
    """Who tells last is right, for texts that nobody can join."""
    return mine


def first_told(_base: str | None, theirs: str, _mine: str) -> str:
    """What lies there sealed is right, for a text of before there was a seal."""
    return theirs


async def with_unkept(unkept: Unkept | None, seal: Seal, text: str, join: Join) -> str:
    """This text, with what was not kept before."""
    left = None if unkept is None else await unkept.opened(seal)
    return join(None, left, text) if left else text


async def keep_joined(
    storage: TextStorage, seal: Seal, known: LastKnown, text: str, join: Join
) -> str:
    """Keep this text together with what another page kept since; the text that lies there after.

    Nothing is written when it lies there already. Errors of the pocket go through. Whoever tells
    the page what lies there says so with ``known.settle``.
    """
    await known.see(await storage.load(), seal)
    lies = known.lies
    both = text if lies is None or lies.plain == known.base else join(known.base, lies.plain, text)
    if lies is None or lies.plain != both:
        kept = Lying(await seal.close(both), both)
        known.tried = kept, text
        await storage.save(kept.sealed)
    return both
