"""The questions about the person and the home."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from app.domain.sentence import say
from app.law import savings_may_matter
from app.ui.asking.ask import UNKNOWN, Answers, Ask, Form, Option
from app.ui.asking.household import (
    GROWN_CHILDREN,
    PARTNER_HAS_RIGHT,
    TOPIC,
    counts_bijstand,
    has_partner,
    shares_home,
)
from app.ui.asking.yes_or_no import NO, YES, yes_or_no
from app.ui.role import HAS_BIJSTAND

MOST_MONEY = Decimal(1_000_000)

WITH_CHILDREN = ("kinderen", "partner_kinderen")
WITH_OTHERS, OWN_DOOR = "anderen", "zelfstandige_woning"
_NO_MONEY = frozenset({"0", "0.0", "0.00"})


def _no_rent(answers: Answers) -> bool:
    # Also once it was told elsewhere, so that it can be changed here.
    no_rent = answers.get("huur") in _NO_MONEY or "geen_woonkosten" in answers
    return no_rent and counts_bijstand(answers)


def _may_rent_room(answers: Answers) -> bool:
    # Others can tell it among what is about them; then it is asked of them too, to be changed.
    rents = answers.get("huur", UNKNOWN) not in (*_NO_MONEY, UNKNOWN)
    return rents and (answers.get("wonen") == WITH_OTHERS or OWN_DOOR in answers)


def _rents_room(answers: Answers) -> bool:
    return _may_rent_room(answers) and answers.get(OWN_DOOR) == NO


def _much_saved(answers: Answers) -> bool:
    # What was saved while there was bijstand only matters above a limit of the law.
    if answers.get(HAS_BIJSTAND) != YES:
        return False
    try:
        saved = Decimal(answers.get("spaargeld", "0"))
    except InvalidOperation:
        return False
    return saved.is_finite() and savings_may_matter(saved)


def has_children(answers: Answers) -> bool:
    """Whether there are children at home."""
    return answers.get("wonen") in WITH_CHILDREN


def _one_inside(answers: Answers) -> bool:
    return has_partner(answers) and answers.get("inrichting") == YES


SITUATION: tuple[Ask, ...] = (
    Ask(
        name="wonen",
        topic=TOPIC,
        heading=say("Met wie woont u?"),
        why=(say("Van wie er bij u woont, hangen bijstand en toeslagen af."),),
        form=Form.CHOICE,
        assumed=say("Wij nemen aan dat u alleen woont."),
        options=(
            Option("alleen", say("Ik woon alleen")),
            Option(WITH_OTHERS, say("Met andere volwassenen")),
            Option("kinderen", say("Met mijn kinderen")),
            Option("partner", say("Met mijn partner")),
            Option("partner_kinderen", say("Met mijn partner en kinderen")),
        ),
    ),
    Ask(
        name="geboortedatum",
        topic=TOPIC,
        heading=say("Wanneer bent u geboren?"),
        why=(say("Het bedrag hangt af van uw leeftijd."),),
        form=Form.DATE,
        assumed=say("Wij nemen aan dat u 40 jaar bent."),
    ),
    Ask(
        name="partner_geboren",
        topic=TOPIC,
        heading=say("Wanneer is uw partner geboren?"),
        why=(say("Ook de leeftijd van uw partner telt mee voor het bedrag."),),
        form=Form.DATE,
        assumed=say("Wij nemen aan dat uw partner 40 jaar is."),
        applies=has_partner,
    ),
    PARTNER_HAS_RIGHT,
    Ask(
        name="kinderen",
        topic=TOPIC,
        heading=say("Wanneer zijn uw kinderen geboren?"),
        why=(say("Vul alleen kinderen in die jonger zijn dan 18 jaar en bij u wonen."),),
        form=Form.DATES,
        assumed=say("Wij nemen aan dat u één kind van 8 jaar hebt."),
        applies=has_children,
    ),
    *GROWN_CHILDREN,
    Ask(
        name="kostendelers",
        topic=TOPIC,
        heading=say("Hoeveel anderen van 27 jaar of ouder wonen bij u?"),
        why=(
            say("Delen zij de kosten met u? Dan krijgt u meestal minder bijstand en huurtoeslag."),
            say("Een huisgenoot jonger dan 27 telt niet mee voor uw norm."),
            say("Tel uw partner niet mee. Tel studenten en huurders met een contract ook niet."),
            say("Huurt u van iemand in huis? Tel die verhuurder of kostgever niet mee."),
            say("Een ouder, broer of zus telt wel mee, ook met een contract."),
            say("Kinderen die u al invulde, tellen wij zelf."),
        ),
        form=Form.NUMBER,
        assumed=None,
        unit=say("personen"),
        high=Decimal(20),
        usual=("0", "2"),
        applies=shares_home,
    ),
    yes_or_no(
        HAS_BIJSTAND,
        TOPIC,
        say("Krijgt u nu bijstand?"),
        say("Dit is de belangrijkste vraag."),
        say("Hebt u geen bijstand? Dan rekenen wij met uw eigen geld."),
        path="facts.receives_bijstand",
    ),
    yes_or_no(
        "urenbeperkt",
        TOPIC,
        say("Bent u medisch urenbeperkt?"),
        say("Dat betekent: een arts vindt dat u niet alle uren kunt werken."),
        say("U hebt dan een brief van UWV of de gemeente."),
        say("U mag dan langer een deel van uw loon houden."),
        path="household.medisch_urenbeperkt",
        applies=counts_bijstand,
    ),
    yes_or_no(
        "loonkostensubsidie",
        TOPIC,
        say("Gaat u werken met loonkostensubsidie?"),
        say("Dat is geld van de gemeente voor uw werkgever. U krijgt zelf gewoon loon."),
        say("U mag dan langer een deel van uw loon houden."),
        applies=counts_bijstand,
    ),
    yes_or_no(
        "inrichting",
        TOPIC,
        say("Woont u in een instelling?"),
        say("Bijvoorbeeld in een verpleeghuis, of in opvang met begeleiding."),
        say("De wet noemt dat een inrichting. Daar geldt een ander bedrag."),
        path="household.inrichting",
    ),
    yes_or_no(
        "partner_inrichting",
        TOPIC,
        say("Woont uw partner in een instelling?"),
        say("Woont één van u in een instelling? Dan geldt een ander bedrag."),
        say(
            "Dit staat in de {law}, artikel {article}.",
            law="Participatiewet",
            article="23 lid 3",
        ),
        applies=_one_inside,
        path="household.partner_inrichting",
    ),
    Ask(
        name="huur",
        topic=TOPIC,
        heading=say("Hoeveel kale huur betaalt u per maand?"),
        why=(
            say("Daarmee rekenen wij uw huurtoeslag uit."),
            say("Kale huur is zonder stroom, gas en andere kosten."),
            say("Betaalt u geen huur? Vul dan 0 in."),
        ),
        form=Form.MONEY,
        assumed=None,
        high=Decimal(5_000),
    ),
    yes_or_no(
        "geen_woonkosten",
        TOPIC,
        say("Woont u zonder huur of hypotheek te betalen?"),
        say("Zeg ook ja als u geen huis hebt."),
        say("Zonder woonkosten mag uw gemeente de bijstand lager maken."),
        path="household.no_housing_costs",
        applies=_no_rent,
    ),
    yes_or_no(
        OWN_DOOR,
        TOPIC,
        say("Hebt u een eigen voordeur, keuken en toilet?"),
        say("Zonder die drie is er meestal geen huurtoeslag."),
        say("Deelt u er een met iemand die niet bij uw gezin hoort? Zeg dan nee."),
        path="household.zelfstandige_woning",
        applies=_may_rent_room,
    ),
    yes_or_no(
        "aangewezen_kamer",
        TOPIC,
        say("Is uw kamer aangewezen voor huurtoeslag?"),
        say("Dat kan bij begeleid wonen, of bij een woongroep van ouderen."),
        say("Uw verhuurder weet dat. Dienst Toeslagen wijst zulke gebouwen aan."),
        path="household.aangewezen_kamer",
        applies=_rents_room,
    ),
    Ask(
        name="spaargeld",
        topic=TOPIC,
        heading=say("Hoeveel spaargeld hebt u ongeveer?"),
        why=(
            say("Tel al het geld op uw rekeningen bij elkaar."),
            say("Tel ook het geld van uw partner en van uw kinderen onder de 18."),
            say("Veel spaargeld telt mee voor bijstand en toeslagen."),
        ),
        form=Form.MONEY,
        bands=(500, 2_000, 5_000, 10_000),
        usual=("0.00", "20000.00"),
        assumed=None,
        high=MOST_MONEY,
    ),
    Ask(
        name="spaargeld_bijstand",
        topic=TOPIC,
        heading=say("Hoeveel van dit geld spaarde u tijdens de bijstand?"),
        why=(
            say("Wat u spaarde terwijl u bijstand had, telt niet mee voor bijstand."),
            say("Had u het geld al voor de bijstand? Vul dan 0 in."),
        ),
        form=Form.MONEY,
        assumed=None,
        high=MOST_MONEY,
        applies=_much_saved,
    ),
)
# What rights and duties ask too, by the name of the fact.
SHARED = {ask.path.split(".")[1]: ask for ask in SITUATION if ask.path}
