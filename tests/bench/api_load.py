"""Measures what the reference gemeente answers: ``python -m tests.bench.api_load``.

Ten reads to each write, as people do who look more often than they tell (``--reads 0`` only
writes), and then 200 reads at the very same moment.

PostgreSQL, the workers and the load itself share this machine, so a gemeente does better. Every
answer is checked to be a receipt. The processor time that each of the three takes for a write is
told apart: it is nearly the same on a machine that is busy otherwise. Not a test: a slow machine
is no fault.
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

from sqlalchemy import func, select

from app.server.demo_login import demo_login
from app.server.settings import Settings
from app.server.store.database import open_database
from app.server.store.outbox import DUE
from app.server.store.tables import outbox
from tests.server.cluster import Cluster
from tests.server.house import Running, income

_READS = ("/v1/wijzigingen", "/v1/taken", "/v1/gebruikersprofiel", "/v1/verzoeken")


async def _answer(hear, wanted):
    """The body of one answer, which has this status, and whether the connection goes on."""
    head = await hear.readuntil(b"\r\n\r\n")
    assert head.startswith(f"HTTP/1.1 {wanted}".encode()), head
    lines = head.lower().splitlines()
    length = next(int(line.split(b":")[1]) for line in lines if line.startswith(b"content-length"))
    return await hear.readexactly(length), b"connection: close" not in lines


async def _sender(port, token, starts, reads, took):
    """Somebody who at each of these moments, or as soon as it can be, writes or reads.

    On one connection as long as the server lets it, as every client does.
    """
    body = json.dumps(income()).encode()
    who = f"Host: gemeente\r\nAuthorization: Bearer {token}\r\n"
    head = f"{who}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    goes_on, tell = False, None
    for place, began in enumerate(starts):
        await asyncio.sleep(max(0, began - time.perf_counter()))
        if not goes_on:
            if tell is not None:
                tell.close()
            hear, tell = await asyncio.open_connection("127.0.0.1", port)
        if place % (reads + 1) == 0:
            tell.write(f"PUT /v1/verzoeken/{uuid4()} HTTP/1.1\r\n{head}".encode() + body)
            receipt, goes_on = await _answer(hear, 201)
            assert b'"nummer":"WI-' in receipt
            took["write"].append(time.perf_counter() - began)
        else:
            tell.write(f"GET {_READS[place % len(_READS)]} HTTP/1.1\r\n{who}\r\n".encode())
            _body, goes_on = await _answer(hear, 200)
            took["read"].append(time.perf_counter() - began)
    tell.close()
    await tell.wait_closed()


async def _at_once(port, tokens, many=200):
    """So many reads at the very same moment, each on a connection of its own; all are answered."""
    lines = [await asyncio.open_connection("127.0.0.1", port) for _one in range(many)]
    began = time.perf_counter()
    for place, (_hear, tell) in enumerate(lines):
        who = f"Host: gemeente\r\nAuthorization: Bearer {tokens[place % len(tokens)]}\r\n"
        tell.write(f"GET {_READS[place % len(_READS)]} HTTP/1.1\r\n{who}\r\n".encode())

    async def answered(hear):
        await _answer(hear, 200)
        return time.perf_counter() - began

    took = await asyncio.gather(*(answered(hear) for hear, _tell in lines))
    for _hear, tell in lines:
        tell.close()
        await tell.wait_closed()
    return took


def _starts(seconds, every, after):
    """When to send: every so many seconds, or when the last answer came."""
    began = time.perf_counter()
    if every == 0:
        while (now := time.perf_counter()) < began + seconds:
            yield now
        return
    for place in range(int(seconds / every)):
        yield began + after + place * every


async def _load(port, tokens, seconds, reads, rate=0):
    """How long each write and read took, counted from the moment it had to be sent."""
    took, many = {"write": [], "read": []}, len(tokens)
    every = many / rate if rate else 0
    senders = (
        _sender(port, token, _starts(seconds, every, every * place / many), reads, took)
        for place, token in enumerate(tokens)
    )
    await asyncio.gather(*senders)
    return took


def _tokens(database, people):
    """Somebody else on every connection: the changes of one person wait for each other."""
    engine = open_database(database)
    login = demo_login(engine, Settings(database, demo=True))
    engine.dispose()
    return [login.token(f"demo-{one}", datetime.now(UTC)) for one in range(people)]


def _waiting(database):
    """How far the case system is behind: a person has the receipt already."""
    engine = open_database(database)
    with engine.connect() as line:
        found = line.execute(
            select(func.count()).select_from(outbox).where(outbox.c.status.in_(DUE))
        ).scalar()
    engine.dispose()
    return found


def _megabytes(pid):
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def _cpu_seconds(pids):
    """What these processes used of the cores: the same on a machine that is busy otherwise."""
    stats = (Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in pids)
    return sum(int(one[11]) + int(one[12]) for one in stats) / os.sysconf("SC_CLK_TCK")


def _below(pid):
    """A process and all that it started and that still runs."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(one for child in children for one in _below(int(child)))]


