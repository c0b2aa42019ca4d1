"""The official tables kept in tests/law/data come out row by row."""

from __future__ import annotations

import csv
import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.gemeente import FourWeekly, Settlement
from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.sentence import say
from app.domain.work import Work
from app.law import bijstandsnorm, kostendelersnorm, loonheffing, minimumloon, voorschot
from app.law.book import figure
from app.law.build import answer
from app.law.cite import cite
from app.law.not_modelled import not_modelled
from app.law.other_laws.loon import loon
from app.law.other_laws.vierwekenloon import vierwekenloon
from app.law.participatiewet.inkomstenvrijlating import Exemption
from app.law.participatiewet.vakantietoeslag import vakantietoeslag
from app.law.participatiewet.verrekening import Basis, Earning, verrekening

_DATA = Path(__file__).parent / "data"
_FIRST = date(2026, 1, 1)
_KEYS = {
    "20.1.a": "alleenstaand_18_20",
    "20.1.b": "gehuwd_beiden_18_20",
    "20.1.c": "gehuwd_een_18_20",
    "20.2.b": "gehuwd_beiden_18_20_kind",
    "20.2.c": "gehuwd_een_18_20_kind",
    "20.3": "verhoging_18_20",
    "21.a": "alleenstaand",
    "21.b": "gehuwd",
    "22.a": "alleenstaand_pensioen",
    "22.b/c": "gehuwd_pensioen",
    "22a.3.a": "rekenbedrag_18_20_kind",
    "22a.3.b": "rekenbedrag_18_20",
    "23.1.a": "inrichting_alleenstaand",
    "23.1.b": "inrichting_gehuwd",
    "23.2.a": "verhoging_inrichting_alleenstaand",
    "23.2.b": "verhoging_inrichting_gehuwd",
}


