"""Lees voor: what the app asks of a voice, and what it says when there is none."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import flet as ft

from app.ui import routes
from app.web.voice import BrowserVoice
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept


class Told:
    """A voice that remembers what it was given; ``speaks`` until it is stopped."""

    def __init__(self, has_begun=True):
        self.texts, self.stops, self.speaks, self.has_begun = [], 0, False, has_begun

    async def say(self, text, language):
        """Begin."""
        self.texts.append((text, language))
        self.speaks = self.has_begun
        return True

    async def is_speaking(self):
        """Until the end."""
        return self.speaks

    async def began(self):
        """As it was made."""
        return self.has_begun

    async def stop(self):
        """Count."""
        self.stops, self.speaks = self.stops + 1, False


async def _visitor(voice, route="/", language="nl"):
    visitor = Visitor(kept(ALONE, language))
    visitor.parts = replace(visitor.parts, voice=voice)
    return await visitor.open(route)


def _name(visitor):
    return visitor.key("read").icon.semantics_label


def test_the_whole_screen_is_given_to_the_voice():
    """Amounts in words, in the language of the person (architecture-and-style B.6)."""

    async def visit():
        voice = Told()
        visitor = await _visitor(voice, routes.ANSWER)
        await visitor.press("read")
        (text, language), *more = voice.texts
        assert more == []
        assert language == "nl"
        assert "€" not in text
        assert text.startswith("In december 2026 krijgt u met dit werk samen ongeveer")
        assert _name(visitor) == "Stop met voorlezen"

    run(visit)


def test_a_second_tap_and_another_screen_stop_it():
    """Quiet at once, and the button offers reading again."""

    async def visit():
        voice = Told()
        visitor = await _visitor(voice)
        await visitor.press("read")
        await visitor.press("read")
        assert (voice.stops, _name(visitor)) == (1, "Lees voor")
        await visitor.press("read")
        await visitor.press("help")
        assert voice.stops == 2
        assert _name(visitor) == "Lees voor"

    run(visit)


def test_no_voice_is_said_in_words():
    """No voice, or a voice from which no sound ever comes: the same honest sentence."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open()
        await visitor.press("read")
        assert visitor.has("Dit toestel heeft geen stem voor deze taal.")
        visitor = await _visitor(Told(has_begun=False))
        await visitor.press("read")
        assert visitor.has("Dit toestel heeft geen stem voor deze taal.")
        # The text itself can then be shown, or copied for an app that can read it.
        heading = visitor.headings(1)[0]
        await visitor.press("read-text")
        assert visitor.route == routes.UNCLEAR
        assert visitor.has(heading)

    run(visit)


def test_the_page_answers_no_by_refusing():
    """The seam to the page: an address of our own, with the text safely in it."""

    class Launcher(ft.UrlLauncher):
        async def launch_url(self, url, **_):
            asked.append(url)
            if "taal" in url:
                raise RuntimeError("Error: no")

    asked = []
    voice = BrowserVoice(Launcher())
    assert asyncio.run(voice.say("Hebt u 5 & 6?\nJa + nee", "nl"))
    assert asked == ["houvast:say?language=nl&text=Hebt%20u%205%20%26%206%3F%0AJa%20%2B%20nee"]
    assert not asyncio.run(voice.say("taal", "ti"))
