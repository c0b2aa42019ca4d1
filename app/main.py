"""The only place that chooses: the day, the languages, the gemeenten and where things are kept.

``python -m app.main`` serves the app; in the browser (Pyodide) the same file runs by itself.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import flet as ft

from app.data.gemeente_reader import gemeenten
from app.domain.gemeente import Gemeente
from app.domain.gemeente_problem import GemeenteProblem
from app.text.catalog import languages
from app.ui.app import start
from app.ui.parts import Contact, Parts
from app.web.keep import BrowserKeep
from app.web.trouble import keep_calm

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Serve the app on this machine, or run it in the browser it was loaded in."""
    keep_calm()
    if sys.platform == "emscripten":
        ft.run(_show(None))
        return
    from app.web.server import serve  # noqa: PLC0415  (a browser has no server to import)

    parser = argparse.ArgumentParser(prog="python -m app.main", description="Serve Houvast.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8550)
    parser.add_argument("--day", type=date.fromisoformat, help="show the app as on this day")
    wish = parser.parse_args()
    origins = frozenset(os.environ.get("HOUVAST_ORIGINS", "").split())
    serve(_show(wish.day), ROOT, wish.host, wish.port, origins)


def _show(day: date | None) -> Callable[[ft.Page], None]:
    """What happens when a person opens the app; the day is read at that moment."""

    def show(page: ft.Page) -> None:
        today = day or date.today()  # noqa: DTZ011  (the law counts days where the person is)
        known = _gemeenten()
        parts = Parts(
            today=today,
            gemeenten=known,
            languages=languages(),
            keep=BrowserKeep(ft.SharedPreferences()),
            contacts=tuple(found for one in known if (found := _contact(one, today))),
        )
        start(page, parts)

    return show


@cache
def _gemeenten() -> tuple[Gemeente, ...]:
    """The gemeenten that come with the app; a wrong file of theirs is a bug, and says so."""
    found = gemeenten(ROOT / "app" / "demo" / "gemeente")
    wrong = [one for one in found if isinstance(one, GemeenteProblem)]
    if wrong:
        raise ValueError(wrong)
    return tuple(one for one in found if isinstance(one, Gemeente))


def _contact(gemeente: Gemeente, today: date) -> Contact | None:
    """The desk of a gemeente that is open to everybody, when it told which."""
    desk = gemeente.contact.loket
    held = desk.on(today) if desk is not None else None
    if held is None:
        return None
    hours = (f"{one.day} {one.opens:%H:%M}–{one.closes:%H:%M}" for one in held.value.hours)
    return Contact(gemeente.code, held.value.name, held.value.phone, ", ".join(hours))


if __name__ == "__main__":
    main()