def _rows(name: str) -> list[dict[str, str]]:
    with (_DATA / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_every_norm_at_six_dates_is_the_law_text() -> None:
    """bijstandsnormen-2024-2026.csv: all norms of art. 20 to 23 at six dates (law text)."""
    seen = 0
    for row in _rows("bijstandsnormen-2024-2026.csv"):
        title = row.pop("artikel_en_omschrijving")
        for day, amount in row.items():
            if amount:
                found = figure(f"bijstandsnorm.{_KEYS[title.split(' ')[0]]}", _day(day))
                assert found.value == Decimal(amount), (title, day)
                seen += 1
    assert seen == 92


def test_kostendelersnorm_is_the_published_table() -> None:
    """pw-kostendelersnorm-2026-01.csv: A = 2 to 5."""
    rows = _rows("pw-kostendelersnorm-2026-01.csv")
    assert [row["personen_27plus_A"] for row in rows] == ["2", "3", "4", "5"]
    for row in rows:
        found = kostendelersnorm(int(row["personen_27plus_A"]), _day(row["date"]))
        assert found.value == Decimal(row["expected_norm_eur"])


def test_minimum_wage_is_the_published_table() -> None:
    """wml.csv: per hour by age, January and July 2026."""
    rows = [row for row in _rows("wml.csv") if not row["leeftijd_of_soort"].startswith("BBL")]
    assert len(rows) == 14
    for row in rows:
        day = _day(row["date"])
        age = int(row["leeftijd_of_soort"].rstrip("+"))
        found = minimumloon(date(day.year - age, day.month, day.day), day)
        assert found.value == Decimal(row["uurloon_eur"]), row


def test_apprentices_are_left_out_by_name() -> None:
    """wml.csv, BBL of 18 to 20: less than others of that age; the app asks for the own wage."""
    rows = [row for row in _rows("wml.csv") if row["leeftijd_of_soort"].startswith("BBL")]
    (entry,) = (one for one in not_modelled() if one.id == "leerlingloon")
    assert len(rows) == 3
    assert "BBL" in entry.note
    for row in rows:
        day, age = _day(row["date"]), int(row["leeftijd_of_soort"].split()[1])
        usual = minimumloon(date(day.year - age, day.month, day.day), day)
        assert Decimal(row["uurloon_eur"]) < usual.value


@pytest.mark.parametrize("year", [2024, 2025, 2026])
def test_payroll_tax_is_the_white_month_table(year: int) -> None:
    """loonheffing-witte-maandtabel: all three columns of every row kept here."""
    rows = _rows(f"loonheffing-witte-maandtabel-{year}-sample.csv")
    assert len(rows) == 40
    for row in rows:
        tax = loonheffing(Decimal(row["gross_month_wage_eur"]), date(year, 3, 1)).value
        assert tax.withheld_without_credit == Decimal(row["withheld_without_credit_eur"]), row
        assert tax.withheld_with_credit == Decimal(row["withheld_with_credit_eur"]), row
        assert tax.labour_credit_used == Decimal(row["labour_credit_used_eur"]), row


_SETTLING = json.loads(
    (_DATA / "verrekening-gepubliceerde-voorbeelden.json").read_text("utf-8")
)["cases"]


@pytest.mark.parametrize("case", _SETTLING, ids=lambda case: str(case["source"])[:30])
def test_published_settling_examples(case: dict[str, dict[str, object]]) -> None:
    """verrekening-gepubliceerde-voorbeelden.json: every figure that every example expects."""
    given, expected = case["input"], case["expected"]
    found: dict[str, Decimal] = {}
    if "netto_loon" in given:
        found = _settled(given)
    elif "loon_per_4_weken" in given:
        found = _per_four_weeks(Decimal(str(given["loon_per_4_weken"])))
    elif "norm" in given:
        advance = voorschot(Decimal(str(given["norm"])), Decimal(0), _FIRST)
        found = {"voorschot_minimaal": advance.value}
    for name, amount in expected.items():
        assert found[name] == Decimal(str(amount)), name
    # The last is the policy of one gemeente in an older year; it publishes no outcome.
    assert expected or case["trust"].startswith("C")


def _settled(given: dict[str, object]) -> dict[str, Decimal]:
    """The example with its own norm; its exemption is the quarter of 31.2.n, or none."""
    wage = Decimal(str(given["netto_loon"]))
    exemption = Exemption.N if given["vrijlating"] else None
    told = loon(Work(net_month=wage), date(1985, 1, 1), Month(2026, 1), Settlement())
    norm = answer(Decimal(str(given.get("norm", 2000))), say("Norm."), cite("PW2601", "21"))
    holiday = vakantietoeslag(norm.value, _FIRST)
    basis = Basis(_FIRST, norm, holiday, False, holiday_claims=False)
    month = verrekening(basis, (Earning((told,), exemption, False),))
    return {
        "vrijlating": month.exempt,
        "gekort": norm.value - month.bijstand,
        "bijstand": month.bijstand,
    }


def _per_four_weeks(wage: Decimal) -> dict[str, Decimal]:
    month = vierwekenloon(wage, Month(2026, 1), FourWeekly.DERTIEN_TWAALFDE)
    return {"per_jaar": wage * 13, "per_maand_afgerond": month.quantize(Decimal(1))}


def test_advance_is_taken_from_the_bijstand_after_income() -> None:
    """Audits, duties no. 15 and rights no. 22: art. 52.1, 52.2, 19.2."""
    day = date(2026, 1, 1)
    norm = Decimal("1401.50")

    assert voorschot(norm, Decimal("400.00"), day).value == Decimal("951.43")
    assert voorschot(norm, Decimal("500.00"), day).value == Decimal("856.43")


def test_four_weekly_methods_differ_by_month_and_agree_over_the_year() -> None:
    """Peers 5.2: thirteen periods a year, whatever the method spreads them over."""
    wage = Decimal("1300.00")
    for method in (FourWeekly.DERTIEN_TWAALFDE, FourWeekly.PERIODE_PER_MAAND):
        year = sum(vierwekenloon(wage, Month(2026, month), method) for month in range(1, 13))
        assert abs(year - wage * 13) < Decimal("0.05"), method
    assert vierwekenloon(wage, Month(2026, 12), FourWeekly.PERIODE_PER_MAAND) == wage * 2
    assert vierwekenloon(wage, Month(2026, 2), FourWeekly.WERKDAGEN) == wage


def test_half_the_couple_norm_is_the_letters_figure() -> None:
    """IOAW2607 art. 5 lid 3: 1.013,90 is half of 2.027,79, half up."""
    found = bijstandsnorm(
        Household(Kind.ALLEENSTAAND, date(1985, 1, 1), kostendelers=1), date(2026, 7, 1)
    )
    assert found.value == Decimal("1013.90")


def _day(text: str) -> date:
    return date.fromisoformat(text)
