"""What a page may say over its socket, before Flet hears it.

Flet 1.0.5 makes a new session at each REGISTER, for as many as one socket asks; and what it does
not understand it writes to the log. So here only what a page really says goes through, and a page
registers once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import msgpack
from flet.messaging.protocol import MessageAction

# A photo of 10 MB that somebody sends along is one frame.
MOST_BYTES = 16 * 1024 * 1024
_PLAIN, _CHANNEL = 0, 1
_REGISTER = frozenset({"page_name", "page", "session_id"})
_KEYS = {
    MessageAction.REGISTER_CLIENT: _REGISTER,
    MessageAction.CONTROL_EVENT: frozenset({"target", "name", "data"}),
    MessageAction.UPDATE_CONTROL_PROPS: frozenset({"id", "props"}),
    MessageAction.INVOKE_METHOD: frozenset({"control_id", "call_id", "result", "error"}),
}


@dataclass(slots=True)
class Talk:
    """One socket; ``may_return`` tells whether it may go on with the page that it names.

    ``touched`` is told that page, or nothing when it is a new one, when the person does something.
    """

    may_return: Callable[[str], bool]
    touched: Callable[[str], None]
    is_registered: bool = False
    page: str = ""

    def passes(self, frame: bytes) -> bytes | None:
        """The frame as Flet may hear it; None when this is not how a page talks."""
        if frame[:1] == bytes([_CHANNEL]):
            return frame if self.is_registered else None
        found = _read(frame)
        if found is None:
            return None
        action, body = found
        if (action is MessageAction.REGISTER_CLIENT) is self.is_registered:
            return None
        if action is MessageAction.CONTROL_EVENT:
            self.touched(self.page)
        if action is not MessageAction.REGISTER_CLIENT:
            return frame
        self.is_registered = True
        named = body["session_id"]
        if isinstance(named, str) and self.may_return(named):
            self.page = named
        elif named:
            packed: bytes = msgpack.packb([action.value, {**body, "session_id": None}])
            return bytes([_PLAIN]) + packed
        return frame


def _read(frame: bytes) -> tuple[MessageAction, dict[str, object]] | None:
    if frame[:1] != bytes([_PLAIN]) or len(frame) > MOST_BYTES:
        return None
    try:
        told = msgpack.unpackb(frame[1:])
        action, body = told
        kind = MessageAction(action)
    except (ValueError, TypeError, msgpack.UnpackException):
        return None
    known = _KEYS.get(kind)
    if known is None or not isinstance(body, dict) or body.keys() != known:
        return None
    return kind, body
