"""Participatiewet, artikel 10a: kunt u op een participatieplaats werken, met premie en scholing?"""

from __future__ import annotations

from datetime import date

from app.domain.finding import Finding
from app.domain.months import months_after
from app.domain.sentence import say
from app.law.book import figure
from app.law.case import Case
from app.law.conclude import Condition, conclude
from app.law.group import RECEIVES_BIJSTAND, UNDER_PENSION
from app.law.head import Head
from app.law.verdict import council, no, unknown, yes

_HEAD = Head(
    id="participatieplaats",
    title=say("Participatieplaats: extra werk met bijstand"),
    article="10a.1, 10a.2, 10a.8",
    how_to_ask=say("Vraag uw gemeente of zij deze plaatsen heeft."),
    unless=say("Het werk is onbetaald en komt niet in plaats van betaald werk."),
    how_to_change=say("Helpt het niet? Zeg dat bij de toets na negen maanden."),
)
_PREMIE = Head(
    id="participatieplaats_premie",
    title=say("Premie na elke zes maanden participatieplaats"),
    article="10a.6, 8a.1.d",
    how_to_ask=say("Vraag de premie na elke zes maanden."),
    unless=say("Onder 27 jaar telt de premie meestal mee als inkomen."),
)
_SCHOOL = Head(
    id="participatieplaats_scholing",
    title=say("Scholing na zes maanden participatieplaats"),
    article="10a.5",
    how_to_ask=say("Vraag een opleiding die bij u past."),
    unless=say("Is het te zwaar of helpt het niet? Dan biedt de gemeente het niet aan."),
)


def participatieplaats(case: Case) -> Finding:
    """Participatiewet, artikel 10a: kunt u op een participatieplaats werken?

    "Kan", only with algemene bijstand and a small chance of work. After nine months the
    gemeente looks whether it helps; if not, it ends twelve months after the start (lid 8).
    """
    since = case.facts.participatieplaats_since
    if since is not None:
        return _running(case, since)
    local = case.gemeente.werk.participatieplaats if case.gemeente else None
    rule = local.on(case.day) if local else None
    if rule is not None and not rule.value:
        return no(_HEAD, say("Uw gemeente heeft geen participatieplaatsen."))
    rest = council(
        _HEAD,
        say(
            "Uw gemeente mag een participatieplaats aanbieden. Die duurt eerst hoogstens twee jaar."
        ),
    )
    return conclude(_HEAD, (RECEIVES_BIJSTAND, UNDER_PENSION, _SMALL_CHANCE), case, rest)


def _running(case: Case, since: date) -> Finding:
    end = months_after(since, 12 * _months("participatieplaats_duur", case))
    stopped = case.facts.participatieplaats_helps is False
    if stopped:
        end = months_after(since, _months("participatieplaats_einde", case))
    if case.facts.receives_bijstand is False or case.day > end:
        # Only beside algemene bijstand (lid 1), and no longer than that.
        return no(
            _HEAD,
            say("Een participatieplaats is er alleen naast bijstand, tot en met {day}.", day=end),
        )
    if stopped:
        because = say("Het helpt u niet naar werk. Daarom stopt het op {day}.", day=end)
        return yes(_HEAD, because, until=end)
    return yes(_HEAD, say("U werkt op een participatieplaats tot {day}.", day=end), until=end)


def participatieplaats_premie(case: Case) -> Finding:
    """Participatiewet, artikel 10a lid 6: krijgt u een premie?"""
    since = case.facts.participatieplaats_since
    local = case.gemeente.premies.participatieplaats if case.gemeente else None
    rule = local.on(case.day) if local else None
    if since is None:
        return no(_PREMIE, say("U werkt niet op een participatieplaats."))
    first = months_after(since, _months("participatieplaats_premie", case))
    because = say("U moet genoeg hebben meegewerkt. De eerste keer is {day}.", day=first)
    return council(_PREMIE, because, amount=rule.value if rule else None)


def participatieplaats_scholing(case: Case) -> Finding:
    """Participatiewet, artikel 10a lid 5: krijgt u scholing?

    After six months, only for who has no startkwalificatie.
    """
    since = case.facts.participatieplaats_since
    if since is None:
        return no(_SCHOOL, say("U werkt niet op een participatieplaats."))
    if case.facts.startkwalificatie:
        return no(_SCHOOL, say("U hebt al een startkwalificatie."))
    if case.facts.startkwalificatie is None:
        return unknown(_SCHOOL, "startkwalificatie")
    first = months_after(since, _months("participatieplaats_premie", case))
    if case.day < first:
        return no(_SCHOOL, say("De gemeente biedt dit aan vanaf {day}.", day=first))
    return yes(_SCHOOL, say("U hebt geen startkwalificatie. De zes maanden zijn om."))


def _months(key: str, case: Case) -> int:
    return int(figure(f"werkinstrumenten.{key}", case.day).value)


_SMALL_CHANCE = Condition(
    lambda case: case.facts.small_chance_of_work,
    "small_chance_of_work",
    say("Dit is alleen voor wie weinig kans op werk heeft."),
)
