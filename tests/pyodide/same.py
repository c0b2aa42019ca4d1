"""Asks the law, the machine door and the text layer the same things in any Python.

Run by test_phone.py in this Python and in the one that phones use; prints one line per answer.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from decimal import Decimal

from app.calc.line import answer_line
from app.domain.month import Month
from app.domain.sentence import say
from app.law.book import figure
from app.text.write import Writer

LANGUAGES = ("nl", "en", "ar", "fa", "ti", "tr", "uk", "pl")
ALONE = {"kind": "alleenstaand", "birth_date": "1986-05-01"}
COUPLE = {
    "kind": "gehuwd",
    "birth_date": "1986-05-01",
    "partner_birth_date": "1990-11-23",
    "children": ["2015-01-20", "2019-08-02"],
    "rent_month": "612.40",
    "assets": "1500",
}
PARENT = {"kind": "alleenstaande_ouder", "birth_date": "1991-02-11", "children": ["2020-06-30"]}
ASKED = (
    {"ask": "bijstandsnorm", "date": "2026-07-01", "household": ALONE},
    {"ask": "bijstandsnorm", "date": "2024-01-01", "household": COUPLE},
    {"ask": "kostendelersnorm", "date": "2026-01-01", "persons": 3},
    {"ask": "loonheffing", "date": "2026-03-01", "gross_month": "2345.67"},
    {"ask": "scenario", "start": "2026-01", "household": ALONE, "work": {"net_month": "600"}},
    {"ask": "scenario", "start": "2026-11", "household": COUPLE, "work": {"hours_week": "17.5"}},
    {"ask": "scenario", "start": "2026-12", "household": PARENT, "work": {"hours_week": "32"}},
    {"ask": "scenario", "start": "geen maand", "household": PARENT},
)
SAID = (
    say("U krijgt {amount} op {day}.", amount=Decimal("1401.5"), day=date(2026, 11, 9)),
    say("In {month} telt {n} maand mee.", month=Month(2027, 3), n=3),
    say("Dit heet {term}.", term="inkomstenvrijlating"),
)


def main() -> None:
    """Print every answer on a line of its own."""
    print("python", *sys.version_info[:2], sys.platform)
    for key in ("bijstandsnorm.alleenstaand", "loonheffing.arbeidskorting"):
        for day in (date(2025, 3, 1), date(2026, 7, 1)):
            print(_figure(key, day))
    for asked in ASKED:
        print(answer_line(json.dumps(asked).encode()))
    for code in LANGUAGES:
        writer = Writer(code)
        print(writer.language, *(writer.write(sentence) for sentence in SAID))
        print(writer.weekday(date(2026, 11, 20)), writer.euro_whole(Decimal("-1234.5")))


def _figure(key: str, day: date) -> str:
    found = figure(key, day)
    return f"{key} {day} {found.value} {found.certainty.name} {found.rows}"


if __name__ == "__main__":
    main()
