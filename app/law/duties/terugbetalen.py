"""Participatiewet, artikelen 58, 59, 60 en 60c: moet u bijstand terugbetalen?"""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_CEILING, Decimal

from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.sentence import Sentence, say, say_n
from app.law.case import Case
from app.law.head import Head
from app.law.other_laws.beslagvrije_voet import beslag_op
from app.law.refused import Refused
from app.law.verdict import closed, council, unknown, yes

_HEAD = Head(
    id="terugbetalen",
    title=say("Te veel gekregen bijstand terugbetalen"),
    article="58.1, 58.2, 58.4, 58.5, 60",
    papers=(say("Het besluit over de terugvordering."),),
    unless=say(
        "Terugbetalen hoeft soms niet: bij een oude fout van de gemeente of een dringende reden. "
        "Geld van langer dan zes maanden geleden gaat niet zonder besluit van uw bijstand af."
    ),
    otherwise=say(
        "De gemeente kan het van uw bijstand afhalen. "
        "Zij mag ook belasting over die bijstand terugvragen, als verrekenen niet meer kan."
    ),
    how_to_ask=say("Vraag of u een klein bedrag per maand mag terugbetalen."),
    how_to_change=say("U kunt bezwaar maken. Vraag ook hulp bij schulden."),
)
# Article 59 makes all of a gezin liable.
_OF_FAMILY = replace(_HEAD, article="58.1, 58.2, 58.4, 58.5, 59, 60")


def terugbetalen(case: Case) -> Finding:
    """Participatiewet, artikel 58: moet u bijstand terugbetalen?

    Must, when it comes from not reporting (lid 1); otherwise the gemeente may (lid 2), not for
    costs of more than two years before when the person could see it (lid 6). Without a decision on
    recovery only money of the past six months comes off the bijstand (lid 4). The tax that was paid
    over it may come with it, as far as the gemeente cannot settle that any more (lid 5). A couple
    is liable together (59).
    """
    owes, head = owes_gemeente(case), _OF_FAMILY if case.has_family else _HEAD
    if owes is False:
        return closed(head, say("U hoeft de gemeente niets terug te betalen."))
    if owes is None:
        return unknown(head, "owes_gemeente")
    head = replace(head, otherwise=_by_own_silence(case) or _HEAD.otherwise)
    taken = _taken(case)
    if taken is None:
        because = say("Het hangt af van de reden en van het besluit.")
    else:
        because = _so_much_a_month(taken, case.facts.overpaid, attached=case.facts.beslag)
    if case.facts.owes_gemeente:
        # Who says so was told so; how much a month, the gemeente decides (60 lid 3 and 4).
        return yes(head, because, Certainty.GEMEENTE_BESLIST, amount=taken)
    return council(head, because, amount=taken)


def _by_own_silence(case: Case) -> Sentence | None:
    """That the gemeente must, where something was told not to be reported (58 lid 1, 60 lid 4)."""
    facts = case.facts
    if facts.blame is None and facts.reported_within_60_days is None:
        return None
    if not facts.receives_bijstand:
        return say(
            "Is er iets niet doorgegeven? Dan moet de gemeente het terugvragen. "
            "Zij mag ook belasting over die bijstand terugvragen, als verrekenen niet meer kan."
        )
    return say(
        "Is er iets niet doorgegeven? "
        "Dan moet de gemeente het terugvragen en van bijstand afhalen. "
        "Zij mag ook belasting over die bijstand terugvragen, als verrekenen niet meer kan."
    )


def _so_much_a_month(taken: Decimal, owed: Decimal | None, *, attached: bool | None) -> Sentence:
    if attached:
        # What may not be attached may not be set off (60 lid 6 a): how much a beslag took of
        # that room already is not known, and so neither is how long it takes.
        together = say(
            "Beslag en terugbetalen zijn samen meestal hoogstens {taken} per maand.", taken=taken
        )
        return together if not owed else _shared(taken, owed)
    if not owed:
        return say(
            "De reden en het besluit tellen. "
            "Van bijstand gaat meestal hoogstens {taken} per maand af.",
            taken=taken,
        )
    return say_n(
        "U kreeg {owed} te veel. Van bijstand gaat meestal hoogstens {taken} per maand af. "
        "Met dat bedrag bent u in {n} maand klaar.",
        "U kreeg {owed} te veel. Van bijstand gaat meestal hoogstens {taken} per maand af. "
        "Met dat bedrag bent u in {n} maanden klaar.",
        n=_months(owed, taken),
        owed=owed,
        taken=taken,
    )


def _shared(taken: Decimal, owed: Decimal) -> Sentence:
    return say_n(
        "Beslag en terugbetalen zijn samen meestal hoogstens {taken} per maand. "
        "Gaat dat helemaal naar uw gemeente? Dan bent u in {n} maand klaar, anders later.",
        "Beslag en terugbetalen zijn samen meestal hoogstens {taken} per maand. "
        "Gaat dat helemaal naar uw gemeente? Dan bent u in {n} maanden klaar, anders later.",
        n=_months(owed, taken),
        taken=taken,
    )


def _months(owed: Decimal, taken: Decimal) -> int:
    return int((owed / taken).to_integral_value(ROUND_CEILING))


def _taken(case: Case) -> Decimal | None:
    """What a gemeente may set off a month against bijstand: what a beslag may take of it.

    The same share, said a court of article 475dc of the Wetboek van Burgerlijke Rechtsvordering.
    """
    norm = case.norm()
    if not case.facts.receives_bijstand or norm is None:
        return None
    try:
        return beslag_op(case.household, norm.value, case.day).value.goes
    except Refused:
        return None


def owes_gemeente(case: Case) -> bool | None:
    """Participatiewet, artikel 58: staat er iets open bij de gemeente?

    An amount that was overpaid says so too, whatever was told before.
    """
    return True if case.facts.overpaid else case.facts.owes_gemeente
