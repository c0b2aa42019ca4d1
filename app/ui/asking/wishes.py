"""What people want to ask of a gemeente in their own words, ready to send; kept on the device.

Each came from the founding documents: a talk, a say in one's route, learning with a wage, care.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.sentence import Sentence, say
from app.ui.asking import values
from app.ui.state import Visit

_ASKED = "gevraagd."
# So long after asking it is fair to ask again; no law says so.
PATIENCE = timedelta(days=14)
_DECIDE = say("Wilt u hierover een besluit nemen en mij dat sturen?")


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing to ask: its words, what one should know first, and the lines of the letter.

    A line with ``OPEN`` behind it in ``letter`` is finished by the person. ``right`` is where the
    law says more, ``law`` the law and the articles the words rest on, None where no
    law speaks of it. ``until_age`` is the last age for which it is meant.
    """

    id: str
    title: Sentence
    about: tuple[Sentence, ...]
    letter: tuple[tuple[Sentence, bool], ...]
    law: tuple[str, str] | None = None
    right: str = ""
    until_age: int | None = None

    @property
    def asks_decision(self) -> bool:
        """Whether the letter asks for a decision; that of the Bbz has other terms."""
        return bool(self.right) and any(line == _DECIDE for line, _ in self.letter)


    def lines(self, *, has_bijstand: bool | None) -> tuple[tuple[Sentence, bool], ...]:
        """The letter of this person: without what only somebody with bijstand can ask."""
        if has_bijstand is not False:
            return self.letter
        return tuple(one for one in self.letter if one[0] not in _WITH_BIJSTAND)


