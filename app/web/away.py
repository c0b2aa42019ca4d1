"""Leaves the app for another page, such as that of a login, in the same window."""

from __future__ import annotations

import logging

import flet as ft

_log = logging.getLogger(__name__)


async def go_to_page(address: str) -> bool:
    """Go there; False when the browser would not."""
    try:
        await ft.UrlLauncher().launch_url(address, web_only_window_name="_self")
    except (RuntimeError, OSError, TimeoutError) as trouble:
        _log.warning("not gone away: %s", type(trouble).__name__)
        return False
    return True
