"""Participatiewet, artikelen 41 tot en met 53a en 81: hoe vraagt u opnieuw bijstand aan?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.domain.after_bijstand import Step
from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.months import months_after
from app.domain.sentence import say
from app.law.book import figure
from app.law.build import answer
from app.law.case import Case
from app.law.cite import cite
from app.law.duties.zoekperiode import four_weeks_apply, search_words
from app.law.head import AT_THE_SVB
from app.law.other_laws.algemene_termijnenwet import moved, weeks_after
from app.law.participatiewet.stap import stap
from app.law.participatiewet.voorschot import voorschot

_OPEN = Certainty.GEMEENTE_BESLIST


def _report(case: Case) -> Answer[Step]:
    """Where it begins: at UWV, and from pension age of one of two at the SVB (47a)."""
    if case.svb:
        return stap(Step("aanmelden"), AT_THE_SVB, "44.1, 47a.1")
    words = say(
        "Meld u zo snel mogelijk bij UWV voor bijstand. Die dag telt. "
        "UWV stuurt uw aanvraag naar uw gemeente."
    )
    return stap(Step("aanmelden"), words, "44.1")


def opnieuw_aanvragen(case: Case) -> tuple[Answer[Step], ...]:
    """Participatiewet, artikelen 41 tot en met 53a en 81: welke stappen horen bij een aanvraag?

    Report at UWV, the four weeks under 27, the lighter application within twelve months, up to
    three months back, papers, the advance, the decision (Awb 4:13) and who helps without one.
    """
    return (
        _report(case),
        *_waiting(case),
        *_shorter(case),
        stap(
            Step("drie_maanden_terug"),
            say("Meldde u zich later? Soms kan bijstand tot drie maanden eerder beginnen."),
            "44.5",
            _OPEN,
        ),
        _papers(case),
        _advance(case),
        answer(
            Step("besluit", is_task=False),
            say("Acht weken na uw aanvraag moet er een besluit zijn."),
            cite("AWB2601", "4:13"),
        ),
        stap(
            Step("spoedhulp"),
            say("Komt er geen voorschot? Schrijf de commissaris van de Koning in uw provincie."),
            "81.1",
        ),
    )


def _waiting(case: Case) -> Iterator[Answer[Step]]:
    wait = four_weeks_apply(case)
    if wait.end is not None and wait.end.last < case.day:
        # That melding was for an earlier time without work; this one is still to come.
        wait = four_weeks_apply(replace(case, facts=replace(case.facts, melding=None)))
    if wait.applies is not False:
        certainty = Certainty.ONBEKEND if wait.applies is None else Certainty.ZEKER
        end = wait.end if wait.applies else None
        by = None if end is None else end.last
        step = stap(Step("zoekperiode", by=by), search_words(wait), "41.4", certainty)
        yield moved(step, end)
        yield stap(
            Step("vroeg_melden"),
            say("Stopt uw WW? U kunt u al vier weken daarvoor melden."),
            "41.6",
        )


def _shorter(case: Case) -> Iterator[Answer[Step]]:
    ended, last = case.facts.bijstand_ended, None
    because = say("Had u minder dan een jaar geleden bijstand? Vraag dan om een korte aanvraag.")
    if ended is not None:
        last = months_after(ended, int(figure("termijnen.opnieuw_maanden", case.day).value))
        because = say("Tot en met {day} kunt u om een korte aanvraag vragen.", day=last)
    if last is None or case.day <= last:
        yield stap(Step("kortere_aanvraag", by=last), because, "43a.1", _OPEN)


def _papers(case: Case) -> Answer[Step]:
    own = case.gemeente.na_bijstand.papers if case.gemeente else None
    rule = own.on(case.day) if own else None
    if rule is None:
        ask = say("Neem uw identiteitsbewijs mee. Vraag welke papieren nog meer nodig zijn.")
        return stap(Step("papieren"), ask, "17.3, 53a.1", _OPEN)
    return answer(
        Step("papieren", papers=rule.value),
        say("Uw gemeente vraagt deze papieren bij een nieuwe aanvraag."),
        rule.source,
    )


def _advance(case: Case) -> Answer[Step]:
    asked, norm, income = case.facts.application, case.norm(), case.facts.counted_income_month
    weeks = int(figure("termijnen.voorschot_weken", case.day).value)
    end = weeks_after(asked, weeks) if asked is not None else None
    taken = Step("voorschot", by=None if end is None else end.last)
    because = say(
        "Lever alles in. Dan moet er binnen vier weken na uw aanvraag een voorschot zijn."
    )
    if norm is None or income is None or income >= norm.value:
        # No "at least nothing": by then there may be no such income any more.
        return moved(stap(taken, because, "52.1"), end)
    least = voorschot(norm.value, income, case.day)
    return moved(answer(taken, because, cite("PW2601", "52.1, 52.2"), (norm, least)), end)
