"""One wrong key of a gemeente costs that key; every fault says where, what and what else."""

from __future__ import annotations

import copy
import shutil
import tomllib
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.data.gemeente_reader import GROUPS, build, gemeenten, read_gemeente
from app.data.gemeente_schema import schema_doc
from app.domain.gemeente import FourWeekly, Gemeente, Settlement
from app.domain.gemeente_plichten import Mode
from app.domain.gemeente_problem import left_out
from app.domain.settlement import CountingMonth, Settling
from app.text.dutch import fill

ROOT = Path(__file__).resolve().parents[2] / "app" / "demo" / "gemeente"
DAY = date(2026, 7, 1)


@pytest.fixture
def folder(tmp_path):
    """A copy of the demo gemeente that a test may spoil."""
    return shutil.copytree(ROOT / "demo", tmp_path / "demo")


def _spoil(folder, file, old, new):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def _only_fault(folder):
    found = read_gemeente(folder)
    assert len(found.faults) == 1, found.faults
    return found.faults[0]


def test_the_demo_gemeente_is_read() -> None:
    """Issue 3 item 8: the demo gemeente is good and says that it does not exist."""
    demo = read_gemeente(ROOT / "demo")
    assert isinstance(demo, Gemeente)
    assert demo.code == "demo"
    assert demo.invented
    assert "bestaat niet" in demo.name


def test_the_settlement_of_the_demo_is_the_usual_one() -> None:
    """Brief of issue 3: national examples hold in the demo gemeente too, on every day."""
    demo = read_gemeente(ROOT / "demo")
    assert isinstance(demo, Gemeente)
    for day in (date(2025, 12, 31), DAY, date(2027, 1, 1)):
        found, usual = demo.settlement(day), Settlement()
        assert found.four_weekly == usual.four_weekly
        assert found.exempt_over_holiday == usual.exempt_over_holiday
        assert not found.stops_at_net_norm
        assert found.counting_month in {None, CountingMonth.GEWERKT}


def test_every_key_about_settling_holds_from_its_own_day(folder) -> None:
    """product.md part 4: dated TOML; a rule of tomorrow changes nothing today."""
    _spoil(folder, "verrekening.toml", '"dertien_twaalfde"', '"werkdagen"')
    demo = read_gemeente(folder)
    assert isinstance(demo, Gemeente)
    before, now, later = (
        demo.settlement(day) for day in (date(2025, 12, 31), DAY, date(2027, 1, 1))
    )
    assert before == Settlement(), "nothing was filled in yet"
    assert (now.four_weekly, now.settling) == (FourWeekly.WERKDAGEN, Settling.SCHATTING)
    assert (later.settling, later.late_income_months) == (Settling.AUTOMATISCH, 6)


def test_settling_by_itself_may_begin_before_2027(folder) -> None:
    """Gemeentenieuws (participatiewet-2027.md): in 2026 a gemeente may already do so."""
    _spoil(
        folder,
        "vooruitlopen.toml",
        "[automatic_settling]\nvalues = [\n  { from = 2026-01-01, value = false",
        "[automatic_settling]\nvalues = [\n  { from = 2026-01-01, value = true",
    )
    demo = read_gemeente(folder)
    assert isinstance(demo, Gemeente)
    assert demo.settlement(DAY).settling is Settling.AUTOMATISCH


def test_all_gemeenten_come_in_order() -> None:
    """Issue 3 item 8: a demo gemeente and a sparse one, both good."""
    found = gemeenten(ROOT)
    assert [one.code for one in found] == ["demo", "karig"]
    assert all(isinstance(one, Gemeente) for one in found)


def test_what_is_not_filled_in_is_none() -> None:
    """product.md part 4: what a gemeente has not filled in is its own decision."""
    karig = read_gemeente(ROOT / "karig")
    assert isinstance(karig, Gemeente)
    assert karig.maatregelen.uniform_months is None
    assert karig.minimaregelingen is None
    assert karig.meedoen.mode_on(DAY) is None
    assert karig.contact.loket is not None


