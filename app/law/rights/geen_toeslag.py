"""Awir, artikelen 7 en 9: waarom is er voor u geen toeslag, welke het ook is?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.sentence import Sentence, say
from app.law.book import Figure
from app.law.case import Case
from app.law.head import Head
from app.law.other_laws.berekeningsjaar import berekeningsjaar
from app.law.other_laws.huishouden import Aanspraak, aanspraak
from app.law.other_laws.huurtoeslag import vermogensgrens_huur
from app.law.other_laws.kindgebonden_budget_regels import vermogensgrens_kgb
from app.law.other_laws.zorgtoeslag import vermogensgrens_zorg
from app.law.verdict import closed

NO_RESIDENCE = say("U gaf aan dat u nu geen verblijfsrecht hebt. Dan krijgt u geen toeslagen.")
_OF_PARTNER = say("Uw partner heeft nu geen verblijfsrecht. Dan krijgt u geen toeslagen.")
# Article 9 lid 1: who had it, keeps it while a request to go on living here is looked at.
_KEEPS = say("Vroeg u op tijd verlenging van uw verblijf? Dan houdt u soms uw toeslag.")
_NOT_TOLD = say("Dit kan alleen als u in Nederland mag wonen. Dat weten wij nog niet.")


def _care(limit: Decimal) -> Sentence:
    return say("Met meer vermogen dan {limit} op 1 januari krijgt u geen zorgtoeslag.", limit=limit)


def _rent(limit: Decimal) -> Sentence:
    return say("Met meer vermogen dan {limit} op 1 januari krijgt u geen huurtoeslag.", limit=limit)


def _children(limit: Decimal) -> Sentence:
    return say(
        "Met meer vermogen dan {limit} op 1 januari krijgt u geen kindgebonden budget.", limit=limit
    )


_Limit = Callable[[bool, date], Figure]
_LIMITS: Mapping[str, tuple[_Limit, Callable[[Decimal], Sentence]]] = MappingProxyType(
    {
        "zorgtoeslag": (vermogensgrens_zorg, _care),
        "huurtoeslag": (vermogensgrens_huur, _rent),
        "kindgebonden_budget": (vermogensgrens_kgb, _children),
    }
)


def geen_toeslag(head: Head, case: Case) -> Finding | None:
    """Awir, artikelen 7 en 9: staat uw verblijf, uw partner of uw vermogen in de weg?

    None where nothing that was told does. Without a lawful residence of one's own there is none,
    but for who had it and asked in time to go on living here (9 lid 1), nor with a spouse who has
    none (lid 2). The limit of the savings is about 1 January: what was told now is an estimate.
    """
    if case.facts.lawful_residence is False:
        return closed(replace(_awir(head, "9.1"), otherwise=_KEEPS), NO_RESIDENCE)
    if case.couple and aanspraak(case.household, case.day) is Aanspraak.GEEN:
        return closed(_awir(head, "9.2"), _OF_PARTNER)
    return _te_veel_vermogen(head, case)


def if_lawful(head: Head, case: Case) -> Head:
    """Awir, artikel 9: wat moet er bij staan zolang u niet zei of u hier mag wonen?"""
    return replace(head, unless=_NOT_TOLD) if case.facts.lawful_residence is None else head


def _awir(head: Head, article: str) -> Head:
    # Read in an older text of the Awir, not in that of 2026.
    return replace(head, article=article, code="AWIR26", mark="S2", unless=None)


def _te_veel_vermogen(head: Head, case: Case) -> Finding | None:
    of, words = _LIMITS[head.id]
    limit = of(case.couple, berekeningsjaar(case.day.year))
    assets = case.household.assets
    if assets is None or assets <= limit.value:
        return None
    source = limit.source
    refused = closed(head, words(limit.value))
    certainty = min(limit.certainty, Certainty.SCHATTING)
    return replace(refused, article=source.article, source=source, certainty=certainty)
