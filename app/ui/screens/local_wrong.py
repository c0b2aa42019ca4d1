"""A message to whoever keeps the rules of a gemeente: this is not so where I live."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import flet as ft

from app.domain.local_rule import held
from app.domain.sentence import say
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import routes
from app.ui.asking import report_drafts, reports
from app.ui.asking.ask import Form, Input
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Line, Look, Page, Tone, aside, box, go, page, soft
from app.ui.page.inputs import in_answers, use_inputs
from app.ui.page.shared import letter
from app.ui.page.shown import shown

_TITLE = say("Dit klopt niet bij ons")
_SUBJECT = say("Regel in de app Houvast klopt niet")
_WORDS = Input(
    "gemeente.klopt_niet",
    Form.TEXT,
    say("Wat klopt er niet?"),
    say("Bijvoorbeeld: mijn geld komt op de 20e, niet op de 8e."),
    say("Wat klopt er niet?"),
)


@shown
def local_wrong_screen(desk: Desk) -> Page:
    """The text is sent by the person: as a question in the app, as a mail, or copied."""
    inputs = use_inputs(desk, (in_answers(desk.visit)[0], desk.visit.answer))
    typed = inputs.draft(_WORDS.field)
    text = _text(desk, typed)
    return page(
        _TITLE,
        *soft(
            say("Schrijf wat er anders is. Schrijf niets over uzelf."),
            say("Stuur de tekst aan uw gemeente. U drukt zelf op versturen."),
        ),
        inputs.area(_WORDS, desk.keep),
        *(_send(desk, text) if typed.strip() else ()),
        letter(
            desk,
            say("Uw bericht"),
            say("Kopieer de tekst. Plak hem in een mail of op een formulier."),
            text,
            say("Kopieer de tekst"),
        ),
        box(
            Line(say("Staat het goede antwoord in een brief?"), Look.STRONG),
            say("Vul het dan zelf in. Dan rekenen wij er nu al mee."),
            aside(say("Vul in wat u weet"), routes.OWN_VALUES, key="own"),
            tone=Tone.NOTICE,
        ),
    )


def _send(desk: Desk, text: str) -> Iterator[Block]:
    """To the gemeente through the app for who is connected with her, and as a mail for everybody.

    Both lead to a screen on which the person sees the text and sends it.
    """
    dutch = Writer(SOURCE)

    async def mail() -> None:
        await ft.UrlLauncher().launch_url(mail_address(_email(desk), dutch.write(_SUBJECT), text))

    def ask() -> None:
        report_drafts.begin(desk.visit, reports.QUESTION, (dutch.write(_SUBJECT), text))
        desk.go(routes.report(reports.QUESTION.slug))

    if desk.parts.link.state.is_logged_in and not desk.visit.is_example:
        yield go(say("Stuur het aan uw gemeente"), ask, key="send")
        yield aside(say("Stuur het als mail"), lambda: desk.page.run_task(mail), key="mail")
    else:
        yield go(say("Stuur het als mail"), lambda: desk.page.run_task(mail), key="mail")


def mail_address(to: str, subject: str, text: str) -> str:
    """The address that opens a mail with this text; without ``to`` the person fills it in."""
    return f"mailto:{quote(to, safe='@')}?subject={quote(subject)}&body={quote(text)}"


def _email(desk: Desk) -> str:
    """The mail of the desk of the gemeente, where a text gave one; else nothing."""
    found = desk.gemeente
    place = None if found is None else held(found.contact.loket, desk.parts.today)
    return "" if place is None or place.email is None else place.email


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