def test_every_value_has_a_day_and_a_source() -> None:
    """product.md part 4: dated TOML, each value with from-date and source."""
    demo = read_gemeente(ROOT / "demo")
    assert isinstance(demo, Gemeente)
    for name in GROUPS:
        group = getattr(demo, name)
        assert is_dataclass(group)
        for field in fields(group):
            for rule in getattr(group, field.name).rules:
                assert rule.start >= date(2026, 1, 1)
                assert rule.source.url.startswith("https://voorbeeldstad.example")
                assert rule.source.article


def test_an_older_value_holds_until_the_next() -> None:
    """participatiewet-2027.md: a key for old and new mode, each with its date."""
    demo = read_gemeente(ROOT / "demo")
    assert isinstance(demo, Gemeente)
    old, new = demo.meedoen.mode_on(date(2026, 12, 31)), demo.meedoen.mode_on(date(2027, 1, 1))
    assert old is not None
    assert new is not None
    assert (old.value, new.value) == (Mode.GEVRAAGD, Mode.MOTIVEREND)
    assert demo.meedoen.mode_on(date(2025, 12, 31)) is None


def test_the_old_mode_never_holds_in_2027(folder) -> None:
    """participatiewet-2027.md: an order under the old letter c loses its basis in 2027."""
    _spoil(folder, "meedoen.toml", "until = 2026-12-31, ", "")
    _spoil(folder, "meedoen.toml", "from = 2027-01-01", "from = 2027-07-01")
    found = read_gemeente(folder)
    assert isinstance(found, Gemeente)
    assert found.meedoen.mode_on(date(2027, 1, 1)) is None


