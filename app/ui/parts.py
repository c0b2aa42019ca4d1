"""What the screens get from outside: the day, the gemeenten, the languages and a place to keep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.gemeente import Gemeente
from app.text.catalog import Language


class Keep(Protocol):
    """A place on the device where one text stays, also after a restart."""

    async def load(self) -> str | None:
        """The text kept last, or None when there is none."""

    async def save(self, text: str) -> None:
        """Keep this text instead of the one before."""

    async def forget(self) -> None:
        """Leave nothing behind."""


@dataclass(slots=True)
class MemoryKeep:
    """Keeps as long as the process lives; for tests and for who wants nothing stored."""

    text: str | None = None

    async def load(self) -> str | None:
        """The text kept last, or None when there is none."""
        return self.text

    async def save(self, text: str) -> None:
        """Keep this text instead of the one before."""
        self.text = text

    async def forget(self) -> None:
        """Leave nothing behind."""
        self.text = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to call in a gemeente: a person or a desk, the number and when it answers."""

    gemeente: str
    who: str
    phone: str
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything the screens need and may not choose themselves."""

    today: date
    gemeenten: tuple[Gemeente, ...]
    languages: tuple[Language, ...]
    keep: Keep
    contacts: tuple[Contact, ...] = ()

    def gemeente(self, code: str) -> Gemeente | None:
        """The gemeente with this code; None when it is not here."""
        return next((one for one in self.gemeenten if one.code == code), None)

    def contact(self, code: str) -> Contact | None:
        """Whom to call in this gemeente; None when that is not known."""
        return next((one for one in self.contacts if one.gemeente == code), None)
