"""Draws screens once for nobody, before a browser keeps its Python for later starts.

Flet imports a control when it is first used, and what a screen needs is read or worked out once.
After a rehearsal all of that is in memory, so that a later start finds it there. The first start
loses nothing by it: it does the same work a little earlier.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

import flet as ft
import msgpack
from flet.controls.base_control import BaseControl
from flet.controls.context import _context_page, context
from flet.messaging.connection import Connection
from flet.messaging.protocol import (
    InvokeMethodRequestBody,
    Message,
    configure_encode_object_for_msgpack,
)
from flet.messaging.session import Session
from flet.pubsub.pubsub_hub import PubSubHub

_PHONE = {"width": 360, "height": 800, "platform": "android", "web": True, "pwa": False}
_LONG_ENOUGH_SECONDS = 2


def rehearse(show: Callable[[ft.Page], None], routes: Iterable[str]) -> None:
    """Show each of these addresses to nobody; no time passes, and nothing of it stays but memory.

    Runs to its end at once, also where a loop runs already, as in a browser.
    """
    outer = asyncio._get_running_loop()  # noqa: SLF001  (a browser's loop always runs)
    asyncio._set_running_loop(None)  # noqa: SLF001
    try:
        for route in routes:
            with asyncio.Runner(loop_factory=_Loop) as runner:
                runner.run(_draw(show, route))
    finally:
        asyncio._set_running_loop(outer)  # noqa: SLF001


async def _draw(show: Callable[[ft.Page], None], route: str) -> None:
    nobody = _Nobody()
    nobody.session = session = Session(nobody)
    _context_page.set(session.page)
    context.reset_auto_update()  # type: ignore[no-untyped-call]
    session.apply_page_patch({**_PHONE, "route": route})
    # As Flet registers a page: without it no changes are sent after.
    _pack(session.get_page_patch())  # type: ignore[no-untyped-call]
    show(session.page)
    await session.after_event(session.page)
    await asyncio.sleep(_LONG_ENOUGH_SECONDS)


def _pack(content: object) -> None:
    written_out = configure_encode_object_for_msgpack(BaseControl)  # type: ignore[no-untyped-call]
    msgpack.packb(content, default=written_out)


class _Nobody(Connection):
    """A browser that has kept nothing, and answers every question with that."""

    session: Session

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.loop = asyncio.get_running_loop()
        self.pubsubhub = PubSubHub(loop=self.loop)
        self.page_url, self.page_name = "http://rehearsal.invalid", ""

    def send_message(self, message: Message) -> None:
        """Write it out, as for a real one."""
        body = message.body
        _pack([message.action, body])
        if isinstance(body, InvokeMethodRequestBody):
            answer = self.session.handle_invoke_method_results
            self.loop.call_soon(answer, body.control_id, body.call_id, None, None)

    def dispose(self) -> None:
        """Nothing to clear away."""


class _Loop(asyncio.BaseEventLoop):
    """A loop without sockets, of which a browser has none, and on which waiting takes no time."""

    def __init__(self) -> None:
        super().__init__()
        self._now = 0.0
        self._selector = self

    def time(self) -> float:
        """Seconds since the beginning, as far as anything waited."""
        return self._now

    def select(self, timeout: float | None) -> tuple[()]:
        """Nothing ever comes from outside: what has to pass has passed."""
        self._now += timeout or 0
        return ()

    def _write_to_self(self) -> None:
        """It never sleeps, so nobody has to wake it."""

    def _process_events(self, _events: tuple[()]) -> None:
        """There are none."""
