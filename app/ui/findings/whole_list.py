"""A whole list of rights or of duties, made the same way from its own words and groups."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.finding import Finding
from app.domain.sentence import Sentence
from app.text.write import Writer
from app.ui.asking.ask import Answers
from app.ui.components.finding_group import Group
from app.ui.findings import lists, words
from app.ui.findings.ask_law import Found
from app.ui.findings.lists import ListView
from app.ui.frame import spoken

# From so many findings that hang on one question, it is asked on top.
URGENT = 12


@dataclass(frozen=True, slots=True)
class Kind:
    """What differs: the words on top, the way to the other list, and the groups.

    ``groups`` takes the findings and whether the question stands among them. The one before
    the last holds what is not known yet.
    """

    heading: Sentence
    intro: tuple[Sentence, ...]
    other: tuple[Sentence, Sentence]
    groups: Callable[[Writer, tuple[Finding, ...], bool], tuple[Group, ...]]


def whole_list(
    writer: Writer,
    kind: Kind,
    found: Found,
    answers: Answers,
    gemeente: str | None,
    *,
    is_example: bool,
) -> ListView:
    """The list in the language of the writer, with the one question that settles most."""
    heading = writer.write(kind.heading)
    intro = tuple(writer.write(one) for one in kind.intro)
    urgent = found.settles >= URGENT
    question = None if found.question is None else words.question(writer, found.question)
    groups = kind.groups(writer, found.findings, question is not None and not urgent)
    asked = () if question is None else (question.heading, *question.why)
    title, about = kind.other
    return ListView(
        heading=heading,
        intro=intro,
        about_you=None if is_example else lists.about_you(writer, answers, gemeente),
        question=question,
        urgent=urgent,
        groups=tuple(one for one in groups if one.rows),
        open_group=groups[-2].title,
        told=lists.told_before(writer, answers, found.told, gemeente),
        other=(writer.write(title), writer.write(about)),
        spoken=spoken(writer, heading, *intro, *lists.heard(groups), *asked),
    )
