"""Whether a PIN is good enough to lock with."""

from __future__ import annotations

from app.domain.sentence import Sentence, say, say_n

_FEWEST, _MOST = 6, 32
_RUNS = "01234567890", "09876543210"


def weakness(pin: str) -> Sentence | None:
    """Why this is no good PIN; None when it is."""
    if not pin.isascii() or not pin.isdecimal():
        return say("Gebruik alleen cijfers.")
    if len(pin) < _FEWEST:
        return say("Kies zes cijfers of meer.")
    if len(pin) > _MOST:
        return say_n(
            "Kies niet meer dan {n} cijfer.", "Kies niet meer dan {n} cijfers.", n=_MOST
        )
    if len(set(pin)) < 3 or any(pin in run * 4 for run in _RUNS):
        return say("Deze pincode is te makkelijk te raden. Kies een andere.")
    return None
