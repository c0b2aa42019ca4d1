"""Where it stays what a person fills in: true for the way in which the app runs here."""

from __future__ import annotations

from app.domain.device import Device
from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.page.blocks import Block, box, go
from app.ui.parts import Parts


def where_kept(parts: Parts) -> tuple[Sentence, ...]:
    """On the device alone; or also seen by the computer that draws the screens."""
    state = parts.safe.state
    if state.device is not Device.OWN:
        kept = say("Er blijft niets van u op dit toestel staan.")
    elif state.was_clear and not state.keeps:
        kept = say("Uw antwoorden staan hier open. Kies een pincode of wis alles.")
    elif not state.keeps and not state.can_keep:
        kept = say("Sluit u de app, dan is weg wat u invulde.")
    elif not parts.is_served:
        return (say("Wat u invult, staat alleen op dit toestel."),)
    else:
        kept = say("Wat u invult, bewaart dit toestel.")
    if not parts.is_served:
        return (kept,)
    return (
        kept,
        say("De computer van deze website rekent met uw antwoorden. Daarna wist die computer ze."),
    )


def not_kept(parts: Parts, *, has_told: bool) -> Block | None:
    """That nothing stays here yet, and how it can; None when it stays, or nothing was told."""
    state = parts.safe.state
    if state.keeps or state.can_keep or state.device is not Device.OWN or not has_told:
        return None
    told = say("Uw antwoorden zijn nog niet bewaard.")
    if state.was_clear:
        told = say("Uw antwoorden van vroeger staan hier nog zonder slot.")
    return box(
        told,
        say("Met een pincode bewaart u uw antwoorden op dit toestel."),
        go(say("Bewaar met een pincode"), routes.PIN, key="keep-with-pin"),
        key="not-kept",
    )


def device_words(parts: Parts) -> Sentence:
    """Whose device it is, in a few words."""
    state = parts.safe.state
    if state.device is Device.SHARED:
        return say("Meer mensen gebruiken dit toestel")
    if state.has_pin:
        return say("Op slot met een pincode")
    return say("Nog zonder pincode")
