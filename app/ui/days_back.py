"""The days to step through in a diary: today and the weeks before it."""

from __future__ import annotations

from datetime import date, timedelta

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
