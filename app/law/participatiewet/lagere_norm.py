"""Participatiewet, artikelen 27 en 28: maakt de gemeente de norm lager door woning of school?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.gemeente import Gemeente
from app.domain.household import Household
from app.domain.local_rule import Local
from app.domain.money import ZERO, half_up_to_cent
from app.domain.months import months_after
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.build import answer
from app.law.cite import cite

HOME, SCHOOL = "27", "28"
# Artikel 27 noemt alleen deze normen: dus die van 22, 22a, 23 en 24 niet.
_OF_27 = frozenset({"20", "21"})
_OPEN = {
    HOME: say("U hebt geen woonkosten. Uw gemeente mag uw norm dan lager maken."),
    SCHOOL: say("U komt net van school. Uw gemeente mag uw norm dan lager maken."),
}
_DECIDES = say("Hoeveel dat is, beslist uw gemeente.")


def lagere_norm(
    norm: Answer[Decimal],
    household: Household,
    days: tuple[date, date],
    gemeente: Gemeente | None,
) -> Answer[Decimal]:
    """Participatiewet, artikel 5 c: hoeveel is de norm na de verlaging van artikel 27 en 28?

    Euro per month. ``days`` are the day of the rules and the day lived on. Both are a "kan" and
    take so much of every 100 euro of the norm of 20 to 24; the law does not say that one shuts
    out the other, so both count and the answer is the gemeente's. Where it is silent the norm
    stands, with a reason that says so.
    """
    parts = [
        _part(article, norm.value, gemeente, days[0])
        for article in verlagingen(norm.source.article, household, days[1])
    ]
    if not parts:
        return norm
    off = min(norm.value, sum((part.value for part in parts), ZERO))
    sure = Certainty.GEMEENTE_BESLIST if len(parts) > 1 else Certainty.SCHATTING
    if not off:
        return answer(norm.value, norm.because, norm.source, (*norm.parts, *parts), sure)
    left = norm.value - off
    because = say("Na de verlaging is uw norm {norm} per maand.", norm=left)
    if len(parts) > 1:
        because = say(
            "Samen maakt dit uw norm {norm}. Of beide mogen, beslist uw gemeente.", norm=left
        )
    return answer(left, because, cite("PW2601", "5.c"), (norm, *parts), sure)


def verlagingen(article: str, household: Household, day: date) -> Iterator[str]:
    """Participatiewet, artikelen 27 en 28: welke verlaging kan er zijn op deze dag?

    ``article`` is that of the norm. 27 knows only the norms of 20 and 21; 28 holds in the six
    months after the last day of the education.
    """
    if household.no_housing_costs and article.split(".", maxsplit=1)[0] in _OF_27:
        yield HOME
    if household.school_left is not None and household.school_left < day <= schoolverlater_tot(
        household.school_left, day
    ):
        yield SCHOOL


def schoolverlater_tot(left: date, day: date) -> date:
    """Participatiewet, artikel 28: tot en met welke dag kan de norm na school lager zijn?"""
    return months_after(left, int(figure("lagere_norm.schoolverlater_maanden", day).value))


def _part(
    article: str, norm: Decimal, gemeente: Gemeente | None, day: date
) -> Answer[Decimal]:
    local = _percent(article, gemeente)
    rule = local.on(day) if local else None
    text = cite("PW2601", article)
    if rule is None:
        sure = Certainty.GEMEENTE_BESLIST
        open_ = answer(ZERO, _DECIDES, text, certainty=sure)
        return answer(ZERO, _OPEN[article], text, (open_,), sure)
    off = half_up_to_cent(norm * rule.value / 100)
    own = answer(rule.value, say("Dat staat in de regels van uw gemeente."), rule.source)
    return answer(off, _told(article, off), text, (own,), Certainty.SCHATTING)


def _percent(article: str, gemeente: Gemeente | None) -> Local[Decimal] | None:
    if gemeente is None:
        return None
    own = gemeente.norm
    return own.woonsituatie_percent if article == HOME else own.schoolverlater_percent


def _told(article: str, off: Decimal) -> Sentence:
    if article == HOME:
        return say("U hebt geen woonkosten. Uw gemeente haalt {amount} van de norm af.", amount=off)
    return say("U komt net van school. Uw gemeente haalt {amount} van de norm af.", amount=off)
