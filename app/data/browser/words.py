"""The words of a language on a phone: fetched when somebody chooses it, and kept with the app."""

from __future__ import annotations

from app.data.api.http_client import HttpRequest, HttpResponse
from app.data.browser.hands import hands
from app.data.browser.over_fetch import OverFetch

_WHOLE = 200


async def fetch_words(code: str) -> bytes | None:
    """The words, from what the service worker kept or else from the host; None without either."""
    address = f"{hands().home()}/words/{code}.words"
    answer = await OverFetch().send(HttpRequest("GET", address, {}, None))
    return answer.body if isinstance(answer, HttpResponse) and answer.status == _WHOLE else None
