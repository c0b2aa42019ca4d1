"""Participatiewet: wat doet u als het werk stopt, en hoe komt u terug in de bijstand?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.after_bijstand import Step
from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.facts import Facts
from app.domain.gemeente import Gemeente
from app.domain.household import Household
from app.domain.money import ZERO, half_up_to_euro
from app.domain.sentence import say, say_n
from app.domain.work import LastPay
from app.law.build import answer
from app.law.case import Case
from app.law.cite import cite
from app.law.day import from_2026
from app.law.group import may_ask_unregistered
from app.law.other_laws.wekeneis import wekeneis
from app.law.participatiewet.opnieuw_aanvragen import opnieuw_aanvragen
from app.law.participatiewet.stap import stap
from app.law.participatiewet.vakantietoeslag import vakantietoeslag
from app.law.rights.vermogen import SPENT, vermogen_below_limit, vermogensgrens
from app.law.uitsluiting import shut_out

_CHILD_9A = 5
_GROWN = 27
# Of the Werkloosheidswet only the text from this day on was read.
_WW_READ_FROM = date(2026, 7, 1)
# What leaves no right whatever one asks: income (19 lid 1 a), and savings (19 lid 1 b).
_BARS = frozenset({"inkomen", "spaargeld"})


def als_het_werk_stopt(
    household: Household,
    facts: Facts,
    last_work_day: date,
    gemeente: Gemeente | None,
    last_pay: LastPay | None = None,
    *,
    until_then: bool = False,
) -> Answer[tuple[Step, ...]]:
    """Participatiewet: welke stappen zijn er na de laatste werkdag, en voor welke dag?

    The steps in the order to take them: WW first (15), report at once (17) or apply again
    (41 to 45, 52), what may start again, and what stopping oneself does (18). Powers of the
    gemeente ("kan") are never promised.
    ``facts`` tells whether there is bijstand now, and when an earlier one ended; ``last_pay``
    what comes once at the end, if told. ``until_then`` says that the bijstand of now may have
    ended by that day, so asking anew (44, 52) is named as well. Raises Refused before 2026, when
    the terms are not known.
    """
    case = Case(household, facts, from_2026(last_work_day), gemeente)
    receives = facts.receives_bijstand
    asks = () if receives else _ask(case)
    # Other income and savings leave no bijstand, so nothing has to be told for it (17 lid 1).
    no_way = receives is False and any(one.value.id in _BARS for one in asks)
    benefit = say("Vraag eerst bij UWV of u recht hebt op WW. UWV beslist dat.")
    steps = (
        stap(Step("ww"), benefit, "15.1"),
        *_weeks_for_ww(case),
        *(_help_at_work(case) if no_way else (_last_pay(last_pay),)),
        *(() if receives is False else _report(last_work_day, receives)),
        *(_if_ended() if receives and until_then else ()),
        *asks,
        *(_starts_again(case) if receives is not False or facts.bijstand_ended else ()),
        *(_by_oneself(case) if receives else ()),
    )
    parts = tuple(_later(step) for step in steps) if case.new_law else steps
    because = say("Dit zijn de stappen, op volgorde.")
    return answer(tuple(part.value for part in parts), because, cite("PW2601", "17.1"), parts)


def _weeks_for_ww(case: Case) -> Iterator[Answer[Step]]:
    """Werkloosheidswet 17 lid 1; which weeks count is for UWV to say (17a). None with AOW (19)."""
    if case.pension or case.day < _WW_READ_FROM:
        return
    needed, of = wekeneis(case.day)
    weeks = say(
        "Voor WW telt UWV de weken waarin u werkte. "
        "Dat moeten er {needed} van de laatste {of} zijn. Eén uur per week is genoeg.",
        needed=needed,
        of=of,
    )
    yield answer(Step("ww_weken", is_task=False), weeks, cite("WW2607", "17.1"))


def _by_oneself(case: Case) -> Iterator[Answer[Step]]:
    """Who gives up work beside bijstand (18 lid 4 a and 5); not without blame (lid 9)."""
    if case.pension:
        return
    first = say(
        "Wilt u zelf stoppen? Bel dan eerst uw gemeente: "
        "uw hele bijstand kan 1 tot 3 maanden stoppen. "
        "Dat is anders als u er niets aan kunt doen (artikel 18 lid 9)."
    )
    step = Step("zelf_stoppen", is_task=False)
    yield stap(step, first, "18.4.a, 18.5, 18.9", Certainty.GEMEENTE_BESLIST)


def _help_at_work(case: Case) -> Iterator[Answer[Step]]:
    """Who is registered at UWV and has no WW or AOW, may ask the gemeente (6 lid 1 a, 7, 10)."""
    if case.pension:
        return
    if may_ask_unregistered(case.facts):
        # With WW as well it is UWV that helps (7 lid 3 c); under 27 the gemeente may (7a lid 1 a).
        help_ = say("Krijgt u geen WW? Vraag uw gemeente om hulp.")
        article = "7.1.a" if case.age >= _GROWN else "7a.1.a"
        yield stap(Step("hulp"), help_, article, Certainty.GEMEENTE_BESLIST)
        return
    asked = say("Krijgt u geen WW? Schrijf u in bij UWV en vraag uw gemeente om hulp.")
    yield stap(Step("inschrijven"), asked, "6.a, 10.1", Certainty.GEMEENTE_BESLIST)


def _last_pay(told: LastPay | None) -> Answer[Step]:
    """What comes once at the end is income of its period; which one is the gemeente's."""
    if told is not None and told.total:
        counts = say(
            "Geef uw laatste betaling van {amount} door. Die telt als inkomen van die periode.",
            amount=told.total,
        )
    else:
        counts = say(
            "Geef uitbetaalde vrije dagen en een transitievergoeding door. "
            "Die tellen als inkomen."
        )
    return stap(Step("laatste_betaling"), counts, "31.1, 32.1", Certainty.GEMEENTE_BESLIST)


