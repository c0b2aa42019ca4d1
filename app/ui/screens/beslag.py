"""When somebody takes a part of the income for a debt: what is sure, and what to ask whom."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.local_rule import held
from app.domain.sentence import Sentence, say
from app.law import beslagvrije_voet
from app.text.unbroken import unbroken
from app.ui import routes
from app.ui.asking import told_facts
from app.ui.components.yes_no import yes_no
from app.ui.desk import Desk
from app.ui.findings.words import question
from app.ui.page.blocks import Block, Field, Line, Look, Page, Tone, aside, box, page, quiet
from app.ui.page.shown import shown

_FACT = "beslag"
_TOLD = {
    True: say("U zei: er is beslag. Van onze bedragen gaat dus nog geld af."),
    False: say("U zei: er is geen beslag."),
    None: say("U weet niet of er beslag is. Kijk op uw loonstrook of uw brieven."),
}


@shown
def beslag_screen(desk: Desk) -> Page:
    """No amount is promised here: no source was read that gives one."""
    found = beslagvrije_voet()
    source = found.source
    article = say("{law}, artikel {article}", law=source.law, article=source.article)
    return page(
        say("Als er beslag is"),
        _asked(desk),
        box(
            say("Bij beslag gaat een deel van uw geld naar een schuld."),
            Line(found.because, Look.STRONG),
            tone=Tone.NOTICE,
        ),
        box(
            Line(say("Vraag dit aan wie het beslag legt."), Look.SOFT),
            *found.value,
            head=say("Dit kunt u vragen"),
        ),
        box(
            *(part.because for part in found.parts),
            Line(article, Look.SMALL),
            head=say("Wat wel vaststaat"),
        ),
        box(*_helps(desk), head=say("Wie helpt u?")),
        aside(say("Praat met iemand"), lambda: desk.aside(routes.HELP), key="to-help"),
    )


def _asked(desk: Desk) -> Block:
    """The question, or what was told with a way to change it."""
    if _FACT in desk.visit.facts:
        again = quiet(
            say("Wijzig dit antwoord"), lambda: desk.visit.untell(_FACT), key="change:beslag"
        )
        return box(_TOLD[desk.visit.facts[_FACT]], again)

    def answer(value: bool | None) -> None:
        told_facts.tell(desk.visit, _FACT, value)
        desk.keep()

    asked = question(desk.writer, _FACT)
    return Field(lambda: yes_no(asked, answer, 2), asked.heard)


def _helps(desk: Desk) -> Iterator[Sentence]:
    yield say("Vraag uw gemeente om hulp bij schulden.")
    local = desk.gemeente
    place = None if local is None else held(local.contact.schuldhulp, desk.parts.today)
    if place is None:
        yield say("Het nummer staat op uw brieven.")
    else:
        yield say("{name}: {phone}.", name=place.name, phone=unbroken(place.phone))
