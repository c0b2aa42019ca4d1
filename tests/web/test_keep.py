"""What one text in a browser does when its page goes away while it is asked for."""

from __future__ import annotations

import asyncio
from operator import methodcaller

import pytest

from app.web.keep import BrowserKeep


class Gone:
    """The storage of a page that went: Flet 1.0.5 took its queue away, and asks it all the same."""

    def __getattr__(self, name):
        async def asked(*_given):
            raise AttributeError("'NoneType' object has no attribute 'put_nowait'")

        return asked


class Held:
    """The storage of a page that is there."""

    def __init__(self):
        self.told = {}

    async def get(self, key):
        """What lies there."""
        return self.told.get(key)

    async def set(self, key, value):
        """Lay it there."""
        self.told[key] = value

    async def remove(self, key):
        """Take it away."""
        self.told.pop(key, None)


@pytest.mark.parametrize("asked", [methodcaller("load"), methodcaller("save", "x"),
                                   methodcaller("forget")])  # fmt: skip
def test_a_page_that_went_is_a_line_that_is_gone(asked):
    """Not a fault of the app: who asks knows the faults of a line (see Desk and taking_up)."""
    assert issubclass(ConnectionError, OSError)
    with pytest.raises(ConnectionError, match="the page is gone"):
        asyncio.run(asked(BrowserKeep(Gone())))


def test_each_text_has_its_own_place_and_what_is_no_text_is_nothing():
    """A storage that an extension of a browser filled with something else stops nobody."""

    async def play():
        storage = Held()
        one, two = BrowserKeep(storage, "one"), BrowserKeep(storage, "two")
        await one.save("told")
        assert (await one.load(), await two.load()) == ("told", None)
        storage.told["two"] = ["no text"]
        assert await two.load() is None
        await one.forget()
        assert await one.load() is None

    asyncio.run(play())
