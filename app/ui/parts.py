"""The services that screens are given: day, gemeenten, languages, storage and connection."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol
from uuid import UUID

from app.domain.directory import Directory
from app.domain.gemeente import Gemeente
from app.domain.gemeente_contact import Open
from app.domain.gemeente_problem import left_out
from app.domain.link_state import UNLINKED, Came, LinkState
from app.domain.local_expiry import Periods
from app.domain.local_rule import held
from app.domain.person import Person
from app.domain.request import Attachment, Request
from app.domain.sentence import Sentence
from app.text.catalog import Language
from app.ui.safe import NoSafe, Safe
from app.ui.voice import NoVoice, Voice
from app.ui.words import AllWords, Words


class Keep(Protocol):
    """A place on the device where one text stays, also after a restart."""

    async def load(self) -> str | None:
        """The text kept last, or None when there is none."""

    async def save(self, text: str, join: Callable[[str | None, str, str], str]) -> str | None:
        """Keep this text instead of the one before.

        When another page of this device kept one since: ``join`` makes one of what both knew,
        that one, and this. Then that is kept, and returned; else None.
        """

    async def forget(self) -> None:
        """Leave nothing behind."""


class Link(Protocol):
    """The way to the gemeente for this one visitor; nothing here raises for want of a network."""

    @property
    def state(self) -> LinkState:
        """How everything stands now."""

    @property
    def rules(self) -> Gemeente | None:
        """What the gemeente of this person published of its own rules; None when nothing."""

    @property
    def is_open(self) -> bool:
        """Whether there is anything to follow."""

    def when_changed(self, tell: Callable[[], None]) -> None:
        """Call this when another tab changed something, from now on."""

    async def aim(self, gemeente: str | None) -> None:
        """Say which gemeente the person chose, by her code."""

    async def wake(self) -> None:
        """Find who was here before, and what was under way."""

    async def rest(self) -> None:
        """The lock closes: show, read and send nothing until ``wake``."""

    async def people(self) -> tuple[tuple[str, str], ...]:
        """Who can log in, code and name; none when the gemeente cannot be asked."""

    async def log_in(self, who: str) -> bool:
        """Log in at the simulated login; whether that worked."""

    async def leave(self, visit: str, *, afresh: bool) -> str | None:
        """The page to log in on, None when it cannot be reached; ``visit`` comes back from it.

        ``afresh`` also when somebody is logged in there, because the device is of many.
        """

    async def unpack(self, url: str, *, is_own: bool) -> str | None:
        """What was typed before the page went to log in, for who starts at this address."""

    async def finish(self) -> Came | None:
        """How the login ended that one came back from; None when there was none."""

    async def log_out(self) -> None:
        """Forget the session and the copy of the data, at once; what waits to be sent stays."""

    async def log_out_there(self) -> str | None:
        """End what was ended here where one logged in; the page to do so on, where there is one."""

    async def wipe(self) -> None:
        """Forget everything of this person, also what was never sent."""

    async def refresh(self) -> None:
        """Send what may go, and ask what is new."""

    async def hurry(self) -> None:
        """The same, also for what waits its turn."""

    async def put(
        self,
        request: Request,
        files: tuple[Attachment, ...],
        language: str,
        name: UUID | None = None,
    ) -> UUID | None:
        """Keep something to send; None when it could not be kept, and then nothing is.

        ``name`` is the uuid that the draft has: the same one again is the same message.
        """

    async def opened(self, message: UUID) -> None:
        """Tell that a bericht was opened."""


class NoLink:
    """No way to any gemeente: in the browser build, and in tests of other things."""

    @property
    def state(self) -> LinkState:
        """Not connected, and it cannot be."""
        return UNLINKED

    @property
    def rules(self) -> Gemeente | None:
        """Nobody published anything."""
        return None

    @property
    def is_open(self) -> bool:
        """There is nothing to follow."""
        return False

    def when_changed(self, tell: Callable[[], None]) -> None:
        """Nothing ever changes."""

    async def aim(self, _gemeente: str | None) -> None:
        """It leads nowhere."""

    async def wake(self) -> None:
        """Nobody to find."""

    async def rest(self) -> None:
        """Nothing to close."""

    async def people(self) -> tuple[tuple[str, str], ...]:
        """Nobody can log in."""
        return ()

    async def log_in(self, _who: str) -> bool:
        """It never works."""
        return False

    async def leave(self, _visit: str, *, afresh: bool) -> str | None:  # noqa: ARG002
        """There is no page."""
        return None

    async def unpack(self, _url: str, *, is_own: bool) -> str | None:  # noqa: ARG002
        """Nothing went along."""
        return None

    async def finish(self) -> Came | None:
        """Nobody came back."""
        return None

    async def log_out(self) -> None:
        """Nobody is logged in."""

    async def log_out_there(self) -> str | None:
        """Nowhere either."""
        return None

    async def wipe(self) -> None:
        """Nothing to forget."""

    async def refresh(self) -> None:
        """Nothing to send and nobody to ask."""

    async def hurry(self) -> None:
        """The same."""

    async def put(
        self,
        _request: Request,
        _files: tuple[Attachment, ...],
        _language: str,
        _name: UUID | None = None,
    ) -> UUID | None:
        """Nothing is kept here."""
        return None

    async def opened(self, _message: UUID) -> None:
        """Nobody to tell."""


class Tray(Protocol):
    """Where the photo of a letter lies that another app shared with this one."""

    async def load(self) -> bytes | None:
        """The photo, or None when there is none."""

    async def forget(self) -> None:
        """Leave nothing of it."""


class NoTray:
    """Where no other app can share anything."""

    async def load(self) -> bytes | None:
        """There is none."""
        return None

    async def forget(self) -> None:
        """There is nothing."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to call in a gemeente: a person or a desk, the number and when it answers."""

    gemeente: str
    who: str
    phone: str
    hours: tuple[Open, ...] = ()


