"""The questions about income that comes every month beside a wage, also of the partner."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.income import Income, IncomeKind
from app.domain.sentence import Sentence, say
from app.ui.asking import values
from app.ui.asking.ask import Answers, Ask, Form, Option
from app.ui.asking.household import has_partner

TOPIC = say("Ander geld")
SOURCE, PARTNER_INCOME = "ander_geld", "inkomen_partner"
NONE = "geen"
_LIMIT = Decimal(20_000)
_STOPS, _BEGINS, _BOTH, _GOES_ON = "stopt", "begint", "begint_en_stopt", "gaat_door"


@dataclass(frozen=True, slots=True)
class IncomeWords:
    """A kind of income: its name in a list, and the term in a sentence."""

    label: Sentence
    term: str


INCOMES: Mapping[IncomeKind, IncomeWords] = {
    IncomeKind.WW: IncomeWords(say("WW"), "WW"),
    IncomeKind.ZIEKTEWET: IncomeWords(say("Ziektewet"), "Ziektewet"),
    IncomeKind.WIA: IncomeWords(say("WIA of WAO"), "WIA"),
    IncomeKind.WAJONG: IncomeWords(say("Wajong"), "Wajong"),
    IncomeKind.ANW: IncomeWords(say("Anw"), "Anw"),
    IncomeKind.IOAW: IncomeWords(say("IOAW, IOAZ of IOW"), "IOAW"),
    IncomeKind.AOW: IncomeWords(say("AOW"), "AOW"),
    IncomeKind.PENSIOEN: IncomeWords(say("Pensioen"), "pensioen"),
    IncomeKind.PARTNERALIMENTATIE: IncomeWords(say("Alimentatie voor uzelf"), "partneralimentatie"),
    IncomeKind.KINDERALIMENTATIE: IncomeWords(say("Alimentatie voor uw kind"), "kinderalimentatie"),
    IncomeKind.KAMERHUUR: IncomeWords(say("Huur van iemand in uw huis"), "kamerhuur"),
    IncomeKind.STUDIEFINANCIERING: IncomeWords(say("Studiefinanciering"), "studiefinanciering"),
    IncomeKind.WTOS: IncomeWords(say("Tegemoetkoming scholieren"), "tegemoetkoming scholieren"),
    IncomeKind.BELASTINGTERUGGAVE: IncomeWords(
        say("Belasting die u elke maand terugkrijgt"), "belastingteruggave"
    ),
    IncomeKind.ANDERS: IncomeWords(say("Ander inkomen, elke maand"), "ander inkomen"),
    IncomeKind.BETAALDE_ALIMENTATIE: IncomeWords(
        say("Ik betaal alimentatie"), "betaalde alimentatie"
    ),
}
# Only the gemeente knows what of it counts: without that it is left out.
UNSURE = frozenset({IncomeKind.STUDIEFINANCIERING, IncomeKind.WTOS})
_COUNTED = UNSURE | {IncomeKind.KAMERHUUR, IncomeKind.ANDERS}
_TAXED = frozenset(kind for kind in INCOMES if Income(kind, Decimal(0)).is_benefit) | {
    IncomeKind.PENSIOEN
}
# Rent, alimony for a child and alimony one pays are told once for the home; what counts of
# student finance is told of the person only.
_NOT_OF_PARTNER = UNSURE | {
    *(IncomeKind.KAMERHUUR, IncomeKind.KINDERALIMENTATIE, IncomeKind.BETAALDE_ALIMENTATIE)
}
_OF_PARTNER = tuple(kind for kind in INCOMES if kind not in _NOT_OF_PARTNER)
OPTIONS = tuple(Option(str(kind), words.label) for kind, words in INCOMES.items())
_WHEN = (
    Option(_GOES_ON, say("Nee, het is er nu en het gaat door")),
    Option(_STOPS, say("Het is er nu, en het stopt")),
    Option(_BEGINS, say("Het begint later, en gaat dan door")),
    Option(_BOTH, say("Het begint later, en stopt ook weer")),
)
PARTNER = Ask(
    name=PARTNER_INCOME,
    topic=TOPIC,
    heading=say("Welk inkomen heeft uw partner elke maand naast loon?"),
    why=(say("Ook het inkomen van uw partner telt mee."),),
    form=Form.SOME,
    assumed=None,
    applies=has_partner,
    options=(
        Option(NONE, say("Nee, niets hiervan"), alone=True),
        *(Option(str(kind), INCOMES[kind].label) for kind in _OF_PARTNER),
    ),
)


@dataclass(frozen=True, slots=True)
class About:
    """One income of one person, and the names under which its parts are told."""

    kind: IncomeKind
    of_partner: bool = False

    @property
    def amount(self) -> str:
        """The question how much it is after tax."""
        return f"partner_{self.kind}" if self.of_partner else f"{self.kind}_bedrag"

    def named(self, part: str) -> str:
        """The question about another part: bruto, wanneer, van, tot, naast_werk or telt."""
        return f"{'partner_' if self.of_partner else ''}{self.kind}_{part}"

    def is_chosen(self, answers: Answers) -> bool:
        """Whether somebody said that there is this income."""
        if self.kind not in values.codes(answers, PARTNER_INCOME if self.of_partner else SOURCE):
            return False
        return not self.of_partner or has_partner(answers)

    def begins(self, answers: Answers) -> bool:
        """Whether it was said to begin later."""
        return self.is_chosen(answers) and self._when(answers) in (_BEGINS, _BOTH)

    def stops(self, answers: Answers) -> bool:
        """Whether it was said to stop; before that was asked, a last month said so."""
        told = self._when(answers) in (_STOPS, _BOTH)
        before = self._when(answers) == "" and self.named("tot") in answers
        return self.is_chosen(answers) and (told or before)

    def _when(self, answers: Answers) -> str:
        return answers.get(self.named("wanneer"), "")


ABOUT = (
    *(About(kind) for kind in INCOMES),
    *(About(kind, of_partner=True) for kind in _OF_PARTNER),
)


def asks() -> tuple[Ask, ...]:
    """What is asked of each income that was chosen, first of the person, then of the partner."""
    return tuple(ask for about in ABOUT for ask in _of(about))


def _of(about: About) -> Iterator[Ask]:
    kind, term = about.kind, INCOMES[about.kind].term
    yield _amount(about, term)
    if kind in _TAXED:
        yield _gross(about, term)
    yield from _months(about, term)
    if Income(kind, Decimal(0)).falls_by_work:
        yield _beside_work(about, term)
    if kind in _COUNTED and not about.of_partner:
        yield _counted(about, term)


def _amount(about: About, term: str) -> Ask:
    heading = say("Hoeveel {name} krijgt u per maand?", name=term)
    if about.kind is IncomeKind.BETAALDE_ALIMENTATIE:
        heading = say("Hoeveel alimentatie betaalt u per maand?")
    elif about.of_partner:
        heading = say("Hoeveel {name} krijgt uw partner per maand?", name=term)
    return _ask(
        about.amount,
        Form.MONEY,
        heading,
        _why(about),
        about.is_chosen,
        assumed=_not_counted(about),
        above_zero=True,
    )


def _why(about: About) -> tuple[Sentence, ...]:
    if about.kind is IncomeKind.BETAALDE_ALIMENTATIE:
        return (
            say("Alimentatie die u betaalt, maakt uw bijstand niet hoger."),
            say(
                "Dit staat in de {law}, artikel {article}.",
                law="Participatiewet",
                article="14 onder a",
            ),
            say("Wij trekken die alimentatie wel af van wat u overhoudt."),
        )
    return (say("Vul in wat er op de rekening komt."),)


def _not_counted(about: About) -> Sentence:
    if about.kind is IncomeKind.BETAALDE_ALIMENTATIE:
        return say("De alimentatie die u betaalt, trekken wij niet af. Het bedrag weten wij niet.")
    return say("Een deel van uw andere inkomen tellen wij niet mee.")


def _gross(about: About, term: str) -> Ask:
    own = say("Hoeveel {name} krijgt u bruto per maand?", name=term)
    of_partner = say("Hoeveel {name} krijgt uw partner bruto per maand?", name=term)
    return _ask(
        about.named("bruto"),
        Form.MONEY,
        of_partner if about.of_partner else own,
        (
            say("Bruto is het bedrag waar de belasting nog af gaat."),
            say("Zonder brutobedrag schatten wij het jaarinkomen voor de toeslagen."),
        ),
        about.is_chosen,
        above_zero=True,
    )


def _months(about: About, term: str) -> Iterator[Ask]:
    yield _ask(
        about.named("wanneer"),
        Form.CHOICE,
        say("Begint of stopt {name} binnenkort?", name=term),
        (*_whose(about), say("Wij tellen het geld alleen in de maanden dat het er is.")),
        about.is_chosen,
        options=_WHEN,
    )
    yield _ask(
        about.named("van"),
        Form.MONTH,
        say("Wat is de eerste maand met {name}?", name=term),
        (*_whose(about), say("Vanaf die maand tellen wij het geld mee.")),
        about.begins,
        ahead=1,
        assumed=say("Wij nemen aan dat u dit nu al hebt: {name}.", name=term),
    )
    yield _ask(
        about.named("tot"),
        Form.MONTH,
        say("Wat is de laatste maand met {name}?", name=term),
        (*_whose(about), say("Na die maand tellen wij het geld niet meer mee.")),
        about.stops,
        assumed=say("Wij nemen aan dat dit doorgaat: {name}.", name=term),
    )


def _beside_work(about: About, term: str) -> Ask:
    own = say("Hoeveel {name} blijft er als u gaat werken?", name=term)
    of_partner = say("Hoeveel {name} houdt uw partner over naast werk?", name=term)
    return _ask(
        about.named("naast_werk"),
        Form.MONEY,
        of_partner if about.of_partner else own,
        (say("UWV of de SVB rekent dat uit. Vraag het daar, voor het werk begint."),),
        about.is_chosen,
    )


def _counted(about: About, term: str) -> Ask:
    return _ask(
        about.named("telt"),
        Form.MONEY,
        say("Hoeveel {name} telt mee voor uw bijstand?", name=term),
        (say("Uw gemeente beslist dat. Het staat in haar brief."),),
        about.is_chosen,
    )


def _whose(about: About) -> tuple[Sentence, ...]:
    return (say("Dit gaat over uw partner."),) if about.of_partner else ()


def _ask(
    name: str,
    form: Form,
    heading: Sentence,
    why: tuple[Sentence, ...],
    applies: Callable[[Answers], bool],
    *,
    assumed: Sentence | None = None,
    above_zero: bool = False,
    options: tuple[Option, ...] = (),
    ahead: int = 5,
) -> Ask:
    return Ask(
        name=name,
        topic=TOPIC,
        heading=heading,
        why=why,
        form=form,
        assumed=assumed,
        applies=applies,
        options=options,
        high=_LIMIT if form is Form.MONEY else Decimal(0),
        above_zero=above_zero,
        ahead=ahead,
    )
