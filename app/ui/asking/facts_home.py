"""What rights and duties ask about the benefit, the money, the home and learning."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui.asking.fact_kinds import Group, amount, coming, count, day, yes
from app.ui.asking.situation import SHARED

BENEFIT: Group = (
    say("Uw uitkering en uw aanvraag"),
    (
        SHARED["receives_bijstand"],
        day(
            "melding",
            say("Op welke dag meldde u zich voor bijstand?"),
            say("Bijstand gaat meestal niet in vóór de dag dat u zich meldde."),
        ),
        day(
            "application",
            say("Op welke dag deed u uw aanvraag?"),
            say("Vanaf uw aanvraag loopt de tijd waarin de gemeente beslist."),
        ),
        yes("papers_complete", say("Leverde u alle papieren bij uw aanvraag in?")),
        yes("advance_paid", say("Kreeg u al een voorschot?")),
        day(
            "bijstand_since",
            say("Sinds welke dag krijgt u bijstand?"),
        ),
        day(
            "bijstand_ended",
            say("Op welke dag stopte uw bijstand?"),
            say("Binnen een jaar is opnieuw aanvragen makkelijker."),
        ),
        day(
            "decision_sent",
            say("Welke datum staat op de brief waar u het niet mee eens bent?"),
            say("Vanaf die dag hebt u zes weken om bezwaar te maken."),
        ),
        yes(
            "other_benefit",
            say("Hebt u recht op een andere uitkering?"),
            say("Bijvoorbeeld WW, Ziektewet of WIA."),
        ),
        yes("uwv_benefit", say("Krijgt u een uitkering van UWV?")),
        yes(
            "receives_anw",
            say("Krijgt u een Anw-uitkering?"),
            say("Een Anw-uitkering is voor nabestaanden."),
        ),
        yes("receives_ioaw_ioaz", say("Krijgt u IOAW of IOAZ?")),
        yes(
            "wia_leaver",
            say("Zegt een brief van UWV dat uw gemeente u helpt bij werk?"),
            say("Zo'n brief kan komen na een WIA-uitkering (Participatiewet, artikel 7)."),
        ),
        yes(
            "left_by_provision", say("Stopte uw bijstand door werk dat de gemeente voor u regelde?")
        ),
        yes(
            "other_provision",
            say("Kunt u eerst een andere uitkering krijgen?"),
            say("Bijvoorbeeld WW of studiefinanciering."),
        ),
        yes("besluit.budgetbeheer", say("Betaalt de gemeente uw rekeningen voor u?")),
    ),
)
MONEY: Group = (
    say("Geld en schulden"),
    (
        amount(
            "counted_income_month",
            say("Hoeveel inkomen telt per maand mee voor de bijstand?"),
            say(
                "Het bedrag staat op de specificatie van uw gemeente. Hebt u nog geen bijstand? "
                "Vul in wat u en uw partner netto krijgen, zonder toeslagen."
            ),
        ),
        yes(
            "income_below_norm",
            say("Is uw inkomen lager dan de bijstand?"),
            say("Ook het inkomen van uw partner telt mee."),
        ),
        count(
            "low_income_months",
            say("Hoeveel maanden hebt u al een laag inkomen?"),
            say("Een laag inkomen is ongeveer zo veel als bijstand. Drie jaar is 36 maanden."),
            unit=say("maanden"),
            most=600,
        ),
        amount(
            "special_costs",
            say("Hoeveel bijzondere kosten hebt u?"),
            say("Bijzondere kosten zijn nodig en niet gewoon, zoals een bed na een ziekte."),
            say("Had u geen bijzondere kosten? Vul dan 0 in."),
        ),
        amount(
            "gifts_this_year",
            say("Hoeveel geld kreeg u dit jaar cadeau?"),
            say("Kreeg u niets? Vul dan 0 in."),
        ),
        amount(
            "cost_saving_this_year",
            say("Hoeveel van uw kosten betaalde een ander dit jaar?"),
            say("Bijvoorbeeld boodschappen of een rekening. Betaalde niemand iets? Vul dan 0 in."),
        ),
        yes(
            "has_debts",
            say("Hebt u schulden?"),
            say("Voor schulden is er hulp. De gemeente ziet dit antwoord niet."),
        ),
        yes(
            "beslag",
            say("Is er beslag op uw inkomen?"),
            say("Dan gaat elke maand geld naar een schuld. Daarover komt een brief."),
        ),
        yes(
            "threatened_home",
            say("Dreigt u uw huis, stroom, gas, water of zorgverzekering kwijt te raken?"),
            say("Bij gevaar daarvoor moet de gemeente snel met u praten."),
        ),
        yes("owes_gemeente", say("Moet u geld terugbetalen aan de gemeente?")),
        yes(
            "no_support_from_parents",
            say("Is het onmogelijk dat uw ouders u met geld helpen?"),
            say("Bijvoorbeeld omdat zij te weinig geld hebben."),
            say("Of omdat u hen niet kunt laten betalen."),
        ),
        SHARED["no_housing_costs"],
    ),
)
LIVING: Group = (
    say("Wonen en verblijf"),
    (
        yes("lawful_residence", say("Bent u Nederlander, of mag u hier wonen?")),
        yes("asylum_and_inburgering", say("Hebt u een asielvergunning, en moet u inburgeren?")),
        SHARED["zelfstandige_woning"],
        SHARED["aangewezen_kamer"],
        SHARED["inrichting"],
        SHARED["partner_inrichting"],
        yes("detained", say("Zit u nu in de gevangenis?"), say("Wij vragen dit aan iedereen.")),
        coming(
            "free_on",
            say("Op welke dag komt u vrij?"),
            say("Dit is voor wie vastzit. Vanaf die dag kunt u weer recht hebben."),
        ),
        yes(
            "on_strike",
            say("Staakt u nu?"),
            say("Mag u niet werken omdat anderen staken? Zeg dan ook ja."),
        ),
        coming(
            "strike_until",
            say("Wat is de laatste dag van de staking?"),
            say("Dit is voor wie nu staakt. Daarna kunt u weer recht hebben."),
        ),
        yes("unpaid_leave", say("Hebt u of uw partner nu onbetaald verlof?")),
        coming(
            "leave_until",
            say("Wat is de laatste dag van het onbetaalde verlof?"),
            say("Het gaat om uw verlof, of dat van uw partner. Daarna kunt u weer recht hebben."),
        ),
    ),
)
LEARNING: Group = (
    say("Leren en Nederlands"),
    (
        yes("startkwalificatie", say("Hebt u een diploma van havo, vwo of mbo niveau 2?")),
        yes("follows_education", say("Volgt u nu een opleiding?")),
        yes("can_follow_education", say("Kunt u een opleiding volgen die de staat betaalt?")),
        yes("entitled_student_grant", say("Kunt u studiefinanciering krijgen?")),
        yes("receives_student_grant", say("Krijgt u studiefinanciering?")),
        coming(
            "education_until",
            say("Wat is de laatste dag van uw opleiding?"),
            say("Dit is voor wie nu een opleiding volgt."),
        ),
        yes("was_in_pro_vso", say("Zat u op praktijkonderwijs of voortgezet speciaal onderwijs?")),
        day(
            "pro_vso_until",
            say("Op welke dag stopte u met praktijkonderwijs of vso?"),
            say("Vso is voortgezet speciaal onderwijs."),
        ),
        day(
            "school_left",
            say("Op welke dag stopte uw opleiding?"),
            say("Het gaat om een opleiding met studiefinanciering."),
        ),
        yes(
            "school_left_recently",
            say("Bent u minder dan zes maanden klaar of gestopt met een opleiding?"),
            say("Het gaat om een opleiding met studiefinanciering."),
        ),
        amount(
            "internship_month",
            say("Hoeveel krijgt u per maand voor een stage?"),
            say("Geen stage? Vul dan 0 in."),
        ),
        yes("dutch_school_eight_years", say("Ging u acht jaar naar school in het Nederlands?")),
        yes("inburgering_diploma", say("Hebt u een diploma inburgering?")),
        yes(
            "other_language_proof",
            say("Hebt u een ander papier dat laat zien dat u Nederlands kent?"),
        ),
        day(
            "taal_notice",
            say("Welke datum staat op de brief over uw Nederlands?"),
        ),
        yes("taal_learning", say("Leert u nu Nederlands, met een cursus of met hulp?")),
        yes("taal_test_failed_again", say("Haalde u de taaltoets ook de tweede keer niet?")),
    ),
)
