"""The question about each fact that a right or a duty hangs on, in its own kind of answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from types import MappingProxyType

from app.domain.facts import Blame
from app.domain.finding import Finding
from app.domain.household import Household, Kind
from app.domain.sentence import Sentence, say
from app.ui.asking.ask import UNKNOWN, Ask, Form, Option
from app.ui.asking.fact_words import LETTER, YES_OR_NO
from app.ui.asking.situation import SITUATION
from app.ui.asking.yes_or_no import CODES, VALUES, is_yes_or_no, yes_or_no

TOPIC = say("Over u")
HOME, FACTS = "household", "facts"
_MOST_MONEY = Decimal(1_000_000)
_Words = tuple[Sentence, ...]


def _ask(name: str, form: Form, row: Sentence, words: _Words, high: Decimal) -> Ask:
    heading, *why = words
    path = _path(name)
    return Ask(name, TOPIC, heading, tuple(why), form, row, None, high=high, past=True, path=path)


def _path(name: str) -> str:
    of_home = name in {one.name for one in fields(Household)}
    return name if name.startswith(LETTER) else f"{HOME if of_home else FACTS}.{name}"


def _day(name: str, row: Sentence, *words: Sentence) -> Ask:
    return _ask(name, Form.DAY, row, words, Decimal(0))


def _amount(name: str, row: Sentence, *words: Sentence) -> Ask:
    return _ask(name, Form.MONEY, row, words, _MOST_MONEY)


def _count(name: str, row: Sentence, *words: Sentence, unit: Sentence, most: int) -> Ask:
    return replace(_ask(name, Form.NUMBER, row, words, Decimal(most)), unit=unit)


_NOT_YES_OR_NO = (
    _day(
        "melding",
        say("Dag dat u zich meldde"),
        say("Op welke dag meldde u zich voor bijstand?"),
        say("Bijstand gaat meestal niet in vóór de dag dat u zich meldde."),
    ),
    _day(
        "application",
        say("Dag van uw aanvraag"),
        say("Op welke dag vroeg u bijstand aan?"),
        say("Vanaf uw aanvraag loopt de tijd waarin de gemeente beslist."),
    ),
    _day("bijstand_since", say("Begin van uw bijstand"), say("Sinds welke dag krijgt u bijstand?")),
    _day(
        "bijstand_ended",
        say("Laatste dag van uw bijstand"),
        say("Op welke dag stopte uw bijstand?"),
        say("Binnen een jaar is opnieuw aanvragen makkelijker."),
    ),
    _day(
        "decision_sent",
        say("Datum op de brief"),
        say("Welke datum staat op de brief waar u het niet mee eens bent?"),
        say("Vanaf die dag hebt u zes weken om bezwaar te maken."),
    ),
    _amount(
        "counted_income_month",
        say("Inkomen dat meetelt"),
        say("Hoeveel inkomen telt per maand mee voor de bijstand?"),
        say("Het bedrag staat op de specificatie van uw gemeente."),
    ),
    _count(
        "low_income_months",
        say("Maanden met een laag inkomen"),
        say("Hoeveel maanden hebt u al een laag inkomen?"),
        say("Een laag inkomen is ongeveer zo veel als bijstand. Drie jaar is 36 maanden."),
        unit=say("maanden"),
        most=600,
    ),
    _amount(
        "special_costs",
        say("Bijzondere kosten"),
        say("Hoeveel bijzondere kosten hebt u?"),
        say("Bijzondere kosten zijn nodig en niet gewoon, zoals een bed na een ziekte."),
        say("Had u geen bijzondere kosten? Vul dan 0 in."),
    ),
    _amount(
        "gifts_this_year",
        say("Giften dit jaar"),
        say("Hoeveel geld kreeg u dit jaar cadeau?"),
        say("Kreeg u niets? Vul dan 0 in."),
    ),
    _amount(
        "cost_saving_this_year",
        say("Kosten die een ander betaalde"),
        say("Hoeveel van uw kosten betaalde een ander dit jaar?"),
        say("Bijvoorbeeld boodschappen of een rekening. Betaalde niemand iets? Vul dan 0 in."),
    ),
    _amount(
        "internship_month",
        say("Geld voor uw stage per maand"),
        say("Hoeveel krijgt u per maand voor een stage?"),
        say("Geen stage? Vul dan 0 in."),
    ),
    _day(
        "pro_vso_until",
        say("Laatste dag op school"),
        say("Op welke dag stopte u met praktijkonderwijs of vso?"),
        say("Vso is voortgezet speciaal onderwijs."),
    ),
    _count(
        "hours_load",
        say("Uren die u per dag kunt werken"),
        say("Hoeveel uur per dag kunt u werken?"),
        say("Het aantal uren staat in een brief van UWV of uw gemeente."),
        unit=say("uur"),
        most=24,
    ),
    _amount(
        "earns_hour",
        say("Wat uw werk per uur waard is"),
        say("Hoeveel is uw werk per uur waard?"),
        say("Het bedrag staat in een onderzoek naar uw loonwaarde."),
    ),
    _day("job_started", say("Begin van uw baan"), say("Op welke dag begon uw baan?")),
    _day(
        "lks_asked",
        say("Vraag om loonkostensubsidie"),
        say("Op welke dag vroeg u om een onderzoek naar loonkostensubsidie?"),
    ),
    _day(
        "urenbeperkt_asked",
        say("Vraag om onderzoek naar uren"),
        say("Op welke dag vroeg u om een onderzoek naar uw uren?"),
    ),
    _day(
        "participatieplaats_since",
        say("Begin van uw participatieplaats"),
        say("Op welke dag begon uw participatieplaats?"),
    ),
    _count(
        "months_9a_used",
        say("Maanden ontheffing voor uw kind"),
        say("Hoeveel maanden ontheffing had u al voor een klein kind?"),
        say("De ontheffing mag samen hoogstens vijf jaar duren: 60 maanden."),
        unit=say("maanden"),
        most=60,
    ),
    _day(
        "taal_notice",
        say("Brief over de taaltoets"),
        say("Welke datum staat op de brief over uw Nederlands?"),
    ),
    Ask(
        "uniform_reductions",
        TOPIC,
        say("Op welke dagen maakte uw gemeente uw bijstand lager?"),
        (say("Het gaat om een verlaging om uw plichten bij werk."),),
        Form.DATES,
        say("Eerdere verlagingen"),
        None,
        path=_path("uniform_reductions"),
    ),
    _amount(
        "overpaid",
        say("Te veel gekregen"),
        say("Hoeveel kreeg u te veel?"),
        say("Het bedrag staat in de brief van uw gemeente."),
    ),
    Ask(
        "blame",
        TOPIC,
        say("Waardoor gaf u iets niet door?"),
        (say("Uw gemeente beslist hierover. U mag vertellen hoe het kwam."),),
        Form.CHOICE,
        say("Waardoor u iets niet doorgaf"),
        None,
        options=(
            Option(Blame.GEEN, say("Ik kon er niets aan doen")),
            Option(Blame.VERMINDERD, say("Ik kon er bijna niets aan doen")),
            Option(Blame.NORMAAL, say("Ik vergat het, of ik wist het niet")),
            Option(Blame.GROVE_SCHULD, say("Ik had het moeten weten")),
            Option(Blame.OPZET, say("Ik deed het met opzet")),
        ),
        path=_path("blame"),
    ),
    _day(
        "warned_on",
        say("Datum van uw waarschuwing"),
        say("Welke datum staat op de brief met een waarschuwing?"),
    ),
    _day(
        "school_left",
        say("Laatste dag van uw opleiding"),
        say("Op welke dag stopte uw opleiding?"),
        say("Het gaat om een opleiding met studiefinanciering."),
    ),
)
_YES_OR_NO = tuple(
    yes_or_no(name, TOPIC, words[0], *words[1:], row=words[0], path=_path(name))
    for name, words in YES_OR_NO.items()
)
# What the what-if asks too: one question, with one answer.
_SHARED = tuple(ask for ask in SITUATION if ask.path)
# By the name of the fact.
ASKED: Mapping[str, Ask] = MappingProxyType(
    {
        ask.path.removeprefix(f"{HOME}.").removeprefix(f"{FACTS}."): ask
        for ask in (*_SHARED, *_YES_OR_NO, *_NOT_YES_OR_NO)
    }
)

# What each fact is about, for who looks for one to tell.
GROUPS: tuple[tuple[Sentence, tuple[str, ...]], ...] = (
    (
        say("Uw uitkering en uw aanvraag"),
        (
            "receives_bijstand",
            "melding",
            "application",
            "papers_complete",
            "advance_paid",
            "bijstand_since",
            "bijstand_ended",
            "decision_sent",
            "other_benefit",
            "uwv_benefit",
            "receives_anw",
            "receives_ioaw_ioaz",
            "wia_leaver",
            "left_by_provision",
            "other_provision",
            f"{LETTER}budgetbeheer",
        ),
    ),
    (
        say("Geld en schulden"),
        (
            "counted_income_month",
            "income_below_norm",
            "low_income_months",
            "special_costs",
            "gifts_this_year",
            "cost_saving_this_year",
            "has_debts",
            "beslag",
            "threatened_home",
            "owes_gemeente",
            "no_support_from_parents",
            "no_housing_costs",
        ),
    ),
    (
        say("Wonen en verblijf"),
        (
            "lawful_residence",
            "asylum_and_inburgering",
            "inrichting",
            "detained",
            "on_strike",
            "unpaid_leave",
        ),
    ),
    (
        say("Leren en Nederlands"),
        (
            "startkwalificatie",
            "follows_education",
            "can_follow_education",
            "entitled_student_grant",
            "receives_student_grant",
            "was_in_pro_vso",
            "pro_vso_until",
            "school_left",
            "school_left_recently",
            "internship_month",
            "dutch_school_eight_years",
            "inburgering_diploma",
            "other_language_proof",
            "taal_notice",
            "taal_learning",
            "taal_test_failed_again",
        ),
    ),
    (
        say("Gezondheid en wat u kunt"),
        (
            "medisch_urenbeperkt",
            "urenbeperkt_asked",
            "structural_limitation",
            "volledig_duurzaam_arbeidsongeschikt",
            "wajong_benefit",
            "hearing_limitation",
            "visual_limitation",
            "can_do_task",
            "basic_work_skills",
            "one_hour_in_a_row",
            "hours_load",
        ),
    ),
    (
        say("Werk en hulp bij werk"),
        (
            "registered_jobseeker",
            "requested_help",
            "job_planned",
            "job_started",
            "small_chance_of_work",
            "needs_support_for_tasks",
            "cannot_earn_minimum_wage",
            "doelgroep_loonkostensubsidie",
            "in_group_before_job",
            "lks_asked",
            "earns_hour",
            "wsw_job",
            "sheltered_places_full",
            "participatieplaats_since",
            "participatieplaats_helps",
        ),
    ),
    (
        say("Plichten en brieven"),
        (
            f"{LETTER}ontheffing_9a",
            "months_9a_used",
            f"{LETTER}ontheffing_9_2",
            f"{LETTER}uitzendbureau",
            f"{LETTER}nadere_verplichting",
            "college_checked_care",
            "tegenprestatie_assigned",
            "uniform_reductions",
            "overpaid",
            "blame",
            "reported_within_60_days",
            "warned_on",
            "fined_before",
        ),
    ),
)
Value = bool | int | Decimal | date | tuple[date, ...] | str | None


def value_of(ask: Ask, text: str) -> Value:
    """The fact in its own kind: a day, an amount in euro, a number, or the code of a choice.

    None where the answer is "dat weet ik niet", or cannot be read any more.
    """
    if text == UNKNOWN:
        return None
    if is_yes_or_no(ask):
        return VALUES.get(text)
    readers: dict[Form, Callable[[str], Value]] = {
        Form.MONEY: Decimal,
        Form.NUMBER: int,
        Form.DAY: date.fromisoformat,
        Form.DATES: lambda days: tuple(date.fromisoformat(one) for one in days.split(",")),
        Form.CHOICE: Blame,
    }
    try:
        return readers[ask.form](text)
    except (ValueError, InvalidOperation):
        return None


def code_of(value: Value) -> str:
    """A fact in its own kind as the answer that tells it; the other way of ``value_of``."""
    if value is None or isinstance(value, bool):
        return CODES[value]
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)


def tries(ask: Ask, today: date) -> tuple[Value, ...]:
    """Two answers that differ as much as answers may, to see how much the question settles."""
    if is_yes_or_no(ask):
        return True, False
    match ask.form:
        case Form.MONEY:
            return Decimal(0), Decimal(1000)
        case Form.NUMBER:
            return 0, int(ask.high)
        case Form.DAY:
            return today - timedelta(days=7), today - timedelta(days=500)
        case Form.DATES:
            return (), (today - timedelta(days=100),)
        case _:
            return Blame.GEEN, Blame.OPZET


_LETTER_OF = {"vrijstelling_9a": "ontheffing_9a", "vrijstelling_9_2": "ontheffing_9_2"}


def fact_asked(finding: Finding, household: Household) -> str | None:
    """The fact to ask for this finding; None when it needs something else."""
    missing = finding.missing_fact or ""
    if missing != "decisions":
        return missing if missing in ASKED else None
    about = _LETTER_OF.get(finding.id, finding.id)
    if about == "ontheffing_9a" and household.kind is not Kind.ALLEENSTAANDE_OUDER:
        return None
    name = f"{LETTER}{about}"
    return name if name in ASKED else None
