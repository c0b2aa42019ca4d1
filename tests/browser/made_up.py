"""Serves the app with other catalogs: ``python -m tests.browser.made_up FOLDER --port …``."""

from __future__ import annotations

import sys
from pathlib import Path

from app.main import main
from app.text import catalog

if __name__ == "__main__":
    # Before anything is read: the app knows no other place for its words than its own.
    catalog._FOLDERS = (Path(sys.argv.pop(1)),)
    main()
