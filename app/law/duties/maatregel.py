"""Participatiewet, artikelen 18, 18a en 18b: wat kost het als u een plicht niet nakomt?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.facts import Facts
from app.domain.gemeente import Gemeente
from app.domain.household import Household
from app.domain.maatregel import Maatregel
from app.domain.sentence import say
from app.law.case import Case
from app.law.day import from_2026
from app.law.duties.boete import boete
from app.law.duties.gebonden import must_have_bijstand
from app.law.duties.maatregel_lokaal import lokale_verlaging
from app.law.duties.maatregel_taal import taal_verlaging
from app.law.duties.maatregel_uniform import uniforme_verlaging
from app.law.duties.soorten import (
    LANGUAGE,
    LOCAL,
    PROVISION_DUTIES,
    REPORT,
    TEGENPRESTATIE,
    UNIFORM,
    UNPRICED,
    WORK_DUTIES,
)
from app.law.duties.vrij_van import free_of
from app.law.participatiewet.bijstandsnorm import bijstandsnorm
from app.law.refused import Refused


def maatregel(
    household: Household, facts: Facts, day: date, gemeente: Gemeente | None, duty_id: str
) -> Maatregel:
    """Participatiewet, artikelen 18, 18a en 18b: hoeveel, hoelang en wat verzacht het?

    For this household's norm, less the income that counts. Raises Refused before 2026, for a
    duty that is not known or that does not bind, when the SVB decides, without a norm or without
    bijstand by what was told, for a fine without the overpaid sum, and for taking part from
    2027, whose text was not read.
    """
    return maatregel_of(Case(household, facts, from_2026(day), gemeente), duty_id)


def maatregel_of(case: Case, duty_id: str) -> Maatregel:
    """The same for a case at hand."""
    _binds(case, duty_id)
    if duty_id == REPORT:
        return boete(case)
    must_have_bijstand(case)
    norm = bijstandsnorm(case.household, case.day, case.gemeente)
    found = _priced(case, duty_id)
    # An amount is no surer than the norm it is taken of, which 27 and 28 may lower.
    return replace(found, certainty=min(found.certainty, norm.certainty))


def _priced(case: Case, duty_id: str) -> Maatregel:
    if duty_id in UNIFORM:
        return uniforme_verlaging(case, duty_id)
    if duty_id == LANGUAGE:
        return taal_verlaging(case)
    return lokale_verlaging(case, duty_id)


def _binds(case: Case, duty_id: str) -> None:
    if duty_id in UNPRICED:
        raise Refused(say("Bij deze plicht rekenen wij geen verlaging uit."), "duty")
    priced = {REPORT, LANGUAGE, *UNIFORM, *LOCAL}
    if duty_id not in priced:
        duties = ", ".join(sorted(priced))
        raise Refused(say("Kies een van deze plichten: {duties}.", duties=duties), "duty")
    if case.svb:
        raise Refused(say("De SVB beslist. Die regels kennen wij niet."), "birth_date")
    if duty_id == TEGENPRESTATIE and case.new_law:
        raise Refused(say("Of dit vanaf 2027 uw bijstand verlaagt, weten wij niet."), "date")
    letter = _letter(duty_id)
    free = free_of(letter, case) if letter else None
    if free is not None:
        raise Refused(free.because, "duty")


def _letter(duty_id: str) -> str | None:
    if duty_id in WORK_DUTIES:
        return "a"
    if duty_id in PROVISION_DUTIES:
        return "b"
    return "c" if duty_id == TEGENPRESTATIE else None
