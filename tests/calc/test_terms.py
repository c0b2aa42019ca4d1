"""The last day of a term through the door (Algemene termijnenwet)."""

from __future__ import annotations

import json

import pytest

from app.calc.line import answer_line


def _ask(**facts: object) -> dict[str, object]:
    return json.loads(answer_line(json.dumps({"ask": "termijn", **facts}).encode()))


@pytest.mark.parametrize(
    ("facts", "last", "counted"),
    [
        ({"date": "2026-01-24", "term": "bezwaar"}, "2026-03-09", "2026-03-07"),
        ({"date": "2026-03-16", "term": "beroep"}, "2026-04-28", "2026-04-27"),
        ({"date": "2026-11-13", "weeks": 6}, "2026-12-28", "2026-12-25"),
        ({"date": "2026-11-02", "weeks": 6}, "2026-12-14", "2026-12-14"),
        ({"date": "2026-01-31", "months": 1}, "2026-03-02", "2026-02-28"),
        ({"date": "2025-12-27", "weeks": 13}, "2026-03-28", "2026-03-28"),
    ],
)
def test_the_last_day_and_the_counted(facts: dict[str, object], last: str, counted: str) -> None:
    """Algemene termijnenwet 1.1, 3.1 and 4.a: moved, or not; and said which."""
    told = _ask(**facts)

    assert (told["last_day"], told["counted_day"]) == (last, counted)
    assert told["moved"] is (last != counted)
    laws = [one["article"] for one in told["because"]]
    assert any(law.startswith("Algemene termijnenwet 1.1") for law in laws) is (last != counted)


@pytest.mark.parametrize(
    ("facts", "fact"),
    [
        ({"date": "2026-01-24"}, "term"),
        ({"date": "2026-01-24", "term": "klacht"}, "term"),
        ({"date": "2026-01-24", "term": "bezwaar", "weeks": 6}, "weeks"),
        ({"date": "2026-01-24", "weeks": 0}, "weeks"),
        ({"date": "2026-02-30", "weeks": 6}, "date"),
        ({"date": "2025-01-24", "term": "bezwaar"}, "date"),
    ],
)
def test_a_wrong_term_is_named(facts: dict[str, object], fact: str) -> None:
    """Issue 2 item 4: what cannot be read names the fact."""
    assert (_ask(**facts)["ok"], _ask(**facts)["fact"]) == (False, fact)


def test_a_right_tells_why_its_day_moved() -> None:
    """Awb 6:7 with Algemene termijnenwet 1.1: on the 9th of March an objection is in time."""
    facts = {
        "ask": "rights",
        "date": "2026-03-09",
        "household": {"kind": "alleenstaand", "birth_date": "1985-06-01"},
        "facts": {"decision_sent": "2026-01-24"},
    }
    found = json.loads(answer_line(json.dumps(facts).encode()))["rights"]
    one = next(one for one in found if one["id"] == "bezwaar")

    assert (one["answer"], one["until"]) == ("yes", "2026-03-09")
    assert one["moved"] == "7 maart 2026 valt in een weekend. Dan telt de eerste werkdag erna."
