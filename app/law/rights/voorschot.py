"""Participatiewet, artikelen 52 en 81: is er geld terwijl u op een besluit wacht?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.certainty import Certainty
from app.domain.finding import OPEN, Finding
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.case import Case
from app.law.conclude import Condition, conclude, denied
from app.law.duties.zoekperiode import four_weeks_apply
from app.law.head import SVB, Head
from app.law.other_laws.algemene_termijnenwet import TermEnd, weeks_after
from app.law.participatiewet.aannames import norm_aannames
from app.law.participatiewet.voorschot import voorschot as smallest_advance
from app.law.rights.bijstand_voorwaarden import INCOME, nothing_to_ask
from app.law.verdict import assuming, closed, council, ending, no, yes

_HEAD = Head(
    id="voorschot",
    title=say("Voorschot terwijl u wacht"),
    article="52.1, 52.2",
    how_to_ask=say("De gemeente moet het uit zichzelf geven. Vraag er toch om."),
    papers=(say("De papieren waar uw gemeente om vroeg."),),
    unless=say(
        "Het is een lening zonder rente. "
        "Ziet de gemeente meteen dat u geen recht hebt? Dan komt er geen voorschot."
    ),
    how_to_change=say(
        "U kunt hier geen bezwaar maken. Schrijf de commissaris van de Koning in uw provincie."
    ),
)
_IN_TIME = say("Lever alles in. Dan moet er binnen vier weken na uw aanvraag een voorschot zijn.")
# Article 52 lid 1: "en vervolgens telkens uiterlijk na vier weken".
_NEXT = say(
    "U hebt al een voorschot gekregen. Het volgende moet er binnen vier weken daarna zijn."
)
_SPOED = Head(
    id="spoedhulp",
    title=say("Spoedhulp als het voorschot niet komt"),
    article="81.1, 81.3",
    who_decides=say("De commissaris van de Koning in uw provincie beslist."),
    how_to_ask=say("Komt er geen voorschot? Schrijf de commissaris van de Koning in uw provincie."),
    papers=(say("Uw aanvraag en bewijs dat u geen geld hebt."),),
    unless=say("Het is een lening zonder rente."),
)


def voorschot(case: Case) -> Finding:
    """Participatiewet, artikel 52: hebt u recht op een voorschot?

    Within four weeks after the application and every four weeks after, at least 95 percent of
    the bijstand after income (52 lid 2), as a loan without interest; no amount while the income
    is not known. ``until`` is the day by which the first advance must come, until it did.
    """
    head = replace(_HEAD, who_decides=SVB) if case.svb else _HEAD
    due = _due(case)
    out = nothing_to_ask(case)
    if out is not None:
        # Article 52 lid 1 b: at the application it is clear that there is no right.
        return closed(head, out.fails)
    if case.facts.receives_bijstand:
        # It holds again for who asks anew, so by when it must come is told here too.
        head = replace(head, otherwise=_IN_TIME)
    norm, whole, income = case.norm(), case.whole_norm(), case.facts.counted_income_month
    amount, sure = None, Certainty.ZEKER
    if norm is not None and whole is not None and income is not None:
        if income >= whole.value:
            # Article 52 lid 1 b: at the application it is clear that there is no right.
            none = no(head, INCOME.why(case))
            return conclude(head, _WAITING, case, none)
        # What is taken off the norm (27, 28) is an estimate: below the whole norm nothing is clear.
        sure = Certainty.ZEKER if norm == whole else Certainty.SCHATTING
        if income < norm.value:
            amount = smallest_advance(norm.value, income, case.day).value
    rest = yes(head, _in_time(case, due), sure, amount=amount)
    paid = case.facts.advance_paid
    rest = replace(rest, because=_NEXT) if paid else ending(rest, due)
    found = conclude(head, _WAITING, case, rest)
    if found.missing_fact == _APPLIED.fact:
        found = replace(found, because=_once_applied(case), amount=amount)
    return assuming(found, norm_aannames(case.home, case.day))


def spoedhulp(case: Case) -> Finding:
    """Participatiewet, artikel 81: kan de provincie ingrijpen als het voorschot niet komt?"""
    out = nothing_to_ask(case)
    if out is not None:
        return closed(_SPOED, out.fails)
    rest = council(
        _SPOED, say("U kunt spoedhulp vragen. De commissaris van de Koning kijkt of die nodig is.")
    )
    return conclude(_SPOED, _LATE, case, rest)


def _due(case: Case) -> TermEnd | None:
    asked = case.facts.application
    if asked is None:
        return None
    return weeks_after(asked, int(figure("termijnen.voorschot_weken", case.day).value))


def _in_time(case: Case, due: TermEnd | None) -> Sentence:
    if due is None:
        return OPEN
    if case.day > due.last:
        return say("Uiterlijk op {day} had er een voorschot moeten zijn.", day=due.last)
    return say("Er moet uiterlijk op {day} een voorschot zijn.", day=due.last)


def _once_applied(case: Case) -> Sentence:
    """By when it must come for who applies on the first day on which that can be (41 lid 4)."""
    wait = four_weeks_apply(case)
    if not wait.applies or wait.end is None or wait.end.last <= case.day:
        return OPEN
    asked = wait.end.last
    due = weeks_after(asked, int(figure("termijnen.voorschot_weken", case.day).value))
    return say(
        "Vraagt u aan op {asked}, met alle papieren? "
        "Dan moet er uiterlijk op {day} een voorschot zijn.",
        asked=asked,
        day=due.last,
    )


def _is_late(case: Case) -> bool | None:
    due = _due(case)
    if due is None:
        return None
    return case.day > due.last


_NO_BIJSTAND_YET = Condition(
    lambda case: denied(case.facts.receives_bijstand),
    "receives_bijstand",
    say("U krijgt al bijstand. Een voorschot is voor de tijd daarvoor."),
)
_NO_ADVANCE_YET = Condition(
    lambda case: denied(case.facts.receives_bijstand),
    "receives_bijstand",
    say("U krijgt al bijstand. Dit is voor als een voorschot niet op tijd komt."),
)
_APPLIED = Condition(
    lambda case: None if case.facts.application is None else True,
    "application",
    say("U hebt nog geen bijstand aangevraagd."),
)
_WAITING = (
    _NO_BIJSTAND_YET,
    _APPLIED,
    Condition(
        lambda case: case.facts.papers_complete,
        "papers_complete",
        say("Er ontbreken papieren. Lever ze in, dan moet het voorschot komen."),
    ),
)
_LATE = (
    _NO_ADVANCE_YET,
    _APPLIED,
    Condition(
        _is_late,
        "application",
        say("Er zijn nog geen vier weken voorbij sinds uw aanvraag."),
    ),
    Condition(
        lambda case: denied(case.facts.advance_paid),
        "advance_paid",
        say("U hebt al een voorschot gekregen."),
    ),
)
