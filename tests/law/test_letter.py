"""Figures of July 2025 and January 2026 against the ministry's letter, row by row.

normenbrief-2026-01-01.txt, bijlagen I, IV, VI and VII; its rows show both dates side by side.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.law.book import Figure, parameters

_TEXT = (Path(__file__).parent / "data" / "normenbrief-2026-01-01.txt").read_text("utf-8")
_LETTER = re.sub(r"\s+", " ", _TEXT)
_BEFORE, _AFTER = date(2025, 7, 1), date(2026, 1, 1)
# The law also has these, but the letter prints no row for them.
_NOT_IN_LETTER = {"inkomstenvrijlating.c34_maximum"}
# Only from 2026, so the letter has one figure in the row, after the words.
_NEW_IN_2026 = {
    "giften.pot": "(onderdeel m) - € 1.200,00",
    "bijstandsnorm.verhoging_18_20": "ontoereikende bijdrage van de ouders € 746,45",
    "loonkostensubsidie.minimumloon_maand": "referentiemaandloon per 1 januari 2026 is vastgesteld",
    "loonheffing.zvw_maximum": "Maximum bijdrage-inkomen Zvw € 79.409",
    "loonheffing.zvw_bijdrage": "Bijdrage Zvw n.v.t. 4,85%",
    "toetsingsinkomen.heffingskorting": "Loonheffingskorting € 3.115",
    "toetsingsinkomen.tarief": "1e schijf van het schijventarief 35,75%",
    "toetsingsinkomen.tarief_na_arbeidskorting": "na correctie arbeidskorting 27,426%",
    "vakantietoeslag.deel": "percentage van de norm, inclusief verhogingen 5,00% 5,00%",
    "bijzondere_bijstand.drempel": "over een periode van twaalf maanden € 170,00 € 176,00",
}


def _on(name: str, day: date) -> Figure | None:
    return next(
        (one for one in parameters()[name].values if _holds(one, day)),
        None,
    )


def _holds(one: Figure, day: date) -> bool:
    return one.start <= day and (one.end is None or day <= one.end)


def _euro(value: Decimal) -> str:
    whole = f"{value:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
    return rf"{re.escape(whole.removesuffix(',00'))}(?:,00)?" if whole.endswith(",00") else whole


def _pairs() -> list[object]:
    """Every amount of the Participatiewet in euro that is known on both dates of the letter."""
    found = []
    for name, parameter in parameters().items():
        before, after = _on(name, _BEFORE), _on(name, _AFTER)
        in_euro = parameter.unit.startswith("euro")
        if not before or not after or before.rows or after.rows or not in_euro:
            continue
        if after.source.law == "Participatiewet":
            found.append(pytest.param(before.value, after.value, id=name))
    return found


@pytest.mark.parametrize(("before", "after"), _pairs())
def test_both_columns_of_the_letter_hold_the_figures(before: Decimal, after: Decimal) -> None:
    """Normenbrief bijlage I: 1 July 2025 and 1 January 2026 stand beside each other in a row."""
    assert re.search(rf"€ {_euro(before)} +€ {_euro(after)}(?!\d)", _LETTER)


def test_nothing_in_euro_of_january_2026_is_left_unchecked() -> None:
    """Issue 3: a figure that cites the letter, or the law of both its dates, is compared here."""
    checked = {str(one.id) for one in _pairs()} | _NEW_IN_2026.keys() | _NOT_IN_LETTER
    for name, parameter in parameters().items():
        now = _on(name, _AFTER)
        if now is None or now.rows:
            continue
        cites_letter = now.source.title.startswith("Normenbrief")
        in_euro = parameter.unit.startswith("euro") and now.source.law == "Participatiewet"
        assert name in checked or not (cites_letter or in_euro), name


@pytest.mark.parametrize("name", sorted(_NEW_IN_2026))
def test_a_row_with_one_figure(name: str) -> None:
    """Normenbrief p. 1 and bijlagen I and VI: the words of the row, with the very figure."""
    words = _NEW_IN_2026[name]
    found = _on(name, _AFTER)
    assert found is not None
    assert words in _LETTER
    row = _LETTER[_LETTER.index(words) :][: len(words) + 25]
    share = f"{(found.value * 100).normalize():f}".replace(".", ",")
    percent = rf"{re.escape(share)}(?:,?0+)?%"
    form = percent if found.value < 1 else _euro(found.value)
    assert re.search(rf"(?<![\d.,])(?:{form})(?!\d)", row), row


def test_the_table_of_holiday_claims() -> None:
    """Normenbrief bijlage IV, artikel 11 and 14 lid 2: from, share and what comes off."""
    found = _on("vakantietoeslag.aanspraak_loon", _AFTER)
    assert found is not None
    part = _LETTER[_LETTER.index("Artikel 11.") : _LETTER.index("Artikel 12.")]
    rows = re.findall(
        r"€ ([\d.]+,\d\d) (?:€ [\d.]+,\d\d )?(\d,\d\d)% [xX] ink(?: - € (\d+,\d\d))?", part
    )
    assert found.rows == tuple(
        (_number(start), _number(share) / 100, _number(off or "0")) for start, share, off in rows
    )
    pension = _on("vakantietoeslag.aanspraak_loon_pensioen", _AFTER)
    assert pension is not None
    assert pension.rows == ((Decimal(0), Decimal("0.08"), Decimal(0)),)
    assert "die vakantietoeslag 8,00% x ink" in _LETTER[_LETTER.index("Artikel 14.") :]


def test_the_table_of_the_studietoeslag() -> None:
    """Normenbrief p. 4: the least amount by age, both dates."""
    before, after = _on("studietoeslag.minimum", _BEFORE), _on("studietoeslag.minimum", _AFTER)
    assert before is not None
    assert after is not None
    rows = re.findall(r"(\d\d)-jarigen[^€]*€ ([\d,]+) +€ ([\d,]+)", _LETTER)
    assert len(rows) == 7
    by_age = sorted((Decimal(age), _number(first), _number(second)) for age, first, second in rows)
    assert before.rows == tuple((age, first) for age, first, _ in by_age)
    assert after.rows == tuple((age, second) for age, _, second in by_age)


def _number(text: str) -> Decimal:
    return Decimal(text.replace(".", "").replace(",", "."))
