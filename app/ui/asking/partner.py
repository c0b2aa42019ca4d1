"""The questions about the work of the partner: whether there is any, and about that job."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui.asking.ask import Answers, Ask, Form, Option
from app.ui.asking.household import TOPIC, has_partner
from app.ui.asking.other_job import OtherJob, Words
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
_KINDS = (
    Option("netto", say("Het bedrag op de rekening (netto)")),
    Option("bruto", say("Het bedrag waar de belasting nog af gaat (bruto)")),
)
_ASKS = JOB_OF_PARTNER.asks(
    {
        "loonweten": Words(
            say("Wat weet u over het loon van uw partner?"),
            assumed=say("Wij rekenen voor uw partner met het minimumloon."),
            options=(
                Option("minimumloon", say("Reken met het minimumloon")),
                Option("uurloon", say("Ik weet het loon per uur")),
                Option("netto_maand", say("Ik weet wat er per maand op de rekening komt")),
                Option("bruto_maand", say("Ik weet het brutoloon per maand")),
                Option("vier_weken", say("Het loon komt elke vier weken")),
                Option("week", say("Het loon komt elke week")),
            ),
        ),
        "uurloon": Words(
            say("Hoeveel loon krijgt uw partner bruto per uur?"),
            assumed=say("Wij rekenen voor uw partner met het minimumloon."),
        ),
        "netto_maand": Words(
            say("Hoeveel loon krijgt uw partner per maand op de rekening?"),
            assumed=_NOT_COUNTED,
        ),
        "bruto_maand": Words(
            say("Hoeveel loon krijgt uw partner bruto per maand?"), assumed=_NOT_COUNTED
        ),
        "vier_weken_soort": Words(
            assumed=say("Wij nemen aan dat dit bedrag op de rekening komt."), options=_KINDS
        ),
        "vier_weken": Words(
            say("Hoeveel loon krijgt uw partner per vier weken?"), assumed=_NOT_COUNTED
        ),
        "week_soort": Words(
            assumed=say("Wij nemen aan dat dit bedrag op de rekening komt."), options=_KINDS
        ),
        "week": Words(say("Hoeveel loon krijgt uw partner per week?"), assumed=_NOT_COUNTED),
        IN_WAGE: Words(
            assumed=say("Wij nemen aan dat er niets anders in het loon van uw partner zit."),
        ),
        TRAVEL: Words(
            assumed=say("Van het loon van uw partner halen wij geen reisgeld af."),
        ),
        HOLIDAY_IN_WAGE: Words(),
        "uren": Words(say("Hoeveel uur per week werkt uw partner?"), assumed=_NOT_COUNTED),
        "einde": Words(
            say("Heeft het werk van uw partner een einddatum?"),
            assumed=say("Wij nemen aan dat het werk van uw partner doorgaat."),
        ),
        "eindmaand": Words(
            say("Wat is de laatste maand van het werk van uw partner?"),
            assumed=say("Wij nemen aan dat het werk van uw partner doorgaat."),
        ),
        "reiskosten": Words(
            say("Wat kost het reizen uw partner per maand?"),
            assumed=say("Wij rekenen zonder reiskosten van uw partner."),
        ),
        "pensioen": Words(
            say("Hoeveel premie voor pensioen gaat er van dat loon af?"),
            assumed=say("Wij rekenen zonder premie voor pensioen van uw partner."),
        ),
        "vrijlating": Words(
            say("Hoeveel maanden mocht uw partner al een deel van het loon houden?"),
            assumed=say("Wij nemen aan dat uw partner nog geen inkomstenvrijlating had."),
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
