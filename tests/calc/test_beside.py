"""The door on childcare and other money: exact names, and a clear refusal of what cannot be."""

from __future__ import annotations

import json

import pytest

from app.calc.line import answer_line

_CARE = {"kind": "dagopvang", "hours_month": "80", "price_hour": "10.50"}
_PARENT = {
    "kind": "alleenstaande_ouder",
    "birth_date": "1990-05-01",
    "children": ["2022-09-01"],
}
_PAID = {"month": "2026-08", "amount": "100"}


def _ask(beside: object, household: dict[str, object] | None = None) -> dict[str, object]:
    line = {
        "ask": "scenario",
        "start": "2026-07",
        "months": 2,
        "household": household or _PARENT,
        "work": {"net_month": "900"},
        "beside": beside,
    }
    return json.loads(answer_line(json.dumps(line).encode()))


def test_months_show_what_came_beside() -> None:
    """Issue 3.1: the parts stand in the months, and total is what they add up to."""
    told = _ask({"opvang": [_CARE], "kinderbijslag": True, "giften": [_PAID]})

    assert told["ok"] is True
    july, august = told["months"]
    assert july["toeslagen"] == {"kinderopvangtoeslag": "806.00"}
    assert july["childcare"] == july["costs"] == "840.00"
    assert july["beside"] == {"kinderbijslag": "295.07"}
    assert august["beside"] == {"giften": "100.00"}
    assert august["beside_counted"] == "0.00"
    articles = {reason["article"] for reason in told["because"]}
    assert "Algemene Kinderbijslagwet 12.3" in articles
    assert "Besluit kinderopvangtoeslag bijlage I" in articles
    assert "Participatiewet 31.2.m" in articles


def test_nothing_told_changes_nothing() -> None:
    """Never from silence: an empty table is the same as none."""
    assert _ask({}) == _ask(None)
    month = _ask(None)["months"][0]
    assert (month["beside"], month["childcare"], month["beside_counted"]) == ({}, "0.00", "0.00")


@pytest.mark.parametrize(
    ("beside", "fact"),
    [
        ([], "beside"),
        ({"kinderopvang": []}, "kinderopvang"),
        ({"opvang": {}}, "opvang"),
        ({"opvang": ["dagopvang"]}, "opvang"),
        ({"opvang": [{**_CARE, "kind": "oma"}]}, "kind"),
        ({"opvang": [{**_CARE, "kind": None}]}, "kind"),
        ({"opvang": [{**_CARE, "hours_month": "-1"}]}, "hours_month"),
        ({"opvang": [{**_CARE, "hours_month": "745"}]}, "hours_month"),
        ({"opvang": [{**_CARE, "price_hour": "1000"}]}, "price_hour"),
        ({"opvang": [{**_CARE, "child": 1}]}, "child"),
        ({"opvang": [_CARE] * 26}, "opvang"),
        ({"kinderbijslag": "ja"}, "kinderbijslag"),
        ({"partner_active": True}, "partner_active"),
        ({"inkomenstoeslag": "2026-13"}, "inkomenstoeslag"),
        ({"inkomenstoeslag_amount": "400"}, "inkomenstoeslag"),
        ({"studietoeslag_month": "300"}, "studietoeslag"),
        ({"vrijwilligers_month": "veel"}, "vrijwilligers_month"),
        ({"participatieplaats_since": "2026-07"}, "participatieplaats_since"),
        ({"premies": [{"month": "2026-08"}]}, "amount"),
        ({"premies": [{**_PAID, "amount": "1.001"}]}, "amount"),
        ({"giften": [{**_PAID, "month": "augustus"}]}, "month"),
        ({"giften": [{**_PAID, "from": "oma"}]}, "from"),
        ({"giften": _PAID}, "giften"),
    ],
)
def test_wrong_facts_are_refused_by_name(beside: object, fact: str) -> None:
    """A wrong fact is never ignored and never a crash: the answer names it."""
    told = _ask(beside)

    assert told["ok"] is False
    assert told["fact"] == fact
    assert told["problem"]


@pytest.mark.parametrize("beside", [{"kinderbijslag": True}, {"opvang": [_CARE]}])
def test_money_for_children_needs_children(beside: dict[str, object]) -> None:
    """Algemene Kinderbijslagwet 7 and Wet kinderopvang 1.5: for a child of one's own."""
    told = _ask(beside, {"kind": "alleenstaand", "birth_date": "1990-05-01"})

    assert told["ok"] is False
    assert told["fact"] in beside


def test_income_beside_wages_is_told_in_a_list() -> None:
    """Issue 9 point 5: each income with its months, and what is left of it beside work."""
    rows = [
        {"kind": "ww", "net_month": "700", "until": "2026-08", "beside_work": "300"},
        {"kind": "betaalde_alimentatie", "net_month": "50"},
    ]
    told = _ask({"incomes": rows})
    assert told["ok"] is True, told
    assert [month["beside"] for month in told["months"]] == [{"ww": "300.00"}, {"ww": "300.00"}]
    assert told["without_work"][0]["beside_counted"] == "735.98"
    assert told["months"][0]["alimony"] == "50.00"


@pytest.mark.parametrize(
    ("rows", "fact"),
    [
        ([{"kind": "loterij", "net_month": "1"}], "kind"),
        ([{"kind": "ww"}], "net_month"),
        ([{"kind": "ww", "net_month": "1", "partner": True}], "partner"),
        ([{"kind": "ww", "net_month": "1", "from": "2026-03", "until": "2026-02"}], "until"),
        ([{"kind": "ww", "net_month": "9", "gross_month": "8"}], "gross_month"),
        ([{"kind": "aow", "net_month": "9", "beside_work": "8"}], "beside_work"),
        ([{"kind": "ww", "net_month": "9", "beside_work": "10"}], "beside_work"),
        ([{"kind": "ww", "net_month": "9"}] * 2, "incomes"),
        ([{"kind": "studiefinanciering", "net_month": "9"}], "counted_month"),
        ([{"kind": "ww", "net_month": "9", "since": "2026-01"}], "since"),
    ],
)
def test_an_income_that_does_not_fit_is_named(rows: object, fact: str) -> None:
    """Issue 2 item 4: a friendly refusal names the fact."""
    told = _ask({"incomes": rows})
    assert (told["ok"], told["fact"]) == (False, fact)
