"""Participatiewet, artikelen 11, 13, 15, 19 en 34: is er recht op algemene bijstand?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import conclude
from app.law.duties.buitenland import right_lost_today
from app.law.head import SVB, Head
from app.law.rights.bijstand_voorwaarden import CONDITIONS
from app.law.verdict import council, yes

_HEAD = Head(
    id="bijstand",
    title=say("Algemene bijstand"),
    article="11.1, 19.1",
    how_to_ask=say("Meld u bij UWV. Uw gemeente behandelt daarna uw aanvraag."),
    papers=(
        say("Een geldig identiteitsbewijs."),
        say("Bewijs van inkomen en bezit dat uw gemeente niet zelf kan zien."),
    ),
    unless=say("Wie een straf ontloopt, staakt of in dienst zit, krijgt geen bijstand."),
    how_to_change=say("Wijst de gemeente af? Dan kunt u bezwaar maken."),
)


def bijstand(case: Case) -> Finding:
    """Participatiewet, artikelen 11, 13, 15, 19 en 34: hebt u recht op algemene bijstand?

    Yes only when every condition that is asked is known and met, or who receives it is not too
    long abroad on this day (13.1.e); the amount is the norm less
    the income that counts (19 lid 2), per month, holiday part in. When one of the two has
    pension age it is the SVB that decides (47a).
    """
    head = _HEAD
    if case.svb:
        head = replace(
            head, who_decides=SVB, how_to_ask=say("Vraag het aan bij de SVB. Het heet AIO.")
        )
    if case.facts.receives_bijstand and not right_lost_today(case):
        return yes(head, say("U krijgt al bijstand."), _sure(case), amount=case.bijstand())
    if case.single_parent and case.facts.unpaid_leave:
        leave = say("Bij ouderschapsverlof is er soms bijstand. Uw gemeente kijkt naar uw verlof.")
        return conclude(head, CONDITIONS, case, council(head, leave))
    rest = yes(
        head,
        say("U voldoet aan de voorwaarden die wij kennen."),
        Certainty.SCHATTING,
        amount=case.bijstand(),
    )
    if not case.bijstand():
        # Known to be below the whole norm, or the conditions say what fails or is not known.
        rest = council(head, say("Uw gemeente mag uw norm lager maken. Zij beslist dit."))
    return conclude(head, CONDITIONS, case, rest)


def _sure(case: Case) -> Certainty:
    # What is taken off the norm (27, 28) is an estimate, and so is what is left then.
    return Certainty.ZEKER if case.norm() == case.whole_norm() else Certainty.SCHATTING
