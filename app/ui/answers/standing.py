"""The words for how the app stands towards the gemeente."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.connection import (
    Connected,
    Connection,
    DataOf,
    NoAccess,
    NotConnected,
    NotSafe,
    Outage,
    TooOld,
)
from app.domain.dutch_time import dutch_time
from app.domain.link_state import LinkState
from app.domain.own_data import OwnData, OwnPart
from app.domain.sentence import Sentence, say


@dataclass(frozen=True, slots=True)
class Standing:
    """The state in a few words, what it means, and what works in it."""

    title: Sentence
    lines: tuple[Sentence, ...]
    works: tuple[Sentence, ...]


_ALWAYS = (
    say("U kunt alles uitrekenen en lezen."),
    say("U kunt bellen met uw gemeente."),
)
_LATER = say("U kunt dingen doorgeven. Wij versturen ze zodra het kan.")
_PAPER = say("Wat u wilt doorgeven, kunt u afdrukken of bewaren.")
_KEPT = say("Wat u wilde doorgeven, is bewaard. Er raakt niets kwijt.")
_LOOK = (
    say("Wij weten niet zeker of dit uw gemeente is. Er is niets verstuurd."),
    say("Klopt de datum van uw toestel? Gebruik dan een andere verbinding."),
)
_NOTHING_SHOWN = say("Uw gemeente laat hier nu niets zien")
_WHY_NOTHING = (
    say("Regelt u dit voor een ander? Dan is uw machtiging misschien voorbij."),
    say("Bel uw gemeente. Vraag waarom."),
)
_OLD = say("U ziet wat uw gemeente eerder vertelde.")


def standing(state: LinkState) -> Standing:
    """How things stand, calmly; old data always says how old."""
    match state.connection:
        case Connected(at=at):
            lines = (*_who(state), clock_line(at))
            works = (say("U kunt dingen doorgeven en antwoord krijgen."), *_ALWAYS)
            return Standing(say("U bent verbonden met uw gemeente"), lines, works)
        case connection if state.is_logged_in and not isinstance(connection, NotConnected):
            return _in_trouble(connection)
        case NotConnected(data_of=at) if state.has_ended:
            lines = (
                say("Uw gemeente heeft u uitgelogd, voor uw veiligheid."),
                say("Er is niets weg. Log opnieuw in om verder te gaan."),
                *_age(at),
            )
            return Standing(say("Log opnieuw in"), lines, (*_ALWAYS, _PAPER))
        case connection:
            lines = (say("Dat mag. Houvast werkt ook zonder."), *_age(_data_of(connection)))
            return Standing(say("U bent niet verbonden"), lines, (*_ALWAYS, _PAPER))


def _in_trouble(connection: DataOf | Outage | NotSafe | TooOld | NoAccess) -> Standing:
    """Who is logged in, and gets no further now."""
    age, works = _age(_data_of(connection)), (_KEPT, _OLD, *_ALWAYS)
    match connection:
        case DataOf():
            return Standing(say("Even geen verbinding"), age, (_LATER, _OLD, *_ALWAYS))
        case Outage():
            lines = (say("Er is een storing bij de gemeente. U hoeft niets te doen."), *age)
            return Standing(say("Storing bij de gemeente"), lines, (_LATER, _OLD, *_ALWAYS))
        case NotSafe():
            return Standing(say("De verbinding is niet veilig"), (*_LOOK, *age), works)
        case TooOld():
            lines = (say("Uw gemeente vraagt een nieuwe Houvast."), *age)
            return Standing(say("Werk Houvast bij"), lines, works)
        case NoAccess():
            return Standing(_NOTHING_SHOWN, _WHY_NOTHING, (_KEPT, *_ALWAYS))


def _data_of(connection: Connection) -> datetime | None:
    """How old what is shown is; None when nothing of the gemeente is here."""
    match connection:
        case Connected(at=at) | DataOf(at=at):
            return at
        case NoAccess():
            return None
        case _:
            return connection.data_of


def clock_line(at: datetime) -> Sentence:
    """Of which moment the data are."""
    here = dutch_time(at)
    return say("Bijgewerkt op {day} om {time}.", day=here.date(), time=here.strftime("%H:%M"))


def of_gemeente(at: datetime) -> Sentence:
    """The mark of whatever the gemeente told."""
    return say("Van uw gemeente, {day}", day=dutch_time(at).date())


UNREAD = say("Dit deel kan de app nu niet lezen. Bel uw gemeente als u het nodig hebt.")
_NOTHING_SENT = say("De gemeente heeft hier niets over gestuurd.")


def lacks(
    own: OwnData | None,
    part: OwnPart,
    there: tuple[object, ...],
    nothing: Sentence = _NOTHING_SENT,
) -> Sentence | None:
    """Why a list of what the gemeente told is empty: what could not be read is not nothing."""
    if own is None:
        return say("Hier staat nog niets. U bent nog niet verbonden.")
    if part in own.failed:
        return UNREAD
    return None if there else nothing


def _age(at: datetime | None) -> tuple[Sentence, ...]:
    return () if at is None else (clock_line(at),)


def _who(state: LinkState) -> tuple[Sentence, ...]:
    if state.person is None:
        return ()
    if state.is_for_other:
        return (say("U regelt dit voor {name}.", name=state.person),)
    return (say("U bent {name}.", name=state.person),)
