"""Which duties fall under the uniform list of article 18 lid 4, and under which part of it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

UNIFORM: Mapping[str, str] = MappingProxyType(
    {
        "werk_aanvaarden": "18.4.a",
        "werk_behouden": "18.4.a",
        "uitzendbureau": "18.4.b",
        "werk_voor_verhuizing": "18.4.c",
        "reizen": "18.4.d",
        "verhuizen": "18.4.e",
        "kennis_en_vaardigheden": "18.4.f",
        "kleding_en_gedrag": "18.4.g",
        "voorziening_gebruiken": "18.4.h",
        "onderzoek": "18.4.h",
    }
)
LANGUAGE = "taal"
REPORT = "inlichtingen"
MISCONDUCT = "geen_misdraging"
WITHDRAWN = "ontheffing_9a"
TEGENPRESTATIE = "tegenprestatie"

LOCAL: Mapping[str, str] = MappingProxyType(
    {
        "werk_zoeken": "9.1.a, 18.2",
        "registratie": "9.1.a, 18.2",
        "plan_van_aanpak": "9.1.b, 18.2",
        TEGENPRESTATIE: "9.1.c, 18.2",
        "medewerking": "17.2, 18.2",
        "nadere_verplichting": "55, 18.2",
        "ontzorgen": "56a, 18.2",
        "budgetbeheer": "57, 18.2",
        MISCONDUCT: "9.6, 18.2",
        WITHDRAWN: "9a.12",
    }
)

# Duties and exemptions of which no reduction is worked out: the law names another consequence.
UNPRICED = frozenset(
    {
        "identiteit",
        "bewijsstukken",
        "zoekperiode",
        "buitenland",
        "kinderalimentatie",
        "terugbetalen",
        "vrijstelling_9a",
        "vrijstelling_9_2",
        "vrijstelling_9_5",
    }
)

WORK_DUTIES = frozenset(
    {"werk_zoeken", "registratie", *(key for key in UNIFORM if UNIFORM[key] != "18.4.h")}
)
PROVISION_DUTIES = frozenset({"voorziening_gebruiken", "onderzoek", "plan_van_aanpak"})
