"""How and where to ask for help with work, step by step."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.finding import Finding
from app.domain.sentence import Sentence, say
from app.law import about_registering, need_not_register, nugger_of
from app.text.unbroken import unbroken
from app.ui import routes
from app.ui.asking import told_facts
from app.ui.desk import Desk
from app.ui.findings.ask_law import find_now
from app.ui.findings.words import DECIDED_BY
from app.ui.page.blocks import (
    Block,
    Head,
    Line,
    Look,
    Page,
    Point,
    aside,
    box,
    go,
    page,
    quiet,
    soft,
)
from app.ui.page.shown import shown

_HELP, _REGISTERED = "hulp_bij_werk", "registered_jobseeker"

_SKIP = say("Dit mag u overslaan. Wilt u het toch? Dat kan op werk.nl.")
_AFTER_YEARS = say("Ook na jaren thuis mag u hulp vragen, als u ingeschreven staat.")


@shown
def register_screen(desk: Desk) -> Page:
    """Participatiewet 6 a and 10 lid 5: registered at UWV first, then a written request."""

    def tell() -> None:
        told_facts.tell(desk.visit, _REGISTERED, value=True)
        desk.keep()
        desk.go(routes.NUGGER)

    facts = told_facts.known_of(desk.visit, desk.parts.today).facts
    own_law, skips = about_registering(facts), need_not_register(facts)
    told = quiet(say("Ik sta nu ingeschreven"), tell, key="registered")
    is_open = facts.registered_jobseeker is False and not skips
    return page(
        say("Zo schrijft u zich in"),
        *soft(*(() if own_law is None or skips else (own_law,))),
        *soft(say("Drie stappen. U mag iemand meenemen.")),
        box(
            *((own_law, _SKIP) if skips else _registering(own_law)),
            told if is_open else None,
            head=say("Stap 1. Schrijf u in bij UWV"),
        ),
        box(*_second(desk), head=say("Stap 2. Vraag uw gemeente om hulp")),
        box(
            say("De gemeente onderzoekt uw vraag en neemt een besluit."),
            *DECIDED_BY,
            say("Geen besluit? Stuur een brief dat de gemeente te laat is."),
            say("Tegen het besluit kunt u bezwaar maken."),
            say("U hebt zes weken, vanaf de dag nadat het besluit is verstuurd."),
            head=say("Stap 3. Wacht op een besluit"),
        ),
        go(say("Maak een brief"), routes.letter(routes.NUGGER, _HELP), key="letter"),
        aside(say("Bekijk uw lijst"), routes.NUGGER, key="to-list"),
    )


def _registering(own_law: Sentence | None) -> Iterator[Sentence | Block | None]:
    """How one registers, and what to bring."""
    yield say("Schrijf u in op werk.nl.")
    yield say("Voor hulp bij werk noemt de wet geen laatste dag voor uw inschrijving.")
    yield _AFTER_YEARS if own_law is None else None
    yield say("Lukt het niet op de computer? Vraag hulp in de bibliotheek.")
    yield say("Zorg dat uw inschrijving blijft lopen.")
    yield Head(say("Deze papieren helpen"), 3)
    yield Point(say("Uw DigiD om in te loggen."))
    yield Point(say("Uw cv, als u dat hebt."))
    yield Line(say("Welke papieren UWV nog meer vraagt, weten wij niet."), Look.SMALL)


def _second(desk: Desk) -> Iterator[Sentence]:
    if desk.gemeente is not None:
        yield say("Uw gemeente: {name}", name=desk.gemeente.name)
    help_ = find_now(desk, nugger_of, _HELP)
    yield from (one.because for one in help_.own_rules) if isinstance(help_, Finding) else ()
    yield say("Schrijf welke hulp u wilt en waarom. Vraag een besluit.")
    yield say("Eerst bellen mag. Met uw brief begint de tijd voor een besluit.")
    if desk.gemeente is not None and desk.gemeente.contact.werkcentrum is not None:
        # Its own place for this help was told above: one number for one step.
        return
    contact = desk.contact
    if contact is None:
        yield say("Bel uw gemeente. Het nummer staat op haar website en op haar brieven.")
    else:
        yield say("Bel {name}: {phone}.", name=contact.who, phone=unbroken(contact.phone))
