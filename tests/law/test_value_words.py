"""Every rule of a gemeente is said in words, of whatever form it is."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest

from app.data.gemeente_reader import GROUPS, gemeenten
from app.domain.gemeente_keys import SCHEMES, local_keys
from app.domain.settlement import Moment, MomentKind
from app.houvast import GEMEENTEN
from app.law import value_words
from app.text.dutch import fill
from tests.data.test_ordinance_rows import ROWS, gemeente

UNITS = {(one.group, one.name): one.key.unit for one in local_keys()}
# What no person reads: names of Python, of TOML and of our own choices.
ODD = re.compile(r"None|True|False|Decimal|[a-z]_[a-z]|[{}<>]|\(\)")


def _every(found):
    for group, key in UNITS:
        local = getattr(getattr(found, group), key)
        for rule in () if local is None else local.rules:
            yield (group, key), rule.value
    for key, scheme in found.minimaregelingen or ():
        for rule in scheme.rules:
            yield (SCHEMES, key), rule.value


def _said(place, value):
    return [fill(one) for one in value_words(value, UNITS.get(place, ""))]


@pytest.mark.parametrize("row", ROWS, ids=[f"{one['who']}-{one['key']}" for one in ROWS])
def test_what_was_read_in_an_ordinance_is_told_in_words(row):
    """Issue 12 items 4 and 5: each of the 93 rows is told, not merely kept."""
    for place, value in _every(gemeente(row)):
        lines = _said(place, value)
        assert lines, place
        assert not [line for line in lines if ODD.search(line)], lines


def test_of_the_demo_every_key_is_told_in_words():
    """A gemeente with every field filled (product.md part 4): no key is left without words."""
    demo = next(one for one in gemeenten(GEMEENTEN) if one.code == "demo")
    told = {place[0] for place, _ in _every(demo)}
    assert told == {*GROUPS, SCHEMES}
    for place, value in _every(demo):
        assert _said(place, value), place


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (8, "dag", "Dag 8 van de maand."),
        (Decimal(105), "van 100", "105 van elke 100 euro norm."),
        (Decimal("12.5"), "van 100 euro norm", "12,5 van elke 100 euro norm."),
        (36, "maanden", "36 maanden."),
        (1, "maanden", "1 maand."),
        (Decimal("0.21"), "euro per km", "€\u00a00,21 per kilometer."),
        (True, "ja of nee", "Ja."),
        (Moment(MomentKind.LAATSTE_WERKDAG), "moment", "De laatste werkdag van de maand."),
        (Moment(MomentKind.LIJST, dates=(date(2026, 11, 24),)), "moment",
         "Elke maand een andere dag. Op 24 november 2026."),
        (Moment(MomentKind.NA_INLEVEREN, times_week=2), "moment",
         "Na het inleveren van uw formulier, 2 keer per week."),
        (Moment(MomentKind.WERKDAGEN_VOOR_BETALING, working_days=2), "moment",
         "2 werkdagen voor de betaaldag."),
    ],
)
def test_a_value_is_said_as_it_is(value, unit, said):
    """The value itself, with its unit: a percentage is no amount."""
    assert " ".join(fill(one) for one in value_words(value, unit)) == said