def _used(gemeente, cluster):
    """Processor seconds so far of the workers, of PostgreSQL and of the load itself."""
    postgres = _cpu_seconds(_below(cluster.pid))
    return _cpu_seconds(gemeente.workers()), postgres, time.process_time()


def main():
    """Run the load and print what was measured."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--connections", type=int, default=48)
    parser.add_argument("--seconds", type=float, default=15)
    parser.add_argument("--rate", type=int, default=0, help="requests/s; 0 is as fast as it goes")
    parser.add_argument("--reads", type=int, default=10, help="reads to each write")
    wish = parser.parse_args()
    with ExitStack() as house:
        cluster = house.enter_context(Cluster())
        database = cluster.new()
        folder = Path(house.enter_context(tempfile.TemporaryDirectory()))
        gemeente = house.enter_context(Running(database, folder, workers=wish.workers))
        tokens = _tokens(database, wish.connections)
        asyncio.run(_load(gemeente.port, tokens, 2, wish.reads))
        began = _used(gemeente, cluster)
        took = asyncio.run(_load(gemeente.port, tokens, wish.seconds, wish.reads, wish.rate))
        used = [now - then for now, then in zip(_used(gemeente, cluster), began, strict=True)]
        at_once = asyncio.run(_at_once(gemeente.port, tokens))
        began = _used(gemeente, cluster)
        alone = asyncio.run(_load(gemeente.port, tokens, wish.seconds / 3, 0))["write"]
        writing = [now - then for now, then in zip(_used(gemeente, cluster), began, strict=True)]
        memory = [_megabytes(pid) for pid in gemeente.workers()]
        waiting = _waiting(database)
    many = sum(map(len, took.values()))
    print(f"{many / wish.seconds:.0f} requests/s with {wish.connections} connections")
    for kind, each in took.items():
        if each:
            cuts = [1000 * one for one in quantiles(each, n=100)]
            print(f"{len(each)} {kind}s: p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms, "
                  f"slowest {max(each) * 1000:.0f} ms")  # fmt: skip
    print(f"200 reads at once: all answered, the last after {max(at_once) * 1000:.0f} ms")
    names = ("workers", "PostgreSQL", "the load itself")
    rows = (("request", used, many), ("write, only writes", writing, len(alone)))
    for what, spent, count in rows:
        each = [f"{name} {one / count * 1000:.2f}" for name, one in zip(names, spent, strict=True)]
        print(f"processor time in ms for each {what}: " + ", ".join(each))
    cores, load = sum(used) / wish.seconds, os.getloadavg()[0]
    print(f"that is {cores:.2f} cores; load of the machine {load:.1f}")
    print(f"verzoeken that the case system still has to get: {waiting}")
    print("memory per worker: " + ", ".join(f"{one:.0f} MB" for one in memory))


if __name__ == "__main__":
    main()
