"""Finds the Node.js that the tests run: the one in the environment, else one on the machine."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path


def find() -> str | None:
    """The path of Node.js, or None."""
    places = [str(Path(sys.executable).parent), os.environ.get("PATH", "")]
    return shutil.which("node", path=os.pathsep.join(places))
