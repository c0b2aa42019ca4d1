"""The words of the law beside a rule are those of the law; nothing is said that was not read."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.facts import Facts
from app.domain.household import Household, Kind
from app.law import duties_of, law_text, rights_of

HOME, DAY = Household(Kind.ALLEENSTAAND, date(1990, 1, 1)), date(2026, 11, 29)
# Not in force in the text of 1 January 2026, or no words of its own.
NOT_READ = {"34b"}


@pytest.mark.parametrize("of", [rights_of, duties_of])
def test_every_right_and_duty_of_the_participatiewet_has_words_of_the_law(of):
    """Row 54 of the peers: the text of the law stands beside what the app says of it."""
    silent = {
        finding.article
        for finding in of(HOME, Facts(), DAY, None)
        if finding.source.law == "Participatiewet"
        and not law_text(finding.source.law, finding.article)
    }
    assert silent <= NOT_READ | {"56"}


@pytest.mark.parametrize(
    ("article", "words"),
    [
        # Participatiewet, text of 1 January 2026.
        ("31.2.n", "inkomsten uit arbeid tot 25 procent van deze inkomsten"),
        ("18.4.d", "een totale reisduur van 3 uur per dag"),
        ("10.4", "verricht het college onderzoek en neemt een besluit"),
        ("44.5", "drie maanden"),
    ],
)
def test_the_words_are_of_the_very_lid(article, words):
    """What stands in the quote is what stands in the law at that place."""
    (found,) = law_text("Participatiewet", article)
    assert words in found.text
    assert found.since <= date(2026, 1, 1)


def test_no_amount_of_a_past_half_year_stands_in_a_quote():
    """Amounts change each half year: the figures of the app are the only ones on the screen."""
    for article in ("31.2.n", "31.2.m", "31.2.j", "36.1"):
        assert all("€ 1" not in one.text and "€ 2" not in one.text
                   for one in law_text("Participatiewet", article))


def test_of_another_law_and_of_what_was_not_read_nothing_is_quoted():
    """An article 34b that is not in force, and a law that we did not read whole, stay silent."""
    assert law_text("Participatiewet", "34b") == ()
    assert law_text("Algemene wet bestuursrecht", "4:13") == ()
    found = law_text("Participatiewet", "6.e, 10c.1, 10c.2, 99")
    assert [one.article for one in found] == ["6.e", "10c.1", "10c.2"]
