"""Measures how many verzoeken the reference gemeente takes: ``python -m tests.bench.api_load``.

PostgreSQL, the workers and the load itself share this machine, so a gemeente does better. Every
answer is checked to be a receipt. Not a test: a slow machine is no fault.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build"))

from app.server.demo_login import demo_login
from app.server.settings import Settings
from app.server.store.database import open_database
from tests.server.cluster import Cluster
from tests.server.house import Running, income


async def _sender(port, token, until, took):
    """One connection that sends one verzoek after another."""
    hear, tell = await asyncio.open_connection("127.0.0.1", port)
    body = json.dumps(income()).encode()
    head = (
        f"Host: gemeente\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    while time.perf_counter() < until:
        began = time.perf_counter()
        tell.write(f"PUT /v1/verzoeken/{uuid4()} HTTP/1.1\r\n{head}".encode() + body)
        answer = await hear.readuntil(b"\r\n\r\n")
        assert answer.startswith(b"HTTP/1.1 201"), answer
        length = next(
            int(line.split(b":")[1])
            for line in answer.lower().splitlines()
            if line.startswith(b"content-length")
        )
        receipt = json.loads(await hear.readexactly(length))
        assert receipt["nummer"]
        took.append(time.perf_counter() - began)
    tell.close()
    await tell.wait_closed()


async def _load(port, tokens, seconds):
    took = []
    until = time.perf_counter() + seconds
    await asyncio.gather(*(_sender(port, token, until, took) for token in tokens))
    return took


def _tokens(database, people):
    """Somebody else on every connection: the changes of one person wait for each other."""
    engine = open_database(database)
    login = demo_login(engine, Settings(database, demo=True))
    engine.dispose()
    return [login.token(f"demo-{one}", datetime.now(UTC)) for one in range(people)]


def _megabytes(pid):
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def _cpu_seconds(pids):
    """What these processes used of the cores: the same on a machine that is busy otherwise."""
    stats = (Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in pids)
    return sum(int(one[11]) + int(one[12]) for one in stats) / os.sysconf("SC_CLK_TCK")


def main():
    """Run the load and print what was measured."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--seconds", type=float, default=15)
    wish = parser.parse_args()
    with ExitStack() as house:
        database = house.enter_context(Cluster()).new()
        folder = Path(house.enter_context(tempfile.TemporaryDirectory()))
        gemeente = house.enter_context(Running(database, folder, workers=wish.workers))
        tokens = _tokens(database, wish.connections)
        asyncio.run(_load(gemeente.port, tokens, 2))
        began = _cpu_seconds(gemeente.workers())
        took = asyncio.run(_load(gemeente.port, tokens, wish.seconds))
        cpu = _cpu_seconds(gemeente.workers()) - began
        memory = [_megabytes(pid) for pid in gemeente.workers()]
    cuts = quantiles(took, n=100)
    print(f"{len(took) / wish.seconds:.0f} writes/s with {wish.connections} connections")
    print(f"p50 {cuts[49] * 1000:.1f} ms, p99 {cuts[98] * 1000:.1f} ms")
    print(f"processor time in the workers: {cpu / len(took) * 1000:.1f} ms for each write")
    print("memory per worker: " + ", ".join(f"{one:.0f} MB" for one in memory))


if __name__ == "__main__":
    main()
