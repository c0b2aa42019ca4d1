"""What a gemeente published of its own rules, read once for each change of it or of the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.data.api.wire import gemeente_from
from app.data.periods import read_periods
from app.data.store.kept import KeptRules
from app.domain.gemeente import Gemeente
from app.domain.local_expiry import current


@dataclass(frozen=True, slots=True)
class Published:
    """``gemeente`` is what counts on ``day`` of ``kept``; None when that is no gemeente."""

    kept: KeptRules
    day: date
    gemeente: Gemeente | None


def published(before: Published | None, kept: KeptRules | None, today: date) -> Published | None:
    """The same as before when nothing changed; None when nothing was published."""
    if kept is None:
        return None
    if before is not None and (before.kept, before.day) == (kept, today):
        return before
    found = gemeente_from(kept.body)
    return Published(kept, today, None if found is None else current(found, today, read_periods()))
