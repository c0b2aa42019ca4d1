"""Participatiewet, artikelen 6 e en 10c: hoort u bij de doelgroep loonkostensubsidie?"""

from __future__ import annotations

from datetime import date

from app.domain.finding import Finding
from app.domain.months import months_after
from app.domain.sentence import say
from app.law.book import figure
from app.law.case import Case
from app.law.conclude import Condition, conclude, refused_by_letter
from app.law.group import UNDER_PENSION, in_group, nugger_group
from app.law.head import Head
from app.law.rights.doelgroep_toets import meets_group_test
from app.law.verdict import council, no, yes

_HEAD = Head(
    id="doelgroep_loonkostensubsidie",
    title=say("Vaststellen dat u bij de doelgroep loonkostensubsidie hoort"),
    article="6.e, 10c.1, 10c.2, 10da",
    how_to_ask=say(
        "Schrijf aan uw gemeente, liefst voordat een baan begint. Dat mag een keer per jaar."
    ),
    papers=(say("Wat u weet over ziekte of beperking."),),
    unless=say(
        "Loonkostensubsidie is geld voor uw werkgever. U krijgt zelf gewoon loon. "
        "Bij deze groep hoort begeleiding op de werkplek (artikel 10da)."
    ),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)


def doelgroep_loonkostensubsidie(case: Case) -> Finding:
    """Participatiewet, artikel 10c: kan de gemeente vaststellen dat u bij de doelgroep hoort?

    On a written request once per twelve months (lid 2). Of its own accord for bijstand and
    others, but never for nuggers of 27 or older (lid 1 b leaves them out).
    """
    if case.household.doelgroep_loonkostensubsidie:
        belongs = yes(_HEAD, say("U hoort bij de doelgroep loonkostensubsidie."))
        return refused_by_letter(_HEAD, case) or belongs
    again = _next_request(case)
    if again is not None and case.day < again:
        because = say(
            "U vroeg dit korter dan een jaar geleden. U kunt het weer vragen vanaf {day}.",
            day=again,
        )
        return no(_HEAD, because, until=again)
    because = say("Uw gemeente kan dit vaststellen. U mag erom vragen.")
    if nugger_group(case) and case.age >= 27:
        because = say("Uw gemeente doet dit alleen als u het op papier vraagt.")
    conditions = (UNDER_PENSION, in_group(case), _MEETS_TEST)
    return conclude(_HEAD, conditions, case, council(_HEAD, because))


def _next_request(case: Case) -> date | None:
    asked = case.facts.lks_asked
    if asked is None:
        return None
    months = int(figure("werkinstrumenten.aanvraag_doelgroep_maanden", case.day).value)
    return months_after(asked, months)


IN_DOELGROEP = Condition(
    lambda case: case.household.doelgroep_loonkostensubsidie,
    "doelgroep_loonkostensubsidie",
    # Article 10c lid 1 a and 2: whether one belongs to it is established on a request.
    say(
        "U hoort niet bij de doelgroep loonkostensubsidie. "
        "U mag een keer per jaar vragen of u er wel bij hoort."
    ),
)

_MEETS_TEST = Condition(
    meets_group_test,
    "cannot_earn_minimum_wage",
    say("U voldoet niet aan de toets voor deze doelgroep."),
)
