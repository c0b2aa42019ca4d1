"""Money that comes at once, through the door (field case N7)."""

from __future__ import annotations

import json

import pytest

from app.calc.line import answer_line

_LINE = {
    "ask": "geld_ineens",
    "date": "2026-11-01",
    "household": {"kind": "alleenstaand", "birth_date": "1985-06-01", "assets": "5000"},
    "facts": {"receives_bijstand": True},
}


def _ask(money: object, **facts: object) -> dict[str, object]:
    return json.loads(answer_line(json.dumps({**_LINE, "money": money, **facts}).encode()))


def test_an_erfenis_tells_room_and_what_may_come_back() -> None:
    """Participatiewet 34.2.b, 34.3 and 58.2.f: 3.000 of room, 7.000 above, since the death."""
    told = _ask({"kind": "erfenis", "amount": "10000", "since": "2026-03-15"})

    assert told["ok"] is True
    assert (told["limit"], told["room"], told["left"]) == ("8000.00", "3000.00", "0.00")
    assert (told["above"], told["back_at_most"]) == ("7000.00", "7000.00")
    assert told["back_since"] == "2026-03-15"
    assert any(one["article"] == "Participatiewet 17.1" for one in told["because"])


def test_a_gift_below_the_pot_is_free() -> None:
    """Participatiewet 31.2.m: 1.200 a year."""
    told = _ask({"kind": "gift", "amount": 1200})

    assert (told["counts_as"], told["free"], told["counted"]) == ("vrij", "1200.00", "0.00")


@pytest.mark.parametrize(
    ("money", "fact"),
    [
        (None, "money"),
        ({"kind": "erfenis"}, "amount"),
        ({"amount": 5}, "kind"),
        ({"kind": "loterij", "amount": 5}, "kind"),
        ({"kind": "gift", "amount": -5}, "amount"),
        ({"kind": "gift", "amount": 5, "since": "gisteren"}, "since"),
        ({"kind": "gift", "amount": 5, "van": "oma"}, "van"),
    ],
)
def test_wrong_money_is_named(money: object, fact: str) -> None:
    """Issue 2 item 4: what cannot be read names the fact."""
    told = _ask(money)

    assert (told["ok"], told["fact"]) == (False, fact)
