"""Hours with their word, which never stand on two lines."""

from __future__ import annotations

from decimal import Decimal

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.asking.hours_totals import in_words

_NBSP = "\u00a0"


def hours_text(writer: Writer, hours: Decimal) -> str:
    """The hours in the language of the writer, such as ``2,5 uur``."""
    return writer.write(say("{hours} uur", hours=in_words(hours))).replace(" ", _NBSP)
