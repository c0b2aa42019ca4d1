"""Participatiewet, artikel 10d: kan uw werkgever loonkostensubsidie krijgen?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.facts import Facts
from app.domain.finding import Finding
from app.domain.household import Household
from app.domain.money import half_up_to_euro
from app.domain.months import months_after
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.case import Case
from app.law.conclude import Condition, conclude
from app.law.head import Head
from app.law.other_laws.minimumloon import minimumloon
from app.law.participatiewet.loonkostensubsidie import (
    Loonkostensubsidie,
    loonkostensubsidie_vast,
    minimumloon_met_vakantiebijslag,
)
from app.law.participatiewet.loonkostensubsidie import loonkostensubsidie as subsidie
from app.law.rights.doelgroep import IN_DOELGROEP
from app.law.verdict import council, no, yes

_ADULT_WAGE = 21
_HEAD = Head(
    id="loonkostensubsidie",
    title=say("Loonkostensubsidie voor uw werkgever"),
    article="10d.1, 10d.2, 10d.3, 10d.4, 10d.6, 10d.12",
    how_to_ask=say(
        "U of uw werkgever vraagt het voordat het werk begint. Had u vlak daarvoor bijstand? "
        "Dan kan het ook nog in de eerste zes maanden."
    ),
    papers=(say("Het contract of het plan voor een contract."),),
    unless=say(
        "U krijgt minstens het minimumloon, betaalt niets terug en werkt mee aan de meting. "
        "Wanneer die opnieuw is, bepaalt de gemeente in overleg met u. "
        "Na de meting moet er binnen vijf weken een besluit zijn."
    ),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)

_FIXED = Head(
    id="vaste_loonkostensubsidie",
    title=say("Een vast bedrag voor uw werkgever in het begin"),
    article="10d.1, 10d.5",
    how_to_ask=say("Vraag uw werkgever of hij dit met de gemeente afspreekt."),
    unless=say("Na hoogstens zes maanden meet de gemeente hoeveel werk u kunt doen."),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)


def loonkostensubsidie(case: Case) -> Finding:
    """Participatiewet, artikel 10d: geeft de gemeente uw werkgever loonkostensubsidie?

    Before the job for who belongs to the group (lid 1); within six months after the start for
    who was in school, entree or the group of article 7 in the six months before (lid 2). Once
    the conditions hold the gemeente must give it.
    """
    started = case.facts.job_started
    if started is not None:
        return _already_begun(case, started)
    worth = _for_worth(case, None)
    if worth is not None and not worth.subsidie:
        # Lid 4: work that is worth the minimum wage leaves no gap to pay.
        rest = no(_HEAD, _CANNOT_EARN.fails)
    else:
        rest = yes(_HEAD, _so_much(worth))
    return conclude(_HEAD, (IN_DOELGROEP, _PLANNED, _NO_WSW), case, rest)


def _so_much(found: Loonkostensubsidie | None) -> Sentence:
    """What it comes to for what the work was found to be worth (10d lid 4), where that was told.

    Of a full week of 36 hours: fewer hours bring as much less. Under 21 the law pays another wage.
    """
    if found is None:
        return say(
            "Begint u met werk? Dan moet de gemeente dit aan uw werkgever geven. "
            "Eerst meet zij wat uw werk waard is."
        )
    return say(
        "Begint u met werk, dan moet de gemeente dit aan uw werkgever geven. "
        "Bij 36 uur per week is het ongeveer {amount} per maand, hoogstens {most}. "
        "Daar komt nog iets bij voor de kosten van de werkgever.",
        amount=half_up_to_euro(found.subsidie),
        most=half_up_to_euro(found.maximum),
    )


def subsidie_bij_uren(
    household: Household, facts: Facts, day: date, hours_week: Decimal
) -> Decimal | None:
    """Participatiewet, artikel 10d lid 4: hoeveel is de subsidie bij deze uren?

    Whole euro a month. None where it was not told what the work is worth, and under 21.
    """
    found = _for_worth(Case(household, facts, day, None), hours_week)
    return None if found is None else half_up_to_euro(found.subsidie)


def vaste_subsidie_bij_uren(
    household: Household, day: date, hours_week: Decimal | None
) -> Decimal | None:
    """Participatiewet, artikelen 2 c en 10d lid 5: hoeveel is het vaste bedrag bij deze uren?

    None for the hours is a week of 36. None under 21, whose minimum wage is another.
    """
    if Case(household, Facts(), day, None).age < _ADULT_WAGE:
        return None
    minimum = minimumloon_met_vakantiebijslag(day).value
    return loonkostensubsidie_vast(minimum, day, hours_week).value


def _for_worth(case: Case, hours_week: Decimal | None) -> Loonkostensubsidie | None:
    worth = case.facts.earns_hour
    if worth is None or case.age < _ADULT_WAGE:
        return None
    full = minimumloon_met_vakantiebijslag(case.day).value
    share = worth / minimumloon(case.household.birth_date, case.day).value
    return subsidie(full * share, full, case.day, hours_week).value


def vaste_loonkostensubsidie(case: Case) -> Finding:
    """Participatiewet, artikel 10d lid 5: kan uw werkgever eerst een vast bedrag krijgen?

    Half the minimum wage with holiday pay in at most the first six months, where the gemeente
    and the employer agree to leave the measuring of the loonwaarde out (lid 1 b).
    """
    started = case.facts.job_started
    months = int(figure("loonkostensubsidie.vast_maanden", case.day).value)
    if started is not None and case.day > months_after(started, months):
        return no(_FIXED, say("Dit vaste bedrag is er alleen in de eerste zes maanden werk."))
    amount = vaste_subsidie_bij_uren(case.household, case.day, None)
    because = say("Uw gemeente en werkgever spreken dit af. Onder 21 telt uw lagere minimumloon.")
    if amount is not None:
        because = say(
            "Uw gemeente en werkgever spreken dit af. "
            "Bij 36 uur per week is het {amount} per maand. "
            "Daar komt nog iets bij voor de kosten van de werkgever.",
            amount=amount,
        )
    rest = council(_FIXED, because)
    begins = _PLANNED if started is None else _BEFORE_JOB
    return conclude(_FIXED, (IN_DOELGROEP, begins, _NO_WSW), case, rest)


def _already_begun(case: Case, started: date) -> Finding:
    months = int(figure("werkinstrumenten.lks_aanvraag_maanden", case.day).value)
    last = months_after(started, months)
    if case.day > last:
        return no(_HEAD, say("Vragen kan tot zes maanden na de start. Dat was {day}.", day=last))
    because = say("U of uw werkgever kan dit vragen tot en met {day}.", day=last)
    rest = yes(_HEAD, because, until=last)
    return conclude(_HEAD, (_BEFORE_JOB, _CANNOT_EARN, _NO_WSW), case, rest)


_PLANNED = Condition(
    lambda case: case.facts.job_planned,
    "job_planned",
    say("Er is nog geen werkgever die u wil aannemen."),
)
_BEFORE_JOB = Condition(
    lambda case: case.facts.in_group_before_job,
    "in_group_before_job",
    say("Vraag dit anders voordat de baan begint."),
)
_CANNOT_EARN = Condition(
    lambda case: case.facts.cannot_earn_minimum_wage,
    "cannot_earn_minimum_wage",
    say("U kunt met volledig werk het minimumloon verdienen."),
)
_NO_WSW = Condition(
    lambda case: True if case.facts.wsw_job is None else not case.facts.wsw_job,
    "wsw_job",
    say("In een baan van de sociale werkvoorziening kan dit niet."),
)
