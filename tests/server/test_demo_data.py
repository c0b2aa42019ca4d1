"""What the demo holds about people that do not exist is right all the same."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.demo.people import people
from app.law import bijstandsnorm
from app.ui.asking import to_law


def test_every_norm_is_the_one_of_the_law(door):
    """Article 21 and the normenbrief: the amounts of the demo are those of the law library."""
    checked = 0
    for person in people():
        for uitkering in door.ask("GET", "/v1/uitkeringen", person.id).json():
            norm = uitkering["norm"]
            day = date.fromisoformat(norm["vanaf"])
            law = bijstandsnorm(to_law.household(person.answers, day), day)
            assert Decimal(norm["normbedrag"]) / 100 == law.value
            checked += 1
    assert checked >= 3


def test_every_specification_adds_up(door):
    """The lines together are what was paid, and the day is the pay day of the gemeente."""
    checked = 0
    for person in people():
        for one in door.ask("GET", "/v1/uitkeringsspecificaties", person.id).json():
            assert sum(line["bedrag"] for line in one["regels"]) == one["betaald"]
            assert one["betaaldatum"].endswith("-08")
            checked += 1
    assert checked >= 3


def test_nobody_of_another_gemeente_is_in_it(door):
    """Ans lives in another gemeente: this one knows nothing about her."""
    assert door.ask("GET", "/v1/wijzigingen", "ans").json()["wijzigingen"] == []
