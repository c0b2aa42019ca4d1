"""The page for two people: the plans side by side, the agreements and the Dutch words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.sentence import say
from app.text.glossary import terms_in
from app.text.write import Writer
from app.ui.screens.compare.view import CompareView

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BothPaper:
    """Finished texts; ``plans`` has the name, what it leaves and its lines of each plan.

    ``terms`` are the Dutch words that a letter uses, each with its meaning in the language.
    """

    language: str
    rtl: bool
    title: str
    no_decision: str
    words: tuple[str, ...]
    plans: tuple[tuple[str, tuple[str, ...]], ...]
    agreed_heading: str
    agreed: tuple[str, ...]
    ask_heading: str
    ask: tuple[str, ...]
    terms_heading: str
    terms: tuple[Row, ...]
    made: str

    def sections(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Every part with its lines, in the order of the page; parts without lines are left out."""
        terms = tuple(": ".join(row) for row in self.terms)
        found = (
            *self.plans,
            (self.agreed_heading, self.agreed),
            (self.ask_heading, self.ask),
            (self.terms_heading, terms),
        )
        return tuple((title, lines) for title, lines in found if lines)

    def plain(self) -> str:
        """The whole page as text."""
        parts = ["\n".join((self.title, *self.words)), self.no_decision]
        for title, lines in self.sections():
            parts.append("\n".join((title, *(f"- {line}" for line in lines))))
        return "\n\n".join((*parts, self.made))


def both_paper(
    writer: Writer,
    both: tuple[CompareView, CompareView],
    agreed: tuple[str, ...],
    today: date,
) -> BothPaper:
    """The page in the language of the writer; ``both`` is the comparison there and in Dutch."""
    view, dutch = both
    write = writer.write
    plans = tuple(
        (one.name, (one.keeps, one.more, *(": ".join(row) for row in one.rows)))
        for one in view.cards
    )
    return BothPaper(
        language=writer.language.code,
        rtl=writer.language.rtl,
        title=write(say("Dit bekeken wij samen")),
        no_decision=write(say("Dit is geen besluit. Uw gemeente beslist.")),
        words=view.words,
        plans=plans,
        agreed_heading=write(say("Onze afspraken")),
        agreed=agreed or (write(say("Er staan nog geen afspraken op.")),),
        ask_heading=write(say("Vraag dit aan uw gemeente")),
        ask=(
            write(say("Klopt wat wij hebben uitgerekend?")),
            write(say("Welke hulp bij werk past bij mij?")),
        ),
        terms_heading=write(say("Woorden in de brieven van uw gemeente")),
        terms=tuple(_terms(writer, dutch)),
        made=write(say("Gemaakt met Houvast op {day}.", day=today)),
    )


def _terms(writer: Writer, dutch: CompareView) -> Iterable[Row]:
    text = f"{dutch.spoken} bijstand besluit vrijlating"
    for term in terms_in(text):
        yield writer.term(term.term), writer.write(term.explanation)