def _later(step: Answer[Step]) -> Answer[Step]:
    """From 2027 no surer than an estimate: the text of that year was not read."""
    return step._replace(certainty=min(step.certainty, Certainty.SCHATTING))


def _report(last_work_day: date, receives: bool | None) -> Iterator[Answer[Step]]:
    taken = Step("melden", by=last_work_day, at_once=True)
    if receives:
        yield stap(taken, say("Meld uw gemeente meteen dat uw loon stopt."), "17.1")
    else:
        yield stap(taken, say("Hebt u nog bijstand? Meld dan meteen dat uw loon stopt."), "17.1")


def _if_ended() -> Iterator[Answer[Step]]:
    """For who works now and has bijstand now: that may have ended before the work does."""
    again = say("Was uw bijstand al gestopt? Meld u dan meteen bij UWV voor bijstand.")
    yield stap(Step("aanmelden"), again, "44.1")
    advance = say(
        "Lever alles in. Dan moet er binnen vier weken na uw aanvraag een voorschot zijn."
    )
    yield stap(Step("voorschot"), advance, "52.1")


def _ask(case: Case) -> tuple[Answer[Step], ...]:
    """How to ask for bijstand, or what stands in its way (11, 13), or its limits (19 lid 1)."""
    out = None if case.couple else shut_out(case)
    if out is not None:
        return (stap(Step("uitgesloten"), out.fails, "11, 13"),)
    norm, income = case.norm(), case.facts.counted_income_month or ZERO
    if norm is not None and income >= norm.value:
        sentence = say(
            "Bijstand is er pas bij minder dan {norm} per maand en minder dan {limit} spaargeld. "
            "Uw inkomen is hoger.",
            norm=norm.value,
            limit=vermogensgrens(case).value,
        )
        return (stap(Step("inkomen"), sentence, "19.1.a", Certainty.GEMEENTE_BESLIST),)
    if vermogen_below_limit(case) is not False:
        return (*_so_much(case), *opnieuw_aanvragen(case))
    # Savings that may be spent: below the limit one asks (34 lid 2 b).
    sentence = say(
        "U hebt nu {own} vermogen. Bij minder dan {limit} kunt u bijstand vragen.",
        own=case.household.assets or ZERO,
        limit=vermogensgrens(case).value,
    )
    spent = stap(
        Step("uitgegeven", is_task=False), SPENT, "18.2, 48.2.b", Certainty.GEMEENTE_BESLIST
    )
    saved = stap(Step("spaargeld"), sentence, "19.1.b", Certainty.GEMEENTE_BESLIST)
    return (saved, *_so_much(case), spent)


def _so_much(case: Case) -> Iterator[Answer[Step]]:
    """What bijstand comes to at most (19 lid 2 and 3), for who has none to compare it with."""
    norm, income = case.norm(), case.facts.counted_income_month or ZERO
    if norm is None or case.facts.receives_bijstand is not False or case.facts.bijstand_ended:
        return
    holiday = vakantietoeslag(norm.value - income, case.day)
    sentence = say(
        "Bijstand is dan hoogstens ongeveer {most} per maand. "
        "Daarvan komt ongeveer {paid} op uw rekening, de rest is vakantiegeld.",
        most=half_up_to_euro(norm.value - income),
        paid=half_up_to_euro(norm.value - income - holiday.value),
    )
    yield stap(Step("hoogte", is_task=False), sentence, "19.2, 19.3", Certainty.SCHATTING)


def _starts_again(case: Case) -> Iterator[Answer[Step]]:
    if case.household.medisch_urenbeperkt and case.new_law and not case.pension:
        # 34a lid 1 b names no end, so no new period is needed.
        again = say("Bij een nieuwe baan telt weer een deel van uw loon niet mee.")
        yield stap(Step("vrijlating"), again, "34a.1.b")
    elif case.new_law and not case.pension:
        again = say("Bij een nieuwe baan telt misschien opnieuw een deel van uw loon niet mee.")
        yield stap(Step("vrijlating"), again, "34a.3", Certainty.GEMEENTE_BESLIST)
    elif not case.new_law and not case.pension and case.age >= _GROWN:
        yield _old_exemption(case)
    youngest = case.youngest_child()
    if case.single_parent and youngest is not None and youngest < _CHILD_9A:
        yield stap(
            Step("ontheffing_9a"),
            say("Had u ontheffing voor uw kind? Vraag of die weer ingaat."),
            "9a.6",
        )


def _old_exemption(case: Case) -> Answer[Step]:
    own = case.gemeente.verrekening.exemption_again_months if case.gemeente else None
    rule = own.on(case.day) if own else None
    if rule is None:
        return stap(
            Step("vrijlating"),
            say("Uw gemeente beslist of u bij nieuw werk opnieuw vrijlating krijgt."),
            "31.2.n",
            Certainty.GEMEENTE_BESLIST,
        )
    local = say_n(
        "Na {n} maand kan een nieuwe vrijlating ingaan.",
        "Na {n} maanden kan een nieuwe vrijlating ingaan.",
        n=rule.value,
    )
    return answer(Step("vrijlating"), local, rule.source, certainty=Certainty.GEMEENTE_BESLIST)
