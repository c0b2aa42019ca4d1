"""Test Houvast: ``python3 build/test.py [arguments for pytest]``.

Makes .venv with the test tools and makes sure of Chromium and PostgreSQL, then runs every check.
The tests of two files run side by side, with style, types and messages beside them; ``-n 0`` runs
one test at a time. The exit code is 0 only when all checks pass. Needs Python 3.11 or newer and
nothing else.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import chromium
import postgres
from environment import ROOT, ready, say, use_new_enough_python

# Two at a time, each file whole in one process, in the order of tests/conftest.py.
SIDE_BY_SIDE = ("-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")


def main() -> int:
    """Run every check, also after one that failed, and say at the end which did."""
    use_new_enough_python()
    python = str(ready("test"))
    say(f"Chromium: {chromium.make_sure()}")
    say(f"PostgreSQL: {postgres.make_sure()}")
    # Where nothing compiled may be kept, each of some hundred processes compiles the app anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    subprocess.run([python, "build/catalogs.py"], cwd=ROOT, check=True)
    tests = [python, "-m", "pytest", *SIDE_BY_SIDE, *sys.argv[1:]]
    beside = {
        "style": [python, "-m", "ruff", "check", "app", "build", "tests"],
        "messages": [python, "build/messages.py", "--check"],
        "types": [python, "-m", "mypy"],
    }
    with ThreadPoolExecutor(max_workers=1) as aside:
        found = {name: aside.submit(_told, command) for name, command in beside.items()}
        began = time.monotonic()
        codes = {"tests": subprocess.run(tests, cwd=ROOT, check=False).returncode}
        say(f"tests: {time.monotonic() - began:.0f} s")
        for name, told in found.items():
            codes[name], text = told.result()
            say(f"{name}: {text.strip()}")
    failed = [name for name, code in codes.items() if code != 0]
    say(f"failed: {', '.join(failed)}" if failed else "everything passed")
    return 1 if failed else 0


def _told(command: list[str]) -> tuple[int, str]:
    """How a check ended, and what it said; it is shown when the tests are done."""
    done = subprocess.run(
        command, cwd=ROOT, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    return done.returncode, done.stdout


if __name__ == "__main__":
    sys.exit(main())
