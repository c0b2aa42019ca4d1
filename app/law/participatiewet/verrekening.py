"""Participatiewet, artikelen 19, 31 en 32: wat blijft er van de bijstand over naast loon?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import ZERO
from app.domain.month_sum import MonthSum
from app.domain.sentence import say
from app.domain.wage import Wage
from app.law.build import answer
from app.law.cite import cite
from app.law.participatiewet.basis import Basis, Earning
from app.law.participatiewet.inkomstenvrijlating import Exemption, inkomstenvrijlating
from app.law.participatiewet.niet_rechthebbende_partner import (
    inkomen_partner_elders,
    inkomen_partner_zonder_recht,
)
from app.law.participatiewet.vakantietoeslag import aanspraak_over_loon

# Of each person the claims on holiday pay, one for each wage; None where it is paid already.
_Claim = Answer[Decimal] | None
_Claims = tuple[tuple[_Claim, ...], ...]
_ART_19 = cite("PW2601", "19.2")
_ART_45 = cite("PW2601", "45.1", "D")
_NOTHING_LEFT = say("Wat meetelt van uw loon, haalt de norm. Er blijft geen bijstand over.")
_NET_NORM = say("Uw nettoloon haalt de norm. Uw gemeente stopt dan de bijstand.")
_ON_REQUEST = cite("PW2601", "43.1")
_NONE_COUNTED = say("Wij tellen geen bijstand mee. Die is er alleen op aanvraag.")


def verrekening(basis: Basis, earnings: tuple[Earning, ...]) -> MonthSum:
    """Participatiewet, artikel 19 lid 2: hoeveel bijstand blijft er in deze maand over?

    bijstand = norm less (net wage + holiday claim - exempt part), never below 0. The sum is
    law; how it is split into paid now and reserved for holiday is practice (SCHATTING). Where
    nothing is left, no exemption applies ("voor zover hij algemene bijstand ontvangt"). Who has
    no bijstand and did not ask for it, has the wage alone (43 lid 1).
    """
    net = sum([_net(earning) for earning in earnings], ZERO)
    claims = _claims(basis, earnings)
    exempts = [
        _exempt(basis, earning, claim) for earning, claim in zip(earnings, claims, strict=True)
    ]
    claim = sum([_total(one) for one in claims], ZERO)
    exempt = sum([one.value for one in exempts if one], ZERO)
    free = exempt + _free_of_partner(basis, earnings, claims, exempt)
    bijstand = max(ZERO, basis.norm.value - (net + claim - free))
    parts = _parts(basis, earnings, claims)
    holiday = _holiday(earnings, claims)
    if not bijstand or _is_none(basis, earnings, net + claim):
        return _without(basis, earnings, net, claim, holiday, tuple(parts))
    parts += filter(None, exempts)
    because = say("Er blijft {left} bijstand over.", left=bijstand)
    left = answer(bijstand, because, _ART_19, tuple(parts))
    paid, reserved = _split(basis, bijstand, net - free, claim, _all_inside(earnings))
    return MonthSum(
        _gross(earnings),
        net,
        claim,
        holiday,
        exempt,
        tuple([_article(earning.exemption) for earning in earnings]),
        basis.norm.value,
        bijstand,
        paid,
        reserved,
        _told(left, paid, reserved, net, bool(earnings)),
    )


def _parts(
    basis: Basis, earnings: tuple[Earning, ...], claims: _Claims
) -> list[Answer[object]]:
    wages = [wage for earning in earnings for wage in earning.wages]
    if not basis.applied:
        return [*wages]
    return [basis.norm, *wages, *[one for of_person in claims for one in of_person if one]]


def _is_none(basis: Basis, earnings: tuple[Earning, ...], wage: Decimal) -> bool:
    """Whether no bijstand is counted, whatever the law leaves of it."""
    on_full_wage = basis.right_on_full_wage and wage >= basis.norm.value
    return not basis.applied or on_full_wage or _stops_at_net_norm(basis, earnings)


def _stops_at_net_norm(basis: Basis, earnings: tuple[Earning, ...]) -> bool:
    if not basis.stops_at_net_norm:
        return False
    own = sum([_net(one) for one in earnings if not one.without_right], ZERO)
    return own >= basis.norm.value


def _free_of_partner(
    basis: Basis,
    earnings: tuple[Earning, ...],
    claims: _Claims,
    exempt: Decimal,
) -> Decimal:
    """What of the income of a spouse without a right is left alone."""
    if basis.couple_norm is None:
        return ZERO
    own, partner = -exempt, ZERO
    for earning, claim in zip(earnings, claims, strict=True):
        income = _net(earning) + _total(claim)
        if earning.without_right:
            partner += income
        else:
            own += income
    norm = basis.norm.value
    if basis.apart:
        return partner - inkomen_partner_elders(norm, partner)
    return partner - inkomen_partner_zonder_recht(basis.couple_norm, norm, own, partner)


def _net(earning: Earning) -> Decimal:
    return sum([wage.value.net for wage in earning.wages], ZERO)


def _inside(wages: tuple[Answer[Wage], ...]) -> Decimal:
    return sum([wage.value.inside or ZERO for wage in wages], ZERO)


def _all_inside(earnings: tuple[Earning, ...]) -> Decimal:
    return sum([_inside(earning.wages) for earning in earnings], ZERO)


def _total(amounts: tuple[_Claim, ...]) -> Decimal:
    return sum([one.value for one in amounts if one], ZERO)


def _claims(basis: Basis, earnings: tuple[Earning, ...]) -> _Claims:
    if not basis.holiday_claims:
        return ((),) * len(earnings)
    return tuple([
        tuple([_claim(basis, wage.value, earning.pension) for wage in earning.wages])
        for earning in earnings
    ])


def _claim(basis: Basis, wage: Wage, pension: bool) -> _Claim:
    if wage.inside is not None:
        return None
    return aanspraak_over_loon(wage.net, basis.day, pension, wage.credit)


def _exempt(
    basis: Basis, earning: Earning, claim: tuple[_Claim, ...]
) -> Answer[Decimal] | None:
    if earning.exemption is None:
        return None
    wages = earning.wages
    if earning.covered:
        wages = tuple([one for one, in_it in zip(wages, earning.covered, strict=True) if in_it])
        claim = tuple([one for one, in_it in zip(claim, earning.covered, strict=False) if in_it])
    over = sum([wage.value.net for wage in wages], ZERO)
    if basis.exempt_over_holiday:
        over += _total(claim)
    else:
        over -= _inside(wages)
    return inkomstenvrijlating(earning.exemption, over, basis.day)


def _split(
    basis: Basis, bijstand: Decimal, counted: Decimal, claim: Decimal, inside: Decimal
) -> tuple[Decimal, Decimal]:
    """What is paid now and what is kept; holiday pay ``inside`` the wages is settled with it."""
    if claim + inside > basis.holiday.value:
        return bijstand, ZERO
    paid = min(bijstand, max(ZERO, basis.norm.value - basis.holiday.value - counted + inside))
    return paid, bijstand - paid


def _told(
    left: Answer[Decimal], paid: Decimal, reserved: Decimal, net: Decimal, working: bool
) -> Answer[object]:
    parts: tuple[Answer[object], ...] = (left,)
    if reserved:
        sure = Certainty.SCHATTING if working else Certainty.ZEKER
        split = answer(paid, say("Daarvan krijgt u nu {paid}.", paid=paid), _ART_45, (), sure)
        kept = say("De gemeente bewaart {reserved} als vakantiegeld.", reserved=reserved)
        parts = (left, split, answer(reserved, kept, _ART_45, (), sure))
    because = say("Uw loon en bijstand samen zijn {hand}.", hand=net + paid)
    return answer(net + paid, because, _ART_19, parts)


def _article(exemption: Exemption | None) -> str | None:
    return None if exemption is None else exemption.article


def _holiday(earnings: tuple[Earning, ...], claims: _Claims) -> Decimal:
    total = ZERO
    for earning, of_person in zip(earnings, claims, strict=True):
        # Without claims the holiday parts stay out of the sums.
        for wage, claim in zip(earning.wages, of_person, strict=False):
            if claim is not None:
                told = wage.value.holiday
                total += claim.value if told is None else told
    return total


def _without(
    basis: Basis,
    earnings: tuple[Earning, ...],
    net: Decimal,
    claim: Decimal,
    holiday: Decimal,
    parts: tuple[Answer[object], ...],
) -> MonthSum:
    reason: Answer[object]
    if not basis.applied:
        reason = answer(net, _NONE_COUNTED, _ON_REQUEST, parts)
    else:
        because = _NET_NORM if _stops_at_net_norm(basis, earnings) else _NOTHING_LEFT
        reason = answer(net, because, _ART_19, parts, Certainty.GEMEENTE_BESLIST)
    none = (None,) * len(earnings)
    norm = basis.norm.value
    gross = _gross(earnings)
    return MonthSum(gross, net, claim, holiday, ZERO, none, norm, ZERO, ZERO, ZERO, reason)


def _gross(earnings: tuple[Earning, ...]) -> Decimal | None:
    grosses = [wage.value.gross for earning in earnings for wage in earning.wages]
    if not grosses:
        return ZERO
    known = [gross for gross in grosses if gross is not None]
    return sum(known, ZERO) if len(known) == len(grosses) else None
