"""What the page does for the app in a browser: both sides call it by the same names."""

from __future__ import annotations

import re

from app.data.browser.hands import Hands, JsTabChannel
from tests.server.house import ROOT

_SHELL = (ROOT / "app/web/shell/hands.js").read_text(encoding="utf-8")


def _promised(protocol):
    return {name for name in vars(protocol) if not name.startswith("_")}


def test_what_python_asks_of_the_page_is_there_under_that_name():
    """A name that was changed on one side only left a phone at "Houvast logt u in" for ever."""
    given = re.search(r"self\.houvast = \{([^}]*)\}", _SHELL)[1]
    assert _promised(Hands) <= {one.strip() for one in given.split(",")}


def test_a_channel_of_tabs_can_be_rung_and_stopped():
    """The same for what the page gives back."""
    made = re.search(r"const channel = .*?return \{([^}]*)\}", _SHELL, re.DOTALL)[1]
    assert _promised(JsTabChannel) <= set(re.findall(r"(\w+):", made))
