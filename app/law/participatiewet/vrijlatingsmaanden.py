"""Participatiewet, artikelen 31 lid 2, 31 lid 5 en 34a: welke vrijlating geldt in een maand?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.domain.work import ExemptionUse
from app.law.book import figure, remembered
from app.law.participatiewet.inkomstenvrijlating import Exemption

REGIME_2027 = Month(2027, 1)

# More months than anybody asks for.
_ALWAYS = 10_000
_NOT_BEGUN = say("Of een deel van uw loon vrij is, beslist uw gemeente.")
_LONGER = say("Een langere vrijlating kan alleen als uw gemeente dat beslist.")
_TOO_YOUNG = say("Onder 27 jaar is er tot 2027 meestal geen vrijlating.")
_REFUSED = say("Uw gemeente gaf geen vrijlating. Vraag op papier waarom.")
_USED_UP = say("De maanden met vrijlating zijn op.")
TWELVE_OVER = say(
    "De twaalf maanden met vrijlating zijn op. Uw gemeente kan de vrijlating verlengen. "
    "Bij een nieuwe baan telt misschien opnieuw een deel van uw loon niet mee."
)


@dataclass(frozen=True, slots=True)
class Terms:
    """How many months each exemption lasts: n, r and z; ``a34`` is None before 2027."""

    n: int
    r: int
    z: int
    a34: int | None


@remembered
def termijnen(day: date) -> Terms:
    """Participatiewet, artikelen 31 lid 2 en 34a: hoeveel maanden duurt elke vrijlating?

    Raises Refused before 2024.
    """
    n, r, z = (int(figure(f"inkomstenvrijlating.{key}_maanden", day).value) for key in "nrz")
    known = day >= REGIME_2027.first_day
    a34 = int(figure("inkomstenvrijlating.a34_maanden", day).value) if known else None
    return Terms(n, r, z, a34)


@dataclass(frozen=True, slots=True)
class Earner:
    """What decides the exemption of one working person in one month.

    ``from_2027`` when article 34a holds in that month; ``old_runs_on`` reads its transition as
    that of the IOAW (63l). ``subsidised`` is work with loonkostensubsidie (10d), not only being
    in its group; ``refused`` when the gemeente found that n or r does not help towards work.
    """

    terms: Terms
    from_2027: bool
    old_runs_on: bool
    pension: bool
    under_27: bool
    medisch_urenbeperkt: bool
    subsidised: bool
    full_care_under_12: bool
    more_hours_impossible: bool
    refused: bool


class TermsUsed(NamedTuple):
    """Months used of n (a counter) and the first months of the running periods r, z and 34a.

    r and 34a run without a break once begun; z runs from the month after n's six are over.
    """

    n_used: int
    r_start: Month | None
    z_start: Month | None
    a34_start: Month | None


def first_used(used: ExemptionUse, start: Month, terms: Terms) -> TermsUsed:
    """Participatiewet, artikel 31 lid 2: hoe staan de termijnen bij het begin?"""
    over = used.n >= terms.n
    begun = over or used.z > 0
    return TermsUsed(
        used.n,
        start.plus(-used.r) if used.r else None,
        start.plus(-used.z) if begun else None,
        start.plus(-used.a34) if used.a34 else None,
    )


def vrijlating_in_maand(
    earner: Earner, terms_used: TermsUsed, month: Month
) -> tuple[Exemption | None, Sentence | None]:
    """Participatiewet, artikelen 31 lid 2 en 34a: welke vrijlating geldt, en zo niet: waarom?

    At most one holds. Order of the law: n; y; z within twelve months after n; then aa; then r.
    Under 27 n and r do not apply (31 lid 5); z and aa only for work with loonkostensubsidie.
    From 2027-01-01 article 34a.
    """
    if earner.from_2027:
        return _regime_2027(earner, terms_used, month)
    if earner.pension:
        return Exemption.N_PENSION, None
    if _begins(earner) and terms_used.n_used < earner.terms.n:
        return Exemption.N, None
    if earner.medisch_urenbeperkt:
        return Exemption.Y, None
    if earner.subsidised:
        found = _subsidised(earner, terms_used, month)
        if found is not None:
            return found, None
    return _alleenstaande_ouder(earner, terms_used, month)


def _begins(earner: Earner) -> bool:
    return not earner.under_27 and not earner.refused


def _subsidised(earner: Earner, terms_used: TermsUsed, month: Month) -> Exemption | None:
    if terms_used.z_start is None:
        return None
    if month - terms_used.z_start < earner.terms.z:
        return Exemption.Z
    return Exemption.AA if earner.more_hours_impossible else None


def _alleenstaande_ouder(
    earner: Earner, terms_used: TermsUsed, month: Month
) -> tuple[Exemption | None, Sentence | None]:
    parent = earner.full_care_under_12 and _begins(earner)
    if parent and (terms_used.r_start is None or month - terms_used.r_start < earner.terms.r):
        return Exemption.R, None
    return None, _why_none(earner, terms_used)


def _why_none(earner: Earner, terms_used: TermsUsed) -> Sentence:
    if earner.subsidised:
        return _NOT_BEGUN if terms_used.z_start is None else _LONGER
    if earner.under_27:
        return _TOO_YOUNG
    return _REFUSED if earner.refused else _USED_UP


def _regime_2027(
    earner: Earner, terms_used: TermsUsed, month: Month
) -> tuple[Exemption | None, Sentence | None]:
    if earner.pension:
        return Exemption.C34, None
    if earner.medisch_urenbeperkt:
        return Exemption.B34, None
    if earner.old_runs_on:
        if month.year == REGIME_2027.year and 0 < terms_used.n_used < earner.terms.n:
            return Exemption.N, None
        if terms_used.r_start is not None and month - terms_used.r_start < earner.terms.r:
            return Exemption.A34_R, None
    longest = earner.terms.a34
    if terms_used.a34_start is None or longest is None or month - terms_used.a34_start < longest:
        return Exemption.A34, None
    return None, TWELVE_OVER


def next_used(
    terms_used: TermsUsed, used: Exemption | None, month: Month, terms: Terms, months: int = 1
) -> TermsUsed:
    """Participatiewet, artikel 31 lid 2: hoe staan de termijnen na deze maand?

    ``used`` is the exemption that was applied while bijstand was received, or None; ``month`` is
    the last of so many ``months`` in which it was.
    """
    if used is Exemption.N:
        n_used = terms_used.n_used + months
        z_start = month.plus(1) if n_used >= terms.n else terms_used.z_start
        return TermsUsed(n_used, terms_used.r_start, z_start, terms_used.a34_start)
    if used is Exemption.R and terms_used.r_start is None:
        return TermsUsed(terms_used.n_used, month, terms_used.z_start, terms_used.a34_start)
    if used is Exemption.A34 and terms_used.a34_start is None:
        return TermsUsed(terms_used.n_used, terms_used.r_start, terms_used.z_start, month)
    return terms_used


def same_for(
    earner: Earner, terms_used: TermsUsed, exemption: Exemption | None, month: Month, moves: bool
) -> int:
    """Participatiewet, artikelen 31 lid 2 en 34a: hoeveel maanden na deze blijft dit zo?

    ``terms_used`` is as it is after ``month``; ``moves`` is whether each month uses up a term, as
    ``next_used`` does. Of the same earner; 0 where the month after must be looked at anew.
    """
    if earner.old_runs_on:
        return 0
    terms, start, longest = earner.terms, None, None
    if exemption is Exemption.N:
        return terms.n - terms_used.n_used if moves else _ALWAYS
    if exemption is Exemption.R:
        start, longest = terms_used.r_start, terms.r
    elif exemption is Exemption.A34:
        start, longest = terms_used.a34_start, terms.a34
    elif exemption is Exemption.Z:
        start, longest = terms_used.z_start, terms.z
    if longest is None:
        return _ALWAYS
    if start is None:
        return 0 if moves else _ALWAYS
    return longest - 1 - (month - start)
