"""Test Houvast: ``python3 build/test.py [arguments for pytest]``.

Makes .venv with the test tools and makes sure of Chromium and PostgreSQL, then runs every check.
The tests of two files run side by side; ``-n 0`` runs one at a time. The exit code is 0 only when
all checks pass. Needs Python 3.11 or newer and nothing else.
"""

from __future__ import annotations

import subprocess
import sys
import time

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
    subprocess.run([python, "build/catalogs.py"], cwd=ROOT, check=True)
    checks = {
        "style": [python, "-m", "ruff", "check", "app", "build", "tests"],
        "types": [python, "-m", "mypy"],
        "messages": [python, "build/messages.py", "--check"],
        "tests": [python, "-m", "pytest", *SIDE_BY_SIDE, *sys.argv[1:]],
    }
    failed = [name for name, command in checks.items() if not _passes(name, command)]
    say(f"failed: {', '.join(failed)}" if failed else "everything passed")
    return 1 if failed else 0


def _passes(name: str, command: list[str]) -> bool:
    say(f"checking {name}")
    began = time.monotonic()
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    say(f"{name}: {'passed' if code == 0 else 'FAILED'} in {time.monotonic() - began:.0f} s")
    return code == 0


if __name__ == "__main__":
    sys.exit(main())
