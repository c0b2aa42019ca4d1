"""Whose device it is, and how what was told is kept on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Device(StrEnum):
    """Who uses this device: one person, anybody, or two people together for now."""

    OWN = "eigen"
    SHARED = "gedeeld"
    TOGETHER = "samen"


@dataclass(frozen=True, slots=True)
class SafeState:
    """How it stands with the lock.

    ``keeps`` whether what is told is written to the device, always sealed; ``can_keep`` whether it
    can be without a PIN, because the device has a place for keys. ``wait`` are the seconds before
    the next try. ``is_lost`` when the key of what is kept is gone. ``was_clear`` when an app before
    this one left something on the device that is not sealed yet.
    """

    device: Device = Device.OWN
    is_locked: bool = False
    has_pin: bool = False
    keeps: bool = False
    can_keep: bool = False
    wait: int = 0
    is_lost: bool = False
    was_clear: bool = False


@dataclass(frozen=True, slots=True)
class Bare:
    """What may stand on a device without a seal: how the app looks, and whose device it is."""

    language: str = ""
    text_size: str = ""
    shade: str = ""
    device: Device = Device.OWN
