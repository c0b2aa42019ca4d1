"""The lists and the reductions through the door: letters, stays, and every duty by its name."""

from __future__ import annotations

import json

import pytest

from app.calc.line import answer_line
from app.domain.facts import Facts
from app.law.duties.duties import duties
from app.law.duties.soorten import LANGUAGE, LOCAL, REPORT, UNIFORM, UNPRICED
from tests.law.people import DAY, single

_SINGLE = {"kind": "alleenstaand", "birth_date": "1985-06-01"}
_LINE = {"date": "2026-11-20", "household": _SINGLE, "gemeente": "demo"}


def _ask(**facts: object) -> dict[str, object]:
    return json.loads(answer_line(json.dumps({**_LINE, **facts}).encode()))


def _answers(ask: str, **facts: object) -> dict[str, tuple[object, object]]:
    found = _ask(ask=ask, facts={"receives_bijstand": True, **facts})[ask]
    return {one["id"]: (one["answer"], one["until"]) for one in found}


def test_a_letter_frees_until_its_last_day() -> None:
    """Issue 3 item 5: exemption yes until, no, or unknown; Participatiewet 9.2."""
    letter = {"id": "ontheffing_9_2", "outcome": "toegekend", "until": "2027-01-31"}
    found = _answers("duties", decisions=[letter])

    assert found["vrijstelling_9_2"] == ("yes", "2027-01-31")
    assert found["werk_zoeken"][0] == "no"
    assert _answers("duties")["vrijstelling_9_2"][0] == "unknown"


def test_days_abroad_take_the_right_away() -> None:
    """Participatiewet 13.1.e: more than four weeks in a row."""
    stay = {"first": "2026-10-01", "last": "2026-11-25"}

    assert _answers("rights", stays_abroad=[stay])["bijstand"][0] == "no"


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ({"decisions": "brief"}, "decisions"),
        ({"decisions": ["brief"]}, "decisions"),
        ({"decisions": [{"id": "ontheffing_9_2"}]}, "outcome"),
        ({"decisions": [{"id": "ontheffing_9_2", "outcome": "misschien"}]}, "outcome"),
        ({"decisions": [{"id": "x", "outcome": "geen", "vanaf": "2026-01-01"}]}, "vanaf"),
        ({"stays_abroad": [{"first": "2026-10-02", "last": "2026-10-01"}]}, "stays_abroad"),
        ({"stays_abroad": [{"first": "2026-10-02"}]}, "last"),
        ({"uniform_reductions": ["gisteren"]}, "uniform_reductions"),
    ],
)
def test_a_wrong_letter_or_stay_is_named(told: dict[str, object], fact: str) -> None:
    """Issue 2 item 4: what cannot be read names the fact; README: of a word, it lists them."""
    found = _ask(ask="rights", facts=told)

    assert (found["ok"], found["fact"]) == (False, fact)


def test_every_duty_has_a_price_or_says_that_it_has_none() -> None:
    """Issue 3 item 9: a maatregel for a duty by its id; no duty of the list is called unknown."""
    listed = {one.id for one in duties(single(), Facts(), DAY, None)}
    priced = {REPORT, LANGUAGE, *UNIFORM, *LOCAL}

    assert listed <= priced | UNPRICED
    assert not priced & UNPRICED
    for duty in sorted(UNPRICED):
        found = _ask(ask="maatregel", duty=duty)
        assert found["problem"] == "Bij deze plicht rekenen wij geen verlaging uit."


@pytest.mark.parametrize("duty", sorted({LANGUAGE, *UNIFORM, *LOCAL}))
@pytest.mark.parametrize("gemeente", ["demo", "karig", None])
def test_a_maatregel_has_the_names_of_the_issue(duty: str, gemeente: str | None) -> None:
    """Issue 3 item 9: percent, months, amount; what is not known is null, never zero."""
    found = _ask(ask="maatregel", duty=duty, gemeente=gemeente)

    assert found["ok"] is True
    assert {"percent", "months", "amount", "at_least", "at_most", "left"} <= found.keys()
    assert found["because"][0]["article"].startswith("Participatiewet ")
    assert (found["percent"] is None) == (found["amount"] is None)
    if found["percent"] is None:
        assert found["months"] is found["at_least"] is found["at_most"] is None
        assert found["certainty"] == "gemeente beslist"


def test_a_fine_tells_its_likely_cap_and_who_says_so() -> None:
    """Field case F11; Awb 5:46, Boetebesluit 2.8: 4.500 to begin with, 851,68 with bijstand."""
    told = _ask(ask="maatregel", duty=REPORT, facts={"overpaid": 9000, "blame": "normaal"})

    assert (told["amount"], told["likely_cap"]) == ("4500.00", "851.68")
    assert any("5:46" in one["article"] for one in told["because"])
    assert told["certainty"] == "schatting"
    assert _ask(ask="maatregel", duty=REPORT, facts={"overpaid": 900})["likely_cap"] is None


def test_a_duty_that_is_not_known_is_answered_with_those_that_are() -> None:
    """README: of a word that is not known the answer lists the ones that are."""
    told = _ask(ask="maatregel", duty="arbeid")
    assert (told["ok"], told["fact"]) == (False, "duty")
    assert all(one in str(told["problem"]) for one in (REPORT, LANGUAGE, *UNIFORM, *LOCAL))
