"""Reads what a device kept, of which nobody knows what became of it meanwhile."""

from __future__ import annotations

from collections.abc import Mapping


def texts(value: Mapping[str, object]) -> dict[str, str]:
    """Texts by name; AttributeError when it is something else."""
    return {str(key): str(text) for key, text in value.items()}


def truths(value: Mapping[str, object]) -> dict[str, bool | None]:
    """Yes, no or not known, by name; what is neither is left out."""
    return {str(key): is_so for key, is_so in value.items() if isinstance(is_so, bool | None)}
