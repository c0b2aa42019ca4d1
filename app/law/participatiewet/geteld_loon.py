"""Participatiewet, artikelen 31 en 32: wat telt er van het loon van één persoon?"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from app.domain.answer import Answer
from app.domain.money import ZERO
from app.law.participatiewet.basis import Basis, Earning
from app.law.participatiewet.inkomstenvrijlating import inkomstenvrijlating
from app.law.participatiewet.vakantietoeslag import aanspraak_over_loon

# The claim on holiday pay over a wage; None where it is paid already.
_Claim = Answer[Decimal] | None


class Counted(NamedTuple):
    """The wages of one person in a month, in euro: net, claims on holiday pay, what is exempt.

    ``gross`` is None where only a net wage was told; ``holidays`` are what employers add later,
    of each wage, and ``holiday`` is that together.
    """

    earning: Earning
    gross: Decimal | None
    net: Decimal
    claim: Decimal
    inside: Decimal
    holiday: Decimal
    claims: list[_Claim]
    exempt: Answer[Decimal] | None
    holidays: list[Decimal]

    def on(self, row: int) -> tuple[Decimal, Decimal, Decimal]:
        """The net wage, the claims and what is exempt, as if the month went as some days of it.

        Those days are by their place in ``weights``: all with a right (0), or those of a part.
        """
        exempt = ZERO if self.exempt is None else self.exempt.value
        weights = self.earning.weights
        if not weights:
            return self.net, self.claim, exempt
        net = claim = ZERO
        for wage, own, weight in zip(self.earning.wages, self.claims, weights[row], strict=True):
            net += wage.value.net * weight
            claim += ZERO if own is None else own.value * weight
        return net, claim, exempt * net / self.net


def counted_wages(basis: Basis, earning: Earning) -> Counted:
    """Participatiewet, artikelen 31 en 32: waar komt het loon van een persoon in deze maand op uit?

    Each wage is looked at once.
    """
    net = claim = inside = ZERO
    gross: Decimal | None = ZERO
    claims: list[_Claim] = []
    holidays: list[Decimal] = []
    for wage in earning.wages:
        value = wage.value
        net += value.net
        gross = None if gross is None or value.gross is None else gross + value.gross
        found, later = None, ZERO
        if value.inside is not None:
            inside += value.inside
        elif basis.holiday_claims:
            found = aanspraak_over_loon(value.net, basis.day, earning.pension, value.credit)
            claim += found.value
            # Without a claim there is nothing that comes later.
            later = found.value if value.holiday is None else value.holiday
        claims.append(found)
        holidays.append(later)
    exempt = None
    if earning.exemption is not None:
        over = _over(basis, earning, claims) if earning.covered else net
        if not earning.covered:
            over += claim if basis.exempt_over_holiday else -inside
        exempt = inkomstenvrijlating(earning.exemption, over, basis.day)
    holiday = sum(holidays, ZERO)
    return Counted(earning, gross, net, claim, inside, holiday, claims, exempt, holidays)


def _over(basis: Basis, earning: Earning, claims: list[_Claim]) -> Decimal:
    """What the exemption is taken over, where it does not hold for all jobs."""
    over = ZERO
    for wage, claim, covered in zip(earning.wages, claims, earning.covered, strict=True):
        if not covered:
            continue
        over += wage.value.net
        if not basis.exempt_over_holiday:
            over -= wage.value.inside or ZERO
        elif claim is not None:
            over += claim.value
    return over
