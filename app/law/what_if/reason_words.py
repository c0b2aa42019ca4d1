"""What is said on the day that a reason to have no right (11 and 13) begins or ends."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from app.domain.household import PartnerReason
from app.domain.sentence import Sentence, say

# What is said in the month in which a reason to have no right begins or ends, and in a month after
# it; of the person and of the spouse.
_Said = tuple[Sentence, Sentence]
_BY_REASON = Mapping[PartnerReason, tuple[_Said, _Said]]
_ENDS: _BY_REASON = MappingProxyType(
    {
        PartnerReason.VAST: (
            (say("U komt vrij op {day}."), say("U kwam vrij op {day}.")),
            (say("Uw partner komt vrij op {day}."), say("Uw partner kwam vrij op {day}.")),
        ),
        PartnerReason.BUITENLAND: (
            (
                say("U bent terug in Nederland. Uw recht begint weer op {day}."),
                say("U bent terug in Nederland. Uw recht begon weer op {day}."),
            ),
            (
                say("Uw partner is terug in Nederland. Het recht begint weer op {day}."),
                say("Uw partner is terug in Nederland. Het recht begon weer op {day}."),
            ),
        ),
        PartnerReason.STUDIE: (
            (
                say("Uw opleiding sluit uw recht niet meer uit vanaf {day}."),
                say("Uw opleiding sluit uw recht niet meer uit sinds {day}."),
            ),
            (
                say("De opleiding van uw partner sluit het recht niet meer uit vanaf {day}."),
                say("De opleiding van uw partner sluit het recht niet meer uit sinds {day}."),
            ),
        ),
        PartnerReason.STAKING: (
            (
                say("De staking sluit uw recht niet meer uit vanaf {day}."),
                say("De staking sluit uw recht niet meer uit sinds {day}."),
            ),
            (
                say("De staking van uw partner sluit het recht niet meer uit vanaf {day}."),
                say("De staking van uw partner sluit het recht niet meer uit sinds {day}."),
            ),
        ),
        PartnerReason.VERLOF: (
            (
                say("Het onbetaalde verlof is voorbij vanaf {day}."),
                say("Het onbetaalde verlof is voorbij sinds {day}."),
            ),
        )
        * 2,
    }
)
_BEGINS: _BY_REASON = MappingProxyType(
    {
        PartnerReason.VAST: (
            (say("U zit vast vanaf {day}."), say("U zit vast sinds {day}.")),
            (say("Uw partner zit vast vanaf {day}."), say("Uw partner zit vast sinds {day}.")),
        ),
        PartnerReason.BUITENLAND: (
            (
                say("U bent te lang buiten Nederland vanaf {day}."),
                say("U bent te lang buiten Nederland sinds {day}."),
            ),
            (
                say("Uw partner is te lang buiten Nederland vanaf {day}."),
                say("Uw partner is te lang buiten Nederland sinds {day}."),
            ),
        ),
        PartnerReason.STAKING: (
            (say("U staakt vanaf {day}."), say("U staakt sinds {day}.")),
            (say("Uw partner staakt vanaf {day}."), say("Uw partner staakt sinds {day}.")),
        ),
        PartnerReason.VERLOF: (
            (
                say("Het onbetaalde verlof telt mee vanaf {day}."),
                say("Het onbetaalde verlof telt mee sinds {day}."),
            ),
        )
        * 2,
    }
)
_RIGHT_AGAIN: tuple[_Said, _Said] = (
    (
        say("Wat uw recht uitsloot, is voorbij vanaf {day}."),
        say("Wat uw recht uitsloot, is voorbij sinds {day}."),
    ),
    (
        say("Wat het recht van uw partner uitsloot, is voorbij vanaf {day}."),
        say("Wat het recht van uw partner uitsloot, is voorbij sinds {day}."),
    ),
)
_SHUT_OUT: tuple[_Said, _Said] = (
    (
        say("Vanaf {day} hebt u zelf geen recht op bijstand."),
        say("Sinds {day} hebt u zelf geen recht op bijstand."),
    ),
    (
        say("Vanaf {day} heeft uw partner geen recht op bijstand."),
        say("Sinds {day} heeft uw partner geen recht op bijstand."),
    ),
)


def reason_words(
    reason: PartnerReason | None, day: date, *, ends: bool, of_partner: bool, later: bool
) -> Sentence:
    """Participatiewet, artikelen 11 en 13: waardoor begint of eindigt het recht op deze dag?

    _Said in the month of the day, or ``later``. A reason of None is: whatever the reason is.
    """
    known, other = (_ENDS, _RIGHT_AGAIN) if ends else (_BEGINS, _SHUT_OUT)
    both = other if reason is None else known.get(reason, other)
    return Sentence(both[of_partner][later].id, (("day", day),))
