"""Participatiewet en Algemene wet bestuursrecht: wat vraagt deze brief, en voor welke dag?"""

from __future__ import annotations

from app.domain.letter import Letter, TermKind
from app.domain.sentence import say
from app.law.cite import cite
from app.law.letters.maken import SIX_WEEKS, awb, pw

# The stop of article 54 comes first and gives time to mend; a lowering of article 18 is another
# decision, about what was done.
_DAY_IN_LETTER = say("De dag staat in de brief. Lukt die niet? Bel en vraag meer tijd.")

OTHERS = (
    Letter(
        "verzoek_gegevens",
        say("Verzoek om gegevens"),
        say("Uw gemeente vraagt papieren of uitleg."),
        (
            say("Uw gemeente mag alleen vragen wat nodig is voor uw bijstand."),
            say("Wat de gemeente zelf kan opzoeken, hoeft u niet te sturen."),
        ),
        _DAY_IN_LETTER,
        (
            say("Hebt u iets niet? Schrijf dat op en stuur wat u wel hebt."),
            say("Vraag een bewijs dat alles aankwam."),
        ),
        TermKind.IN_LETTER,
        (pw("17.1"), pw("53a.1")),
    ),
    Letter(
        "opschorting",
        say("Opschorting"),
        say("Uw gemeente betaalt even niet. Zij mist papieren of antwoorden."),
        (
            say("Dit mag hoogstens acht weken duren."),
            say("U krijgt tijd om alles nog te sturen. Daarna kan uw bijstand stoppen."),
        ),
        say("Stuur alles vóór de dag in de brief. Lukt dat niet? Bel vandaag."),
        (
            say("Kon u er niets aan doen? Leg dat uit."),
            say("Ook tegen dit besluit kunt u bezwaar maken, zes weken lang."),
        ),
        TermKind.IN_LETTER,
        (pw("54.1"), pw("54.2"), pw("54.4"), awb("6:7")),
    ),
    Letter(
        "oproep",
        say("Oproep voor een gesprek"),
        say("Uw gemeente wil u spreken."),
        (
            say("U moet meewerken als dat nodig is voor uw bijstand."),
            say(
                "Kunt u niet komen? Bel vooraf. Anders kan de betaling even stoppen (artikel 54)."
            ),
            say("U krijgt dan tijd om alsnog mee te werken."),
            say(
                "Kon u er iets aan doen? Dan kan uw bijstand ook een tijd lager worden. "
                "Dat is een apart besluit (artikel 18)."
            ),
        ),
        say("De dag en het uur staan in de brief. Kunt u niet? Bel vóór die dag."),
        (
            say("Vraag waar het gesprek over gaat."),
            say("U mag iemand meenemen."),
        ),
        TermKind.IN_LETTER,
        (pw("17.2"), pw("54.1"), pw("54.2"), pw("18.2"), pw("18.9"), awb("2:1")),
    ),
    Letter(
        "beslag",
        say("Beslag"),
        say("Iemand krijgt nog geld van u. Dat komt nu uit uw bijstand."),
        (
            say("Een deel van uw bijstand blijft van u. Dat heet de beslagvrije voet."),
            say("Met alleen bijstand is dat meestal 95 van elke 100 euro."),
            say(
                "Op bijzondere bijstand kan niemand beslag leggen. "
                "Dat geldt ook voor de individuele inkomenstoeslag."
            ),
        ),
        say("Vraag snel een berekening. In de brief staat wie het beslag legt."),
        (
            say("Geef uw inkomen, huur en huishouden door aan wie het beslag legt."),
            say("Lijkt het te hoog? Vraag wie het beslag legt om een nieuwe berekening."),
            say("Vraag uw gemeente om hulp bij schulden."),
        ),
        TermKind.NONE,
        (pw("46.2"), cite("BVV21", "475dc", "S2")),
    ),
    Letter(
        "voorschot",
        say("Voorschot"),
        say("U krijgt alvast geld, terwijl uw aanvraag nog loopt."),
        (
            say("Het is een lening zonder rente."),
            say("Krijgt u bijstand? Dan gaat het voorschot daarvan af."),
        ),
        say("Er is geen termijn. U hoeft nu niets te doen."),
        (say("Tegen dit besluit kunt u geen bezwaar maken. Te weinig geld? Vraag spoedhulp."),),
        TermKind.NONE,
        (pw("52"),),
    ),
    Letter(
        "beslissing_op_bezwaar",
        say("Beslissing op bezwaar"),
        say("Uw gemeente keek opnieuw naar het besluit."),
        (say("In de brief staat wat blijft, wat verandert en waarom."),),
        say("Niet eens? U kunt binnen zes weken naar de rechtbank."),
        (
            say("De brief zegt naar welke rechtbank. Vraag om hulp van een advocaat."),
            say(
                "Heel dringend? Vraag een advocaat naar een voorlopige voorziening bij de rechter."
            ),
        ),
        TermKind.APPEAL,
        (awb("7:1"), awb("6:7"), awb("6:8")),
    ),
    Letter(
        "dag_in_brief",
        say("Een brief met een dag erin"),
        say("Uw gemeente wil iets van u. In de brief staat voor welke dag."),
        (say("Lees wat u moet sturen of doen, en waar."),),
        _DAY_IN_LETTER,
        (say("Snapt u de brief niet? Bel en vraag om uitleg."),),
        TermKind.IN_LETTER,
        (pw("17"),),
    ),
    Letter(
        "ander_besluit",
        say("Een ander besluit"),
        say("In een besluit staat wat uw gemeente over u beslist."),
        (say("Vaak staat erin dat u bezwaar kunt maken."),),
        SIX_WEEKS,
        (say("Snapt u de brief niet? Bel en vraag om uitleg."),),
        TermKind.OBJECTION,
        (awb("6:7"), awb("6:8")),
    ),
)