WRONG = {
    "unknown key": ("norm.toml", "[car_value]", "[car_worth]", "car_worth"),
    "unknown part": (
        "premies.toml",
        "times_year = 1",
        "times_a_year = 1",
        "werk[1].value.times_a_year",
    ),
    "missing part": ("premies.toml", ", times_year = 1", "", "werk[1].value.times_year"),
    "text for a number": ("norm.toml", "value = 5000.00", 'value = "5000"', "car_value[1].value"),
    "yes for a number": ("meedoen.toml", "value = 26,", "value = true,", "weeks_max[1].value"),
    "fraction for a whole": ("meedoen.toml", "value = 26,", "value = 26.5,", "weeks_max[1].value"),
    "number for yes": ("werk.toml", "value = true", "value = 1", "participatieplaats[1].value"),
    "unknown choice": ("verrekening.toml", '"gewerkt"', '"ooit"', "counting_month[1].value"),
    "too high": ("maatregelen.toml", "value = 1,", "value = 4,", "uniform_months[1].value"),
    "too low": ("verrekening.toml", "value = 8,", "value = 0,", "pay_day[1].value"),
    "no day": ("norm.toml", "from = 2026-01-01, ", "", "commercial_rent[1].from"),
    "no real day": (
        "norm.toml",
        "from = 2026-01-01",
        'from = "januari"',
        "commercial_rent[1].from",
    ),
    "unknown source": (
        "norm.toml",
        'source = "INKOMSTEN"',
        'source = "ERGENS"',
        "commercial_rent[1].source",
    ),
    "days out of order": (
        "verrekening.toml",
        "from = 2027-01-01",
        "from = 2025-01-01",
        "settling[2].from",
    ),
    "ends before it starts": (
        "meedoen.toml",
        "until = 2026-12-31",
        "until = 2025-12-31",
        "tegenprestatie_mode[1].until",
    ),
    "wrong code": ("gemeente.toml", 'code = "demo"', 'code = "elders"', "code"),
    "first third too small (18.5)": (
        "maatregelen.toml",
        "value = [1, 1, 1]",
        "value = [1, 2, 2]",
        "uniform_spread",
    ),
    "nothing to spread (18.5)": (
        "maatregelen.toml",
        "value = [1, 1, 1]",
        "value = [0, 0, 0]",
        "uniform_spread",
    ),
    "no number": ("norm.toml", "value = 5000.00", "value = nan", "car_value[1].value"),
    "endless": ("norm.toml", "value = 5000.00", "value = inf", "car_value[1].value"),
    "repeat not longer (18.6)": (
        "maatregelen.toml",
        "value = 1,",
        "value = 2,",
        "uniform_repeat_months",
    ),
    "two limits": (
        "minimaregelingen.toml",
        "limit_percent = 120 }",
        "limit_percent = 120, limit_amount = 1 }",
        "stadspas",
    ),
    "no limit": ("minimaregelingen.toml", ", limit_percent = 120 }", " }", "stadspas"),
    "time as text": ("contact.toml", "opens = 09:00:00", 'opens = "9"', "loket[1].value.hours[1]"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_key_is_named_and_costs_only_itself(folder, case) -> None:
    """Issue 12 item 6 and issue 3 item 8: file, key, what is wrong and what was expected."""
    file, old, new, key = WRONG[case]
    _spoil(folder, file, old, new)
    fault = _only_fault(folder)
    assert fault.file == file
    assert fault.key.startswith(key)
    assert fill(fault.wrong)
    assert fill(fault.expected)
    assert {group for group, _ in _lost(folder)} <= {file.removesuffix(".toml")}
    assert len(_lost(folder)) <= 1


def _lost(folder):
    """The keys that the demo has and this folder has not."""
    demo, found = read_gemeente(ROOT / "demo"), read_gemeente(folder)
    lost = {
        (group, one.name)
        for group in GROUPS
        for one in fields(getattr(demo, group))
        if getattr(getattr(found, group), one.name) is None
        and getattr(getattr(demo, group), one.name) is not None
    }
    schemes = {name for name, _ in demo.minimaregelingen} - {
        name for name, _ in found.minimaregelingen or ()
    }
    return lost | {("minimaregelingen", name) for name in schemes}


def test_broken_toml_names_the_line(folder) -> None:
    """Issue 3 item 8: a file that is no TOML is named with the place of the fault."""
    (folder / "norm.toml").write_text("[car_value\n", encoding="utf-8")
    fault = _only_fault(folder)
    assert (fault.file, fault.key) == ("norm.toml", "car_value")
    assert "regel 1" in fill(fault.wrong)


BROKEN = {
    "a bracket too few": ("norm.toml", "value = 5000.00,", "value = [5000.00,", "car_value"),
    "a quote too few": ("verrekening.toml", '"gewerkt"', '"gewerkt', "counting_month"),
    "a comma for a point": ("premies.toml", "0.23", "0,23", "travel_km"),
    "a scheme": ("minimaregelingen.toml", '"Voorbeeldpas"', "Voorbeeldpas", "stadspas"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_no_toml_costs_one_key(folder, case) -> None:
    """Issue 12, "It is done when": a broken file of a gemeente costs one value, and it is named."""
    file, old, new, key = BROKEN[case]
    _spoil(folder, file, old, new)
    fault = _only_fault(folder)
    assert (fault.file, fault.key) == (file, key)
    assert _lost(folder) == {(file.removesuffix(".toml"), key)}


def test_strange_letters_cost_one_key(folder) -> None:
    """The same for a file that was saved in another alphabet."""
    path = folder / "norm.toml"
    text = path.read_bytes().replace(b"Meld het ons.", b"Meld h\xebt ons.")
    path.write_bytes(text)
    fault = _only_fault(folder)
    assert (fault.file, fault.key) == ("norm.toml", "gifts_above")
    assert _lost(folder) == {("norm", "gifts_above")}


def test_a_wrong_source_costs_what_rests_on_it(folder) -> None:
    """Issue 12 items 5 and 6: nobody knows how such a value is known, so it does not count."""
    _spoil(folder, "bronnen.toml", 'grade = "website"', 'grade = "gehoord"')
    found = read_gemeente(folder)
    assert found.faults[0].key == "WEBSITE.grade"
    assert found.verrekening.pay_day is None
    assert found.norm.car_value is not None


def test_an_unknown_file_is_refused(folder) -> None:
    """Issue 3 item 8: unknown keys are refused, and so are files nobody reads."""
    (folder / "fietsen.toml").write_text("", encoding="utf-8")
    assert _only_fault(folder).file == "fietsen.toml"


def test_all_faults_are_told_at_once(folder) -> None:
    """A gemeente mends its files in one go, so it hears of every fault."""
    _spoil(folder, "norm.toml", "[car_value]", "[car_worth]")
    _spoil(folder, "meedoen.toml", "value = 26,", "value = true,")
    found = read_gemeente(folder)
    assert [fault.file for fault in found.faults] == ["meedoen.toml", "norm.toml"]


def test_the_app_goes_on_with_the_other_rules_and_says_so(folder) -> None:
    """Issue 12 item 6: one bad key drops that value and names it, never the whole gemeente."""
    _spoil(folder, "norm.toml", "value = 5000.00", "value = -1")
    found, good = read_gemeente(folder), read_gemeente(ROOT / "demo")
    assert found.settlement(DAY) == good.settlement(DAY)
    assert found.norm.car_value is None
    said = left_out(found.name, found.faults)
    assert said is not None
    assert "1 regel van gemeente Voorbeeldstad" in fill(said.because)
    assert left_out(good.name, good.faults) is None


def test_a_folder_without_its_own_file_is_called_by_its_code(tmp_path) -> None:
    """Without gemeente.toml only the name of the folder says which gemeente it is."""
    (tmp_path / "leeg").mkdir()
    found = read_gemeente(tmp_path / "leeg")
    assert (found.code, found.name) == ("leeg", "leeg")
    assert {fault.file for fault in found.faults} == {"gemeente.toml"}


def test_the_settlement_follows_the_gemeente(folder) -> None:
    """peers.md 5.2: one four-weekly wage, several methods, so it is the gemeente's setting."""
    _spoil(folder, "verrekening.toml", '"dertien_twaalfde"', '"werkdagen"')
    found = read_gemeente(folder)
    assert isinstance(found, Gemeente)
    assert found.settlement(DAY).four_weekly == "werkdagen"


JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.decimals(),
    st.text(max_size=5),
    st.dates(),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
)


def _places(value, path=()):
    """The path to every value in parsed files."""
    yield path
    if isinstance(value, dict):
        items = value.items()
    else:
        items = enumerate(value) if isinstance(value, list) else ()
    for key, one in items:
        yield from _places(one, (*path, key))


@cache
def _tables():
    return {
        path.stem: tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
        for path in sorted((ROOT / "demo").glob("*.toml"))
    }


@cache
def _all_places():
    return [path for path in _places(_tables()) if len(path) > 1]


@settings(max_examples=400)
@given(st.data())
def test_junk_is_refused_and_never_crashes(data) -> None:
    """Issue 12 item 6: whatever stands in a file, the app goes on and names what is wrong."""
    file, *before, last = data.draw(st.sampled_from(_all_places()))
    tables = copy.deepcopy({name: _tables()[name] for name in {"gemeente", "bronnen", file}})
    inner = tables[file]
    for key in before:
        inner = inner[key]
    inner[last] = data.draw(JUNK)
    found = build("demo", tables)
    assert isinstance(found, Gemeente)
    assert all(fill(fault.wrong) and fill(fault.expected) for fault in found.faults)


def test_money_is_exact() -> None:
    """House style: money is Decimal, never a float."""
    demo = read_gemeente(ROOT / "demo")
    assert isinstance(demo, Gemeente)
    assert demo.premies.travel_km is not None
    assert demo.premies.travel_km.newest.value == Decimal("0.23")


def test_the_page_about_the_keys_is_the_code() -> None:
    """README.md of the gemeenten is made from the types that read them."""
    assert (ROOT / "README.md").read_text(encoding="utf-8") == schema_doc()
