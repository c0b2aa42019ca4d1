"""Participatiewet, artikelen 18, 40, 46, 47, 53a en 65: wat beschermt u?"""

from __future__ import annotations

from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import conclude
from app.law.group import RECEIVES_BIJSTAND, in_group
from app.law.head import Head
from app.law.verdict import council, no, yes

_FIT = Head(
    id="maatwerk",
    title=say("Bijstand en plichten die bij u passen"),
    article="18.1",
    how_to_ask=say("Schrijf wat niet past en wat wel kan. Vraag een besluit."),
    papers=(say("Wat uw situatie laat zien."),),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)
_ONCE = Head(
    id="gegevens_een_keer",
    title=say("Gegevens niet steeds opnieuw geven"),
    article="53a.1, 17.1",
    how_to_ask=say("Vraag waarom de gemeente dit niet zelf kan opzoeken."),
    unless=say("Veranderingen moet u wel zelf doorgeven aan uw gemeente."),
)
_VISIT = Head(
    id="huisbezoek",
    title=say("Huisbezoek alleen als u ja zegt"),
    article="53a.2, 53a.4",
    how_to_ask=say("Vraag waarom het nodig is en wat er gebeurt bij nee."),
    unless=say("Kunt u uw woonsituatie niet laten zien? Dan kan bijstand lager worden."),
)
_ADDRESS = Head(
    id="ander_adres",
    title=say("Uw bijstand loopt door, ook als uw adres anders is"),
    article="40.2, 40.3, 40.4",
    how_to_ask=say("Leg uit waarom uw adres anders is. Herstel het op tijd."),
    unless=say(
        "De betaling loopt door als het adres niets uitmaakt. "
        "Ook als u het niet kon voorkomen. "
        "Ook bij een dringende reden, of als u ergens intensieve zorg geeft."
    ),
)
_SECRET = Head(
    id="geheimhouding",
    title=say("Geheimhouding over wat u vertelt"),
    article="65.1",
    how_to_ask=say("Vraag met wie de gemeente uw gegevens deelt."),
)
_ATTACH = Head(
    id="geen_beslag_bijzondere_bijstand",
    title=say("Bijzondere bijstand blijft van u"),
    article="46.1, 46.2, 46.3",
    unless=say("Een machtiging om uw bijstand te ontvangen kunt u altijd intrekken."),
)
_COUNCIL = Head(
    id="meepraten",
    title=say("Meepraten over regels van de gemeente"),
    article="47",
    who_decides=say("De gemeenteraad maakt hier regels over."),
    how_to_ask=say("Vraag hoe u mee kunt doen met de cliëntenraad."),
)


def maatwerk(case: Case) -> Finding:
    """Participatiewet, artikel 18 lid 1: moet bijstand bij u passen?"""
    rest = yes(_FIT, say("De gemeente moet kijken naar wat u kunt en nodig hebt."))
    return conclude(_FIT, (RECEIVES_BIJSTAND,), case, rest)


def gegevens_een_keer(case: Case) -> Finding:  # noqa: ARG001
    """Participatiewet, artikel 53a lid 1: mag de gemeente vragen wat zij al kan zien?"""
    return yes(_ONCE, say("Wat UWV of de BRP al heeft, hoort de gemeente u niet te vragen."))


def huisbezoek(case: Case) -> Finding:  # noqa: ARG001
    """Participatiewet, artikel 53a lid 2: mag de gemeente zomaar binnenkomen?"""
    return yes(_VISIT, say("De gemeente mag het aanbieden. U mag nee zeggen."))


def ander_adres(case: Case) -> Finding:
    """Participatiewet, artikel 40 lid 3: wordt u doorbetaald bij een verschil in adres?"""
    if case.facts.receives_bijstand is False:
        return no(_ADDRESS, RECEIVES_BIJSTAND.fails)
    return council(_ADDRESS, say("De wet noemt vier redenen om door te betalen."))


def geheimhouding(case: Case) -> Finding:  # noqa: ARG001
    """Participatiewet, artikel 65: moet iedereen zwijgen over wat u vertelt?"""
    return yes(_SECRET, say("Wie de wet uitvoert, mag niets over u doorvertellen."))


def geen_beslag_bijzondere_bijstand(case: Case) -> Finding:  # noqa: ARG001
    """Participatiewet, artikel 46: kan iemand beslag leggen op bijzondere bijstand?"""
    # The individuele inkomenstoeslag is bijzondere bijstand by 5 onder d.
    because = say(
        "Op bijzondere bijstand kan niemand beslag leggen. "
        "Dat geldt ook voor de individuele inkomenstoeslag."
    )
    return yes(_ATTACH, because)


def meepraten(case: Case) -> Finding:
    """Participatiewet, artikel 47: kunt u meepraten over de regels? (also nuggers)"""
    rest = yes(_COUNCIL, say("U of een vertegenwoordiger mag advies geven."))
    return conclude(_COUNCIL, (in_group(case),), case, rest)
