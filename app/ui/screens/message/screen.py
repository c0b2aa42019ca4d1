"""Places one bericht, and tells the gemeente that it was opened."""

from __future__ import annotations

import flet as ft

from app.domain.dutch_time import dutch_time
from app.domain.own_data import Message
from app.domain.sentence import say
from app.ui import linked, routes
from app.ui.asking import reports
from app.ui.components.buttons import secondary
from app.ui.components.card import card, notice
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame, spoken
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen


@screen
def message_screen(desk: Desk) -> ft.View:
    """The gemeente's own words, in Dutch, with the last day to do something."""
    path = ft.use_view_path()
    use_visit(desk, path)
    found = _find(desk, path.rpartition("/")[2])
    here = desk.page.route == path

    def tell() -> None:
        if here and found is not None and not found.is_opened:
            linked.opened(desk, found.uuid)

    ft.use_effect(tell, [here])
    if found is None:
        return lost_screen(desk)
    write = desk.write
    title = desk.writer.term(found.subject)
    day = dutch_time(found.published).date()
    mark = write(say("Van uw gemeente, {day}", day=day))
    until = (
        [] if found.act_by is None else [write(say("Doe dit uiterlijk {day}.", day=found.act_by))]
    )
    text = desk.writer.term(found.text)
    ask = write(say("Stel een vraag"))
    controls = [
        ft.Column([heading(title), small(mark)], spacing=4, tight=True),
        card([sentence(text)], key="text"),
        *(notice([sentence(line, strong=True)], key="until") for line in until),
        *_about(desk, found),
        secondary(ask, lambda: desk.go(routes.report(reports.QUESTION.slug)), key="ask"),
    ]
    return frame(desk, path, title, spoken(desk.writer, title, mark, text, *until), controls)


def _about(desk: Desk, found: Message) -> list[ft.Control]:
    """The way to what this answers, when that is known here."""
    mine = {one.uuid for one in desk.parts.link.state.sent}
    if found.about is None or found.about not in mine:
        return []
    to, text = routes.sent(str(found.about)), desk.write(say("Bekijk wat u stuurde"))
    return [secondary(text, lambda: desk.go(to), key="about")]


def _find(desk: Desk, name: str) -> Message | None:
    own = desk.parts.link.state.own
    messages = () if own is None else own.messages
    return next((one for one in messages if str(one.uuid) == name), None)
