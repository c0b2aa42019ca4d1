"""The safe of one device: what is told stays on it sealed, or does not stay at all.

One random key seals everything here. It lies beside it inside another key, which comes from the
vault of the device, from a PIN, or from both. Where there is neither, nothing is written: what is
told is in memory, and goes when the app closes. Nothing ever goes to the disk in clear.

The look (language, letters, shade) is no secret and stays apart, so that a locked screen can speak.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from app.data.safe.bare_look import bare_in, remember
from app.data.safe.joining import Join, Lying, Seal, keep_joined, last_told
from app.data.safe.now import Now
from app.data.safe.record import Record, record_as_text, record_from_text
from app.data.safe.tools import Bell, Below, Cost, Pocket, Tools, Vault, random_bytes
from app.data.safe.tries import Tries, one_more, seen, wait
from app.data.safe.wrapping import Wrapping, closed_text, is_closed, opened_text
from app.data.sealed_form import KEY_BYTES, derived
from app.domain.device import Bare, Device, SafeState

_NAME_BYTES = 16
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class DeviceSafe:
    """Three places on the device: for the lock, the visit and the look.

    ``vault`` is None where the device has no place for keys, ``below`` where nothing else lies
    under the key, ``bell`` where no other page can hear. It is also where the screens keep the
    visit: ``load``, ``save`` and ``forget``.
    """

    record: Pocket
    visit: Pocket
    look_of: Pocket
    tools: Tools
    clock: Callable[[], datetime]
    vault: Vault | None = None
    cost: Cost = field(default_factory=Cost)
    below: Below | None = None
    bell: Bell | None = None
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

    async def show(self, language: str, text_size: str, shade: str) -> None:
        """Remember how the app looks, so that a locked screen looks the same."""
        await self._remember(
            lambda bare: replace(bare, language=language, text_size=text_size, shade=shade)
        )

    async def was_read(self) -> None:
        """The person read that the device threw something away."""
        await self._remember(lambda bare: replace(bare, is_gone=False))

    async def without_pin(self) -> None:
        """The person was asked for a PIN, and wants none now."""
        await self._remember(lambda bare: replace(bare, no_pin=True))

    async def look(self) -> None:
        """See what this device has, and open it when the vault alone can."""
        now = self._now
        now.record = now.key = now.lies = None
        with now.asking():
            now.bare = await bare_in(self.look_of)
            now.knows_bare = True
            text = await self.record.load()
            record = None if text is None else record_from_text(text)
            has_pin = record is not None and record.cost is not None
            key = None if record is None or has_pin else await self._wrapping.opened(record)
        now.text, now.record, now.key, now.touched = text, record, key, self.clock()
        if text is not None and record is None:
            _log.error("the lock of this device was not read")
            now.is_lost, now.record = True, _unread()
        elif record is not None:
            now.is_lost = not has_pin and key is None
        if now.bare.has_kept is (text is None):  # thrown away, or of an app without the mark
            has, is_gone = text is not None, now.bare.is_gone or text is None
            await self._remember(lambda bare: replace(bare, has_kept=has, is_gone=is_gone))
        if record is not None and (fair := seen(record.tries, self.clock())) != record.tries:
            await self._write(replace(record, tries=fair))
        await self._ask_to_stay()

    async def load(self) -> str | None:
        """What was told here before; None while it is locked, and when there is nothing."""
        now = self._now
        if now.record is not None and now.key is None:
            return None
        if now.is_unread:  # the lock was not read: what it closes may not be judged, or thrown away
            return now.latest
        with now.asking():
            told = await self.visit.load()
        if told is None or not is_closed(told):
            now.was_clear = told is not None
            now.latest = told if told is not None else now.latest
            if told is not None and self.vault is not None and self._now.may_write:
                await self.save(told)  # an app before this one left it in clear
            return now.latest
        if now.key is None or now.record is None:
            await self.visit.forget()  # its lock is gone: nothing opens it any more
            await self._remember(lambda bare: replace(bare, is_gone=True))
            return now.latest
        plain = await opened_text(self.tools, now.key, now.record.name, told)
        if plain is None:
            now.is_lost = True
            return now.latest
        now.latest, now.lies = plain, Lying(told, plain)
        return plain

    async def save(self, text: str, join: Join = last_told) -> str | None:
        """Keep this, sealed; in memory alone where there is no key, or the device is shared.

        Another page of this device may have kept something since: both are joined by ``join``.
        Then that is what is kept, and returned; else None.
        """
        now = self._now
        async with self._one:
            if self._now is not now or (now.record is not None and now.key is None):
                return None  # of before all was wiped, or locked
            now.latest = text
            if not now.may_write:
                return None
            try:
                if await self._is_mine():
                    if now.key is None and self.vault is not None:
                        now.bare = await bare_in(self.look_of)  # whose device it is by now
                        now.has_no_vault = now.may_write and not await self._begin(None)
                    await self._keep(join)
            except (OSError, RuntimeError, TimeoutError):
                now.is_full = True
                raise
        now.is_full = False
        await self._ask_to_stay()
        return None if now.latest == text else now.latest

    async def forget(self) -> None:
        """Leave nothing, nor a key or a PIN; what waits of somebody else keeps its key."""
        name = self.name
        await self._forget()
        self._ring(name)

    async def set_pin(self, pin: str) -> bool:
        """Lock with this PIN from now on; False when that could not be."""
        now = self._now
        if (now.record is not None and now.key is None) or now.is_lost or now.is_unread:
            return False  # never a new lock over one that was not read
        await self._remember(lambda bare: replace(bare, device=Device.OWN))
        is_first = now.record is None
        if not await self._begin(pin):
            return False
        try:
            await self._keep(None)
        except (OSError, RuntimeError, TimeoutError):
            now.is_full = True
            if is_first and now.was_clear:
                raise  # what an older app left in clear is sealed the next time that it is kept
            if is_first:  # nothing is behind it
                await self.record.forget()
                now.record = now.text = now.key = None
                await self._remember(lambda bare: replace(bare, has_kept=False))
                raise
        self._ring(self.name)
        return True

    async def drop_pin(self) -> bool:
        """Go without a PIN: the vault alone keeps the key. Without a vault nothing stays here."""
        now = self._now
        if now.key is None:
            return False
        if self.vault is not None:
            worked = await self._begin(None)
            self._ring(self.name)
            return worked
        latest = now.latest
        await self.forget()
        self._now.latest = latest
        return True

    async def unlock(self, pin: str) -> bool:
        """Open with this PIN; the try is counted on the device before it is looked at.

        As the lock stands now: another page may have wiped it, or chosen another PIN.
        """
        if not await self._is_there() or self._now.key is not None:
            return True
        now, record = self._now, self._now.record
        if record is None or record.cost is None or now.is_lost:
            return False
        fair = replace(record, tries=seen(record.tries, self.clock()))
        if wait(fair.tries, self.clock()):
            await self._write(fair)
            return False
        tried = replace(fair, tries=one_more(fair.tries, self.clock()))
        await self._write(tried)
        key = await self._wrapping.opened(tried, pin)
        if key is None:
            return False
        await self._write(replace(tried, tries=Tries()))
        now.key, now.touched, now.left = key, self.clock(), None
        return True

    def when_changed(self, tell: Callable[[], None], lock: Callable[[], None]) -> None:
        """Call ``tell`` when another page of this device wiped or chose a PIN, from now on.

        And ``lock`` when somebody there asked to lock now.
        """
        if self.bell is not None:
            self.bell.hear(tell, lock)

    def lock_others(self) -> None:
        """Let all other pages of this device lock too."""
        if self.bell is not None:
            self.bell.lock(self.name)

    async def still_open(self) -> bool:
        """Whether this page may show what it has; False when another page wiped or locked it.

        When another page took the PIN away, it is open after this.
        """
        now = self._now
        if now.record is None:
            now.bare = await bare_in(self.look_of)
            return not now.may_write or await self._is_mine()
        is_open = await (self._is_there if now.key is None else self._is_mine)()
        if now.is_erased and self._now is now:
            await self._begin_anew()
        return is_open and not now.is_erased

    def lock(self) -> None:
        """Close: nothing in memory opens it again. Without a PIN there is nothing to close."""
        record = self._now.record
        if record is not None and record.cost is not None:
            self._now.key = self._now.latest = None

    async def use_as(self, device: Device) -> None:
        """Whose device it is. On one that is shared nothing stays, and what stood here goes."""
        name = self.name
        if device is not Device.OWN:
            latest = self._now.latest
            await self._forget()
            self._now.latest = latest
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

    async def _forget(self) -> None:
        now = self._now
        await self.visit.forget()
        if now.key is not None and self.below is not None and await self.below.is_used():
            self._now = replace(now, latest=None, lies=None)
            await self._begin(None)
        else:
            await self.record.forget()
            if now.record is not None and self.vault is not None:
                await self.vault.forget(now.record.name)
            if self.below is not None:
                await self.below.sweep()
            self._now = Now(bare=now.bare, touched=now.touched)
            await self._remember(lambda bare: replace(bare, has_kept=False, is_gone=False))

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
        name, key = random_bytes(_NAME_BYTES), now.key or random_bytes(KEY_BYTES)
        if now.record is not None:
            name = now.record.name
        if self.vault is not None and (now.record is None or not now.record.uses_vault):
            uses_vault = await self.vault.make(name) is not None
        else:
            uses_vault = self.vault is not None
        if pin is None and not uses_vault:
            return False
        draft = Record(name, b"", uses_vault, None if pin is None else self.cost)
        wrapped = await self._wrapping.closed(draft, key, pin)
        if wrapped is None:
            return False
        await self._write(replace(draft, wrapped=wrapped))
        now.key = key
        await self._remember(lambda bare: replace(bare, has_kept=True))
        return True

    @property
    def _wrapping(self) -> Wrapping:
        return Wrapping(self.tools, self.vault, self.cost)

    async def _is_mine(self) -> bool:
        """Whether the lock is still the one this tab knows; another tab may have changed it."""
        now = self._now
        text = await self.record.load()
        if text == now.text:
            return True
        other = None if text is None else record_from_text(text)
        if other is not None and now.record is not None and other.wrapped == now.record.wrapped:
            now.record, now.text = other, text
            return True
        if text is not None and other is None:
            now.record, now.text, now.key, now.is_lost = _unread(), text, None, True
            return False
        if other is None or (now.record is not None and await self.visit.load() is None):
            # Until this page began anew nothing of before may be shown, or be put back.
            now.is_erased, now.key = True, None
            return False
        now.record, now.text, now.key = other, text, None
        if other.cost is None:
            now.key = await self._wrapping.opened(other)
        return now.key is not None

    async def _is_there(self) -> bool:
        """Whether there is still a lock to open, which is then the one of now."""
        now, text = self._now, await self.record.load()
        if text is None and now.record is not None and not now.is_lost:
            await self._begin_anew()
            return False
        found = None if text is None or text == now.text else record_from_text(text)
        if found is not None:
            now.record, now.text = found, text
            if found.cost is None:  # another page took the PIN away
                now.key = await self._wrapping.opened(found)
        return True

    async def _begin_anew(self) -> None:
        """Another page wiped all there was."""
        bare = replace(await bare_in(self.look_of), has_kept=False)
        self._now = Now(bare=bare, touched=self.clock(), knows_bare=True)

    async def _keep(self, join: Join | None) -> None:
        now = self._now
        if now.key is None or now.record is None or now.latest is None:
            return
        how = self.tools, now.key, now.record.name
        seal = Seal(partial(closed_text, *how), partial(opened_text, *how))
        now.lies = await keep_joined(self.visit, seal, now.lies, now.latest, join)
        now.latest, now.was_clear = now.lies.plain, False
        if await self.record.load() is None:  # another page wiped everything meanwhile
            await self.visit.forget()

    async def _write(self, record: Record) -> None:
        text = record_as_text(record)
        await self.record.save(text)
        self._now.record, self._now.text = record, text


def _unread() -> Record:
    return Record(b"", b"", uses_vault=False, cost=None)
