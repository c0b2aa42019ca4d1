"""Whose device it is, and how what was told is kept on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DeviceKind(StrEnum):
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
    this one left something on the device that is not sealed yet. ``was_evicted`` when the device
    itself threw away what was kept, until somebody read that, and ``may_vanish`` when it may do so:
    it is full, or long not used. ``is_unread`` when it keeps something, or may do so, and did not
    give it yet: then nothing is written. ``is_full`` when there is no room for what was told last.
    ``offers_pin`` unless the person said: not now.
    """

    device: DeviceKind = DeviceKind.OWN
    is_locked: bool = False
    has_pin: bool = False
    keeps: bool = False
    can_keep: bool = False
    wait: int = 0
    is_lost: bool = False
    was_clear: bool = False
    was_evicted: bool = False
    is_unread: bool = False
    is_full: bool = False
    may_vanish: bool = False
    offers_pin: bool = True


@dataclass(frozen=True, slots=True)
class Bare:
    """What may stand on a device without a seal: how the app looks, and whose device it is.

    ``has_kept`` whether something is kept here: what tells when the device threw it away.
    ``is_gone`` that it did. ``no_pin`` that the person was asked for a PIN and said: not now.
    ``roomy`` whether there is more room between letters and lines.
    """

    language: str = ""
    text_size: str = ""
    shade: str = ""
    device: DeviceKind = DeviceKind.OWN
    has_kept: bool = False
    is_gone: bool = False
    no_pin: bool = False
    roomy: bool = False
