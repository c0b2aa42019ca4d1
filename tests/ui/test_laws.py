"""Wet nu, wet straks: the verdict, both bars and every month tell the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.two_laws import TwoLaws
from app.law import wet_nu_straks
from app.text.write import Writer
from app.ui import routes
from app.ui.asking import to_law
from app.ui.page.ear import lines
from app.ui.screens.laws import laws_page, runs, two_bars
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept


def _two(**answers) -> TwoLaws:
    found = wet_nu_straks(to_law.question(ALONE | answers, TODAY), None)
    assert isinstance(found, TwoLaws)
    return found


def _lines(two, today):
    writer = Writer("nl")
    return tuple(lines(writer, laws_page(writer, two, today).blocks))


@pytest.mark.parametrize(("uren", "word"), [("16", "meer."), ("24", "minder.")])
def test_winners_and_losers_are_told_alike(uren, word):
    """Peers part 3 idea 5: the verdict is on top for who loses as for who wins."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"uren": uren})).open(routes.LAWS)
        assert word in visitor.headings(1)[0]

    run(visit)


@pytest.mark.parametrize("uren", ["0", "8", "16", "22", "24", "36"])
def test_the_months_add_up_to_the_verdict(uren):
    """Each run counts its months once; together they are the difference, but for rounding."""
    two = _two(uren=uren)
    found = runs(two)
    assert found[0].first == 1
    assert found[-1].last == len(two.now.months)
    total = sum(one.more * (one.last - one.first + 1) for one in found)
    assert abs(total - two.difference) <= len(two.now.months)


def test_a_month_after_the_work_is_not_called_one_of_it():
    """The sums themselves: work from January up to and with April 2027 is four months of 24."""
    two = _two(einde="ja", eindmaand="2027-04")
    found = runs(two)
    worked = two.working_months
    assert worked < len(two.now.months)
    assert worked in {one.last for one in found}
    told = _lines(two, TODAY)
    assert f"Vanaf maand {worked + 1}: dit werk is dan gestopt" in told
    assert not any(f"tot en met {len(two.now.months)} van uw werk" in one for one in told)


def test_one_wage_stands_on_both_bars():
    """Only the rules differ, so the wage is the same to the euro."""
    now, then = two_bars(Writer("nl"), _two())
    assert now.parts[0] == then.parts[0]


def test_the_status_follows_the_day():
    """A rule with a later date is a plan until that day (product.md 2, principle 1)."""
    assert "Wet: deze regels gaan in op 1 januari 2027." in _lines(_two(), TODAY)
    assert "Wet: deze regels gelden sinds 1 januari 2027." in _lines(_two(), date(2027, 1, 1))


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({"uren": "16"}, "Werkt u een jaar of langer? Dan houdt u straks meestal meer."),
        ({"uren": "16", "geboortedatum": "2003-02-20"},
         "Bent u jonger dan 27? Dan houdt u straks meestal meer."),
        ({"uren": "16", "einde": "ja", "eindmaand": "2027-04"},
         "Werkt u een half jaar of korter? Dan houdt u straks meestal minder."),
        ({"uren": "16", "wonen": "kinderen", "kinderen": "2021-09-30", "kostendelers": "0"},
         "Zorgt u alleen voor een jong kind? Dan houdt u straks vaak minder."),
    ],
)  # fmt: skip
def test_what_goes_for_most_goes_for_this_person_too(answers, told):
    """Pw 31 lid 2 n and r against 34a: each sentence stands where its own sum says the same."""
    two = _two(**answers)
    assert (two.difference > 0) is told.endswith("meer.")
    assert told in _lines(two, TODAY)


def test_who_loses_beside_most_reads_no_gain():
    """At 24 hours the wage nearly fills the norm, so two years of work bring less (31 lid 2)."""
    two = _two(uren="24")
    assert two.difference < 0
    said = " ".join(_lines(two, TODAY))
    assert "Werkt u een jaar of langer?" not in said
    assert "Bent u jonger dan 27?" in said


def test_a_second_reading_stands_beside_it():
    """Where the law can be read in two ways, both outcomes are told with their amount."""
    two = _two(uren="24")
    doubts = _lines(two, TODAY)
    assert "Misschien stopt de bijstand al als uw hele loon de norm haalt." in doubts
    assert _lines(replace(two, also=()), TODAY) != doubts
    # As the verdict: of an average month, not a sum over two years without a word of it.
    said = next(one for one in doubts if one.startswith("Dan krijgt u gemiddeld"))
    assert said.endswith("per maand minder dan met de regels van 2026.")


@pytest.mark.parametrize(("months", "end"), [(6, "2027-05"), (3, "2027-02"), (24, None)])
def test_the_verdict_is_of_the_months_with_the_work(months, end):
    """Participatiewet 31 lid 2 and 34a: the law differs by the wage, so not by months without."""
    told = {} if end is None else {"einde": "ja", "eindmaand": end}
    two = _two(uren="16", **told)
    said = _lines(two, TODAY)
    assert f"Dat gaat over {months} maanden met dit werk." in said
    worked = zip(two.now.months[:months], two.then.months, strict=False)
    mean = sum(then.worth - now.worth for now, then in worked) / months
    assert said[0].startswith(f"Met de wet van 2027 krijgt u gemiddeld €\u00a0{abs(mean):.0f} per")


@pytest.mark.parametrize(("used", "limited", "decides"),
                         [("6", "ja", False), ("0", "ja", True), ("6", "nee", True)])
def test_the_gemeente_decides_only_where_the_law_asks_what_it_finds(used, limited, decides):
    """Participatiewet 31 lid 2 y and 34a lid 1 b ask for no opinion; 31 lid 2 n and 34a 1 a do."""
    told = _lines(_two(vrijlating=used, urenbeperkt=limited), TODAY)
    said = "Uw gemeente beslist of de vrijlating u helpt bij het vinden van werk."
    assert (said in told) is decides
