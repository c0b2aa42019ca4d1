"""Participatiewet: waar staat een regel zonder bedrag?"""

from __future__ import annotations

from datetime import date
from functools import cache

from app.domain.source import Source


@cache
def artikel(article: str) -> Source:
    """Participatiewet: de bron voor een artikel in de tekst van 1 januari 2026.

    ``article`` is written as ``36.3`` (lid 3) or ``31.2.j`` (onderdeel j).
    """
    number = article.split(".", maxsplit=1)[0]
    return Source(
        law="Participatiewet",
        article=article,
        title="Participatiewet, tekst van 1 januari 2026",
        url=f"https://wetten.overheid.nl/BWBR0015703/2026-01-01#Artikel{number}",
        checked=date(2026, 11, 20),
        mark="S",
    )
