"""What is left out is listed, with its reason and where to go."""

from __future__ import annotations

import tomllib
from pathlib import Path

_FILE = Path(__file__).resolve().parents[3] / "app" / "law" / "not_modelled.toml"


def test_every_entry_is_whole():
    """Issue 3 item 10: the articles and schemes left out, the reason and where to go."""
    entries = tomllib.loads(_FILE.read_text("utf-8"))["entries"]
    assert entries
    for name, entry in entries.items():
        assert set(entry) >= {"article", "note"}, name
        assert all(str(value).strip() for value in entry.values()), name
