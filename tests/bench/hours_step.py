"""How long it takes to count and draw the answer anew when somebody tries one hour more or less.

``python -m tests.bench.hours_step`` measures it without a browser, beside drawing the same screen
for the first time on the same machine: that ratio says the same on a busy machine. With the folder
of another version of the house, both are measured in turns, and their ratio is told. What the
browser does after it is in ``tests.bench.screens``.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import flet as ft

from app.ui import routes
from tests.flet_headless import HeadlessClient, run
from tests.ui.visitor import ALONE, Visitor, kept

_STEPS, _OPENED, _TURNS = 30, 5, 3
_BUTTONS = ("Eén uur meer", "Eén uur minder")


def main() -> int:
    """Measure here, or here and in the folder that is given, in turns."""
    if len(sys.argv) == 1:
        step, opened = run(_measure)
        sys.stdout.write(f"{step:.2f} {opened:.2f} ms, {step / opened:.2f} times as long\n")
        return 0
    here, there = Path(__file__).resolve().parents[2], Path(sys.argv[1])
    found = [(_elsewhere(here, here), _elsewhere(here, there)) for _ in range(_TURNS)]
    own, other = (min(times) for times in zip(*found, strict=True))
    sys.stdout.write(
        f"a step of an hour: {own:.1f} ms, {own / other:.2f} times that of {there} ({other:.1f})\n"
    )
    return 0


def _elsewhere(here: Path, folder: Path) -> float:
    """The same measure, as this file does it, of the house in another folder."""
    start = f"import sys; sys.path[:0] = [{str(folder)!r}]; sys.argv = ['']"
    code = f"{start}; exec(open({str(here / 'tests/bench/hours_step.py')!r}).read())"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, check=True, capture_output=True, text=True
    )
    return float(done.stdout.split()[0])


async def _measure() -> tuple[float, float]:
    """The middle of the steps, and of opening the answer, in milliseconds of the processor."""
    opened = [await _timed(Visitor(kept(ALONE)).open(routes.ANSWER)) for _ in range(_OPENED)]
    visitor = await Visitor(kept(ALONE)).open(routes.ANSWER)
    steps = [await _step(visitor, _BUTTONS[turn % 2]) for turn in range(_STEPS)]
    return median(steps[4:]), median(opened)


async def _step(visitor: Visitor, name: str) -> float:
    client: HeadlessClient = visitor.client
    button = next(
        one
        for one in visitor.controls(ft.IconButton)
        if any(getattr(part, "semantics_label", None) == name for part in client.walk(one))
    )

    async def tap() -> None:
        await client.session.dispatch_event(button._i, "click", None)
        await asyncio.sleep(0.2)

    return await _timed(tap())


async def _timed(work) -> float:
    before = time.process_time()
    await work
    return (time.process_time() - before) * 1000


if __name__ == "__main__":
    sys.exit(main())
