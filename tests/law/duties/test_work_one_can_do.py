"""Which work one has to take: of the hours one can do, on the articles of this person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.law.duties.arbeid import werk_aanvaarden
from app.law.duties.buitenland import buitenland
from app.text.dutch import fill
from tests.law.people import case, parent, single


def test_who_can_work_fewer_hours_need_not_take_more():
    """Article 9 lid 1 a: "naar vermogen", also in hours."""
    home = replace(single(40), medisch_urenbeperkt=True)
    told = fill(werk_aanvaarden(case(home, receives_bijstand=True)).because)
    assert told.endswith("Meer uren dan u aankunt, vraagt de wet niet.")


def test_the_article_of_single_parents_is_quoted_to_them_alone():
    """Article 9 lid 4: the single parent with a child under 12."""
    assert "9.4" not in werk_aanvaarden(case(single(40), receives_bijstand=True)).source.article
    young = parent(40, 8)
    assert "9.4" in werk_aanvaarden(case(young, receives_bijstand=True)).source.article


@pytest.mark.parametrize(("age", "weeks"), [(30, "4 weken"), (70, "13 weken")])
def test_the_weeks_abroad_are_told_before_any_day_is(age, weeks):
    """Article 13 lid 1 e and lid 4: four weeks a year and in a row, thirteen with pension."""
    found = buitenland(case(single(age), receives_bijstand=True))
    assert found.missing_fact == "stays_abroad"
    assert weeks in fill(found.because)
