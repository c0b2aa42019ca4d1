"""Participatiewet, artikel 18a, en het Boetebesluit: hoe hoog is een boete?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.certainty import Certainty
from app.domain.facts import Blame
from app.domain.finding import Status
from app.domain.maatregel import Maatregel
from app.domain.money import ZERO, half_up_to_cent
from app.domain.months import months_after
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.case import Case
from app.law.cite import cite
from app.law.duties.geen_verlaging import geen_verlaging
from app.law.duties.soorten import REPORT
from app.law.duties.verzachting import FOR_FINE
from app.law.refused import Refused


def boete(case: Case) -> Maatregel:
    """Participatiewet, artikel 18a: hoe hoog is de boete als u iets niet meldde?

    Boetebesluit 2: 100, 75, 50 or 25 percent of the overpaid sum, by blame; 150 percent of that
    sum on a repeat; 150 euro when nothing was overpaid. Without word on blame the rule without
    intent or gross fault is used, as an estimate. The maxima of article 23 Sr are not counted.
    Raises Refused without the overpaid sum.
    """
    overpaid = case.facts.overpaid
    if overpaid is None:
        raise Refused(say("Wij weten niet hoeveel te veel is betaald."), "overpaid")
    if case.facts.blame is Blame.GEEN:
        because = say("U kunt er niets aan doen. Dan is er geen boete.")
        return geen_verlaging(case, REPORT, "18a.1", because, FOR_FINE)
    blame = case.facts.blame or Blame.NORMAAL
    percent = figure(f"verlaging.boete_{blame.value}", case.day).value
    amount = _amount(case, overpaid, percent)
    return Maatregel(
        duty=REPORT,
        article="18a.1, 18a.4, 18a.5",
        percent=percent if overpaid else None,
        months=None,
        at_least=0,
        at_most=0,
        amount=amount,
        left=None,
        because=_because(case, overpaid, amount),
        softens=FOR_FINE,
        source=cite("BOETE", "2, 2a, 2aa"),
        certainty=Certainty.SCHATTING,
        status=Status.WET,
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


def _amount(case: Case, overpaid: Decimal, percent: Decimal) -> Decimal:
    if overpaid == ZERO:
        return figure("verlaging.boete_zonder_bedrag", case.day).value
    if case.facts.fined_before:
        overpaid = overpaid * figure("verlaging.boete_recidive", case.day).value / 100
    return half_up_to_cent(overpaid * percent / 100)


def _because(case: Case, overpaid: Decimal, amount: Decimal) -> Sentence:
    if warning_possible(case, overpaid):
        return say("Een waarschuwing kan genoeg zijn. Anders is de boete {amount}.", amount=amount)
    return say("De boete is dan ongeveer {amount}, naast wat u terugbetaalt.", amount=amount)
