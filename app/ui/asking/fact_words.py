"""The questions with Ja, Nee or Dat weet ik niet about rights and duties, by the fact."""

from __future__ import annotations

from app.domain.sentence import Sentence, say

LETTER = "besluit."

_LETTER_SAYS = say("Dat staat in een brief van uw gemeente.")
_GEMEENTE_OR_UWV = say("Dat staat in een brief van uw gemeente of van UWV.")

# By the name of the fact: the question, and why or how one knows.
YES_OR_NO: dict[str, tuple[Sentence, ...]] = {
    "other_benefit": (
        say("Hebt u recht op een andere uitkering?"),
        say("Bijvoorbeeld WW, Ziektewet of WIA."),
    ),
    "uwv_benefit": (say("Krijgt u een uitkering van UWV?"),),
    "registered_jobseeker": (
        say("Staat u bij UWV ingeschreven als werkzoekende?"),
        say("Inschrijven doet u op werk.nl."),
    ),
    "requested_help": (say("Vroeg u de gemeente al om hulp bij werk?"),),
    "papers_complete": (say("Leverde u alle papieren bij uw aanvraag in?"),),
    "advance_paid": (say("Kreeg u al een voorschot?"),),
    "lawful_residence": (say("Bent u Nederlander, of mag u hier wonen?"),),
    "other_provision": (
        say("Kunt u eerst een andere uitkering krijgen?"),
        say("Bijvoorbeeld WW of studiefinanciering."),
    ),
    "detained": (say("Zit u nu in de gevangenis?"), say("Wij vragen dit aan iedereen.")),
    "unpaid_leave": (say("Hebt u of uw partner nu onbetaald verlof?"),),
    "asylum_and_inburgering": (say("Hebt u een asielvergunning, en moet u inburgeren?"),),
    "income_below_norm": (
        say("Is uw inkomen lager dan de bijstand?"),
        say("Tel ook het inkomen van uw partner mee."),
    ),
    "has_debts": (
        say("Hebt u schulden?"),
        say("Voor schulden is er hulp. De gemeente ziet dit antwoord niet."),
    ),
    "beslag": (
        say("Is er beslag op uw inkomen?"),
        say("Dan gaat elke maand geld naar een schuld. U kreeg daar een brief over."),
    ),
    "owes_gemeente": (say("Moet u geld terugbetalen aan de gemeente?"),),
    "startkwalificatie": (say("Hebt u een diploma van havo, vwo of mbo niveau 2?"),),
    "can_follow_education": (say("Kunt u een opleiding volgen die de staat betaalt?"),),
    "entitled_student_grant": (say("Kunt u studiefinanciering krijgen?"),),
    "follows_education": (say("Volgt u nu een opleiding?"),),
    "receives_student_grant": (say("Krijgt u studiefinanciering?"),),
    "was_in_pro_vso": (say("Zat u op praktijkonderwijs of voortgezet speciaal onderwijs?"),),
    "volledig_duurzaam_arbeidsongeschikt": (
        say("Bent u volledig en duurzaam arbeidsongeschikt?"),
        _GEMEENTE_OR_UWV,
    ),
    "structural_limitation": (
        say("Hebt u een ziekte of beperking die lang duurt?"),
        say("Het gaat erom of u naast school kunt werken."),
    ),
    "wajong_benefit": (say("Krijgt u een Wajong-uitkering?"),),
    "hearing_limitation": (say("Hoort u slecht?"),),
    "visual_limitation": (say("Ziet u slecht, ook met een bril?"),),
    "needs_support_for_tasks": (say("Hebt u op het werk hulp nodig bij uw taken?"),),
    "cannot_earn_minimum_wage": (
        say("Is het voor u te zwaar om het minimumloon te verdienen?"),
        say("Bijvoorbeeld door een ziekte of een beperking."),
    ),
    "job_planned": (say("Wil een werkgever u in dienst nemen?"),),
    "wsw_job": (say("Werkt u in de sociale werkvoorziening (Wsw)?"),),
    "small_chance_of_work": (
        say("Is uw kans op gewoon werk nu klein?"),
        say("Bijvoorbeeld omdat u lang zonder werk bent."),
    ),
    "college_checked_care": (say("Keek de gemeente al of opvang en scholing goed geregeld zijn?"),),
    "tegenprestatie_assigned": (
        say("Kreeg u een brief over een tegenprestatie?"),
        say("Dat is onbetaald iets voor anderen doen."),
    ),
    "dutch_school_eight_years": (say("Ging u acht jaar naar school in het Nederlands?"),),
    "inburgering_diploma": (say("Hebt u een diploma inburgering?"),),
    "other_language_proof": (say("Hebt u een ander papier dat laat zien dat u Nederlands kent?"),),
    "no_support_from_parents": (
        say("Is het onmogelijk dat uw ouders u met geld helpen?"),
        say("Bijvoorbeeld omdat zij te weinig geld hebben."),
    ),
    "school_left_recently": (
        say("Bent u minder dan zes maanden klaar of gestopt met een opleiding?"),
        say("Het gaat om een opleiding met studiefinanciering."),
    ),
    "doelgroep_loonkostensubsidie": (
        say("Hoort u bij de doelgroep loonkostensubsidie?"),
        _LETTER_SAYS,
    ),
    f"{LETTER}ontheffing_9a": (
        say("Hebt u ontheffing omdat u voor een klein kind zorgt?"),
        _LETTER_SAYS,
    ),
    f"{LETTER}ontheffing_9_2": (
        say("Hebt u tijdelijk ontheffing van werk zoeken?"),
        _LETTER_SAYS,
    ),
    f"{LETTER}uitzendbureau": (
        say("Vraagt de gemeente dat u bij een uitzendbureau staat?"),
        _LETTER_SAYS,
    ),
    f"{LETTER}nadere_verplichting": (say("Staat er een extra plicht in uw besluit?"),),
    f"{LETTER}budgetbeheer": (say("Betaalt de gemeente uw rekeningen voor u?"),),
    "receives_anw": (
        say("Krijgt u een Anw-uitkering?"),
        say("Een Anw-uitkering is voor nabestaanden."),
    ),
    "receives_ioaw_ioaz": (say("Krijgt u IOAW of IOAZ?"),),
    "wia_leaver": (
        say("Zegt een brief van UWV dat uw gemeente u helpt bij werk?"),
        say("Zo'n brief kan komen na een WIA-uitkering (Participatiewet, artikel 7)."),
    ),
    "left_by_provision": (say("Stopte uw bijstand door werk dat de gemeente voor u regelde?"),),
    "on_strike": (say("Staakt u of uw partner nu?"),),
    "threatened_home": (
        say("Dreigt u uw huis, stroom, gas, water of zorgverzekering kwijt te raken?"),
        say("Bij gevaar daarvoor moet de gemeente snel met u praten."),
    ),
    "can_do_task": (say("Kunt u één taak in een baan doen?"),),
    "basic_work_skills": (say("Kunt u afspraken op het werk nakomen?"),),
    "one_hour_in_a_row": (say("Kunt u een uur achter elkaar werken?"),),
    "in_group_before_job": (
        say("Hoorde u al bij de doelgroep voor u ging werken?"),
        say("Het gaat om de doelgroep loonkostensubsidie."),
    ),
    "sheltered_places_full": (say("Heeft uw gemeente nu geen plek voor beschut werk?"),),
    "participatieplaats_helps": (
        say("Werkte u goed mee op uw participatieplaats?"),
        say("Uw gemeente kijkt elk half jaar hoe het werk gaat."),
    ),
    "taal_learning": (say("Leert u nu Nederlands, met een cursus of met hulp?"),),
    "taal_test_failed_again": (say("Haalde u de taaltoets ook de tweede keer niet?"),),
    "reported_within_60_days": (
        say("Gaf u het zelf door, binnen 60 dagen?"),
        say("Het gaat om iets dat u eerder niet doorgaf."),
    ),
    "fined_before": (say("Kreeg u de laatste vijf jaar al een boete hiervoor?"),),
}
