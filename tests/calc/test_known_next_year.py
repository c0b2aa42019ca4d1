"""October 2026 with every figure of 2027 known: nothing that is said is untrue (issue 9).

All figures together get an invented value on 1 January 2027, one percent more. What is expected of
the months before is the law text with the amounts of 1 July 2026, and of the months from January
the same sum with the invented amounts, by hand.
"""

from __future__ import annotations

import json
import re
from datetime import date

import pytest

from app.calc.line import answer_line
from app.law import book
from tests.calc.scenarios import scenario
from tests.law.other_book import book_of_2026, book_with

_NAMES = sorted(name for name, one in book.parameters().items() if one.values)
_TOLD = {"kostendelers": 0, "inrichting": False, "medisch_urenbeperkt": False, "assets": "0"}
_ALONE = {**_TOLD, "kind": "alleenstaand", "birth_date": "1986-05-01", "rent_month": "700"}
_PARENT = {**_ALONE, "kind": "alleenstaande_ouder", "children": ["2012-03-01", "2018-03-01"]}
_COUPLE = {**_ALONE, "kind": "gehuwd", "partner_birth_date": "1988-05-01"}
_SHARING = {**_ALONE, "kostendelers": 2, "rent_month": "500"}
_OLD = {**_COUPLE, "birth_date": "1955-05-01", "partner_birth_date": "1957-05-01"}
_NUGGER = {**_ALONE, "assets": "30000"}
# Each with the norm to December 2026 and that from January: 1.01 times, to the cent. Of three who
# share the invented parts are 40,4 and 30,3 percent: (40,4 + 3 x 30,3) / 3 of 2.048,07 is 896,37.
_LIVES = {
    "alone": (_ALONE, {"work": {"net_month": "300"}}, "1419.46", "1433.65"),
    "parent": (_PARENT, {"work": {"hours_week": 16}}, "1419.46", "1433.65"),
    "couple": (_COUPLE, {"work": {"net_month": "700"}}, "2027.79", "2048.07"),
    "sharing": (_SHARING, {"work": {"net_month": "500"}}, "878.71", "896.37"),
    "pension": (_OLD, {}, "2176.10", "2197.86"),
    "nugger": (
        _NUGGER,
        {
            "receives_bijstand": False,
            "work": {"hours_week": 24},
            "current_work": {"hours_week": 12},
        },
        "1419.46",
        "1433.65",
    ),
}
_ESTIMATE = re.compile(r"is een schatting\.|zijn een schatting\.|kennen wij nog niet|Het kabinet")
# What is an estimate whoever knows the figures: the method, and what a gemeente keeps apart.
_OF_THE_METHOD = (
    "De verdeling tussen nu betalen en bewaren is een schatting.",
    "Een deel van een maand rekenen wij per dag. Dat is een schatting.",
    "Wij rekenen de toeslagen over het hele jaar. Ze zijn een schatting.",
)


def _ask(**line):
    found = json.loads(answer_line(json.dumps(line).encode()))
    assert found["ok"], found
    return found


def _said(found):
    """Every sentence of an answer, wherever it stands."""
    if isinstance(found, str):
        return [found]
    parts = found.values() if isinstance(found, dict) else found if isinstance(found, list) else ()
    return [one for part in parts for one in _said(part)]


def _untrue(found):
    said = dict.fromkeys(_said(found))
    return [one for one in said if _ESTIMATE.search(one) and one not in _OF_THE_METHOD]


def _october(name):
    home, more, before, after = _LIVES[name]
    return scenario(home, start="2026-10", months=24, **more), before, after


@pytest.mark.parametrize("name", _LIVES)
def test_the_months_stand_on_the_amounts_of_their_year_and_nothing_is_untrue(name):
    """Participatiewet 20 to 22a: the old norm to December, the new one from January, as known."""
    with book_with(_NAMES, date(2027, 1, 1)):
        found, before, after = _october(name)
        late = scenario(_LIVES[name][0], start="2027-01", months=1, **_LIVES[name][1])
    assert [one["norm"] for one in found["months"]] == [before] * 3 + [after] * 21
    assert [one["norm"] for one in found["without_work"]] == [before] * 3 + [after] * 21
    assert (found["estimates"], found["plans"], _untrue(found)) == ([], [], [])
    assert late["months"][0]["toeslagen"].keys() == found["months"][3]["toeslagen"].keys()


