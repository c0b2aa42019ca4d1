"""A message to whoever keeps the rules of a gemeente: this is not so where I live."""

from __future__ import annotations

from app.domain.sentence import say
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import routes
from app.ui.components.text_field import Fields
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.page import forms
from app.ui.page.blocks import Line, Look, Page, Tone, aside, box, page, soft
from app.ui.page.parts import letter
from app.ui.page.shown import shown

_TITLE = say("Dit klopt niet bij ons")
_WORDS = forms.Asked(
    "gemeente.klopt_niet",
    say("Wat klopt er niet?"),
    say("Bijvoorbeeld: mijn geld komt op de 20e, niet op de 8e."),
    say("Wat klopt er niet"),
)


@shown
def local_wrong_screen(desk: Desk) -> Page:
    """Nothing is sent from here: the text is copied, and the person sends it."""
    fields, typed = remembered(Fields), desk.visit.answers.get(_WORDS.field, "")
    return page(
        _TITLE,
        *soft(
            say("Schrijf wat er anders is. Schrijf niets over uzelf."),
            say("Stuur de tekst aan uw gemeente. Wij versturen niets."),
        ),
        forms.area(desk, _WORDS, typed, fields, desk.visit.answer, desk.keep),
        letter(
            desk,
            say("Uw bericht"),
            say("Kopieer de tekst. Plak hem in een mail of op een formulier."),
            _text(desk, typed),
            say("Kopieer mijn bericht"),
        ),
        box(
            Line(say("Staat het goede antwoord in een brief?"), Look.STRONG),
            say("Vul het dan zelf in. Dan rekenen wij er nu al mee."),
            aside(say("Vul in wat u weet"), routes.OWN_VALUES, key="own"),
            tone=Tone.NOTICE,
        ),
    )


def _text(desk: Desk, typed: str) -> str:
    """In Dutch, whatever the language of the screen: the gemeente reads it."""
    dutch, found = Writer(SOURCE), desk.gemeente
    first = (
        say("Dit staat in de app Houvast en klopt niet.")
        if found is None
        else say("Dit staat in de app Houvast over {name} en klopt niet.", name=found.name)
    )
    last = (
        say("Wilt u de regels in de app nakijken?"),
        say("Gezien op {day}.", day=desk.parts.today),
    )
    told = typed.strip()
    rest = (dutch.write(one) for one in last)
    return "\n".join((dutch.write(first), *((told,) if told else ()), *rest))
