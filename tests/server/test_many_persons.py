"""The news of a thousand persons is read within the calls that README.md states."""

from __future__ import annotations

import pytest
from sqlalchemy import insert, select

from app.server.identities import Identities
from app.server.relay import Relay
from app.server.store.tables import identiteit, lezing, registratie
from app.server.systems.choose import adapter
from app.server.systems.mapping import read_mapping
from tests.server.stand_in.gemeente import SECRETS, Gemeente
from tests.server.tokens import KEY

# A thousand once; elsewhere as many as take four rounds, since each person costs the same calls.
PEOPLE, FEW = 1000, 200
# Calls for each person: one search; three lists.
STATED = {"zgw": 1, "open-vtb": 3}


def _bsns(many):
    """Numbers that pass the elfproef, all of nobody."""
    found, number = [], 999_000_000
    while len(found) < many:
        digits = f"{number:09d}"
        weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
        if sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0:
            found.append(digits)
        number += 1
    return found


def _know(door, identities, bsns):
    now = door.clock()
    rows = [
        {"sub": f"p{place}", "versleuteld": identities._sealed(f"p{place}", bsn),
         "zoeksleutel": identities._of_bsn(bsn)}
        for place, bsn in enumerate(bsns)
    ]  # fmt: skip
    due = [{"sub": row["sub"], "gezien_op": now, "volgende_op": now, "mislukt": 0} for row in rows]
    with door.engine.begin() as connection:
        connection.execute(insert(identiteit), rows)
        connection.execute(insert(lezing), due)


@pytest.mark.parametrize(("system", "many"), [("zgw", PEOPLE), ("zgw", FEW), ("open-vtb", FEW)])
def test_a_thousand_persons_within_the_stated_calls(door, tmp_path, system, many):
    """Each person is read once, then only when it is time; nothing is written that is the same."""
    identities = Identities(door.engine, KEY, door.clock)
    bsns = _bsns(many)
    _know(door, identities, bsns)
    with Gemeente(door.clock) as gemeente:
        gemeente.server._check = lambda *_told: None  # of a thousand the same calls one is enough
        for bsn in bsns[::10]:
            gemeente.vtb.add_taak(bsn)
        adapted = adapter(read_mapping(gemeente.mapping(tmp_path, system)), SECRETS, door.clock)
        relay = Relay(door.engine, adapted, identities, door.clock, lambda: 0.0)
        adapted.check()
        counts = []
        for _pass in range(2):
            before = len(gemeente.server.calls)
            if not counts:
                relay._is_checked = True
            for _round in range(many // 50 + 2):
                relay.round()
            counts.append(len(gemeente.server.calls) - before)
            door.clock.move(minutes=11)
        adapted.close()
    assert counts == [STATED[system] * many] * 2
    with door.engine.connect() as connection:
        told = select(registratie.c.volgnummer).where(registratie.c.brondigest.is_not(None))
        numbers = connection.execute(told).scalars().all()
    # Holding the person takes one number, the taak another; the second pass wrote nothing.
    assert numbers == ([] if system == "zgw" else [2] * (many // 10))
