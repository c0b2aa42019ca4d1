"""Participatiewet, artikelen 11, 13, 15, 19 en 34: is er recht op algemene bijstand?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import conclude
from app.law.head import SVB, Head
from app.law.participatiewet.aannames import norm_aannames
from app.law.participatiewet.gezin import reason_fits
from app.law.participatiewet.uitgesloten import PARENTAL
from app.law.rights.aanvragen import hoe_aanvragen
from app.law.rights.bijstand_partner import partner_norm
from app.law.rights.bijstand_voorwaarden import CONDITIONS, STUDY_FIRST, VERMOGEN, WEIGHED
from app.law.uitsluiting import own_exclusion
from app.law.verdict import assuming, council, no, unknown, yes

_HEAD = Head(
    id="bijstand",
    title=say("Algemene bijstand"),
    article="11.1, 19.1",
    papers=(
        say("Een geldig identiteitsbewijs."),
        say("Bewijs van inkomen en bezit dat uw gemeente niet zelf kan zien."),
    ),
    unless=say(
        "Wie een straf ontloopt of dienstplicht vervult, krijgt geen "
        "bijstand. Bij staken is er soms geen bijstand."
    ),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)

_LEARNS_UNTIL = 27
# 41 lid 5 and 7: what helps to judge whether education is still open, with the application.
_SCHOOL = say(
    "Papieren over school, zoals een brief van school of uw diploma (artikel 41 lid 5)."
)
_TELL_NOW = say("Geef dit nu door aan uw gemeente. Vraag een besluit op papier.")
_ASK_ON_PAPER = say("Geef dit door aan uw gemeente, als zij het nog niet weet.")
_PAID_TOO_MUCH = say("Te veel bijstand betaalt u later terug. Meldt u snel? Dan is het minder.")
_OPEN = {
    "assets": say("U krijgt bijstand en hebt meer spaargeld dan de grens. Vraag wat meetelt."),
    "on_strike": say(
        "U krijgt bijstand. Voor loon dat door een staking stopt, komt er geen bijstand bij."
    ),
    "unpaid_leave": say(
        "U krijgt bijstand. Voor loon dat door verlof stopt, komt er geen bijstand bij."
    ),
    "can_follow_education": say(
        "U krijgt bijstand. Onder 27 jaar gaat een opleiding voor die de staat betaalt."
    ),
}
_PARTNER_ABROAD = say("U houdt recht voor u alleen. Uw partner is te lang buiten Nederland.")
_NOT_ON_STRIKE = say("Wij nemen aan dat u niet staakt.")
_OPEN_ELSE = say("U krijgt bijstand. Wat u vertelde, kan dat veranderen.")


def bijstand(case: Case) -> Finding:
    """Participatiewet, artikelen 11, 13, 15, 19 en 34: hebt u recht op algemene bijstand?

    Yes only when every condition that is asked is known and met, or for who receives it. A told
    fact that shuts out wins, also from who receives it (11, 13); what the gemeente weighs opens
    the question then. The amount is the norm less the income that counts (19 lid 2), per month,
    holiday part in. When one of the two has pension age it is the SVB that decides (47a).
    """
    assumed = norm_aannames(case.home, case.day)
    if case.on_strike is None:
        assumed = (*assumed, _NOT_ON_STRIKE)
    return assuming(_answer(_head(case), case), assumed)


def _answer(head: Head, case: Case) -> Finding:
    if case.couple and not reason_fits(case.household, case.day):
        because = say("Waarom heeft uw partner geen recht? Uw antwoorden passen niet bij elkaar.")
        return unknown(head, "partner_reason", because)
    if case.facts.receives_bijstand:
        return _received(head, case)
    if case.single_parent and case.unpaid_leave:
        return conclude(head, CONDITIONS, case, council(head, PARENTAL))
    rest = yes(
        head,
        say("U voldoet aan de voorwaarden die wij kennen."),
        Certainty.SCHATTING,
        amount=case.bijstand(),
    )
    if not case.bijstand():
        # Known to be below the whole norm, or the conditions say what fails or is not known.
        rest = council(head, say("Uw gemeente mag uw norm lager maken. Zij beslist dit."))
    return conclude(head, CONDITIONS, case, rest)


def _head(case: Case) -> Head:
    head = replace(_HEAD, how_to_ask=hoe_aanvragen(case))
    if case.age < _LEARNS_UNTIL:
        head = replace(head, papers=(*head.papers, _SCHOOL), unless=STUDY_FIRST)
    if case.svb:
        head = replace(head, who_decides=SVB)
    norm = partner_norm(case) if own_exclusion(case) and not case.partner_out else None
    if case.couple and norm is not None:
        # Only the right of one of them is shut out (11 lid 4).
        keeps = say("Uw partner houdt zelf recht, hoogstens {amount} per maand.", amount=norm.value)
        head = replace(head, unless=keeps)
    return head


def _received(head: Head, case: Case) -> Finding:
    """For who receives it: what was told besides may end it, or must be looked at again."""
    failed = next((one for one in CONDITIONS if one.met(case) is False), None)
    if failed is None and case.partner_abroad:
        head = replace(head, how_to_ask=_TELL_NOW)
        return yes(head, _PARTNER_ABROAD, _sure(case), amount=case.bijstand())
    if failed is None:
        return yes(head, say("U krijgt al bijstand."), _sure(case), amount=case.bijstand())
    # Savings of the time on bijstand do not count (34.2.c): once that part is told, the law is.
    told = failed is VERMOGEN and case.household.saved_in_bijstand is not None
    if failed in WEIGHED and not told:
        head = replace(head, how_to_ask=_ASK_ON_PAPER)
        return council(head, _OPEN.get(failed.fact, _OPEN_ELSE))
    head = replace(head, how_to_ask=_TELL_NOW, otherwise=_PAID_TOO_MUCH)
    return no(head, failed.why(case))


def _sure(case: Case) -> Certainty:
    # What is taken off the norm (27, 28) is an estimate, and so is what is left then.
    return Certainty.ZEKER if case.norm() == case.whole_norm() else Certainty.SCHATTING
