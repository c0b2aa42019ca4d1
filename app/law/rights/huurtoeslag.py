"""Wet op de huurtoeslag, artikel 11: is er huurtoeslag voor deze woning?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.household import Household
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.head import Head
from app.law.other_laws.huishouden import Aanspraak, aanspraak, huurwoning
from app.law.rights.geen_toeslag import geen_toeslag
from app.law.verdict import closed, council, unknown, yes

_ROOM = say("Uw kamer heeft geen eigen voordeur, keuken en toilet. Dan is er geen huurtoeslag.")
_DESIGNATED = say(
    "Soms is die er wel: als Dienst Toeslagen uw kamer goedkeurde. Uw verhuurder weet dat."
)
_SAVINGS = say("Veel spaargeld telt mee voor bijstand en toeslagen.")
HEAD = Head(
    id="huurtoeslag",
    title=say("Huurtoeslag"),
    article="11.1, 11.2",
    code="HT26",
    who_decides=say("De Dienst Toeslagen beslist."),
    how_to_ask=say("Reken het na en vraag het aan op Mijn toeslagen."),
    unless=say("Voor een kamer zonder eigen keuken of toilet is er meestal geen huurtoeslag."),
)


def huurtoeslag(case: Case) -> Finding:
    """Wet op de huurtoeslag, artikel 11 lid 1 en 2: kan er voor deze woning huurtoeslag zijn?

    No without rent, for a room that Dienst Toeslagen did not designate, and where one of a couple
    is not here lawfully. How much there is for another home hangs on its rent, the savings and the
    income of all in it, which is not asked here; under 18 it was not worked out.
    """
    refused = no_huurtoeslag(case)
    if refused is not None:
        return refused
    if huurwoning(case.household) is None:
        return unknown(HEAD, "zelfstandige_woning")
    head, because = replace(HEAD, unless=_SAVINGS), say("Dit hangt af van uw huur en uw inkomen.")
    if aanspraak(case.household, case.day) is Aanspraak.ONBEKEND:
        return council(head, because)
    return yes(head, because, Certainty.SCHATTING)


def no_huurtoeslag(case: Case) -> Finding | None:
    """Wet op de huurtoeslag, artikel 11, en Awir, artikelen 7 en 9: waarom geen huurtoeslag?

    None where there may be some, or where too little was told of the home.
    """
    home = case.household
    if home.no_housing_costs or home.rent_month == 0:
        return closed(HEAD, say("U betaalt geen huur."))
    refused = geen_toeslag(replace(HEAD, unless=_SAVINGS), case)
    if refused is not None or huurwoning(home) is not False:
        return refused
    refused = closed(replace(HEAD, unless=None), _ROOM)
    return refused if home.aangewezen_kamer is False else replace(refused, otherwise=_DESIGNATED)


def room_without_huurtoeslag(household: Household) -> tuple[Sentence, ...]:
    """Wet op de huurtoeslag, artikel 11: waarom is er voor deze kamer geen huurtoeslag?

    With the exception, as long as nobody said that it does not hold; empty for another home.
    """
    if not household.rent_month or huurwoning(household) is not False:
        return ()
    return (_ROOM,) if household.aangewezen_kamer is False else (_ROOM, _DESIGNATED)
