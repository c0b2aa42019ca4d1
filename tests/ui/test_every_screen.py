"""Every screen for every example person, in both shades and every size of letters, as it is set.

Without a browser: what each control was told. tests/browser/test_every_screen.py measures what
became of it on a phone.
"""

from __future__ import annotations

import json
from dataclasses import replace

import flet as ft
import pytest

from app.demo.people import ABOUT, LESSONS, people
from app.ui import theme
from app.ui.look import Shade, TextSize
from app.ui.parts import Invented
from tests.every_screen import addresses, everybody
from tests.flet_headless import run
from tests.ui.test_screens import BUTTONS, names
from tests.ui.visitor import Visitor

PEOPLE = everybody()
INVENTED = tuple(Invented(one, ABOUT[one.id], LESSONS[one.lesson]) for one in people())
# Every person has another size, and all shades come by turns.
SIZES, SHADES = tuple(TextSize), tuple(Shade)


class Written:
    """A voice that remembers the last text it was given, and is at the end at once."""

    def __init__(self):
        self.text = ""

    async def say(self, text, _language):
        """Remember."""
        self.text = text
        return True

    async def is_speaking(self):
        """No more."""
        return False

    async def began(self):
        """It did."""
        return True

    async def stop(self):
        """Nothing to stop."""


def _life(turn):
    kept = json.loads(list(PEOPLE.values())[turn])
    look = {"text_size": SIZES[turn % len(SIZES)], "shade": SHADES[turn % len(SHADES)]}
    return json.dumps(kept | look)


def _cut(visitor, controls):
    """Texts that are told to stop at a number of lines, or stand in a box that cannot grow."""
    found = [
        one.value
        for one in controls
        if isinstance(one, ft.Text) and (
            one.max_lines is not None
            or (one.no_wrap and one.overflow is not ft.TextOverflow.VISIBLE)
        )
    ]
    for box in controls:
        if isinstance(box, ft.Container) and isinstance(box.height, int | float):
            found += [one.value for one in visitor.client.walk(box) if isinstance(one, ft.Text)]
    return found


def _small(controls):
    """Buttons that are told to be smaller than a thumb."""
    return [
        one.key
        for one in controls
        if isinstance(one, BUTTONS)
        for size in (one.width, one.height)
        if isinstance(size, int | float) and size < theme.TARGET
    ]


async def _faults(visitor, voice):
    controls = visitor.controls()
    heads = [one for one in controls if isinstance(one, ft.Semantics) and one.heading_level == 1]
    first = heads[0].content.value.replace("\u00a0", " ").split("€")[0].strip() if heads else ""
    voice.text = ""
    read = next((one for one in controls if one.key == "read"), None)
    if read is None:
        return {"failed": True}
    await visitor.client.session.dispatch_event(read._i, "click", None)
    await visitor.client.settle()
    buttons = [one for one in controls if isinstance(one, BUTTONS)]
    return {
        "headings": [one.content.value for one in heads] if len(heads) != 1 or not first else [],
        "spoken": "" if first and first in voice.text else f"{first}: {voice.text[:80]}",
        "nameless": [one.key for one in buttons if not names(visitor, one)],
        "disabled": [one.key for one in controls if getattr(one, "disabled", False)],
        "cut": _cut(visitor, controls),
        "small": _small(controls),
    }


@pytest.mark.parametrize("turn", range(len(PEOPLE)), ids=list(PEOPLE))
def test_every_screen_is_told_to_be_readable_and_heard(turn):
    """Issue 4, done when: a heading, a spoken text, targets, and no text that cannot grow."""

    async def visit():
        voice = Written()
        visitor = Visitor(_life(turn))
        visitor.parts = replace(visitor.parts, voice=voice, people=INVENTED)
        await visitor.open("/hulp")
        wrong = {}
        for address in addresses(turn, len(PEOPLE)):
            await visitor.client.go(address)
            found = {what: one for what, one in (await _faults(visitor, voice)).items() if one}
            if found:
                wrong[address] = found
        assert wrong == {}, json.dumps(wrong, indent=1, ensure_ascii=False)

    run(visit)
