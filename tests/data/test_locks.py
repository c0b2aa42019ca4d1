"""Fault 43: one lock for all tabs and processes, which the system takes back from who dies."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest

from app.data.locks import one_at_a_time
from app.data.store.kept import StoreFault

_HOLDER = """
import asyncio, sys
from pathlib import Path
from app.data.locks import one_at_a_time
async def hold():
    async with one_at_a_time(asyncio.Lock(), Path(sys.argv[1])):
        print("held", flush=True)
        await asyncio.sleep(3600)
asyncio.run(hold())
"""


def test_another_process_waits_until_the_holder_is_gone(tmp_path):
    """Two processes on one folder: the second gets it when the first was killed, not before."""
    path = tmp_path / "person.lock"
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout.readline() == "held\n"

    async def play():
        got = asyncio.Event()

        async def want():
            async with one_at_a_time(asyncio.Lock(), path):
                got.set()

        wanting = asyncio.ensure_future(want())
        for _look in range(5):
            await asyncio.sleep(0.05)
            assert not got.is_set(), "two hold it"
        holder.kill()
        await wanting

    asyncio.run(play())
    holder.communicate()


def test_tasks_of_one_process_take_turns(tmp_path):
    """Two tabs in one process: the second goes when the first is ready."""
    inside, most = [], []

    async def play():
        lock = asyncio.Lock()

        async def want():
            async with one_at_a_time(lock, tmp_path / "person.lock"):
                inside.append(1)
                most.append(len(inside))
                await asyncio.sleep(0)
                inside.pop()

        await asyncio.gather(*(want() for _tab in range(5)))

    asyncio.run(play())
    assert most == [1] * 5


def test_a_lock_that_cannot_be_made_is_a_fault(tmp_path):
    """A folder that is gone: the caller says that nothing was brought up to date."""

    async def play():
        async with one_at_a_time(asyncio.Lock(), tmp_path / "gone" / "person.lock"):
            raise AssertionError("held nothing")

    with pytest.raises(StoreFault):
        asyncio.run(play())
