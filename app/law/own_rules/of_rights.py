"""Participatiewet en lokale regels: wat zegt de gemeente zelf over elk recht?"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from app.domain.gemeente_geld import ByHousehold
from app.domain.own_rule import OwnRule
from app.domain.sentence import Sentence, say, say_n
from app.law.case import Case
from app.law.own_rules.draagkracht import draagkracht
from app.law.own_rules.forms import capacity, conditions, premium_table, vehicles
from app.law.own_rules.maker import Maker, listed, place, says, told
from app.law.own_rules.toeslaggrens import terugvragen, toeslaggrens
from app.law.participatiewet.toeslagbedrag import toeslag_amount


def _own_accord(itself: bool) -> Sentence:
    if itself:
        return say("Uw gemeente geeft deze toeslag ook uit zichzelf.")
    return say("Uw gemeente geeft deze toeslag alleen als u erom vraagt.")


def _basisbaan(there_is: bool) -> Sentence:
    if there_is:
        return say("Uw gemeente biedt basisbanen: werk dat zij betaalt.")
    return say("Uw gemeente heeft geen basisbanen.")


def _own_budget(there_is: bool) -> Sentence:
    if there_is:
        return say("U kunt bij uw gemeente een persoonsgebonden budget voor hulp bij werk vragen.")
    return say("Uw gemeente geeft geen eigen budget voor hulp.")


def _in_traject(can_ask: bool) -> Sentence:
    if can_ask:
        return say("Volgt u een traject? Ook dan kunt u ontheffing vragen.")
    return say("Een traject is voor uw gemeente geen reden voor ontheffing.")


def _first_part(amount: Decimal) -> Sentence:
    if not amount:
        return say("U hoeft niet eerst een vast bedrag per jaar zelf te betalen.")
    return say("De eerste {amount} per jaar betaalt u volgens uw gemeente zelf.", amount=amount)


def _toeslag(case: Case) -> tuple[OwnRule, ...]:
    """Participatiewet, artikel 36: hoeveel geeft de gemeente aan dit huishouden per jaar?"""

    def amount(by: ByHousehold) -> Sentence:
        yearly = toeslag_amount(by, case.household, case.day)
        return say("De toeslag is {amount} per jaar.", amount=yearly)

    return told(lambda one: one.inkomenstoeslag.amounts, amount)(case)


def report_volunteering(case: Case) -> tuple[OwnRule, ...]:
    """Participatiewet, artikel 17 lid 1: moet u vrijwilligerswerk eerst melden?"""
    return told(lambda one: one.meedoen.report_volunteering, _report)(case)


def _gifts(must: bool) -> Sentence:
    if must:
        return say("Uw gemeente vraagt elke gift te melden, ook een kleine.")
    return say("Uw gemeente vraagt niet om elke gift te melden.")


def _report(must: bool) -> Sentence:
    if must:
        return say("Gaat u vrijwilligerswerk doen? Meld dat eerst bij uw gemeente.")
    return say("Uw gemeente vraagt niet om vrijwilligerswerk vooraf te melden.")


SCHOLING: tuple[Maker, ...] = (
    told(lambda one: one.werk.scholing, says),
    told(
        lambda one: one.werk.scholing_budget,
        lambda most: say("Uw gemeente heeft hiervoor hoogstens {amount} per persoon.", amount=most),
    ),
)
BIJZONDERE_BIJSTAND: tuple[Maker, ...] = (
    told(lambda one: one.bijzondere_bijstand.how, says),
    draagkracht,
    told(lambda one: one.bijzondere_bijstand.threshold, _first_part),
    capacity,
    terugvragen,
)
HELPERS: Mapping[str, tuple[Maker, ...]] = {
    "clientondersteuning": (place(lambda one: one.contact.clientondersteuning),),
    "bezwaar": (place(lambda one: one.contact.bezwaar),),
    "klacht": (place(lambda one: one.contact.klacht),),
}

OF_RIGHTS: Mapping[str, tuple[Maker, ...]] = {
    **HELPERS,
    "bijstand": (
        place(lambda one: one.contact.inkomen),
        told(
            lambda one: one.uitvoering.executor,
            lambda who: say("Voor uw gemeente doet {who} het werk.", who=who),
        ),
        told(
            lambda one: one.uitvoering.set_by,
            lambda who: say("De regels maakt: {who}.", who=who),
        ),
    ),
    "spoedhulp": (
        place(lambda one: one.contact.voedselhulp),
        place(lambda one: one.contact.wonen_spoed),
    ),
    "bijzondere_bijstand": BIJZONDERE_BIJSTAND,
    "inkomenstoeslag": (
        _toeslag,
        conditions,
        toeslaggrens,
        told(lambda one: one.inkomenstoeslag.of_own_accord, _own_accord),
        told(lambda one: one.inkomenstoeslag.how, says),
        told(
            lambda one: one.inkomenstoeslag.excluded,
            lambda who: say("Niet voor: {who}.", who=listed(who)),
        ),
    ),
    "giften": (
        told(
            lambda one: one.norm.gifts_above,
            lambda words: say("Uw gemeente zegt over meer giften: {words}", words=words),
            say("Wat er met meer giften gebeurt, beslist uw gemeente."),
        ),
        told(lambda one: one.norm.gifts_report, _gifts),
    ),
    "spullen_en_auto": (vehicles,),
    "premie": (told(lambda one: one.premies.werk, lambda one: says(one.condition)), premium_table),
    "werken_en_houden": (
        told(
            lambda one: one.na_bijstand.nazorg,
            lambda words: say("Uw gemeente zegt over de tijd na de bijstand: {words}", words=words),
        ),
    ),
    "bufferbudget": (told(lambda one: one.vooruitlopen.bufferbudget, says),),
    "hulp_bij_werk": (
        told(
            lambda one: one.werk.talks_year,
            lambda n: say_n(
                "Volgens de regels praat uw gemeente {n} keer per jaar met u.",
                "Volgens de regels praat uw gemeente {n} keer per jaar met u.",
                n=n,
            ),
        ),
        place(lambda one: one.contact.werk),
    ),
    "voorziening": (
        told(lambda one: one.werk.basisbaan, _basisbaan),
        told(lambda one: one.werk.own_budget, _own_budget),
        told(
            lambda one: one.premies.travel_km,
            lambda km: say("Voor reizen betaalt uw gemeente {km} per kilometer.", km=km),
        ),
    ),
    "proefplaats": (told(lambda one: one.werk.proefplaats, says),),
    "persoonlijke_ondersteuning": (told(lambda one: one.werk.jobcoach, says),),
    "loonkostensubsidie": (
        told(lambda one: one.werk.loonkostensubsidie, says),
        told(
            lambda one: one.werk.loonwaarde_method,
            lambda words: say("Zo meet uw gemeente de loonwaarde: {words}", words=words),
        ),
    ),
    "beschut_werk": (
        told(
            lambda one: one.werk.beschut_werk_places,
            lambda n: say_n(
                "Uw gemeente heeft {n} plek voor beschut werk.",
                "Uw gemeente heeft {n} plekken voor beschut werk.",
                n=n,
            ),
        ),
    ),
    "scholing": SCHOLING,
    "kinderopvang": (told(lambda one: one.werk.kinderopvang, says),),
    "ontheffing_9_2": (told(lambda one: one.werk.exemption_in_traject, _in_traject),),
    "vrijwilligersvergoeding": (
        told(
            lambda one: one.premies.vrijwilligerswerk,
            lambda month: say(
                "Voor vrijwilligerswerk geeft uw gemeente {month} per maand.", month=month
            ),
        ),
        report_volunteering,
    ),
    "schuldhulp": (place(lambda one: one.contact.schuldhulp),),
}
