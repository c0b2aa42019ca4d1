"""The seed of everything that tests choose by chance: another one every day, and told.

``HOUVAST_SEED=20261129 .venv/bin/python -m pytest ...`` repeats the choices of that day.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime

VARIABLE = "HOUVAST_SEED"
# Into the environment, so that every process of one run has the same seed, also at midnight.
SEED = int(os.environ.setdefault(VARIABLE, f"{datetime.now(UTC):%Y%m%d}"))
