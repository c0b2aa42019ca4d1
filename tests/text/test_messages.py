"""The command that collects sentences keeps translations and never keeps a stale one in use."""

from __future__ import annotations

import pytest
from babel.messages import Catalog

import messages
import sentences


@pytest.fixture
def english(tmp_path, monkeypatch):
    """An English catalog with one translated sentence, in a folder of its own."""
    monkeypatch.setattr(messages, "LOCALES", tmp_path)
    catalog = Catalog(locale="en")
    catalog.add("Uw gemeente betaalt de bijstand op de achtste dag.", "Your gemeente pays.")
    path = messages.path_of("en")
    path.parent.mkdir(parents=True)
    messages.write(path, catalog)
    return path


def _found(*texts: str) -> Catalog:
    catalog = Catalog()
    for text in texts:
        catalog.add(text)
    return catalog


def test_a_translation_is_kept_as_long_as_its_sentence(english):
    """Merging adds what is new and touches nothing else (GNU gettext, msgmerge)."""
    same, new = "Uw gemeente betaalt de bijstand op de achtste dag.", "Iets heel anders."
    found = _found(same, new)
    merged = messages.merged("en", found)
    assert merged[same].string == "Your gemeente pays."
    assert not merged[new].string
    messages.write(english, merged)
    assert messages.missing("en", found) == (new,)


def test_changed_dutch_makes_a_translation_fuzzy_and_missing(english):
    """The old translation must not stand under the new sentence (style C.8)."""
    changed = "Uw gemeente betaalt de bijstand op de negende dag."
    found = _found(changed)
    merged = messages.merged("en", found)
    assert merged[changed].fuzzy
    messages.write(english, merged)
    assert messages.missing("en", found) == (changed,)


def test_sentences_are_found_in_tables_but_titles_of_publications_are_not(tmp_path, monkeypatch):
    """A title beside an address is the name of a publication, which is cited as it is."""
    (tmp_path / "app").mkdir()
    (tmp_path / "locales").mkdir()
    (tmp_path / "locales" / "glossary_nl.toml").write_text(
        '[norm]\nforms = ["normen"]\nexplanation = "Uitleg."\n'
    )
    (tmp_path / "app" / "facts.toml").write_text(
        '[law]\ntitle = "Participatiewet"\nurl = "https://wetten.overheid.nl"\n'
        '[choice]\ntitle = "Een cursus"\nwhy = ["Omdat.", "Daarom."]\ncode = "x"\n'
    )
    (tmp_path / "app" / "code.py").write_text(
        'say("Een " "zin.")\nsay_n("{n} dag", "{n} dagen", n=1)'
    )
    first_page = tmp_path / "first.html"
    first_page.write_text("<p>{{Een moment.}}</p>")
    monkeypatch.setattr(sentences, "ROOT", tmp_path)
    monkeypatch.setattr(sentences, "FIRST_PAGE", first_page)
    # Not the one that is remembered: that is of the app itself.
    found = [sentences.ids(one) for one in sentences.messages(sentences.template.__wrapped__())]
    assert found == [
        ("Een zin.",),
        ("{n} dag", "{n} dagen"),
        ("Een moment.",),
        ("Een cursus",),
        ("Omdat.",),
        ("Daarom.",),
        ("Uitleg.",),
    ]
