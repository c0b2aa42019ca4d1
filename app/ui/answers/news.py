"""What is new in Houvast, by day, the newest first; CHANGELOG.md is made from it.

What changed in the law is not written here: the book of figures knows that (``new_amounts``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.sentence import Sentence, say


@dataclass(frozen=True, slots=True)
class News:
    """What people notice of the app that came out on a day."""

    day: date
    told: tuple[Sentence, ...]


NEWS: tuple[News, ...] = (
    News(
        date(2026, 12, 1),
        (
            say("U leest hoeveel vakantiegeld uw gemeente ongeveer voor u bewaart."),
            say("Vraagt u bijstand aan? Dan leest u wat u samen krijgt als u die krijgt."),
            say("Bij Meedoen leest u wat er in 2027 waarschijnlijk verandert."),
        ),
    ),
    News(
        date(2026, 11, 30),
        (
            say("U kunt Houvast in acht talen lezen."),
            say("Bij het antwoord leest u wanneer uw geld komt."),
            say("Dreigt u uw huis of stroom kwijt te raken? Dan leest u eerst wie u kunt bellen."),
        ),
    ),
    News(
        date(2026, 11, 29),
        (
            say("Houvast komt één keer naar uw telefoon. Daarna werkt het ook zonder internet."),
            say("Houvast start sneller."),
            say("U kunt een pincode op Houvast zetten."),
            say("Bij een regel leest u de woorden van de wet."),
            say("U kunt al uw werk vertellen, ook van uw partner."),
            say("Houvast rekent geld dat in één keer komt, zoals een erfenis."),
            say("U kunt een foto van een brief met Houvast delen."),
            say("Bij elke schatting leest u om welk bedrag het gaat."),
        ),
    ),
    News(
        date(2026, 11, 21),
        (
            say("Houvast leest een scherm aan u voor."),
            say("Hulp die niet kan wachten, vindt u met twee keer tikken."),
            say("U kunt uw uren bijhouden bij Meedoen."),
            say("U kunt een brief of een specificatie laten uitleggen."),
        ),
    ),
    News(
        date(2026, 11, 20),
        (
            say("De eerste Houvast: wat u krijgt als u gaat werken."),
            say("U ziet uw rechten en uw plichten, met de regel erbij."),
        ),
    ),
)
