"""In which language Flutter says its own words."""

from __future__ import annotations

import flet as ft

# Flutter has words of its own for these; Tigrinya is not among them and borrows the Dutch ones.
_COUNTRIES = {"nl": "NL", "en": "GB", "pl": "PL", "tr": "TR", "uk": "UA", "ar": None, "fa": None}


def flutter_locales(code: str) -> ft.LocaleConfiguration:
    """The language of Flutter's own words, such as those of a text field, for one of ours."""
    locales = {known: ft.Locale(known, country) for known, country in _COUNTRIES.items()}
    return ft.LocaleConfiguration(
        supported_locales=list(locales.values()),
        current_locale=locales.get(code, locales["nl"]),
    )
