"""The door for machines: exact names, friendly refusals, and always a next answer."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.calc import read_gemeente
from app.calc.line import answer_line

_ROOT = Path(__file__).parents[2]
_SINGLE = {"kind": "alleenstaand", "birth_date": "1985-06-01"}
_SCENARIO = {
    "ask": "scenario",
    "start": "2026-01",
    "months": 2,
    "gemeente": None,
    "household": _SINGLE,
    "work": {"net_month": "600.00"},
    "holiday_pay": True,
}
_MONTH = {
    "month",
    "gross_wage",
    "net_wage",
    "wage_holiday_claim",
    "exempt",
    "exemption",
    "bijstand",
    "bijstand_paid",
    "holiday_reserved",
    "holiday_paid",
    "toeslagen",
    "costs",
    "total",
    "why",
}


def _ask(**facts: object) -> dict[str, object]:
    return json.loads(answer_line(json.dumps(facts).encode()))


def test_scenario_has_the_names_the_issue_fixes() -> None:
    """Issue 2 item 4: the months carry exactly these names, among others."""
    told = _ask(**_SCENARIO)

    assert told["ok"] is True
    for line in (told["months"], told["without_work"]):
        assert all(set(month) >= _MONTH for month in line)
    assert all(set(reason) == {"sentence", "article", "source"} for reason in told["because"])
    assert told["certainty"] in {"zeker", "schatting", "gemeente beslist", "onbekend"}


def test_an_empty_scenario_without_work_is_the_same_twice() -> None:
    """No work: both lines are equal, and nobody gains anything."""
    told = _ask(**{**_SCENARIO, "work": None})

    assert told["months"] == told["without_work"]


@pytest.mark.parametrize(
    ("change", "fact"),
    [
        ({"start": "2026-13"}, "start"),
        ({"start": "2023-12"}, "start"),
        ({"start": "2040-01"}, "start"),
        ({"start": None}, "start"),
        ({"months": 0}, "months"),
        ({"months": "24"}, "months"),
        ({"months": True}, "months"),
        ({"household": None}, "household"),
        ({"household": []}, "household"),
        ({"household": {"kind": "alleenstaand"}}, "birth_date"),
        ({"household": {**_SINGLE, "kind": "samen"}}, "kind"),
        ({"household": {**_SINGLE, "birth_date": "2031-01-01"}}, "birth_date"),
        ({"household": {**_SINGLE, "birth_date": "1985-02-30"}}, "birth_date"),
        ({"household": {**_SINGLE, "birth_date": "1800-01-01"}}, "birth_date"),
        ({"household": {**_SINGLE, "birth_date": 19850601}}, "birth_date"),
        ({"household": {**_SINGLE, "rent_month": "-1"}}, "rent_month"),
        ({"household": {**_SINGLE, "assets": "veel"}}, "assets"),
        ({"household": {**_SINGLE, "kostendelers": 1.5}}, "kostendelers"),
        ({"household": {**_SINGLE, "kostendelers": -1}}, "kostendelers"),
        ({"household": {**_SINGLE, "children": ["gisteren"]}}, "children"),
        ({"household": {**_SINGLE, "children": ["2030-01-01"]}}, "children"),
        ({"household": {**_SINGLE, "inrichting": "nee"}}, "inrichting"),
        ({"household": {**_SINGLE, "kostendeler": 1}}, "kostendeler"),
        ({"household": {**_SINGLE, "partner_birth_date": "1985-01-01"}}, "partner_birth_date"),
        ({"work": {}}, "work"),
        ({"work": {"hours_week": 12, "net_month": "600"}}, "net_month"),
        ({"work": {"hours_week": 41, "gross_hour": "0"}}, "hours_week"),
        ({"work": {"hours_week": 40, "gross_hour": "0"}}, "gross_hour"),
        ({"work": {"hours_week": -1}}, "hours_week"),
        ({"work": {"net_month": "NaN"}}, "net_month"),
        ({"work": {"net_month": "Infinity"}}, "net_month"),
        ({"work": {"net_month": "1e99"}}, "net_month"),
        ({"work": {"net_month": "600.001"}}, "net_month"),
        ({"work": {"net_month": "600,00"}}, "net_month"),
        ({"work": {"net_month": True}}, "net_month"),
        ({"work": {"gross_month": "500", "pension_month": "600"}}, "pension_month"),
        ({"work": {"net_month": "600", "until": "2025-12"}}, "until"),
        ({"work": {"net_month": "600", "exemption_months_used": {"n": -1}}}, "n"),
        ({"work": {"net_month": "600", "exemption_months_used": {"x": 1}}}, "x"),
        ({"work": {"net_month": "600", "gross_hour": "15"}}, "gross_hour"),
        ({"gemeente": "Nergens"}, "gemeente"),
        ({"gemeente": 7}, "gemeente"),
        ({"holiday_pay": "ja"}, "holiday_pay"),
        ({"hollyday_pay": True}, "hollyday_pay"),
        ({"ask": "raad"}, "ask"),
        ({"ask": None}, "ask"),
        ({"ask": ["scenario"]}, "ask"),
    ],
)
def test_a_wrong_fact_is_named(change: dict[str, object], fact: str) -> None:
    """Issue 2 item 4: what cannot be answered gives the problem and the fact."""
    told = _ask(**{**_SCENARIO, **change})

    assert told["ok"] is False
    assert told["fact"] == fact
    assert str(told["problem"]).endswith(".")


@pytest.mark.parametrize(
    "line",
    [b"{", b"[]", b"12", b'"x"', b"\xff\xfe", b"nul", b'{"ask":NaN}', b"[" * 100_000, b"null"],
)
def test_a_broken_line_gets_a_sentence(line: bytes) -> None:
    """A line that is no JSON object is answered like any other."""
    told = json.loads(answer_line(line))

    assert told["ok"] is False
    assert told["fact"] == "line"


def test_the_door_answers_every_line_with_the_standard_library_alone() -> None:
    """Issue 2 item 4: needs nothing but the standard library, and ends with 0."""
    lines = [
        b"geen json",
        b"",
        json.dumps({"ask": "kostendelersnorm", "date": "2026-01-01", "persons": 2}).encode(),
        json.dumps({**_SCENARIO, "gemeente": "demo", "id": 7}).encode(),
    ]
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", _RUN.format(root=str(_ROOT))],
        input=b"\n".join(lines),
        capture_output=True,
        check=False,
        env={"LANG": "C", "PYTHONIOENCODING": "ascii"},
    )

    assert done.returncode == 0, done.stderr.decode()
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["ok"] for one in told] == [False, True, True]
    assert told[1]["norm"] == "1001.07"
    assert told[2]["id"] == 7
    assert done.stderr == b""


_RUN = """
import runpy, sys
sys.path.insert(0, {root!r})
sys.argv = ["calc"]
runpy.run_module("app.calc", run_name="__main__")
"""


@pytest.mark.parametrize("ask", ["rights", "duties", "nugger"])
@pytest.mark.parametrize("gemeente", ["demo", "karig", None])
def test_lists_have_the_names_the_issue_fixes(ask: str, gemeente: str | None) -> None:
    """Issue 3 item 9: every line has an answer, a status, an article and why."""
    told = _ask(ask=ask, date="2026-11-20", household=_SINGLE, gemeente=gemeente)

    assert told["ok"] is True
    assert told[ask], "never an empty list"
    ids = [one["id"] for one in told[ask]]
    assert len(ids) == len(set(ids))
    for one in told[ask]:
        assert one["answer"] in {"yes", "no", "unknown"}
        assert one["status"] in {"wet", "gemeente", "plan"}
        assert one["article"]
        assert str(one["because"]).endswith((".", "?"))
        assert (one["missing_fact"] is not None) == (one["answer"] == "unknown")


def test_a_fact_that_is_told_settles_a_right() -> None:
    """product.md: the app asks next the one fact that settles most."""
    before = _ask(ask="rights", date="2026-11-20", household=_SINGLE)
    asked = {one["id"]: one["missing_fact"] for one in before["rights"]}
    after = _ask(
        ask="rights",
        date="2026-11-20",
        household=_SINGLE,
        facts={"receives_bijstand": True, "melding": "2026-10-01"},
    )
    answers = {one["id"]: one["answer"] for one in after["rights"]}

    assert asked["begindatum"] == "melding"
    assert answers["begindatum"] == "yes"


def test_a_duty_that_is_not_met_costs_what_the_law_says() -> None:
    """Participatiewet art. 18.5: 100 percent; the months come from the demo gemeente."""
    told = _ask(
        ask="maatregel", date="2026-11-20", household=_SINGLE, gemeente="demo", duty="reizen"
    )

    assert (told["percent"], told["months"], told["amount"]) == ("100", 1, "1419.46")


@pytest.mark.parametrize(
    ("change", "fact"),
    [({"duty": "niets"}, "duty"), ({"duty": None}, "duty"), ({"facts": {"x": 1}}, "x")],
)
def test_a_duty_that_is_not_known_is_refused(change: dict[str, object], fact: str) -> None:
    """Issue 2 item 4: what cannot be answered names the fact."""
    line = {"ask": "maatregel", "date": "2026-11-20", "household": _SINGLE, "duty": "reizen"}

    assert _ask(**{**line, **change})["fact"] == fact


@pytest.fixture
def broken(tmp_path, monkeypatch):
    """The folder of the gemeenten, with one really broken file of the demo in it."""
    root = shutil.copytree(read_gemeente._ROOT, tmp_path / "gemeente")
    path = root / "demo" / "norm.toml"
    good = path.read_text(encoding="utf-8")
    path.write_text(good.replace("value = 5000.00,", "value = [5000.00,"), encoding="utf-8")
    monkeypatch.setattr(read_gemeente, "_ROOT", root)


@pytest.mark.parametrize("ask", ["scenario", "rights", "duties", "nugger", "maatregel"])
def test_a_broken_key_of_a_gemeente_does_not_count_and_is_told(ask: str, broken) -> None:
    """Issue 12 item 6: one bad key drops that value, never the whole gemeente."""
    line = dict(_SCENARIO) if ask == "scenario" else {"date": "2026-11-20", "household": _SINGLE}
    line = {**line, "ask": ask, **({"duty": "reizen"} if ask == "maatregel" else {})}
    told = _ask(**{**line, "gemeente": "demo"})
    note = told.pop("note")
    assert note.startswith("Wij kunnen 1 regel van gemeente Voorbeeldstad")
    assert "5000" not in json.dumps(told), "the value that could not be read"
    national = _ask(**{**line, "gemeente": None})
    assert told != national, "the other rules of the gemeente still count"
    assert "note" not in _ask(**{**line, "gemeente": "karig"})
    assert _ask(**{**line, "gemeente": "nergens"})["fact"] == "gemeente"


def test_a_wage_paid_later_can_be_told_at_the_door() -> None:
    """peers.md 5.2: the month a wage counts in differs by gemeente; the fact must be tellable."""
    work = {"net_month": "600.00", "paid_next_month": True}
    told = _ask(**{**_SCENARIO, "work": work, "gemeente": None, "beslag": True})

    assert any("van het werk of van de betaling" in line for line in told["open_points"])
    assert any("Er is beslag" in line for line in told["open_points"])


def test_beslag_tells_what_stays_or_why_that_is_not_known() -> None:
    """Rv 475dc up to the norm; above it nothing is made up, and the reason is told."""
    told = _ask(**{**_SCENARIO, "start": "2026-07", "beslag": True})
    kept, worked = told["without_work"][0]["beslag"], told["months"][0]["beslag"]

    assert (kept["keeps"], kept["goes"]) == ("1348.49", "70.97")
    assert (worked["keeps"], worked["goes"]) == (None, None)
    assert "andere som" in worked["because"]
    assert _ask(**_SCENARIO)["months"][0]["beslag"] is None


def test_who_has_no_right_reads_that_the_partner_may_ask_with_the_amount() -> None:
    """Participatiewet 11.4, 13.1.e and 24.a: a spouse of 17 leaves the other half of the norm."""
    home = {"kind": "gehuwd", "birth_date": "2009-03-10", "partner_birth_date": "1999-05-01"}
    when = {"start": "2026-12", "months": 2, "receives_bijstand": True}
    work = {"partner_work": {"hours_week": 10}}
    found = _ask(ask="scenario", household=home, **when, **work)
    assert [one["norm"] for one in found["months"]] == ["1013.90", "1013.90"]
    kept = "Uw partner houdt zelf recht. Wij rekenen met de bijstand van uw partner."
    assert kept in found["open_points"]
    told = {"receives_bijstand": True}
    lists = _ask(ask="rights", date="2026-12-01", household=home, facts=told)
    rights = {one["id"]: one for one in lists["rights"]}
    assert rights["bijstand"]["answer"] == "no"
    assert rights["bijstand_partner"]["amount"] == "1013.90"


def test_a_second_job_is_told_in_a_list() -> None:
    """31.2.n and 19.2: 600 and 200 of the same person bring one exemption of 200."""
    told = _ask(**{**_SCENARIO, "more_work": [{"net_month": "200.00"}]})

    assert [month["net_wage"] for month in told["months"]] == ["800.00", "800.00"]
    assert told["months"][0]["exempt"] == "200.00"


@pytest.mark.parametrize(
    ("jobs", "fact"),
    [
        ({"net_month": "200"}, "more_work"),
        ([{"net_month": "200", "wage": 1}], "wage"),
        ([{}], "work"),
        ([{"net_month": "200"}] * 10, "more_work"),
    ],
)
def test_a_wrong_second_job_is_named(jobs: object, fact: str) -> None:
    """Issue 2 item 4: a list of at most nine further jobs, each told in one way."""
    told = _ask(**{**_SCENARIO, "more_work": jobs})

    assert (told["ok"], told["fact"]) == (False, fact)


def _first_month(**work: object) -> dict[str, object]:
    used = {"exemption_months_used": {"n": 6}}
    told = _ask(**{**_SCENARIO, "months": 1, "work": {**used, **work}})
    assert told["ok"] is True, told
    return told["months"][0]


@pytest.mark.parametrize(
    ("work", "bijstand"),
    [
        # Regeling Participatiewet art. 8.a: 648 of which 48 is holiday pay counts as 648.
        ({"net_month": "648.00", "holiday_in_wage": "48.00"}, "753.50"),
        ({"net_month": "648.00", "holiday_with_wage": True}, "753.50"),
        # Art. 31.2.g: travel money is no means; 600 and its claim of 48 count.
        ({"net_month": "680.00", "travel_in_wage": "80.00"}, "753.50"),
        # Normenbrief IV art. 13: 8 % over a wage without loonheffingskorting.
        ({"net_month": "1000.00", "loonheffingskorting": False}, "321.50"),
        # Art. 45.1: 52 weeks over 12 months: 150 a week is 650, with a claim of 52.
        ({"net_week": "150.00"}, "699.50"),
        # 12 of the 22 working days: 327,27, with a claim of 26,18.
        ({"net_month": "600.00", "first_day": "2026-01-15"}, "1048.05"),
        ({"months": [{"month": "2026-01", "net_month": "300.00"}]}, "1077.50"),
        # Art. 8a.2.d and 6.h: a proefplaats is unpaid.
        ({"contract": "proefplaats", "hours_week": 24}, "1401.50"),
        # Art. 32.1: what comes when the job ends counts, without a claim: 600 + 48 + 500.
        (
            {
                "net_month": "600.00",
                "until": "2026-01",
                "last_pay": {"leave": "200.00", "transition": "300.00"},
            },
            "253.50",
        ),
    ],
)
def test_every_kind_of_wage_can_be_told(work: dict[str, object], bijstand: str) -> None:
    """Issue 9: the shapes of small and temporary jobs, each with the article that decides."""
    assert _first_month(**work)["bijstand"] == bijstand


@pytest.mark.parametrize(
    ("work", "fact"),
    [
        ({"gross_month": "600", "travel_in_wage": "80"}, "travel_in_wage"),
        ({"hours_week": 10, "holiday_in_wage": "8"}, "holiday_in_wage"),
        ({"net_month": "100", "travel_in_wage": "80", "holiday_in_wage": "30"}, "travel_in_wage"),
        ({"net_month": "600", "last_pay": {"leave": "1"}}, "last_pay"),
        ({"net_month": "600", "until": "2026-02", "last_pay": {"bonus": "1"}}, "bonus"),
        ({"net_month": "600", "first_day": "2026-02-10", "last_day": "2026-02-09"}, "last_day"),
        ({"net_month": "600", "first_day": "2026-03-10", "until": "2026-02"}, "first_day"),
        ({"net_month": "600", "last_day": "2026-02-09", "until": "2026-03"}, "last_day"),
        ({"net_month": "600", "last_day": "2025-12-09"}, "last_day"),
        ({"months": [{"month": "2026-01"}]}, "months"),
        ({"months": [{"month": "2026-01", "hours_week": 41}]}, "hours_week"),
        ({"months": [{"month": "2026-01", "net_month": "1"}] * 2}, "months"),
        ({"net_month": "600", "contract": "los"}, "contract"),
        ({"net_month": "600", "contract": "proefplaats"}, "net_month"),
        ({"net_month": "600", "net_week": "100"}, "net_week"),
    ],
)
def test_what_does_not_fit_a_wage_is_named(work: dict[str, object], fact: str) -> None:
    """Issue 2 item 4: bad input gets a clear refusal that names the fact."""
    told = _ask(**{**_SCENARIO, "work": work})

    assert (told["ok"], told["fact"]) == (False, fact)


def test_the_fixed_loonkostensubsidie_is_told_at_the_door() -> None:
    """Field case N6, art. 10d.5: 2.523,96 gives 1.261,98, and 841,32 at 24 hours."""
    asked = {"ask": "loonkostensubsidie", "date": "2026-07-01", "fixed": True}
    assert _ask(**asked, wml_plus_vb_month="2523.96")["fixed"] == "1261.98"
    assert _ask(**asked, hours_week="24")["fixed"] == "841.32", "the wage of the day itself"
    both = {**asked, "fixed": False, "loonwaarde_month": "1514.38"}
    told = _ask(**both)
    assert (told["subsidie"], told["fixed"]) == ("1009.58", "1261.98")
    assert "10d.5" in str(told["because"])
    assert _ask(**{**asked, "fixed": False})["fact"] == "loonwaarde_month"


def _line(facts):
    return json.loads(answer_line(json.dumps(facts).encode()))


def test_a_scenario_without_bijstand_counts_none() -> None:
    """Field case F0 at the door: the wage is the difference, and nothing ends."""
    told = _line(
        {
            "ask": "scenario",
            "start": "2026-11",
            "months": 2,
            "receives_bijstand": False,
            "household": {"kind": "alleenstaand", "birth_date": "1986-05-01", "assets": "30000"},
            "work": {"net_month": "900"},
        }
    )
    assert {month["bijstand"] for month in (*told["months"], *told["without_work"])} == {"0.00"}
    assert told["months"][0]["total"] == "1029.00"
    assert told["without_work"][0]["total"] == "129.00"
    assert told["ends"] is None


def test_a_scenario_is_held_against_the_work_of_now() -> None:
    """The keys current_work, more_current_work and partner_starts fill the side of now."""
    home = {"kind": "gehuwd", "birth_date": "1986-05-01", "partner_birth_date": "1986-05-01"}
    line = {"ask": "scenario", "start": "2026-11", "months": 1, "household": home}
    line |= {"work": {"net_month": "900"}, "partner_work": {"net_month": "300"}}
    now = {"current_work": {"net_month": "400"}, "more_current_work": [{"net_month": "100"}]}
    assert _line({**line, **now})["without_work"][0]["net_wage"] == "800.00"
    assert _line({**line, **now, "partner_starts": True})["without_work"][0]["net_wage"] == "500.00"
    assert _line(line)["without_work"][0]["net_wage"] == "300.00"
    assert _line({**line, **now})["months"][0]["net_wage"] == "1200.00"
    assert not _line({**line, "receives_bijstand": "nee"})["ok"]
