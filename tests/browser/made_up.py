"""Serves the app with other catalogs: ``python -m tests.browser.made_up FOLDER --port …``."""

from __future__ import annotations

import sys
from pathlib import Path

from app.main import main
from app.text import catalog
from app.web import client

ASSETS = Path(__file__).resolve().parents[2] / "assets"

if __name__ == "__main__":
    # Of the true words: all servers of a test run share one client.
    first = client.first_words(ASSETS, in_browser=False)
    client.first_words = lambda *_asked, **_told: first
    # The app knows no other place for its words than its own.
    catalog._FOLDERS = (Path(sys.argv.pop(1)),)
    for read in (catalog.folder, catalog.languages, catalog.language, catalog.catalog):
        read.cache_clear()
    main()
