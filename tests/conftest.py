"""What every test may ask for: a running server, and a phone that shows it."""

from __future__ import annotations

import pytest

from tests.browser.driver import Phone, chromium
from tests.browser.server import Server


@pytest.fixture(scope="session")
def houvast_server():
    """The real app on a free port, in a process of its own, on a fixed day."""
    with Server() as server:
        yield server


@pytest.fixture(scope="session")
def browser():
    """One headless Chromium for all tests."""
    with chromium() as running:
        yield running


@pytest.fixture
def phone(houvast_server, browser, request):
    """A fresh phone of 360 by 800, with nothing in its storage, that is asked for one screen."""
    with Phone(browser, houvast_server.address, request.node.name) as phone:
        yield phone
