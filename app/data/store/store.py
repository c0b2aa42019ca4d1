"""What one device keeps for its people: the outbox, its files, and the copy with its mark.

The same on every device: below it lies the shelf of that device, and between the two every byte
passes the seal.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from app.data.api.wire import Change
from app.data.store.kept import ARRIVED, File, Item, KeptRules, Mark, may_follow
from app.data.store.rows import (
    bytes_of_change,
    bytes_of_file,
    bytes_of_item,
    bytes_of_mark,
    bytes_of_rules,
    change_from,
    file_from,
    item_from,
    mark_from,
    rules_from,
)
from app.data.store.seal import Plain, Seal
from app.data.store.shelf import Add, Drop, DropAll, Shelf, Spot, Step, Swap

_ITEM, _FILE, _CONTENT = "item", "file", "content"
_TOLD = _COPY, _MARK, _RULES = "copy", "mark", "rules"
_T = TypeVar("_T")
_log = logging.getLogger(__name__)


class Store:
    """Whatever a call wrote is safe when it returns, whole or not at all; else StoreFault."""

    def __init__(self, shelf: Shelf, seal: Seal | None = None) -> None:
        """``seal`` closes every row; without one the bytes lie there as they are."""
        self._shelf, self._seal = shelf, seal or Plain()

    async def add(self, item: Item, files: tuple[tuple[File, bytes], ...] = ()) -> bool:
        """Keep something new to send with its files; False when its uuid is there already."""
        person = item.person
        steps = [await self._add(Spot(_ITEM, person, str(item.uuid)), bytes_of_item(item))]
        for file, content in files:
            key = str(file.uuid)
            steps.append(await self._add(Spot(_FILE, person, key), bytes_of_file(file)))
            steps.append(await self._add(Spot(_CONTENT, person, key), content))
        return await self._shelf.write(*steps)

    async def change(self, before: Item, after: Item) -> bool:
        """Keep where an item stands now, when it still stands as before (compare-and-swap).

        False when it does not: another tab was first. The bytes of the item never change.
        """
        spot = Spot(_ITEM, before.person, str(before.uuid))
        while True:
            row = await self._shelf.row(spot)
            plain = None if row is None else await self._seal.open(spot, row.content)
            held = None if plain is None else item_from(spot.key, spot.person, plain)
            if row is None or held is None or not may_follow(held, before, after):
                return False
            kept = replace(after, uuid=held.uuid, person=held.person, body=held.body)
            closed = await self._seal.close(spot, bytes_of_item(kept))
            if await self._shelf.write(Swap(spot, row.version, closed)):
                return True

    async def items(self, person: str) -> tuple[Item, ...]:
        """Everything of one person in the outbox, oldest first."""
        found = [
            _seen(item_from(spot.key, person, plain), spot)
            async for spot, plain in self._all(_ITEM, person)
        ]
        return tuple(one for one in found if one is not None)

    async def files(self, person: str) -> tuple[File, ...]:
        """What is known of the files of one person, in the order in which they were added."""
        found = [
            _seen(file_from(spot.key, plain), spot)
            async for spot, plain in self._all(_FILE, person)
        ]
        return tuple(one for one in found if one is not None)

    async def content(self, person: str, file: UUID) -> bytes | None:
        """The bytes of a file; None when they are no longer here."""
        spot = Spot(_CONTENT, person, str(file))
        row = await self._shelf.row(spot)
        return None if row is None else await self._seal.open(spot, row.content)

    async def file_ended(self, person: str, file: File, outcome: str) -> None:
        """Keep that the gemeente has a file, or refused it; what she has is not kept here too."""
        spot = Spot(_FILE, person, str(file.uuid))
        closed = await self._seal.close(spot, bytes_of_file(replace(file, outcome=outcome)))
        gone = (Drop(Spot(_CONTENT, person, str(file.uuid))),) if outcome == ARRIVED else ()
        while (row := await self._shelf.row(spot)) is not None:
            if await self._shelf.write(Swap(spot, row.version, closed), *gone):
                return

    async def keep(self, person: str, changes: tuple[Change, ...], mark: Mark) -> None:
        """Bring the copy up to date, together with its mark."""
        await self._shelf.write(*await self._kept(person, changes, mark))

    async def replace(self, person: str, changes: tuple[Change, ...], mark: Mark) -> None:
        """Put another copy in its place, together with its mark."""
        await self._shelf.write(DropAll(_COPY, person), *await self._kept(person, changes, mark))

    async def copy(self, person: str) -> tuple[Change, ...]:
        """What the gemeente told about this person, as far as it was kept."""
        found = [
            _seen(change_from(spot.key, plain), spot)
            async for spot, plain in self._all(_COPY, person)
        ]
        return tuple(one for one in found if one is not None)

    async def mark(self, person: str) -> Mark | None:
        """Where the copy of this person stands; None when there is none."""
        spot = Spot(_MARK, person, "")
        row = await self._shelf.row(spot)
        plain = None if row is None else await self._seal.open(spot, row.content)
        return None if plain is None else _seen(mark_from(plain), spot)

    async def keep_rules(self, person: str, rules: KeptRules) -> None:
        """Keep what the gemeente of this person published, in the place of what was there."""
        spot = Spot(_RULES, person, "")
        await self._shelf.write(Drop(spot), await self._add(spot, bytes_of_rules(rules)))

    async def rules(self, person: str) -> KeptRules | None:
        """What the gemeente of this person published last; None when nothing was kept."""
        spot = Spot(_RULES, person, "")
        row = await self._shelf.row(spot)
        plain = None if row is None else await self._seal.open(spot, row.content)
        return None if plain is None else _seen(rules_from(plain), spot)

    async def forget(self, person: str) -> None:
        """Throw the copy of this person away; what waits to be sent stays."""
        await self._shelf.write(*(DropAll(kind, person) for kind in _TOLD))

    async def retire(self, person: str, before: datetime) -> None:
        """Throw away what the gemeente received before this moment, with its files."""
        old = {
            one.uuid
            for one in await self.items(person)
            if one.receipt is not None and one.receipt.received < before
        }
        files = [str(one.uuid) for one in await self.files(person) if one.item in old]
        steps = [Drop(Spot(_ITEM, person, str(one))) for one in old]
        steps += [Drop(Spot(kind, person, key)) for kind in (_FILE, _CONTENT) for key in files]
        if steps:
            await self._shelf.write(*steps)

    async def wipe(self, person: str) -> None:
        """Throw everything of this person away, because the person says so; others keep theirs."""
        kinds = (_ITEM, _FILE, _CONTENT, *_TOLD)
        await self._shelf.write(*(DropAll(kind, person) for kind in kinds))

    def close(self) -> None:
        """Let go of the shelf."""
        self._shelf.close()

    async def _kept(self, person: str, changes: tuple[Change, ...], mark: Mark) -> list[Step]:
        """The steps that lay what changed behind all others, and the mark beside them."""
        newest = {one.uuid: one for one in changes}
        steps: list[Step] = []
        for one in newest.values():
            spot = Spot(_COPY, person, str(one.uuid))
            steps.append(Drop(spot))
            if one.content is not None:
                steps.append(await self._add(spot, bytes_of_change(one)))
        spot = Spot(_MARK, person, "")
        return [*steps, Drop(spot), await self._add(spot, bytes_of_mark(mark))]

    async def _add(self, spot: Spot, plain: bytes) -> Add:
        return Add(spot, await self._seal.close(spot, plain))

    async def _all(self, kind: str, person: str) -> AsyncIterator[tuple[Spot, bytes]]:
        """What can be opened; what cannot stays where it lies."""
        for row in await self._shelf.rows(kind, person):
            plain = await self._seal.open(row.spot, row.content)
            if plain is None:
                _log.error("a row of %s was not opened", kind)
            else:
                yield row.spot, plain


def _seen(read: _T | None, spot: Spot) -> _T | None:
    if read is None:
        _log.error("a row of %s was not read", spot.kind)
    return read