@pytest.mark.parametrize("name", _LIVES)
def test_with_nothing_known_of_2027_the_same_lives_are_told_so(name):
    """The other way round, so that the test above can fail: then it is an estimate, and said."""
    with book_of_2026():
        found, before, _ = _october(name)
    assert {one["norm"] for one in found["months"]} == {before}
    assert found["estimates"]
    assert _untrue(found)


_NEW_NORM = "De bijstandsnorm wordt €\xa0{} per maand."
_NEW_FIGURES = "In het nieuwe jaar gelden andere bedragen."


@pytest.mark.parametrize(
    ("name", "causes"),
    [
        ("alone", [_NEW_NORM.format("1.433,65"), _NEW_FIGURES]),
        ("parent", [_NEW_NORM.format("1.433,65"), _NEW_FIGURES]),
        ("couple", [_NEW_NORM.format("2.048,07"), _NEW_FIGURES]),
        ("sharing", [_NEW_NORM.format("896,37"), _NEW_FIGURES]),
        ("pension", [_NEW_NORM.format("2.197,86")]),
        ("nugger", [_NEW_FIGURES]),
    ],
)
def test_what_changes_on_1_january_has_its_cause(name, causes):
    """Issue 9 point 3: the norm, the wage and the toeslagen change because the amounts do."""
    with book_with(_NAMES, date(2027, 1, 1)):
        found, _, _ = _october(name)
    why = found["months"][3]["why"]
    for cause in causes:
        assert why.count(cause) == 1, why
    # The wage of the whole year, which is not that of the last three months, is a cause beside it.
    if found["months"][2]["net_wage"] != "0.00":
        assert "Toeslagen volgen uw inkomen over het hele jaar." in why
    assert [one["why"] for one in found["months"][1:3]] == ["", ""]


def test_only_what_changes_is_called_new():
    """A wage told net is as it is told; with no figure known of 2027 no wage is another one."""
    with book_with(_NAMES, date(2027, 1, 1)):
        net = scenario(_NUGGER, start="2026-12", months=2, receives_bijstand=False,
                       work={"net_month": "700"}, current_work={"net_month": "700"})  # fmt: skip
    assert "Uw loon wordt" not in net["months"][1]["why"]
    with book_of_2026():
        same, _, _ = _october("nugger")
    assert "Uw loon wordt" not in same["months"][3]["why"]


_DOORS = [
    {"ask": "bijstandsnorm", "household": _ALONE},
    {"ask": "bijstandsnorm", "household": _OLD},
    {"ask": "kostendelersnorm", "persons": 3},
    {"ask": "loonheffing", "gross_month": "2000"},
    {"ask": "loonkostensubsidie", "fixed": True, "hours_week": 36},
    {"ask": "rights", "household": _PARENT, "facts": {"receives_bijstand": True}},
    {"ask": "duties", "household": _ALONE, "facts": {"receives_bijstand": True}},
    {"ask": "nugger", "household": _NUGGER, "facts": {"receives_bijstand": False}},
    {
        "ask": "geld_ineens",
        "household": _ALONE,
        "money": {"kind": "erfenis", "amount": "9000"},
    },
    {"ask": "zorgtoeslag", "year": 2027, "income": "20000"},
    {"ask": "huurtoeslag", "year": 2027, "income": "20000", "rent": "700", "persons": 1},
    {"ask": "kindgebonden_budget", "year": 2027, "income": "20000", "children": [10]},
]


@pytest.mark.parametrize("line", _DOORS, ids=lambda line: line["ask"])
def test_every_other_question_of_2027_is_answered_as_known(line):
    """Issue 9 point 2: the book says what is known; every question at the door reads it there."""
    asked = line if "year" in line else {**line, "date": "2027-02-01"}
    with book_with(_NAMES, date(2027, 1, 1)):
        found = _ask(**asked)
    assert (_untrue(found), found.get("estimates", []), found.get("plans", [])) == ([], [], [])
