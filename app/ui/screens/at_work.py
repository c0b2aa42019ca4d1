"""What helps somebody at work, on a page for an employer; it names no illness and no benefit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.asking import values
from app.ui.asking.ask import Form, Input
from app.ui.desk import Desk
from app.ui.page import forms
from app.ui.page.blocks import Head, Line, Page, Point, aside, page, soft
from app.ui.page.inputs import in_drafts, use_inputs
from app.ui.page.shared import to_print
from app.ui.page.shown import shown
from app.ui.page.values import term

_CHOSEN, _WORDS = "op_mijn_werk", "op_mijn_werk.woorden"
_HELPS: Mapping[str, Sentence] = MappingProxyType(
    {
        "rust": say("Een rustige plek om te werken"),
        "tempo": say("Werken in mijn eigen tempo"),
        "pauze": say("Vaker een korte pauze"),
        "tijden": say("Andere werktijden"),
        "uitleg": say("Uitleg stap voor stap, ook op papier"),
        "maatje": say("Een collega die mij helpt (een buddy)"),
        "begeleider": say("Een begeleider die langskomt (een jobcoach)"),
        "hulpmiddel": say("Een hulpmiddel of een andere werkplek"),
        "vervoer": say("Hulp bij het reizen"),
    }
)
_OWN = Input(
    _WORDS,
    Form.TEXT,
    say("Wat helpt u nog meer?"),
    say("Schrijf niet op welke ziekte u hebt."),
    say("Uw woorden"),
)


@shown
def at_work_screen(desk: Desk) -> Page:
    """The person chooses and writes; the page can be printed, shared, or left alone."""
    visit, inputs = desk.visit, use_inputs(desk, in_drafts(desk.visit))
    chosen = frozenset(values.codes(visit.answers, _CHOSEN))
    own = inputs.draft(_WORDS)
    title = say("Wat mij helpt op mijn werk")
    hidden = desk.writer.hidden
    # While two look, what is private is not offered as a tile without a name.
    helps = {code: one for code, one in _HELPS.items() if not hidden(one)}
    box = replace(_OWN, hint=None) if _OWN.hint is not None and hidden(_OWN.hint) else _OWN

    def choose(codes: frozenset[str]) -> None:
        kept = codes | (chosen - helps.keys())
        visit.answer(_CHOSEN, ",".join(code for code in _HELPS if code in kept))
        desk.keep()

    def leave() -> None:
        visit.revision += 1

    made = paper(chosen, own)
    return page(
        title,
        *soft(
            say("U kiest zelf wat een werkgever van u weet."),
            say("Wij zetten niets over ziekte of geld op het blad."),
        ),
        forms.some_of(desk, "helps", title, helps, chosen, choose),
        inputs.area(box, leave),
        to_print(desk, made, file_name="houvast-op-mijn-werk.html") if chosen or own else None,
        aside(
            say("Lees meer over deze hulp"),
            routes.finding(routes.RIGHTS, "vervoer_en_hulpmiddelen"),
            key="to-right",
        ),
    )


def paper(chosen: frozenset[str], own: str) -> Page:
    """What the employer reads, with what the gemeente can arrange for both."""
    points = tuple(Point(one) for code, one in _HELPS.items() if code in chosen)
    words = (Line(term(own.strip())),) if own.strip() else ()
    return page(
        say("Wat mij helpt op mijn werk"),
        *points,
        *words,
        Head(say("Voor de werkgever")),
        Line(say("Hulpmiddelen of begeleiding nodig? Vraag de gemeente wat zij kan betalen.")),
        Line(term("Participatiewet 8a.2.f, 10.1, 10.5")),
    )
