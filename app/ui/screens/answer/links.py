"""The ways on from the answer, grouped by what one wants to know."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui import routes
from app.ui.components.link_list import Link, LinkGroup

_GROUPS: tuple[tuple[Sentence, tuple[tuple[str, Sentence, Sentence], ...]], ...] = (
    (
        say("Uw geld in de tijd"),
        (
            (routes.MONTHS, say("Per maand"), say("Wat er elke maand binnenkomt.")),
            (routes.DAYS, say("Per dag"), say("Op welke dag er het minst is.")),
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
            (routes.STOPS, say("Als het werk stopt"), say("De weg terug blijft open.")),
            (
                routes.AFTER,
                say("Wat verandert er nog meer?"),
                say("Wat stopt, en wat u doorgeeft."),
            ),
            (routes.LAWS, say("Wet nu, wet straks"), say("De regels van 2026 en van 2027.")),
            (routes.BESLAG, say("Als er beslag is"), say("Wat u vraagt, en aan wie.")),
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
            (routes.PAPER, say("Druk af of deel"), say("Alles op één blad papier.")),
        ),
    ),
    (
        say("Waarom, en wat nog meer"),
        (
            (routes.REASONS, say("Hoe komt u hieraan?"), say("Elke stap, tot en met de wet.")),
            (routes.RIGHTS, say("Mijn rechten"), say("Wat u krijgt en wat u kunt vragen.")),
            (routes.DUTIES, say("Mijn plichten"), say("Wat de wet vraagt, en wanneer niet.")),
        ),
    ),
)


# The same ways for who has no bijstand: in other words, or not at all.
_WITHOUT: Mapping[str, Sentence | None] = MappingProxyType(
    {
        routes.STOPS: say("Welke hulp er dan is."),
        routes.AFTER: say("Wat u doorgeeft, en aan wie."),
        routes.LAWS: None,
        routes.DUTIES: None,
    }
)


def answer_links(writer: Writer, *, has_bijstand: bool) -> tuple[LinkGroup, ...]:
    """Four small groups, in the language of the writer."""
    return tuple(
        LinkGroup(
            writer.write(heading),
            tuple(
                Link(to, writer.write(title), writer.write(words))
                for to, title, about in links
                if (words := about if has_bijstand else _WITHOUT.get(to, about)) is not None
            ),
        )
        for heading, links in _GROUPS
    )
