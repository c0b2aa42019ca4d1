"""For who sits beside somebody: how to look together."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from app.domain.sentence import Sentence, say, say_n
from app.text.write import Writer
from app.ui import routes
from app.ui.asking import agreed_together, flow
from app.ui.asking.agreed_together import Kept
from app.ui.desk import Desk
from app.ui.look import TextSize
from app.ui.page import forms
from app.ui.page.blocks import (
    Beside,
    Block,
    Columns,
    Go,
    Head,
    Line,
    Look,
    Made,
    Page,
    Point,
    Way,
    Weight,
    aside,
    box,
    go,
    group,
    lines,
    page,
)
from app.ui.page.shown import shown
from app.ui.page.values import of_day, term
from app.ui.private import Topic
from app.ui.role import Role
from app.ui.together import Together

_NAMES: dict[Topic, tuple[Sentence, Sentence]] = {
    Topic.HEALTH: (
        say("Uw gezondheid: verborgen. Tik om te tonen."),
        say("Uw gezondheid: te zien. Tik om te verbergen."),
    ),
    Topic.DEBTS: (
        say("Schulden: verborgen. Tik om te tonen."),
        say("Schulden: te zien. Tik om te verbergen."),
    ),
    Topic.SUBSIDY: (
        say("Loonkostensubsidie: verborgen. Tik om te tonen."),
        say("Loonkostensubsidie: te zien. Tik om te verbergen."),
    ),
}


@shown
def coach_screen(desk: Desk) -> Page:
    """The client begins; from then on larger letters, and what is private is hidden."""
    together = desk.visit.together
    if together is None:
        return _before(desk)
    return page(
        say("Samen kijken"),
        *lines(
            say("“U” is hier de persoon om wie het gaat. De ander kijkt mee."),
            say("U houdt het toestel vast. U kiest wat de ander ziet."),
        ),
        Columns(
            (
                box(
                    *(_topic(desk, topic, topic in together.opened) for topic in _NAMES),
                    head=say("Wat ziet de ander?"),
                ),
                *_over_time(desk),
            ),
            (
                Head(say("Dit kunt u samen doen")),
                group(*_ways(desk, together), gap=10),
                aside(say("Klaar met samen kijken"), routes.COACH_END, key="end"),
            ),
        ),
    )


def _before(desk: Desk) -> Page:
    def begin() -> None:
        visit = desk.visit
        visit.together = Together(visit.text_size)
        if visit.text_size is TextSize.NORMAL:
            visit.text_size = TextSize.LARGE
        desk.dress()

    return page(
        say("Samen kijken"),
        box(*_agreement(desk.visit.role)),
        go(say("Begin samen"), begin),
        aside(say("Taal en letters"), lambda: desk.aside(routes.LOOK), key="look"),
    )


def _agreement(role: Role) -> Iterator[Sentence]:
    """Who holds the device and chooses: always the client, who may be the one that reads this."""
    # The door of who sits beside somebody keeps no role: what is told there is the client's.
    is_coach = role not in (Role.BIJSTAND, Role.NO_BENEFIT)
    if is_coach:
        yield say("Laat de ander het toestel vasthouden.")
        yield say("De ander kiest wat u mag zien.")
        yield say("Na “Begin samen” spreken wij die persoon aan met “u”.")
    else:
        yield say("U houdt het toestel vast. U kiest wat de ander ziet.")
    yield say("Gezondheid, schulden en loonkostensubsidie zijn eerst verborgen.")
    yield say("De letters worden groter.")
    if is_coach:
        yield say("Niets blijft vanzelf bewaard. Aan het eind kiest de ander.")
    else:
        yield say("U kiest zelf. Niets bewaren is net zo goed.")


def _topic(desk: Desk, topic: Topic, is_open: bool) -> Block:
    def turn() -> None:
        if desk.visit.together is not None:
            desk.visit.together = desk.visit.together.turned(topic)

    words = _NAMES[topic][is_open]
    # The names of the topics are never hidden themselves.
    plain = Made(lambda writer: Writer(writer.code).write(words))
    return Go(plain, turn, Weight.SECONDARY, key=f"topic:{topic}", tells=True)


def _over_time(desk: Desk) -> Iterator[Block]:
    """What was agreed before on this device, and when to look back at the work."""
    visit, today = desk.visit, desk.parts.today
    before = agreed_together.kept(visit)
    if before:
        yield box(*(_kept(desk, one) for one in before), head=say("Wat u eerder afsprak"))
    back = tuple((many, day) for many, day in agreed_together.look_back(visit) if day >= today)
    if back:
        days = (
            say_n("Na {n} maand werk: {day}", "Na {n} maanden werk: {day}", n=many, day=day)
            for many, day in back
        )
        asks = say("Hoe gaat het werk? Wat helpt? Klopt het geld?")
        yield box(asks, *(Point(one) for one in days), head=say("Kijk samen terug"))


def _kept(desk: Desk, one: Kept) -> Block:
    def drop() -> None:
        agreed_together.drop(desk.visit, one.name)
        desk.keep()

    button = forms.drop(one.text, drop, one.name)
    return group(Line(of_day(one.day), Look.SMALL), Line(term(one.text)), Beside((button,)))


def _ways(desk: Desk, together: Together) -> Iterator[Way]:
    """What the client can do now."""
    visit = desk.visit
    is_begun, two = flow.first_open(visit.answers) is None, len(visit.plans) > 1
    count = len(together.agreements)
    more = say("De vragen, en daarna het antwoord.")
    again = say("Kijk samen naar het antwoord.")
    keep = say("Bewaar eerst twee plannen. Dan ziet u ze naast elkaar.")
    none = say("Schrijf op wat u samen afspreekt. Uw eigen woorden zijn goed.")
    some = say_n("U schreef {n} afspraak op.", "U schreef {n} afspraken op.", n=count)
    ways = (
        (routes.ANSWER, say("Wat krijgt u met werk?"), again if is_begun else more),
        (
            routes.COMPARE if two else routes.PLANS,
            say("Uw plannen naast elkaar"),
            say("Uw plannen staan klaar.") if two else keep,
        ),
        (routes.AGREEMENTS, say("Onze afspraken"), some if count else none),
        (
            routes.COACH_RIGHTS,
            say("Rechten en hulp bij werk"),
            say("Proefplaats, jobcoach, scholing en meer."),
        ),
        (
            routes.AT_WORK,
            say("Wat mij helpt op mijn werk"),
            say("Een blad voor een werkgever, in uw eigen woorden."),
        ),
        (routes.WISHES, say("Wat wilt u vragen?"), say("De vraag staat klaar.")),
        (routes.BOTH_PAPER, say("Eén blad voor u samen"), say("Om af te drukken of te delen.")),
    )
    for to, title, about in ways:
        yield Way(title, about, partial(_go, desk, to), key=f"to:{to}")


def _go(desk: Desk, to: str) -> None:
    waiting = flow.first_open(desk.visit.answers)
    begin = to == routes.ANSWER and waiting is not None and not desk.visit.answers
    desk.go(desk.first() if begin else to)
