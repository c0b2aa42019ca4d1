"""The rules of real gemeenten: a folder that is put there counts, wherever rules are read."""

from __future__ import annotations

import json
from datetime import date

import pytest

from app.calc import read_gemeente
from app.calc.line import answer_line
from app.data.contributed import CONTRIBUTED, read_contributed
from app.data.periods import read_periods
from app.domain.local_expiry import current
from app.houvast import contributed_here, read_real

SOURCES = """
[SITE]
law = "Website"
title = "Website van de gemeente"
url = "https://gemeente.example"
checked = 2026-11-20
grade = "website"
"""
TOESLAG = """
[[amounts.values]]
from = 2026-01-01
source = "SITE"
value = { alleenstaand = 423, alleenstaande_ouder = 541, gehuwd = 601 }

[[reference_months.values]]
from = 2026-01-01
source = "SITE"
value = 36
"""
HOME = {"kind": "alleenstaand", "birth_date": "1986-05-01"}


def put(root, code="GM0114", name="Emmen", **more):
    """A folder as a gemeente gives it; ``more`` are further files."""
    folder = root / code
    folder.mkdir(parents=True)
    files = {"bronnen": SOURCES, "inkomenstoeslag": TOESLAG} | more
    files.setdefault("gemeente", f'code = "{code}"\nname = "{name}"\n')
    for file, text in files.items():
        (folder / f"{file}.toml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def root(tmp_path):
    """A folder for gemeenten, with nothing remembered of another one."""
    read_contributed.cache_clear()
    read_real.cache_clear()
    yield tmp_path / "regels"
    read_contributed.cache_clear()
    read_real.cache_clear()


def test_nothing_is_shipped_that_nobody_read():
    """Issue 12: 93 values read were mostly old; none of them may pass for a rule of today."""
    assert read_contributed(CONTRIBUTED) == ()


def test_a_folder_that_is_put_there_is_a_gemeente(root):
    """Issue 12 item 7: a gemeente can contribute its own with little effort."""
    put(root)
    put(root, "GM0321", "Houten")
    found = read_contributed(root)
    assert [(one.code, one.name, one.faults) for one in found] == [
        ("GM0114", "Emmen", ()),
        ("GM0321", "Houten", ()),
    ]
    assert read_contributed(root / "nergens") == ()


def test_who_does_not_exist_is_not_taken_for_real(root):
    """Invented gemeenten stand apart as examples; a code that is no gemeente is named."""
    put(root, "GM0114", gemeente='code = "GM0114"\nname = "Emmen"\ninvented = true\n')
    put(root, "GM9999", "Nergenshuizen")
    (found,) = read_contributed(root)
    assert [(one.file, one.key) for one in found.faults] == [("gemeente.toml", "code")]


def test_a_gemeente_keeps_its_name_when_its_own_file_is_broken(root, caplog):
    """Issue 12 item 6: one bad key drops that value; the log names it."""
    put(root, gemeente="code = ?")
    (found,) = read_real(root)
    assert found.name == "Emmen"
    assert found.inkomenstoeslag.amounts is not None
    assert "gemeente GM0114: not read: gemeente.toml -" in caplog.text


def test_several_gemeenten_share_the_files_of_who_carries_it_out(root):
    """Issue 12 item 4: shared files with overrides."""
    shared = 'shared = "_wil"\n'
    for code, name in (("GM0321", "Houten"), ("GM0356", "Nieuwegein")):
        put(root, code, name, gemeente=f'code = "{code}"\nname = "{name}"\n{shared}')
    put(root, "_wil", norm='[[car_value.values]]\nfrom = 2026-01-01\nsource = "SITE"\nvalue = 6000')
    assert {one.norm.car_value.newest.value for one in read_contributed(root)} == {6000}


def test_the_app_reads_the_folder_that_was_set(root, monkeypatch):
    """A gemeente can look at its own rules in the app before it gives them."""
    assert contributed_here() == CONTRIBUTED
    monkeypatch.setenv("HOUVAST_GEMEENTEN", str(root))
    put(root)
    assert [one.code for one in read_real(contributed_here())] == ["GM0114"]


def _asked(day, **more):
    line = {
        "ask": "rights",
        "date": day,
        "household": HOME | {"assets": "0"},
        "facts": {"receives_bijstand": True, "low_income_months": 40},
        "gemeente": "GM0114",
        **more,
    }
    told = json.loads(answer_line(json.dumps(line).encode()))
    assert told["ok"], told
    toeslag = next(one for one in told["rights"] if one["id"] == "inkomenstoeslag")
    return toeslag, told.get("note")


@pytest.fixture
def at_the_door(root, monkeypatch):
    """The door, with Emmen among the gemeenten that gave their rules."""
    put(root)
    monkeypatch.setattr(read_gemeente, "_REAL", root)


def test_the_door_counts_what_a_real_gemeente_gave(at_the_door):
    """Issue 12 item 7: the same data everywhere."""
    toeslag, note = _asked("2026-12-31")
    assert (toeslag["amount"], note) == ("423.00", None)


@pytest.mark.parametrize("more", [{}, {"today": "2027-01-01"}], ids=["date", "today"])
def test_over_the_end_of_the_year_the_door_counts_it_no_more(at_the_door, more):
    """Issue 12 item 5: what was read before 2027 is to be checked on 2027-01-01."""
    day = "2026-12-20" if more else "2027-01-01"
    toeslag, note = _asked(day, **more)
    assert toeslag["amount"] is None
    assert note == (
        "Van gemeente Emmen zijn 2 regels te oud of niet gelezen. Die tellen niet mee."
    )


def test_a_day_of_asking_before_the_day_of_the_answer_counts(at_the_door):
    """Asked in December about January: what the app shows in December too."""
    toeslag, note = _asked("2027-01-15", today="2026-12-20")
    assert (toeslag["amount"], note) == ("423.00", None)


def test_the_door_knows_every_gemeente_of_the_country(root, monkeypatch):
    """Of a gemeente that gave nothing only the name is known: it decides all that is local."""
    monkeypatch.setattr(read_gemeente, "_REAL", root)
    toeslag, note = _asked("2026-11-20", gemeente="GM0363")
    assert (toeslag["amount"], note) == (None, None)


def test_a_day_that_is_no_day_is_refused_at_the_door():
    """What cannot be read names the fact."""
    line = {"ask": "rights", "date": "2026-11-20", "household": HOME, "gemeente": "demo",
            "today": "morgen"}
    told = json.loads(answer_line(json.dumps(line).encode()))
    assert (told["ok"], told["fact"]) == (False, "today")


def test_the_app_in_a_browser_takes_the_folder_along(root):
    """The static web build packs every file of a contributed gemeente, and not what explains it."""
    import phone_python  # noqa: PLC0415  (build/phone_python.py)

    put(root)
    app = root.parent / "app"
    (app / "data" / "nederland").mkdir(parents=True)
    root.rename(app / "data" / "nederland" / "regels")
    (app / "data" / "nederland" / "regels" / "README.md").write_text("uitleg", encoding="utf-8")
    assert sorted(phone_python._below(app, "app/")) == [
        f"app/data/nederland/regels/GM0114/{name}.toml"
        for name in ("bronnen", "gemeente", "inkomenstoeslag")
    ]


def test_expiry_holds_for_what_was_contributed(root):
    """The same periods as for everything: 31 December, and the new law."""
    put(root)
    (found,) = read_contributed(root)
    kept = current(found, date(2026, 12, 31), read_periods())
    gone = current(found, date(2027, 1, 1), read_periods())
    assert (len(kept.not_counted), len(gone.not_counted)) == (0, 2)
