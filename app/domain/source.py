"""Where a figure or rule comes from, so that a person can check it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Source:
    """A law, the article in it, the text that was read, and how sure that reading is.

    ``mark`` is S (seen), S2 (seen second-hand), D (derived from seen values), or P for a plan that
    was announced and is never counted with. ``figure`` names the dated figure it is the source of,
    "" for a rule; ``known_until`` is the last day of which that figure is known, where it is used
    as an estimate after that day.
    """

    law: str
    article: str
    title: str
    url: str
    checked: date
    mark: str
    figure: str = ""
    known_until: date | None = None
