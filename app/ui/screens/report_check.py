"""One more look before it goes; or a letter, when there is no connection."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from uuid import UUID, uuid4

import flet as ft

from app.domain.link_state import LinkState
from app.domain.request import Request
from app.domain.sentence import Sentence, say
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import linked, routes
from app.ui.answers import report_words as words
from app.ui.answers.part import use_part
from app.ui.answers.report_words import Row
from app.ui.asking import report_drafts, report_reading, reports
from app.ui.asking.reports import Report
from app.ui.desk import Desk
from app.ui.page.attaching import Files, use_files
from app.ui.page.blocks import (
    Block,
    Fact,
    Joined,
    Line,
    Made,
    Page,
    Text,
    Tone,
    aside,
    box,
    go,
    page,
    quiet,
)
from app.ui.page.clipboard import plain
from app.ui.page.lost import lost
from app.ui.page.paper import DOTS, sheet
from app.ui.page.shared import to_save
from app.ui.page.shown import shown
from app.ui.saving import saving_of

_FILE_NAME = "houvast-brief.html"
_STYLE = """
@page { margin: 20mm; }
body { font-size: 11pt; line-height: 1.5; max-width: 170mm; padding: 4mm; }
p { margin: 0 0 4mm; }
"""


@shown
def report_check_screen(desk: Desk) -> Page:
    """Nothing leaves before this page; what is not right yet leads back to its boxes."""
    part, (files, attaching) = use_part(desk), use_files(desk)
    failed, set_failed = ft.use_state(False)
    # Of this look: however often "Verstuur" is pressed, it is one message.
    name, _set_name = ft.use_state(uuid4())
    report = reports.find(ft.use_view_path().split("/")[-2])
    if report is None:
        return lost(desk)
    today = desk.parts.today
    found = report_reading.read(report, report_drafts.draft_of(desk.visit), today)
    to_boxes = routes.report(report.slug)
    if isinstance(found, tuple):
        # Somebody came here by an address of before: nothing is wrong, something is open.
        title = say("Nog niet alles is ingevuld")
        return page(title, go(say("Vul de rest in"), to_boxes, key="go-on"))
    title, rows = words.title(found), words.rows(found, part)
    not_kept = say("Bewaren lukte niet. Er is niets verstuurd. Probeer het nog eens.")

    async def keep() -> None:
        set_failed(not await _send(desk, report, found, files, name))

    def send() -> None:
        desk.page.run_task(keep)

    state = desk.parts.link.state
    return page(
        say("Klopt dit?"),
        box(*(Fact(*row) for row in rows), head=title),
        quiet(say("Wijzig dit"), to_boxes, key="change"),
        attaching if state.is_logged_in else None,
        box(not_kept, tone=Tone.WARNING, key="failed") if failed else None,
        *(_sending(send) if state.is_logged_in else _by_letter(desk, state, title, rows)),
    )


def _sending(send: Callable[[], None]) -> Iterator[Block]:
    about = say("Klopt alles? Dan gaat dit naar uw gemeente.")
    yield box(about, tone=Tone.NOTICE, key="about")
    yield go(say("Verstuur naar de gemeente"), send, key="send")


def _by_letter(
    desk: Desk, state: LinkState, title: Sentence, rows: tuple[Row, ...]
) -> Iterator[Block]:
    yield box(
        say("U bent niet verbonden. U kunt dit afdrukken of bewaren."),
        say("Het blijft ook als concept op dit toestel staan."),
        tone=Tone.CAUTION,
        key="about",
    )
    dutch, letter = Writer(SOURCE), _letter(title, rows, desk.parts.today)
    view = saving_of(
        desk.writer,
        _FILE_NAME,
        sheet(letter, dutch, _STYLE).encode(),
        plain(dutch, letter),
        save=say("Bewaar als brief om af te drukken"),
        saved=say("De brief staat op dit toestel. Open hem om af te drukken."),
    )
    yield to_save(desk, view)
    if state.can_connect:
        yield aside(say("Verbind met uw gemeente"), routes.LOG_IN, key="log-in")


def _letter(title: Sentence, rows: tuple[Row, ...], today: date) -> Page:
    """What the gemeente reads; on the dots the person writes with a pen."""

    def paragraph(*texts: Text) -> Line:
        return Line(Joined(texts, "\n"))

    def open_(text: Sentence) -> Text:
        return Joined((text, DOTS))

    def about(writer: Writer) -> str:
        return writer.write(say("Ik geef u dit door: {title}.", title=writer.write(title)))

    sender = (say("Mijn naam:"), say("Mijn adres:"), say("Mijn geboortedatum:"))
    paragraphs = (
        paragraph(say("Aan mijn gemeente"), say("Datum: {day}", day=today)),
        paragraph(*(open_(one) for one in sender)),
        Line(Made(about)),
        paragraph(*(Joined(row, ": ") for row in rows)),
        Line(say("Wilt u mij een bewijs sturen dat u dit hebt?")),
        paragraph(say("Met vriendelijke groet,"), open_(say("Mijn handtekening:"))),
    )
    return Page(title, paragraphs)


async def _send(desk: Desk, report: Report, request: Request, files: Files, name: UUID) -> bool:
    uuid = await desk.parts.link.put(request, files, desk.visit.language, name)
    if uuid is None:
        return False
    report_drafts.begin(desk.visit, report)
    desk.go(routes.sent(str(uuid)))
    linked.refresh(desk)
    return True
