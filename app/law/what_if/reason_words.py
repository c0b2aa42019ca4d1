"""What is said of the day on which a reason to have no right (11 and 13) begins or ends."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from app.domain.household import PartnerReason
from app.domain.sentence import Sentence, say

# Of the person and of the spouse. The day may lie before or after the day on which one reads it:
# words that are true of both.
_Said = tuple[Sentence, Sentence]
_BY_REASON = Mapping[PartnerReason, _Said]
_ENDS: _BY_REASON = MappingProxyType(
    {
        PartnerReason.VAST: (
            say("U bent vrij vanaf {day}."),
            say("Uw partner is vrij vanaf {day}."),
        ),
        PartnerReason.BUITENLAND: (
            say("U bent terug in Nederland. U hebt weer recht vanaf {day}."),
            say("Uw partner is terug in Nederland en heeft weer recht vanaf {day}."),
        ),
        PartnerReason.STUDIE: (
            say("Uw opleiding sluit uw recht niet meer uit vanaf {day}."),
            say("De opleiding van uw partner sluit het recht niet meer uit vanaf {day}."),
        ),
        PartnerReason.STAKING: (
            say("De staking sluit uw recht niet meer uit vanaf {day}."),
            say("De staking van uw partner sluit het recht niet meer uit vanaf {day}."),
        ),
        PartnerReason.VERLOF: (say("Het onbetaalde verlof is voorbij vanaf {day}."),) * 2,
    }
)
_BEGINS: _BY_REASON = MappingProxyType(
    {
        PartnerReason.VAST: (
            say("U zit vast vanaf {day}."),
            say("Uw partner zit vast vanaf {day}."),
        ),
        PartnerReason.BUITENLAND: (
            say("U bent te lang buiten Nederland vanaf {day}."),
            say("Uw partner is te lang buiten Nederland vanaf {day}."),
        ),
        PartnerReason.STAKING: (
            say("U staakt vanaf {day}."),
            say("Uw partner staakt vanaf {day}."),
        ),
        PartnerReason.VERLOF: (say("Het onbetaalde verlof telt mee vanaf {day}."),) * 2,
    }
)
_RIGHT_AGAIN: _Said = (
    say("Wat uw recht uitsloot, is voorbij vanaf {day}."),
    say("Wat het recht van uw partner uitsloot, is voorbij vanaf {day}."),
)
_SHUT_OUT: _Said = (
    say("Vanaf {day} hebt u zelf geen recht op bijstand."),
    say("Vanaf {day} heeft uw partner geen recht op bijstand."),
)


def reason_words(
    reason: PartnerReason | None, day: date, *, ends: bool, of_partner: bool
) -> Sentence:
    """Participatiewet, artikelen 11 en 13: waardoor begint of eindigt het recht op deze dag?

    A reason of None is: whatever the reason is.
    """
    known, other = (_ENDS, _RIGHT_AGAIN) if ends else (_BEGINS, _SHUT_OUT)
    both = other if reason is None else known.get(reason, other)
    return Sentence(both[of_partner].id, (("day", day),))
