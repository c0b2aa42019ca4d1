"""What helps to have at hand before the questions, and where one finds it."""

from __future__ import annotations

from app.domain.sentence import Sentence, say
from app.ui.asking.household import has_partner
from app.ui.desk import Desk
from app.ui.page.blocks import Columns, Fact, Page, box, go, page, soft
from app.ui.page.shown import shown

_HOME: tuple[tuple[Sentence, Sentence], ...] = (
    (say("Uw huur"), say("In de brief van uw verhuurder, of op uw bankafschrift.")),
    (say("Uw spaargeld"), say("In de app van uw bank, of op een bankafschrift.")),
    (say("Wat u aan bijstand krijgt"), say("Op uw specificatie. Die komt elke maand.")),
    (say("Uw toeslagen"), say("In de brief van Dienst Toeslagen.")),
)
_WORK: tuple[tuple[Sentence, Sentence], ...] = (
    (say("Uw loon"), say("Op uw loonstrook of in uw contract. U kunt het uw werkgever vragen.")),
    (say("Uw uren"), say("In uw contract, of in de advertentie van de baan.")),
    (say("Wat opvang kost"), say("Op de rekening van de opvang.")),
)
_PARTNER = (say("Het loon van uw partner"), say("Op de loonstrook van uw partner."))


@shown
def ready_screen(desk: Desk) -> Page:
    """Nothing here is needed: each question can be answered with not knowing."""
    answers = desk.visit.answers
    partner = (Fact(*_PARTNER),) if has_partner(answers) or "wonen" not in answers else ()
    return page(
        say("Wat u kunt klaarleggen"),
        *soft(
            say("U hebt niets hiervan nodig om te beginnen."),
            say("Hebt u iets niet? Kies dan bij de vraag: Dat weet ik niet."),
        ),
        Columns(
            (box(*(Fact(*one) for one in _HOME), head=say("Over uw huis en uw geld")),),
            (box(*(Fact(*one) for one in _WORK), *partner, head=say("Over het werk")),),
        ),
        go(say("Verder"), desk.back),
    )
