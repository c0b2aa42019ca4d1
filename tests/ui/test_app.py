"""The app as a whole: light on the line, silent in the log, and never stopped by a device."""

from __future__ import annotations

import logging

import msgpack
from flet.controls.base_control import BaseControl
from flet.messaging.protocol import Message, MessageAction, configure_encode_object_for_msgpack

from app.ui import routes
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

_PACK = configure_encode_object_for_msgpack(BaseControl)
# One step of the hours: a few texts and bars, on a line of prepaid data.
MOST_BYTES, MOST_MESSAGES = 3_000, 2


class BrokenKeep:
    """A device that refuses to store, as a browser in private mode may."""

    text = None

    async def load(self):
        """Refuses."""
        raise RuntimeError("no storage")

    async def save(self, text, _join):
        """Refuses."""
        raise RuntimeError(f"no storage for {text}")

    async def forget(self):
        """Refuses."""
        raise RuntimeError("no storage")


def test_one_hour_more_sends_only_what_changed():
    """An answer that is there at once sends little: the rest of the screen stays (brief)."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.ANSWER)
        sent = []
        send = visitor.client.send_message

        def listen(message):
            if message.action is MessageAction.PATCH_CONTROL:
                sent.append(len(msgpack.packb([message.action, message.body], default=_PACK)))
            send(message)

        visitor.client.send_message = listen
        await visitor.press("more:uren")
        assert sent
        assert len(sent) <= MOST_MESSAGES
        assert sum(sent) <= MOST_BYTES

    run(visit)


def test_no_message_is_written_out_for_a_log():
    """Flet writes each message out, with all a person told; that costs seconds and privacy."""

    async def visit():
        await Visitor(kept(ALONE)).open()
        assert "1988-05-14" not in repr(Message(MessageAction.PATCH_CONTROL, "1988-05-14"))

    run(visit)


def test_a_device_that_cannot_store_stops_nobody(caplog):
    """No storage, no matter: the visit goes on, and the log names no answer (C.9)."""

    async def visit():
        visitor = await Visitor(keep=BrokenKeep()).open(routes.question("uren"))
        await visitor.type("uren", "12")
        await visitor.press("primary")
        assert visitor.route == routes.question("begin")

    with caplog.at_level(logging.WARNING):
        run(visit)
    assert "12" not in caplog.text
    assert "not kept: RuntimeError" in caplog.text
