"""What stands at one line of a statement: what it is, what was expected, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import Sentence, say
from app.domain.statement import ExplainedLine, Fit, LineKind
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui.findings import words


@dataclass(frozen=True, slots=True)
class LineView:
    """One line: its name (and the Dutch one), what it is, the amounts, and what to do."""

    kind: LineKind
    fit: Fit
    title: str
    dutch: str
    label: str
    lines: tuple[str, ...]
    todo: str
    where: str

    @property
    def heard(self) -> tuple[str, ...]:
        """All of it in the order of reading."""
        return (self.title, self.label, *self.lines, self.todo, self.where)


_LABELS: dict[Fit, Sentence] = {
    Fit.SAME: say("Past bij wat wij verwachten"),
    Fit.DIFFERENT: say("Anders dan wij verwachten. Vraag dit na."),
    Fit.MISSING: say("Dit staat er niet. Vraag dit na."),
    Fit.NOT_COMPARED: say("Dit kunnen wij niet vergelijken"),
}


def line_view(writer: Writer, one: ExplainedLine) -> LineView:
    """One line in the language of the writer, with the Dutch word beside it."""
    title = writer.write(one.title)
    law = say(
        "{law}, artikel {article}", law=one.source.law, article=words.article(one.source.article)
    )
    return LineView(
        kind=one.kind,
        fit=one.fit,
        title=title,
        dutch="" if writer.code == SOURCE else writer.term(Writer(SOURCE).write(one.title)),
        label=writer.write(_LABELS[one.fit]),
        lines=tuple(writer.write(text) for text in _sentences(one)),
        todo="" if one.fit is Fit.SAME else writer.write(one.next_step),
        where=writer.write(law),
    )


def _sentences(one: ExplainedLine) -> tuple[Sentence, ...]:
    """What it is, what stands there, what was expected and the difference."""
    found = [one.what]
    if one.told is not None:
        found.append(say("Er staat {told}.", told=one.told))
    if one.cause is not None and one.cause.name == one.kind.value:
        return (*found, say("Hier rekenden wij niet mee."))
    if one.expected is not None:
        found.append(say("Wij verwachtten {expected}.", expected=one.expected))
    if one.told is not None and one.difference:
        found.append(say("Het verschil is {apart}.", apart=abs(one.difference)))
    if one.cause is not None:
        found.append(one.cause.because)
    return tuple(found)
