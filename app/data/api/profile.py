"""Reads who is logged in, as the gemeente tells it."""

from __future__ import annotations

import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """The name on the screen, and the gemeente by its code."""

    name: str
    gemeente: str


def profile_from(body: bytes) -> Profile | None:
    """The profile in an answer, or None when it is none."""
    try:
        told = json.loads(body)
        return Profile(str(told["weergavenaam"]), str(told["gemeente"]))
    except (ValueError, KeyError, TypeError):
        return None
