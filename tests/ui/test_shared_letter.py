"""The photo of a letter that another app shared (issue 14, point 5)."""

from __future__ import annotations

from dataclasses import replace

import flet as ft
import pytest

from app.ui import routes
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

_PNG = b"\x89PNG\r\n\x1a\n"


class _Tray:
    """Holds one photo."""

    def __init__(self, photo):
        self.photo = photo

    async def load(self):
        """The photo."""
        return self.photo

    async def forget(self):
        """Nothing is left."""
        self.photo = None


async def _look(photo, route=routes.SHARED):
    visitor, tray = Visitor(kept(ALONE)), _Tray(photo)
    visitor.parts = replace(visitor.parts, tray=tray)
    return await visitor.open(route), tray


def test_the_photo_is_shown_with_what_one_can_do():
    """It has a name for who does not see it, and one tap takes it away."""

    async def visit():
        visitor, tray = await _look(_PNG)
        (picture,) = visitor.controls(ft.Image)
        assert (picture.src, picture.semantics_label) == (_PNG, "De foto van uw brief")
        await visitor.press("drop-photo")
        assert tray.photo is None
        assert visitor.has("Hier staat nog geen foto.")

    run(visit)


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"hello", b""])
def test_what_is_no_photo_says_so(content):
    """Another app may share anything; nothing breaks."""

    async def visit():
        visitor, _tray = await _look(content)
        assert visitor.has("Wij kunnen deze foto niet laten zien.")
        assert not visitor.controls(ft.Image)

    run(visit)


def test_wiping_everything_takes_the_photo_too():
    """All is all: a photo of a letter tells more than any answer."""

    async def visit():
        visitor, tray = await _look(_PNG, routes.WIPE)
        await visitor.press("forget-yes")
        assert tray.photo is None

    run(visit)
