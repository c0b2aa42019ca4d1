"""Where one thing stands that was told, with its receipt and its answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

import flet as ft

from app.domain.dutch_time import dutch_time
from app.domain.link_state import Sent, SentFile, Stand
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import linked, routes
from app.ui.answers import report_words as words
from app.ui.answers.part import Part, use_part
from app.ui.answers.report_words import Row
from app.ui.asking import report_drafts, reports
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Box,
    Fact,
    Go,
    Head,
    Line,
    Page,
    Table,
    Tone,
    aside,
    box,
    go,
    lines,
    present,
)
from app.ui.page.lost import lost
from app.ui.page.shared import to_print
from app.ui.page.shown import shown
from app.ui.page.values import of_day, term

_HEADINGS = {
    Stand.WAITS: say("Dit wacht op verbinding"),
    Stand.CHECKING: say("Wij kijken of het is aangekomen."),
    Stand.LOGIN: say("Log in om dit te versturen"),
    Stand.ATTENTION: say("Er is iets mis met dit bericht"),
    Stand.RECEIVED: say("De gemeente heeft dit ontvangen"),
    Stand.IN_PROGRESS: say("De gemeente behandelt uw bericht"),
    Stand.ANSWERED: say("De gemeente heeft geantwoord"),
    Stand.REFUSED: say("De gemeente nam uw bericht niet aan"),
    Stand.UNKNOWN: say("Wij weten niet of uw bericht goed aankwam."),
}
_KEPT = say("Het is bewaard. Het is nog niet verstuurd.")
_IN_MEMORY = say("Dit is nog niet verstuurd. Laat Houvast open tot het verstuurd is.")
_UNSURE_IN_MEMORY = say("Laat Houvast open. Misschien heeft de gemeente het al.")
_UNSURE = say("Het is bewaard. Misschien heeft de gemeente het al.")
_REASONS = {
    "periode-gesloten": say(
        "Voor deze maand kunt u niets meer doorgeven in de app. Bel uw gemeente."
    ),
    "geen-recht": say("Dit doorgeven kan nu niet in de app. Bel uw gemeente."),
}
_REFUSALS = {
    "te_groot": say("Uw bericht is te groot voor het systeem van de gemeente. Bel uw gemeente."),
}
_NOT_READ = say("Het systeem van de gemeente kon uw bericht niet verwerken. Bel uw gemeente.")
_PROOF = say("Bewaar uw bewijs. Op uw bewijs staat de dag van ontvangst.")
_NOT_TAKEN = say("De gemeente kan dit zo niet aannemen. Bel uw gemeente.")
_KEEP = (say("Bewaar dit bewijs. U kunt het laten zien zonder in te loggen."),)
_LINES: dict[Stand, tuple[Sentence, ...]] = {
    Stand.WAITS: (_KEPT, say("Wij versturen het zodra er verbinding is.")),
    Stand.CHECKING: (_UNSURE, say("U hoeft niets te doen. Uw bericht komt nooit twee keer aan.")),
    Stand.LOGIN: (_KEPT, say("Na het inloggen gaat het vanzelf.")),
    Stand.RECEIVED: _KEEP,
    Stand.IN_PROGRESS: _KEEP,
    Stand.ANSWERED: (),
    Stand.UNKNOWN: (say("Uw gemeente zoekt uit of uw bericht er is. U kunt ook bellen."), _PROOF),
}
# Waiting for a network does not help here.
_WAITS = {
    "onveilig": (
        say("De verbinding is niet veilig. Wij proberen het later vanzelf opnieuw."),
        say("Klopt de datum van uw toestel? Gebruik dan een andere verbinding."),
    ),
    "verouderd": (say("Werk Houvast bij. Daarna gaat het vanzelf."),),
}
_FILE_REFUSED = {
    "bestand-onveilig": say("In dit bestand zit een virus. Maak een nieuwe foto."),
    "te_laat": say("Dit bestand kwam te laat. Stuur het bestand met een nieuw bericht."),
}
_FILES, _ANSWERS = say("Foto of bestand"), say("Antwoord van uw gemeente")
_FILE_NAME = "houvast-bewijs.html"
STYLE = """
body { font-size: 11pt; line-height: 1.35; }
h2 { font-size: 12pt; margin-top: 4mm; }
th { width: 34%; font-weight: normal; overflow-wrap: anywhere; }
th, td { padding-block: 1mm; }
th p, td p { margin: 0; }
td { font-weight: bold; white-space: pre-line; overflow-wrap: anywhere; }
td p { font-weight: normal; }
table { margin-bottom: 2mm; }
.decision { margin-block: 5mm 3mm; }
"""


@shown
def sent_screen(desk: Desk) -> Page:
    """Draws itself anew when something comes back; a receipt is there without login too."""
    name, part, state = routes.last_part(ft.use_view_path()), use_part(desk), desk.parts.link.state
    one = next((one for one in state.sent if str(one.uuid) == name), None)
    if one is None:
        return lost(desk)
    stand = stand_of(one, is_logged_in=state.is_logged_in)
    heading, told = _HEADINGS[stand], lines(*_lines(desk, one, stand))
    blocks = present(
        Head(heading, 1, live=True),
        box(*(words_ for _, words_ in _answers(one)), head=_ANSWERS) if one.answers else None,
        _facts(say("Uw bewijs"), tuple(_receipt(one))),
        box(*told, tone=Tone.NOTICE, key="lines") if told else None,
        _button(desk, stand),
        _to_save(desk, one, part),
        _facts(words.title(one.request), _told(one, part)),
        _facts(_FILES, tuple(_files(one))),
        None if one.received is None else _ask_about(desk, one),
        aside(say("Alles wat u doorgeeft"), routes.REPORT, key="to-all"),
    )
    return Page(heading, blocks)


def _ask_about(desk: Desk, one: Sent) -> Block:
    """A question about this, so that what is said of it stays together; a draft is kept."""

    def ask() -> None:
        if not report_drafts.is_begun(desk.visit, reports.QUESTION):
            # The gemeente reads Dutch, whatever the language of the screen.
            write = Writer(SOURCE).write
            about = write(say("Over nummer {number}", number=str(one.number)))
            subject = f"{about}: {write(words.title(one.request))}"
            report_drafts.begin(desk.visit, reports.QUESTION, (subject,))
        desk.go(routes.report(reports.QUESTION.slug))

    return aside(say("Stel hier een vraag over"), ask, key="ask-about")


def stand_of(one: Sent, *, is_logged_in: bool) -> Stand:
    """Where it stands for who looks: what waits does so for a login while there is none."""
    waits = one.stand in (Stand.WAITS, Stand.CHECKING, Stand.LOGIN)
    return Stand.LOGIN if waits and not is_logged_in else one.stand


def receipt(one: Sent, part: Part | Problem, today: date) -> Page:
    """The page to print: what the gemeente has, and what she said of it.

    It names nobody, unless somebody wrote a name in what was told.
    """
    title = say("Bewijs van ontvangst")
    parts = (
        (words.title(one.request), _told(one, part)),
        (_FILES, tuple(_files(one))),
        (_ANSWERS, tuple(_answers(one))),
    )
    tables = (block for head, rows in parts if rows for block in (Head(head), Table((), rows)))
    no_decision = Line(say("Dit is geen besluit. De gemeente beslist."))
    blocks = (
        Head(title, 1),
        Table((), tuple(_receipt(one))),
        Line(say("Het nummer en de tijd komen van de gemeente.")),
        Line(say("De tijd is die van Nederland.")),
        *tables,
        Box((no_decision,), on_paper="decision"),
        Line(say("Gemaakt met Houvast op {day}.", day=today)),
    )
    return Page(title, blocks)


def _facts(title: Sentence, rows: tuple[Row, ...]) -> Block | None:
    return box(*(Fact(*row) for row in rows), head=title) if rows else None


def _told(one: Sent, part: Part | Problem) -> tuple[Row, ...]:
    return () if one.request is None else words.rows(one.request, part)


def _to_save(desk: Desk, one: Sent, part: Part | Problem) -> Block | None:
    """Only what the gemeente received has a page; before that there is nothing to prove."""
    if one.received is None:
        return None
    return to_print(
        desk,
        receipt(one, part, desk.parts.today),
        both=True,
        main=False,
        file_name=_FILE_NAME,
        save=say("Bewaar het bewijs om af te drukken"),
        style=STYLE,
    )


def _button(desk: Desk, stand: Stand) -> Go | None:
    if stand is Stand.LOGIN:
        return go(say("Log in"), routes.LOG_IN, key="log-in")
    if stand in (Stand.WAITS, Stand.CHECKING):
        return go(say("Probeer het nu"), partial(linked.refresh, desk), key="again")
    return None


def _lines(desk: Desk, one: Sent, stand: Stand) -> tuple[Sentence, ...]:
    if stand is Stand.ATTENTION:
        return (_REASONS.get(one.reason, _NOT_TAKEN), say("Wat u invulde, staat hieronder."))
    if stand is Stand.REFUSED:
        return (_REFUSALS.get(one.reason, _NOT_READ), _PROOF)
    found = _LINES[stand]
    if stand in (Stand.WAITS, Stand.CHECKING) and one.reason in _WAITS:
        found = (_KEPT, *_WAITS[one.reason])
    if one.stand is Stand.CHECKING:  # also where it waits for a login
        found = tuple(_UNSURE if line is _KEPT else line for line in found)
    if not desk.parts.is_served and not desk.parts.safe.state.keeps:
        swapped = {_KEPT: _IN_MEMORY, _UNSURE: _UNSURE_IN_MEMORY}
        return tuple(swapped.get(line, line) for line in found)
    return found


def _receipt(one: Sent) -> Iterator[Row]:
    """Number and time are the gemeente's own, in Dutch time; nothing without a receipt."""
    if one.received is None:
        return
    here = dutch_time(one.received)
    when = say("{day} om {time}", day=here.date(), time=here.strftime("%H:%M"))
    yield say("Nummer"), term(str(one.number))
    yield say("Ontvangen"), when
    if one.outcome is not None:
        yield say("Uitkomst"), term(one.outcome)


def _files(one: Sent) -> Iterator[Row]:
    """Each file by its name, and whether the gemeente has it whole."""
    for file in one.files:
        yield term(file.name), _arrived(file)


def _answers(one: Sent) -> Iterator[Row]:
    """The gemeente's own words, each with its day in the Netherlands."""
    for message in one.answers:
        yield of_day(dutch_time(message.published).date()), term(message.text)


def _arrived(file: SentFile) -> Sentence:
    if file.has_arrived:
        return say("Aangekomen")
    if file.is_refused:
        return _FILE_REFUSED.get(file.reason, say("De gemeente heeft dit bericht geweigerd."))
    return say("Nog niet verstuurd")
