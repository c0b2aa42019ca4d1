"""What stands on the screen of one thing that was told."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.link_state import Sent, Stand
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.answers import report_words as words
from app.ui.answers.report_words import Name, Row
from app.ui.frame import spoken
from app.ui.screens.sent import rows

_HEADINGS = {
    Stand.WAITS: say("Dit wacht op verbinding"),
    Stand.CHECKING: say("Wij kijken of het is aangekomen"),
    Stand.LOGIN: say("Log in om dit te versturen"),
    Stand.ATTENTION: say("Er is iets mis met dit bericht"),
    Stand.RECEIVED: say("De gemeente heeft dit ontvangen"),
    Stand.IN_PROGRESS: say("De gemeente behandelt uw bericht"),
    Stand.ANSWERED: say("De gemeente heeft geantwoord"),
    Stand.REFUSED: say("De gemeente nam uw bericht niet aan"),
    Stand.UNKNOWN: say("Wij weten niet of uw bericht goed aankwam"),
}
_KEPT = say("Het is bewaard. Het is nog niet verstuurd.")
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


@dataclass(frozen=True, slots=True)
class SentView:
    """Finished texts; number and time only with a receipt, buttons only when they help."""

    heading: str
    lines: tuple[str, ...]
    receipt_title: str
    receipt: tuple[Row, ...]
    answers_title: str
    answers: tuple[str, ...]
    rows_title: str
    rows: tuple[Row, ...]
    files_title: str
    files: tuple[Row, ...]
    again: str
    log_in: str
    to_all: str
    spoken: str


def sent_view(writer: Writer, one: Sent, name: Name, *, is_logged_in: bool) -> SentView:
    """Only the gemeente's own receipt makes it received."""
    write = writer.write
    waits = one.stand in (Stand.WAITS, Stand.CHECKING, Stand.LOGIN)
    stand = Stand.LOGIN if waits and not is_logged_in else one.stand
    heading = write(_HEADINGS[stand])
    lines = tuple(write(text) for text in _lines(one, stand))
    receipt = rows.receipt(writer, one)
    answers = tuple(text for _day, text in rows.answers(writer, one))
    told = () if one.request is None else words.rows(writer, one.request, name)
    files = rows.files(writer, one)
    heard = (f"{row[0]}: {row[1]}" for row in (*receipt, *told, *files))
    return SentView(
        heading=heading,
        lines=lines,
        receipt_title=write(say("Uw bewijs")),
        receipt=receipt,
        answers_title=write(say("Antwoord van uw gemeente")),
        answers=answers,
        rows_title=words.title(writer, one.request),
        rows=told,
        files_title=write(say("Foto of bestand")),
        files=files,
        again=write(say("Probeer het nu")) if waits and stand is not Stand.LOGIN else "",
        log_in=write(say("Log in")) if stand is Stand.LOGIN else "",
        to_all=write(say("Alles wat u doorgeeft")),
        spoken=spoken(writer, heading, *lines, *answers, *heard),
    )


def _lines(one: Sent, stand: Stand) -> tuple[Sentence, ...]:
    if stand is Stand.ATTENTION:
        return (_REASONS.get(one.reason, _NOT_TAKEN), say("Wat u invulde, staat hieronder."))
    if stand is Stand.REFUSED:
        return (_REFUSALS.get(one.reason, _NOT_READ), _PROOF)
    return _LINES[stand]
