"""What was told, as it lies on the device behind the lock of now: taken up, kept, thrown away."""

from __future__ import annotations

from dataclasses import dataclass

from app.data.safe import joining
from app.data.safe.joining import Join
from app.data.safe.now import Now
from app.data.safe.tools import TextStorage, Tools
from app.data.safe.wrapping import Seal


@dataclass(frozen=True, slots=True)
class Told:
    """``visit`` is where it lies, and ``record`` where the lock lies that closes it."""

    visit: TextStorage
    record: TextStorage
    tools: Tools

    async def take_up(self, now: Now, lies: str | None) -> str | None:
        """What the page shows: what lies there, with what it could not keep before."""
        if now.key is None or now.record is None:
            return now.latest
        seal = Seal(self.tools, now.key, now.record.name)
        plain = None if lies is None else await seal.open(lies)
        if lies is not None and plain is None:
            now.is_lost = True
            return now.latest
        now.known, shown = await joining.taken_up(lies, plain, now.unkept, seal)
        now.unkept, now.latest = None, now.latest if shown is None else shown
        return now.latest

    async def keep(self, now: Now, join: Join) -> str | None:
        """Keep what this page told last; what lies there then, which the page is yet to be told."""
        if now.key is None or now.record is None or now.latest is None:
            return now.latest
        seal = Seal(self.tools, now.key, now.record.name)
        text = await joining.with_unkept(now.unkept, seal, now.latest, join)
        told = await joining.keep_joined(self.visit, seal, now.known, text, join)
        now.unkept, now.was_clear = None, False
        if await self.record.load() is None:  # another page wiped everything meanwhile
            await self.visit.forget()
        return None if now.key is None else told

    async def is_left_over(self) -> bool:
        """Whether its lock is gone, so that nothing opens it any more: then it goes too."""
        if await self.record.load() is not None:
            return False
        await self.visit.forget()
        return True
