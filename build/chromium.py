"""Finds the Chromium that the browser tests drive, or installs the one of Debian."""

from __future__ import annotations

import shutil

from environment import apt_install, say, stop

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """The path of an installed Chromium or Chrome, or None."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def make_sure() -> str:
    """The path of Chromium, installed with apt-get when it was not there; else a sentence."""
    if (path := find()) is not None:
        return path
    say("the browser tests need Chromium, and it is not installed")
    apt_install(["chromium"])
    if (path := find()) is None:
        stop("please install Chromium (Debian: sudo apt-get install chromium) and try again")
    return path
