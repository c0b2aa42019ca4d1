"""What one can tell the gemeente: the kinds, the boxes of each, and what they make together.

Who adds a kind adds it here, in ``app/domain/request.py`` and in ``app/data/api/verzoek.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar, cast

from app.domain.month import Month
from app.domain.request import (
    TRAVEL_MONEY,
    ChangeReport,
    ChoiceMade,
    IncomeReport,
    Inquiry,
    Objection,
    Proof,
    ReportedIncome,
    Request,
    RequestKind,
)
from app.domain.sentence import Sentence, say
from app.ui.asking.ask import NEAR, NO_DAY, Form, Input
from app.ui.asking.report_options import CHANGES, MORE, NONE, SOURCES, SURE

# What stands in the boxes by their names; and for each box in order, "" where nothing does.
Told = Mapping[str, str]
Values = tuple[str, ...]
T = TypeVar("T", bound=Request)

_MOST_MONEY = Decimal(100_000)
CERTAIN, ESTIMATE, WAGE = "zeker", "schatting", "loon"
# Which paper it is; of the words for people it is no part.
TASK = "doorgeven.bewijsstuk.taak"
SELF, _OTHER = "zelf", "anders"
WHO = (SELF, "partner")


@dataclass(frozen=True, slots=True)
class Report:
    """One kind: its name in the address, its words and its boxes.

    ``make`` makes of the boxes what goes to the gemeente; ``values`` tells what stood in them.
    """

    slug: str
    kind: RequestKind
    title: Sentence
    about: Sentence
    boxes: tuple[Input, ...]
    make: Callable[[Told], Request]
    values: Callable[[Request], Values]


def _back(values: Callable[[T], Values]) -> Callable[[Request], Values]:
    # A report is only asked about a request of its own kind.
    return cast("Callable[[Request], Values]", values)


def _income(told: Told) -> Request:
    return IncomeReport(Month.parse(told["maand"]), (*_first(told), *_second(told)))


def _first(told: Told) -> tuple[ReportedIncome, ...]:
    if told["bron"] == NONE:
        return ()
    is_guess = told["zeker"] == ESTIMATE
    travel = Decimal(told.get("reisgeld") or 0)
    own = ReportedIncome(told["bron"], SELF, Decimal(told["bedrag"]) - travel, is_guess)
    return (own, ReportedIncome(_OTHER, SELF, travel, is_guess, TRAVEL_MONEY)) if travel else (own,)


def _second(told: Told) -> tuple[ReportedIncome, ...]:
    who, is_guess = told.get("erbij", ""), told.get("zeker") == ESTIMATE
    if who not in WHO:
        return ()
    return (ReportedIncome(told["bron_erbij"], who, Decimal(told["bedrag_erbij"]), is_guess),)


def _income_values(request: IncomeReport) -> Values:
    """Of each box in order; the income of the partner alone stands in the later boxes."""
    month, travel, earned = str(request.month), request.travel, request.earned
    own = earned[0] if earned and earned[0].who == SELF else None
    more = earned if own is None else earned[1:]
    first: Values = (NONE, "", "", "") if more else (NONE,)
    if own is not None:
        sure = ESTIMATE if own.is_estimate else CERTAIN
        first = own.source, _cents(request.received), _cents(travel) if travel else "", sure
    later = ((one.who, one.source, _cents(one.net)) for one in more[:1])
    return (month, *first, *(value for row in later for value in row))


def _cents(amount: Decimal) -> str:
    return f"{amount:.2f}"


def _change(told: Told) -> Request:
    return ChangeReport(told["soort"], date.fromisoformat(told["dag"]), told["tekst"])


def _change_values(request: ChangeReport) -> Values:
    return request.what, request.since.isoformat(), request.text


def _question_values(request: Inquiry) -> Values:
    return request.subject, request.text


def _objection_values(request: Objection) -> Values:
    return request.decision, request.reasons


def _choice_values(request: ChoiceMade) -> Values:
    return request.option, request.text


def _proof_values(request: Proof) -> Values:
    return request.task, request.text


_MONTH, _WHAT = say("Kies de maand."), say("Kies wat bij u past.")
_FREE = say("Dit mag u leeg laten.")
INCOME = Report(
    "inkomsten",
    RequestKind.INCOME,
    say("Inkomen van de maand"),
    say("Ook als u niets hebt verdiend."),
    (
        Input(
            "doorgeven.inkomsten.maand",
            Form.MONTH,
            say("Over welke maand gaat het?"),
            None,
            say("Maand"),
            _MONTH,
        ),
        Input(
            "doorgeven.inkomsten.bron",
            Form.CHOICE,
            say("Wat voor inkomen was het?"),
            None,
            say("Wat voor inkomen was het?"),
            say("Kies wat bij u past."),
            SOURCES,
        ),
        Input(
            "doorgeven.inkomsten.bedrag",
            Form.MONEY,
            say("Hoeveel kreeg u netto?"),
            say("Netto is het bedrag dat u op uw rekening krijgt."),
            say("Bedrag"),
            say("Vul een bedrag in."),
            high=_MOST_MONEY,
        ),
        Input(
            "doorgeven.inkomsten.reisgeld",
            Form.MONEY,
            say("Hoeveel van dit geld is reisgeld van uw werkgever?"),
            say("Reisgeld telt niet mee als inkomen. Is er geen reisgeld? Laat dit leeg."),
            say("Waarvan reisgeld"),
            None,
            high=_MOST_MONEY,
        ),
        Input(
            "doorgeven.inkomsten.zeker",
            Form.CHOICE,
            say("Weet u het precies?"),
            say("Een schatting mag. U stuurt het bewijs later."),
            say("Weet u het precies?"),
            say("Kies of u het bedrag zeker weet."),
            SURE,
        ),
        Input(
            "doorgeven.inkomsten.erbij",
            Form.CHOICE,
            say("Kwam er nog ander inkomen bij?"),
            say("Ook dat van uw partner telt. Was er niets? Sla dit over."),
            say("Kwam er nog ander inkomen bij?"),
            None,
            MORE,
        ),
        Input(
            "doorgeven.inkomsten.bron_erbij",
            Form.CHOICE,
            say("Wat voor inkomen was het?"),
            None,
            say("Wat voor inkomen was het?"),
            say("Kies wat bij u past."),
            SOURCES[:-1],
        ),
        Input(
            "doorgeven.inkomsten.bedrag_erbij",
            Form.MONEY,
            say("Hoeveel was dat netto?"),
            say("Netto is het bedrag op de rekening, zonder reisgeld."),
            say("Bedrag"),
            say("Vul een bedrag in."),
            high=_MOST_MONEY,
        ),
    ),
    _income,
    _back(_income_values),
)
CHANGE = Report(
    "wijziging",
    RequestKind.CHANGE,
    say("Er verandert iets"),
    say("Werk, huis, geld, of met wie u woont."),
    (
        Input(
            "doorgeven.wijziging.soort",
            Form.CHOICE,
            say("Wat verandert er?"),
            None,
            say("Wat"),
            _WHAT,
            CHANGES,
        ),
        Input(
            "doorgeven.wijziging.dag",
            Form.DAY,
            say("Vanaf welke dag?"),
            None,
            say("Vanaf"),
            NO_DAY,
            span=NEAR,
        ),
        Input(
            "doorgeven.wijziging.tekst",
            Form.TEXT,
            say("Vertel het in uw eigen woorden"),
            say("Een of twee zinnen zijn genoeg."),
            say("Uw woorden"),
            say("Schrijf in een paar woorden wat er verandert."),
        ),
    ),
    _change,
    _back(_change_values),
)
QUESTION = Report(
    "vraag",
    RequestKind.QUESTION,
    say("Een vraag"),
    say("Stel een vraag aan uw gemeente."),
    (
        Input(
            "doorgeven.vraag.onderwerp",
            Form.LINE,
            say("Waarover gaat uw vraag?"),
            None,
            say("Onderwerp"),
            say("Schrijf waarover uw vraag gaat."),
        ),
        Input(
            "doorgeven.vraag.tekst",
            Form.TEXT,
            say("Wat wilt u vragen?"),
            None,
            say("Uw vraag"),
            say("Schrijf uw vraag op."),
        ),
    ),
    lambda told: Inquiry(told["onderwerp"], told["tekst"]),
    _back(_question_values),
)
OBJECTION = Report(
    "bezwaar",
    RequestKind.OBJECTION,
    say("Bezwaar maken"),
    say("U bent het niet eens met een besluit."),
    (
        Input(
            "doorgeven.bezwaar.besluit",
            Form.LINE,
            say("Welk besluit is het?"),
            say("Het nummer staat boven aan de brief."),
            say("Nummer van het besluit"),
            say("Vul het nummer van het besluit in."),
        ),
        Input(
            "doorgeven.bezwaar.redenen",
            Form.TEXT,
            say("Waarom bent u het er niet mee eens?"),
            say(
                "Uw redenen mogen later: in een brief staat tot welke dag. "
                "Stuur uw bezwaar wel op tijd."
            ),
            say("Uw redenen"),
            None,
            later=say("Die stuurt u later."),
        ),
    ),
    lambda told: Objection(told["besluit"], told["redenen"]),
    _back(_objection_values),
)
CHOICE = Report(
    "keuze",
    RequestKind.CHOICE,
    say("Mijn keuze bij Meedoen"),
    say("Laat weten wat u het liefst doet."),
    (
        Input(
            "doorgeven.keuze.keuze",
            Form.CHOICE,
            say("Wat kiest u?"),
            None,
            say("Wat kiest u?"),
            _WHAT,
        ),
        Input(
            "doorgeven.keuze.tekst",
            Form.TEXT,
            say("Wilt u er iets bij zeggen?"),
            _FREE,
            say("Uw woorden"),
            None,
        ),
    ),
    lambda told: ChoiceMade(told["keuze"], told["tekst"]),
    _back(_choice_values),
)
PROOF = Report(
    "bewijsstuk",
    RequestKind.PROOF,
    say("Een papier insturen"),
    say("Een foto of bestand waar uw gemeente om vroeg."),
    (
        Input(
            TASK,
            Form.CHOICE,
            say("Waar hoort het bij?"),
            None,
            say("Waar hoort het bij?"),
            _WHAT,
        ),
        Input(
            "doorgeven.bewijsstuk.tekst",
            Form.LINE,
            say("Wat stuurt u?"),
            say("Bijvoorbeeld: mijn loonstrook van oktober."),
            say("Wat u stuurt"),
            say("Schrijf op wat u stuurt."),
        ),
    ),
    lambda told: Proof(told["taak"], told["tekst"]),
    _back(_proof_values),
)
ALL = (INCOME, CHANGE, QUESTION, OBJECTION, CHOICE, PROOF)


def find(slug: str) -> Report | None:
    """The kind with this name in the address."""
    return next((one for one in ALL if one.slug == slug), None)


def of_kind(kind: RequestKind) -> Report:
    """The boxes of a kind of verzoek."""
    return next(one for one in ALL if one.kind is kind)
