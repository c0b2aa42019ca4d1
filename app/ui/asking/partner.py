"""The questions about the work of the partner: whether there is any, and about that job."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui.asking.ask import Answers, Ask, Form, Option
from app.ui.asking.household import TOPIC, has_partner
from app.ui.asking.other_job import JobWords, OtherJob
from app.ui.asking.wage import HOLIDAY as HOLIDAY_IN_WAGE
from app.ui.asking.wage import IN_WAGE, TRAVEL
from app.ui.asking.yes_or_no import NO, YES

WORKS, STARTS = "partnerwerk", "begint"


def partner_works(answers: Answers) -> bool:
    """Whether there is a partner who was told to work, now or from the plan on."""
    return has_partner(answers) and answers.get(WORKS) in (YES, STARTS)


def partner_starts(answers: Answers) -> bool:
    """Whether the work of the partner begins with the plan."""
    return partner_works(answers) and answers.get(WORKS) == STARTS


JOB_OF_PARTNER = OtherJob(
    "partner",
    say("Over het werk van uw partner"),
    say("Dit gaat over uw partner."),
    partner_works,
)
_NOT_COUNTED = say("Het loon van uw partner weten wij niet. Wij tellen het niet mee.")
_ASKS = JOB_OF_PARTNER.asks(
    {
        "loonweten": JobWords(assumed=say("Wij rekenen voor uw partner met het minimumloon.")),
        "uurloon": JobWords(assumed=say("Wij rekenen voor uw partner met het minimumloon.")),
        "netto_maand": JobWords(assumed=_NOT_COUNTED),
        "bruto_maand": JobWords(assumed=_NOT_COUNTED),
        "vier_weken_soort": JobWords(),
        "vier_weken": JobWords(assumed=_NOT_COUNTED),
        "week_soort": JobWords(),
        "week": JobWords(assumed=_NOT_COUNTED),
        IN_WAGE: JobWords(
            assumed=say("Wij nemen aan dat er niets anders in het loon van uw partner zit."),
        ),
        TRAVEL: JobWords(
            assumed=say("Van het loon van uw partner halen wij geen reisgeld af."),
        ),
        HOLIDAY_IN_WAGE: JobWords(),
        "uren": JobWords(say("Hoeveel uur per week werkt uw partner?"), _NOT_COUNTED),
        "einde": JobWords(assumed=say("Wij nemen aan dat het werk van uw partner doorgaat.")),
        "eindmaand": JobWords(assumed=say("Wij nemen aan dat het werk van uw partner doorgaat.")),
        "reiskosten": JobWords(assumed=say("Wij rekenen zonder reiskosten van uw partner.")),
        "pensioen": JobWords(
            assumed=say("Wij rekenen zonder premie voor pensioen van uw partner."),
        ),
        "vrijlating": JobWords(
            say("Hoeveel maanden mocht uw partner al een deel van het loon houden?"),
            say("Wij nemen aan dat uw partner nog geen inkomstenvrijlating had."),
        ),
    }
)

PARTNER: tuple[Ask, ...] = (
    Ask(
        name=WORKS,
        topic=TOPIC,
        heading=say("Werkt uw partner?"),
        why=(say("Het loon van uw partner telt mee voor de bijstand en de toeslagen."),),
        form=Form.CHOICE,
        assumed=say("Wij nemen aan dat uw partner niet werkt."),
        applies=has_partner,
        options=(
            Option(YES, say("Ja, nu al")),
            Option(STARTS, say("Nee, dat begint met dit plan")),
            Option(NO, say("Nee")),
        ),
    ),
    *_ASKS,
)
