"""Participatiewet en andere wetten: welke stappen horen bij wat er in uw leven verandert?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from app.domain.after_bijstand import Step
from app.domain.age import age_on
from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.decision import Outcome
from app.domain.facts import Facts
from app.domain.finding import Reply
from app.domain.gemeente import Gemeente
from app.domain.household import Household
from app.domain.letter import TermKind
from app.domain.sentence import Sentence, say
from app.domain.situation import Situation
from app.law.book import figure
from app.law.build import answer
from app.law.case import Case
from app.law.cite import cite
from app.law.day import from_2026
from app.law.duties.gebonden import bound
from app.law.duties.zoekperiode import Wait, four_weeks_apply, search_words
from app.law.head import AT_THE_SVB
from app.law.letters.brieven import last_day
from app.law.other_laws.algemene_termijnenwet import weeks_after
from app.law.participatiewet.als_het_werk_stopt import als_het_werk_stopt
from app.law.participatiewet.norm_in_inrichting import norm_in_inrichting
from app.law.participatiewet.stap import stap
from app.law.participatiewet.vrijlatingsmaanden import REGIME_2027
from app.law.rights.loonkostensubsidie import loonkostensubsidie
from app.law.rights.vooruit import runs_ahead_exemption
from app.law.rights.werken import exemption_is_used

Steps = Iterator[Answer[Step]]
_CARE_ENDS, _CHILD_9A, _SHARES_FROM, _OLD_EXEMPTION_FROM = 13, 5, 21, 27
_CHILD_R = 12
_LEARNS_UNTIL = 27
_ONE = timedelta(days=1)
_WORDS = say("Dit zijn de stappen, op volgorde.")


def stappen(
    situation: Situation, household: Household, facts: Facts, day: date, gemeente: Gemeente | None
) -> Answer[tuple[Step, ...]]:
    """Participatiewet: welke stappen zijn er, aan wie, en voor welke dag?

    ``day`` is the first day of the work, the last one, the birth, the move, the illness, or the
    day on the decision. What must be told "onverwijld" (17 lid 1) is told by that day, and work
    that one knows to come at once. Raises Refused before 2026, when the terms are not known.
    """
    case = Case(household, facts, from_2026(day), gemeente)
    if situation is Situation.WERK_STOPT:
        found = als_het_werk_stopt(household, facts, day, gemeente, until_then=True)
        told = _to_toeslagen()
        return found._replace(value=(*found.value, told.value), parts=(*found.parts, told))
    steps = tuple(_STEPS[situation](case))
    values = tuple(one.value for one in steps)
    return answer(values, _WORDS, cite("PW2601", "17.1"), steps)


def _other(name: str, because: Sentence, code: str, article: str, by: date | None) -> Answer[Step]:
    return answer(Step(name, by), because, cite(code, article))


def _is_bound(case: Case) -> bool:
    """Whether what changes must be told to the gemeente: also after a melding (9 lid 1, 17)."""
    return bound(case) is not False


def _application(case: Case) -> Steps:
    day = case.day
    yield _melding(case)
    wait = four_weeks_apply(case)
    if wait.applies is not False and not _has_waited(case, wait):
        yield stap(Step("zoeken"), search_words(wait), "41.4")
    yield from _to_uwv(case, None if wait.end is None else wait.end.last)
    if _anyone_under_27(case):
        school = say("Neem uw identiteitsbewijs mee, en papieren over school (artikel 41 lid 5).")
        yield stap(Step("school"), school, "17.3, 41.5")
    papers = say("Lever alle papieren in die uw gemeente vraagt. Lukt het niet? Vraag meer tijd.")
    yield _other("papieren", papers, "AWB2601", "4:15", None)
    weeks = int(figure("termijnen.voorschot_weken", day).value)
    advance = say("Kreeg u dan nog geen geld? Dan hoort er meestal een voorschot te zijn.")
    yield stap(Step("voorschot", weeks_after(day, weeks).last), advance, "52.1")
    end = weeks_after(day, int(figure("termijnen.beslis_weken", day).value)).last
    decided = say("Er moet uiterlijk op {day} een besluit zijn.", day=end)
    yield answer(Step("besluit", end, is_task=False), decided, cite("AWB2601", "4:13"))
    late = say("Geen besluit? Stuur een brief dat de gemeente te laat is.")
    yield answer(Step("te_laat", since=end + _ONE), late, cite("AWB2601", "4:17"))


def _has_waited(case: Case, wait: Wait) -> bool:
    """Whether the four weeks are no task any more: one applied, or they are over (41 lid 4)."""
    over = wait.end is not None and wait.end.last < case.day
    return case.facts.application is not None or over


def _to_uwv(case: Case, first: date | None) -> Steps:
    """Where one applies (41 lid 1), but for who applies to the gemeente or the SVB (lid 2, 47a)."""
    if case.facts.application is not None:
        return
    if case.svb:
        yield stap(Step("aanvraag_svb"), AT_THE_SVB, "47a.1")
        return
    if case.household.inrichting:
        return
    # On werk.nl, with DigiD: gemeentewestland.nl and lv.nl, undated, as stored; the law says UWV.
    words = say(
        "Vraag aan bij UWV, meestal op werk.nl met DigiD: dat gaat naar uw gemeente. "
        "Wacht u te lang? Dan kan bijstand later ingaan."
    )
    yield stap(Step("aanvraag", since=first), words, "41.1, 44.3")


def _anyone_under_27(case: Case) -> bool:
    births = [case.household.birth_date, case.household.partner_birth_date if case.couple else None]
    return any(one is not None and age_on(one, case.day) < _LEARNS_UNTIL for one in births)


def _melding(case: Case) -> Answer[Step]:
    told, article = case.facts.melding, "44.1, 44.2, 44.5"
    if told is None:
        tell = say("Meldde u zich al? Bijstand begint meestal op die dag, soms eerder.")
        return stap(Step("melding"), tell, article)
    known = say(
        "U meldde zich op {day}. Bijstand begint meestal op die dag, soms eerder.", day=told
    )
    return stap(Step("melding", is_task=False), known, article)


def _work(case: Case) -> Steps:
    day = case.day
    if _is_bound(case):
        tell = say("Geef aan uw gemeente door dat u gaat werken. Neem uw contract mee.")
        yield stap(Step("melden_werk", day, at_once=True), tell, "17.1")
        yield _ask_exemption(case)
    if _employer_may_get(case):
        ask = say(
            "Vraag uw gemeente om loonkostensubsidie voordat u begint. "
            "Uw werkgever mag dat ook doen."
        )
        yield stap(Step("loonkostensubsidie", day - _ONE), ask, "10d.1")
    if case.facts.beslag:
        attached = say("Geef uw inkomen, huur en huishouden door aan wie het beslag legt.")
        yield answer(Step("beslag", day), attached, cite("BVV21", "475dc", "S2"))
    yield _to_toeslagen()
    youngest = case.youngest_child()
    if youngest is not None and youngest < _CARE_ENDS:
        yield _other("opvang", _care(case), "WKO2608", "", day)
    if _is_bound(case):
        wage = say("Geef elke maand uw loon door. Bewaar uw loonstroken.")
        yield stap(Step("loon", since=day), wage, "17.1")


def _to_toeslagen() -> Answer[Step]:
    """Awir 17 lid 1: a change is reported; within four weeks, as Dienst Toeslagen says (lid 2)."""
    tell = say(
        "Geef uw nieuwe inkomen zo snel mogelijk door aan Dienst Toeslagen. "
        "Doe dat uiterlijk vier weken nadat het verandert."
    )
    return answer(Step("toeslagen"), tell, cite("DTINKOMEN", "17.1, 17.2", "S2"))


def _employer_may_get(case: Case) -> bool:
    """Whether loonkostensubsidie is still to be asked, before this work begins (10d lid 1)."""
    if case.facts.job_started is not None or _granted_or_asked("loonkostensubsidie", case):
        return False
    planned = replace(case, facts=replace(case.facts, job_planned=True))
    return loonkostensubsidie(planned).answer is Reply.YES


def _care(case: Case) -> Sentence:
    """Kinderopvangtoeslag, of a couple with what it asks of the partner: work, or a road to it."""
    if not case.couple:
        return say("Hebt u opvang nodig? Vraag kinderopvangtoeslag aan bij Dienst Toeslagen.")
    return say(
        "Hebt u opvang nodig? Vraag kinderopvangtoeslag aan bij Dienst Toeslagen. "
        "Dat kan meestal alleen als uw partner ook werkt, leert of een traject volgt."
    )


def _ask_exemption(case: Case) -> Answer[Step]:
    """On the first day of the work; where nothing is left to ask in 2026, from 34a of 2027 on."""
    if _nothing_until_2027(case):
        later = say(
            "Vraag uw gemeente of vanaf {month} een deel van uw loon niet meetelt (vrijlating).",
            month=REGIME_2027,
        )
        step = Step("vrijlating", since=REGIME_2027.first_day)
        return stap(step, later, "34a.1.a", Certainty.GEMEENTE_BESLIST)
    ask = say("Vraag uw gemeente of een deel van uw loon niet meetelt (vrijlating).")
    step = Step("vrijlating", case.day)
    return stap(step, ask, _exemption(case), Certainty.GEMEENTE_BESLIST)


def _nothing_until_2027(case: Case) -> bool:
    """Whether the months of n are used or, under 27, lid 5 shuts it out, and no other holds.

    Others are r of a single parent, y by health, z and aa of the group for loonkostensubsidie
    (31 lid 2), and what a gemeente does before the law; what was not told of health leaves it open.
    """
    home = case.household
    if case.new_law or case.pension or home.medisch_urenbeperkt is not False:
        return False
    if home.doelgroep_loonkostensubsidie or runs_ahead_exemption(case):
        return False
    if case.age < _OLD_EXEMPTION_FROM:
        return True
    youngest = case.youngest_child()
    may_have_r = case.single_parent and (youngest is None or youngest < _CHILD_R)
    return exemption_is_used(case) and not may_have_r


def _exemption(case: Case) -> str:
    """The article on the wage of this person that does not count, on the first day of the work.

    Until 2027 lid 5 of article 31 leaves who is under 27 only y of those for every job.
    """
    limited = case.household.medisch_urenbeperkt
    if case.new_law:
        return "34a.1.c" if case.pension else "34a.1.b" if limited else "34a.1.a"
    if case.pension or case.age >= _OLD_EXEMPTION_FROM:
        return "31.2.n"
    return "31.2.y" if limited else "31.5"


def _child(case: Case) -> Steps:
    day = case.day
    if _is_bound(case):
        tell = say("Geef aan uw gemeente door dat u een kind hebt gekregen.")
        yield stap(Step("melden_kind", day), tell, "17.1")
    yield _other("kinderbijslag", say("Vraag kinderbijslag aan bij de SVB."), "AKW2607", "", None)
    budget = say("Kijk op Mijn toeslagen of u kindgebonden budget krijgt.")
    yield _other("kindgebonden_budget", budget, "WKB26", "", None)
    if _is_bound(case) and not case.couple:
        alone = say("Zorgt u alleen voor uw kind? U kunt ontheffing vragen tot uw kind vijf is.")
        yield stap(Step("ontheffing_9a"), alone, "9a.1")


def _move(case: Case) -> Steps:
    day = case.day
    if _is_bound(case):
        other = say("Gaat u naar een andere gemeente? Vraag daar opnieuw bijstand aan.")
        yield stap(Step("nieuwe_gemeente", day), other, "40.1")
        tell = say("Geef uw nieuwe adres en uw nieuwe huur door aan uw gemeente.")
        yield stap(Step("melden_adres", day), tell, "17.1")
    rent = say("Geef uw nieuwe huur door aan Dienst Toeslagen.")
    yield _other("huurtoeslag", rent, "HT26", "", day)
    costs = say("Kunt u de verhuizing niet betalen? Vraag eerst bijzondere bijstand.")
    yield stap(Step("verhuiskosten", day), costs, "35.1", Certainty.GEMEENTE_BESLIST)
    if _is_bound(case) and _may_share(case):
        others = say("Woont er iemand van 27 of ouder bij u? Dan kan uw norm lager zijn.")
        yield stap(Step("medebewoners"), others, "22a.1")


def _may_share(case: Case) -> bool:
    """Whether who lives with them can lower the norm: from 21, of one of the two (22a lid 1, 3)."""
    partner = case.household.partner_birth_date
    births = [case.household.birth_date, *([partner] if case.couple else [])]
    return any(one is None or age_on(one, case.day) >= _SHARES_FROM for one in births)


def _ill(case: Case) -> Steps:
    """Nothing here has a last day: who is ill is not hurried."""
    if _is_bound(case):
        tell = say("Kunt u niet naar een afspraak? Zeg het uw gemeente meteen.")
        yield stap(Step("afspraak"), tell, "17.2")
        blame = say("Kunt u er niets aan doen? Dan is er geen verlaging (artikel 18 lid 9).")
        yield stap(Step("geen_verwijt", is_task=False), blame, "18.9")
    if case.facts.job_planned or case.facts.counted_income_month:
        yield from _ill_at_work(case)
    if _is_bound(case):
        yield from _inside(case)
        yield from _less_work(case)
    costs = say("Zijn er kosten door uw ziekte? Vraag bijzondere bijstand, liefst voor u betaalt.")
    yield stap(Step("kosten"), costs, "35.1", Certainty.GEMEENTE_BESLIST)


def _ill_at_work(case: Case) -> Steps:
    """Who pays (Burgerlijk Wetboek 7:629, Ziektewet 29b); what the gemeente hears (17 lid 1)."""
    call = say(
        "Bel uw werkgever. Die betaalt uw loon meestal door: "
        "in het eerste jaar minstens het minimumloon."
    )
    yield _other("werkgever", call, "BW72607", "629.1", None)
    if case.household.doelgroep_loonkostensubsidie and not case.pension:
        back = say("Geldt de no-riskpolis? Dan vergoedt UWV dat aan uw werkgever.")
        step = Step("no_riskpolis", is_task=False)
        yield answer(step, back, cite("ZW2607", "29b.2.e"))
    if _is_bound(case):
        wage = say("Is uw loon lager? Geef dat door aan uw gemeente.")
        yield stap(Step("loon"), wage, "17.1")


def _inside(case: Case) -> Steps:
    """What the norm of somebody alone becomes in an inrichting; of a couple by both (23 lid 3)."""
    home = case.household
    if home.inrichting or case.couple or case.age < _SHARES_FROM:
        return
    norm = norm_in_inrichting(home.kind, case.age, case.day)
    # 1 f says which home is one; from which day 23 holds, no article says (45 lid 1 and 3).
    words = say(
        "Gaat u in een instelling wonen? Geef het meteen door. "
        "De norm is daar {norm} per maand: uw gemeente beslist vanaf wanneer.",
        norm=norm.value,
    )
    yield answer(Step("instelling"), words, cite("PW2601", "17.1, 23"), (norm,))


def _less_work(case: Case) -> Steps:
    """What is still to be asked; what was granted or established is not."""
    if not _granted_or_asked("ontheffing_9_2", case):
        free = say("Kunt u nu niet werken of werk zoeken? Vraag tijdelijke ontheffing.")
        yield stap(Step("ontheffing"), free, "9.2", Certainty.GEMEENTE_BESLIST)
    if not case.household.medisch_urenbeperkt:
        hours = say("Kunt u door ziekte minder uren werken? Vraag om dat vast te stellen.")
        yield stap(Step("urenbeperkt"), hours, "6b", Certainty.GEMEENTE_BESLIST)


def _granted_or_asked(about: str, case: Case) -> bool:
    """Whether a letter grants this on the day or later, or it waits for a decision."""
    return any(
        one.outcome is Outcome.AANGEVRAAGD
        or (one.outcome is Outcome.TOEGEKEND and (one.until is None or one.until >= case.day))
        for one in case.facts.decisions
        if one.id == about
    )


def _objection(case: Case) -> Steps:
    end = last_day(TermKind.OBJECTION, case.day)
    send = say(
        "Stuur uw bezwaar op tijd. Zet erin: uw naam, de datum en welk besluit. "
        "Uw redenen mogen later: in een brief staat tot welke dag."
    )
    yield answer(Step("sturen", end.value), send, cite("AWB2601", "6:5, 6:6, 6:7"), (end,))
    keep = say("Bewaar een kopie, en de brief dat de gemeente uw bezwaar kreeg.")
    yield _other("bewijs", keep, "AWB2601", "6:14", None)
    heard = say("Vraag om een hoorzitting. Daar vertelt u uw verhaal, met iemand naast u.")
    yield _other("hoorzitting", heard, "AWB2601", "7:2", None)
    wait = say("De gemeente beslist binnen zes of twaalf weken, nadat uw zes weken voorbij zijn.")
    yield answer(Step("beslissing", is_task=False), wait, cite("AWB2601", "7:10"))
    urgent = say(
        "Bezwaar stopt het besluit niet. "
        "Kunt u niet wachten? Vraag de rechter om een voorlopige voorziening."
    )
    yield _other("spoed", urgent, "AWB2601", "8:81", None)


_STEPS: Mapping[Situation, Callable[[Case], Steps]] = MappingProxyType(
    {
        Situation.AANVRAAG: _application,
        Situation.WERK_BEGINT: _work,
        Situation.KIND: _child,
        Situation.VERHUIZEN: _move,
        Situation.ZIEK: _ill,
        Situation.BEZWAAR: _objection,
    }
)
