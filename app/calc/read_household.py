"""Reads a household: who lives here, as the door for machines writes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.calc.read import Facts, table
from app.calc.read_fields import made
from app.calc.wrong import Wrong
from app.domain.age import age_on
from app.domain.household import Household, Kind
from app.domain.sentence import say

_OLDEST, _ADULT = 120, 18


def household(facts: Facts, on: date) -> Household:
    """The household under ``household``, checked against a day: nobody is born after it."""
    told = table(facts, "household")
    found = made(told, Household)
    _is_born("birth_date", found.birth_date, on)
    if found.partner_birth_date is not None:
        _is_born("partner_birth_date", found.partner_birth_date, on)
    for name in ("partner_birth_date", "partner_reason"):
        if told.get(name) is not None and found.kind is not Kind.GEHUWD:
            raise Wrong(say("Alleen een paar heeft een partner."), name)
    _exclusions_fit(found)
    _children_fit(found, on)
    _savings_fit(found)
    if found.partner_reason is None:
        return found
    if found.partner_without_right is False:
        name = "partner_reason"
        raise Wrong(say("Een partner met recht heeft geen reden nodig: {fact}.", fact=name), name)
    # Telling why a spouse has no right says that there is none.
    return replace(found, partner_without_right=True)


def _exclusions_fit(found: Household) -> None:
    name = "exclusions"
    for one in found.exclusions:
        if one.of_partner and found.kind is not Kind.GEHUWD:
            raise Wrong(say("Alleen een paar heeft een partner."), name)
        if one.first is not None and one.until is not None and one.until < one.first:
            raise Wrong(say("De laatste dag ligt vóór de eerste: {fact}.", fact=name), name)


def _savings_fit(found: Household) -> None:
    saved, assets, name = found.saved_in_bijstand, found.assets, "saved_in_bijstand"
    if saved is not None and (assets is None or saved > assets):
        raise Wrong(say("Dit deel is hoger dan uw spaargeld: {fact}.", fact=name), name)


def _is_born(name: str, born: date, on: date) -> None:
    if born > on:
        raise Wrong(say("Deze geboortedatum ligt in de toekomst."), name)
    if age_on(born, on) > _OLDEST:
        raise Wrong(say("Deze geboortedatum ligt te lang geleden."), name)


def _children_fit(found: Household, on: date) -> None:
    if any(born > on for born in found.children):
        raise Wrong(say("Deze geboortedatum ligt in de toekomst."), "children")
    name = "grown_children"
    for child in found.grown_children:
        _is_born("birth_date", child.birth_date, on)
        if age_on(child.birth_date, on) < _ADULT:
            raise Wrong(say("Een kind hier is 18 jaar of ouder: {fact}.", fact=name), name)
