"""Participatiewet, artikelen 31 lid 2, 34a en 34b: wat houdt u over als u werkt?"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.domain.age import age_on
from app.domain.finding import Finding, Status
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.case import Case
from app.law.conclude import Condition, conclude
from app.law.group import RECEIVES_BIJSTAND
from app.law.head import LAW, Head
from app.law.participatiewet.vrijlating_straks import AFTER_TWELVE, most_until_2027
from app.law.participatiewet.vrijlatingsmaanden import REGIME_2027
from app.law.rights.vooruit import runs_ahead_exemption
from app.law.verdict import council, no, unknown, yes

_FULL_AGE, _CHILD, _MONTHS_N = 27, 12, 6
_HEAD = Head(
    id="werken_en_houden",
    title=say("Werken en een deel van uw loon houden"),
    article="31.2.n, 31.2.r, 31.2.y, 31.2.z, 31.2.aa, 31.5",
    how_to_ask=say("Geef uw werk door. Vraag om inkomstenvrijlating."),
    papers=(say("Uw contract en uw loonstrook."),),
    how_to_change=say("Geen vrijlating gekregen? Vraag een besluit op papier."),
)
_YOUNG = replace(
    _HEAD,
    unless=say(
        "Onder de 27 telt in 2026 meestal uw hele loon mee. "
        "Vanaf 1 januari 2027 kan van elke 100 euro 15 euro vrij zijn, twaalf maanden."
    ),
)
_HEAD_2027 = Head(
    id="werken_en_houden",
    title=say("Werken en een deel van uw loon houden"),
    article="34a",
    status=Status.PLAN,
    code="PW2701",
    how_to_ask=say("Geef uw werk door. Vraag of de nieuwe regel voor u geldt."),
    papers=(say("Uw contract en uw loonstrook."),),
    unless=say("Hoe lopende vrijlatingen overgaan, weten wij niet."),
)
# Article 32 lid 1 counts the income of both; 31 lid 2 n and 34a speak of who earns it.
_BOTH = say(
    "Het loon van u en uw partner telt samen mee. Ook van het loon van uw partner kan een deel "
    "vrij zijn."
)
# 31 lid 5 is about who earns, so about the spouse by the age of the spouse.
_YOUNG_PARTNER = say(
    "Het loon van u en uw partner telt samen mee. "
    "Uw partner is jonger dan 27: dat loon telt in 2026 meestal helemaal mee."
)
# The six months of 31 lid 2 n, before them and after them, and under 27 without them.
_SIX = say(
    "Tot 2027 kan van elke 100 euro 25 euro vrij zijn, zes maanden. "
    "Vanaf 1 januari 2027 kan dat 15 euro zijn, twaalf maanden."
)
_SIX_OVER = say(
    "Uw zes maanden met vrijlating zijn op. "
    "Vanaf 1 januari 2027 kan van elke 100 euro 15 euro vrij zijn, twaalf maanden."
)
_ALL_COUNTS = say(
    "Onder 27 jaar telt in 2026 uw hele loon mee. "
    "Vanaf 1 januari 2027 kan van elke 100 euro 15 euro vrij zijn, twaalf maanden."
)
# 31 lid 2 z, of a job with loonkostensubsidie (10d): after the six months of n, and not where y is.
_SIX_GROUP = say(
    "Tot 2027 kan van elke 100 euro 25 euro vrij zijn, zes maanden. "
    "Daarna is het met loonkostensubsidie 15 euro, twaalf maanden. "
    "Vanaf 1 januari 2027 kan het 15 euro zijn, ook zonder die subsidie."
)
_SIX_OVER_GROUP = say(
    "Uw zes maanden met vrijlating zijn op. "
    "Met loonkostensubsidie is daarna van elke 100 euro 15 euro vrij, twaalf maanden. "
    "Vanaf 1 januari 2027 kan dat ook zonder die subsidie."
)
_NAME_TWELVE = (_SIX, _SIX_OVER, _ALL_COUNTS)
# Of the law of 2027, and of y until then, whose most is told beside it.
LIMITED = say("Van elke 100 euro loon telt 15 euro niet mee.")
# y and not n any more: another rule, which has no last month (31 lid 2 y, 34a lid 1 b).
LIMITED_NOW = say(
    "Uw zes maanden met 25 euro zijn op. "
    "Nu telt van elke 100 euro loon 15 euro niet mee, zonder einddatum."
)
# Of y and 34a lid 1 b the law asks no opinion of the gemeente: there is nothing to ask for.
_TELL = say("Geef elke maand uw loon door. Bewaar uw loonstroken.")
_BY_LAW = replace(_HEAD, how_to_ask=_TELL, who_decides=LAW)
_BUFFER = Head(
    id="bufferbudget",
    title=say("Bufferbudget: geld voor een maand met te weinig inkomen"),
    article="34b",
    status=Status.PLAN,
    code="PW2701",
    how_to_ask=say("Vraag ernaar als een maand onder de norm komt."),
)


def werken_en_houden(case: Case) -> Finding:
    """Participatiewet, artikelen 31 lid 2 en 34a: telt een deel van uw loon niet mee?

    In 2026: yes with a medical limit of hours and from pension age; the gemeente decides from
    27; under 27 no, unless the group for loonkostensubsidie. From 2027 article 34a (planned).
    """
    if case.new_law:
        found = conclude(_HEAD_2027, (RECEIVES_BIJSTAND,), case, _in_2027(case))
    else:
        told = conclude(_HEAD, (RECEIVES_BIJSTAND,), case, _in_2026(case))
        most = told.unless or (_most_of_group(case) if _may_have_z(case) else _most(case))
        if most == AFTER_TWELVE and told.because not in _NAME_TWELVE:
            most = None
        found = replace(told, article=_of_this_person(case), unless=most)
    return replace(found, unless=_both(case)) if case.couple and not case.partner_out else found


def _both(case: Case) -> Sentence:
    """Of two wages, with the most of n, which is of each (31 lid 2: "de belanghebbende")."""
    partner = case.household.partner_birth_date
    young = partner is not None and age_on(partner, case.day) < _FULL_AGE and not case.new_law
    # From pension age 34a lid 1 c keeps a most: of such a couple "daarna" is not for both.
    if case.new_law or case.svb or case.age < _FULL_AGE or exemption_is_used(case):
        return _YOUNG_PARTNER if young else _BOTH
    most = figure("inkomstenvrijlating.n_maximum", case.day).value
    if young:
        return say(
            "Het loon van u en uw partner telt samen mee. "
            "Uw partner is jonger dan 27: dat loon telt in 2026 meestal helemaal mee. "
            "Tot 2027 is hoogstens {most} per maand vrij, daarna zonder hoogste bedrag.",
            most=most,
        )
    return say(
        "Het loon van u en uw partner telt samen mee. Ook van het loon van uw partner kan een deel "
        "vrij zijn. Tot 2027 is per persoon hoogstens {most} per maand vrij, daarna zonder hoogste "
        "bedrag.",
        most=most,
    )


def _most(case: Case) -> Sentence | None:
    """The most that n leaves free a month, and after it y, or r to a parent alone.

    One holds at a time, r only where y does not (31 lid 2 r); under 27 there is no n and no r.
    """
    if case.pension:
        return None
    young = [age_on(born, case.day) < _CHILD for born in case.household.children]
    no_r = bool(case.household.medisch_urenbeperkt) or not _may_have_r(case)
    if case.age < _FULL_AGE or (exemption_is_used(case) and no_r):
        return _most_without_n(case)
    most, parent = (figure(f"inkomstenvrijlating.{one}_maximum", case.day) for one in ("n", "r"))
    if no_r:
        return most_until_2027(most.value)
    if exemption_is_used(case):
        return _most_of_r(parent.value, is_sure=any(young))
    if any(young):
        return say(
            "Tot 2027 is hoogstens {most} per maand vrij, daarna zonder hoogste bedrag. "
            "U zorgt alleen voor een kind onder 12. "
            "Na die zes maanden is tot 2027 hoogstens {parent} per maand vrij.",
            most=most.value,
            parent=parent.value,
        )
    return say(
        "Tot 2027 is hoogstens {most} per maand vrij, daarna zonder hoogste bedrag. "
        "Zorgt u alleen voor een kind onder 12? "
        "Na die zes maanden is tot 2027 hoogstens {parent} per maand vrij.",
        most=most.value,
        parent=parent.value,
    )


def _most_of_group(case: Case) -> Sentence:
    """The most of z beside that of n, for who may work with loonkostensubsidie (31 lid 2 z).

    To a parent alone r is left where that work is not there (31 lid 2 r). Under 27 the law does
    not say when z begins, for there is no n before it (lid 5).
    """
    n, r, z = (figure(f"inkomstenvrijlating.{one}_maximum", case.day).value for one in "nrz")
    if case.age < _FULL_AGE:
        return say(
            "Met loonkostensubsidie kan van elke 100 euro 15 euro vrij zijn, twaalf maanden. "
            "Tot 2027 is dat hoogstens {subsidy} per maand, daarna zonder hoogste bedrag.",
            subsidy=z,
        )
    if not _may_have_r(case):
        if exemption_is_used(case):
            return most_until_2027(z)
        return say(
            "Tot 2027 is hoogstens {most} per maand vrij, daarna zonder hoogste bedrag. "
            "Met loonkostensubsidie is het na die zes maanden hoogstens {subsidy}.",
            most=n,
            subsidy=z,
        )
    if exemption_is_used(case):
        return say(
            "Met loonkostensubsidie is tot 2027 hoogstens {subsidy} per maand vrij. "
            "Zonder die subsidie is het bij een kind onder 12 hoogstens {parent}.",
            subsidy=z,
            parent=r,
        )
    return say(
        "Tot 2027 is hoogstens {most} per maand vrij, daarna zonder hoogste bedrag. "
        "Met loonkostensubsidie is het na die zes maanden hoogstens {subsidy}. "
        "Zonder die subsidie is het bij een kind onder 12 hoogstens {parent}.",
        most=n,
        subsidy=z,
        parent=r,
    )


def _may_have_z(case: Case) -> bool:
    """Whether 31 lid 2 z may be of this person: in the group, and y does not go before it."""
    home = case.household
    may = bool(home.doelgroep_loonkostensubsidie) and not home.medisch_urenbeperkt
    return may and not case.pension


def _may_have_r(case: Case) -> bool:
    """Whether 31 lid 2 r may be of this person: alone with a child under 12, or none told."""
    young = [age_on(born, case.day) < _CHILD for born in case.household.children]
    return case.single_parent and (not young or any(young))


def _most_of_r(most: Decimal, *, is_sure: bool) -> Sentence:
    """The most of r once n is used; ``is_sure`` where a child under 12 was told."""
    if is_sure:
        return say(
            "U zorgt alleen voor een kind onder 12. "
            "Na die zes maanden is tot 2027 hoogstens {parent} per maand vrij.",
            parent=most,
        )
    return say(
        "Zorgt u alleen voor een kind onder 12? "
        "Na die zes maanden is tot 2027 hoogstens {parent} per maand vrij.",
        parent=most,
    )


def exemption_is_used(case: Case) -> bool:
    """Participatiewet, artikel 31 lid 2 n: zijn de zes maanden met vrijlating op?"""
    return (case.facts.vrijlating_used or 0) >= _MONTHS_N


def _most_without_n(case: Case) -> Sentence:
    """The most of y for who is medisch urenbeperkt; else what comes after the months of 34a."""
    if not case.household.medisch_urenbeperkt:
        return AFTER_TWELVE
    return most_until_2027(figure("inkomstenvrijlating.y_maximum", case.day).value)


def _of_this_person(case: Case) -> str:
    """The parts of articles 31 and 34a about this person: a group one may be in stays in.

    Until 2027 lid 5 leaves who is under 27 only y, z and aa; r is for a single parent (lid 2 r).
    """
    limited, group = case.household.medisch_urenbeperkt, case.household.doelgroep_loonkostensubsidie
    grown = case.pension or case.age >= _FULL_AGE
    parts = (
        ("31.2.n", grown),
        ("31.2.r", grown and case.single_parent),
        ("31.2.y", limited is not False),
        ("31.2.z, 31.2.aa", group is not False),
        ("31.5", not grown),
        # What is told of 2027; from pension age the sentences tell of now alone.
        ("34a.1", not case.pension),
    )
    return ", ".join(name for name, is_theirs in parts if is_theirs)


def bufferbudget(case: Case) -> Finding:
    """Participatiewet, artikel 34b: kan de gemeente een maand met te weinig aanvullen?"""
    most = figure("werkinstrumenten.bufferbudget_jaar", max(case.day, REGIME_2027.first_day)).value
    head = replace(
        _BUFFER,
        unless=say(
            "Het is hoogstens {most} per jaar, voor wie loon naast bijstand heeft. "
            "Door dat loon moet een maand onder de norm komen. "
            "Het kan ook bijstand terugbetalen die u door loon te veel kreeg.",
            most=most,
        ),
    )
    if not case.new_law and case.facts.receives_bijstand is not False:
        later = say(
            "Dit kan vanaf 1 januari 2027. Vraag er dan naar als een maand onder de norm komt."
        )
        return replace(no(head, later), begins=REGIME_2027.first_day)
    rest = council(head, say("Uw gemeente kan dit doen als u werkt met bijstand."))
    return conclude(head, (RECEIVES_BIJSTAND, _EARNS), case, rest)


def _in_2026(case: Case) -> Finding:
    if case.pension:
        return yes(_HEAD, say("Van elke 100 euro loon telt 25 euro niet mee, tot een maximum."))
    if case.age >= 27 and case.household.medisch_urenbeperkt and exemption_is_used(case):
        return yes(_BY_LAW, LIMITED_NOW)
    if case.age >= 27 and case.household.medisch_urenbeperkt:
        # 31.2.y holds once 31.2.n no longer does.
        because = say(
            "Tot 2027 kan van elke 100 euro 25 euro vrij zijn, zes maanden. "
            "Daarna, en vanaf 1 januari 2027, is het 15 euro."
        )
        return council(_HEAD, because)
    group = case.household.doelgroep_loonkostensubsidie
    if case.age >= 27 and exemption_is_used(case):
        return council(_HEAD, _SIX_OVER_GROUP if group else _SIX_OVER)
    if case.age >= 27:
        return council(_HEAD, _SIX_GROUP if group else _SIX)
    return _under_27(case)


def _under_27(case: Case) -> Finding:
    limited = case.household.medisch_urenbeperkt
    if limited:
        return yes(_BY_LAW, LIMITED)
    if limited is None:
        missing = "medisch_urenbeperkt"
        return unknown(_YOUNG, missing)
    group = case.household.doelgroep_loonkostensubsidie
    if group:
        return council(_HEAD, say("Onder 27 jaar zegt de wet niet wanneer dit begint."))
    if runs_ahead_exemption(case):
        return council(_HEAD, say("Uw gemeente doet al wat de wet vanaf 2027 zegt."))
    if group is None:
        return unknown(_YOUNG, "doelgroep_loonkostensubsidie")
    return replace(no(_HEAD, _ALL_COUNTS), begins=REGIME_2027.first_day)


def _in_2027(case: Case) -> Finding:
    if case.pension:
        because = say("Een deel van uw loon telt niet mee. Het maximum kan veranderen.")
        return yes(_HEAD_2027, because)
    if case.household.medisch_urenbeperkt:
        head = replace(_HEAD_2027, how_to_ask=_TELL, who_decides=LAW)
        return yes(head, LIMITED)
    return council(_HEAD_2027, say("Van elke 100 euro kan 15 euro vrij zijn, twaalf maanden."))


_EARNS = Condition(
    lambda case: (
        None if case.facts.counted_income_month is None else case.facts.counted_income_month > 0
    ),
    "counted_income_month",
    say("U hebt nu geen inkomen naast bijstand."),
)
