"""Participatiewet, artikelen 46 en 60: wat blijft er over bij een beslag?"""

from __future__ import annotations

from datetime import date

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.law.build import answer

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
    say("Wie int het geld, en wie krijgt het?"),
    say("Wat verandert er als ik ga werken?"),
    say("Wilt u mij de berekening op papier geven?"),
)


def beslagvrije_voet() -> Answer[tuple[Sentence, ...]]:
    """Participatiewet, artikelen 46 en 60: wat houdt iemand bij een beslag in elk geval over?

    The value are the questions to ask; the amount is not known here (ONBEKEND), because no
    source with figures was seen. Bijzondere bijstand cannot be attached (art. 46 lid 2). Who
    refuses what is asked for a recovery may lose the protection (art. 60 lid 6 b).
    """
    free = say("Op bijzondere bijstand mag niemand beslag leggen.")
    asked = say("Betaalt u bijstand terug? Geef de gemeente de gegevens die zij vraagt.")
    lost = say("Zonder die gegevens geldt de beslagvrije voet soms niet.")
    parts = tuple(answer(None, one, _PW) for one in (free, asked, lost))
    because = say("Hoeveel u bij beslag houdt, weten wij niet. Vraag het met deze vragen.")
    return answer(_ASK, because, _PW, parts, Certainty.ONBEKEND)
