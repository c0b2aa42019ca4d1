"""A gemeente runs without the app: also while a screen, or Flet itself, is broken or not there."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.server.house import ROOT

# None in sys.modules makes each import of that name fail.
_RUN = """
import sys
for name in ("flet", "app.ui", "app.text", "app.law", "app.houvast"):
    sys.modules[name] = None
sys.argv = ["app.main", "gemeente", "--migrate"]
from app.main import gemeente_worker, main
main()
print(type(gemeente_worker()).__name__)
"""


def test_a_gemeente_starts_without_the_screens(tmp_path):
    """The program migrates and makes a worker, and imports nothing that a person looks at."""
    environment = {
        **os.environ,
        "HOUVAST_DEMO": "yes",
        "HOUVAST_DATABASE": f"sqlite:///{tmp_path / 'gemeente.db'}",
    }
    told = subprocess.run(
        [sys.executable, "-c", _RUN],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (told.returncode, told.stdout) == (0, "Edge\n"), told.stderr
