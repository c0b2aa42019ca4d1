"""Where a figure or rule comes from, so that a person can check it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Grade(StrEnum):
    """How somebody knows a local rule; what was not read is shown, and never counted."""

    VERORDENING = "verordening"
    WEBSITE = "website"
    VAN_U = "van_u"
    NIET_GELEZEN = "niet_gelezen"


@dataclass(frozen=True, slots=True)
class Source:
    """A law, the article in it, the text that was read, and how sure that reading is.

    ``mark`` is S (seen), S2 (seen second-hand), D (derived from seen values), or P for a plan that
    was announced and is never counted with. ``figure`` names the dated figure it is the source of,
    "" for a rule; ``known_until`` is the last day of which that figure is known, where it is used
    as an estimate after that day.

    The rest is for local rules: ``grade`` is how it is known, ``version`` and ``in_force`` are of
    the text that was read, ``reader`` is the name or code of a second reader, and ``until`` is the
    last day the text itself gives for what stands in it.
    """

    law: str
    article: str
    title: str
    url: str
    checked: date
    mark: str
    figure: str = ""
    known_until: date | None = None
    grade: Grade | None = None
    version: str = ""
    in_force: date | None = None
    reader: str = ""
    until: date | None = None
