"""Which letters fit a right or a duty, the most useful one first."""

from __future__ import annotations

from enum import StrEnum

from app.domain.finding import Finding, Reply
from app.domain.sentence import say
from app.law import may_still_ask

_GEMEENTE_DECIDES = say("Uw gemeente beslist.")
# A right the law gives by itself, of which a person still wants the decision or the help.
_TO_USE = (
    "hulp_bij_werk",
    "onderzoek_en_besluit",
    "maatwerk",
    "ontheffing_9a",
    "clientondersteuning",
    "participatieplaats_premie",
    # Given on request alone (Participatiewet 10d lid 1, 20 lid 3, 36b lid 1).
    "loonkostensubsidie",
    "verhoging_18_20",
    "studietoeslag",
)
# Against these there is no objection (Algemene wet bestuursrecht, bijlage 2, artikel 1).
# A law that says something of itself takes no decision either.
WITHOUT_OBJECTION = ("voorschot", "spoedhulp", "geen_plichten", "leeftijdsgrens")
_TO_REPORT = ("inlichtingen", "buitenland")
_EXEMPTIBLE = (
    "werk_zoeken",
    "registratie",
    "werk_aanvaarden",
    "werk_behouden",
    "tegenprestatie",
    "uitzendbureau",
    "werk_voor_verhuizing",
    "reizen",
    "verhuizen",
    "kennis_en_vaardigheden",
    "kleding_en_gedrag",
)
_EXEMPTIONS = ("vrijstelling_9a", "vrijstelling_9_2", "vrijstelling_9_5")
_ONLY_ASK = ("identiteit", "geen_misdraging", "kinderalimentatie")


class Kind(StrEnum):
    """What a letter does."""

    ASK = "vragen"
    KNOW = "weten"
    EXEMPT = "ontheffing"
    OTHER = "anders"
    OBJECT = "bezwaar"
    REPORT = "doorgeven"


def kinds_for_right(finding: Finding) -> tuple[Kind, ...]:
    """The letters about a right; none when it is not the gemeente one writes to."""
    if finding.id == "bezwaar":
        return (Kind.OBJECT,)
    to_gemeente = finding.who_decides == _GEMEENTE_DECIDES or finding.id in _TO_USE
    if not to_gemeente or finding.source.law != "Participatiewet":
        return (Kind.ASK,) if finding.id in _TO_USE else ()
    if finding.answer is Reply.NO and not may_still_ask(finding):
        return (Kind.KNOW,)
    given = finding.answer is Reply.YES and finding.id not in _TO_USE
    first = (Kind.KNOW,) if given else (Kind.ASK, Kind.KNOW)
    return first if finding.id in WITHOUT_OBJECTION else (*first, Kind.OBJECT)


def kinds_for_duty(finding: Finding) -> tuple[Kind, ...]:
    """The letters about a duty: always one to ask whether it holds at all."""
    if finding.id in _EXEMPTIONS:
        return (Kind.EXEMPT, Kind.KNOW)
    if finding.answer is Reply.NO or finding.id in _ONLY_ASK:
        return (Kind.KNOW,)
    if finding.id in _TO_REPORT:
        return (Kind.REPORT, Kind.KNOW)
    if finding.answer is Reply.UNKNOWN:
        return (Kind.KNOW, Kind.OTHER, Kind.OBJECT)
    first = (Kind.EXEMPT, Kind.OTHER) if finding.id in _EXEMPTIBLE else (Kind.OTHER,)
    return (*first, Kind.KNOW, Kind.OBJECT)
