"""An event loop on which waiting takes no time, so that a test never waits and never races.

Its clock stands still while there is anything to do. When all is done, and no thread works either,
it goes to the next timer at once. ``await asyncio.sleep(0.3)`` therefore means: after all that
happens within three tenths of a second, on any machine, however slow. Not for sockets: what comes
over a network comes in real time.
"""

from __future__ import annotations

import asyncio
import selectors
from contextlib import contextmanager
from functools import partial
from unittest import mock

from anyio import to_thread


def run(scenario):
    """Run one async scenario to its end, so that a test needs no plugin."""
    with asyncio.Runner(loop_factory=QuickLoop) as runner:
        # Starlette and FastAPI have their threads from here.
        lent = partial(_lent, runner.get_loop(), to_thread.run_sync)
        with mock.patch.object(to_thread, "run_sync", lent):
            return runner.run(scenario())


async def _lent(loop, lend, work, *args, **rest):
    with loop.thread():
        return await lend(work, *args, **rest)


class QuickLoop(asyncio.SelectorEventLoop):
    """The loop of a test; ``time`` is how long all waits would have taken."""

    def __init__(self):
        self._now, self._threads = 0.0, 0
        super().__init__(_Selector(self))

    def time(self):
        """Seconds since the beginning, as far as anything waited."""
        return self._now

    def move(self, seconds):
        """Let the clock go on."""
        self._now += seconds

    @property
    def is_working(self):
        """Whether a thread has something to do that this loop waits for."""
        return self._threads > 0

    @contextmanager
    def thread(self):
        """As long as this lasts, a thread works for this loop."""
        self._threads += 1
        try:
            yield
        finally:
            self._threads -= 1

    def run_in_executor(self, executor, func, *args):
        """Remember that a thread works, until it is done."""
        work = super().run_in_executor(executor, func, *args)
        self._threads += 1
        work.add_done_callback(self._is_done)
        return work

    async def shutdown_default_executor(self, *patience):
        """Wait for the threads in real time."""
        with self.thread():
            await super().shutdown_default_executor(*patience)

    def _is_done(self, _work):
        self._threads -= 1


class _Selector(selectors.DefaultSelector):
    """Where a loop waits when nothing is ready: here it moves its clock instead."""

    def __init__(self, loop):
        super().__init__()
        self._loop = loop

    def select(self, timeout=None):
        """What is ready to be read; when only time has to pass, it has passed."""
        if self._loop.is_working and timeout != 0:
            return super().select()
        if timeout is None or timeout <= 0:
            return super().select(timeout)
        found = super().select(0)
        if not found:
            self._loop.move(timeout)
        return found
