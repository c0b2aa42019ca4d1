"""Participatiewet, artikelen 19 en 34: is er in de maanden bijstand met dit spaargeld?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.domain.facts import Facts
from app.domain.scenario import Question
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.refused import Refused
from app.law.rights.vermogen import vermogensgrens
from app.law.what_if.warnings import too_much


def with_savings(question: Question) -> Question:
    """Participatiewet, artikel 19 lid 1 b: is er bijstand bij het spaargeld dat verteld is?

    The question in which none is counted (``above_limit``) where the vermogen is above the limit
    on the first day. Savings of the time on bijstand do not count (34 lid 2 c): raises Refused
    for who has bijstand and more than the limit, while that part was not told.
    """
    household, day = question.household, question.start.first_day
    if not question.counts_bijstand or not too_much(household, day):
        return question
    if question.receives_bijstand and household.saved_in_bijstand is None:
        raise Refused(
            say(
                "U hebt bijstand, en meer spaargeld dan uw grens van {limit}. "
                "Hoeveel daarvan spaarde u tijdens de bijstand? Dat deel telt niet mee.",
                limit=vermogensgrens(Case(household, Facts(), day, None)).value,
            ),
            "saved_in_bijstand",
        )
    return replace(question, receives_bijstand=False, above_limit=True)


def savings_points(asked: Question, counted: Question) -> Iterator[Sentence]:
    """Why no bijstand is counted, and what would make it another; none where savings do not bar.

    ``asked`` is the question as it was told, ``counted`` what ``with_savings`` made of it.
    """
    if not counted.above_limit:
        return
    day = asked.start.first_day
    limit = vermogensgrens(Case(asked.household, Facts(), day, None)).value
    yield say("Uw spaargeld is hoger dan uw grens van {limit}.", limit=limit)
    yield say("Daarom rekenen wij zonder bijstand (artikel 19 en 34).")
    yield say(
        "Boven {limit} spaargeld is er meestal geen bijstand. Vraag uw gemeente wat meetelt.",
        limit=limit,
    )
    if asked.receives_bijstand:
        yield say("Geef uw spaargeld nu door aan uw gemeente. Vraag een besluit op papier.")
    else:
        yield say("Hebt u nu bijstand? Wat u tijdens de bijstand spaarde, telt niet mee.")
    yield say("Hebt u later minder dan {limit}? Dan kunt u bijstand vragen.", limit=limit)
