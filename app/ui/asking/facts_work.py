"""What rights and duties ask about health, work, duties and letters."""

from __future__ import annotations

from dataclasses import replace

from app.domain.facts import Blame
from app.domain.sentence import say
from app.ui.asking.ask import Form, Option
from app.ui.asking.fact_kinds import Group, amount, count, day, fact, yes
from app.ui.asking.situation import SHARED

_LETTER_SAYS = say("Dat staat in een brief van uw gemeente.")
_FOR_EMPLOYER = say("Loonkostensubsidie is geld voor uw werkgever. U krijgt zelf gewoon loon.")
_GEMEENTE_OR_UWV = say("Dat staat in een brief van uw gemeente of van UWV.")
HEALTH: Group = (
    say("Gezondheid en wat u kunt"),
    (
        SHARED["medisch_urenbeperkt"],
        day(
            "urenbeperkt_asked",
            say("Op welke dag vroeg u om een onderzoek naar uw uren?"),
        ),
        yes(
            "structural_limitation",
            say("Hebt u een ziekte of beperking die lang duurt?"),
            say("Het gaat erom of u naast school kunt werken."),
        ),
        yes(
            "volledig_duurzaam_arbeidsongeschikt",
            say("Bent u volledig en duurzaam arbeidsongeschikt?"),
            _GEMEENTE_OR_UWV,
        ),
        yes("wajong_benefit", say("Krijgt u een Wajong-uitkering?")),
        yes("hearing_limitation", say("Hoort u slecht?")),
        yes("visual_limitation", say("Ziet u slecht, ook met een bril?")),
        yes("can_do_task", say("Kunt u één taak in een baan doen?")),
        yes("basic_work_skills", say("Kunt u afspraken op het werk nakomen?")),
        yes("one_hour_in_a_row", say("Kunt u een uur achter elkaar werken?")),
        count(
            "hours_load",
            say("Hoeveel uur per dag kunt u werken?"),
            say("Het aantal uren staat in een brief van UWV of uw gemeente."),
            unit=say("uur"),
            most=24,
        ),
    ),
)
WORK: Group = (
    say("Werk en hulp bij werk"),
    (
        yes(
            "registered_jobseeker",
            say("Staat u bij UWV ingeschreven als werkzoekende?"),
            say("Inschrijven doet u op werk.nl."),
        ),
        yes("requested_help", say("Vroeg u de gemeente al om hulp bij werk?")),
        yes("job_planned", say("Wil een werkgever u in dienst nemen?")),
        day("job_started", say("Op welke dag begon uw baan?")),
        yes(
            "small_chance_of_work",
            say("Is uw kans op gewoon werk nu klein?"),
            say("Bijvoorbeeld omdat u lang zonder werk bent."),
        ),
        yes("needs_support_for_tasks", say("Hebt u op het werk hulp nodig bij uw taken?")),
        yes(
            "cannot_earn_minimum_wage",
            say("Is het voor u te zwaar om het minimumloon te verdienen?"),
            say("Bijvoorbeeld door een ziekte of een beperking."),
        ),
        yes(
            "doelgroep_loonkostensubsidie",
            say("Hoort u bij de doelgroep loonkostensubsidie?"),
            _FOR_EMPLOYER,
            _LETTER_SAYS,
        ),
        yes(
            "in_group_before_job",
            say("Hoorde u al bij de doelgroep voor u ging werken?"),
            say("Het gaat om de doelgroep loonkostensubsidie."),
            _FOR_EMPLOYER,
        ),
        yes(
            "more_hours_impossible",
            say("Vindt uw gemeente dat u niet meer uren kunt werken?"),
            say(
                "Krijgt uw werkgever loonkostensubsidie? "
                "Dan mag u langer een deel van uw loon houden."
            ),
        ),
        day(
            "lks_asked",
            say("Op welke dag vroeg u om een onderzoek naar loonkostensubsidie?"),
            _FOR_EMPLOYER,
        ),
        amount(
            "earns_hour",
            say("Hoeveel is uw werk per uur waard?"),
            say("Het bedrag staat in een onderzoek naar uw loonwaarde."),
        ),
        yes("wsw_job", say("Werkt u in de sociale werkvoorziening (Wsw)?")),
        yes("sheltered_places_full", say("Heeft uw gemeente nu geen plek voor beschut werk?")),
        day(
            "participatieplaats_since",
            say("Op welke dag begon uw participatieplaats?"),
        ),
        yes(
            "participatieplaats_helps",
            say("Werkte u goed mee op uw participatieplaats?"),
            say("Uw gemeente kijkt elk half jaar hoe het werk gaat."),
        ),
    ),
)
DUTIES: Group = (
    say("Plichten en brieven"),
    (
        yes(
            "besluit.ontheffing_9a",
            say("Hebt u ontheffing omdat u voor een klein kind zorgt?"),
            _LETTER_SAYS,
        ),
        count(
            "months_9a_used",
            say("Hoeveel maanden ontheffing had u al voor een klein kind?"),
            say("De ontheffing mag samen hoogstens vijf jaar duren: 60 maanden."),
            unit=say("maanden"),
            most=60,
        ),
        yes(
            "besluit.ontheffing_9_2",
            say("Hebt u tijdelijk ontheffing van werk zoeken?"),
            _LETTER_SAYS,
        ),
        yes(
            "besluit.uitzendbureau",
            say("Vraagt de gemeente dat u bij een uitzendbureau staat?"),
            _LETTER_SAYS,
        ),
        yes("besluit.nadere_verplichting", say("Staat er een extra plicht in uw besluit?")),
        yes(
            "college_checked_care",
            say("Keek de gemeente al of opvang en scholing goed geregeld zijn?"),
        ),
        yes(
            "tegenprestatie_assigned",
            say("Kreeg u een brief over een tegenprestatie?"),
            say("Dat is onbetaald iets voor anderen doen."),
        ),
        fact(
            "uniform_reductions",
            Form.DATES,
            say("Op welke dagen maakte uw gemeente uw bijstand lager?"),
            say("Het gaat om een verlaging om uw plichten bij werk."),
        ),
        amount(
            "overpaid",
            say("Hoeveel kreeg u te veel?"),
            say("Het bedrag staat in de brief van uw gemeente."),
        ),
        replace(
            fact(
                "blame",
                Form.CHOICE,
                say("Waardoor gaf u iets niet door?"),
                say("Uw gemeente beslist hierover. U mag vertellen hoe het kwam."),
            ),
            options=(
                Option(Blame.GEEN, say("Ik kon er niets aan doen")),
                Option(Blame.VERMINDERD, say("Ik kon er bijna niets aan doen")),
                Option(Blame.NORMAAL, say("Ik vergat het, of ik wist het niet")),
                Option(Blame.GROVE_SCHULD, say("Ik had het moeten weten")),
                Option(Blame.OPZET, say("Ik deed het met opzet")),
            ),
        ),
        yes(
            "reported_within_60_days",
            say("Gaf u het zelf door, binnen 60 dagen?"),
            say("Het gaat om iets dat u eerder niet doorgaf."),
        ),
        day(
            "warned_on",
            say("Welke datum staat op de brief met een waarschuwing?"),
        ),
        yes("fined_before", say("Kreeg u de laatste vijf jaar al een boete hiervoor?")),
    ),
)
