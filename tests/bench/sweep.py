"""The sweep of one household: 41 hours x 24 months with reasons and the whole purse.

``python -m tests.bench.sweep`` measures this Python, with ``--phone`` the one of the phone
(Pyodide under Node.js). Goals: under 20 ms here on one core, under 150 ms there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from datetime import date
from decimal import Decimal
from pathlib import Path

from app.domain.axis import Axis
from app.domain.beside import Beside
from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.opvang import Opvang, Opvangsoort
from app.domain.scenario import Question
from app.domain.work import Work
from app.law import hours_axis

_ROUNDS = 40


def sweep() -> Axis:
    """One full sweep of a single parent with two children, rent, childcare and other money."""
    question = Question(
        household=Household(
            kind=Kind.ALLEENSTAANDE_OUDER,
            birth_date=date(1990, 5, 1),
            children=(date(2016, 3, 1), date(2020, 9, 1)),
            rent_month=Decimal(700),
            assets=Decimal(0),
        ),
        work=Work(hours_week=Decimal(16)),
        start=Month(2026, 1),
        beside=Beside(
            opvang=(Opvang(Opvangsoort.BUITENSCHOOLSE_OPVANG, Decimal(40), Decimal("9.50")),),
            kinderbijslag=True,
            inkomenstoeslag=Month(2026, 10),
            inkomenstoeslag_amount=Decimal(500),
            vrijwilligers_month=Decimal(200),
        ),
    )
    found = hours_axis(question, None)
    if not isinstance(found, Axis):
        raise TypeError(found)
    return found


def main() -> int:
    """Sweep some rounds here, and with ``--phone`` in the Python of the phone as well."""
    if "--phone" in sys.argv:
        return _on_the_phone()
    axis = sweep()
    reasons = sum(
        1 for hour in axis.hours for month in hour.scenario.months for _ in month.reason.reasons()
    )
    times = []
    for _ in range(_ROUNDS):
        before = time.perf_counter()
        sweep()
        times.append((time.perf_counter() - before) * 1000)
    times.sort()
    sys.stdout.write(
        f"{sys.platform} python {sys.version.split()[0]}: {len(axis.hours)} hours x "
        f"{len(axis.hours[0].scenario.months)} months, {reasons} reasons: fastest "
        f"{times[0]:.1f} ms, middle {times[len(times) // 2]:.1f} ms, slowest {times[-1]:.1f} ms\n"
    )
    return 0


def _on_the_phone() -> int:
    import flet_web  # noqa: PLC0415  (only where the phone is measured)

    root = Path(__file__).resolve().parents[2]
    pyodide = Path(flet_web.get_package_web_dir()) / "pyodide"
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    node = shutil.which("node", path=path) or "node"
    runner = root / "tests" / "pyodide" / "run.mjs"
    packages = Path(flet_web.__file__).parents[1]
    script = "tests/bench/sweep.py"
    return subprocess.run(
        [node, str(runner), str(pyodide), str(root), str(packages), script], check=False
    ).returncode


if __name__ == "__main__":
    code = main()
    if code:
        sys.exit(code)
