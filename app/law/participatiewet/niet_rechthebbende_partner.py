"""Participatiewet, artikelen 24 en 32 lid 3: wat geldt er met een partner zonder recht?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.household import Household, PartnerReason
from app.domain.money import ZERO, half_up_to_cent
from app.domain.sentence import say
from app.law.book import Figure, figure
from app.law.build import answer, from_figure
from app.law.cite import cite
from app.law.participatiewet.gezin import Gezin
from app.law.participatiewet.kostendelersnorm import kostendelersnorm
from app.law.participatiewet.kostendelersnorm_paar import kostendelersnorm_paar
from app.law.refused import Refused

# Who is in detention or abroad does not live with the other, and is not separated for good.
LIVES_ELSEWHERE = frozenset({PartnerReason.VAST, PartnerReason.BUITENLAND})


def niet_rechthebbende_partner(
    home: Gezin, day: date, text: date | None = None
) -> Answer[Decimal]:
    """Participatiewet, artikel 24: welke norm geldt voor wie een partner zonder recht heeft?

    Half the couple norm of the age of who has a right, net euro per month; with kostendelers
    from 21 the kostendelersnorm of that one alone (22a). Raises Refused from 2027, when the
    share changes to one that was not read, unless ``text`` is a day with an older one; and with
    kostendelers while the age of the partner is not known: from 21 the partner counts too (22a
    lid 1, A).
    """
    found = _shared(home, day) if home.sharers and home.person.full else _half(home, day, text)
    parts: tuple[Answer[object], ...] = (*found.parts, _fitted(found.value))
    if home.is_partner:
        only = say("U hebt zelf geen recht. Uw partner kan wel bijstand vragen.")
        parts = (answer(found.value, only, cite("PW2601", "11.4")), *parts)
    return found._replace(parts=parts)


def _shared(home: Gezin, day: date) -> Answer[Decimal]:
    if home.partner is None:
        raise Refused(say("Wij weten de geboortedatum van uw partner niet."), "partner_birth_date")
    sharers = home.sharers + 1 + int(home.partner.full)
    return kostendelersnorm(sharers, day, home.pension)


def _half(home: Gezin, day: date, text: date | None) -> Answer[Decimal]:
    share = figure("niet_rechthebbende_partner.deel", text or day)
    couple = couple_norm(home, day)
    norm = half_up_to_cent(couple.value * share.value)
    of_couple = say("Voor een paar is de bijstandsnorm samen {norm} per maand.", norm=couple.value)
    part = from_figure(couple.value, of_couple, couple)
    because = say("Uw partner heeft geen recht. Uw norm is de helft: {norm}.", norm=norm)
    if home.is_partner:
        because = say("Alleen uw partner heeft recht. De norm is de helft: {norm}.", norm=norm)
    letter = "24.a" if home.person.full else "24.b"
    return answer(norm, because, replace(share.source, article=letter), (part,))


def _fitted(norm: Decimal) -> Answer[Decimal]:
    because = say("Woont een van u ergens anders? Dan kan uw gemeente meer geven. Vraag het.")
    return answer(norm, because, cite("PW2601", "18.1"))


def norm_samen(home: Gezin, household: Household, day: date) -> Decimal:
    """Participatiewet, artikel 32 lid 3: wat is "de bijstandsnorm voor gehuwden" van dit paar?

    Net euro per month, as if both had a right. With kostendelers that is the sum of 22a: the
    norms of 21 and 22 are for a couple "zonder kostendelende medebewoners".
    """
    if home.sharers and home.person.full:
        child = "_kind" if home.child else ""
        alike = replace(household, no_support_from_parents=None)
        return kostendelersnorm_paar(alike, home, child, day).value
    return couple_norm(home, day).value


def couple_norm(home: Gezin, day: date) -> Figure:
    """Participatiewet, artikelen 20 tot en met 22: wat is de norm voor een paar van deze leeftijd?

    As if the spouse had a right and were of the same age as who has one (24, aanhef).
    """
    if not home.person.full:
        child = "_kind" if home.child else ""
        return figure(f"bijstandsnorm.gehuwd_beiden_18_20{child}", day)
    if home.person.pension:
        return figure("bijstandsnorm.gehuwd_pensioen", day)
    return figure("bijstandsnorm.gehuwd", day)


def inkomen_partner_zonder_recht(
    couple: Decimal, norm: Decimal, own: Decimal, partner: Decimal
) -> Decimal:
    """Participatiewet, artikel 32 lid 3: hoeveel inkomen van de partner telt mee?

    Only as far as both incomes, with the bijstand there would be without the partner's income,
    come above the couple norm; never more than that income. Euro per month.
    """
    bijstand = max(ZERO, norm - own)
    return min(partner, max(ZERO, own + partner + bijstand - couple))


def inkomen_partner_elders(norm: Decimal, partner: Decimal) -> Decimal:
    """Participatiewet, artikel 32 lid 4: hoeveel inkomen telt van een partner die elders woont?

    Only what is above the bijstandsnorm of who has the right (5 c), euro per month.
    """
    return max(ZERO, partner - norm)
