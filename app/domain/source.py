"""Where a figure or rule comes from, so that a person can check it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Source:
    """A law, the article in it, the text that was read, and how sure that reading is.

    ``mark`` is S (seen), S2 (seen second-hand) or D (derived from seen values).
    """

    law: str
    article: str
    title: str
    url: str
    checked: date
    mark: str
