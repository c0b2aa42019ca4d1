"""The facts of articles 27 and 28 through the door: optional, and a wrong one is named."""

from __future__ import annotations

import json

import pytest

from app.calc.line import answer_line

_ALONE = {"kind": "alleenstaand", "birth_date": "1986-05-01"}


def _ask(gemeente: str | None = "demo", **told: object) -> dict[str, object]:
    line = {
        "ask": "bijstandsnorm",
        "date": "2026-07-01",
        "household": {**_ALONE, **told},
        "gemeente": gemeente,
    }
    return json.loads(answer_line(json.dumps(line).encode()))


@pytest.mark.parametrize(
    ("told", "norm", "article"),
    [
        ({"no_housing_costs": True}, "1135.57", "Participatiewet 27"),
        ({"school_left": "2026-05-31"}, "1277.51", "Participatiewet 28"),
    ],
)
def test_the_norm_is_lower_by_the_rules_of_the_gemeente(
    told: dict[str, object], norm: str, article: str
) -> None:
    """Participatiewet 5.c, 27 and 28; the demo takes 20 and 10 of 100 of 1.419,46."""
    found = _ask(**told)

    assert (found["norm"], found["certainty"], found["article"]) == (norm, "schatting", "5.c")
    where = [one["article"] for one in found["because"]]
    assert article in where
    assert any("Voorbeeldstad" in one for one in where)


@pytest.mark.parametrize("gemeente", ["karig", None])
def test_a_silent_gemeente_decides(gemeente: str | None) -> None:
    """Participatiewet 27: "het college kan"; the whole norm, and who decides."""
    found = _ask(gemeente, no_housing_costs=True)

    assert (found["norm"], found["certainty"]) == ("1419.46", "gemeente beslist")


@pytest.mark.parametrize("told", [{}, {"no_housing_costs": None, "school_left": None}])
def test_both_facts_are_optional(told: dict[str, object]) -> None:
    """Issue 2: what is not told is not known, and changes nothing."""
    assert (_ask(**told)["norm"], _ask(**told)["certainty"]) == ("1419.46", "zeker")


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ({"no_housing_costs": "ja"}, "no_housing_costs"),
        ({"school_left": "gisteren"}, "school_left"),
        ({"school_left": True}, "school_left"),
        ({"left_school": "2026-05-31"}, "left_school"),
    ],
)
def test_a_wrong_fact_is_named(told: dict[str, object], fact: str) -> None:
    """Issue 2 item 4: what cannot be read names the fact."""
    found = _ask(**told)

    assert (found["ok"], found["fact"]) == (False, fact)


def test_what_the_gemeente_says_comes_with_its_source() -> None:
    """Issue 3 item 8: the own rules of a gemeente stand beside the finding, each with its text."""
    line = {"ask": "rights", "date": "2026-07-01", "household": _ALONE, "gemeente": "demo"}
    found = json.loads(answer_line(json.dumps(line).encode()))["rights"]
    (special,) = (one for one in found if one["id"] == "bijzondere_bijstand")
    (first,) = (one for one in special["own_rules"] if "Inkomen tot" in one["sentence"])

    assert first["article"].endswith(" 4")
    assert "Voorbeeldstad" in first["source"]
