"""The lines of one thing that was told: the receipt, the files and what came back."""

from __future__ import annotations

from app.domain.dutch_time import dutch_time
from app.domain.link_state import Sent, SentFile
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.page.two import Rows

_REFUSED = {
    "bestand-onveilig": say("In dit bestand zit een virus. Maak een nieuwe foto."),
    "te_laat": say("Dit bestand kwam te laat. Stuur het bestand met een nieuw bericht."),
}


def receipt(writer: Writer, one: Sent) -> Rows:
    """Number and time are the gemeente's own, in Dutch time; nothing without a receipt."""
    if one.received is None:
        return ()
    here = dutch_time(one.received)
    when = say("{day} om {time}", day=here.date(), time=here.strftime("%H:%M"))
    rows = [
        (writer.write(say("Nummer")), writer.term(str(one.number))),
        (writer.write(say("Ontvangen")), writer.write(when)),
    ]
    if one.outcome is not None:
        rows.append((writer.write(say("Uitkomst")), writer.term(one.outcome)))
    return tuple(rows)


def files(writer: Writer, one: Sent) -> Rows:
    """Each file by its name, and whether the gemeente has it whole."""
    return tuple((writer.term(file.name), writer.write(_arrived(file))) for file in one.files)


def answers(writer: Writer, one: Sent) -> Rows:
    """The gemeente's own words, each with its day in the Netherlands."""
    return tuple(
        (writer.day(dutch_time(message.published).date()), writer.term(message.text))
        for message in one.answers
    )


def _arrived(file: SentFile) -> Sentence:
    if file.has_arrived:
        return say("Aangekomen")
    if file.is_refused:
        return _REFUSED.get(file.reason, say("De gemeente heeft dit bericht geweigerd."))
    return say("Nog niet verstuurd")
