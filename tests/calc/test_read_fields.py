"""The door reads what the domain has: a new field of the domain is a key of the door at once."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from decimal import Decimal

import pytest

from app.calc.line import answer_line
from app.calc.read_beside import beside
from app.calc.read_facts import told_facts
from app.calc.read_household import household
from app.calc.wrong import Wrong
from app.domain.beside import Beside
from app.domain.facts import Facts
from app.domain.household import Household, Kind
from app.domain.month import Month

ON = date(2026, 11, 20)
_HOME = {"kind": "gehuwd", "birth_date": "1986-05-01", "children": ["2020-01-01"]}
# A value of each kind: as the door writes it, what it is, and what is no such value.
_VALUES = {
    "bool | None": (True, True, "ja"),
    "date | None": ("2026-03-04", date(2026, 3, 4), "4 maart"),
    "Month | None": ("2026-03", Month(2026, 3), "maart"),
    "Decimal | None": ("12.50", Decimal("12.50"), "12.505"),
    "int | None": (3, 3, 2.5),
}


def _household(told):
    return household({"household": {**_HOME, "assets": "12.50", **told}}, ON)


def _beside(told):
    also = {"studietoeslag": True, "inkomenstoeslag": "2026-03"}
    return beside({"beside": {**also, **told}}, Household(Kind.GEHUWD, ON, children=(ON,)))


_READ = {
    Facts: lambda told: told_facts({"facts": told}),
    Household: _household,
    Beside: _beside,
}
_PLAIN = [
    (kind, one.name, str(one.type))
    for kind in _READ
    for one in fields(kind)
    if str(one.type) in _VALUES
]


@pytest.mark.parametrize(("kind", "name", "of"), _PLAIN)
def test_a_plain_field_is_read_in_its_own_kind_and_refused_by_its_name(kind, name, of):
    """C.9: nothing told is ignored, and a refusal names the key (README, the door)."""
    right, value, wrong = _VALUES[of]
    if name == "partner_birth_date":
        right, value = "1986-03-04", date(1986, 3, 4)
    assert getattr(_READ[kind]({name: right}), name) == value
    with pytest.raises(Wrong) as fault:
        _READ[kind]({name: wrong})
    assert fault.value.problem.fact == name


@pytest.mark.parametrize("kind", _READ)
def test_no_field_of_the_domain_is_unknown_to_the_door(kind):
    """A key that is not plain has a reader of its own: left out it would be ignored in silence."""
    for one in fields(kind):
        if str(one.type) not in _VALUES:
            with pytest.raises(Wrong) as fault:
                _READ[kind]({one.name: {"no": "such value"}})
            assert fault.value.problem.fact == one.name


def test_a_key_that_the_domain_does_not_have_is_refused():
    """A typing error is never ignored."""
    asked = {"ask": "rights", "date": "2026-01-01", "household": {"kid": 1}}
    found = json.loads(answer_line(json.dumps(asked).encode()))
    assert found["ok"] is False
    assert found["fact"] == "kid"


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ({"exemption_months_used": {"x": 1}}, "x"),
        ({"zvw_withheld": "ja"}, "zvw_withheld"),
        ({"until": "mei"}, "until"),
        ({"last_pay": {"bonus": "1"}}, "bonus"),
    ],
)
def test_a_job_without_a_wage_is_read_as_well(told, fact):
    """C.9 and the README: a key that is not known is named, also where the job brings nothing."""
    line = {
        "ask": "scenario",
        "start": "2026-12",
        "household": {"kind": "alleenstaand", "birth_date": "1986-05-01"},
        "work": {"net_month": "0", **told},
    }
    found = json.loads(answer_line(json.dumps(line).encode()))
    assert (found["ok"], found["fact"]) == (False, fact)


def test_months_of_their_own_stay_where_the_usual_wage_is_nothing():
    """The README: a job tells its wage in months, the others then have none."""
    own = [{"month": "2026-12", "net_month": "300"}]
    line = {
        "ask": "scenario",
        "start": "2026-12",
        "months": 2,
        "household": {"kind": "alleenstaand", "birth_date": "1986-05-01"},
        "work": {"net_month": "0", "months": own},
    }
    found = json.loads(answer_line(json.dumps(line).encode()))
    assert [month["net_wage"] for month in found["months"]] == ["300.00", "0.00"]
