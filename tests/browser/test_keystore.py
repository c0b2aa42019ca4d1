"""The keystore of a phone, by the Flutter plugin that Flet has for it (issue 13 point 5).

Here the plugin runs in Chromium, with its half for browsers below it; its halves for Android and
iOS need a phone, and were not seen.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.driver import _START_MS
from tests.browser.server import Server

pytestmark = pytest.mark.browser


def test_the_plugin_keeps_gives_back_and_forgets(browser):
    """A secret of 32 bytes: made, found, of no other name, and gone."""
    with Server(program="tests.browser.keystore_page") as server:
        page = browser.new_page()
        page.goto(server.address)
        expect(page).to_have_title("None 32 True None None", timeout=_START_MS)
