"""A Flet session without a browser: the real session, differ and events, driven in this process.

It leans on names inside Flet 1.0.5 (``_i``, ``after_event``, ``_context_page``), all in this one
file: look here first after an upgrade of Flet.
"""

from __future__ import annotations

import asyncio
import dataclasses
import inspect
from functools import cache

import flet as ft
import msgpack
from flet.controls.base_control import BaseControl
from flet.controls.context import _context_page, context
from flet.messaging.connection import Connection
from flet.messaging.protocol import MessageAction, configure_encode_object_for_msgpack
from flet.messaging.session import Session
from flet.pubsub.pubsub_hub import PubSubHub

from tests.quick_time import run

PACK = configure_encode_object_for_msgpack(BaseControl)
# How long a person looks before the next step: longer than the screens wait to work out more.
_LOOK_SECONDS = 0.06
__all__ = ["HeadlessClient", "run"]


class HeadlessClient(Connection):
    """Stands in for the browser: start an app, look at its controls, click and type.

    ``stored`` is what the device keeps, ``calls`` what the app asked of it, and ``replies``
    what it answers, by ``"Kind.method"``; a RuntimeError there is a device that refuses.
    """

    def __init__(self, stored=None):
        super().__init__()
        self.loop = asyncio.get_running_loop()
        self.pubsubhub = PubSubHub(loop=self.loop)
        self.page_url, self.page_name = "http://test", ""
        self.stored = {} if stored is None else stored
        self.calls, self.errors, self.replies, self.moves = [], [], {}, []

    async def start(self, main, route="/", **props):
        """Open the app on an address, as a phone of 360 by 800 would."""
        self.session = Session(self)
        self.page = self.session.page
        _context_page.set(self.page)
        context.reset_auto_update()
        phone = {"route": route, "width": 360, "height": 800, "platform": "android", "web": True}
        self.session.apply_page_patch({**phone, **props})
        # Packing registers the first picture; without it Flet sends no changes after it.
        self.take_first(msgpack.packb(self.session.get_page_patch(), default=PACK))
        result = main(self.page)
        if inspect.isawaitable(result):
            await result
        await self.session.after_event(self.page)
        await self.settle()
        return self

    def take_first(self, packed):
        """The whole page; this client remembers nothing of it."""

    def send_message(self, message):
        """Take a message of the session, as Flet's transport would, and answer questions."""
        msgpack.packb([message.action, message.body], default=PACK)
        if message.action == MessageAction.INVOKE_METHOD:
            self.loop.call_soon(lambda: asyncio.ensure_future(self._answer(message.body)))
        elif message.action == MessageAction.SESSION_CRASHED:
            self.errors.append(message.body.message)

    def dispose(self):
        """Nothing to clear away."""

    async def settle(self):
        """Wait until the app has drawn; a fault in the app becomes a fault of the test."""
        await asyncio.sleep(_LOOK_SECONDS)
        if self.errors:
            raise AssertionError(self.errors[-1])

    def walk(self, root=None, last=None):
        """Every visible control, in the order of reading; ``last`` is a kind not gone into."""
        seen, waiting = set(), [root or self.page]
        while waiting:
            one = waiting.pop()
            if id(one) in seen:
                continue
            seen.add(id(one))
            if isinstance(one, BaseControl):
                if getattr(one, "visible", True) is False:
                    continue
                yield one
                if last is not None and isinstance(one, last):
                    continue
            waiting += _inside(one)

    def texts(self):
        """Every text on the screen, in the order of reading."""
        return [whole(control) for control in self.walk() if isinstance(control, ft.Text)]

    def find(self, kind, text=None, label=None, key=None):
        """The first control of a kind with this content, label or key; LookupError when none."""
        wanted = {"content": text, "label": label, "key": key}
        for control in self.walk():
            if isinstance(control, kind) and all(
                value is None or getattr(control, name, None) == value
                for name, value in wanted.items()
            ):
                return control
        raise LookupError((kind.__name__, text, label, key, self.texts()))

    async def click(self, text=None, kind=ft.Button, key=None):
        """Press a button by its text or key."""
        control = self.find(kind, text=text, key=key)
        assert not getattr(control, "disabled", False)
        await self.session.dispatch_event(control._i, "click", None)
        await self.settle()

    async def type(self, label, value):
        """Type into a field by its label, and leave it."""
        control = self.find(ft.TextField, label=label)
        self.session.apply_patch(control._i, {"value": value})
        for event in ("change", "blur"):
            await self.session.dispatch_event(control._i, event, value)
            await self.settle()

    async def go(self, route):
        """Open another address of the app."""
        self.session.apply_page_patch({"route": route})
        await self.session.dispatch_event(self.page._i, "route_change", {"route": route})
        await self.settle()

    async def _answer(self, asked):
        kind = type(self.session.index.get(asked.control_id)).__name__
        given = asked.args or {}
        self.calls.append((kind, asked.name, given))
        result, refusal = None, None
        if asked.name == "push_route":
            self.moves.append(asyncio.ensure_future(self.go(given["route"])))
        elif kind == "SharedPreferences":
            result = self._storage(asked.name, given)
        elif reply := self.replies.get(f"{kind}.{asked.name}"):
            try:
                result = reply(given)
            except RuntimeError as fault:
                refusal = str(fault)
        self.session.handle_invoke_method_results(
            asked.control_id, asked.call_id, result, refusal
        )

    def _storage(self, name, given):
        if name == "set":
            self.stored[given["key"]] = given["value"]
            return True
        if name == "remove":
            return self.stored.pop(given["key"], None) is not None
        if name == "contains_key":
            return given["key"] in self.stored
        return self.stored.get(given["key"])


def _inside(one):
    """What may hold controls, the last first."""
    kind = type(one)
    if issubclass(kind, dict):
        inner = list(one.values())
    elif issubclass(kind, (list, tuple)):
        inner = one
    else:
        inner = [getattr(one, name, None) for name in _fields(kind)]
    return [item for item in reversed(inner) if _may_hold(type(item))]


@cache
def _may_hold(kind):
    return issubclass(kind, (list, tuple, dict)) or dataclasses.is_dataclass(kind)


@cache
def _fields(kind):
    """The names of what a control is made of, without the way up."""
    return tuple(
        field.name
        for field in (dataclasses.fields(kind) if dataclasses.is_dataclass(kind) else ())
        if not field.metadata.get("skip") and field.name != "_parent"
    )


def whole(text: ft.Text) -> str:
    """What a text says: a hyphen that only breaks a word is for the eye alone."""
    said = text.semantics_label
    is_broken = bool(said) and said.replace("-", "") == text.value.replace("-", "")
    return said if is_broken else text.value
