"""Wmo 2015 en Wet gemeentelijke schuldhulpverlening: wie helpt u, gratis of bij schulden?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.duties.terugbetalen import owes_gemeente
from app.law.head import Head
from app.law.verdict import council, no, unknown, yes

_HELPER = Head(
    id="clientondersteuning",
    title=say("Gratis onafhankelijke hulp (cliëntondersteuning)"),
    article="2.2.4, 2.3.2",
    code="WMO2607",
    who_decides=say("U kiest of u deze hulp wilt."),
    how_to_ask=say("Vraag uw gemeente naar onafhankelijke cliëntondersteuning."),
)
_DEBTS = Head(
    id="schuldhulp",
    title=say("Hulp bij schulden"),
    article="3.1, 4.1, 4.2, 4a",
    code="WGS2607",
    how_to_ask=say("Bel uw gemeente. Zeg: ik wil hulp bij mijn schulden."),
    papers=(say("Een lijst van uw schulden, zo goed als u kunt."),),
    # That it is free: rijksoverheid.nl, "Wat doet de gemeente om mij te helpen bij schulden?",
    # read as it was stored in 2022. A loan or a bewindvoerder is more than the help.
    unless=say(
        "De hulp zelf is gratis, schrijft de Rijksoverheid."
        " Kreeg u eerder deze hulp? Dan mag de gemeente weigeren."
    ),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)
# Participatiewet 60c: only then a gemeente may not help to leave a part of its own claim unpaid.
_DEBT_OF_GEMEENTE = replace(
    _DEBTS,
    unless=say(
        "De hulp zelf is gratis, schrijft de Rijksoverheid. "
        "Ook uw schuld bij de gemeente kan mee in een schuldregeling. "
        "Niet bij opzet of grove schuld met een boete of aangifte (artikel 60c)."
    ),
)
_GUARANTEE = Head(
    id="borg_bij_schulden",
    title=say("Bijzondere bijstand bij schulden"),
    article="13.1.g, 48.2.d, 49",
    how_to_ask=say("Vraag eerst hulp bij schulden. Daarna kan dit soms."),
    # Article 48 lid 1 and lid 2 d: bijstand is a gift, but for debts it may be a loan.
    unless=say(
        "Ook huurachterstand is een schuld. Daarvoor is er geen gewone bijstand. "
        "De hulp kan wel een lening zijn."
    ),
)


def clientondersteuning(case: Case) -> Finding:  # noqa: ARG001
    """Wmo 2015, artikel 2.2.4: kunt u gratis onafhankelijke hulp krijgen?"""
    return yes(_HELPER, say("De gemeente moet zorgen dat deze hulp er is."))


def schuldhulp(case: Case) -> Finding:
    """Wet gemeentelijke schuldhulpverlening, artikel 4: wanneer krijgt u een gesprek?

    Within four weeks; within three working days when the home, energy, water or health
    insurance is about to be lost (lid 2).
    """
    head = _DEBT_OF_GEMEENTE if owes_gemeente(case) else _DEBTS
    if case.facts.has_debts is False and not _owes(case):
        return no(head, say("U gaf aan dat u geen schulden hebt."))
    if case.facts.threatened_home:
        return yes(head, say("Dit is dringend. Binnen drie werkdagen is er een gesprek."))
    if case.facts.has_debts is None and not _owes(case):
        return unknown(head, "has_debts")
    if case.facts.threatened_home is False:
        return yes(head, say("Binnen vier weken moet er een gesprek zijn."))
    because = say(
        "Binnen vier weken moet er een gesprek zijn. "
        "Raakt u misschien uw huis kwijt? Dan binnen drie werkdagen."
    )
    return yes(head, because)


def borg_bij_schulden(case: Case) -> Finding:
    """Participatiewet, artikel 49: kan bijzondere bijstand helpen bij schulden?"""
    if case.facts.has_debts is False and not _owes(case):
        return no(_GUARANTEE, say("U gaf aan dat u geen schulden hebt."))
    because = say("Alleen als een lening anders niet lukt, of het zeer dringend is.")
    return council(_GUARANTEE, because)


def _owes(case: Case) -> bool:
    # Who owes the gemeente, or of whom a part of the income is taken, has a debt.
    facts = case.facts
    return bool(owes_gemeente(case) or facts.beslag or facts.threatened_home)
