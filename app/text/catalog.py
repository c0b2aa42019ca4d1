"""The languages in ``locales`` and their translations, as build/catalogs.py compiled them.

Dutch is the source: its text is the message id itself, so it has no file. A language is read when
somebody uses it. A sentence without a finished translation falls back to Dutch.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from babel import Locale

SOURCE = "nl"
_FILE = "LC_MESSAGES/houvast.mo"
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


class CatalogError(Exception):
    """A catalog is newer than what was compiled of it: old words must not stand under new law."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """The finished translations of one language."""

    found: NullTranslations

    def text(self, message_id: str, count: int | None) -> str:
        """The translated text, in the form that goes with a count; Dutch when there is none."""
        if count is not None:
            counted = self.found.ngettext(message_id, message_id, count)
            if counted != message_id:
                return counted
        return self.found.gettext(message_id)


@cache
def folder() -> Path:
    """Where the translations stand: beside app/ in the project, or within it in a bundle."""
    return next((path for path in _FOLDERS if path.is_dir()), _FOLDERS[0])


@cache
def languages(where: Path | None = None) -> tuple[Language, ...]:
    """Every language with a file, Dutch and English first, then by code.

    Raises CatalogError when a catalog was changed and not compiled since.
    """
    _all_compiled(where or folder())
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
    """The finished translations of a language; empty for Dutch and for a missing file.

    Raises CatalogError when it was changed and not compiled since.
    """
    path = (where or folder()) / code / _FILE
    if code == SOURCE:
        return Catalog(NullTranslations())
    _compiled(path)
    if not path.is_file():
        return Catalog(NullTranslations())
    with path.open("rb") as file:
        return Catalog(GNUTranslations(file))


def _all_compiled(where: Path) -> None:
    for path in where.glob("*/LC_MESSAGES/*.po"):
        _compiled(path.with_suffix(".mo"))


def _compiled(path: Path) -> None:
    # Where the app is installed there is only what was compiled.
    source = path.with_suffix(".po")
    if not source.is_file():
        return
    if not path.is_file() or path.stat().st_mtime_ns < source.stat().st_mtime_ns:
        raise CatalogError(f"{source} is not compiled. Run: python build/catalogs.py")
