"""Where a rule compares with a limit it names it; what the law gives beside it is said too."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app.law.duties.inlichtingen import inlichtingen
from app.law.nuggers.geld import bijstand_zelf
from app.law.rights.bijstand import bijstand
from app.law.rights.houden import spaargeld
from app.law.rights.leren_en_opvang import scholing
from app.law.rights.loonkostensubsidie import loonkostensubsidie
from app.law.rights.uitvoering_uwv import medisch_urenbeperkt
from app.text.dutch import fill
from tests.law.people import case, couple, single


def _plain(sentence) -> str:
    return fill(sentence).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("rule", [spaargeld, bijstand, bijstand_zelf])
def test_too_much_vermogen_names_its_limit(rule):
    """Article 34 lid 3 b: € 16.000 for a couple (2026)."""
    home = replace(couple(46, 48), assets=Decimal(26000))
    told = _plain(rule(case(home, receives_bijstand=False)).because)
    limit = "U hebt meer vermogen dan de wet toestaat. De grens is € 16.000."
    assert told == f"{limit} U hebt € 26.000."


@pytest.mark.parametrize("rule", [bijstand, bijstand_zelf])
def test_too_much_income_names_the_norm(rule):
    """Article 19 lid 1 a and 21 b: € 2.027,79 from 1 July 2026."""
    found = rule(case(couple(46, 48), receives_bijstand=False, income_below_norm=False))
    told = _plain(found.because)
    assert told == "Uw inkomen is niet lager dan de bijstandsnorm van € 2.027,79 per maand."


def test_a_subsidy_can_be_asked_after_the_start_too():
    """Article 10d lid 2 b: within six months, for who came from bijstand."""
    found = loonkostensubsidie(case(single(), receives_bijstand=True, job_planned=True))
    assert "in de eerste zes maanden" in _plain(found.how_to_ask)


@pytest.mark.parametrize(
    ("finding", "says"),
    [
        # 31 lid 2 y and 34a lid 1 b.
        (medisch_urenbeperkt(case(single(), receives_bijstand=True)), "15 euro niet mee"),
        # 13 lid 2 c.
        (scholing(case(single(19), receives_bijstand=True)), "krijgt u zelf meestal geen bijstand"),
    ],
)
def test_what_it_brings_or_costs_is_said_before_it_is_asked(finding, says):
    """Nobody has to tell something first to hear the rule."""
    assert says in _plain(finding.unless)


def test_over_27_school_ends_nothing():
    """Article 13 lid 2 c is of who is younger than 27."""
    assert scholing(case(single(27), receives_bijstand=True)).unless is None


def test_who_forgot_hears_of_the_sixty_days():
    """Boetebesluit: reported by oneself within 60 days a warning can be enough (18a lid 4)."""
    found = inlichtingen(case(single(), receives_bijstand=True))
    assert "binnen 60 dagen" in _plain(found.how_to_change)
