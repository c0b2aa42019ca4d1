"""Where the list stands of what the app does not work out: below each screen that leads to it."""

from __future__ import annotations

_NAME = "/niet"


def left_out(parent: str) -> str:
    """The list, from which one comes back to ``parent``."""
    return f"{parent}{_NAME}"


def left_out_from(path: str) -> str | None:
    """The screen one came from when the list stands at this address; None for other addresses."""
    return path.removesuffix(_NAME) if path.endswith(_NAME) else None
