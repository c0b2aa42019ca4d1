"""Who helps everywhere in the country, with a number only where one was read."""

from __future__ import annotations

from app.domain.sentence import Sentence, say

# Where each number was read; a number of which no source was read stands nowhere:
# 0800-8115: blikopnieuws.nl, April 2022, and nd.nl, September 2020, both about Geldfit.
# 0800-0543: geldrop-mierlo.nl/toeslagen-en-bijdragen, without a date.
# The numbers found for the Juridisch Loket were old and differ; none was found for UWV.
EVERYWHERE: tuple[Sentence, ...] = (
    say("Gevaar? Bel 112."),
    say("Zorgen over geld? Bel gratis Geldfit: {number}.", number="0800-8115"),
    say("Vragen over toeslagen? Bel de Belastingtelefoon: {number}.", number="0800-0543"),
    say("Gratis hulp met de wet? Kijk op juridischloket.nl."),
    say("Vragen over WW of inschrijven? Kijk op uwv.nl."),
    say("Hulp met een formulier? Vraag naar de sociaal raadslieden, of in de bibliotheek."),
)
READ_WHERE = say("De nummers lazen wij op websites. Klopt een nummer niet? Zeg het ons.")
