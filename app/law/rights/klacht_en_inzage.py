"""Algemene wet bestuursrecht en AVG: kunt u klagen, meelezen en zien wat er over u staat?"""

from __future__ import annotations

from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.head import Head
from app.law.verdict import yes

_COMPLAINT = Head(
    id="klacht",
    title=say("Een klacht over hoe u bent behandeld"),
    article="9:1, 9:4, 9:8, 9:11",
    code="AWB2601",
    how_to_ask=say("Schrijf op wat er gebeurde, en stuur het naar de gemeente."),
    papers=(say("Uw naam, adres, de datum en uw handtekening."),),
    unless=say("Klaag binnen een jaar. Tegen een besluit maakt u bezwaar."),
)
_FILE = Head(
    id="inzage_dossier",
    title=say("Zien welke gegevens de gemeente van u heeft"),
    article="15",
    code="AVG",
    mark="S2",
    how_to_ask=say("Vraag uw gemeente om inzage in uw dossier."),
    papers=(say("Een bewijs van wie u bent."),),
    unless=say("Wij lazen deze wet niet zelf. Vraag na hoe snel u antwoord krijgt."),
)
_PAPERS = Head(
    id="inzage_bij_bezwaar",
    title=say("De stukken lezen bij uw bezwaar"),
    article="7:4",
    code="AWB2601",
    how_to_ask=say("Vraag de stukken op, zeker een week voor de hoorzitting."),
    unless=say("Voor een kopie mag de gemeente de kosten vragen."),
)
_TOGETHER = Head(
    id="iemand_meenemen",
    title=say("Iemand die u helpt of voor u spreekt"),
    article="2:1",
    code="AWB2601",
    who_decides=say("U kiest zelf wie u helpt."),
    how_to_ask=say("Neem iemand mee, of geef iemand een machtiging op papier."),
)


def klacht(case: Case) -> Finding:  # noqa: ARG001
    """Algemene wet bestuursrecht, artikel 9:1: kunt u een klacht indienen?"""
    return yes(_COMPLAINT, say("De gemeente moet antwoorden binnen zes of tien weken."))


def inzage_dossier(case: Case) -> Finding:  # noqa: ARG001
    """Algemene verordening gegevensbescherming, artikel 15: mag u uw gegevens zien?"""
    return yes(_FILE, say("U mag vragen welke gegevens er over u zijn."))


def inzage_bij_bezwaar(case: Case) -> Finding:  # noqa: ARG001
    """Algemene wet bestuursrecht, artikel 7:4: mag u de stukken bij uw bezwaar lezen?"""
    return yes(_PAPERS, say("De stukken liggen ten minste een week voor u klaar."))


def iemand_meenemen(case: Case) -> Finding:  # noqa: ARG001
    """Algemene wet bestuursrecht, artikel 2:1: mag iemand u helpen of voor u spreken?"""
    return yes(_TOGETHER, say("Iedereen mag zich laten helpen bij de gemeente."))
