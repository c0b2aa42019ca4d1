"""All duties of one person on one day, with what a breach costs and how to ask for a change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from app.domain.facts import Facts
from app.domain.finding import Finding
from app.domain.gemeente import Gemeente
from app.domain.household import Household
from app.law.case import Case
from app.law.day import from_2026, later_law
from app.law.duties import (
    arbeid,
    buitenland,
    inlichtingen,
    taal,
    tegenprestatie,
    terugbetalen,
    uniform,
    verder,
    voorziening,
    vrijstelling,
    zoekperiode,
)
from app.law.head import SVB
from app.law.own_rules.maker import with_own_rules
from app.law.own_rules.of_duties import OF_DUTIES

Duty = Callable[[Case], Finding]

_DUTIES: tuple[Duty, ...] = (
    inlichtingen.inlichtingen,
    inlichtingen.medewerking,
    inlichtingen.identiteit,
    inlichtingen.bewijsstukken,
    zoekperiode.zoekperiode,
    arbeid.werk_zoeken,
    arbeid.registratie,
    arbeid.werk_aanvaarden,
    arbeid.werk_behouden,
    voorziening.voorziening_gebruiken,
    voorziening.onderzoek,
    voorziening.plan_van_aanpak,
    tegenprestatie.tegenprestatie,
    uniform.uitzendbureau,
    uniform.werk_voor_verhuizing,
    uniform.reizen,
    uniform.verhuizen,
    uniform.kennis_en_vaardigheden,
    uniform.kleding_en_gedrag,
    taal.taal,
    buitenland.buitenland,
    verder.geen_misdraging,
    verder.nadere_verplichting,
    verder.ontzorgen,
    verder.budgetbeheer,
    verder.kinderalimentatie,
    terugbetalen.terugbetalen,
    vrijstelling.vrijstelling_9a,
    vrijstelling.vrijstelling_9_2,
    vrijstelling.vrijstelling_9_5,
)


def duties(
    household: Household, facts: Facts, day: date, gemeente: Gemeente | None
) -> tuple[Finding, ...]:
    """Participatiewet: welke plichten gelden voor u, welke nu niet, en wat weten wij niet?

    Every duty is always in the list. An exemption is yes until a day, no, or not known; it is
    never read out of silence. There may be more in the person's own letters. Raises Refused
    before 2026, when other rules held.
    """
    case = Case(household, facts, from_2026(day), gemeente)
    own = (with_own_rules(duty(case), case, OF_DUTIES) for duty in _DUTIES)
    found = tuple(later_law(one, case) for one in own)
    if case.svb:
        return tuple(replace(finding, who_decides=SVB) for finding in found)
    return found
