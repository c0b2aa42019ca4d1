"""Algemene wet inkomensafhankelijke regelingen, artikelen 16 en 24: welk voorschot?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import down_to_euro
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.law.build import answer
from app.law.other_laws.toeslag import Toeslag

_NONE = Decimal(0)
_AWIR = Source(
    law="Algemene wet inkomensafhankelijke regelingen",
    article="16 en 24",
    title="Algemene wet inkomensafhankelijke regelingen, tekst van 1 januari 2026",
    url="https://wetten.overheid.nl/BWBR0018472/2026-01-01",
    checked=date(2026, 11, 20),
    mark="S2",
)


@dataclass(frozen=True, slots=True)
class AdvanceLine:
    """One choice, in whole euros: per month now, and what follows after the year.

    ``back`` must be paid back when the income turns out as high as feared; ``later`` still
    comes when it turns out as expected.
    """

    month: Decimal
    back: Decimal
    later: Decimal


@dataclass(frozen=True, slots=True)
class CarefulChoice:
    """Both lines side by side: by the estimate of the year, and by the highest income."""

    expected: AdvanceLine
    careful: AdvanceLine


def careful_choice(
    expected: Toeslag, high: Toeslag, received: Decimal, months_left: int
) -> Answer[CarefulChoice]:
    """Algemene wet inkomensafhankelijke regelingen, artikelen 16 en 24: welk voorschot is veilig?

    ``expected`` is the toeslag at the income one expects, ``high`` at the highest income one
    thinks possible, never more than ``expected``; ``received`` what was paid this year already,
    in euro; ``months_left`` the months that still come. SCHATTING: the year decides.
    """
    if high.year_amount > expected.year_amount:
        raise ValueError("a higher income cannot give more")
    lines = CarefulChoice(
        _line(expected.year_amount, expected, high, received, months_left),
        _line(high.year_amount, expected, high, received, months_left),
    )
    return answer(lines, _because(lines.careful), _AWIR, _parts(lines), Certainty.SCHATTING)


def _because(careful: AdvanceLine) -> Sentence:
    if careful.back:
        return say("Wordt uw inkomen zo hoog? Dan kreeg u al {back} te veel.", back=careful.back)
    if careful.month:
        month = careful.month
        return say("Vraag {month} per maand. Dan is de kans op terugbetalen klein.", month=month)
    return say("Vraag dit jaar geen voorschot meer. Dan is de kans op terugbetalen klein.")


def _line(
    year: Decimal, expected: Toeslag, high: Toeslag, received: Decimal, months_left: int
) -> AdvanceLine:
    month = down_to_euro(max(_NONE, year - received) / months_left) if months_left else _NONE
    total = received + month * months_left
    return AdvanceLine(
        month,
        max(_NONE, total - high.year_amount),
        max(_NONE, expected.year_amount - total),
    )


def _parts(lines: CarefulChoice) -> tuple[Answer[object], ...]:
    usual, careful = lines.expected, lines.careful
    return (
        _part(
            usual.month,
            say("Volgens uw schatting is de toeslag {month} per maand.", month=usual.month),
        ),
        _part(usual.back, say("Bij een hoog inkomen betaalt u {back} terug.", back=usual.back)),
        _part(
            careful.month,
            say(
                "Vraag {month} per maand. Dan is de kans op terugbetalen klein.",
                month=careful.month,
            ),
        ),
        _part(
            careful.later,
            say(
                "Wordt uw inkomen minder hoog? Dan krijgt u later nog {later}.", later=careful.later
            ),
        ),
    )


def _part(value: Decimal, because: Sentence) -> Answer[Decimal]:
    return answer(value, because, _AWIR, certainty=Certainty.SCHATTING)
