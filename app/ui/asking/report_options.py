"""What one can choose from when telling the gemeente; the codes are those of the contract."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui.asking.ask import Option

# Not of the contract: a month without income is an empty list there.
NONE = "geen"
SOURCES = (
    Option("loon", say("Loon van werk")),
    Option("onderneming", say("Winst uit een eigen bedrijf")),
    Option("uitkering", say("Een andere uitkering")),
    Option("alimentatie", say("Alimentatie")),
    Option("anders", say("Iets anders")),
    Option(NONE, say("Ik had geen inkomen")),
)
SURE = (
    Option("zeker", say("Ja, het bedrag klopt")),
    Option("schatting", say("Nee, het is een schatting")),
)
MORE = (
    Option("zelf", say("Ja, nog iets van mij")),
    Option("partner", say("Ja, inkomen van mijn partner")),
    Option(NONE, say("Nee")),
)
CHANGES = (
    Option("wonen", say("Mijn huis of mijn adres")),
    Option("samenwonen", say("Met wie ik woon")),
    Option("werk", say("Mijn werk")),
    Option("vermogen", say("Mijn spaargeld of bezit")),
    Option("buitenland", say("Ik ga naar het buitenland")),
    Option("studie", say("Mijn opleiding")),
    Option("rekeningnummer", say("Mijn rekeningnummer")),
    Option("anders", say("Iets anders")),
)
