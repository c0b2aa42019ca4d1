"""Which screens of the example people differ, so that a browser draws nothing twice.

Most of the screens that everybody has say the same to everybody, but for the name on top. Here
each is made without a browser, of the same data as the served app has. A screen of which every
control is that of another person, with the same values, is drawn the same by a phone.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from dataclasses import replace

from flet.controls.base_control import BaseControl

from app.data.directory import read_directory
from app.data.periods import read_periods
from app.demo.people import people
from app.domain.local_expiry import current
from app.houvast import GEMEENTEN, contributed_here, read_gemeenten, read_real
from app.ui.parts import contact_of
from app.ui.routes import HOME
from tests.every_screen import TODAY, everybody, unlike_addresses
from tests.flet_headless import run
from tests.ui.visitor import Visitor

_PEOPLE = everybody()
_CALLED = {one.id: one.name.split()[0] for one in people()}
# What tells one control of a session from another, and nothing of how it looks.
_ITS_PLACE = ("_i", "_parent")


def different_addresses():
    """For each person the addresses to look at: each screen that differs, with one of them.

    What is the same for several comes with whoever has the least to show.
    """
    asked = {name: unlike_addresses(turn, len(_PEOPLE)) for turn, name in enumerate(_PEOPLE)}
    often = Counter(address for addresses in asked.values() for address in addresses)
    found = {
        name: [address for address in addresses if often[address] == 1]
        for name, addresses in asked.items()
    }
    alike = {}
    for name, addresses in asked.items():
        shared = [address for address in addresses if often[address] > 1]
        for address, drawn in _drawn(name, shared).items():
            alike.setdefault((address, drawn), []).append(name)
    for (address, _), names in alike.items():
        found[min(names, key=lambda name: len(found[name]))].append(address)
    return found


def _drawn(name, addresses):
    """What a phone is told to draw for this person, by address."""
    drawn = {}

    async def visit():
        visitor = Visitor(_PEOPLE[name])
        visitor.parts = _served(visitor.parts)
        await visitor.open(HOME)
        for address in addresses:
            await visitor.client.go(address)
            drawn[address] = _values(visitor.client, visitor.screen).replace(_CALLED[name], "…")

    run(visit)
    return drawn


def _served(parts):
    """With the gemeenten and the calendar that the served app has (app/houvast.py)."""
    periods = read_periods()
    read = (*read_gemeenten(GEMEENTEN), *read_real(contributed_here()))
    known = tuple(current(one, TODAY, periods) for one in read)
    return replace(
        parts,
        gemeenten=known,
        directory=read_directory(),
        periods=periods,
        contacts=tuple(found for one in known if (found := contact_of(one, TODAY))),
    )


def _values(client, screen):
    """Every control in order, with its kind, its values and how many controls it holds."""
    return repr([(type(one).__name__, *map(_value, _fields(one))) for one in client.walk(screen)])


def _fields(control):
    return [
        getattr(control, field.name, None)
        for field in dataclasses.fields(control)
        if not field.metadata.get("skip") and field.name not in _ITS_PLACE
    ]


def _value(value):
    if isinstance(value, BaseControl):
        return type(value).__name__
    if isinstance(value, (list, tuple)):
        return [_value(one) for one in value]
    return callable(value) or value
