"""Every local rule that was read can be said in the form of the data: an invented gemeente a row.

The rows are those of cases/ordinances-read.csv of issue 12; they are no rules of today.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.data.gemeente_reader import GROUPS, build
from app.domain.after_bijstand import Incomes
from app.domain.gemeente_keys import SCHEMES
from app.domain.household import Household, Kind
from app.domain.month import Month
from app.law.participatiewet.betaaldag import local_form_day, local_pay_day
from app.law.participatiewet.minimaregelingen import minimaregelingen
from app.law.participatiewet.toeslagbedrag import toeslag_amount

_FILE = Path(__file__).with_name("ordinance_rows.toml")
ROWS = tomllib.loads(_FILE.read_text(encoding="utf-8"), parse_float=Decimal)["row"]
DAY = date(2026, 7, 1)


def gemeente(row):
    """An invented gemeente that says what the row says."""
    told = {
        group: {
            key: {"values": [{"from": date(2026, 1, 1), "value": value, "source": "BRON"}]}
            for key, value in row[group].items()
        }
        for group in (*GROUPS, SCHEMES)
        if group in row
    }
    source = {
        "law": "Gelezen tekst",
        "title": row["said"],
        "url": "https://verzonnen.example",
        "checked": date(2026, 11, 20),
        "grade": row["grade"],
    }
    own = {"code": "proef", "name": "Proefdorp (bestaat niet)", "invented": True}
    return build("proef", {"gemeente": own, "bronnen": {"BRON": source}, **told})


@pytest.mark.parametrize("row", ROWS, ids=[f"{one['who']}-{one['key']}" for one in ROWS])
def test_a_row_fits(row):
    """Issue 12 item 4: all rows can be expressed, each in an invented gemeente."""
    found = gemeente(row)
    assert found.faults == ()
    told = [group for group in (*GROUPS, SCHEMES) if group in row]
    assert bool(told) is (row["grade"] != "niet_gelezen"), "a text nobody read has no value"
    for group in told:
        if group == SCHEMES:
            assert {name for name, _ in found.minimaregelingen} == set(row[group])
        else:
            held = getattr(found, group)
            assert all(getattr(held, key).on(DAY) is not None for key in row[group])


def test_no_row_is_missing():
    """Issue 12: 93 rows were read, of which two of a name and key are never the same."""
    assert len(ROWS) == 93
    assert max(Counter((one["who"], one["key"]) for one in ROWS).values()) == 1


def _row(who, key):
    return gemeente(next(one for one in ROWS if (one["who"], one["key"]) == (who, key)))


def _home(kind, *children, **more):
    partner = date(1986, 5, 1) if kind is Kind.GEHUWD else None
    return Household(kind, date(1986, 5, 1), partner, children, **more)


TEEN, SMALL = date(2012, 3, 1), date(2020, 3, 1)


@pytest.mark.parametrize(
    ("who", "home", "amount"),
    [
        ("Alphen aan den Rijn", _home(Kind.ALLEENSTAANDE_OUDER, SMALL), 701),
        ("Alphen aan den Rijn", _home(Kind.ALLEENSTAANDE_OUDER, TEEN), 801),
        ("Alphen aan den Rijn", _home(Kind.GEHUWD, SMALL, TEEN), 901),
        ("Tilburg", _home(Kind.GEHUWD, TEEN), 990),
        ("Tilburg", _home(Kind.ALLEENSTAANDE_OUDER, TEEN), 675),
        ("Enschede", _home(Kind.GEHUWD, SMALL, TEEN), 162 + 65 + 130),
        ("Enschede", _home(Kind.ALLEENSTAAND), 114),
        ("Noordwijk", _home(Kind.ALLEENSTAAND, inrichting=True), 250),
        ("Noordwijk", _home(Kind.GEHUWD, inrichting=True), 400),
        ("Noordwijk", _home(Kind.GEHUWD, inrichting=True, partner_inrichting=False), 800),
        ("Noordwijk", _home(Kind.ALLEENSTAAND), 500),
    ],
)
def test_the_amount_of_a_household_is_worked_out(who, home, amount):
    """The value of the row itself, for households that it names (Enschede: 65 and 130 a child)."""
    rules = _row(who, "inkomenstoeslag.amounts").inkomenstoeslag.amounts
    assert toeslag_amount(rules.on(DAY).value, home, DAY) == amount


@pytest.mark.parametrize(
    ("who", "month", "pays"),
    [
        ("IASZ (members not stated on the page)", Month(2026, 5), date(2026, 5, 29)),
        ("IASZ (members not stated on the page)", Month(2027, 12), date(2027, 12, 31)),
        ("Súdwest-Fryslân", Month(2026, 2), date(2026, 2, 28)),
        ("Heerenveen", Month(2026, 2), date(2026, 2, 28)),
        ("Oosterhout", Month(2026, 6), date(2026, 6, 15)),
        ("Veenendaal", Month(2026, 6), None),
    ],
)
def test_the_pay_day_is_found_in_a_month(who, month, pays):
    """Heerenveen's own page: 28 in February; 30 and 31 May 2026 are a weekend."""
    assert local_pay_day(_row(who, "verrekening.pay_day").verrekening, month) == pays


