"""Participatiewet: wat is elke regel van een specificatie, en wat kunt u ermee doen?"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.domain.statement import Column, LineKind
from app.law.cite import cite


@dataclass(frozen=True, slots=True)
class LineWords:
    """The plain name of a line, what it is, the next step, the sum it is in and its article."""

    title: Sentence
    what: Sentence
    next_step: Sentence
    column: Column
    article: str
    mark: str = "S"

    @property
    def source(self) -> Source:
        """The article in the law of 2026."""
        return cite("PW2601", self.article, self.mark)


_ASK_LETTER = say("Zoek de brief over dit bedrag. Geen brief? Vraag erom.")

WORDS: dict[LineKind, LineWords] = {
    LineKind.NORM: LineWords(
        say("Norm"),
        say("Met dit bedrag rekent uw gemeente voor uw huishouden."),
        say("Vraag met welke norm uw gemeente rekent."),
        Column.BASIS,
        "19.1",
    ),
    LineKind.INKOMSTEN: LineWords(
        say("Loon of ander inkomen (inkomsten)"),
        say("Dit inkomen gaat van uw bijstand af."),
        say("Leg uw loonstrook ernaast."),
        Column.MIN,
        "19.2",
    ),
    LineKind.VRIJLATING: LineWords(
        say("Vrijlating"),
        say("Dit deel van uw loon mag u houden."),
        say("Vraag of de vrijlating voor u geldt, en hoelang."),
        Column.PLUS,
        "31.2.n",
    ),
    LineKind.VAKANTIEGELD_INKOMSTEN: LineWords(
        say("Vakantiegeld over uw loon"),
        say("Bij loon hoort vakantiegeld. De wet telt dat elke maand mee."),
        say("Vraag hoe dit bedrag berekend is."),
        Column.MIN,
        "31.4",
    ),
    LineKind.RESERVERING: LineWords(
        say("Bewaard voor vakantiegeld (reservering)"),
        say("Dit bewaart uw gemeente voor u. Het komt in juni, of na uw bijstand."),
        say("Tel deze bedragen op. Kijk in juni of het klopt."),
        Column.MIN,
        "45.1",
        "D",
    ),
    LineKind.VAKANTIEGELD: LineWords(
        say("Vakantiegeld dat u nu krijgt"),
        say("Dit is het geld dat uw gemeente voor u bewaarde."),
        say("Tel op wat er elke maand apart ging."),
        Column.PLUS,
        "45.1",
    ),
    LineKind.BIJ: LineWords(
        say("Extra geld of nabetaling"),
        say("Dit krijgt u erbij. Waarvoor, staat vaak in een brief."),
        say("Vraag waarvoor het is. Geef het pas uit als u dat weet."),
        Column.PLUS,
        "45.1",
    ),
    LineKind.MAATREGEL: LineWords(
        say("Maatregel"),
        say("Uw gemeente verlaagt de bijstand voor een tijd. Daar hoort een besluit bij."),
        say("Zoek het besluit. Binnen zes weken kunt u bezwaar maken."),
        Column.MIN,
        "18",
    ),
    LineKind.BOETE: LineWords(
        say("Boete"),
        say("U betaalt een boete af. Daar hoort een besluit bij."),
        say("Zoek het besluit. Vraag hoeveel er nog over is."),
        Column.MIN,
        "60.4",
    ),
    LineKind.AFLOSSING: LineWords(
        say("Aflossing aan de gemeente"),
        say("Hiermee betaalt u een schuld aan uw gemeente terug."),
        say("Vraag hoeveel er nog over is, en of minder per maand kan."),
        Column.MIN,
        "60.3, 60.4",
    ),
    LineKind.BESLAG: LineWords(
        say("Beslag"),
        say("Een deel van uw bijstand gaat naar iemand aan wie u geld moet betalen."),
        say("Vraag de berekening van uw beslagvrije voet op papier."),
        Column.MIN,
        "46",
    ),
    LineKind.DERDEN: LineWords(
        say("Betaald aan iemand anders (doorbetaling)"),
        say("Uw gemeente betaalt dit deel voor u, zoals huur of stroom."),
        say("Kijk of dit geld bij de ander aankwam."),
        Column.MIN,
        "57",
    ),
    LineKind.VOORSCHOT: LineWords(
        say("Voorschot dat eraf gaat"),
        say("U kreeg al een voorschot. Dat gaat nu van uw bijstand af."),
        say("Kijk of dit het voorschot is dat u kreeg."),
        Column.MIN,
        "52.4",
    ),
    LineKind.LOONHEFFING: LineWords(
        say("Loonheffing"),
        say("Dit is belasting over bijstand. Uw gemeente betaalt die, naast de norm."),
        say("Vraag het na als dit bedrag er bij u af gaat."),
        Column.INFO,
        "58.5",
        "D",
    ),
    LineKind.AF: LineWords(
        say("Iets anders dat eraf gaat"),
        say("Wat dit is, weten wij niet."),
        _ASK_LETTER,
        Column.MIN,
        "45.1",
    ),
    LineKind.BETAALD: LineWords(
        say("Aan u betaald"),
        say("Dit kwam op uw rekening."),
        say("Kijk op uw rekening of dit bedrag er staat."),
        Column.TOTAL,
        "45.1",
    ),
}
