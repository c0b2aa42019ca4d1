"""For every rule that a gemeente makes itself, the question to ask her."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.gemeente import Gemeente, schemes_are_told
from app.domain.gemeente_keys import GROUPS, SCHEMES
from app.domain.gemeente_plichten import Meedoen
from app.domain.local_rule import Local
from app.domain.sentence import Sentence, say


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject with the questions about it by key, and the words to search its text by."""

    group: str
    title: Sentence
    search: str
    questions: Mapping[str, Sentence]


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A subject with what is not known of it, and the words to search by."""

    subject: Subject
    questions: tuple[Sentence, ...]


SUBJECTS = (
    Subject(
        "verrekening",
        say("Loon en betalen"),
        "beleidsregels inkomsten Participatiewet",
        {
            "pay_day": say("Op welke dag komt mijn geld?"),
            "income_form_day": say("Tot welke dag geef ik mijn inkomsten door?"),
            "pay_moment": say("Verschilt de betaaldag per maand?"),
            "form_moment": say("Verschilt de dag voor het formulier per maand?"),
            "settling": say("Rekent u met een schatting, achteraf of automatisch?"),
            "counting_month": say("Telt loon in de maand van het werk of van de betaling?"),
            "four_weekly": say("Hoe rekent u loon per vier weken om naar een maand?"),
            "weekly": say("Hoe rekent u loon per week om naar een maand?"),
            "exempt_over_holiday": say("Telt vakantiegeld mee als u loon vrijlaat?"),
            "exemption_condition": say("Welk werk telt voor de vrijlating van loon?"),
            "exemption_again_months": say("Wanneer kan ik opnieuw een vrijlating krijgen?"),
            "stops_at_net_norm": say("Stopt mijn bijstand al als mijn nettoloon de norm haalt?"),
            "late_income_months": say("Tot hoeveel maanden terug telt een nabetaling?"),
        },
    ),
    Subject(
        "inkomenstoeslag",
        say("Individuele inkomenstoeslag"),
        "verordening individuele inkomenstoeslag",
        {
            "amounts": say("Hoe hoog is de inkomenstoeslag voor mijn huishouden?"),
            "reference_months": say("Hoe lang moet mijn inkomen laag zijn?"),
            "income_limit_percent": say("Tot welk inkomen kan ik de toeslag krijgen?"),
            "excluded": say("Wie krijgt de toeslag niet?"),
            "of_own_accord": say("Krijg ik de toeslag vanzelf, of moet ik hem vragen?"),
            "how": say("Hoe vraag ik de inkomenstoeslag aan?"),
            "conditions": say("Kijkt u naar elke maand of naar het gemiddelde inkomen?"),
        },
    ),
    Subject(
        SCHEMES,
        say("Regelingen bij een laag inkomen"),
        "beleidsregels minimaregelingen",
        {
            SCHEMES: say("Welke regelingen hebt u bij een laag inkomen?"),
        },
    ),
    Subject(
        "bijzondere_bijstand",
        say("Bijzondere bijstand"),
        "beleidsregels bijzondere bijstand",
        {
            "how": say("Hoe vraag ik bijzondere bijstand aan, en hoe laat mag dat?"),
            "threshold": say("Welk bedrag per jaar betaal ik eerst zelf?"),
            "free_until_percent": say("Tot welk inkomen betaal ik niets zelf?"),
            "capacity": say("Tot hoeveel maanden terug kan ik kosten vragen?"),
            "capacity_percent": say("Hoeveel betaal ik zelf als mijn inkomen hoger is?"),
        },
    ),
    Subject(
        "premies",
        say("Premies en reiskosten"),
        "re-integratieverordening premie",
        {
            "werk": say("Is er een premie als ik ga werken?"),
            "deeltijd": say("Is er een premie bij werk in deeltijd?"),
            "participatieplaats": say("Hoe hoog is de premie bij een participatieplaats?"),
            "vrijwilligerswerk": say("Betaalt u iets als ik vrijwilligerswerk doe?"),
            "deeltijd_table": say("Verandert die premie met de uren of de jaren?"),
            "travel_km": say("Betaalt u mijn reiskosten bij een traject?"),
        },
    ),
    Subject(
        "norm",
        say("Uw norm, spaargeld en auto"),
        "beleidsregels norm vermogen Participatiewet",
        {
            "commercial_rent": say("Vanaf welke huur telt een kamer als commercieel?"),
            "woonsituatie_percent": say("Krijg ik minder als ik geen woonkosten heb?"),
            "schoolverlater_percent": say("Krijg ik minder in de eerste maanden na school?"),
            "car_value": say("Tot welke waarde telt mijn auto niet mee?"),
            "gifts_report": say("Moet ik elke gift melden?"),
            "vehicles": say("Telt een oude auto, caravan of boot mee?"),
            "gifts_above": say("Wat doet u met giften boven het vrije bedrag?"),
        },
    ),
    Subject(
        "maatregelen",
        say("Als er iets misgaat"),
        "afstemmingsverordening",
        {
            "warning_first": say("Krijg ik de eerste keer een waarschuwing?"),
            "uniform_months": say("Hoeveel maanden duurt een verlaging bij een grote plicht?"),
            "uniform_spread": say("Verdeelt u zo'n verlaging over meer maanden?"),
            "uniform_repeat_months": say("Hoe lang duurt een verlaging de tweede keer?"),
            "categories": say("Hoe hoog is de verlaging bij andere plichten?"),
            "repeat_within_months": say("Binnen hoeveel maanden noemt u iets een herhaling?"),
            "repeat_factor": say("Hoeveel langer duurt een verlaging bij herhaling?"),
            "misconduct": say("Hoe hoog is de verlaging bij een ernstige misdraging?"),
            "withdrawn_9a": say("Wat gebeurt er als mijn ontheffing als ouder stopt?"),
        },
    ),
    Subject(
        "meedoen",
        say("Meedoen"),
        "verordening tegenprestatie",
        {
            "tegenprestatie_mode": say("Vraagt u een tegenprestatie van mij?"),
            "participatie_mode": say("Hoe vraagt u vanaf 2027 om mee te doen?"),
            "hours_week_max": say("Hoeveel uur per week vraagt u hoogstens?"),
            "weeks_max": say("Hoeveel weken duurt dat hoogstens?"),
            "pause_months": say("Hoeveel maanden rust heb ik daarna?"),
            "exemptions": say("Wie hoeft niet mee te doen?"),
            "counts": say("Telt mee wat ik nu al doe?"),
            "own_idea": say("Mag ik zelf iets voorstellen?"),
            "expenses_paid": say("Betaalt u mijn onkosten, zoals reizen?"),
            "report_volunteering": say("Moet ik vrijwilligerswerk eerst melden?"),
        },
    ),
    Subject(
        "werk",
        say("Hulp bij werk"),
        "re-integratieverordening Participatiewet",
        {
            "proefplaats": say("Wanneer mag ik op proef werken met bijstand?"),
            "jobcoach": say("Kan ik een jobcoach krijgen, en hoe lang?"),
            "loonkostensubsidie": say("Hoe vraag ik loonkostensubsidie aan?"),
            "loonwaarde_method": say("Hoe meet u mijn loonwaarde?"),
            "beschut_werk_places": say("Hoeveel plekken beschut werk hebt u?"),
            "scholing_budget": say("Hoeveel geld is er voor mijn scholing?"),
            "scholing": say("Wanneer betaalt u een opleiding?"),
            "participatieplaats": say("Biedt u participatieplaatsen?"),
            "basisbaan": say("Biedt u basisbanen?"),
            "own_budget": say("Kan ik een eigen budget krijgen?"),
            "talks_year": say("Hoe vaak per jaar spreken wij elkaar?"),
            "exemption_in_traject": say("Kan ik in een traject ontheffing vragen?"),
            "kinderopvang": say("Helpt u met kinderopvang bij een traject?"),
            "taaltoets": say("Waar doe ik de taaltoets?"),
        },
    ),
    Subject(
        "nuggers",
        say("Hulp zonder uitkering"),
        "re-integratieverordening niet-uitkeringsgerechtigden",
        {
            "how": say("Hoe vraag ik hulp bij werk als ik geen uitkering heb?"),
            "offers": say("Welke hulp is er dan?"),
            "hours_now_max": say("Hoeveel uur mag ik nu werken om hulp te krijgen?"),
            "hours_wanted_min": say("Hoeveel uur per week moet ik kunnen werken?"),
            "hours_wanted_above": say("Is dat aantal uren genoeg, of moet het meer zijn?"),
            "household_income_percent": say("Telt het inkomen van mijn partner mee?"),
            "assets_max": say("Telt mijn spaargeld mee?"),
            "own_payment": say("Betaal ik zelf mee aan een traject?"),
        },
    ),
    Subject(
        "vooruitlopen",
        say("Nieuwe regels die er al zijn"),
        "beleidsregels Participatiewet in balans",
        {
            "under_27_exemption": say("Laat u loon vrij als ik jonger ben dan 27?"),
            "under_27_premie": say("Is er een premie als ik jonger ben dan 27?"),
            "automatic_settling": say("Verrekent u mijn loon al automatisch?"),
            "bufferbudget": say("Wanneer kan ik het bufferbudget krijgen?"),
        },
    ),
    Subject(
        "na_bijstand",
        say("Als de bijstand stopt"),
        "beleidsregels uitstroom Participatiewet",
        {
            "collectieve_verzekering": say("Houd ik de collectieve zorgverzekering?"),
            "kwijtschelding": say("Houd ik kwijtschelding van belasting?"),
            "stadspas": say("Houd ik mijn pas?"),
            "betalingen": say("Welke rekeningen betaalt u nu voor mij?"),
            "aflossing": say("Wat gebeurt er met geld dat ik aflos?"),
            "nazorg": say("Belt u mij nadat de bijstand is gestopt?"),
            "papers": say("Welke papieren vraagt u als ik terugkom?"),
        },
    ),
    Subject(
        "contact",
        say("Wie kan ik bellen?"),
        "contact werk en inkomen",
        {
            "loket": say("Op welk nummer bereik ik u, en wanneer?"),
            "werk": say("Wie bel ik over werk?"),
            "inkomen": say("Wie bel ik over mijn geld?"),
            "clientondersteuning": say("Wie geeft gratis onafhankelijke hulp?"),
            "werkcentrum": say("Waar is het Werkcentrum?"),
            "doorstroompunt": say("Wie helpt jongeren tot 27 jaar?"),
            "schuldhulp": say("Wie helpt bij schulden?"),
            "bezwaar": say("Waar stuur ik een bezwaar heen?"),
            "klacht": say("Waar stuur ik een klacht heen?"),
            "wonen_spoed": say("Wie helpt als ik mijn huis kwijtraak?"),
            "voedselhulp": say("Waar krijg ik hulp met eten?"),
            "taalpunt": say("Waar leer ik beter lezen of met de computer werken?"),
            "arbeidsmarktregio": say("In welke regio voor werk vallen wij?"),
            "website": say("Op welke website staan uw regels?"),
        },
    ),
    Subject(
        "uitvoering",
        say("Wie doet wat?"),
        "gemeenschappelijke regeling sociale dienst",
        {
            "executor": say("Wie doet voor u het werk van de bijstand?"),
            "set_by": say("Wie maakt de regels waar ik onder val?"),
        },
    ),
)
_MODES = ("tegenprestatie_mode", "participatie_mode")
_ASKED = {one.group: one for one in SUBJECTS}


def question_of(group: str, key: str) -> Sentence:
    """The question about this key; that of its subject for a scheme of its own name."""
    questions = _ASKED[group].questions
    return questions.get(key, next(iter(questions.values())))


def open_questions(gemeente: Gemeente, day: date) -> tuple[OpenQuestion, ...]:
    """All that is not known of this gemeente on a day, by subject."""
    found = (OpenQuestion(one, _unknown(one, gemeente, day)) for one in SUBJECTS)
    return tuple(one for one in found if one.questions)


def _unknown(subject: Subject, gemeente: Gemeente, day: date) -> tuple[Sentence, ...]:
    if subject.group not in GROUPS:
        return () if schemes_are_told(gemeente) else tuple(subject.questions.values())
    rules = getattr(gemeente, subject.group)
    # What a gemeente asks has one answer on a day: by the old law, or by that of 2027.
    settled = _MODES if isinstance(rules, Meedoen) and rules.mode_on(day) is not None else ()
    return tuple(
        question
        for key, question in subject.questions.items()
        if key not in settled and not _is_known(getattr(rules, key), day)
    )


def _is_known(local: Local[object] | None, day: date) -> bool:
    return local is not None and (local.on(day) is not None or local.newest.start > day)
