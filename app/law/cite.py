"""Names the text and article a rule rests on, from the same list the figures cite."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path

from app.domain.source import Source

_HERE = Path(__file__).parent


@cache
def cite(code: str, article: str, mark: str = "S") -> Source:
    """The text with this code and an article in it; ValueError for a mark that may not be used."""
    if mark not in {"S", "S2", "D"}:
        raise ValueError(f"{code}: a rule marked {mark} may not be used")
    text = _texts()[code]
    checked = text["checked"]
    if not isinstance(checked, date):
        raise ValueError(f"{code}: {checked!r} is not a day")
    url = at_article(str(text["url"]), article)
    return Source(str(text["law"]), article, str(text["title"]), url, checked, mark)


def at_article(url: str, article: str) -> str:
    """The address of a law text with the article in it, where that text knows such addresses."""
    if "wetten.overheid.nl" not in url or "#" in url:
        return url
    return f"{url}#Artikel{article.split('.', maxsplit=1)[0]}"


@cache
def _texts() -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = {}
    for path in sorted(_HERE.glob("sources*.toml")):
        with path.open("rb") as file:
            found |= tomllib.load(file)
    return found
