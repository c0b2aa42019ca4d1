"""Does things that nobody waits for, and tells the log when one goes wrong."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import dataclass, field

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Soon:
    """Holds on to what was begun until it is done."""

    _doing: set[asyncio.Task[None]] = field(default_factory=set, init=False, repr=False)

    def begin(self, doing: Coroutine[None, None, None]) -> None:
        """Begin this, and go on."""
        task = asyncio.ensure_future(doing)
        self._doing.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._doing.discard(task)
        if not task.cancelled() and (fault := task.exception()) is not None:
            _log.error("not followed", exc_info=fault)
