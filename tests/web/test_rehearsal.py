"""The screens that are drawn for nobody before a browser keeps its Python (issue 14, point 2)."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import flet as ft

from app.web.rehearsal import rehearse

ROOT = Path(__file__).resolve().parents[2]
# In a Python of its own: in this one other tests have imported everything.
_FRESH = """
import sys, types
sys.modules["flet_js"] = types.ModuleType("flet_js")  # what the page of a browser brings
from datetime import UTC, datetime
from app import houvast
from app.data.safe.browser import Browser
from tests.flet_headless import HeadlessClient, run

def clock():
    return datetime(2026, 11, 29, tzinfo=UTC)

houvast.make_ready()
known = set(sys.modules)
safes = houvast._safes(clock, Browser(), None)
show = houvast._show(clock, None, houvast._no_link, safes)

async def both():
    for route in ("/", "/thuis"):
        client = await HeadlessClient().start(show, route)
        assert "Hulp" in client.texts()

run(both)
print(sorted(set(sys.modules) - known))
"""


def test_a_start_after_it_imports_nothing_any_more():
    """Importing is most of what Python does at a start; kept memory holds all of it."""
    told = subprocess.run(
        [sys.executable, "-c", _FRESH], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert told.stdout.strip() == "[]"


def test_it_runs_to_its_end_where_a_loop_runs_already_and_leaves_nothing_running():
    """As in a browser: its loop always runs, and a task of the rehearsal must not live on in it."""
    shown, late = [], []

    def show(page: ft.Page) -> None:
        async def wait() -> None:
            try:
                await asyncio.sleep(3600)
            finally:
                late.append("ended")

        shown.append(page.route)
        page.run_task(wait)

    async def browser():
        rehearse(show, ("/", "/thuis"))
        assert asyncio.get_running_loop() is here
        assert len(asyncio.all_tasks()) == 1

    with asyncio.Runner() as runner:
        here = runner.get_loop()
        runner.run(browser())
    assert shown == ["/", "/thuis"]
    assert late == ["ended", "ended"]


def test_what_goes_wrong_in_it_is_told_and_the_loop_of_the_browser_goes_on():
    """A fault at the rehearsal would be one at the start too: nobody hides it."""

    def show(_page: ft.Page) -> None:
        raise LookupError("no such screen")

    async def browser():
        try:
            rehearse(show, ("/",))
        except LookupError as fault:
            return asyncio.get_running_loop(), str(fault)

    with asyncio.Runner() as runner:
        assert runner.run(browser()) == (runner.get_loop(), "no such screen")
