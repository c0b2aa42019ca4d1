"""What one can step through by one: the days of a diary, or months."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from app.domain.month import Month
from app.domain.sentence import say
from app.text.write import Writer
from app.ui.components.month_field import Months

# Further back than the four weeks of looking for work, so that nothing of them is lost.
_FAR_BACK = 60


def days_back(writer: Writer, today: date) -> Months:
    """The days in order, today last; a day has its date as code."""
    days = tuple(today - timedelta(days=back) for back in range(_FAR_BACK, -1, -1))
    return Months(
        codes=tuple(one.isoformat() for one in days),
        texts=tuple(writer.day(one) for one in days),
        earlier=writer.write(say("Eén dag eerder")),
        later=writer.write(say("Eén dag later")),
    )


def months(writer: Writer, found: Iterable[Month], *, in_twos: bool = False) -> Months:
    """The months in order, each with the one after it where they come ``in_twos``."""
    known = tuple(found)
    twos = (say("{first} en {last}", first=one, last=one.plus(1)) for one in known)
    return Months(
        codes=tuple(map(str, known)),
        texts=tuple(map(writer.write, twos) if in_twos else map(writer.month, known)),
        earlier=writer.write(say("Eén maand eerder")),
        later=writer.write(say("Eén maand later")),
    )
