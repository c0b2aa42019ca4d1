"""Reads a household: who lives here, as the door for machines writes it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from app.calc.read import (
    Facts,
    day,
    day_of,
    only,
    optional_amount,
    optional_whole,
    required,
    table,
    yes_or_no,
)
from app.calc.read_fields import names, plain
from app.calc.wrong import Wrong
from app.domain.age import age_on
from app.domain.household import GrownChild, Household, Kind, PartnerReason
from app.domain.sentence import Sentence, say

_MAKE: Callable[..., Household] = Household
_OLDEST, _ADULT, _MOST_SHARERS, _MOST_CHILDREN = 120, 18, 50, 25


def household(facts: Facts, on: date) -> Household:
    """The household under ``household``, checked against a day: nobody is born after it."""
    told = table(facts, "household")
    only(told, names(Household))
    kind = _kind(told)
    given = told.get("partner_birth_date") is not None
    partner = _birth(told, "partner_birth_date", on) if given else None
    if kind is not Kind.GEHUWD and partner is not None:
        raise Wrong(say("Alleen een paar heeft een partner."), "partner_birth_date")
    reason = _reason(told, kind)
    own = {
        "kind": kind,
        "birth_date": _birth(told, "birth_date", on),
        "partner_birth_date": partner,
        "children": _children(told, on),
        "kostendelers": optional_whole(told, "kostendelers", _MOST_SHARERS),
        "partner_reason": reason,
        "grown_children": _grown(told, on),
        "saved_in_bijstand": _saved(told),
    }
    if reason is not None:
        own["partner_without_right"] = True
    return _MAKE(**(plain(told, Household) | own))


def _saved(told: Facts) -> Decimal | None:
    """The part of the savings that was saved while there was bijstand."""
    saved, assets = optional_amount(told, "saved_in_bijstand"), optional_amount(told, "assets")
    if saved is not None and (assets is None or saved > assets):
        raise Wrong(
            say("Dit deel is hoger dan uw spaargeld: {fact}.", fact="saved_in_bijstand"),
            "saved_in_bijstand",
        )
    return saved


def _kind(told: Facts) -> Kind:
    value = required(told, "kind")
    try:
        return Kind(str(value))
    except ValueError:
        raise Wrong(
            say("Kies alleenstaand, alleenstaande_ouder of gehuwd: {fact}.", fact="kind"), "kind"
        ) from None


def _reason(told: Facts, kind: Kind) -> PartnerReason | None:
    """Why a spouse has no right; telling it says that there is none."""
    value = told.get("partner_reason")
    if value is None:
        return None
    if kind is not Kind.GEHUWD:
        raise Wrong(say("Alleen een paar heeft een partner."), "partner_reason")
    if told.get("partner_without_right") is False:
        raise Wrong(
            say("Een partner met recht heeft geen reden nodig: {fact}.", fact="partner_reason"),
            "partner_reason",
        )
    try:
        return PartnerReason(str(value))
    except ValueError:
        reasons = ", ".join(PartnerReason)
        raise Wrong(
            say("Kies een van deze redenen: {reasons}.", reasons=reasons), "partner_reason"
        ) from None


def _birth(told: Facts, name: str, on: date) -> date:
    born = day(told, name)
    if born > on:
        raise Wrong(say("Deze geboortedatum ligt in de toekomst."), name)
    if age_on(born, on) > _OLDEST:
        raise Wrong(say("Deze geboortedatum ligt te lang geleden."), name)
    return born


def _rows(told: Facts, name: str, wrong: Sentence) -> list[object]:
    value = [] if told.get(name) is None else told[name]
    if not isinstance(value, list) or len(value) > _MOST_CHILDREN:
        raise Wrong(wrong, name)
    return value


def _grown(told: Facts, on: date) -> tuple[GrownChild, ...]:
    name = "grown_children"
    wrong = say("Hier hoort een lijst van objecten: {fact}.", fact=name)
    return tuple(_grown_child(row, name, on) for row in _rows(told, name, wrong))


def _grown_child(row: object, name: str, on: date) -> GrownChild:
    told = table({name: row}, name)
    only(told, {"birth_date", "studies", "same_landlord"})
    born = _birth(told, "birth_date", on)
    if age_on(born, on) < _ADULT:
        raise Wrong(say("Een kind hier is 18 jaar of ouder: {fact}.", fact=name), name)
    studies, rents = (yes_or_no(told, key, None) for key in ("studies", "same_landlord"))
    return GrownChild(born, studies, rents)


def _children(told: Facts, on: date) -> tuple[date, ...]:
    wrong = say("Hier hoort een lijst van dagen: {fact}.", fact="children")
    value = _rows(told, "children", wrong)
    born = tuple(day_of(one, "children") for one in value)
    if any(one > on for one in born):
        raise Wrong(say("Deze geboortedatum ligt in de toekomst."), "children")
    return born
