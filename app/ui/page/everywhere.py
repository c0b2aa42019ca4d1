"""Whom one can call or ask in all of the Netherlands, whatever the gemeente."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui.desk import Desk
from app.ui.page.blocks import Box, Line, Look, Point, box
from app.ui.page.calling import call

# Where each number was read; a number of which no source was read stands nowhere:
# 112: politie.nl/nieuws/2021/februari/11/08-als-elke-seconde-telt.html, February 2021.
# 0800-8115: blikopnieuws.nl, April 2022, and nd.nl, September 2020, both about Geldfit.
# 0800-0543: telegraaf.nl, April 2021, the director of the Belastingtelefoon himself, and
# geldrop-mierlo.nl/toeslagen-en-bijdragen, without a date.
# Of the Juridisch Loket its own site, as it was stored, gives 0900-8020 at 25 cents a minute, and
# others give another number: none is told. None was found for UWV.
GELDFIT, TAXES = "0800-8115", "0800-0543"
WHEN_READ = say(
    "Werkt een nummer niet? Zoek dan de naam op internet. Wij lazen ze in 2021 en 2022."
)


def everywhere(desk: Desk, *, danger: bool = True) -> Box:
    """Each number with its button, and the day it was read; then who helps without one.

    Where ``danger`` was told above, it is not said twice.
    """
    return box(
        Point(say("Gevaar? Bel 112.")) if danger else None,
        Point(say("Zorgen over geld? Bel gratis Geldfit: {number}.", number=GELDFIT)),
        call(desk, GELDFIT, "call:geldfit", main=False),
        Point(say("Vragen over toeslagen? Bel de Belastingtelefoon: {number}.", number=TAXES)),
        call(desk, TAXES, "call:taxes", main=False),
        Point(say("Gratis hulp met de wet? Kijk op juridischloket.nl.")),
        Point(
            say(
                "Vragen over WW? Het nummer van UWV staat op uwv.nl. "
                "Inschrijven doet u op werk.nl."
            )
        ),
        Point(say("Vragen over Anw of kinderbijslag? Kijk op svb.nl.")),
        Point(
            say("Hulp met een formulier? Vraag naar de sociaal raadslieden, of in de bibliotheek.")
        ),
        Line(WHEN_READ, Look.SMALL),
        head=say("Dit geldt in heel Nederland"),
    )
