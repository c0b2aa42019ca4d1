"""Check the folder of a gemeente: ``python3 build/gemeente.py FOLDER``, in plain Dutch.

It tells what is wrong, missing or too old, and in euro what changes for five people who do not
exist; ``--day 2027-01-01`` looks as on that day. ``--sjabloon inkomenstoeslag`` prints an empty
file to fill in for one ordinance. The exit code is 1 when something cannot be read. Makes .venv
the first time; needs Python 3.11 or newer and nothing else.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from environment import ROOT, VENV, ready, use_new_enough_python

_CHECK = ROOT / "build" / "gemeente_check.py"


def main() -> int:
    """Run the check in an environment that has what it needs."""
    use_new_enough_python()
    here = Path(sys.prefix).resolve() == VENV.resolve()
    python = Path(sys.executable) if here else ready("app")
    return subprocess.run([str(python), str(_CHECK), *sys.argv[1:]], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
