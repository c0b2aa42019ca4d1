"""One thing to ask: what to know first, the text that is ready, and whether an answer came."""

from __future__ import annotations

from collections.abc import Iterator

import flet as ft

from app.domain.sentence import Sentence, say, say_n
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import routes
from app.ui.asking import report_drafts, reports, wishes
from app.ui.asking.told_facts import known_of
from app.ui.asking.wishes import Wish
from app.ui.desk import Desk
from app.ui.findings.words import DECIDED_BY
from app.ui.page.blocks import (
    Block,
    Columns,
    Line,
    Look,
    Page,
    Tone,
    aside,
    box,
    go,
    group,
    page,
    present,
    quiet,
)
from app.ui.page.lost import lost
from app.ui.page.paper import DOTS
from app.ui.page.shared import letter
from app.ui.page.shown import shown

_DAYS = wishes.PATIENCE.days


@shown
def wish_screen(desk: Desk) -> Page:
    """Nothing is sent here: the person copies the text, or looks at it once more in the report."""
    wish = wishes.find(routes.last_part(ft.use_view_path()))
    if wish is None:
        return lost(desk)
    return page(
        wish.title,
        Columns(
            present(
                box(*wish.about, tone=Tone.NOTICE),
                *_connected(desk, wish),
                letter(
                    desk,
                    say("Uw vraag"),
                    say("Vul zelf in wat op de puntjes hoort."),
                    "\n".join(_dutch(desk, wish)),
                    say("Kopieer de tekst"),
                ),
                _in_own_language(desk, wish),
            ),
            present(
                _clock(desk, wish),
                *_where(wish),
                aside(say("Terug naar alle vragen"), routes.WISHES, key="to-list"),
            ),
        ),
    )


def _lines(desk: Desk, wish: Wish) -> tuple[tuple[Sentence, bool], ...]:
    facts = known_of(desk.visit, desk.parts.today).facts
    return wish.lines(has_bijstand=facts.receives_bijstand)


def _dutch(desk: Desk, wish: Wish) -> Iterator[str]:
    # The gemeente reads Dutch, whatever the language of the screen.
    dutch = Writer(SOURCE)
    for line, is_open in _lines(desk, wish):
        yield f"{dutch.write(line)} {DOTS}" if is_open else dutch.write(line)


def _in_own_language(desk: Desk, wish: Wish) -> Block | None:
    if desk.writer.language.code == SOURCE:
        return None
    return box(*(line for line, _ in _lines(desk, wish)), head=say("Dit staat er in uw taal"))


def _connected(desk: Desk, wish: Wish) -> Iterator[Block]:
    """Who is connected sends it through the app, after one more look."""
    if desk.visit.is_example or not desk.parts.link.state.is_logged_in:
        return

    def ask() -> None:
        text = "\n".join(Writer(SOURCE).write(line) for line, _ in _lines(desk, wish))
        words = (Writer(SOURCE).write(wish.title), text)
        report_drafts.begin(desk.visit, reports.QUESTION, words)
        desk.go(routes.report(reports.QUESTION.slug))

    yield go(say("Stuur het aan uw gemeente"), ask, key="send")


def _clock(desk: Desk, wish: Wish) -> Block:
    """From when one may ask again; the list of Thuis keeps that day."""
    visit, today, day = desk.visit, desk.parts.today, wishes.asked_on(desk.visit, wish)

    def tell() -> None:
        wishes.tell_asked(visit, wish, today)
        desk.keep()

    def forget() -> None:
        wishes.tell_asked(visit, wish, None)
        desk.keep()

    again = None if day is None else day + wishes.PATIENCE
    if day is None or again is None:
        told: tuple[Block | Sentence, ...] = (
            say_n(
                "Geen antwoord na {n} dag? Bel dan, of vraag het nog eens.",
                "Geen antwoord na {n} dagen? Bel dan, of vraag het nog eens.",
                n=_DAYS,
            ),
            say("Hebt u het gevraagd? Dan helpt Houvast u het antwoord te onthouden."),
            quiet(say("Ik heb het gevraagd"), tell, key="asked"),
        )
    else:
        told = (
            say("Gevraagd op {day}", day=day),
            say("Geen antwoord op {day}? Bel dan, of vraag het nog eens.", day=again),
            quiet(say("Ik kreeg antwoord"), forget, key="answered"),
        )
    term = DECIDED_BY if wish.asks_decision else ()
    return box(*term, *told, head=say("Kreeg u antwoord?"), key="clock")


def _where(wish: Wish) -> Iterator[Block]:
    if wish.right:
        to = routes.finding(routes.RIGHTS, wish.right)
        yield aside(say("Lees meer over deze hulp"), to, key="to-right")
    if wish.law:
        law, articles = wish.law
        where = say("{law}, artikel {article}", law=law, article=articles)
        yield group(Line(where, Look.SMALL))
