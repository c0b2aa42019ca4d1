"""Participatiewet, artikel 18a, en het Boetebesluit: hoe hoog is een boete?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.facts import Blame
from app.domain.finding import Status
from app.domain.maatregel import Maatregel
from app.domain.money import ZERO, half_up_to_cent
from app.domain.months import months_after
from app.domain.sentence import Sentence, say, say_n
from app.law.book import figure
from app.law.build import from_figure
from app.law.case import Case
from app.law.cite import cite
from app.law.duties.geen_verlaging import geen_verlaging
from app.law.duties.soorten import REPORT
from app.law.duties.verzachting import FOR_FINE, IN_TIME
from app.law.refused import Refused


def boete(case: Case) -> Maatregel:
    """Participatiewet, artikel 18a: hoe hoog is de boete als u iets niet meldde?

    Boetebesluit 2: 100, 75, 50 or 25 percent of the overpaid sum, by blame; 150 percent of that
    sum on a repeat; 150 euro when nothing was overpaid. Without word on blame the rule without
    intent or gross fault is used, as an estimate. That is where it begins: what somebody can pay
    caps it (``likely_cap``). The maxima of article 23 Sr are not counted. Raises Refused without
    the overpaid sum.
    """
    overpaid = case.facts.overpaid
    if overpaid is None:
        raise Refused(say("Wij weten niet hoeveel te veel is betaald."), "overpaid")
    if case.facts.blame is Blame.GEEN:
        because = say("U kon het niet voorkomen. Dan is er geen boete.")
        return geen_verlaging(case, REPORT, "18a.1", because, _softens(case))
    blame = case.facts.blame or Blame.NORMAAL
    percent = figure(f"verlaging.boete_{blame.value}", case.day).value
    amount = _amount(case, overpaid, percent)
    cap = _likely_cap(case, blame)
    if cap is not None and cap.value >= amount:
        cap = None
    return Maatregel(
        duty=REPORT,
        article="18a.1, 18a.4, 18a.5",
        percent=percent if overpaid else None,
        months=None,
        at_least=0,
        at_most=0,
        amount=amount,
        left=None,
        because=_because(case, overpaid, amount, None if cap is None else cap.value),
        softens=_softens(case),
        source=cite("BOETE", "2, 2a, 2aa"),
        certainty=Certainty.SCHATTING,
        status=Status.WET,
        likely_cap=cap,
    )


def warning_possible(case: Case, overpaid: Decimal) -> bool:
    """Participatiewet, artikel 18a lid 4: kan een waarschuwing genoeg zijn?

    When at most 150 euro was overpaid, or it was reported by oneself within 60 days; not within
    two years after an earlier warning.
    """
    warned = case.facts.warned_on
    years = int(figure("verlaging.waarschuwing_jaren", case.day).value)
    if warned is not None and case.day < months_after(warned, 12 * years):
        return False
    small = overpaid <= figure("verlaging.waarschuwing_tot", case.day).value
    return small or bool(case.facts.reported_within_60_days)


def _softens(case: Case) -> tuple[Sentence, ...]:
    """What makes it lower: not what one told in time, for who said that it was not (18a lid 4)."""
    if case.facts.reported_within_60_days is False:
        return tuple(one for one in FOR_FINE if one != IN_TIME)
    return FOR_FINE


def _amount(case: Case, overpaid: Decimal, percent: Decimal) -> Decimal:
    if overpaid == ZERO:
        return figure("verlaging.boete_zonder_bedrag", case.day).value
    if case.facts.fined_before:
        overpaid = overpaid * figure("verlaging.boete_recidive", case.day).value / 100
    return half_up_to_cent(overpaid * percent / 100)


def _likely_cap(case: Case, blame: Blame) -> Answer[Decimal] | None:
    """Algemene wet bestuursrecht, artikel 5:46, en Boetebesluit 2.8: wat kan iemand betalen?

    Five percent of the norm, for as many months as the blame is great: 24, 18, 12 or 6. For who
    lives on bijstand; of another income it is not known what can be spared. None without a norm.
    """
    norm = case.norm()
    if case.facts.receives_bijstand is False or norm is None:
        return None
    months = figure(f"verlaging.draagkracht_{blame.value}", case.day)
    share = figure("verlaging.draagkracht_deel", case.day)
    because = say_n(
        "Volgens de rechter kunt u ongeveer {monthly} per maand betalen, {n} maand lang.",
        "Volgens de rechter kunt u ongeveer {monthly} per maand betalen, {n} maanden lang.",
        n=int(months.value),
        monthly=half_up_to_cent(norm.value * share.value / 100),
    )
    keeps = say("Van elke 100 euro van uw norm houdt u er {rest}.", rest=100 - int(share.value))
    cap = half_up_to_cent(norm.value * share.value * months.value / 100)
    return from_figure(cap, because, months, (from_figure(share.value, keeps, share), norm))


def _because(case: Case, overpaid: Decimal, amount: Decimal, cap: Decimal | None) -> Sentence:
    if warning_possible(case, overpaid):
        if cap is not None:
            return say(
                "Een waarschuwing kan genoeg zijn. "
                "Anders betaalt u met bijstand meestal hoogstens {cap}.",
                cap=cap,
            )
        return say(
            "Een waarschuwing kan genoeg zijn. Anders is de boete ongeveer {amount}.",
            amount=amount,
        )
    if cap is not None:
        return say(
            "De boete begint bij {amount}. "
            "Met bijstand betaalt u meestal hoogstens {cap}. Uw gemeente beslist.",
            amount=amount,
            cap=cap,
        )
    if not overpaid:
        return say("De boete is dan ongeveer {amount}.", amount=amount)
    return say(
        "Over {overpaid} is de boete ongeveer {amount}, naast wat u terugbetaalt. "
        "Gaat het binnen vijf jaar weer mis? Dan kan de boete hoger zijn (artikel 18a lid 5).",
        overpaid=overpaid,
        amount=amount,
    )
