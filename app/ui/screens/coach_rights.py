"""The rights and the help with work that a coach and a client look at together."""

from __future__ import annotations

from app.domain.finding import Finding, Reply
from app.domain.household import Household
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.law import rights_of
from app.ui import routes
from app.ui.answers.trouble import trouble
from app.ui.desk import Desk
from app.ui.findings import open_answer
from app.ui.findings.ask_law import use_found
from app.ui.findings.words import is_to_ask
from app.ui.page.blocks import Columns, Page, Shape, Way, box, page, soft
from app.ui.page.shown import shown

# In the order of a way to work: before it, at its start, and beside it.
_GROUPS: tuple[tuple[Sentence, tuple[str, ...]], ...] = (
    (
        say("Op weg naar werk"),
        ("hulp_bij_werk", "onderzoek_en_besluit", "voorziening", "scholing", "proefplaats"),
    ),
    (
        say("Bij de start van werk"),
        (
            "loonkostensubsidie",
            "no_riskpolis",
            "banenafspraak",
            "beschut_werk",
            "werken_en_houden",
            "kinderopvang",
        ),
    ),
    (
        say("Tijdens het werk"),
        (
            "persoonlijke_ondersteuning",
            "begeleiding_werkplek",
            "vervoer_en_hulpmiddelen",
            "clientondersteuning",
        ),
    ),
)


@shown
def coach_rights_screen(desk: Desk) -> Page:
    """Each says in a line whether it holds; what is private stays hidden until it is opened."""
    found = use_found(desk, rights_of)
    if isinstance(found, Problem):
        return trouble(desk, found)
    groups = (
        (title, tuple(one for name in names if (one := found.find(name)) is not None))
        for title, names in _GROUPS
    )
    home = found.known.household
    first, *rest = (box(*(_way(one, home) for one in some), head=title) for title, some in groups)
    return page(
        say("Rechten en hulp bij werk"),
        *soft(say("Uw gemeente of UWV beslist. Vraag een besluit op papier.")),
        Columns((first,), tuple(rest)),
    )


def _way(one: Finding, home: Household) -> Way:
    to = routes.finding(routes.RIGHTS, one.id)
    return Way(one.title, _state(one, home), to, key=f"row:{one.id}", shape=Shape.LINE)


def _state(one: Finding, home: Household) -> Sentence:
    if is_to_ask(one):
        return say("U kunt dit vragen.")
    if one.answer is Reply.NO:
        return say("Dit geldt nu niet voor u.")
    # What is not known yet says which question it waits for.
    return open_answer.about(one, home)
