"""Participatiewet, artikelen 8a en 9: hoe vraagt de gemeente dat u meedoet?"""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from app.domain.certainty import Certainty
from app.domain.facts import Facts
from app.domain.finding import Status
from app.domain.gemeente import Gemeente
from app.domain.gemeente_plichten import Meedoen, Mode
from app.domain.household import Household
from app.domain.local_rule import Local
from app.domain.participation_frame import ParticipationFrame
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.cite import cite
from app.law.day import from_2026
from app.law.duties.gebonden import bound
from app.law.duties.vrij_van import TEGENPRESTATIE, free_of
from app.law.participation.limits import limits

T = TypeVar("T")


def participation_frame(
    day: date, gemeente: Gemeente | None, household: Household, facts: Facts
) -> ParticipationFrame:
    """Participatiewet, artikel 9 lid 1 c: hoe heet het, hoe vrij bent u, en wat zijn de grenzen?

    Until 2027 the tegenprestatie by law; from 2027 maatschappelijke participatie, as a plan and
    second-hand, because its text was not read. A gemeente may use the new way in 2026. Raises
    Refused before 2026.
    """
    case = Case(household, facts, from_2026(day), gemeente)
    rules = gemeente.meedoen if gemeente else Meedoen()
    mode = rules.mode_on(day)
    free = free_of(TEGENPRESTATIE, case)
    newer = _runs_newer(rules, case)
    return ParticipationFrame(
        name="maatschappelijke participatie" if newer else "tegenprestatie",
        status=_status(case, newer),
        mode=mode.value if mode else None,
        because=_because(mode.value if mode else None, case),
        limits=limits(case),
        free=_free_words(case, free.because) if free else None,
        free_until=free.until if free else None,
        hours_week_max=_value(rules.hours_week_max, day),
        weeks_max=_value(rules.weeks_max, day),
        pause_months=_value(rules.pause_months, day),
        counts=_value(rules.counts, day),
        own_idea=True if case.new_law else _value(rules.own_idea, day),
        expenses_paid=_value(rules.expenses_paid, day),
        source=cite("PIB27", "9.1.c", "S2") if case.new_law else cite("PW2601", "9.1.c, 8a.1.b"),
        certainty=Certainty.GEMEENTE_BESLIST,
        binds=bound(case),
    )


def counted(case: Case) -> tuple[str, ...] | None:
    """Participatiewet, artikel 8a lid 1 b: welke keuzes telt de gemeente mee?"""
    return _value(case.gemeente.meedoen.counts, case.day) if case.gemeente else None


def _value(local: Local[T] | None, day: date) -> T | None:
    rule = local.on(day) if local else None
    return rule.value if rule else None


def _runs_newer(rules: Meedoen, case: Case) -> bool:
    return case.new_law or _value(rules.participatie_mode, case.day) is not None


def _status(case: Case, newer: bool) -> Status:
    if case.new_law:
        return Status.PLAN
    return Status.GEMEENTE if newer else Status.WET


def _free_words(case: Case, because: Sentence) -> Sentence:
    if case.new_law:
        return say("Nu hoeft u dit niet te doen. Of dat in 2027 zo blijft, weten wij niet.")
    return because


def _because(mode: Mode | None, case: Case) -> Sentence:
    if mode is None and case.new_law:
        return say("Uw gemeente beslist hoe meedoen gaat. U mag zelf iets voorstellen.")
    return {
        None: say("Hoe uw gemeente dit vraagt, beslist zij zelf."),
        Mode.VRIJWILLIG: say("In uw gemeente kiest u vrij of u meedoet."),
        Mode.MOTIVEREND: say("Uw gemeente nodigt u uit. Zij dwingt niet."),
        Mode.GEVRAAGD: say("Uw gemeente vraagt het. U kiest zelf wat u doet."),
        Mode.VERPLICHT: say("Uw gemeente kan u een opdracht geven."),
    }[mode]
