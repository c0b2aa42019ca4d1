"""The languages in ``locales`` and their translations, read in memory from the .po files.

Dutch is the source: its text is the message id itself, so its file is never read here.
A sentence without a finished translation falls back to Dutch.
"""

from __future__ import annotations

import gettext
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale
from babel.messages.pofile import read_po

SOURCE = "nl"
_FILE = "LC_MESSAGES/houvast.po"
# English is written the British way: 1 January 2026, as everywhere else in Europe.
_LOCALES = {"en": "en_GB"}
_HERE = Path(__file__).resolve()
_FOLDERS = (_HERE.parents[2] / "locales", _HERE.parents[1] / "locales")


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its code, its own name for itself, and whether it runs right to left."""

    code: str
    name: str
    rtl: bool


@dataclass(frozen=True, slots=True)
class Catalog:
    """The translations of one language; ``plural`` picks the form that goes with a count."""

    texts: Mapping[str, tuple[str, ...]]
    plural: Callable[[int], int]

    def text(self, message_id: str, count: int | None) -> str:
        """The translated text, or the Dutch one when there is none."""
        forms = self.texts.get(message_id)
        if forms is None:
            return message_id
        if len(forms) == 1 or count is None:
            return forms[0]
        return forms[self.plural(count)]


@cache
def folder() -> Path:
    """Where the translations stand: beside app/ in the project, or within it in a bundle."""
    return next((path for path in _FOLDERS if path.is_dir()), _FOLDERS[0])


@cache
def languages(where: Path | None = None) -> tuple[Language, ...]:
    """Every language with a file, Dutch and English first, then by code."""
    found = {path.parent.parent.name for path in (where or folder()).glob(f"*/{_FILE}")}
    codes = sorted(found | {SOURCE}, key=lambda code: (code != SOURCE, code != "en", code))
    return tuple(language(code) for code in codes)


@cache
def language(code: str) -> Language:
    """One language by its code; babel.UnknownLocaleError when nobody speaks it."""
    locale = Locale.parse(code)
    name = locale.languages[locale.language]
    return Language(code, name[:1].upper() + name[1:], locale.text_direction == "rtl")


@cache
def locale(code: str) -> Locale:
    """The locale that gives the names of months and days."""
    return Locale.parse(_LOCALES.get(code, code))


@cache
def catalog(code: str, where: Path | None = None) -> Catalog:
    """The finished translations of a language; empty for Dutch and for a missing file."""
    path = (where or folder()) / code / _FILE
    if code == SOURCE or not path.is_file():
        return Catalog({}, lambda _count: 0)
    with path.open("rb") as file:
        messages = read_po(file, locale=code)
    texts: dict[str, tuple[str, ...]] = {}
    for message in messages:
        ids, forms = _forms(message.id), _forms(message.string)
        if ids[0] and all(forms) and not message.fuzzy:
            texts.update(dict.fromkeys(ids, forms))
    return Catalog(texts, gettext.c2py(messages.plural_expr))


def _forms(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (text or "",) if isinstance(text, str | None) else tuple(text)
