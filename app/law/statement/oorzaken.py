"""Participatiewet: waardoor kan een bedrag anders zijn dan Houvast verwacht?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.sentence import Sentence, Value, say, say_n
from app.domain.statement import Cause, LineKind
from app.law.cite import cite
from app.law.statement.woorden import WORDS


@dataclass(frozen=True, slots=True)
class _Named:
    because: Sentence
    next_step: Sentence
    article: str
    mark: str = "S"


# The sentence above it says what the gemeente seems to do; what to ask of it is the same each time.
_IS_IT_RIGHT = say("Vraag uw gemeente of dit klopt. Zo niet: vraag een nieuwe berekening.")
_ASK = say("Dit is anders dan wij verwachten. Vraag om uitleg op papier.")

_CAUSES: dict[str, _Named] = {
    "andere_maand": _Named(
        say("Dit is precies uw loon van {before}. Het gaat er deze maand af."),
        _IS_IT_RIGHT,
        "32.1.b",
    ),
    "vier_weken": _Named(
        say("Dit lijkt op een loon per vier weken. Dat telt dan als maandbedrag."),
        _IS_IT_RIGHT,
        "45.1",
        "D",
    ),
    "geen_loon": _Named(
        say("Wij zien uw loon niet in dit bedrag. Dat kan later nog komen."),
        say("Geef uw loon door aan uw gemeente. Geef dit geld nog niet uit."),
        "58.4",
    ),
    "met_vakantiegeld": _Named(
        say("In dit bedrag zit ook het vakantiegeld over uw loon."),
        _IS_IT_RIGHT,
        "31.4",
    ),
    "met_reisgeld": _Named(
        say("In dit bedrag zit ook het reisgeld van uw werkgever."),
        say("Reisgeld telt niet mee. Vraag om een nieuwe berekening."),
        "31.2.g",
    ),
    "na_vrijlating": _Named(
        say("De vrijlating is hier al van uw loon af."),
        _IS_IT_RIGHT,
        "31.2.n",
    ),
    "geen_vrijlating": _Named(
        say("Wij zien in dit bedrag geen vrijlating."),
        say("Vraag of de vrijlating voor u geldt. Zo ja: vraag een nieuwe berekening."),
        "31.2.n",
    ),
    "vrijlating_over_meer": _Named(
        say("Uw gemeente rekent de vrijlating over loon en vakantiegeld samen."),
        _IS_IT_RIGHT,
        "31.2.n",
        "D",
    ),
    "andere_vrijlating": _Named(
        say("Dit bedrag lijkt op dat van een andere vrijlating."),
        _IS_IT_RIGHT,
        "31.2",
    ),
    "kostendelersnorm": _Named(
        say_n(
            "Dit is de norm voor wie kosten deelt. U bent samen met {n} personen.",
            "Dit is de norm voor wie kosten deelt. U bent samen met {n} personen.",
            n=0,  # the cause says how many
        ),
        say("Woont u met minder mensen? Geef dat door en vraag een nieuw besluit."),
        "22a",
    ),
    "oude_norm": _Named(
        say("Dit is het bedrag van het half jaar ervoor."),
        say("Vraag wanneer het nieuwe bedrag komt."),
        "38",
    ),
    "helft": _Named(
        say("Dit is de helft voor een paar. De andere helft is voor uw partner."),
        say("Kijk of de andere helft bij uw partner aankwam."),
        "45.4",
    ),
    "reservering": _Named(
        say("Dit is precies het deel dat apart gaat voor vakantiegeld."),
        say("Vraag of dit geld apart staat voor juni."),
        "45.1",
        "D",
    ),
    "loonheffing": _Named(
        say("Dit is precies de loonheffing op uw specificatie."),
        _IS_IT_RIGHT,
        "58.5",
        "D",
    ),
    "regel": _Named(
        say("Dit is precies het bedrag van één regel: {title}."),
        _IS_IT_RIGHT,
        "45.1",
        "D",
    ),
}


def cause(name: str, effect: Decimal, **values: Value) -> Cause:
    """A named cause with its effect on the amount paid; KeyError for a name that is not here."""
    named = _CAUSES[name]
    because = Sentence(named.because.id, tuple(values.items()))
    source = cite("PW2601", named.article, named.mark)
    return Cause(name, because, named.next_step, effect, False, source)


def of_line(kind: LineKind, effect: Decimal) -> Cause:
    """The line itself is the cause: a deduction or an extra that Houvast did not know."""
    words = WORDS[kind]
    title = words.title.id
    because = say(
        "Op uw specificatie staat: {title}. Dat zat niet in onze berekening.", title=title
    )
    return Cause(kind.value, because, words.next_step, effect, False, words.source)


def not_known(effect: Decimal) -> Cause:
    """The cause that nobody named: said so, with what to do."""
    return Cause(
        "niet_bekend",
        say("Waardoor dit komt, weten wij niet."),
        _ASK,
        effect,
        False,
        None,
    )
