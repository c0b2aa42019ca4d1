"""Participatiewet, artikelen 31 lid 2 en 34a: hoeveel loon telt niet mee?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import half_up_to_cent
from app.domain.sentence import Sentence, say
from app.law.book import Figure, figure, remembered
from app.law.build import answer, from_figure


class Exemption(StrEnum):
    """The articles under which a part of the wage is not counted; only one at a time."""

    N = "31.2.n"
    N_PENSION = "31.2.n pensioenleeftijd"
    R = "31.2.r"
    Y = "31.2.y"
    Z = "31.2.z"
    AA = "31.2.aa"
    A34 = "34a.1.a"
    A34_R = "34a.1.a rest van 31.2.r"
    B34 = "34a.1.b"
    C34 = "34a.1.c"

    @property
    def article(self) -> str:
        """The article as the law numbers it."""
        return _ARTICLES[self]


_ARTICLES = {one: one.value.split(" ")[0] for one in Exemption}


class _Rule(NamedTuple):
    share: str
    maximum: str | None
    sentence: Sentence
    certainty: Certainty


_QUARTER = say("Van elke 4 euro loon houdt u er 1. Samen is dat {exempt}.")
_EIGHTH = say("Van elke 8 euro loon houdt u er 1. Samen is dat {exempt}.")
_FIFTEEN = say("Van elke 100 euro loon houdt u er 15. Samen is dat {exempt}.")
_LETS = Certainty.GEMEENTE_BESLIST

_LAST_DAY = date(2026, 12, 31)
UNTIL_2026 = {Exemption.N, Exemption.N_PENSION, Exemption.R, Exemption.Y}
UNTIL_2026 |= {Exemption.Z, Exemption.AA}

_RULES = {
    Exemption.N: _Rule("n_deel", "n_maximum", _QUARTER, _LETS),
    Exemption.N_PENSION: _Rule("n_deel", "n_maximum", _QUARTER, Certainty.ZEKER),
    Exemption.R: _Rule("r_deel", "r_maximum", _EIGHTH, _LETS),
    Exemption.Y: _Rule("y_deel", "y_maximum", _FIFTEEN, Certainty.ZEKER),
    Exemption.Z: _Rule("z_deel", "z_maximum", _FIFTEEN, Certainty.ZEKER),
    Exemption.AA: _Rule("aa_deel", "aa_maximum", _FIFTEEN, _LETS),
    Exemption.A34: _Rule("a34_deel", None, _FIFTEEN, _LETS),
    Exemption.A34_R: _Rule("a34_deel", None, _FIFTEEN, _LETS),
    Exemption.B34: _Rule("b34_deel", None, _FIFTEEN, Certainty.SCHATTING),
    Exemption.C34: _Rule("c34_deel", "c34_maximum", _QUARTER, Certainty.SCHATTING),
}


def inkomstenvrijlating(
    exemption: Exemption, earnings: Decimal, day: date
) -> Answer[Decimal]:
    """Participatiewet, artikelen 31 lid 2 en 34a: welk bedrag telt niet mee?

    Euro per month for one exemption over one person's net earnings of that month, half up to
    cents (the rounding is not in the law). An old exemption that runs on in 2027 keeps its last
    figures. Raises Refused before the dates of the exemption.
    """
    rule = _RULES[exemption]
    if exemption in UNTIL_2026:
        day = min(day, _LAST_DAY)
    share, most = _figures(rule, day)
    value = half_up_to_cent(earnings * share.value)
    parts: tuple[Answer[object], ...] = ()
    if most is not None:
        value, parts = min(value, most.value), (most,)
    because = Sentence(rule.sentence.id, (("exempt", value),))
    return answer(value, because, share.source, parts, min(rule.certainty, share.certainty))


@remembered
def _figures(rule: _Rule, day: date) -> tuple[Figure, Answer[Decimal] | None]:
    share = figure(f"inkomstenvrijlating.{rule.share}", day)
    if rule.maximum is None:
        return share, None
    most = figure(f"inkomstenvrijlating.{rule.maximum}", day)
    because = say("Het hoogste bedrag is {most} per maand.", most=most.value)
    return share, from_figure(most.value, because, most)
