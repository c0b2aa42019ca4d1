"""When somebody takes a part of the income for a debt: what is sure, and what to ask whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.beslag import Beslag
from app.domain.local_rule import held
from app.domain.money import half_up_to_euro
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.law import (
    beslag_in_month,
    beslag_op,
    beslagvrije_voet,
    bijstandsnorm,
    vakantietoeslag,
)
from app.text.unbroken import unbroken
from app.ui import routes
from app.ui.answers import ask_law
from app.ui.answers.trouble import to_question
from app.ui.asking.ask import UNKNOWN
from app.ui.asking.told_facts import known_of
from app.ui.asking.yes_or_no import NO, YES
from app.ui.desk import Desk
from app.ui.findings.fact_question import question
from app.ui.page.blocks import Block, Columns, Line, Look, Page, Tone, aside, box, page, quiet
from app.ui.page.everywhere import GELDFIT
from app.ui.page.shown import shown

_FACT = "beslag"
_AGAIN = say("Lijkt het te hoog? Vraag wie het beslag legt om een nieuwe berekening.")
_TOLD = {
    YES: say("U zei: er is beslag. Van onze bedragen gaat dus nog geld af."),
    NO: say("U zei: er is geen beslag."),
    UNKNOWN: say("U weet niet of er beslag is. Kijk op uw loonstrook of uw brieven."),
}


@shown
def beslag_screen(desk: Desk) -> Page:
    """What stays up to the bijstandsnorm; above it no amount, and why there is none."""
    found = beslagvrije_voet()
    source = found.source
    article = say("{law}, artikel {article}", law=source.law, article=source.article)
    return page(
        say("Als er beslag is"),
        Columns(
            (
                _asked(desk),
                box(
                    say("Bij beslag gaat een deel van uw geld naar een schuld."),
                    *_keeps(desk),
                    tone=Tone.NOTICE,
                ),
            ),
            (
                box(
                    Line(say("Vraag dit aan wie het beslag legt."), Look.SOFT),
                    *found.value,
                    say("Of uw toeslagen ook beschermd zijn, weten wij niet. Vraag het."),
                    head=say("Dit kunt u vragen"),
                ),
                box(
                    *(part.because for part in found.parts),
                    Line(article, Look.SMALL),
                    head=say("Wat wel vaststaat"),
                ),
                box(*_helps(desk), head=say("Wie helpt u?")),
                box(*_working(), head=say("Als u gaat werken")),
                aside(say("Praat met iemand"), lambda: desk.aside(routes.HELP), key="to-help"),
            ),
        ),
    )


def _keeps(desk: Desk) -> Iterator[Block]:
    """With bijstand alone, and in the plan with work; what is not known is said, with the cause."""
    today = desk.parts.today
    known = known_of(desk.visit, today)
    norm = bijstandsnorm(known.household, today, desk.gemeente)
    if isinstance(norm, Problem) or known.facts.receives_bijstand is False:
        yield Line(beslagvrije_voet().because, Look.STRONG)
        ask = to_question(desk, norm) if isinstance(norm, Problem) else None
        yield from () if ask is None else (ask,)
        return
    yield Line(say("Met alleen bijstand:"), Look.STRONG)
    told = beslag_op(known.household, norm.value, today)
    yield from _lines(told)
    yield from _on_account(told, norm.value, today)
    yield from _with_work(desk)
    read = say("Zo leggen een rechter en de minister de wet uit. De wet zelf lazen wij niet.")
    yield Line(read, Look.SMALL)


def _on_account(
    told: Answer[Beslag] | Problem, norm: Decimal, today: date
) -> Iterator[Line]:
    """Participatiewet 45 lid 1: holiday money is kept, so which of the two it is taken from shows.

    Of the norm alone: what comes beside it is not known here.
    """
    kept = vakantietoeslag(norm, today)
    if isinstance(told, Problem) or isinstance(kept, Problem):
        return
    paid = told.value.income - kept.value
    less = half_up_to_euro(paid - told.value.goes)
    yield Line(
        say("Gaat het elke maand weg? Dan komt er ongeveer {less} op uw rekening.", less=less)
    )
    yield Line(
        say(
            "Gaat het uit uw vakantiegeld? Dan blijft dat ongeveer {paid}.",
            paid=half_up_to_euro(paid),
        )
    )


def _with_work(desk: Desk) -> Iterator[Line]:
    """The first month of the plan, and the first one in which the answer is another kind."""
    asked = ask_law.question(desk)
    found = ask_law.scenario(desk, asked) if asked.works else None
    if found is None or isinstance(found, Problem):
        return
    before: bool | None = None
    for month in found.months:
        told = beslag_in_month(asked, month)
        is_known = not isinstance(told, Problem)
        if is_known is not before and month.net_wage:
            yield Line(say("Met dit werk, vanaf {month}:", month=month.month), Look.STRONG)
            yield from _lines(told)
            before = is_known


def _lines(told: Answer[Beslag] | Problem) -> Iterator[Line]:
    if isinstance(told, Problem):
        yield Line(told.because)
        yield Line(beslagvrije_voet().because)
        return
    for one in told.reasons():
        yield Line(one.because)


def _asked(desk: Desk) -> Block:
    """The question, or what was told with a way to change it."""
    if _FACT in desk.visit.answers:
        again = quiet(
            say("Wijzig dit antwoord"), lambda: desk.visit.ask_again(_FACT), key="change:beslag"
        )
        return box(_TOLD[desk.visit.answers[_FACT]], again)
    return question(desk, _FACT, routes.RIGHTS, 2)


def _working() -> Iterator[Sentence]:
    """Participatiewet 9 lid 1 asks for work whatever one owes; what it brings is asked before."""
    yield say("U mag gaan werken, ook zonder regeling voor uw schulden.")
    yield say("Verdient u meer? Dan kan er ook meer naar de schuld gaan. Vraag het vooraf.")
    yield say("Geef uw inkomen, huur en huishouden door aan wie het beslag legt.")


def _helps(desk: Desk) -> Iterator[Sentence]:
    yield _AGAIN
    yield say("Gratis hulp met de wet? Kijk op juridischloket.nl.")
    yield say("Vraag uw gemeente om hulp bij schulden.")
    local = desk.gemeente
    place = None if local is None else held(local.contact.schuldhulp, desk.parts.today)
    if place is None:
        yield say("Bel uw gemeente. Het nummer staat op haar website en op haar brieven.")
        yield say("Zorgen over geld? Bel gratis Geldfit: {number}.", number=GELDFIT)
    else:
        yield say("{name}: {phone}.", name=place.name, phone=unbroken(place.phone))
