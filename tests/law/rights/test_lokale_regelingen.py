"""The schemes of a gemeente stand among the rights, each with worth, limit and how to ask."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.data.gemeente_reader import read_gemeente
from app.data.periods import read_periods
from app.domain.facts import Facts
from app.domain.finding import Reply, Status
from app.domain.gemeente import Gemeente
from app.domain.own_values import OwnKind, OwnValue, with_own
from app.domain.source import Grade
from app.law import rights_of
from app.text.dutch import fill
from tests.law.people import parent, single

_DEMO = Path(__file__).parents[3] / "app" / "demo" / "gemeente" / "demo"
DAY = date(2026, 11, 20)


def found(home, gemeente, **facts):
    """The rights by their id."""
    return {one.id: one for one in rights_of(home, Facts(**facts), DAY, gemeente)}


def lines(finding):
    """What the gemeente itself says about it."""
    return [fill(one.because) for one in finding.own_rules]


def test_each_scheme_of_the_gemeente_is_a_right_to_ask():
    """Issue 12 item 8: pas, kwijtschelding, kindpakket and computer with worth, limit and how."""
    rights = found(parent(30, 8), read_gemeente(_DEMO))
    for key in ("stadspas", "kwijtschelding", "kindpakket", "computer", "witgoed", "sportpas"):
        one = rights[f"regeling_{key}"]
        assert one.status is Status.GEMEENTE
        assert one.how_to_ask is not None
        assert one.source.grade is Grade.VERORDENING
    assert "Voorbeeldpas is €\u00a075,00 per jaar waard." in lines(rights["regeling_stadspas"])
    assert "lokale_regelingen" not in rights


def test_the_insurance_stands_with_that_of_the_law():
    """Article 35 lid 3: one line in the list, with what the gemeente says in it."""
    rights = found(single(40, DAY), read_gemeente(_DEMO))
    assert "regeling_collectieve_verzekering" not in rights
    told = lines(rights["collectieve_zorgverzekering"])
    assert "Collectieve zorgverzekering is €\u00a025,00 per maand waard." in told


@pytest.mark.parametrize(
    ("income", "answer"), [(1700, Reply.UNKNOWN), (1900, Reply.UNKNOWN), (1901, Reply.NO)]
)
def test_only_an_income_above_the_limit_makes_it_a_no(income, answer):
    """The library of the demo is there up to 1.900 euro; on the limit one still has it."""
    home = single(40, DAY)
    rights = found(home, read_gemeente(_DEMO), counted_income_month=Decimal(income))
    assert rights["regeling_bibliotheek"].answer is answer


def test_without_children_what_is_for_children_is_not_promised():
    """The kindpakket of the demo is per child under 18."""
    rights = found(single(40, DAY), read_gemeente(_DEMO))
    assert rights["regeling_kindpakket"].answer is Reply.NO


def test_where_nothing_is_known_it_says_what_is_usual_and_who_decides():
    """Issue 12 item 2: everything unknown is a question; nothing is promised."""
    for gemeente in (None, Gemeente("GM0114", "Emmen")):
        one = found(single(40, DAY), gemeente)["lokale_regelingen"]
        assert one.answer is Reply.UNKNOWN
        assert "Uw gemeente beslist" in fill(one.because)


def test_a_scheme_out_of_a_letter_is_a_right_with_whose_word_it_is():
    """Issue 12 items 3 and 8: one's own scheme, marked, with its worth and limit."""
    value = OwnValue(
        OwnKind.REGELING, "GM0114", DAY, Decimal(125), "Doe-mee-pas", limit=Decimal(1600)
    )
    emmen = with_own(Gemeente("GM0114", "Emmen"), [value], DAY, read_periods())
    rights = found(single(40, DAY), emmen)
    assert "lokale_regelingen" in rights, "there may be more"
    one = rights["regeling_van_u_doemeepas"]
    assert one.source.grade is Grade.VAN_U
    assert lines(one) == [
        "Doe-mee-pas is €\u00a0125 per jaar waard.",
        "Doe-mee-pas is er tot €\u00a01.600 inkomen per maand.",
    ]
