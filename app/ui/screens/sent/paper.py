"""The receipt as one page to print: what the gemeente has, and what she said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.domain.link_state import Sent
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.answers import report_words as words
from app.ui.answers.report_words import Name
from app.ui.page.two import Rows, Two, TwoRows, in_two, rows_in_two
from app.ui.screens.sent import rows


@dataclass(frozen=True, slots=True)
class SentPaper:
    """Finished texts of one page, in the order of reading; ``parts`` are headings with lines.

    It names nobody, unless somebody wrote a name in what was told.
    """

    language: str
    rtl: bool
    title: Two
    receipt: TwoRows
    about: tuple[Two, ...]
    parts: tuple[tuple[Two, TwoRows], ...]
    no_decision: Two
    made: Two


def sent_paper(writer: Writer, one: Sent, name: Callable[[Writer], Name], today: date) -> SentPaper:
    """The page of something received; ``name`` says the title of a choice in a language."""

    def two(sentence: Sentence) -> Two:
        return in_two(writer, lambda own: own.write(sentence))

    def told(own: Writer) -> Rows:
        return () if one.request is None else words.rows(own, one.request, name(own))

    files = rows_in_two(writer, lambda own: rows.files(own, one))
    answers = rows_in_two(writer, lambda own: rows.answers(own, one))
    parts = (
        (in_two(writer, lambda own: words.title(own, one.request)), rows_in_two(writer, told)),
        (two(say("Foto of bestand")), files),
        (two(say("Antwoord van uw gemeente")), answers),
    )
    about = (
        say("Het nummer en de tijd komen van de gemeente."),
        say("De tijd is die van Nederland."),
    )
    return SentPaper(
        language=writer.language.code,
        rtl=writer.language.rtl,
        title=two(say("Bewijs van ontvangst")),
        receipt=rows_in_two(writer, lambda own: rows.receipt(own, one)),
        about=tuple(two(text) for text in about),
        parts=tuple(part for part in parts if part[1]),
        no_decision=two(say("Dit is geen besluit. De gemeente beslist.")),
        made=two(say("Gemaakt met Houvast op {day}.", day=today)),
    )
