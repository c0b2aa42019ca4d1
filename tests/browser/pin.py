"""What a person does with a PIN on a phone."""

from __future__ import annotations

PIN, LOCKED = "271828", "Houvast is op slot"


def choose_pin(phone):
    """Choose a PIN, until it is kept."""
    phone.go_inside("/instellingen/pincode")
    phone.wait_for_heading("Kies een pincode")
    phone.fill("Pincode", PIN)
    phone.fill("Pincode nog een keer", PIN)
    phone.press("Bewaar met deze pincode")
    phone.wait_for_heading("Uw antwoorden zijn bewaard achter uw pincode.")


def open_lock(phone):
    """Type it at the lock, until what is behind it is there."""
    phone.wait_for_heading(LOCKED)
    phone.fill("Pincode", PIN)
    phone.press("Open Houvast")
    phone.new_heading(LOCKED)
