"""Participatiewet en Algemene wet bestuursrecht: wat betekent dit besluit van de gemeente?"""

from __future__ import annotations

from app.domain.sentence import say
from app.law.cite import cite
from app.law.letters.maken import awb, decision, pw

# Article 60 lid 4 is a duty of the gemeente, for a boete and for what was not reported (58 lid 1);
# lid 3 lets it choose for the rest. What may not be attached may not be set off either, while one
# gives what is asked (lid 6); the share is that of 475dc, as a court read it.
_PROTECTED = say("Met alleen bijstand is dat meestal 95 van elke 100 euro.")
_FINE_OFF = (
    say("De gemeente moet dit van uw bijstand afhalen. Het beschermde deel blijft van u."),
    _PROTECTED,
)
_OFF_BIJSTAND = (
    say(
        "De gemeente haalt dit van uw bijstand af als u iets niet doorgaf. Anders mag zij kiezen. "
        "Het beschermde deel blijft van u."
    ),
    _PROTECTED,
)
_SHARE = cite("BVV21", "475dc", "S2")
DECISIONS = (
    decision(
        "toekenning",
        say("Toekenning"),
        say("Uw gemeente zegt ja. De brief zegt hoeveel, en vanaf welke dag."),
        (
            say("Kijk of uw huishouden, de norm en de eerste dag kloppen."),
            say("In de brief staan ook uw plichten."),
        ),
        (say("Klopt er iets niet? Bel eerst. Vaak lost dat het op."),),
        pw("19"),
        pw("44"),
    ),
    decision(
        "afwijzing",
        say("Afwijzing"),
        say("U krijgt niet wat u vroeg. De brief moet zeggen waarom."),
        (say("Vaak staat ook het artikel van de wet erbij."),),
        (
            say("Verandert er iets? Vraag het dan opnieuw."),
            say("Hebt u nu geen geld? Zeg dat erbij. Vraag om spoed."),
        ),
        pw("11"),
        awb("3:46", "S2"),
    ),
    decision(
        "buiten_behandeling",
        say("Buiten behandeling"),
        say("Uw gemeente stopt met uw aanvraag. Zij miste papieren."),
        (say("Dit is geen nee op uw vraag zelf. Uw gemeente keek er niet verder naar."),),
        (say("Stuur de papieren en vraag het opnieuw."),),
        awb("4:5", "S2"),
    ),
    decision(
        "wijziging",
        say("Wijziging"),
        say("Uw bijstand wordt anders. De brief zegt wat, en vanaf welke dag."),
        (say("Dit komt vaak door iets in uw huis, werk of inkomen."),),
        (say("Kijk of de reden klopt. Leg uw specificatie ernaast."),),
        pw("19"),
        pw("54.3"),
    ),
    decision(
        "maatregel",
        say("Maatregel"),
        say("Uw gemeente verlaagt uw bijstand voor een tijd."),
        (
            say("Volgens de gemeente kwam u een afspraak of plicht niet na."),
            say("Kunt u er niets aan doen? Dan is er geen verlaging (artikel 18 lid 9)."),
            say("De gemeente moet kijken naar uw situatie."),
        ),
        (
            say("Leg uit waarom het niet lukte. Stuur bewijs mee."),
            say("Doet u het nu wel? Vraag of de maatregel korter kan."),
        ),
        pw("18.2"),
        pw("18.9"),
        pw("18.10"),
        pw("18.11"),
    ),
    decision(
        "boete",
        say("Boete"),
        say("De gemeente wil dat u betaalt. Volgens de gemeente gaf u iets niet of te laat door."),
        (
            say("De boete hangt af van het bedrag dat u te veel kreeg. En van hoe dat kwam."),
            say("Uw gemeente moet ook kijken naar wat u kunt betalen (Awb 5:46)."),
            say("Bij een klein bedrag kan een waarschuwing genoeg zijn."),
            *_FINE_OFF,
        ),
        (
            say("Leg uit hoe het kwam. Stuur bewijs mee."),
            say("Vraag of u in kleine delen kunt betalen."),
        ),
        pw("18a"),
        pw("60.4"),
        pw("60.6"),
        awb("5:46", "S2"),
        _SHARE,
    ),
    decision(
        "terugvordering",
        say("Terugvordering"),
        say("Uw gemeente wil geld terug. Zij vindt dat u te veel kreeg."),
        (
            say("Kijk over welke maanden het gaat, en of het bedrag klopt."),
            *_OFF_BIJSTAND,
            say("Bezwaar stopt het besluit niet. De rechter kan dat soms wel."),
        ),
        (
            say("Vraag om een regeling die past bij wat u kunt missen."),
            say("Is er een dringende reden? Vraag of u minder hoeft terug te betalen, of niets."),
        ),
        pw("58"),
        pw("58.8"),
        pw("60"),
        _SHARE,
    ),
    decision(
        "herziening",
        say("Herziening of intrekking"),
        say("Uw bijstand verandert achteraf, of stopt achteraf."),
        (
            say("Uw gemeente vindt dat u te veel kreeg, of er geen recht op had."),
            say("Vaak komt hierna een brief over terugbetalen."),
        ),
        (say("Stuur bewijs van hoe het was in die maanden."),),
        pw("54.3"),
        pw("54.4"),
    ),
    decision(
        "verrekening",
        say("Verrekening"),
        say("Uw gemeente haalt een schuld of inkomen van uw bijstand af."),
        (say("Inkomen van de laatste zes maanden kan er nog af gaan."), *_OFF_BIJSTAND),
        (
            say("Vraag hoeveel er nog af gaat, en hoelang dat duurt."),
            say("Houdt u te weinig over? Vraag een lager bedrag per maand."),
        ),
        pw("58.4"),
        pw("60.3"),
        pw("60.4"),
        pw("60.6"),
        _SHARE,
    ),
)
