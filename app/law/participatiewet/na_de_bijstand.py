"""Participatiewet en lokale regels: wat stopt er als de bijstand stopt?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from app.domain.after_bijstand import FallsAway
from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.gemeente import Gemeente
from app.domain.gemeente_werk import Ending, NaBijstand, Stops
from app.domain.local_rule import LocalRule
from app.domain.month import Month
from app.domain.months import months_after
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.law.build import answer
from app.law.cite import cite
from app.law.other_laws.algemene_termijnenwet import moved, term_until
from app.law.own_rules.maker import says

_NEW_LAW = date(2027, 1, 1)
_RIGHT = say("Kijk of het bedrag klopt.")
_ASK = say("Vraag uw gemeente of dit stopt, en wanneer.")


Passed = Mapping[str, tuple[date, Sentence]]


def na_de_bijstand(
    gemeente: Gemeente | None, last_day: date, passed: Passed | None = None, *, ends: bool = True
) -> Answer[tuple[FallsAway, ...]]:
    """Participatiewet en lokale regels: wat stopt er na de laatste dag met bijstand?

    One part for each thing a person may have beside the bijstand, from the gemeente's data, and
    the holiday money that is still to come (45 lid 1). What the gemeente did not fill in is
    there too, as a question to ask. ``passed`` names the schemes of which the income passes the
    limit, each with its last day below it and what the limit says: a scheme with a limit stops
    by that, and stays where the income stays below; None is an income that is not known.
    ``ends`` is False where the bijstand only may end: then no part has a day.
    """
    parts = (_holiday_money(last_day, ends=ends), *_local(gemeente, last_day, passed, ends=ends))
    whole = tuple(part.value for part in parts)
    because = say("Als de bijstand stopt, stoppen soms ook andere dingen.")
    return answer(whole, because, cite("PW2601", "45.1"), parts)


def _holiday_money(last_day: date, *, ends: bool) -> Answer[FallsAway]:
    certainty = Certainty.ZEKER if last_day < _NEW_LAW else Certainty.SCHATTING
    if not ends:
        return answer(
            FallsAway("vakantietoeslag", True, None, None, _RIGHT),
            say(
                "Bewaard vakantiegeld krijgt u binnen drie maanden na de maand "
                "waarin de bijstand stopt."
            ),
            cite("PW2601", "45.1"),
            certainty=certainty,
        )
    # "Binnen drie maanden volgend op de maand": whole months, so the last day of the third.
    counted = Month.of(months_after(last_day.replace(day=1), 3)).last_day
    end = term_until(Month.of(last_day).last_day, counted)
    told = answer(
        FallsAway("vakantietoeslag", True, end.last, None, _RIGHT),
        say("Vakantiegeld dat uw gemeente nog bewaart, krijgt u uiterlijk op {day}.", day=end.last),
        cite("PW2601", "45.1"),
        certainty=certainty,
    )
    return moved(told, end)


def _local(
    gemeente: Gemeente | None, last_day: date, passed: Passed | None, *, ends: bool
) -> Iterator[Answer[FallsAway]]:
    own = gemeente.na_bijstand if gemeente else NaBijstand()
    limited = () if passed is None else _limited(gemeente, last_day)
    for key, filled in own.endings():
        rule = filled.on(last_day) if filled else None
        if rule is not None and passed is not None and key in limited:
            if key in passed:
                yield _ending(key, rule, *passed[key])
            continue
        if rule is None:
            question, source = _QUESTIONS[key]
            unknown = FallsAway(key, False, None, None, _ASK)
            yield answer(unknown, question, source, certainty=Certainty.GEMEENTE_BESLIST)
        else:
            yield _ending(key, rule, last_day if ends else None)


def _limited(gemeente: Gemeente | None, day: date) -> tuple[str, ...]:
    """The schemes that are there up to an income which the gemeente names."""
    schemes = (gemeente.minimaregelingen if gemeente else None) or ()
    held = ((key, rule.value) for key, scheme in schemes if (rule := scheme.on(day)) is not None)
    return tuple([key for key, scheme in held if not scheme.limit_unknown])


def _ending(
    key: str, rule: LocalRule[Ending], last_day: date | None, above: Sentence | None = None
) -> Answer[FallsAway]:
    ending, step = rule.value, says(rule.value.next_step)
    if last_day is None:
        because = above or _if_it_ends(key, ending)
        return answer(FallsAway(key, True, None, ending.month_value, step), because, rule.source)
    day = {
        Stops.DIRECT: last_day,
        Stops.EINDE_MAAND: Month.of(last_day).last_day,
        Stops.EINDE_JAAR: date(last_day.year, 12, 31),
        Stops.BLIJFT: None,
    }[ending.stops]
    if day is not None:
        other = say("{name}: dit stopt na {day}.", name=ending.name, day=day)
        because = _for_some(key, day) or other
    else:
        because = above or _goes_on(ending)
    return answer(FallsAway(key, True, day, ending.month_value, step), because, rule.source)


def _goes_on(ending: Ending) -> Sentence:
    return say("{name}: dit gaat gewoon door.", name=ending.name)


def _if_it_ends(key: str, ending: Ending) -> Sentence:
    """The same without a day, for bijstand that only may end."""
    if ending.stops is Stops.BLIJFT:
        return _goes_on(ending)
    if key == "betalingen":
        return say("Betaalt uw gemeente rekeningen voor u? Dat stopt dan.")
    if key == "aflossing":
        return say(
            "Houdt uw gemeente aflossing in op uw bijstand? Dat stopt dan. Uw schuld blijft."
        )
    if ending.stops is Stops.EINDE_JAAR:
        return say("{name}: dit stopt na dat jaar.", name=ending.name)
    return say("{name}: dit stopt dan.", name=ending.name)


def _for_some(key: str, day: date) -> Sentence | None:
    """What the gemeente does for some alone, and what leaves the debt (57 and 60 lid 3)."""
    if key == "betalingen":
        return say("Betaalt uw gemeente rekeningen voor u? Dat stopt na {day}.", day=day)
    if key == "aflossing":
        return say(
            "Houdt uw gemeente aflossing in op uw bijstand? Dat stopt na {day}. Uw schuld blijft.",
            day=day,
        )
    return None


_QUESTIONS: dict[str, tuple[Sentence, Source]] = {
    "collectieve_verzekering": (
        say("Houd ik de collectieve zorgverzekering?"),
        cite("PW2601", "35.3"),
    ),
    "kwijtschelding": (
        say("Houd ik kwijtschelding van belasting?"),
        cite("GEMW255", "255", "S2"),
    ),
    "stadspas": (say("Houd ik mijn pas?"), cite("PW2601", "35.1")),
    "betalingen": (
        say("Betaalt de gemeente rekeningen voor u? Dat stopt misschien."),
        cite("PW2601", "57"),
    ),
    "aflossing": (
        say("Houdt de gemeente aflossing in? Dan moet u die straks zelf betalen."),
        cite("PW2601", "60.3"),
    ),
}
