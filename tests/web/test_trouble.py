"""A fault in the app is told calmly, and what a person filled in stays out of the log."""

from __future__ import annotations

import io
import logging
import sys

import flet as ft
import pytest
from flet.messaging.session import Session

from app.web.trouble import keep_calm
from tests.flet_headless import HeadlessClient, run


@pytest.fixture
def calm(monkeypatch):
    """What is logged with our way with faults; the way of before is put back afterwards."""
    log = io.StringIO()
    monkeypatch.setattr(sys, "stderr", log)
    root = logging.getLogger()
    error, handlers, level = Session.error, root.handlers[:], root.level
    keep_calm()
    yield log
    Session.error, root.handlers[:] = error, handlers
    root.setLevel(level)
    logging.raiseExceptions = True


def _broken(page):
    def fail(_event):
        # The log shows lines of code, so the amount must not stand in one.
        raise ValueError(f"a wage of {1233 + 1}")

    page.add(ft.Button("Kapot", on_click=fail))


def test_the_person_gets_a_sentence_and_keeps_the_screen(calm):
    """reference/flet.md 2.3: Flet shows an English panel with the text of the exception."""

    async def scenario():
        client = await HeadlessClient().start(_broken)
        await client.click("Kapot")
        assert any("Uw antwoorden zijn er nog" in text for text in client.texts())
        assert not any("1234" in text for text in client.texts())
        await client.click("OK", kind=ft.TextButton)

    run(scenario)


def test_the_log_gets_the_place_and_not_the_words(calm):
    """What a person filled in may stand in an exception; it is nobody else's business."""

    async def scenario():
        client = await HeadlessClient().start(_broken)
        await client.click("Kapot")

    run(scenario)
    said = calm.getvalue()
    assert "ValueError" in said
    assert "test_trouble.py" in said
    assert "1234" not in said
