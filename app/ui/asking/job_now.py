"""The questions about the job that there is already, against which a plan is held."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui.asking.ask import Answers, Ask
from app.ui.asking.other_job import JobWords, OtherJob
from app.ui.asking.wage import HOLIDAY, IN_WAGE, TRAVEL
from app.ui.asking.yes_or_no import YES, yes_or_no

WORKS_NOW = "werkt_nu"
_TOPIC = say("Over uw werk van nu")
_NOT_COUNTED = say("Uw loon van nu weten wij niet. Wij tellen het niet mee.")


def works_now(answers: Answers) -> bool:
    """Whether there is a job already; what is not known is no."""
    return answers.get(WORKS_NOW) == YES


_GOES_ON = JobWords(assumed=say("Wij nemen aan dat uw werk van nu geen einddatum heeft."))
JOB_NOW = OtherJob("nu", _TOPIC, say("Dit gaat over uw werk van nu."), works_now)
_ASKS = JOB_NOW.asks(
    {
        "loonweten": JobWords(assumed=say("Wij rekenen voor uw werk van nu met het minimumloon.")),
        "uurloon": JobWords(assumed=say("Wij rekenen voor uw werk van nu met het minimumloon.")),
        "netto_maand": JobWords(assumed=_NOT_COUNTED),
        "bruto_maand": JobWords(assumed=_NOT_COUNTED),
        "vier_weken_soort": JobWords(),
        "vier_weken": JobWords(assumed=_NOT_COUNTED),
        "week_soort": JobWords(),
        "week": JobWords(assumed=_NOT_COUNTED),
        IN_WAGE: JobWords(),
        TRAVEL: JobWords(),
        HOLIDAY: JobWords(),
        "uren": JobWords(say("Hoeveel uur per week werkt u nu?"), _NOT_COUNTED),
        "einde": _GOES_ON,
        "eindmaand": _GOES_ON,
        "reiskosten": JobWords(assumed=say("Wij rekenen nu zonder reiskosten.")),
        "pensioen": JobWords(assumed=say("Wij rekenen nu zonder premie voor pensioen.")),
    }
)

NOW: tuple[Ask, ...] = (
    yes_or_no(
        WORKS_NOW,
        _TOPIC,
        say("Werkt u nu al?"),
        say("Dan ziet u wat er verandert met uw nieuwe plan."),
        say("Wilt u stoppen met werken? Vul straks bij uw plan 0 uur in."),
        assumed=say("Wij nemen aan dat u nu niet werkt."),
    ),
    *_ASKS,
)
