"""Participatiewet, artikelen 16, 18, 58 en 78gg: wat kan er nog als het vastloopt?"""

from __future__ import annotations

from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.duties.terugbetalen import owes_gemeente
from app.law.head import Head
from app.law.uitsluiting import shut_out
from app.law.verdict import council, no, unknown

_URGENT = Head(
    id="zeer_dringende_redenen",
    title=say("Bijstand zonder recht, als het echt niet anders kan"),
    article="16.1, 16.2",
    how_to_ask=say("Leg uit wat er gebeurt als u nu geen hulp krijgt."),
    unless=say("Niet voor wie hier zonder verblijfsrecht is."),
)
_REVISE = Head(
    id="verlaging_herzien",
    title=say("Een verlaging korter of lager maken"),
    article="18.3, 18.9, 18.10, 18.11",
    how_to_ask=say("Laat zien dat u de plicht nu wel nakomt. Vraag herziening."),
    papers=(say("Het besluit over de verlaging."),),
    how_to_change=say("U kunt bezwaar maken binnen zes weken."),
)
_REPAY = Head(
    id="minder_terugbetalen",
    title=say("Minder terugbetalen, of kwijtschelding vragen"),
    article="58.6, 58.7, 58.8, 60c",
    how_to_ask=say("Vraag het op papier. Noem uw inkomen en hoe lang u al betaalt."),
    papers=(say("Het besluit over de terugvordering."),),
    unless=say(
        "Maakte de gemeente meer dan twee jaar geleden een fout? Dan betaalt u soms niets terug. "
        "Een schuldregeling kan, behalve bij opzet of grove schuld met boete of aangifte."
    ),
    how_to_change=say("U kunt bezwaar maken binnen zes weken."),
)
_SOLE = Head(
    id="alleenverdieners",
    title=say("Tegemoetkoming voor alleenverdieners met een uitkering"),
    article="78gg",
    how_to_ask=say("De gemeente geeft dit geld zonder aanvraag. U kunt het ook vragen."),
    unless=say("Dit is geen bijstand en telt niet mee."),
)


def zeer_dringende_redenen(case: Case) -> Finding:
    """Participatiewet, artikel 16: kan de gemeente helpen als er geen recht is?"""
    if case.facts.receives_bijstand and shut_out(case) is None:
        return no(_URGENT, say("U krijgt al bijstand."))
    return council(_URGENT, say("De gemeente mag dit alleen om zeer dringende redenen."))


def verlaging_herzien(case: Case) -> Finding:
    """Participatiewet, artikel 18 lid 3 en 11: kan een verlaging eerder stoppen?

    Reductions under 18.2 must be looked at again within three months; under 18.5 to 18.8 the
    gemeente may revise on request, once it is beyond doubt that the duty is met.
    """
    if case.facts.receives_bijstand is False:
        return no(_REVISE, say("U krijgt geen bijstand."))
    return council(_REVISE, say("Is uw bijstand verlaagd? Dan mag u dit vragen."))


def minder_terugbetalen(case: Case) -> Finding:
    """Participatiewet, artikelen 58 lid 6 tot en met 8 en 60c: hoeft u minder terug te betalen?"""
    owes = owes_gemeente(case)
    if owes is False:
        return no(_REPAY, say("U hoeft de gemeente niets terug te betalen."))
    if owes is None:
        return unknown(_REPAY, "owes_gemeente")
    return council(
        _REPAY,
        say("Na tien jaar betalen kan de gemeente stoppen. Ook als u de helft ineens betaalt."),
    )


def alleenverdieners(case: Case) -> Finding:
    """Participatiewet, artikel 78gg: is er een tegemoetkoming voor uw huishouden?"""
    if not case.couple:
        return no(_SOLE, say("Dit is voor een paar met een uitkering."))
    return council(_SOLE, say("Dit is voor wie door toeslagen minder krijgt dan bijstand."))
