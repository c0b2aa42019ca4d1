"""The words of a language: fetched when somebody chooses it, and nothing typed is lost by it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from app.text import catalog
from app.ui import routes
from app.ui.words import FetchedWords
from tests.flet_headless import run
from tests.text.pseudo import locales
from tests.ui.visitor import ALONE, Visitor, kept


class NoWords:
    """As on a phone without a network that has only Dutch."""

    async def bring(self, code):
        """Dutch is always there."""
        return code == "nl"


@pytest.fixture
def phone(tmp_path, monkeypatch):
    """A folder as a phone has it, with the words of one language beside it."""
    where = locales(tmp_path, "Hulp")
    for path in where.rglob("*.po"):
        path.unlink()
    words = {path.parts[-3]: path.read_bytes() for path in where.rglob("*.words")}
    for path in where.rglob("*.words"):
        path.unlink()
    monkeypatch.setattr(catalog, "folder", lambda: Path(where))
    catalog.catalog.cache_clear()
    yield words
    catalog.catalog.cache_clear()


def test_words_are_fetched_once_and_used_from_then_on(phone):
    """Also when the language was written in before, when there was nothing but Dutch."""
    asked = []

    async def fetch(code):
        asked.append(code)
        return phone[code]

    words = FetchedWords(fetch)
    assert catalog.catalog("ar").text("Hulp", None) == "Hulp"
    assert asyncio.run(words.bring("ar"))
    assert asyncio.run(words.bring("ar"))
    assert asyncio.run(words.bring("nl"))
    assert asked == ["ar"]
    assert "Hulp" in catalog.catalog("ar").text("Hulp", None) != "Hulp"


@pytest.mark.parametrize("came", [None, b"", b"0123456789abcdef\0(n != 1)\0Help"])
def test_what_does_not_come_or_does_not_fit_is_not_taken(phone, came):
    """No network, nothing, or the words of another version: the language stays as it was."""

    async def fetch(_code):
        return came

    assert not asyncio.run(FetchedWords(fetch).bring("ar"))
    assert not catalog.is_here("ar")


def test_a_language_that_cannot_come_now_is_said_and_the_old_one_stays():
    """Calm, in the language of now, at the place of the tap."""

    async def visit():
        visitor = Visitor(kept(ALONE))
        visitor.parts = replace(visitor.parts, words=NoWords())
        await visitor.open(routes.LOOK)
        await visitor.press("language:en")
        assert visitor.has("Voor deze taal is één keer internet nodig.")
        assert visitor.headings(1) == ["Instellingen"]
        assert visitor.desk.visit.language == "nl"

    run(visit)


def test_who_comes_back_without_the_words_reads_dutch():
    """A phone that threw them away shows correct Dutch, and not half of a language."""

    async def visit():
        visitor = Visitor(kept(ALONE, "en"))
        visitor.parts = replace(visitor.parts, words=NoWords())
        await visitor.open(routes.LOOK)
        assert visitor.headings(1) == ["Instellingen"]

    run(visit)


def test_another_language_keeps_what_was_typed_and_the_way_back():
    """Issue 16, point 8: changed anywhere, without losing anything."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.question("huur"))
        await visitor.type("huur", "701")
        await visitor.press("language")
        await visitor.press("language:en")
        assert visitor.headings(1) == ["Settings"]
        await visitor.press("back")
        assert visitor.route == routes.question("huur")
        assert visitor.box("huur").value == "701"

    run(visit)


def test_a_language_that_nobody_checked_says_so_and_how_to_tell_what_is_wrong():
    """Issue 16: nothing claims a review that did not take place; Dutch is the source."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.LOOK)
        assert not visitor.has("las deze vertaling na")
        await visitor.press("language:en")
        assert visitor.has("Nobody whose first language this is has checked this translation yet.")
        await visitor.go(routes.ANSWER)
        await visitor.press("unclear")
        assert "Is the translation wrong?" in visitor.headings(2)
        await visitor.press("both")
        copied = next(told for _, name, told in visitor.client.calls if name == "set")
        assert "Nu en straks" in str(copied)
        assert "Now and later" in str(copied)

    run(visit)
