"""The safe of one device: what is told stays on it sealed, or does not stay at all.

One random key seals everything here. It lies beside it inside another key, which comes from the
vault of the device, from a PIN, or from both. Where there is neither, nothing is written: what is
told is in memory, and goes when the app closes. Nothing ever goes to the disk in clear.

The look (language, letters, shade) is no secret and stays apart, so that a locked screen can speak.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.data.safe.bare_look import bare_in, mark_kept, remember
from app.data.safe.joining import Join, LastKnown, first_told, last_told
from app.data.safe.now import Now
from app.data.safe.opening import fair, opened_by
from app.data.safe.record import Record, record_as_text
from app.data.safe.standing import is_mine, is_there, read
from app.data.safe.told import Told
from app.data.safe.tools import Bell, Below, Cost, TextStorage, Tools, Vault, random_bytes
from app.data.safe.turns import Turn, alone
from app.data.safe.wrapping import Wrapping, is_closed
from app.data.sealed_form import KEY_BYTES, derived
from app.domain.device import Bare, DeviceKind, SafeState


@dataclass(slots=True)
class DeviceSafe:
    """Three places on the device: for the lock, the visit and the look.

    ``vault`` is None where the device has no place for keys, ``below`` where nothing else lies
    under the key, ``bell`` where no other page can hear. Pages change it in their ``turn``. It is
    also where the screens keep the visit: ``load``, ``save`` and ``forget``.
    """

    record: TextStorage
    visit: TextStorage
    look_of: TextStorage
    tools: Tools
    clock: Callable[[], datetime]
    vault: Vault | None = None
    cost: Cost = field(default_factory=Cost)
    below: Below | None = None
    bell: Bell | None = None
    turn: Turn = alone
    _tell: Callable[[], None] | None = field(default=None, init=False)
    _now: Now = field(default_factory=Now, init=False)
    _one: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)

    @property
    def state(self) -> SafeState:
        """How it stands now."""
        return self._now.state(self.clock(), has_vault=self.vault is not None)

    @property
    def name(self) -> bytes:
        """The random name of this device; empty as long as it keeps nothing."""
        return b"" if self._now.record is None else self._now.record.name

    @property
    def bare(self) -> Bare:
        """How the app looked here."""
        return self._now.bare

    async def show(self, language: str, text_size: str, shade: str, *, roomy: bool = False) -> None:
        """Remember how the app looks, so that a locked screen looks the same."""

        def shown(bare: Bare) -> Bare:
            look = replace(bare, language=language, text_size=text_size, shade=shade)
            return replace(look, roomy=roomy)

        await self._choose(shown)

    async def was_read(self) -> None:
        """The person read that the device threw something away."""
        await self._choose(lambda bare: replace(bare, is_gone=False))

    async def without_pin(self) -> None:
        """The person was asked for a PIN, and wants none now."""
        await self._choose(lambda bare: replace(bare, no_pin=True))

    async def look(self) -> None:
        """See what this device has, and open it when the vault alone can."""
        async with self._one:
            now = self._now
            now.record, now.key, now.known = None, None, LastKnown()
            with now.asking():
                now.bare = await bare_in(self.look_of)
                now.knows_bare = True
                await read(now, await self.record.load(), self._wrapping)
            now.touched = self.clock()
            async with self.turn(self.name):
                await mark_kept(self.look_of, now)
                await self._begin_wait_anew()
        await self._ask_to_stay()

    async def load(self) -> str | None:
        """What was told here before; None while it is locked, and when there is nothing."""
        now = self._now
        if now.is_locked:
            return None
        if now.is_unread:  # the lock was not read: what it closes may not be judged, or thrown away
            return now.latest
        with now.asking():
            told = await self.visit.load()
        now.was_clear = told is not None and not is_closed(told)
        if now.was_clear and told is not None:
            now.latest = told
            if self.vault is not None and now.may_write:
                await self.save(told, first_told)  # an app before this one left it in clear
            return now.latest
        if now.record is None and told is not None and not await self._is_left_over():
            return await self.load()  # another page made a lock since this one looked
        return await self._told.take_up(now, told)

    async def save(self, text: str, join: Join = last_told) -> str | None:
        """Keep this, sealed; in memory alone where there is no key, or the device is shared.

        What another page kept since is joined with it by ``join``: that is kept, and returned; else
        None. When another wiped or chose a PIN, this page hears of it.
        """
        now = self._now
        async with self._alone():
            if self._now is not now or now.is_erased:
                return None  # of before all was wiped
            if now.record is not None and now.key is None:
                now.unkept = now.unkept and now.unkept.with_last(text)
                return None
            now.latest = text
            if not now.may_write:
                return None
            try:
                if await self._is_mine():
                    if now.key is None and self.vault is not None:
                        now.bare = await bare_in(self.look_of)  # whose device it is by now
                        now.has_no_vault = now.may_write and not await self._begin(None)
                    now.latest = await self._told.keep(now, join)
            except (OSError, RuntimeError, TimeoutError):
                now.is_full = True
                raise
            now.is_full = False
            await self._ask_to_stay()
            if self._tell is not None and (now.is_erased or now.is_locked):
                self._tell()
            now.known.settle()  # nothing is waited for any more: the page is told in this same step
        return None if now.latest == text else now.latest

    async def forget(self) -> None:
        """Leave nothing, nor a key or a PIN; what waits of somebody else keeps its key."""
        async with self._alone():
            name = self.name
            await self._forget()
        self._ring(name)

    async def set_pin(self, pin: str) -> bool:
        """Lock with this PIN from now on; False when that could not be."""
        async with self._alone():
            worked = await self._lock_with(pin)
        if worked:
            self._ring(self.name)
        return worked

    async def _lock_with(self, pin: str) -> bool:
        now = self._now
        if (now.record is not None and now.key is None) or now.is_lost or now.is_unread:
            return False  # never a new lock over one that was not read
        if not await self._is_mine():
            return False
        now.bare, is_first = await bare_in(self.look_of), now.record is None
        await self._remember(lambda bare: replace(bare, device=DeviceKind.OWN))
        if not await self._begin(pin):
            return False
        try:
            await self._told.keep(now, first_told)
        except (OSError, RuntimeError, TimeoutError):
            now.is_full = True
            if is_first and now.was_clear:
                raise  # what an older app left in clear is sealed the next time that it is kept
            if is_first:  # nothing is behind it
                await self.record.forget()
                now.record = now.text = now.key = None
                await self._remember(lambda bare: replace(bare, has_kept=False))
                raise
        return True

    async def drop_pin(self) -> bool:
        """Go without a PIN: the vault alone keeps the key. Without a vault nothing stays here."""
        async with self._alone():
            now, name = self._now, self.name
            if now.key is None or not await self._is_mine():
                return False
            if self.vault is not None:
                worked = await self._begin(None)
            else:
                worked = True
                await self._forget(now.latest)
        self._ring(name)
        return worked

    async def unlock(self, pin: str) -> bool:
        """Open with this PIN, as the lock stands now; a try is counted before it is looked at."""
        async with self._alone():
            return await self._unlock(pin)

    async def _unlock(self, pin: str) -> bool:
        if self._now.shut is not None:
            self.lock()
        if not await self._is_there() or self._now.key is not None:
            return True
        now, record = self._now, self._now.record
        if record is None or record.cost is None or now.is_lost:
            return False
        key = await opened_by(pin, record, self._wrapping, self.clock, self._write)
        if key is None:
            return False
        now.key, now.touched, now.left = key, self.clock(), None
        return True

    def when_changed(self, tell: Callable[[], None], lock: Callable[[], None]) -> None:
        """Call ``tell`` when another page wiped or chose a PIN, ``lock`` when it asks to lock."""
        self._tell = tell
        if self.bell is not None:
            self.bell.hear(tell, lock)

    def lock_others(self) -> None:
        """Let all other pages of this device lock too."""
        if self.bell is not None:
            self.bell.lock(self.name)

    async def still_open(self) -> bool:
        """Whether this page may show what it has; False when another page wiped or locked it.

        When another took the PIN away, it is open after this. When one chose a PIN, what was told
        here last can still be kept until ``lock``.
        """
        async with self._one:
            now = self._now
            if now.record is None:
                now.bare = await bare_in(self.look_of)
                return not now.may_write or await self._is_mine()
            is_open = await (self._is_there if now.key is None else self._is_mine)()
            if now.is_erased and self._now is now:
                await self._begin_anew()
            return is_open and not now.is_erased and now.shut is None

    def lock(self) -> None:
        """Close: nothing in memory opens it again. Without a PIN there is nothing to close."""
        now = self._now
        if now.shut is not None:
            now.record, now.text = now.shut, record_as_text(now.shut)
        if now.record is not None and now.record.cost is not None:
            now.unkept = now.known.unkept() or now.unkept
            now.key, now.latest, now.shut, now.known = None, None, None, LastKnown()

    async def use_as(self, device: DeviceKind) -> None:
        """Whose device it is. On one that is shared nothing stays, and what stood here goes."""
        async with self._alone():
            name = self.name
            if device is not DeviceKind.OWN:
                await self._forget(self._now.latest)
            await self._remember(lambda bare: replace(bare, device=device))
        self._ring(name)  # not before: who hears it reads whose device it is

    def key_of(self, person: str) -> bytes | None:
        """The key of what is kept for one person here; None where nothing may be written."""
        key = self._now.key
        return None if key is None or not self._now.may_write else derived(key, "store", person)

    def touched(self) -> None:
        """Somebody does something."""
        self._now.touched = self.clock()

    def left(self) -> None:
        """The app went to the background."""
        self._now.left = self._now.left or self.clock()

    def returned(self) -> None:
        """It is in front again; that is for ``is_due`` to judge first."""
        self._now.left = None

    def is_due(self) -> bool:
        """Whether it is time to close: two minutes away, or five without a touch."""
        return self._now.is_due(self.clock())

    async def _forget(self, latest: str | None = None) -> None:
        if not await self._is_mine():  # another page wiped, and maybe began anew
            await self._begin_anew()
        now, name = self._now, self.name
        await self.visit.forget()
        if now.key is not None and self.below is not None and await self.below.is_used():
            # Another name: pages that did not hear of it know by that what was wiped.
            self._now = Now(bare=now.bare, touched=now.touched, key=now.key)
            await self._begin(None)
        else:
            await self.record.forget()
            if self.below is not None:
                await self.below.sweep()
            self._now = Now(bare=await bare_in(self.look_of), touched=now.touched)
            await self._remember(lambda bare: replace(bare, has_kept=False, is_gone=False))
        if name and self.vault is not None:
            await self.vault.forget(name)
        self._now.latest = latest

    @asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        """Nothing else changes the device meanwhile: not this page, nor another."""
        async with self._one, self.turn(self.name):
            yield

    async def _choose(self, change: Callable[[Bare], Bare]) -> None:
        if change(self._now.bare) != self._now.bare:
            async with self._alone():
                await self._remember(change)

    async def _remember(self, change: Callable[[Bare], Bare]) -> None:
        await remember(self.look_of, self._now, change)

    async def _ask_to_stay(self) -> None:
        if self.below is not None:
            self._now.may_vanish = not await self.below.is_safe()

    def _ring(self, device: bytes) -> None:
        if self.bell is not None:
            self.bell.ring(device)

    async def _begin(self, pin: str | None) -> bool:
        """Write a lock: a new one around the key there is, or around a first key."""
        now = self._now
        key = now.key or random_bytes(KEY_BYTES)
        lock = await self._wrapping.lock_around(key, now.record, pin)
        if lock is None:
            return False
        await self._write(lock)
        now.key = key
        await self._remember(lambda bare: replace(bare, has_kept=True))
        return True

    @property
    def _wrapping(self) -> Wrapping:
        return Wrapping(self.tools, self.vault, self.cost)

    async def _is_mine(self) -> bool:
        """Whether the lock is still the one this tab knows; another tab may have changed it."""
        return await is_mine(self._now, await self.record.load(), self._wrapping)

    async def _is_there(self) -> bool:
        """Whether there is still a lock to open, which is then the one of now."""
        found = await is_there(self._now, await self.record.load(), self._wrapping)
        if not found:
            await self._begin_anew()
        return found

    async def _begin_anew(self) -> None:
        """Another page wiped all there was, and may have begun anew."""
        self._now = Now(bare=await bare_in(self.look_of), touched=self.clock(), knows_bare=True)
        if self._now.may_write:
            await self._is_mine()

    @property
    def _told(self) -> Told:
        return Told(self.visit, self.record, self.tools)

    async def _is_left_over(self) -> bool:
        """Throw away what no lock closes any more; False, and know the lock, when there is one."""
        async with self._alone():
            is_left = await self._told.is_left_over()
            if is_left:
                await self._remember(lambda bare: replace(bare, is_gone=True))
            else:
                await self._is_mine()
            return is_left

    async def _begin_wait_anew(self) -> None:
        """Lay it down when the clock was set back, over this very lock and no other."""
        record = self._now.record
        lock = None if record is None else fair(record, self.clock())
        if lock is not None and lock != record and await self.record.load() == self._now.text:
            await self._write(lock)

    async def _write(self, record: Record) -> None:
        text = record_as_text(record)
        await self.record.save(text)
        self._now.record, self._now.text, self._now.shut = record, text, None
