"""Participatiewet, artikelen 31 lid 2 en 33 lid 6: wat telt verder niet mee?"""

from __future__ import annotations

from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.head import Head
from app.law.verdict import council, no, yes

_TOESLAGEN = Head(
    id="toeslagen_tellen_niet_mee",
    title=say("Toeslagen en kinderbijslag houden"),
    article="31.2.b, 31.2.d",
    who_decides=say("De Dienst Toeslagen en de SVB beslissen over het bedrag."),
    how_to_ask=say("Vraag toeslagen aan op Mijn toeslagen."),
    unless=say("Toeslagen volgen uw inkomen over het hele jaar."),
)
_CHILDREN = Head(
    id="loon_van_kinderen",
    title=say("Loon van uw kinderen onder 18 jaar"),
    article="31.2.h",
    unless=say(
        "Wel als u bijzondere bijstand vraagt voor dat kind. "
        "Ook vanaf 18 jaar gaat dat loon niet van uw bijstand af (artikel 4). "
        "Pas vanaf 27 kan een kind thuis uw norm lager maken (artikel 22a)."
    ),
)
_CARE = Head(
    id="mantelzorg",
    title=say("Mantelzorg telt niet als betaald werk"),
    article="33.6, 31.2.u",
    unless=say("Ook de waardering van de gemeente voor mantelzorg telt niet mee."),
)
_DAMAGES = Head(
    id="schadevergoeding",
    title=say("Schadevergoeding houden"),
    article="31.2.l",
    how_to_ask=say("Vraag uw gemeente voordat u het geld krijgt."),
    papers=(say("De brief over de vergoeding."),),
)


def toeslagen_tellen_niet_mee(case: Case) -> Finding:
    """Participatiewet, artikel 31 lid 2 b en d: tellen toeslagen en kinderbijslag mee?"""
    if case.facts.receives_bijstand is False:
        return yes(_TOESLAGEN, say("U hoeft er geen uitkering voor te hebben."))
    return yes(_TOESLAGEN, say("Ze tellen niet mee voor uw bijstand. Vraag ze dus aan."))


def loon_van_kinderen(case: Case) -> Finding:
    """Participatiewet, artikel 31 lid 2 h: telt wat uw kinderen verdienen mee?"""
    youngest = case.youngest_child()
    if youngest is None or youngest >= 18:
        return no(_CHILDREN, say("U hebt geen kinderen onder de 18 opgegeven."))
    return yes(_CHILDREN, say("Wat uw kinderen onder 18 verdienen, telt niet mee."))


def mantelzorg(case: Case) -> Finding:  # noqa: ARG001
    """Participatiewet, artikel 33 lid 6: telt onbetaalde zorg als werk?"""
    return yes(_CARE, say("De wet ziet onbetaalde zorg niet als werk met loon."))


def schadevergoeding(case: Case) -> Finding:  # noqa: ARG001
    """Participatiewet, artikel 31 lid 2 l: telt een schadevergoeding mee?"""
    return council(
        _DAMAGES, say("Alleen een vergoeding die de minister noemt, telt zeker niet mee.")
    )
