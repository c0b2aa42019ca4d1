"""The text to take along, out of somebody's own words."""

from __future__ import annotations

from app.domain.finding import Status
from app.domain.participation_frame import ParticipationFrame
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.asking import taking_part
from app.ui.asking.own_words import ALREADY, IDEA, NOT_NOW, OwnWords
from app.ui.state import Visit

_DOTS = "……………………"
_GREETING, _NAME = say("Met vriendelijke groet,"), say("Mijn naam:")
_ANSWER = say("Wilt u mij dat op papier laten weten?")
_DECIDE = say("Wilt u hierover een besluit nemen en mij dat sturen?")


def letter(
    writer: Writer, own: OwnWords, frame: ParticipationFrame, visit: Visit, *, has_bijstand: bool
) -> str:
    """The whole text in the language of the writer; an empty box leaves no trace."""
    told = [
        f"{writer.write(box.before)} {text}"
        for box in own.boxes
        if (text := taking_part.words(visit, box.name).strip())
    ]
    first, last = _around(own, frame, has_bijstand)
    paragraphs = (
        writer.write(say("Aan mijn gemeente")),
        "\n".join(writer.write(one) for one in first),
        "\n".join(told),
        "\n".join(writer.write(one) for one in last),
        f"{writer.write(_GREETING)}\n{writer.write(_NAME)} {_DOTS}",
    )
    return "\n\n".join(text for text in paragraphs if text)


def _around(
    own: OwnWords, frame: ParticipationFrame, has_bijstand: bool
) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    counts = say("Mag dit meetellen als {name}?", name=frame.name)
    asks = (counts, _ANSWER) if has_bijstand else (say("Kunt u mij hierbij helpen?"),)
    if own is NOT_NOW:
        return _not_now(frame), (_DECIDE,)
    return {
        IDEA.name: ((say("Ik wil graag meedoen. Ik heb zelf een idee."),), asks),
        ALREADY.name: ((say("Ik doe al mee. Dat wil ik u laten weten."),), asks),
    }[own.name]


def _not_now(frame: ParticipationFrame) -> tuple[Sentence, ...]:
    if frame.status is Status.PLAN:
        # The article of 2027 was not read, so none is named.
        return (say("Meedoen lukt mij nu even niet. Ik vraag u om rust."),)
    return (
        say("Meedoen lukt mij nu even niet."),
        say("Ik vraag u om tijdelijke ontheffing van de tegenprestatie."),
        say("Dit staat in de Participatiewet, artikel 9 lid 2."),
    )
