"""Participatiewet, artikelen 9 lid 2 en 9a: kunt u ontheffing van plichten krijgen?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.finding import Finding, Reply
from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import Condition, conclude
from app.law.duties.gebonden import bound
from app.law.duties.ontheffing_9a import has_child_under_five, last_day_9a
from app.law.group import RECEIVES_BIJSTAND, UNDER_PENSION
from app.law.head import Head, planned
from app.law.uitsluiting import shut_out
from app.law.verdict import council, yes

_PARENT = Head(
    id="ontheffing_9a",
    title=say("Ontheffing voor een alleenstaande ouder met een kind onder vijf"),
    article="9a.1, 9a.3, 9a.4",
    how_to_ask=say("Schrijf aan uw gemeente dat u deze ontheffing wilt."),
    papers=(say("Bewijs dat u alleen voor uw kind zorgt."),),
    unless=say(
        "Hulp, een cursus en onderzoek blijven een plicht. De ontheffing krijgt u één keer."
    ),
    how_to_change=say("U kunt de ontheffing ook stilzetten en later verder gebruiken."),
)
_OTHER = Head(
    id="ontheffing_9_2",
    title=say("Tijdelijke ontheffing om dringende redenen"),
    article="9.2",
    how_to_ask=say("Schrijf waarom het nu niet kan, en tot wanneer."),
    papers=(say("Bewijs, zoals een brief over uw zorg of gezondheid."),),
    unless=say("De ontheffing kan voor werk en tegenprestatie. Niet voor hulp of onderzoek."),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)


def ontheffing_9a_vragen(case: Case) -> Finding:
    """Participatiewet, artikel 9a: krijgt u ontheffing als u daarom vraagt?

    The gemeente must grant it on request to a single parent with full care of a child under
    five, once, at most five years in all; ``until`` is the last day at most.
    """
    last = last_day_9a(case)
    because = say("Vraagt u deze ontheffing? De gemeente moet die geven, als u meewerkt aan hulp.")
    if last is not None:
        because = say(
            "Vraagt u deze ontheffing? De gemeente moet die geven tot hoogstens {day}, als u "
            "meewerkt.",
            day=last,
        )
    conditions = (_BOUND, UNDER_PENSION, PARENT_ALONE, CHILD_UNDER_FIVE, _TIME_LEFT)
    found = conclude(_PARENT, conditions, case, yes(_PARENT, because, until=last))
    # Only who can have it can stop it for a time (9a lid 6).
    return replace(found, how_to_change=None) if found.answer is Reply.NO else found


def ontheffing_vragen(case: Case) -> Finding:
    """Participatiewet, artikel 9 lid 2: kan de gemeente u tijdelijk ontheffen?

    From work (9.1 a) and tegenprestatie (9.1 c), never from help (9.1 b); care can be a reason
    as far as no provision solves it.
    """
    return until_asked(_may_ask(case))


def until_asked(found: Finding) -> Finding:
    """A granted exemption of 9 lid 2 whose last day was not told: it is temporary, so ask."""
    if found.answer is not Reply.YES or found.until is not None:
        return found
    ask = say("Vraag uw gemeente tot wanneer deze ontheffing geldt, en op tijd om verlenging.")
    return replace(found, because=ask)


def _may_ask(case: Case) -> Finding:
    if case.new_law:
        because = say(
            "In het nieuws staat: vanaf 2027 kan ontheffing vaker. Hoe, weten wij nog niet."
        )
        rest = council(planned(_OTHER), because)
        return conclude(planned(_OTHER), (_BOUND, UNDER_PENSION), case, rest)
    rest = council(_OTHER, say("Bij dringende redenen kan uw gemeente dit geven."))
    return conclude(_OTHER, (_BOUND, UNDER_PENSION), case, rest)


def _time_left(case: Case) -> bool:
    last = last_day_9a(case)
    return last is None or last >= case.day


def _bound(case: Case) -> bool | None:
    """Whether there is a duty to be free of: from the day of the melding (9 lid 1)."""
    return False if shut_out(case) is not None else bound(case)


_BOUND = Condition(_bound, RECEIVES_BIJSTAND.fact, RECEIVES_BIJSTAND.fails)
PARENT_ALONE = Condition(
    lambda case: case.single_parent,
    "kind",
    say("Dit is alleen voor een alleenstaande ouder."),
)
CHILD_UNDER_FIVE = Condition(
    has_child_under_five,
    "children",
    say("U hebt geen kind onder de vijf jaar."),
)
_TIME_LEFT = Condition(
    _time_left,
    "months_9a_used",
    say("De vijf jaar ontheffing zijn op."),
)
