"""What stands on the screen with the reasons: a tree of sentences with their sources."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.gemeente import Gemeente
from app.domain.problem import Problem
from app.domain.scenario import MonthOutcome, Scenario
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.law import beside_reasons, other_plans, toeslag_reasons
from app.text.write import Writer
from app.ui.components.certainty_badge import WORDS
from app.ui.components.month_field import Months
from app.ui.components.reason_node import Reason
from app.ui.frame import spoken
from app.ui.page.left_out_link import TITLE

_MARKS: dict[str, Sentence] = {
    "S": say("Wij lazen deze tekst zelf."),
    "S2": say("Wij lazen dit bij een ander, niet in de wet zelf."),
    "D": say("Wij leidden dit af uit de wet."),
    "P": say("Dit is een plan. Het is nog geen wet."),
}


@dataclass(frozen=True, slots=True)
class ReasonsView:
    """Finished texts; for each month the tree of wage and bijstand, then those of toeslagen."""

    heading: str
    about: str
    month_heading: str
    months: Months
    trees: tuple[tuple[Reason, ...], ...]
    spoken: str


def reasons_view(
    writer: Writer, scenario: Scenario, gemeente: Gemeente | None
) -> ReasonsView:
    """The trees of all months; the first month comes first."""
    heading = writer.write(say("Hoe komt u hieraan?"))
    about = writer.write(say("Kies een maand. Vraag bij elke stap: waarom?"))
    trees = tuple(_month(writer, scenario, gemeente, month) for month in scenario.months)
    return ReasonsView(
        heading=heading,
        about=about,
        month_heading=writer.write(say("Welke maand?")),
        months=Months(
            codes=tuple(str(month.month) for month in scenario.months),
            texts=tuple(writer.month(month.month) for month in scenario.months),
            earlier=writer.write(say("Eén maand eerder")),
            later=writer.write(say("Eén maand later")),
        ),
        trees=trees,
        spoken=spoken(writer, heading, about, trees[0][0].text, writer.write(TITLE)),
    )


def _month(
    writer: Writer, scenario: Scenario, gemeente: Gemeente | None, month: MonthOutcome
) -> tuple[Reason, ...]:
    asked = scenario.question
    toeslagen = toeslag_reasons(asked.household, month, asked.beside.opvang)
    other = beside_reasons(asked, month, gemeente)
    found = (
        month.reason,
        *(() if isinstance(toeslagen, Problem) else toeslagen),
        *(() if isinstance(other, Problem) else other),
        *other_plans(scenario, month.month),
    )
    return tuple(reason(writer, one) for one in found)


def reason(writer: Writer, answer: Answer[object]) -> Reason:
    """One answer with everything it rests on."""
    return Reason(
        text=writer.write(answer.because),
        amount=_amount(writer, answer),
        certainty=answer.certainty,
        certainty_text=writer.write(WORDS[answer.certainty]),
        source=source_lines(writer, answer.source),
        url=answer.source.url,
        why=writer.write(say("Waarom?")),
        less=writer.write(say("Verberg de uitleg")),
        parts=tuple(reason(writer, part) for part in answer.parts),
    )


def _amount(writer: Writer, answer: Answer[object]) -> str:
    told = {value for _, value in answer.because.values}
    if not isinstance(answer.value, Decimal) or answer.value in told:
        return ""
    return writer.euro(answer.value)


def source_lines(writer: Writer, source: Source) -> tuple[str, ...]:
    """The law with its article, the text that was read, when, and how."""
    mark = _MARKS.get(source.mark)
    lines = (
        say("{law}, artikel {article}", law=source.law, article=source.article),
        say("{title}", title=source.title),
        say("Gelezen op {day}.", day=source.checked),
        *(() if mark is None else (mark,)),
    )
    return tuple(writer.write(line) for line in lines)

