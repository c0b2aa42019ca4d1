"""Three small questions with which taking part begins: all may be skipped."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import Sentence, say
from app.ui.asking import values
from app.ui.asking.ask import Answers
from app.ui.state import Visit

_FIELD = "meedoen.over_mij."


@dataclass(frozen=True, slots=True)
class Said:
    """One answer: its code, its words, and the choices it brings to mind."""

    code: str
    label: Sentence
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Small:
    """A question with as many answers as one likes."""

    name: str
    heading: Sentence
    about: Sentence
    row: Sentence
    answers: tuple[Said, ...]


DOES = Small(
    "doet",
    say("Wat doet u nu al?"),
    say("Ook thuis zijn voor iemand is iets doen."),
    say("Dit doet u al"),
    (
        Said("iemand", say("Ik zorg voor iemand"), ("mantelzorg",)),
        Said("kinderen", say("Ik zorg voor mijn kinderen"), ("kinderen_opvoeden",)),
        Said("vrijwillig", say("Ik doe vrijwilligerswerk"), ("vrijwilligerswerk",)),
        Said("leren", say("Ik leer iets"), ("cursus", "taal")),
        Said("werk", say("Ik werk een paar uur"), ("betaald_werk",)),
        Said("beter", say("Ik werk aan mijn gezondheid"), ("gezondheid",)),
        Said("schulden", say("Ik los schulden af"), ("schulden",)),
        Said("anders", say("Iets anders"), ("wat_ik_al_doe",)),
    ),
)
WANTS = Small(
    "wil",
    say("Wat wilt u het liefst?"),
    say("Denk eerst aan uzelf. Daarna ziet u wat de gemeente vraagt."),
    say("Dit wilt u"),
    (
        Said("anderen", say("Iets doen voor anderen"), ("buurt_en_school", "vrijwilligerswerk")),
        Said("leren", say("Iets leren"), ("cursus", "praktijkleren")),
        Said("werk", say("Werk vinden"), ("betaald_werk", "proefplaats")),
        Said("mensen", say("Mensen ontmoeten"), ("ontmoeten", "sport_en_bewegen")),
        Said("taal", say("Beter Nederlands leren"), ("taal",)),
        Said("rust", say("Rust of beter worden"), ("gezondheid", "nu_even_niet")),
        Said("geld", say("Minder zorgen over geld"), ("schulden",)),
    ),
)
CAN = Small(
    "kan",
    say("Wat kunt u goed?"),
    say("Of wat doet u graag? Kleine dingen tellen ook."),
    say("Dit kunt u goed"),
    (
        Said("handen", say("Iets maken of repareren"), ("ambacht", "praktijkleren")),
        Said("praten", say("Praten en luisteren"), ("zorg_en_cultuur", "ontmoeten")),
        Said("buiten", say("Werken met planten of dieren"), ("buiten_en_dieren",)),
        Said("zorgen", say("Zorgen voor iemand"), ("mantelzorg", "zorg_en_cultuur")),
        Said("regelen", say("Dingen regelen"), ("vrijwilligerswerk", "eigen_bedrijf")),
        Said("bewegen", say("Bewegen of sporten"), ("sport_en_bewegen",)),
    ),
)
ALL: tuple[Small, ...] = (WANTS, CAN, DOES)


def find(name: str) -> Small | None:
    """The question with this name, or None."""
    return next((one for one in ALL if one.name == name), None)


def after(small: Small) -> Small | None:
    """The question that follows, or None after the last."""
    return next(iter(ALL[ALL.index(small) + 1 :]), None)


def before(small: Small) -> Small | None:
    """The question that came before, or None at the first."""
    place = ALL.index(small)
    return ALL[place - 1] if place else None


def is_begun(answers: Answers) -> bool:
    """Whether one of the questions was answered or skipped."""
    return any(f"{_FIELD}{small.name}" in answers for small in ALL)


def said(small: Small, answers: Answers) -> tuple[Said, ...]:
    """What the person said to a question; empty when skipped or not asked."""
    codes = values.codes(answers, f"{_FIELD}{small.name}")
    return tuple(one for one in small.answers if one.code in codes)


def keep(visit: Visit, small: Small, codes: frozenset[str]) -> None:
    """Remember the answers to a question; none is an answer too."""
    known = [one.code for one in small.answers if one.code in codes]
    visit.answer(f"{_FIELD}{small.name}", ",".join(known))


def brings_to_mind(answers: Answers) -> dict[str, tuple[Sentence, ...]]:
    """The choices that what was said brings to mind, each with the words that did so."""
    found: dict[str, tuple[Sentence, ...]] = {}
    for small in ALL:
        for one in said(small, answers):
            for choice in one.choices:
                found[choice] = (*found.get(choice, ()), one.label)
    return dict(sorted(found.items(), key=lambda pair: -len(pair[1])))