OPEN, WHOLE = True, False
_MY_DUTIES = say("Kunt u rekening houden met deze zorg bij mijn plichten?")
_PREPARE = say("Mag ik dit voorbereiden terwijl ik bijstand krijg?")
_WITH_BIJSTAND = (_MY_DUTIES, _PREPARE)
TALK = Wish(
    "gesprek",
    say("Ik wil een gesprek"),
    (say("U mag altijd om een gesprek vragen."), say("Uw gemeente kiest de dag met u.")),
    (
        (say("Ik wil met u praten over werk, leren of meedoen."), WHOLE),
        (say("Hierover wil ik praten:"), OPEN),
        (say("Wilt u een dag voor een gesprek met mij kiezen?"), WHOLE),
    ),
    ("Participatiewet", "10 lid 5"),
    "hulp_bij_werk",
)
_ROUTE = (
    Wish(
        "wie-geeft-het",
        say("Wie geeft mijn traject, en wat levert het op?"),
        (
            say("Uw gemeente moet eerst onderzoeken welke hulp u nodig hebt."),
            say("Wat een traject oplevert, is vaak niet bekend. Vraag het daarom."),
        ),
        (
            (say("Wie geeft dit traject?"), WHOLE),
            (say("Hoeveel mensen hadden daarna werk?"), WHOLE),
            (say("Waarom past het bij mij?"), WHOLE),
            (say("Wat kost het mij, en wie betaalt?"), WHOLE),
        ),
        ("Participatiewet", "10 lid 4"),
        "onderzoek_en_besluit",
    ),
    Wish(
        "andere-begeleider",
        say("Ik wil een andere begeleider"),
        (
            say("Vragen mag altijd. Uw gemeente beslist."),
            say("Bent u niet goed behandeld? Dan kunt u ook een klacht indienen."),
        ),
        (
            (say("Ik vraag u om een andere begeleider, omdat:"), OPEN),
            (say("Dit helpt mij wel:"), OPEN),
        ),
        ("Algemene wet bestuursrecht", "9:1"),
        "klacht",
    ),
    Wish(
        "het-past-niet",
        say("Mijn traject past niet bij mij"),
        (
            say("Stop niet zomaar. Meedoen aan een traject kan een plicht zijn."),
            say("U mag wel vragen om te stoppen, of iets anders voorstellen."),
        ),
        (
            (say("Dit past nu niet bij mij, omdat:"), OPEN),
            (say("Dit kan ik wel:"), OPEN),
            (say("Ik vraag u om maatwerk (Participatiewet, artikel 18 lid 1)."), WHOLE),
            (_DECIDE, WHOLE),
        ),
        ("Participatiewet", "9 lid 1 onder b, 18 lid 1"),
        "maatwerk",
    ),
    Wish(
        "kosten",
        say("Ik maak kosten voor een traject of vrijwilligerswerk"),
        (
            say("Uw gemeente kan reisgeld of andere kosten betalen. Zij beslist zelf."),
            say("Vraag het voordat u de kosten maakt. Bewaar de bonnen."),
        ),
        (
            (say("Ik doe dit traject of vrijwilligerswerk:"), OPEN),
            (say("Ik maak daarvoor deze kosten per maand:"), OPEN),
            (say("Ik vraag u om deze kosten te betalen."), WHOLE),
            (_DECIDE, WHOLE),
        ),
        ("Participatiewet", "8a lid 2 onder f, 35 lid 1"),
        "vervoer_en_hulpmiddelen",
    ),
)
_WORK = (
    Wish(
        "weer-aan-het-werk",
        say("Ik wil weer aan het werk"),
        (
            say("Ook zonder uitkering kunt u hulp vragen. Schrijf u eerst in bij UWV."),
            say("Deze hulp is er vaak: kijken naar uw cv, oefenen met praten, een cursus."),
            say("Zorgt u voor iemand? Daar houdt de gemeente rekening mee bij hulp."),
        ),
        (
            (say("Ik wil weer werken en vraag u om hulp."), WHOLE),
            (say("Kan iemand mijn cv met mij bekijken?"), WHOLE),
            (say("Kan ik oefenen met solliciteren? Gaat er iemand met mij mee?"), WHOLE),
            (say("Dit werk en deze uren passen bij mij:"), OPEN),
            (say("Wat kost deze hulp mij?"), WHOLE),
            (_DECIDE, WHOLE),
        ),
        ("Participatiewet", "7 lid 1 onder a, 8a lid 2 onder a, 10 lid 5"),
        "hulp_bij_werk",
    ),
    Wish(
        "leren-en-werken",
        say("Ik wil leren en werken tegelijk (bbl)"),
        (
            say("U hebt een contract en krijgt loon. Vaak gaat u één dag per week naar school."),
            say("U leert voor een diploma. Krijgt u bijstand? Dan telt het loon mee."),
        ),
        (
            (say("Ik wil leren en werken in de bbl. Dit vak:"), OPEN),
            (say("Wilt u mij helpen om een werkgever te vinden?"), WHOLE),
            (say("Wat kost het mij, en wie betaalt?"), WHOLE),
            (_DECIDE, WHOLE),
        ),
        ("Participatiewet", "10 lid 5"),
        "scholing",
    ),
    Wish(
        "basisbaan",
        say("Ik wil een basisbaan"),
        (
            say("Een basisbaan is werk met loon dat uw gemeente zelf maakt."),
            say("Niet elke gemeente heeft dit. Het is geen recht."),
        ),
        (
            (say("Biedt u basisbanen?"), WHOLE),
            (say("Kan ik daar werken? En wat krijg ik dan?"), WHOLE),
        ),
    ),
    Wish(
        "eigen-bedrijf",
        say("Ik wil voor mezelf werken"),
        (
            say("Wat u met een eigen bedrijf overhoudt, rekent Houvast niet uit."),
            say("Voor zelfstandigen is er andere bijstand: het Bbz. Uw gemeente beslist."),
            say("Begin niet voordat u antwoord hebt."),
        ),
        (
            (say("Ik wil een eigen bedrijf beginnen. Mijn plan:"), OPEN),
            (_PREPARE, WHOLE),
            (say("Wat telt mee van mijn winst, en wanneer geef ik dat door?"), WHOLE),
            (_DECIDE, WHOLE),
        ),
        ("Participatiewet", "78f"),
    ),
    Wish(
        "iemand-die-meekijkt",
        say("Ik wil dat iemand met mij mee blijft kijken"),
        (
            say("Krijgt u bijstand onder de 27? Dan hoort er een plan van aanpak bij."),
            say("Uw gemeente begeleidt u daarbij, en bespreekt het plan met u."),
        ),
        (
            (say("Wie kijkt met mij mee, en hoe bereik ik die persoon?"), WHOLE),
            (say("Wanneer praten wij weer over mijn plan?"), WHOLE),
            (say("Ik heb ook hulp nodig bij school, wonen of geld:"), OPEN),
        ),
        ("Participatiewet", "44 lid 4, 44a lid 2"),
        "plan_van_aanpak",
        26,
    ),
)
_CARE = (
    Wish(
        "wmo",
        say("Ik heb thuis hulp of begeleiding nodig (Wmo)"),
        (
            say("Vraag een gesprek over de Wmo. Ook als u nog niet weet welke hulp past."),
            say("Gratis onafhankelijke hulp bij dat gesprek is er ook."),
        ),
        (
            (say("Ik meld dat ik hulp nodig heb (Wmo, artikel 2.3.2)."), WHOLE),
            (say("Ik heb hulp nodig bij:"), OPEN),
            (say("Ik wil iemand naast mij bij het gesprek (cliëntondersteuning)."), WHOLE),
        ),
        ("Wet maatschappelijke ondersteuning 2015", "2.2.4, 2.3.2"),
        "clientondersteuning",
    ),
    Wish(
        "respijtzorg",
        say("Ik zorg voor iemand en heb rust nodig"),
        (
            say("Respijtzorg is hulp die uw zorg een dag of langer overneemt."),
            say("Vraag of uw gemeente dit heeft, en wat het kost."),
        ),
        (
            (say("Ik zorg voor iemand. Dit doe ik elke week:"), OPEN),
            (say("Kan iemand mijn zorg soms overnemen (respijtzorg)?"), WHOLE),
            (_MY_DUTIES, WHOLE),
        ),
        ("Wet maatschappelijke ondersteuning 2015", "2.3.2"),
        "ontheffing_9_2",
    ),
    Wish(
        "iemand-regelt-het",
        say("Iemand anders regelt dit voor mij"),
        (
            say("U mag iemand laten helpen, of iemand alles laten regelen."),
            say("Met deze brief geeft u toestemming. U kunt die altijd intrekken."),
        ),
        (
            (say("Deze persoon mag dingen voor mij regelen:"), OPEN),
            (say("Het adres van deze persoon:"), OPEN),
            (say("Dit mag deze persoon voor mij doen:"), OPEN),
            (say("Dit geldt tot deze dag:"), OPEN),
            (say("Mijn handtekening:"), OPEN),
        ),
        ("Algemene wet bestuursrecht", "2:1"),
        "iemand_meenemen",
    ),
)
GROUPS: tuple[tuple[Sentence, tuple[Wish, ...]], ...] = (
    (say("Praten en meebeslissen"), (TALK, *_ROUTE)),
    (say("Werk en leren"), _WORK),
    (say("Zorg en hulp"), _CARE),
)
ALL = tuple(one for _, some in GROUPS for one in some)


def find(name: str) -> Wish | None:
    """The wish with this name in the address."""
    return next((one for one in ALL if one.id == name), None)


def asked_on(visit: Visit, wish: Wish) -> date | None:
    """The day on which the person said to have asked it; None when that is not told."""
    return values.day(visit.answers, f"{_ASKED}{wish.id}")


def tell_asked(visit: Visit, wish: Wish, day: date | None) -> None:
    """Remember that it was asked on this day; None forgets it, as after an answer."""
    visit.answer(f"{_ASKED}{wish.id}", "" if day is None else day.isoformat())


def waiting(visit: Visit) -> Iterator[tuple[Wish, date]]:
    """What was asked and has no answer yet, with the day from which one may ask again."""
    for one in ALL:
        day = asked_on(visit, one)
        if day is not None:
            yield one, day + PATIENCE
