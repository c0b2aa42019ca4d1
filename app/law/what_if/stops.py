"""Why the bijstand of a month stops, by whose wage or income it is."""

from __future__ import annotations

from app.domain.money import ZERO
from app.domain.sentence import Sentence, say
from app.law.participatiewet.basis import NoRight
from app.law.what_if.run import MonthStep

_COUNTED_NORM = say(
    "Het deel van uw loon dat meetelt, is zo hoog als de norm of hoger. U krijgt geen bijstand."
)
_ALL_INCOME = say("Uw inkomen is zo hoog als de norm of hoger. U krijgt geen bijstand.")
_NET_NORM = say("Uw nettoloon is zo hoog als de norm of hoger. Uw gemeente stopt dan de bijstand.")
# The same where only the spouse has a right (11 lid 4): the wage may be of either of them.
_PARTNER_COUNTED_NORM = say(
    "Het deel van het loon dat meetelt, is zo hoog als de norm of hoger. "
    "Uw partner krijgt geen bijstand."
)
_PARTNER_ALL_INCOME = say(
    "Het inkomen dat meetelt, is zo hoog als de norm of hoger. Uw partner krijgt geen bijstand."
)
# Where the wage is of the spouse, and both have a right.
_WAGE_COUNTED_NORM = say(
    "Het deel van het loon dat meetelt, is zo hoog als de norm of hoger. U krijgt geen bijstand."
)
_PARTNER_NET_NORM = say(
    "Het nettoloon van uw partner is zo hoog als de norm of hoger. "
    "Uw gemeente stopt dan de bijstand."
)


def stops(step: MonthStep) -> Sentence:
    """Participatiewet, artikelen 11, 13, 19 en 34: waarom stopt de bijstand nu?"""
    if step.frame.basis.no_right is NoRight.VERMOGEN:
        return say("Uw spaargeld is hoger dan uw grens. Er is geen bijstand.")
    if step.frame.basis.no_right is NoRight.UITSLUITING:
        return say("De bijstand stopt.")
    if step.frame.basis.of_partner:
        counted = _PARTNER_ALL_INCOME if step.sum.other else _PARTNER_COUNTED_NORM
        return _PARTNER_NET_NORM if _by_net_norm(step) else counted
    if {place for place, wage, _ in step.earned if wage.net} == {1}:
        counted = _ALL_INCOME if step.sum.other else _WAGE_COUNTED_NORM
        return _PARTNER_NET_NORM if _by_net_norm(step) else counted
    counted = _ALL_INCOME if step.sum.other else _COUNTED_NORM
    return _NET_NORM if _by_net_norm(step) else counted


def _by_net_norm(step: MonthStep) -> bool:
    basis = step.frame.basis
    own = sum((wage.net for place, wage, _ in step.earned if not basis.shuts_out(place)), ZERO)
    return basis.stops_at_net_norm and own >= step.sum.norm