def contact_of(gemeente: Gemeente, today: date) -> Contact | None:
    """The desk of a gemeente that is open to everybody, when it told which."""
    desk = held(gemeente.contact.loket, today)
    if desk is None:
        return None
    # When one can call goes before when one can come.
    return Contact(gemeente.code, desk.name, desk.phone, desk.phone_hours or desk.hours)


@dataclass(frozen=True, slots=True)
class Invented:
    """Somebody who does not exist: who it is, and what that life shows, in a sentence each."""

    person: Person
    about: Sentence
    lesson: Sentence


async def _stay(_address: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything the screens need and may not choose themselves.

    ``away`` goes to another page in this window, such as that of a login.

    ``is_served`` when a computer elsewhere draws the screens, and so sees what is filled in.
    ``directory`` holds all gemeenten of the country, ``gemeenten`` those of which rules were read;
    ``periods`` is how long a reading counts.
    """

    today: date
    gemeenten: tuple[Gemeente, ...]
    languages: tuple[Language, ...]
    keep: Keep
    contacts: tuple[Contact, ...] = ()
    link: Link = field(default_factory=NoLink)
    safe: Safe = field(default_factory=NoSafe)
    people: tuple[Invented, ...] = ()
    is_served: bool = False
    voice: Voice = field(default_factory=NoVoice)
    tray: Tray = field(default_factory=NoTray)
    words: Words = field(default_factory=AllWords)
    away: Callable[[str], Awaitable[bool]] = _stay
    directory: Directory = field(default_factory=Directory)
    periods: Periods = field(default_factory=lambda: Periods((12, 31), 12))

    def invented(self, name: str) -> Invented | None:
        """The invented person with this id; None when there is none."""
        return next((one for one in self.people if one.person.id == name), None)

    def trouble(self, code: str) -> Sentence | None:
        """That some rules of this gemeente cannot be read; None when all can, or it is not here."""
        found = self.published(code) or self._read(code)
        problem = None if found is None else left_out(found.name, found.faults)
        return None if problem is None else problem.because

    def gemeente(self, code: str) -> Gemeente | None:
        """The gemeente with this code, with what is known of its rules; None when it is not here.

        Of most gemeenten only the name is known: they decide everything local themselves. What it
        published to who is connected goes before what others read.
        """
        read, entry = self.published(code) or self._read(code), self.directory.entry(code)
        if read is not None or entry is None:
            return read
        return Gemeente(entry.code, entry.name)

    def published(self, code: str) -> Gemeente | None:
        """What this gemeente itself published to who is connected now; None when it did not."""
        rules = self.link.rules
        return rules if rules is not None and rules.code == code else None

    def _read(self, code: str) -> Gemeente | None:
        return next((one for one in self.gemeenten if one.code == code), None)

    @property
    def codes(self) -> frozenset[str]:
        """The codes of every gemeente that can be chosen."""
        return frozenset(
            (
                *(one.code for one in self.gemeenten),
                *(one.code for one in self.directory.entries),
                *(() if self.link.rules is None else (self.link.rules.code,)),
            )
        )

    @property
    def knows_gemeenten(self) -> bool:
        """Whether there is a gemeente to choose."""
        return bool(self.gemeenten or self.directory.entries)

    def contact(self, code: str) -> Contact | None:
        """Whom to call in this gemeente; None when that is not known."""
        published = self.published(code)
        if published is not None:
            return contact_of(published, self.today)
        return next((one for one in self.contacts if one.gemeente == code), None)
