"""The languages in ``locales`` and their translations, as build/catalogs.py compiled them.

Dutch is the source: its text is the message id itself, so it has no file. A language is read when
somebody uses it. A sentence without a finished translation falls back to Dutch.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from gettext import c2py
from hashlib import sha256
from pathlib import Path

from babel import Locale

from app.domain.sentence import Value

SOURCE = "nl"
# The Dutch of every message, once; and in that order what one language says for each.
IDS, WORDS = "houvast.ids", "LC_MESSAGES/houvast.words"
# Between messages, and between the forms of one.
BETWEEN, FORMS = "\0", "\1"
# Dates that hold the digits and the calendar of the Netherlands, with the names of the language.
# English is written the British way: 1 January 2026, as everywhere else in Europe.
_LOCALES = {"en": "en_GB"}
_AGAIN = "{} is not compiled. Run: python build/catalogs.py"
_HERE = Path(__file__).resolve()
_FOLDERS = (_HERE.parents[2] / "locales", _HERE.parents[1] / "locales")


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its code, its own name for itself, and whether it runs right to left.

    ``is_checked`` when somebody who grew up with it read the whole app.
    """

    code: str
    name: str
    rtl: bool
    is_checked: bool = False


class CatalogError(Exception):
    """A catalog is newer than what was compiled of it: old words must not stand under new law."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """The finished translations of one language, and which form goes with a count."""

    found: Mapping[str, tuple[str, ...]]
    form: Callable[[int], int]

    def text(self, message_id: str, count: Value | None) -> str:
        """The translated text, in the form that goes with a count; Dutch when there is none.

        What is no whole number, such as ``2,5``, takes the last form: "other" in CLDR.
        """
        forms = self.found.get(message_id)
        if forms is None:
            return message_id
        if len(forms) == 1:
            return forms[0]
        whole = int(count) if isinstance(count, str) and count.isdecimal() else count
        if whole is None:
            return forms[self.form(1)]
        return forms[self.form(whole)] if isinstance(whole, int) else forms[-1]


_EMPTY = Catalog({}, lambda _count: 0)


@cache
def folder() -> Path:
    """Where the translations stand: beside app/ in the project, or within it in a bundle."""
    return next((path for path in _FOLDERS if path.is_dir()), _FOLDERS[0])


@cache
def languages(where: Path | None = None) -> tuple[Language, ...]:
    """Every language that is offered: Dutch, and those of languages.toml in its order.

    Raises CatalogError when a catalog was changed and not compiled since.
    """
    place = where or folder()
    for path in place.glob("*/LC_MESSAGES/*.po"):
        _compiled(path.with_suffix(".words"))
    return (language(SOURCE), *map(language, offered(place)))


@cache
def language(code: str) -> Language:
    """One language by its code; babel.UnknownLocaleError when nobody speaks it."""
    locale = Locale.parse(code)
    name = locale.languages[locale.language]
    is_rtl = locale.text_direction == "rtl"
    is_checked = code == SOURCE or offered(folder()).get(code, False)
    return Language(code, capital(name, code), is_rtl, is_checked)


def capital(text: str, code: str) -> str:
    """The text with a capital in front, as its language writes it: Turkish makes İ of i."""
    first = "İ" if code == "tr" and text.startswith("i") else text[:1].upper()
    return first + text[1:]


@cache
def offered(place: Path) -> dict[str, bool]:
    """The languages that are offered beside Dutch, and whether each was checked."""
    with (place / "languages.toml").open("rb") as file:
        return {code: bool(one["is_checked"]) for code, one in tomllib.load(file).items()}


@cache
def locale(code: str) -> Locale:
    """The locale that gives the names of months and days."""
    return Locale.parse(_LOCALES.get(code, code))


@cache
def catalog(code: str, where: Path | None = None) -> Catalog:
    """The finished translations of a language; empty for Dutch and for a missing file.

    Raises CatalogError when it was changed and not compiled since.
    """
    place = where or folder()
    path = place / code / WORDS
    if code == SOURCE:
        return _EMPTY
    _compiled(path)
    if not path.is_file():
        return _EMPTY
    told = (place / IDS).read_text(encoding="utf-8")
    mark, plural, *texts = path.read_text(encoding="utf-8").split(BETWEEN)
    if mark != mark_of(told):
        raise CatalogError(_AGAIN.format(path))
    found = {
        one: tuple(text.split(FORMS))
        for ids, text in zip(told.split(BETWEEN), texts, strict=True)
        if text
        for one in ids.split(FORMS)
    }
    return Catalog(found, c2py(plural))


def is_here(code: str) -> bool:
    """Whether the words of a language stand on this device."""
    return code == SOURCE or (folder() / code / WORDS).is_file()


def take(code: str, words: bytes) -> None:
    """Put the words of a language where they are read from now on.

    Raises CatalogError when they belong to another version of the app.
    """
    path = folder() / code / WORDS
    told = (folder() / IDS).read_text(encoding="utf-8")
    if not words.startswith(mark_of(told).encode()):
        raise CatalogError(_AGAIN.format(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(words)
    catalog.cache_clear()


def mark_of(ids: str) -> str:
    """What tells one list of messages from another: words belong to one list only."""
    return sha256(ids.encode()).hexdigest()[:16]


def _compiled(path: Path) -> None:
    # Where the app is installed there is only what was compiled.
    source = path.with_suffix(".po")
    if not source.is_file():
        return
    if not path.is_file() or path.stat().st_mtime_ns < source.stat().st_mtime_ns:
        raise CatalogError(_AGAIN.format(source))
