"""Where everything stands that one person sent: the outbox, with what the gemeente did since."""

from __future__ import annotations

from app.data.api.own_data import own_data
from app.data.api.verzoek import refusals_from, request_from
from app.data.api.wire import Change, Content
from app.data.store.kept import ARRIVED, REFUSED, File, Item, Mark, State
from app.domain.link_state import Sent, SentFile, Stand
from app.domain.own_data import Message

_STANDS = {
    State.KLAAR: Stand.WAITS,
    State.BEZIG: Stand.CHECKING,
    State.ONBEKEND: Stand.CHECKING,
    State.WACHT: Stand.WAITS,
    State.INLOGGEN: Stand.LOGIN,
    State.AANDACHT: Stand.ATTENTION,
    State.BEVESTIGD: Stand.RECEIVED,
}
_VERZOEK = "verzoek"
# Where the case system of the gemeente says that it stands, after the receipt.
_AT_THE_GEMEENTE = {
    "in_behandeling": Stand.IN_PROGRESS,
    "afgehandeld": Stand.ANSWERED,
    "geweigerd": Stand.REFUSED,
    "onbekend": Stand.UNKNOWN,
}
_NOT_TAKEN = (Stand.REFUSED, Stand.UNKNOWN)


def sent_things(
    items: tuple[Item, ...],
    files: tuple[File, ...],
    copy: tuple[Change, ...],
    mark: Mark | None,
) -> tuple[Sent, ...]:
    """Everything in the outbox of a person, the newest first; ``copy`` is what came back."""
    told = {one.uuid: one.content for one in copy if one.kind == _VERZOEK and one.content}
    messages = () if mark is None else own_data(copy, mark.complete).messages
    return tuple(_sent(one, files, told.get(one.uuid), messages) for one in reversed(items))


def _sent(
    item: Item, files: tuple[File, ...], told: Content | None, messages: tuple[Message, ...]
) -> Sent:
    receipt = item.receipt
    answers = tuple(one for one in messages if one.about == item.uuid)
    stand = _stand(item, told, is_answered=bool(answers))
    # Of what was not taken the app says itself what to do, in the language of the person.
    outcome = None if told is None or stand in _NOT_TAKEN else told.get("uitkomst")
    refusal = None if told is None else told.get("weigering")
    refused = refusals_from(told)
    mine = (one for one in files if one.item == item.uuid)
    return Sent(
        uuid=item.uuid,
        request=request_from(item.body),
        made=item.made,
        stand=stand,
        reason=str(refusal) if stand is Stand.REFUSED and refusal else item.reason,
        number=None if receipt is None else receipt.number,
        received=None if receipt is None else receipt.received,
        outcome=None if outcome is None else str(outcome),
        files=tuple(_file(one, refused.get(one.uuid, "")) for one in mine),
        answers=answers,
    )


def _stand(item: Item, told: Content | None, *, is_answered: bool) -> Stand:
    """Where it stands; what the gemeente tells counts only after the receipt."""
    stand = _STANDS[item.state]
    if stand is not Stand.RECEIVED:
        return stand
    at_the_gemeente = None if told is None else _AT_THE_GEMEENTE.get(str(told.get("status")))
    if at_the_gemeente in _NOT_TAKEN:
        return at_the_gemeente or stand
    return Stand.ANSWERED if is_answered else at_the_gemeente or stand


def _file(one: File, refusal: str) -> SentFile:
    """Refused by the server at once, or by the case system behind it later."""
    state, _colon, reason = one.outcome.partition(":")
    is_refused = state == REFUSED or bool(refusal)
    return SentFile(one.name, state == ARRIVED and not refusal, is_refused, refusal or reason)
