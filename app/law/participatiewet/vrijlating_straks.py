"""Participatiewet, artikelen 31 lid 2 en 34a: hoogste bedrag nu, en wat is er vanaf 2027?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.age import age_on
from app.domain.scenario import MonthOutcome, Question
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.participatiewet.inkomstenvrijlating import Exemption
from app.law.participatiewet.vrijlatingsmaanden import REGIME_2027

_FULL_AGE = 27
# Until 2027 each has a most of its own; 34a lid 1 a and b, which follow them, have none.
_MOST = {
    Exemption.N.article: "n",
    Exemption.R.article: "r",
    Exemption.Y.article: "y",
    Exemption.Z.article: "z",
    Exemption.AA.article: "aa",
}
# 34a lid 2 and 3: both are the gemeente's to decide.
AFTER_TWELVE = say(
    "Na die twaalf maanden kan uw gemeente de vrijlating verlengen. "
    "Bij een nieuwe baan kan er opnieuw een vrijlating zijn."
)


def most_until_2027(most: Decimal) -> Sentence:
    """Participatiewet, artikelen 31 lid 2 en 34a lid 1: tot welk bedrag, en tot wanneer?"""
    return say(
        "Tot 2027 is hoogstens {most} per maand vrij, daarna zonder hoogste bedrag.", most=most
    )


def vrijlating_straks(question: Question, month: MonthOutcome) -> Iterator[Sentence]:
    """Participatiewet, artikelen 31 lid 2, 31 lid 5 en 34a: wat zegt de wet van uw vrijlating?

    Of a month in which the person alone earns, beside bijstand: the most that may be free, or
    from when a part may be, and what comes after its months. Nothing from pension age on, where
    both laws have a most and that of 2027 may still change.
    """
    born, day = question.household.birth_date, month.month.last_day
    # Who has pension age when the new law begins has a most in both (34a lid 1 c).
    later = max(day, REGIME_2027.last_day)
    if not month.bijstand or month.sum.earned_by != (0,) or pensioengerechtigd(born, later):
        return
    if month.of_partner:
        # 34a is of who has the bijstand; the wage of the other counts by 32 lid 3.
        return
    letter = _MOST.get(month.exemption or "")
    if letter is not None:
        yield most_until_2027(figure(f"inkomstenvrijlating.{letter}_maximum", day).value)
    elif month.exemption == Exemption.A34.article:
        yield say("Deze vrijlating duurt hoogstens twaalf maanden.")
        yield AFTER_TWELVE
    elif month.exemption == Exemption.B34.article:
        yield say("Deze vrijlating heeft geen hoogste bedrag en geen einddatum.")
    elif month.month < REGIME_2027 and age_on(born, day) < _FULL_AGE:
        yield say(
            "Vanaf 1 januari 2027 kan van elke 100 euro 15 euro vrij zijn, twaalf maanden."
        )
        yield AFTER_TWELVE
