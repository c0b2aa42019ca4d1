"""The questions about the work of the partner: whether there is any, and the wage of it."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui.asking.ask import Answers, Ask, Form
from app.ui.asking.household import TOPIC, WITH_PARTNER
from app.ui.asking.wage import MONTH_LIMIT
from app.ui.asking.yes_or_no import YES, yes_or_no

_WORKS, _WAGE = "partnerwerk", "partnerloon"


def _partner(answers: Answers) -> bool:
    return answers.get("wonen") in WITH_PARTNER


def partner_works(answers: Answers) -> bool:
    """Whether there is a partner who was told to work; what is not known is no."""
    return _partner(answers) and answers.get(_WORKS) == YES


PARTNER: tuple[Ask, ...] = (
    yes_or_no(
        _WORKS,
        TOPIC,
        say("Werkt uw partner?"),
        say("Het loon van uw partner telt mee voor de bijstand en de toeslagen."),
        row=say("Werk van uw partner"),
        assumed=say("Wij nemen aan dat uw partner niet werkt."),
        applies=_partner,
    ),
    Ask(
        name=_WAGE,
        topic=TOPIC,
        heading=say("Hoeveel loon krijgt uw partner per maand op de rekening?"),
        why=(say("Dit heet het nettoloon. Het staat op de loonstrook van uw partner."),),
        form=Form.MONEY,
        row=say("Nettoloon van uw partner per maand"),
        assumed=say("Het loon van uw partner weten wij niet. Wij tellen het niet mee."),
        applies=partner_works,
        high=MONTH_LIMIT,
        above_zero=True,
    ),
)