def test_the_form_day_follows_the_pay_day():
    """Voorne aan Zee: two working days before it; 31 May 2026 is a Sunday, so paid on the 29th."""
    rules = _row("Voorne aan Zee", "verrekening.income_form_day").verrekening
    assert local_form_day(rules, Month(2026, 5)) == date(2026, 5, 27)
    listed = _row("Heerenveen", "verrekening.income_form_day").verrekening
    assert local_form_day(listed, Month(2026, 11)) == date(2026, 11, 24)
    assert local_form_day(listed, Month(2026, 9)) is None


def _lost(who, key, home, after):
    incomes = Incomes(Decimal(1000), Decimal(900), Decimal(after), had_bijstand=True,
                      keeps_bijstand=False)
    return minimaregelingen(_row(who, key), home, DAY, incomes).value


def test_two_tiers_end_at_their_own_limits():
    """Hilvarenbeek: discount up to 130%, and 30 euro a month up to 120% (norm 1000)."""
    key, home = "minimaregelingen.collectieve_verzekering", _home(Kind.ALLEENSTAAND)
    assert _lost("Hilvarenbeek", key, home, 1200) == ()
    (first,) = _lost("Hilvarenbeek", key, home, 1250)
    assert (first.name, first.limit, first.month_value) == ("Bijdrage in de premie", 1200, 30)
    assert len(_lost("Hilvarenbeek", key, home, 1301)) == 2


def test_a_limit_that_cannot_be_worked_out_takes_nothing_away():
    """Nijkerk counts of the gross minimum wage, Meierijstad of a norm without kostendelers."""
    home = _home(Kind.ALLEENSTAAND)
    assert _lost("Nijkerk", "minimaregelingen.meedoen", home, 5000) == ()
    key = "(inkomensgrens minimuminkomen)"
    assert len(_lost("Meierijstad", key, home, 5000)) == 1
    shares = _home(Kind.ALLEENSTAAND, kostendelers=1)
    assert _lost("Meierijstad", key, shares, 5000) == ()


def test_a_body_of_several_gemeenten_shares_files_and_each_may_differ(tmp_path):
    """Issue 12 item 4: who sets and who carries out, shared files with overrides (WIL)."""
    from app.data.gemeente_reader import gemeenten  # noqa: PLC0415

    bron = (
        '[BRON]\nlaw = "WIL"\ntitle = "WIL"\nurl = "https://w.example"\nchecked = 2026-11-20\n'
        'grade = "website"\n'
    )
    value = '{ from = 2026-01-01, value = %s, source = "BRON" }'
    shared = tmp_path / "_wil"
    shared.mkdir()
    (shared / "bronnen.toml").write_text(bron)
    (shared / "verrekening.toml").write_text(
        f"[pay_day]\nvalues = [{value % 8}]\n[income_form_day]\nvalues = [{value % 25}]\n"
    )
    for code, own in (("houten", f"[pay_day]\nvalues = [{value % 20}]\n"), ("lopik", "")):
        (tmp_path / code).mkdir()
        head = f'code = "{code}"\nname = "{code}"\nshared = "_wil"\n'
        (tmp_path / code / "gemeente.toml").write_text(head)
        (tmp_path / code / "verrekening.toml").write_text(own)
    houten, lopik = gemeenten(tmp_path)
    assert (houten.faults, lopik.faults) == ((), ())
    assert houten.verrekening.pay_day.on(DAY).value == 20
    assert lopik.verrekening.pay_day.on(DAY).value == 8
    assert houten.verrekening.income_form_day.on(DAY).value == 25
