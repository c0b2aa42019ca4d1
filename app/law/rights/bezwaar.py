"""Algemene wet bestuursrecht, hoofdstukken 6 en 7: kunt u bezwaar maken en in beroep gaan?"""

from __future__ import annotations

from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.book import figure
from app.law.case import Case
from app.law.head import Head
from app.law.other_laws.algemene_termijnenwet import TermEnd, weeks_after
from app.law.verdict import ending, no, yes

_OBJECT = Head(
    id="bezwaar",
    title=say("Bezwaar maken tegen een besluit"),
    article="6:4, 6:5, 6:7, 6:8",
    code="AWB2601",
    how_to_ask=say("Schrijf aan uw gemeente: welk besluit, en waarom het anders moet."),
    papers=(
        say("Uw naam, adres, de datum en uw handtekening."),
        say("Het besluit, of een foto daarvan."),
    ),
    unless=say(
        "Bezwaar stopt het besluit niet. "
        "Tegen een besluit over een voorschot kunt u geen bezwaar maken. Vraag dan spoedhulp."
    ),
    how_to_change=say("Kon u niet op tijd zijn? Leg uit waarom. Bezwaar maken kan dan soms nog."),
)
_APPEAL = Head(
    id="beroep",
    title=say("Naar de rechter na bezwaar"),
    article="7:1, 6:7, 6:24",
    code="AWB2601",
    who_decides=say("De rechtbank beslist. Daarna kan hoger beroep."),
    how_to_ask=say("Stuur binnen zes weken een beroepschrift aan de rechtbank."),
    papers=(say("De beslissing op uw bezwaar."),),
    unless=say("Bezwaar stopt het besluit niet. De rechter kan dat soms wel."),
)
_ANSWER = Head(
    id="beslissing_op_bezwaar",
    title=say("Antwoord op uw bezwaar"),
    article="7:2, 7:4, 7:10",
    code="AWB2601",
    how_to_ask=say("Vraag om gehoord te worden. Vraag de stukken die erbij horen."),
    unless=say("Met een commissie zijn het twaalf weken. Er kunnen zes weken bij."),
)


def bezwaar(case: Case) -> Finding:
    """Algemene wet bestuursrecht, artikelen 6:7 en 6:8: kunt u nog bezwaar maken?

    Six weeks, from the day after the decision was made known; ``until`` is the last day. Not
    against decisions on articles 52 and 81 (Awb bijlage 2, artikel 1).
    """
    end = objection_end(case)
    if end is None:
        return yes(_OBJECT, say("U hebt zes weken, vanaf de dag nadat het besluit is verstuurd."))
    if case.day > end.last:
        over = no(_OBJECT, say("De zes weken liepen tot en met {day}.", day=end.last))
        return ending(over, end)
    open_ = yes(_OBJECT, say("U kunt bezwaar maken tot en met {day}.", day=end.last))
    return ending(open_, end)


def objection_end(case: Case) -> TermEnd | None:
    """Algemene wet bestuursrecht, artikel 6:8: wat is de laatste dag voor bezwaar?"""
    sent = case.facts.decision_sent
    if sent is None:
        return None
    return weeks_after(sent, int(figure("termijnen.bezwaar_weken", case.day).value))


def beroep(case: Case) -> Finding:  # noqa: ARG001
    """Algemene wet bestuursrecht, artikelen 7:1 en 6:7: kunt u naar de rechter?"""
    return yes(_APPEAL, say("Binnen zes weken na de beslissing op uw bezwaar."))


def beslissing_op_bezwaar(case: Case) -> Finding:
    """Algemene wet bestuursrecht, artikel 7:10: wanneer moet de gemeente antwoorden?

    Six weeks, from the day after the last day for an objection.
    """
    end = objection_end(case)
    if end is None:
        return yes(_ANSWER, say("Zes weken na het einde van de termijn voor bezwaar."))
    weeks = int(figure("termijnen.beslis_bezwaar_weken", case.day).value)
    answered = weeks_after(end.last, weeks)
    because = say(
        "Maakt u bezwaar? Dan moet er uiterlijk op {day} een antwoord zijn. "
        "Met een commissie mag het zes weken later.",
        day=answered.last,
    )
    return ending(yes(_ANSWER, because), answered)
