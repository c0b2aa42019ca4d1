"""A store that is gone when the app closes: for a device that is only borrowed, and for tests."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from app.data.api.wire import Change
from app.data.store.kept import File, Item, KeptRules, Mark


class MemoryStore:
    """Keeps everything in memory, and the promises of ``Store`` as far as memory can."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._items: dict[UUID, Item] = {}
        self._files: dict[UUID, File] = {}
        self._copies: dict[str, dict[UUID, Change]] = {}
        self._marks: dict[str, Mark] = {}
        self._rules: dict[str, KeptRules] = {}

    def add(self, item: Item, files: tuple[File, ...] = ()) -> None:
        """Keep something new to send; raises KeyError when the uuid is there already."""
        if item.uuid in self._items:
            raise KeyError(item.uuid)
        self._items[item.uuid] = item
        self._files.update({one.uuid: one for one in files})

    def change(self, before: Item, after: Item) -> bool:
        """Keep where an item stands now, when it still stands as before or got its receipt."""
        held = self._items[after.uuid]
        as_before = (held.state, held.tries) == (before.state, before.tries)
        if held.receipt is not None or not (as_before or after.receipt is not None):
            return False
        self._items[after.uuid] = replace(after, person=held.person, body=held.body)
        return True

    def items(self, person: str) -> tuple[Item, ...]:
        """Everything of one person in the outbox, oldest first."""
        return tuple(one for one in self._items.values() if one.person == person)

    def files(self, item: UUID) -> tuple[File, ...]:
        """The files of an item."""
        return tuple(one for one in self._files.values() if one.item == item)

    def file_ended(self, file: UUID, outcome: str) -> None:
        """Keep that the gemeente has a file, or refused it."""
        self._files[file] = replace(self._files[file], outcome=outcome)

    def keep(self, person: str, changes: tuple[Change, ...], mark: Mark) -> None:
        """Bring the copy up to date, together with its mark."""
        copy = self._copies.setdefault(person, {})
        for one in changes:
            copy.pop(one.uuid, None)
            if one.content is not None:
                copy[one.uuid] = one
        self._marks[person] = mark

    def replace(self, person: str, changes: tuple[Change, ...], mark: Mark) -> None:
        """Put another copy in its place, together with its mark."""
        self._copies[person] = {}
        self.keep(person, changes, mark)

    def copy(self, person: str) -> tuple[Change, ...]:
        """What the gemeente told about this person."""
        return tuple(self._copies.get(person, {}).values())

    def mark(self, person: str) -> Mark | None:
        """Where the copy of this person stands."""
        return self._marks.get(person)

    def keep_rules(self, person: str, rules: KeptRules) -> None:
        """Keep what the gemeente of this person published."""
        self._rules[person] = rules

    def rules(self, person: str) -> KeptRules | None:
        """What the gemeente of this person published last."""
        return self._rules.get(person)

    def forget(self, person: str) -> None:
        """Throw the copy of this person away; what waits to be sent stays."""
        self._copies.pop(person, None)
        self._marks.pop(person, None)
        self._rules.pop(person, None)

    def wipe(self, person: str) -> None:
        """Throw everything of this person away."""
        self.forget(person)
        for item in self.items(person):
            del self._items[item.uuid]
            for file in self.files(item.uuid):
                del self._files[file.uuid]
