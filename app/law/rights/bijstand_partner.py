"""Participatiewet, artikelen 11 lid 4, 13, 18 en 24: houdt uw partner recht op bijstand?"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.household import Exclusion, Household, PartnerReason
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.head import SVB, Head
from app.law.participatiewet.aannames import norm_aannames
from app.law.participatiewet.bijstandsnorm import bijstandsnorm
from app.law.refused import Refused
from app.law.uitsluiting import own_exclusion
from app.law.verdict import assuming, council, no, unknown, yes

_HEAD = Head(
    id="bijstand_partner",
    title=say("Bijstand voor uw partner alleen"),
    article="11.4, 24",
    how_to_ask=say("Uw partner vraagt zelf bijstand aan, of geeft het door."),
    papers=(say("Bewijs waarom u zelf geen recht hebt."),),
    unless=say("Woont u ergens anders? Dan kan de gemeente meer geven (artikel 18 lid 1)."),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)


def bijstand_partner(case: Case) -> Finding:
    """Participatiewet, artikel 11 lid 4: houdt uw partner recht als u zelf geen recht hebt?

    What is about the person alone (11 lid 2, 13) leaves the right of the spouse, with the norm
    of article 24 or 22a. Income that counts goes off it; whose it is decides how much (32 lid
    3), so with income there is no amount. Unpaid leave shuts out both (13 lid 2 b).
    """
    none = _why_not(case)
    if none is not None:
        return no(_HEAD, none)
    return _kept(replace(_HEAD, who_decides=SVB) if case.svb else _HEAD, case)


def _kept(head: Head, case: Case) -> Finding:
    if case.household.partner_birth_date is None:
        return unknown(head, "partner_birth_date")
    norm = partner_norm(case)
    if norm is None:
        return council(head, say("Uw partner heeft recht. De wet noemt hier geen bedrag."))
    if case.facts.counted_income_month:
        because = say("Uw partner houdt recht op bijstand. Van de bijstand gaat het inkomen af.")
        return yes(head, because, Certainty.SCHATTING)
    because = say("Uw partner houdt recht: {amount} per maand.", amount=norm.value)
    found = yes(head, because, Certainty.SCHATTING, amount=norm.value)
    return assuming(found, norm_aannames(_without_person(case), case.day))


def _why_not(case: Case) -> Sentence | None:
    if not case.couple:
        return say("U hebt geen partner.")
    if own_exclusion(case) is None:
        return say("U vraagt samen bijstand. Dit is voor als u zelf geen recht hebt.")
    if case.partner_out:
        return say("Uw partner heeft ook geen recht op bijstand.")
    if case.unpaid_leave:
        return say("Bij onbetaald verlof heeft ook uw partner geen algemene bijstand.")
    return None


def partner_norm(case: Case) -> Answer[Decimal] | None:
    """Participatiewet, artikel 24: welke norm heeft uw partner als u geen recht hebt?

    Net euro per month; None where the law names none, or the age of the partner is not known.
    """
    if case.household.partner_birth_date is None:
        return None
    try:
        return bijstandsnorm(_without_person(case), case.day, case.gemeente)
    except Refused:
        return None


def _without_person(case: Case) -> Household:
    """The same household in which only the spouse has a right."""
    out = Exclusion(PartnerReason.ANDERS)
    return replace(case.household, exclusions=(out, *case.household.exclusions))
