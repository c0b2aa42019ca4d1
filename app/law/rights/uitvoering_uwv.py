"""Participatiewet, artikelen 6b, 10g en 10h: wat kan UWV voor u doen?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.finding import Finding
from app.domain.months import months_after
from app.domain.sentence import say
from app.law.book import figure
from app.law.case import Case
from app.law.conclude import Condition, conclude, refused_by_letter
from app.law.group import RECEIVES_BIJSTAND, UNDER_PENSION, in_group
from app.law.head import UWV, Head
from app.law.rights.werken import LIMITED, LIMITED_NOW, exemption_is_used
from app.law.verdict import council, no, yes

_HOURS = Head(
    id="medisch_urenbeperkt",
    title=say("Vaststellen dat u medisch urenbeperkt bent"),
    article="6b.2, 6b.3, 6b.4, 31.2.y",
    how_to_ask=say("Schrijf aan uw gemeente. UWV geeft daarna advies."),
    papers=(say("Wat u weet over ziekte of beperking."),),
    # 31.2.y in 2026 and 34a.1.b in 2027 name a share and no last month.
    unless=say(
        "Dan telt van elke 100 euro loon meestal 15 euro niet mee, zonder einddatum. "
        "Vragen mag een keer per jaar."
    ),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)
_INTERPRETER = Head(
    id="tolk",
    title=say("Een tolk voor wie slecht hoort, bij werk of school"),
    article="10g.2, 10g.5",
    who_decides=UWV,
    how_to_ask=say("Vraag de tolk aan bij UWV."),
    unless=say("Niet als een andere wet het al geeft."),
)
_SIGHT = Head(
    id="hulp_bij_slecht_zien",
    title=say("Hulpmiddelen en vervoer voor wie slecht ziet"),
    article="10h.3, 10h.6",
    who_decides=UWV,
    how_to_ask=say("Vraag het aan bij UWV."),
    unless=say("Niet als een andere wet het al geeft."),
)


def medisch_urenbeperkt(case: Case) -> Finding:
    """Participatiewet, artikel 6b: kan de gemeente vaststellen dat u minder uren kunt werken?"""
    head = _hours(case)
    if case.household.medisch_urenbeperkt:
        # What was established is asked no more.
        known = replace(head, how_to_ask=None, papers=())
        return refused_by_letter(head, case) or yes(known, say("Dit is vastgesteld."))
    again = _next_request(case)
    if again is not None and case.day < again:
        because = say(
            "U vroeg dit korter dan een jaar geleden. U kunt het weer vragen vanaf {day}.",
            day=again,
        )
        return no(head, because, until=again)
    rest = council(head, say("U mag dit vragen. Daarna beslist uw gemeente."))
    return conclude(head, (RECEIVES_BIJSTAND, UNDER_PENSION), case, rest)


def _hours(case: Case) -> Head:
    """With the most of 31.2.y until 2027; 34a.1.b, which holds from then on, names none."""
    if case.new_law:
        return replace(_HOURS, unless=LIMITED) if case.household.medisch_urenbeperkt else _HOURS
    head = replace(_HOURS, article="6b.2, 6b.3, 6b.4, 31.2.y, 34a.1.b")
    if case.household.medisch_urenbeperkt and exemption_is_used(case):
        return replace(head, unless=LIMITED_NOW)
    most = figure("inkomstenvrijlating.y_maximum", case.day).value
    if case.household.medisch_urenbeperkt:
        # What was established is asked no more.
        known = say(
            "Van elke 100 euro loon telt meestal 15 euro niet mee, zonder einddatum. "
            "Tot 2027 is dat hoogstens {most} per maand, daarna zonder hoogste bedrag.",
            most=most,
        )
        return replace(head, unless=known)
    told = say(
        "Dan telt van elke 100 euro loon meestal 15 euro niet mee, zonder einddatum. "
        "Tot 2027 is dat hoogstens {most} per maand, daarna zonder hoogste bedrag. "
        "Vragen mag een keer per jaar.",
        most=most,
    )
    return replace(head, unless=told)


def tolk(case: Case) -> Finding:
    """Participatiewet, artikel 10g: kunt u een tolk krijgen?"""
    rest = council(_INTERPRETER, say("U kunt dit vragen. UWV kijkt of het nodig is."))
    return conclude(_INTERPRETER, (UNDER_PENSION, _HEARING, in_group(case)), case, rest)


def hulp_bij_slecht_zien(case: Case) -> Finding:
    """Participatiewet, artikel 10h: kunt u hulpmiddelen krijgen als u slecht ziet?"""
    rest = council(_SIGHT, say("U kunt dit vragen. UWV kijkt of het nodig is."))
    return conclude(_SIGHT, (UNDER_PENSION, _SEEING, in_group(case)), case, rest)


def _next_request(case: Case) -> date | None:
    asked = case.facts.urenbeperkt_asked
    if asked is None:
        return None
    months = int(figure("werkinstrumenten.aanvraag_urenbeperkt_maanden", case.day).value)
    return months_after(asked, months)


_HEARING = Condition(
    lambda case: case.facts.hearing_limitation,
    "hearing_limitation",
    say("U gaf aan dat u goed hoort."),
)
_SEEING = Condition(
    lambda case: case.facts.visual_limitation,
    "visual_limitation",
    say("U gaf aan dat u goed ziet."),
)
