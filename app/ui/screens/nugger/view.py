"""What stands on the list of help without a benefit."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.certainty import Certainty
from app.domain.finding import Finding, Reply
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.components.finding_group import Group
from app.ui.components.yes_no import YesNo
from app.ui.findings import lists, words
from app.ui.findings.ask_law import Found
from app.ui.findings.lists import AboutYou, ListView
from app.ui.frame import spoken

_MONEY = (
    "bijstand",
    "bijzondere_bijstand",
    "inkomenstoeslag",
    "studietoeslag",
    "zorgtoeslag",
    "huurtoeslag",
    "kindgebonden_budget",
    "minimaregelingen",
)
_GOOD_TO_KNOW = (
    "geen_plichten",
    "voorwaarden_gemeente",
    "leeftijdsgrens",
    "zoekperiode",
    "kwalificatieplicht",
    "iemand_meenemen",
    "bezwaar",
    "klacht",
    "meepraten",
)
_HELP, _SOME_MONEY, _OPEN, _NOT_NOW, _KNOW = 4, 3, 1, 0, 1


@dataclass(frozen=True, slots=True)
class NuggerView:
    """Finished texts: the list, and the ways on that are there for everybody."""

    list: ListView
    register: tuple[str, str]
    search: tuple[str, str] | None
    again: tuple[str, str]
    spoken: str


def nugger_view(
    writer: Writer, found: Found, guess: Sentence | None, *, is_young: bool, asks_gemeente: bool
) -> NuggerView:
    """What one may ask first; ``guess`` is what was taken as true about the age."""
    heading = writer.write(say("Deze hulp is er voor u"))
    status = found.find("nugger")
    not_yet = status.because if status and status.answer is Reply.NO else _TAP
    intro = tuple(writer.write(one) for one in (not_yet, guess) if one is not None)
    question = None if found.question is None else words.question(writer, found.question)
    groups = tuple(one for one in _groups(writer, found, question) if one.rows)
    asked = () if question is None else (question.heading, *question.why)
    said = spoken(writer, heading, *intro, *lists.heard(groups), *asked)
    links = (
        (say("Zo schrijft u zich in"), say("Waar, en in welke volgorde.")),
        (say("Vier weken zoeken"), say("Een dagboek, voor wie jonger is dan 27.")),
        (say("Bekijk uw antwoorden"), say("U kunt alles nog veranderen.")),
    )
    register, search, again = (
        (writer.write(title), writer.write(about)) for title, about in links
    )
    return NuggerView(
        list=ListView(
            heading=heading,
            intro=intro,
            about_you=_gemeente(writer) if asks_gemeente else None,
            question=question,
            urgent=False,
            groups=groups,
            open_group=writer.write(_OPEN_TITLE),
            told=None,
            other=(writer.write(say("Meedoen")), writer.write(say("Kijk wat bij u past."))),
            spoken=said,
        ),
        register=register,
        search=search if is_young else None,
        again=again,
        spoken=said,
    )


def _gemeente(writer: Writer) -> AboutYou:
    return AboutYou(
        writer.write(say("Uw gemeente")),
        (writer.write(say("Elke gemeente heeft ook eigen regels.")),),
        writer.write(say("Kies uw gemeente")),
    )


def _groups(
    writer: Writer, found: Found, question: YesNo | None
) -> tuple[Group, ...]:
    is_done = ("inschrijven_uwv",) if found.known.facts.registered_jobseeker else ()
    kinds: dict[str, list[Finding]] = {}
    for one in found.findings:
        kinds.setdefault("know" if one.id in is_done else _kind(one), []).append(one)
    about = {
        "help": (say("Dit kunt u vragen"), None, _HELP),
        "money": (
            say("Geld dat afhangt van uw inkomen"),
            say("U hoeft er geen uitkering voor te hebben."),
            _SOME_MONEY,
        ),
        "open": (_OPEN_TITLE, lists.why_open(asks_here=question is not None), _OPEN),
        "know": (say("Goed om te weten"), None, _KNOW),
        "not": (
            say("Dit geldt nu niet voor u"),
            say("U leest erbij waarom. Dat kan veranderen."),
            _NOT_NOW,
        ),
    }
    return tuple(
        lists.group(writer, title, line, tuple(kinds.get(kind, ())), first)
        for kind, (title, line, first) in about.items()
    )


def _kind(one: Finding) -> str:
    if one.answer is Reply.NO:
        return "not"
    if one.certainty is Certainty.ONBEKEND:
        return "open"
    if one.id in _GOOD_TO_KNOW:
        return "know"
    return "money" if one.id in _MONEY else "help"


_OPEN_TITLE = say("Dit weten wij nog niet")
_TAP = say("Tik op een regel. Dan leest u hoe u het vraagt.")
