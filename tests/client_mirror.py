"""What Flet's client has on the screen: the same changes, done as its ``control.dart`` does them.

What Python believes to be on the screen is only so when Flet (1.0.5) sends the right changes.
"""

from __future__ import annotations

import msgpack
from flet.messaging.protocol import MessageAction

from tests.flet_headless import PACK, HeadlessClient

_REPLACE, _ADD, _REMOVE, _MOVE = range(4)


class MirroredClient(HeadlessClient):
    """A client that keeps a tree of its own, made only of what it was sent."""

    def __init__(self, stored=None):
        super().__init__(stored)
        self.tree = None

    def take_first(self, packed):
        """The whole page, before any change."""
        self.tree = {"_i": self.page._i, **_read(packed)}

    def send_message(self, message):
        """Take a change as the client does."""
        if message.action == MessageAction.PATCH_CONTROL:
            body = _read(msgpack.packb(message.body, default=PACK))
            _apply(self._at(body["id"]), body["patch"])
        super().send_message(message)

    def sent(self, kind):
        """The controls of this kind in the order of reading, as they stand at the client."""
        return [one for one in _walk(self.tree) if one.get("_c") == kind]

    def _at(self, number):
        return next(one for one in _walk(self.tree) if one.get("_i") == number)


def _read(packed):
    return msgpack.unpackb(packed, strict_map_key=False, ext_hook=lambda code, data: (code, data))


def _walk(node):
    if isinstance(node, dict):
        yield node
    for one in node.values() if isinstance(node, dict) else node:
        if isinstance(one, dict | list):
            yield from _walk(one)


def _apply(root, patch):
    """One change after another; a place is looked up when its change is done."""
    paths = {}

    def read(node, path):
        paths[node[0]] = path
        for step, inner in node[1].items() if len(node) > 1 else ():
            read(inner, [*path, step])

    def at(number):
        found = root
        for step in paths[number]:
            found = found[step]
        return found

    read(patch[0], [])
    for kind, *rest in patch[1:]:
        if kind == _MOVE:
            from_, place, to, new_place = rest
            at(to).insert(new_place, at(from_).pop(place))
        elif kind == _REMOVE:
            at(rest[0]).pop(rest[1])
        elif kind == _ADD and isinstance(at(rest[0]), list):
            at(rest[0]).insert(rest[1], rest[2])
        else:
            at(rest[0])[rest[1]] = rest[2]
