"""The questions about a job, asked about another one: of the partner, of now, a second or third."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.domain.sentence import Sentence
from app.ui.asking.ask import Answers, Ask
from app.ui.asking.job import JOB
from app.ui.asking.wage import WAGE
from app.ui.role import HAS_BIJSTAND

_ASKS: Mapping[str, Ask] = {ask.name: ask for ask in (*WAGE, *JOB)}


@dataclass(frozen=True, slots=True)
class JobWords:
    """What a question says of this job instead; None keeps the words that it has."""

    heading: Sentence | None = None
    assumed: Sentence | None = None


_SAME = JobWords()


@dataclass(frozen=True, slots=True)
class OtherJob:
    """One job: the end of the names of its answers, its topic, and when it is asked about."""

    end: str
    topic: Sentence
    whose: Sentence
    applies: Callable[[Answers], bool]

    def told(self, answers: Answers) -> Answers:
        """What was answered about this job, under the names that the first job has."""
        home = {HAS_BIJSTAND: answers[HAS_BIJSTAND]} if HAS_BIJSTAND in answers else {}
        own = ((name.removesuffix(f"_{self.end}"), name) for name in answers)
        return {**home, **{first: answers[name] for first, name in own if first != name}}

    def asks(self, words: Mapping[str, JobWords]) -> tuple[Ask, ...]:
        """The questions of a job with these words, in the order of the words."""
        return tuple(self.about(_ASKS[name], told) for name, told in words.items())

    def about(self, ask: Ask, words: JobWords = _SAME) -> Ask:
        """This question about this job: it says whose it is, unless its words do."""
        return replace(
            ask,
            name=f"{ask.name}_{self.end}",
            topic=self.topic,
            heading=words.heading or ask.heading,
            why=(self.whose, *ask.why) if words.heading is None else ask.why,
            assumed=ask.assumed if words.assumed is None else words.assumed,
            applies=lambda answers: self.applies(answers) and ask.applies(self.told(answers)),
        )
