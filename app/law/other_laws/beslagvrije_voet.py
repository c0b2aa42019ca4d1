"""Wetboek van Burgerlijke Rechtsvordering, artikel 475dc: wat houdt u over bij een beslag?

Of articles 475c to 475e no text could be read. What a court and a minister say of them is enough
for an income up to the bijstandsnorm, and for nothing above it: there 475da and 475db count with
amounts, rent and toeslagen that were not seen, so nothing is worked out.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.beslag import Beslag
from app.domain.certainty import Certainty
from app.domain.household import Household, Kind
from app.domain.money import half_up_to_cent
from app.domain.scenario import MonthOutcome, Question
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.law.book import Figure, figure
from app.law.build import answer, from_figure
from app.law.cite import cite
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.refused import Refused

_PW = Source(
    law="Participatiewet",
    article="46 en 60.6",
    title="Participatiewet, tekst van 1 januari 2026",
    url="https://wetten.overheid.nl/BWBR0015703/2026-01-01",
    checked=date(2026, 11, 20),
    mark="S",
)
_ASK = (
    say("Hoeveel is mijn beslagvrije voet?"),
    say("Met welk inkomen en welke woonkosten is dat berekend?"),
    say("Wie haalt het geld van mijn inkomen af, en wie krijgt het geld?"),
    say("Mag er ook beslag komen op mijn toeslagen?"),
    say("Wat verandert er als ik ga werken?"),
    say("Wilt u mij de berekening op papier geven?"),
)


def beslagvrije_voet() -> Answer[tuple[Sentence, ...]]:
    """Participatiewet, artikelen 46 en 60: wat houdt iemand bij een beslag in elk geval over?

    The value are the questions to ask. Bijzondere bijstand cannot be attached (46 lid 2),
    and the inkomenstoeslag is a part of it (5 onder d).
    Who refuses what is asked for a recovery may lose the protection (art. 60 lid 6 b).
    """
    free = say(
        "Op bijzondere bijstand kan niemand beslag leggen. "
        "Dat geldt ook voor de individuele inkomenstoeslag."
    )
    asked = say("Betaalt u bijstand terug? Geef de gemeente de gegevens die zij vraagt.")
    kept = say("Dan blijft een deel van uw geld beschermd. Dat heet de beslagvrije voet.")
    late = say("Lukt dat niet op tijd? Bel uw gemeente. Anders kan die bescherming even stoppen.")
    parts = tuple(answer(None, one, _PW) for one in (free, asked, kept, late))
    because = say("Hoeveel u bij beslag houdt, weten wij niet. Vraag het met deze vragen.")
    return answer(_ASK, because, _PW, parts, Certainty.ONBEKEND)


def beslag_op(household: Household, income: Decimal, day: date) -> Answer[Beslag]:
    """Wetboek van Burgerlijke Rechtsvordering, artikel 475dc: wat blijft er van dit inkomen?

    ``income`` is all net income a month, bijstand and holiday money included, toeslagen not.
    Raises Refused above the norm of somebody alone or of a couple, from pension age, and before
    2021: that sum rests on texts that could not be read.
    """
    limit = _limit(household, day)
    if income > limit.value:
        raise Refused(
            say(
                "Boven {limit} per maand geldt een andere som. Die kennen wij niet.",
                limit=limit.value,
            ),
            "beslag",
        )
    share = figure("beslagvrije_voet.deel", day)
    keeps = half_up_to_cent(income * share.value / 100)
    found = Beslag(income, keeps, income - keeps)
    part = int(share.value)
    because = say(
        "Van elke 100 euro houdt u er {part}: {keeps} van {income} per maand, met vakantiegeld.",
        part=part,
        keeps=keeps,
        income=income,
    )
    until = say("Deze som geldt tot {limit} inkomen per maand.", limit=limit.value)
    top = from_figure(limit.value, until, limit)
    return from_figure(found, because, share, (top, _way(found)))


def beslag_in_month(question: Question, month: MonthOutcome) -> Answer[Beslag]:
    """Wetboek van Burgerlijke Rechtsvordering, artikel 475dc: wat blijft er in deze maand?

    Raises Refused as ``beslag_op`` does, and for a couple with a wage: whose income it is then
    changes the sum (475db), in a way that could not be read.
    """
    if question.household.kind is Kind.GEHUWD and month.net_wage:
        raise Refused(
            say("Bij een paar met loon geldt een andere som. Die kennen wij niet."),
            "beslag",
        )
    earned = month.net_wage + month.wage_holiday_claim + month.sum.other
    return beslag_op(question.household, earned + month.bijstand, month.month.first_day)


def _limit(household: Household, day: date) -> Figure:
    births = (household.birth_date, household.partner_birth_date)
    if any(one is not None and pensioengerechtigd(one, day) for one in births):
        raise Refused(
            say("Vanaf de pensioenleeftijd weten wij niet hoeveel u bij beslag houdt."),
            "birth_date",
        )
    kind = "gehuwd" if household.kind is Kind.GEHUWD else "alleenstaand"
    return figure(f"bijstandsnorm.{kind}", day)


def _way(found: Beslag) -> Answer[object]:
    """In which of two ways it goes: every month, or out of the holiday money of the year."""
    because = say(
        "Hoogstens {goes} per maand gaat weg: elke maand, of uit uw vakantiegeld. "
        "Uw gemeente kiest.",
        goes=found.goes,
    )
    source = cite("BVV23", "475dc", "S2")
    return answer(found.goes, because, source, certainty=Certainty.GEMEENTE_BESLIST)
