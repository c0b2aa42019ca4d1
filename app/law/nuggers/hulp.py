"""Participatiewet, artikelen 7a, 8a, 10, 10c en 10d: welke hulp is er zonder uitkering?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.finding import Finding, Status
from app.domain.sentence import Sentence, say, say_n
from app.law.case import Case
from app.law.conclude import conclude
from app.law.group import UNDER_PENSION, in_group
from app.law.head import UWV, Head
from app.law.rights.doelgroep import IN_DOELGROEP
from app.law.verdict import council, no, yes

_YOUNG = 27
_WRITE = say("Schrijf aan uw gemeente en vraag een besluit (artikel 10 lid 4, 10 lid 5).")
_OBJECT = say("Tegen het besluit kunt u bezwaar maken.")
_SEARCH = Head(
    id="hulp_bij_werk",
    title=say("Hulp om werk te vinden"),
    article="6.a, 7.1.a, 10.1, 10.4, 10.5",
    how_to_ask=_WRITE,
    unless=say(
        "Vindt u werk door hulp van de gemeente? Dan houdt u recht op hulp (artikel 10 lid 2)."
    ),
    how_to_change=_OBJECT,
)
_TOOL = Head(
    id="voorziening",
    title=say("Een cursus, een traject of andere hulp naar werk"),
    article="10.1, 10.4, 10.5",
    how_to_ask=_WRITE,
    how_to_change=_OBJECT,
)
_COACH = Head(
    id="persoonlijke_ondersteuning",
    title=say("Jobcoach: iemand die u helpt op het werk"),
    article="7.1.a, 10.1, 10.3",
    how_to_ask=say("U of uw werkgever vraagt het bij de gemeente (artikel 10 lid 5)."),
    unless=say(
        "De gemeente betaalt de jobcoach, niet u. Het kan ook een collega zijn. "
        "Ook bij de stap van school naar werk."
    ),
    how_to_change=_OBJECT,
)
_GROUP = Head(
    id="doelgroep_loonkostensubsidie",
    title=say("Vaststellen dat u minder dan het minimumloon kunt verdienen"),
    article="6.e, 10c.1, 10c.2, 10da",
    how_to_ask=say("Schrijf aan uw gemeente. Dat mag een keer per jaar."),
    unless=say("Daarna hebt u recht op begeleiding op de werkplek."),
    how_to_change=_OBJECT,
)
_SUBSIDY = Head(
    id="loonkostensubsidie",
    title=say("Loonkostensubsidie voor uw werkgever"),
    article="10d.1, 10d.2",
    how_to_ask=say("Vraag het voor de baan, of binnen zes maanden na de start."),
    unless=say("Loonkostensubsidie is geld voor uw werkgever. U krijgt zelf gewoon loon."),
    how_to_change=_OBJECT,
)
_SENSES = Head(
    id="hulp_bij_horen_of_zien",
    title=say("Een tolk of hulpmiddel als u slecht hoort of ziet"),
    article="10g.2, 10h.3",
    who_decides=UWV,
    how_to_ask=say("Vraag het aan bij UWV."),
)
_TERMS = Head(
    id="voorwaarden_gemeente",
    title=say("Wat uw gemeente vraagt voordat zij helpt"),
    article="8a.2.a",
    status=Status.GEMEENTE,
    how_to_ask=say("Vraag de verordening. Vraag ook wie uw reizen en boeken betaalt."),
)


def hulp_bij_werk(case: Case) -> Finding:
    """Participatiewet, artikelen 7, 7a en 10: hebt u recht op hulp om werk te vinden?

    Article 7a is about who is under 27; from 27 the claim rests on 10 lid 1.
    """
    young = replace(_SEARCH, article="7a.1.a, 7a.2", unless=None)
    head = _SEARCH if case.age >= _YOUNG else young
    if case.age >= _YOUNG:
        rest = yes(_SEARCH, say("U hebt hier recht op, volgens regels van de gemeente."))
    elif case.facts.startkwalificatie is False:
        rest = council(young, say("Eerst kijkt de gemeente of school nog kan."))
    else:
        rest = council(
            young,
            say("De gemeente mag u ook helpen als u jonger dan 27 bent. School komt eerst."),
        )
    return conclude(head, (UNDER_PENSION, in_group(case)), case, rest)


def voorziening(case: Case) -> Finding:
    """Participatiewet, artikel 10 lid 1: krijgt u een cursus of ander middel?"""
    return _asked(_TOOL, say("Alleen wat uw gemeente nodig vindt, na onderzoek."), case)


def jobcoach(case: Case) -> Finding:
    """Participatiewet, artikel 10 lid 1: krijgt u een jobcoach?"""
    return _asked(_COACH, say("Als u uw taken anders niet kunt doen."), case)


def doelgroep(case: Case) -> Finding:
    """Participatiewet, artikel 10c: stelt de gemeente vast dat u bij de doelgroep hoort?

    From 27 never of its own accord (10c lid 1 b): a written request is needed.
    """
    return _asked(_GROUP, say("Uw gemeente kan dit vaststellen. U mag erom vragen."), case)


def loonkostensubsidie(case: Case) -> Finding:
    """Participatiewet, artikel 10d: is er loonkostensubsidie voor uw werkgever?"""
    if IN_DOELGROEP.met(case) is False:
        return no(_SUBSIDY, IN_DOELGROEP.fails)
    return _asked(_SUBSIDY, say("Alleen als u bij de doelgroep hoort."), case)


def horen_of_zien(case: Case) -> Finding:
    """Participatiewet, artikelen 10g en 10h: is er een tolk of hulpmiddel?"""
    return _asked(_SENSES, say("UWV kijkt of het nodig is voor werk of school."), case)


def voorwaarden_gemeente(case: Case) -> Finding:
    """Participatiewet, artikel 8a lid 2 a: wat vraagt de gemeente van wie geen uitkering heeft?"""
    rules = case.gemeente.nuggers if case.gemeente else None
    local = rules.hours_wanted_min if rules else None
    rule = local.on(case.day) if local else None
    if rule is None:
        because = say(
            "Soms is een voorwaarde dat u een aantal uren kunt werken. Uw gemeente beslist dit."
        )
        return council(_TERMS, because, "gemeente")
    because = say_n(
        "Voorwaarde: u kunt en wilt minstens {n} uur per week werken.",
        "Voorwaarde: u kunt en wilt minstens {n} uur per week werken.",
        n=rule.value,
    )
    return council(_TERMS, because, "gemeente")


def _asked(head: Head, because: Sentence, case: Case) -> Finding:
    return conclude(head, (UNDER_PENSION, in_group(case)), case, council(head, because))
