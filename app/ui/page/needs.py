"""The four needs that cannot wait, as product.md names them: home, food, debts and care."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.gemeente_contact import Contact, Place
from app.domain.local_rule import Local
from app.domain.sentence import Sentence, say


@dataclass(frozen=True, slots=True)
class Need:
    """A need, what to do today, and which right says more; ``law`` with its article says it.

    ``places`` are the people of the gemeente who help with it, the first that she filled in.
    With one that ``is_money`` Geldfit helps too, wherever one lives.
    """

    id: str
    title: Sentence
    about: Sentence
    steps: tuple[Sentence, ...]
    right: str
    law: tuple[str, str]
    places: tuple[Callable[[Contact], Local[Place] | None], ...] = ()
    is_money: bool = False


# rijksoverheid.nl, "Wat doet de gemeente om mij te helpen bij schulden?", as stored in 2022.
_FREE = say("De hulp zelf is gratis, schrijft de Rijksoverheid.")
# The name alone, as ``everywhere`` has it: no number of it was read.
_LAW = say("Gratis hulp met de wet? Kijk op juridischloket.nl.")
# Wgs 4 lid 2, as ``schuldhulp`` in the law says it.
SOON = say("Binnen drie werkdagen moet er een gesprek zijn.")
NEEDS = (
    Need(
        "huis",
        say("Ik raak misschien mijn huis kwijt"),
        say("Ook als stroom, gas of water stopt."),
        (
            say("Bel vandaag uw gemeente. Zeg: ik raak misschien mijn huis kwijt."),
            say("Vraag om hulp bij schulden. Zeg dat het spoed heeft."),
            SOON,
            _FREE,
            say("Praat ook met uw verhuurder. Vraag om een regeling."),
            _LAW,
        ),
        "schuldhulp",
        ("Wet gemeentelijke schuldhulpverlening", "4 lid 2"),
        (lambda told: told.wonen_spoed, lambda told: told.schuldhulp),
        is_money=True,
    ),
    Need(
        "eten",
        say("Ik heb geen geld voor eten"),
        say("Vraag vandaag hulp. U hoeft niet te wachten."),
        (
            say("Bel vandaag uw gemeente. Zeg: ik heb geen geld voor eten."),
            say("Wacht u op een besluit over bijstand? Vraag een voorschot."),
            say("Vraag ook naar de voedselbank bij u in de buurt."),
        ),
        "voorschot",
        ("Participatiewet", "52"),
        (lambda told: told.voedselhulp,),
    ),
    Need(
        "schulden",
        say("Ik kan mijn rekeningen niet betalen"),
        say("Hoe eerder u belt, hoe beter."),
        (
            say("Bel uw gemeente. Zeg: ik wil hulp bij mijn schulden."),
            say(
                "Binnen vier weken moet er een gesprek zijn. "
                "Raakt u misschien uw huis kwijt? Dan binnen drie werkdagen."
            ),
            _FREE,
            say("Maak een lijst van wat u moet betalen. Niet alles hoeft erop."),
            _LAW,
        ),
        "schuldhulp",
        ("Wet gemeentelijke schuldhulpverlening", "4 lid 1, 4 lid 2"),
        (lambda told: told.schuldhulp,),
        is_money=True,
    ),
    Need(
        "zorg",
        say("Ik heb zorg nodig en kan die niet betalen"),
        say("Bent u ziek? Bel uw huisarts."),
        (
            say("Gevaar? Bel 112."),
            say("Bent u ziek? Bel uw huisarts."),
            say("Bel eerst uw zorgverzekeraar. Vraag daarna uw gemeente om bijzondere bijstand."),
        ),
        "bijzondere_bijstand",
        ("Participatiewet", "35 lid 1"),
    ),
)


def find(name: str) -> Need | None:
    """The need with this name, or None."""
    return next((one for one in NEEDS if one.id == name), None)
