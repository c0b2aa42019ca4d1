"""The languages stand in ``locales`` and nowhere else, and only finished translations are used."""

from __future__ import annotations

import pytest

from app.text.catalog import catalog, folder, language, languages
from messages import read, write


@pytest.mark.parametrize(
    ("code", "name", "rtl"),
    [
        ("nl", "Nederlands", False),
        ("en", "English", False),
        ("ar", "العربية", True),
        ("ti", "ትግርኛ", False),
        ("tr", "Türkçe", False),
        ("uk", "Українська", False),
        ("pl", "Polski", False),
        ("fa", "فارسی", True),
    ],
)
def test_a_language_names_itself_and_its_direction(code, name, rtl):
    """Languages are named in themselves (architecture-and-style B.5); names by Unicode CLDR."""
    found = language(code)
    assert (found.name, found.rtl) == (name, rtl)


def test_the_list_of_languages_is_what_stands_in_locales(tmp_path):
    """A new language is a new folder; nothing else has to change (the brief)."""
    for code in ("tr", "ar", "en"):
        (tmp_path / code / "LC_MESSAGES").mkdir(parents=True)
        (tmp_path / code / "LC_MESSAGES" / "houvast.po").touch()
    assert [one.code for one in languages(tmp_path)] == ["nl", "en", "ar", "tr"]


def test_dutch_and_english_are_there():
    """Dutch and English are complete first (product.md, part 5)."""
    assert {"nl", "en"} <= {one.code for one in languages()}
    assert (folder() / "houvast.pot").is_file()


def test_a_fuzzy_translation_is_not_used(tmp_path):
    """When the Dutch changes, the old translation must not stand (architecture-and-style C.8)."""
    path = tmp_path / "en" / "LC_MESSAGES" / "houvast.po"
    path.parent.mkdir(parents=True)
    messages = read("en")
    messages.add("Nieuw.", "New.")
    messages.add("Veranderd.", "Changed.", flags=("fuzzy",))
    messages.add("Nog leeg.", "")
    write(path, messages)
    texts = catalog("en", tmp_path)
    assert texts.text("Nieuw.", None) == "New."
    assert texts.text("Veranderd.", None) == "Veranderd."
    assert texts.text("Nog leeg.", None) == "Nog leeg."


def test_other_languages_choose_their_own_plural(tmp_path):
    """Arabic has six forms and Polish three; the count decides (Unicode CLDR plural rules)."""
    path = tmp_path / "pl" / "LC_MESSAGES" / "houvast.po"
    path.parent.mkdir(parents=True)
    path.write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Language: pl\\n"\n\n'
        'msgid "{n} dag"\nmsgid_plural "{n} dagen"\n'
        'msgstr[0] "{n} dzień"\nmsgstr[1] "{n} dni"\nmsgstr[2] "{n} dnia"\n',
        encoding="utf-8",
    )
    texts = catalog("pl", tmp_path)
    assert texts.text("{n} dag", 1) == "{n} dzień"
    assert texts.text("{n} dagen", 3) == "{n} dni"
    assert texts.text("{n} dagen", 5) == texts.text("{n} dagen", 12) == "{n} dnia"
