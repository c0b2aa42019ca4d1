"""The languages stand in ``locales`` and nowhere else, and only finished translations are used."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from babel.messages import Catalog

import sentences
from app.text.catalog import CatalogError, catalog, folder, language, languages
from catalogs import compile_all
from messages import read, write
from tests.text.pseudo import locales


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
    """A new language is a catalog and a line; nothing else has to change (the brief)."""
    lines = (f"[{code}]\nis_checked = {told}" for code, told in (("tr", "false"), ("ar", "true")))
    (tmp_path / "languages.toml").write_text("\n".join(lines), encoding="utf-8")
    assert [one.code for one in languages(tmp_path)] == ["nl", "tr", "ar"]


def test_only_dutch_was_read_by_somebody_who_grew_up_with_it():
    """Issue 16: nothing claims a review that did not take place; a reader changes the line."""
    assert {one.code for one in languages() if one.is_checked} == {"nl"}


def test_dutch_and_english_are_there():
    """Dutch and English are complete first (product.md, part 5)."""
    assert {"nl", "en"} <= {one.code for one in languages()}
    assert (folder() / "houvast.pot").is_file()


def test_a_fuzzy_translation_is_not_used(tmp_path):
    """When the Dutch changes, the old translation must not stand (architecture-and-style C.8)."""
    path = tmp_path / "en" / "LC_MESSAGES" / "houvast.po"
    path.parent.mkdir(parents=True)
    messages = Catalog(locale="en")
    messages.add("Nieuw.", "New.")
    messages.add("Veranderd.", "Changed.", flags=("fuzzy",))
    messages.add("Nog leeg.", "")
    write(path, messages)
    compile_all(tmp_path)
    texts = catalog("en", tmp_path)
    assert texts.text("Nieuw.", None) == "New."
    assert texts.text("Veranderd.", None) == "Veranderd."
    assert texts.text("Nog leeg.", None) == "Nog leeg."


def test_other_languages_choose_their_own_plural(tmp_path):
    """Arabic has six forms and Polish four; the count decides (Unicode CLDR plural rules)."""
    path = tmp_path / "pl" / "LC_MESSAGES" / "houvast.po"
    path.parent.mkdir(parents=True)
    path.write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Language: pl\\n"\n'
        '"Plural-Forms: nplurals=4; plural=n==1 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2;\\n"\n\n'
        'msgid "{n} dag"\nmsgid_plural "{n} dagen"\n'
        'msgstr[0] "{n} dzień"\nmsgstr[1] "{n} dni"\nmsgstr[2] "{n} dni."\n'
        'msgstr[3] "{n} dnia"\n',
        encoding="utf-8",
    )
    compile_all(tmp_path)
    texts = catalog("pl", tmp_path)
    assert texts.text("{n} dag", 1) == "{n} dzień"
    assert texts.text("{n} dagen", 3) == "{n} dni"
    assert texts.text("{n} dagen", 5) == texts.text("{n} dagen", "12345") == "{n} dni."
    assert texts.text("{n} dagen", "1,5") == "{n} dnia"
    assert texts.text("{n} dag", None) == "{n} dzień"


def test_old_words_never_stand_under_a_new_catalog(tmp_path):
    """What was changed and not compiled is refused, with the command that mends it."""
    where = locales(tmp_path, "Hulp")
    source = where / "en" / "LC_MESSAGES" / "houvast.po"
    compiled = source.with_suffix(".words")
    assert "⟦" in catalog("en", where).text("Hulp", None)
    for spoil in (compiled.unlink, lambda: os.utime(compiled, (0, 0))):
        spoil()
        catalog.cache_clear()
        languages.cache_clear()
        for ask in (lambda: catalog("en", where), lambda: languages(where)):
            with pytest.raises(CatalogError, match=r"build/catalogs\.py"):
                ask()
        compile_all(where)
        assert [one.code for one in languages(where)] == ["nl", "en", "ar"]
        assert "⟦" in catalog("en", where).text("Hulp", None)


def test_words_of_another_list_of_messages_are_never_taken(tmp_path):
    """What stands under another number is another sentence: a mixed-up phone is refused."""
    where = locales(tmp_path, "Hulp", "Terug")
    (where / "houvast.ids").write_text("Terug\0Hulp", encoding="utf-8")
    with pytest.raises(CatalogError, match="not compiled"):
        catalog("ar", where)


def test_what_is_compiled_needs_no_catalog_beside_it(tmp_path):
    """A phone gets what was compiled and nothing else."""
    where = locales(tmp_path, "Hulp")
    for source in where.rglob("*.po"):
        source.unlink()
    assert [one.code for one in languages(where)] == ["nl", "en", "ar"]
    assert "⟦" in catalog("ar", where).text("Hulp", None)


def test_only_the_language_in_use_is_read(tmp_path):
    """A phone has no time to read what nobody sees."""
    where = locales(tmp_path, "Hulp")
    (where / "ar" / "LC_MESSAGES" / "houvast.words").write_bytes(b"nobody reads this")
    assert "⟦" in catalog("en", where).text("Hulp", None)
    assert catalog("nl", where).text("Hulp", None) == "Hulp"


def test_running_the_app_reads_no_catalog_but_what_was_compiled():
    """Babel stays for the names of days and months; what makes catalogs never runs on a phone."""
    code = (
        "import sys; from app.text.write import Writer; from app.domain.sentence import say;"
        "print(Writer('en').write(say('Hulp')), 'babel.messages' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["Help", "False"]


def test_every_translation_is_read_as_it_was_written():
    """What is compiled says the same as the catalog, also of things that are counted."""
    texts = catalog("en")
    for message in sentences.messages(read("en")):
        ids = sentences.ids(message)
        forms = (message.string,) if isinstance(message.string, str) else tuple(message.string)
        assert texts.text(ids[0], 1) == forms[0]
        assert texts.text(ids[-1], 2) == forms[-1]
        assert texts.text(ids[0], None) == forms[0]
