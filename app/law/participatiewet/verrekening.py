"""Participatiewet, artikelen 19, 31 en 32: wat blijft er van de bijstand over naast loon?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import ZERO, half_up_to_cent
from app.domain.month_sum import MonthSum
from app.domain.sentence import Sentence, say, say_n
from app.law.build import answer
from app.law.cite import cite
from app.law.participatiewet.basis import NO_OTHERS, Basis, Earning, NoRight, Others
from app.law.participatiewet.geteld_loon import Counted, counted_wages
from app.law.participatiewet.inkomstenvrijlating import Exemption
from app.law.participatiewet.niet_rechthebbende_partner import (
    inkomen_partner_elders,
    inkomen_partner_zonder_recht,
)

_ART_19 = cite("PW2601", "19.2")
_ART_45 = cite("PW2601", "45.1", "D")
_NOTHING_LEFT = say(
    "Het deel van uw loon dat meetelt, is zo hoog als de norm of hoger. U krijgt geen bijstand."
)
_ALL_INCOME = say("Uw inkomen is zo hoog als de norm of hoger. U krijgt geen bijstand.")
_NET_NORM = say("Uw nettoloon is zo hoog als de norm of hoger. Uw gemeente stopt dan de bijstand.")
# The same where the wage is of the spouse.
_WAGE_NOTHING_LEFT = say(
    "Het deel van het loon dat meetelt, is zo hoog als de norm of hoger. U krijgt geen bijstand."
)
# The same where only the spouse has a right (11 lid 4): the wage may be of either of them.
_PARTNER_NOTHING_LEFT = say(
    "Het deel van het loon dat meetelt, is zo hoog als de norm of hoger. "
    "Uw partner krijgt geen bijstand."
)
_PARTNER_ALL_INCOME = say(
    "Het inkomen dat meetelt, is zo hoog als de norm of hoger. Uw partner krijgt geen bijstand."
)
_PARTNER_NET_NORM = say(
    "Het nettoloon van uw partner is zo hoog als de norm of hoger. "
    "Uw gemeente stopt dan de bijstand."
)
_WHY_NONE = {
    NoRight.AANVRAAG: (
        say("Wij tellen geen bijstand mee. Die is er alleen op aanvraag."),
        cite("PW2601", "43.1"),
    ),
    NoRight.VERMOGEN: (
        say("Uw spaargeld is hoger dan uw grens. Er is geen bijstand."),
        cite("PW2601", "19.1.b, 34.3"),
    ),
}
_DAYS = say("De bijstand is per maand. Hoe een deel van een maand telt, zegt de wet niet.")


def verrekening(
    basis: Basis, earnings: tuple[Earning, ...], others: Others = NO_OTHERS
) -> MonthSum:
    """Participatiewet, artikel 19 lid 2: hoeveel bijstand blijft er in deze maand over?

    bijstand = norm less (net wage + holiday claim - exempt part) and less what counts of
    ``others``, income beside wages (32), never below 0; with a right on some days, their part.
    The sum is law; how it is split into paid now and reserved for holiday, and how days of a
    month count, is practice (SCHATTING). Where nothing is left, no exemption applies ("voor
    zover hij algemene bijstand ontvangt"). Who has no bijstand and did not ask for it, has the
    wage alone (43 lid 1).
    """
    people = [counted_wages(basis, earning) for earning in earnings]
    net, claim, inside, holiday, exempt = _sums(people)
    alone = _alone(basis, people, others)
    parts = [*_parts(basis, people, others), *_of_who_has_none(basis, people, others, alone)]
    wage, claims = _on_days_with_right(people)
    counted = wage + others.own + others.partner - alone
    bijstand = max(ZERO, basis.norm.value - counted)
    wages, other = (net, claim, holiday), _other(basis, others, alone)
    if not bijstand or _is_none(basis, people, net + claim):
        return _without(basis, people, (*wages, other), tuple(parts))
    parts += [one.exempt for one in people if one.exempt is not None]
    whole = _whole(basis, people, bijstand, tuple(parts))
    now = _split(basis, bijstand, counted, claims + others.claims, inside)
    sums = left, paid, reserved = _of_days(basis.days, whole, now)
    return MonthSum(
        _gross(people),
        *wages,
        exempt,
        tuple([_article(earning.exemption) for earning in earnings]),
        basis.norm.value,
        left.value,
        paid,
        reserved,
        _told(basis, sums, net, people),
        other,
        basis.of_partner, _earned_by(people), _net_of_spouse(people), _holidays(people),
    )


def _on_days_with_right(people: list[Counted]) -> tuple[Decimal, Decimal]:
    """What counts of the wages, and the claims in it, as if the month went as those days."""
    on = [one.on(0) for one in people]
    counted = sum([net + claim - exempt for net, claim, exempt in on], ZERO)
    return counted, sum([claim for _, claim, _ in on], ZERO)


def _sums(people: list[Counted]) -> tuple[Decimal, Decimal, Decimal, Decimal, Decimal]:
    """Of all: the net wage, the claims, holiday pay inside and later, and what is exempt."""
    net = claim = inside = holiday = exempt = ZERO
    for one in people:
        net, claim = net + one.net, claim + one.claim
        inside, holiday = inside + one.inside, holiday + one.holiday
        if one.exempt is not None:
            exempt += one.exempt.value
    return net, claim, inside, holiday, exempt


def _parts(basis: Basis, people: list[Counted], others: Others) -> list[Answer[object]]:
    parts: list[Answer[object]] = [basis.norm] if basis.applied else []
    for one in people:
        parts += one.earning.wages
    if basis.applied:
        for one in people:
            parts += [claim for claim in one.claims if claim is not None]
        parts += others.parts
    return parts


def _is_none(basis: Basis, people: list[Counted], wage: Decimal) -> bool:
    """Whether no bijstand is counted, whatever the law leaves of it."""
    on_full_wage = basis.right_on_full_wage and wage >= basis.norm.value
    return not basis.applied or on_full_wage or _stops_at_net_norm(basis, people)


def _stops_at_net_norm(basis: Basis, people: list[Counted]) -> bool:
    if not basis.stops_at_net_norm:
        return False
    own = sum([one.net for one in people if not basis.shuts_out(one.earning.place)], ZERO)
    return own >= basis.norm.value


def _alone(basis: Basis, people: list[Counted], others: Others) -> Decimal:
    """What is left alone in a month; in parts, each by its days, as its norm counts (45 lid 1)."""
    if not basis.parts:
        return _left_alone(basis, people, others, 0)
    total = ZERO
    for row, (days, part) in enumerate(basis.parts, 1):
        total += _left_alone(part, people, others, row) * days
    return half_up_to_cent(total / sum([days for days, _ in basis.parts]))


def _by_right(basis: Basis, others: Others) -> tuple[Decimal, Decimal]:
    """The income beside wages of who has the right, and of the other one of a couple."""
    if basis.shuts_out(0):
        return others.partner, others.own
    return others.own, others.partner


def _other(basis: Basis, others: Others, alone: Decimal) -> Decimal:
    """The income beside wages that is settled: what is left alone, is first of who has no right."""
    own, without = _by_right(basis, others)
    return own + max(ZERO, without - alone)


def _left_alone(basis: Basis, people: list[Counted], others: Others, row: int) -> Decimal:
    """What is left alone of the income of who has no right beside a spouse who has one."""
    if basis.couple_norm is None:
        return ZERO
    own, without = _by_right(basis, others)
    for one in people:
        net, claim, exempt = one.on(row)
        own -= exempt
        if basis.shuts_out(one.earning.place):
            without += net + claim
        else:
            own += net + claim
    norm = basis.norm.value
    if basis.apart:
        return without - inkomen_partner_elders(norm, without)
    return without - inkomen_partner_zonder_recht(basis.couple_norm, norm, own, without)


def _of_who_has_none(
    basis: Basis, people: list[Counted], others: Others, alone: Decimal
) -> Iterator[Answer[object]]:
    """How much of the income of who has no right counts, said where only one of a couple has one.

    Where that changes within the month there is no one sum to say, but that days count.
    """
    if not basis.applied or (basis.couple_norm is None and not basis.parts):
        return
    wages = [one.net + one.claim for one in people if basis.shuts_out(one.earning.place)]
    income = sum(wages, _by_right(basis, others)[1])
    if basis.parts:
        # Where the norm is of parts of the month, it says so itself.
        if basis.norm.value == basis.parts[-1][1].norm.value and (people or income):
            yield answer(alone, _DAYS, _ART_45, certainty=Certainty.SCHATTING)
        return
    if not income:
        return
    counted = income - alone
    if basis.of_partner:
        because = say("Van uw eigen inkomen gaat {counted} van de bijstand af.", counted=counted)
        if not counted:
            because = say("Van uw eigen inkomen gaat niets van de bijstand af.")
    else:
        because = say(
            "Van het inkomen van uw partner gaat {counted} van de bijstand af.", counted=counted
        )
        if not counted:
            because = say("Van het inkomen van uw partner gaat niets van de bijstand af.")
    yield answer(counted, because, cite("PW2601", "32.4" if basis.apart else "32.3"))


def _split(
    basis: Basis, bijstand: Decimal, counted: Decimal, claim: Decimal, inside: Decimal
) -> Decimal:
    """What is paid now, the rest is kept; holiday pay ``inside`` the wages is settled with it."""
    if claim + inside > basis.holiday.value:
        return bijstand
    now = basis.norm.value - basis.holiday.value - (counted - claim) + inside
    return min(bijstand, max(ZERO, now))


def _whole(
    basis: Basis, people: list[Counted], bijstand: Decimal, parts: tuple[Answer[object], ...]
) -> Answer[Decimal]:
    """What a whole month would leave; said by what counts of a job of some of the days."""
    some = [one for one in people if one.earning.weights]
    if basis.days is None or not some:
        rest = say("Er blijft {left} bijstand over.", left=bijstand)
        return answer(bijstand, rest, _ART_19, parts)
    counted = _on_days_with_right(some)[0] * basis.days[0] / basis.days[1]
    because = say(
        "Van dit loon telt {counted} mee: het deel van de dagen met recht.",
        counted=half_up_to_cent(counted),
    )
    return answer(bijstand, because, cite("PW2601", "32.1.b"), parts)


def _of_days(
    days: tuple[int, int] | None, whole: Answer[Decimal], paid: Decimal
) -> tuple[Answer[Decimal], Decimal, Decimal]:
    """The part of the days with a right, by what a whole month would be; paid, and kept."""
    if days is None:
        return whole, paid, whole.value - paid
    value, now = (half_up_to_cent(one * days[0] / days[1]) for one in (whole.value, paid))
    because = say_n(
        "Op {days} van de {n} dagen is er recht. Er blijft {left} bijstand over.",
        "Op {days} van de {n} dagen is er recht. Er blijft {left} bijstand over.",
        n=days[1],
        days=days[0],
        left=value,
    )
    counts = answer(value, _DAYS, _ART_45, certainty=Certainty.SCHATTING)
    return answer(value, because, _ART_19, (whole, counts)), now, value - now


def _told(
    basis: Basis,
    sums: tuple[Answer[Decimal], Decimal, Decimal],
    net: Decimal,
    people: list[Counted],
) -> Answer[object]:
    left, paid, reserved = sums
    parts: tuple[Answer[object], ...] = (left,)
    if reserved:
        sure = Certainty.SCHATTING if people else Certainty.ZEKER
        now = say("Daarvan krijgt u nu {paid}.", paid=paid)
        if basis.of_partner:
            now = say("Daarvan krijgt uw partner nu {paid}.", paid=paid)
        split = answer(paid, now, _ART_45, (), sure)
        kept = say("De gemeente bewaart {reserved} als vakantiegeld.", reserved=reserved)
        parts = (left, split, answer(reserved, kept, _ART_45, (), sure))
    return answer(net + paid, _in_hand(basis, net, paid), _ART_19, parts)


def _in_hand(basis: Basis, net: Decimal, paid: Decimal) -> Sentence:
    if net:
        return say("Het loon en de bijstand samen zijn {hand}.", hand=net + paid)
    if basis.of_partner:
        return say("De bijstand voor uw partner is deze maand {paid}.", paid=paid)
    if basis.changes_hands:
        return say("De bijstand voor u en uw partner is deze maand {paid}.", paid=paid)
    return say("Uw bijstand is deze maand {paid}.", paid=paid)


def _earned_by(people: list[Counted]) -> tuple[int, ...]:
    """Whose wages there are this month: of the person (0), of the spouse (1)."""
    return tuple([one.earning.place for one in people if one.net])


def _net_of_spouse(people: list[Counted]) -> Decimal:
    return sum([one.net for one in people if one.earning.place], ZERO)


def _holidays(people: list[Counted]) -> tuple[Decimal, ...]:
    """The holiday pay of each wage that comes later: each employer pays its own."""
    return tuple([later for one in people for later in one.holidays])


def _article(exemption: Exemption | None) -> str | None:
    return None if exemption is None else exemption.article


def _without(
    basis: Basis,
    people: list[Counted],
    sums: tuple[Decimal, Decimal, Decimal, Decimal],
    parts: tuple[Answer[object], ...],
) -> MonthSum:
    net, claim, holiday, other = sums
    reason: Answer[object]
    if basis.no_right is not None:
        # Who is shut out (11 and 13) has no norm, and its place says why.
        shut_out = (basis.norm.because, basis.norm.source)
        reason = answer(net, *_WHY_NONE.get(basis.no_right, shut_out), parts)
    else:
        of_partner_wage = basis.of_partner or _earned_by(people) == (1,)
        because = _why_nothing(basis, by_wage=not other, of_partner_wage=of_partner_wage)
        if _stops_at_net_norm(basis, people):
            because = _PARTNER_NET_NORM if of_partner_wage else _NET_NORM
        reason = answer(net, because, _ART_19, parts, Certainty.GEMEENTE_BESLIST)
    none, earned = (None,) * len(people), _earned_by(people)
    norm, apart = basis.norm.value, (_net_of_spouse(people), _holidays(people))
    amounts = (_gross(people), net, claim, holiday, ZERO, none, norm, ZERO, ZERO, ZERO)
    return MonthSum(*amounts, reason, other, basis.of_partner, earned, *apart)


def _why_nothing(basis: Basis, *, by_wage: bool, of_partner_wage: bool) -> Sentence:
    if basis.of_partner:
        return _PARTNER_NOTHING_LEFT if by_wage else _PARTNER_ALL_INCOME
    if by_wage and (of_partner_wage or basis.changes_hands):
        return _WAGE_NOTHING_LEFT
    return _NOTHING_LEFT if by_wage else _ALL_INCOME


def _gross(people: list[Counted]) -> Decimal | None:
    total = ZERO
    for one in people:
        if one.gross is None:
            return None
        total += one.gross
    return total
