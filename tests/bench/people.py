"""How many people at once the served app bears: ``python -m tests.bench.people``.

Processes (two) stand as behind a sticky proxy: each person stays with one of them. A person looks
at the lesson of somebody invented, goes through screens and turns the hours, with some seconds to
read between two taps; so every answer is worked out by the law. An answer is the first picture
after a tap. Memory is told for each person while all are there, after they left, and after as many
again, so that one sees whether it is given back. Not a test: a slow machine is no fault.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build"))

from tests.bench.api_load import _cpu_seconds, _megabytes
from tests.browser.server import Server
from tests.web.talking import Person

_ROUTES = ("/antwoord", "/antwoord/maanden", "/antwoord/uren", "/rechten", "/plichten", "/thuis")
_LESSON = "/antwoord/maanden"  # where Noor leads
_GOAL_SECONDS = 0.3


async def _lives(address, seconds, think, took, chance):
    """One person: in, looks around with Noor, and out; how long each answer took."""
    await asyncio.sleep(chance.uniform(0, think))
    one, here, until = Person(address), _LESSON, time.monotonic() + seconds
    await one.open()
    await one.go("/rondkijken")
    await one.tap("person:noor")
    while time.monotonic() < until:
        await asyncio.sleep(chance.uniform(0.5 * think, 1.5 * think))
        here = chance.choice([route for route in _ROUTES if route != here])
        began = time.monotonic()
        await one.go(here)
        took.append(time.monotonic() - began)
    return one


async def _wave(servers, people, seconds, think):
    """So many people at once; how long answers took, and the pages that are still open."""
    took, chance = [], random.Random(14)
    lives = (
        _lives(servers[place % len(servers)].address, seconds, think, took, chance)
        for place in range(people)
    )
    return took, await asyncio.gather(*lives)


def _measured(servers, people, wish):
    pids = [one.process.pid for one in servers]
    used, at_rest = _cpu_seconds(pids), sum(map(_megabytes, pids))

    async def all_of_it():
        took, pages = await _wave(servers, people, wish.seconds, wish.think)
        full = sum(map(_megabytes, pids))
        for one in pages:
            await one.leave()
        return took, full

    took, full = asyncio.run(all_of_it())
    used = _cpu_seconds(pids) - used
    p95 = quantiles(took, n=20)[18]
    print(
        f"{people} people: {len(took)} answers, p50 {median(took) * 1000:.0f} ms, p95 "
        f"{p95 * 1000:.0f} ms, slowest {max(took) * 1000:.0f} ms; {used / len(took) * 1000:.0f} ms "
        f"of processor for each; {(full - at_rest) / people:.1f} MB for each person; "
        f"load of the machine {os.getloadavg()[0]:.1f}",
        flush=True,
    )
    return p95


def main():
    """Ever more people, until an answer takes too long; then what is left of their memory."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--people", type=int, nargs="+", default=[10, 20, 40, 80, 120, 160])
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--think", type=float, default=6, help="seconds between two taps")
    wish = parser.parse_args()
    with ExitStack() as house:
        kept = {"HOUVAST_PAGE_SECONDS": "1"}
        servers = [house.enter_context(Server(**kept)) for _one in range(wish.processes)]
        pids = [one.process.pid for one in servers]
        print(f"at rest {sum(map(_megabytes, pids)) / len(pids):.0f} MB for each process")
        for people in wish.people:
            if _measured(servers, people, wish) > _GOAL_SECONDS:
                break
        for wave in ("after they left", "after as many again"):
            time.sleep(15)  # the pages go when nobody came back
            left = sum(map(_megabytes, pids)) / len(pids)
            print(f"{wave}: {left:.0f} MB for each process", flush=True)
            if wave == "after they left":
                _measured(servers, people, wish)


if __name__ == "__main__":
    main()
