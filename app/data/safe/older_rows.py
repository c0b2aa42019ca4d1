"""Rows that an app before this one kept in a nest: under the name of who they are of, in clear.

What they hold was sealed, with the key of the device alone. They go behind the safe, in their
order, and under a name that tells nobody who it is.
"""

from __future__ import annotations

import logging
import re

from app.data.safe.nest import KINDS, Nest
from app.data.store.shelf import Add, Drop, DropAll, Shelf

_BLIND = re.compile(r"[0-9a-f]{64}")
_BIRTH = "birth"
_log = logging.getLogger(__name__)


async def bring_over(nest: Nest, safe: Shelf) -> None:
    """Move all of it to ``safe``, of everybody; what does not open stays where it lies.

    Each row is there before it goes here: who ends the app halfway loses nothing.
    """
    below = await nest.shelf()
    spots = await below.spots()
    await below.write(*(DropAll(_BIRTH, one.person) for one in spots if one.kind == _BIRTH))
    in_clear = {(one.kind, one.person) for one in spots if not _BLIND.fullmatch(one.person)}
    for kind, person in sorted(in_clear):
        for row in await below.rows(kind, person) if kind in KINDS else ():
            plain = await nest.opened(row)
            if plain is None:
                _log.error("a row of %s of before was not opened", kind)
                continue
            if await safe.write(Drop(row.spot), Add(row.spot, plain)):
                await below.write(Drop(row.spot))
