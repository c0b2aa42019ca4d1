"""The questions about a job in the words of another: of the partner, or the job there is now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.domain.sentence import Sentence
from app.ui.asking.ask import Answers, Ask
from app.ui.asking.job import JOB
from app.ui.asking.more_jobs import of_job
from app.ui.asking.wage import WAGE
from app.ui.role import HAS_BIJSTAND

_OF_JOB = ("uren", "einde", "eindmaand", "reiskosten", "pensioen", "vrijlating")
_BASE: Mapping[str, Ask] = {
    ask.name: ask for ask in (*WAGE, *JOB) if ask in WAGE or ask.name in _OF_JOB
}


@dataclass(frozen=True, slots=True)
class JobWords:
    """What a question says of this job instead; None keeps the words that it has."""

    heading: Sentence | None = None
    assumed: Sentence | None = None


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
        return {**home, **of_job(answers, self.end)}

    def asks(self, words: Mapping[str, JobWords]) -> tuple[Ask, ...]:
        """The questions with these words, in the order of the words."""
        return tuple(self._about(_BASE[name], told) for name, told in words.items())

    def _about(self, ask: Ask, words: JobWords) -> Ask:
        return replace(
            ask,
            name=f"{ask.name}_{self.end}",
            topic=self.topic,
            heading=words.heading or ask.heading,
            why=(self.whose, *ask.why) if words.heading is None else ask.why,
            assumed=ask.assumed if words.assumed is None else words.assumed,
            applies=lambda answers: self.applies(answers) and ask.applies(self.told(answers)),
        )
