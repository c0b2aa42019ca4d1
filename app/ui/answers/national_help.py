"""Who helps everywhere in the country, with a number only where one was read."""

from __future__ import annotations

from app.domain.sentence import Sentence, say

# Where each number was read; a number of which no source was read stands nowhere:
# 112: politie.nl/nieuws/2021/februari/11/08-als-elke-seconde-telt.html, February 2021.
# 0800-8115: blikopnieuws.nl, April 2022, and nd.nl, September 2020, both about Geldfit.
# 0800-0543: telegraaf.nl, April 2021, the director of the Belastingtelefoon himself, and
# geldrop-mierlo.nl/toeslagen-en-bijdragen, without a date.
# Of the Juridisch Loket its own site, as it was stored, gives 0900-8020 at 25 cents a minute, and
# others give another number: none is told. None was found for UWV.
EVERYWHERE: tuple[Sentence, ...] = (
    say("Gevaar? Bel 112."),
    say("Zorgen over geld? Bel gratis Geldfit: {number}.", number="0800-8115"),
    say("Vragen over toeslagen? Bel de Belastingtelefoon: {number}.", number="0800-0543"),
    say("Gratis hulp met de wet? Kijk op juridischloket.nl."),
    say("Vragen over WW of inschrijven? Kijk op uwv.nl."),
    say("Hulp met een formulier? Vraag naar de sociaal raadslieden, of in de bibliotheek."),
)
READ_WHERE: tuple[Sentence, ...] = (
    say("112 lazen wij op politie.nl, in 2021."),
    say("Het nummer van Geldfit stond in het nieuws, in 2022."),
    say("Het nummer van de Belastingtelefoon stond in het nieuws, in 2021."),
    say("Van UWV en het Juridisch Loket lazen wij geen nummer van nu."),
)
