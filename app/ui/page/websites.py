"""The way to a page elsewhere: only to an address that a source or a gemeente gave."""

from __future__ import annotations

from urllib.parse import urlsplit

import flet as ft

from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.ui.desk import Desk
from app.ui.page.blocks import Go, Joined, quiet
from app.ui.page.values import term

_OPEN = say("Open de website")


def website(desk: Desk, source: Source, words: Sentence = _OPEN) -> Go | None:
    """Opens the page of a source; None where it names no page of its own."""
    return page_at(desk, source.url, words)


def page_at(desk: Desk, url: str, words: Sentence = _OPEN) -> Go | None:
    """Opens this page in the browser; its site is named, so that one knows where one goes."""
    found = urlsplit(url)
    if found.scheme != "https" or not found.hostname or not found.path.strip("/"):
        return None

    async def open_it() -> None:
        await ft.UrlLauncher().launch_url(url)

    text = Joined((words, term(found.hostname.removeprefix("www."))), ": ")
    return quiet(
        text,
        lambda: desk.page.run_task(open_it),
        key=f"site:{url}",
    )
