"""The questions about income that comes every month beside a wage, also of the partner."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from app.domain.income import Income, IncomeKind
from app.domain.sentence import Sentence, say
from app.ui.asking.ask import Answers, Ask, Form, Option

TOPIC = say("Ander geld")
PARTNER_INCOME = "inkomen_partner"
NONE = "geen"
_LIMIT = Decimal(20_000)
_PARTNER = "partner."

# By kind: its name, the term for it in a sentence, and the question how much it is.
INCOMES: Mapping[IncomeKind, tuple[Sentence, str, Sentence]] = {
    IncomeKind.WW: (say("WW"), "WW", say("Hoeveel WW krijgt u per maand op uw rekening?")),
    IncomeKind.ZIEKTEWET: (
        say("Ziektewet"),
        "Ziektewet",
        say("Hoeveel krijgt u per maand van de Ziektewet?"),
    ),
    IncomeKind.WIA: (say("WIA of WAO"), "WIA", say("Hoeveel WIA of WAO krijgt u per maand?")),
    IncomeKind.WAJONG: (say("Wajong"), "Wajong", say("Hoeveel Wajong krijgt u per maand?")),
    IncomeKind.ANW: (say("Anw"), "Anw", say("Hoeveel Anw krijgt u per maand?")),
    IncomeKind.IOAW: (
        say("IOAW, IOAZ of IOW"),
        "IOAW",
        say("Hoeveel IOAW, IOAZ of IOW krijgt u per maand?"),
    ),
    IncomeKind.AOW: (say("AOW"), "AOW", say("Hoeveel AOW krijgt u per maand?")),
    IncomeKind.PENSIOEN: (
        say("Pensioen"),
        "pensioen",
        say("Hoeveel pensioen krijgt u per maand?"),
    ),
    IncomeKind.PARTNERALIMENTATIE: (
        say("Alimentatie voor uzelf"),
        "alimentatie",
        say("Hoeveel alimentatie voor uzelf krijgt u per maand?"),
    ),
    IncomeKind.KINDERALIMENTATIE: (
        say("Alimentatie voor uw kind"),
        "alimentatie",
        say("Hoeveel alimentatie voor uw kind krijgt u per maand?"),
    ),
    IncomeKind.KAMERHUUR: (
        say("Huur van iemand in uw huis"),
        "huur",
        say("Hoeveel huur krijgt u per maand van iemand in uw huis?"),
    ),
    IncomeKind.STUDIEFINANCIERING: (
        say("Studiefinanciering"),
        "studiefinanciering",
        say("Hoeveel studiefinanciering krijgt u per maand?"),
    ),
}
# Rent and alimony for a child are of the home; what counts of studiefinanciering is told of the
# person only.
_OF_PARTNER = tuple(
    kind
    for kind in INCOMES
    if kind
    not in (IncomeKind.KAMERHUUR, IncomeKind.KINDERALIMENTATIE, IncomeKind.STUDIEFINANCIERING)
)
OPTIONS = tuple(Option(str(kind), label) for kind, (label, _, _) in INCOMES.items())


def asks(source: str) -> tuple[Ask, ...]:
    """What is asked of each income that was chosen in the question ``source``."""
    return tuple(ask for kind in INCOMES for ask in _of(kind, source))


def _has_partner(answers: Answers) -> bool:
    return answers.get("wonen") in ("partner", "partner_kinderen")


PARTNER = Ask(
    name=PARTNER_INCOME,
    topic=TOPIC,
    heading=say("Welk inkomen heeft uw partner elke maand naast loon?"),
    why=(say("Ook het inkomen van uw partner telt mee."),),
    form=Form.SOME,
    row=say("Inkomen van uw partner"),
    assumed=None,
    applies=_has_partner,
    options=(
        *(Option(str(kind), INCOMES[kind][0]) for kind in _OF_PARTNER),
        Option(NONE, say("Nee, niets van dit alles"), alone=True),
    ),
)


def partner_amounts() -> tuple[Ask, ...]:
    """How much each income of the partner is."""
    return tuple(
        _ask(
            f"{_PARTNER}{kind}",
            Form.MONEY,
            say("Hoeveel krijgt uw partner per maand: {name}?", name=INCOMES[kind][1]),
            say("Vul in wat uw partner na belasting op de rekening krijgt."),
            say("Inkomen van uw partner: {name}", name=INCOMES[kind][1]),
            (PARTNER_INCOME, str(kind)),
        )
        for kind in _OF_PARTNER
    )


def _of(kind: IncomeKind, source: str) -> tuple[Ask, ...]:
    label, term, heading = INCOMES[kind]
    chosen = (source, str(kind))
    found = [
        _ask(
            f"{kind}_bedrag",
            Form.MONEY,
            heading,
            say("Vul in wat u na belasting op uw rekening krijgt."),
            label,
            chosen,
        ),
        _ask(
            f"{kind}_tot",
            Form.MONTH,
            say("Wat is de laatste maand dat u dit krijgt: {name}?", name=term),
            say("Stopt het niet, of weet u het niet? Kies dan: Dat weet ik niet."),
            say("Laatste maand: {name}", name=term),
            chosen,
        ),
    ]
    if Income(kind, Decimal(0)).falls_by_work:
        found.append(_beside_work(kind, term, chosen))
    if kind is IncomeKind.STUDIEFINANCIERING:
        found.append(
            _ask(
                f"{kind}_telt",
                Form.MONEY,
                say("Hoeveel studiefinanciering telt mee voor uw bijstand?"),
                say("Uw gemeente beslist dat. Het staat in haar brief."),
                say("Studiefinanciering die meetelt"),
                chosen,
            )
        )
    return tuple(found)


def _beside_work(kind: IncomeKind, term: str, chosen: tuple[str, str]) -> Ask:
    return _ask(
        f"{kind}_naast_werk",
        Form.MONEY,
        say("Hoeveel {name} houdt u over als u gaat werken?", name=term),
        say("UWV of de SVB rekent dat uit. Vraag het daar, voor u begint."),
        say("Naast het werk: {name}", name=term),
        chosen,
    )


def _ask(
    name: str, form: Form, heading: Sentence, why: Sentence, row: Sentence, chosen: tuple[str, str]
) -> Ask:
    source, code = chosen
    is_amount = name.endswith("_bedrag")
    return Ask(
        name=name,
        topic=TOPIC,
        heading=heading,
        why=(why,),
        form=form,
        row=row,
        assumed=say("Een deel van uw andere inkomen tellen wij niet mee.") if is_amount else None,
        applies=lambda answers: code in answers.get(source, "").split(","),
        high=_LIMIT if form is Form.MONEY else Decimal(0),
        above_zero=is_amount,
    )
