"""A browser that gets one turn in four of the processor, as the chip of a cheap phone would.

Chromium's own throttle slows the thread of the page alone; Python and the service worker run in
threads of their own and would stay fast. So all processes that show pages are stopped and let go
in turns, from outside. Linux only: it reads /proc.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_TURN_SECONDS = 0.005


@contextmanager
def slowed(times: int) -> Iterator[None]:
    """While this lasts, our own renderers have one turn of ``times``; 1 leaves them alone."""
    if times == 1:
        yield
        return
    over = threading.Event()
    turns = threading.Thread(target=_take_turns, args=(times, over), daemon=True)
    turns.start()
    try:
        yield
    finally:
        over.set()
        turns.join()


def _take_turns(times: int, over: threading.Event) -> None:
    seen, looked = renderers(), time.monotonic()
    while not over.is_set():
        if time.monotonic() - looked > 0.25:
            seen, looked = renderers(), time.monotonic()
        _send(seen, signal.SIGSTOP)
        time.sleep(_TURN_SECONDS * (times - 1))
        _send(seen, signal.SIGCONT)
        time.sleep(_TURN_SECONDS)


def _send(processes: list[int], what: signal.Signals) -> None:
    for one in processes:
        with suppress(ProcessLookupError):
            os.kill(one, what)


def memory() -> int:
    """Bytes of memory that are the renderers' own now, shared pages in parts."""
    kilobytes = 0
    for one in renderers():
        with suppress(OSError):
            lines = Path(f"/proc/{one}/smaps_rollup").read_text(encoding="ascii").splitlines()
            kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kilobytes * 1000


def renderers() -> list[int]:
    """The processes below this one that show pages."""
    parents = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with suppress(OSError):
                told = (folder / "stat").read_text(encoding="utf-8", errors="replace")
                parents[int(folder.name)] = int(told.rpartition(")")[2].split()[1])
    return [one for one in parents if _is_ours(one, parents) and _shows_pages(one)]


def _is_ours(one: int, parents: dict[int, int]) -> bool:
    while one in parents:
        one = parents[one]
        if one == os.getpid():
            return True
    return False


def _shows_pages(one: int) -> bool:
    with suppress(OSError):
        return b"--type=renderer" in Path(f"/proc/{one}/cmdline").read_bytes()
    return False
