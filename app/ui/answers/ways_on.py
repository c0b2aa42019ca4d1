"""The ways on from the answer, grouped by what one wants to know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from app.domain.sentence import Sentence, say
from app.domain.situation import Situation
from app.ui import routes
from app.ui.page.blocks import Block, Box, Shape, Way, box, present
from app.ui.page.folds import Folds, folded

_WAYS: tuple[tuple[Sentence, tuple[tuple[str, Sentence, Sentence], ...]], ...] = (
    (
        say("Uw geld per maand en per dag"),
        (
            (routes.MONTHS, say("Per maand"), say("Wat er elke maand op uw rekening komt.")),
            (routes.DAYS, say("Per dag"), say("Op welke dag u het minste geld hebt.")),
            (routes.HOURS, say("Per uur"), say("Wat één uur meer of minder doet.")),
            (
                routes.IRREGULAR,
                say("Wisselende uren"),
                say("Een maand met weinig uren en een met veel."),
            ),
        ),
    ),
    (
        say("Als er iets verandert"),
        (
            (
                routes.STOPS,
                say("Als het werk stopt"),
                say("Meld het meteen. Vraag WW. Uw bijstand kan omhoog, of u vraagt die opnieuw."),
            ),
            (
                routes.AFTER,
                say("Wat verandert er nog meer?"),
                say("Wat stopt, en wat u doorgeeft."),
            ),
            (
                routes.LAWS,
                say("De wet van nu en de wet van 2027"),
                say("De regels van 2026 en van 2027."),
            ),
            (routes.BESLAG, say("Als er beslag is"), say("Wat u houdt, en wat u vraagt.")),
            (
                routes.WINDFALL,
                say("Geld in één keer"),
                say("Bijvoorbeeld een erfenis, een prijs of een gift."),
            ),
        ),
    ),
    (
        say("Uw plan"),
        (
            (routes.TOLD, say("Wijzig een antwoord"), say("Alles wat u hebt ingevuld.")),
            (
                routes.PLANS,
                say("Bewaar en vergelijk"),
                say("Leg twee of drie plannen naast elkaar."),
            ),
            (
                routes.steps(Situation.WERK_BEGINT),
                say("Ik ga werken"),
                say("Wat u doet, stap voor stap."),
            ),
            (routes.PAPER, say("Druk af of deel"), say("Alles op één blad papier.")),
        ),
    ),
    (
        say("Meer uitleg"),
        (
            (
                routes.REASONS,
                say("Hoe hebben wij dit uitgerekend?"),
                say("Elke stap, tot en met de wet."),
            ),
            (routes.RIGHTS, say("Mijn rechten"), say("Wat u krijgt en wat u kunt vragen.")),
            (routes.DUTIES, say("Mijn plichten"), say("Wat de wet vraagt, en wanneer niet.")),
        ),
    ),
)
# The same ways for who has no bijstand: in other words, or not at all.
_WITHOUT: Mapping[str, Sentence | None] = MappingProxyType(
    {
        routes.STOPS: say("Welke hulp is er dan?"),
        routes.AFTER: say("Wat u doorgeeft, en aan wie."),
        routes.LAWS: None,
        routes.DUTIES: None,
    }
)


def ways_on(folds: Folds, *, has_bijstand: bool) -> Iterator[Block]:
    """What belongs to the answer; without bijstand in other words, or not at all."""
    money, changes, plan, more = (
        _ways(title, ways, has_bijstand=has_bijstand) for title, ways in _WAYS
    )
    yield from (money, plan)
    yield from present(folded(folds, changes, more))


def _ways(
    title: Sentence, ways: tuple[tuple[str, Sentence, Sentence], ...], *, has_bijstand: bool
) -> Box:
    return box(
        *(
            Way(name, words, to, shape=Shape.LINE)
            for to, name, about in ways
            if (words := about if has_bijstand else _WITHOUT.get(to, about)) is not None
        ),
        head=title,
    )
