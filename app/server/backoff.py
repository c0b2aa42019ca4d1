"""Backoff: of one message, and of a whole case system that is in trouble."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import cast

from sqlalchemy import Engine

from app.server.store.database import reading
from app.server.store.settings_store import change_setting, setting

_FIRST_SECONDS, _MOST_SECONDS = 5.0, 3600.0
_MOST_PAUSE_SECONDS = 900.0
_NAME = "zaaksysteem/pauze"
_NEVER = datetime.min.replace(tzinfo=UTC)


def backoff(tries: int, jitter: float, most: float = _MOST_SECONDS) -> timedelta:
    """How long to wait after so many tries: doubled each time, and spread by ``jitter``."""
    seconds = min(most, _FIRST_SECONDS * 2 ** min(tries, 20))
    return timedelta(seconds=seconds * (0.5 + jitter / 2))


@dataclass(frozen=True, slots=True)
class Pause:
    """Nothing goes to the case system until a moment; it is in the database, for all workers."""

    failures: int = 0
    until: datetime = _NEVER

    @classmethod
    def of(cls, engine: Engine) -> Pause:
        """The pause that was kept, or none."""
        with reading(engine) as connection:
            held = setting(connection, _NAME)
        if held is None:
            return cls()
        told = cast("dict[str, object]", held)
        return cls(int(str(told["mislukt"])), datetime.fromisoformat(str(told["tot"])))

    def lasts(self, now: datetime) -> bool:
        """Whether it is too early; a clock that was set back must not make it last for days."""
        return now < self.until <= now + timedelta(seconds=2 * _MOST_PAUSE_SECONDS)

    def longer(self, now: datetime, jitter: float) -> Pause:
        """The pause after one more failure."""
        return Pause(self.failures + 1, now + backoff(self.failures, jitter, _MOST_PAUSE_SECONDS))

    def keep(self, engine: Engine) -> None:
        """Keep it, for all workers."""
        with engine.begin() as connection:
            told = {"mislukt": self.failures, "tot": self.until.isoformat()}
            change_setting(connection, _NAME, told)

    def over(self, engine: Engine) -> None:
        """It went well again: the next trouble begins with a short pause."""
        if self.failures:
            Pause().keep(engine)
