"""Schemathesis asks the running server everything its contract allows and much that it does not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.server.house import Running

_CONFIG = Path(__file__).parent / "schemathesis.toml"
_PATIENCE_SECONDS = 240


def test_the_running_server_keeps_its_contract(database, tmp_path):
    """Examples, edges and random input: no 5xx, no undocumented answer, no wrong acceptance."""
    with Running(database, tmp_path) as gemeente:
        told = subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(_CONFIG), "run"),
                f"{gemeente.address}/v1/openapi.json",
                *("--url", f"{gemeente.address}/v1"),
                *("--header", f"Authorization: Bearer {gemeente.token('noor')}"),
            ],
            cwd=tmp_path, capture_output=True, text=True, timeout=_PATIENCE_SECONDS, check=False,
        )  # fmt: skip
        assert told.returncode == 0, told.stdout + told.stderr
        usual = "WARNING uvicorn.error: Invalid HTTP request received."
        lines = gemeente.log.read_text().splitlines()
        assert [one for one in lines if not one.endswith(usual)] == []
