"""The only place that chooses: the day, the languages, the gemeenten and where things are kept.

``python -m app.main`` serves the app; in the browser (Pyodide) the same file runs by itself.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import flet as ft

from app.text.catalog import languages
from app.ui.app import start
from app.ui.parts import Parts
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
        parts = Parts(
            today=day or date.today(),  # noqa: DTZ011  (the law counts days where the person is)
            gemeenten=(),
            languages=languages(),
            keep=BrowserKeep(ft.SharedPreferences()),
        )
        start(page, parts)

    return show


if __name__ == "__main__":
    main()
