"""Where everything stands that one person sent: the outbox, with what the gemeente did since."""

from __future__ import annotations

from uuid import UUID

from app.data.api.own_data import own_data
from app.data.api.verzoek import request_from
from app.data.api.wire import Content
from app.data.store.kept import ARRIVED, REFUSED, Item, State, Store
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
_VERZOEK, _DONE = "verzoek", "afgehandeld"


def sent_things(store: Store, person: str) -> tuple[Sent, ...]:
    """Everything in the outbox of a person, the newest first."""
    mark, copy = store.mark(person), store.copy(person)
    told = {one.uuid: one.content for one in copy if one.kind == _VERZOEK and one.content}
    messages = () if mark is None else own_data(copy, mark.complete).messages
    items = reversed(store.items(person))
    return tuple(_sent(store, one, told.get(one.uuid), messages) for one in items)


def _sent(
    store: Store, item: Item, told: Content | None, messages: tuple[Message, ...]
) -> Sent:
    receipt = item.receipt
    answers = tuple(one for one in messages if one.about == item.uuid)
    outcome = None if told is None else told.get("uitkomst")
    answered = bool(answers) or (told is not None and told.get("status") == _DONE)
    stand = _STANDS[item.state]
    return Sent(
        uuid=item.uuid,
        request=request_from(item.body),
        made=item.made,
        stand=Stand.ANSWERED if answered and stand is Stand.RECEIVED else stand,
        reason=item.reason,
        number=None if receipt is None else receipt.number,
        received=None if receipt is None else receipt.received,
        outcome=None if outcome is None else str(outcome),
        files=_files(store, item.uuid),
        answers=answers,
    )


def _files(store: Store, item: UUID) -> tuple[SentFile, ...]:
    return tuple(
        SentFile(one.name, one.outcome == ARRIVED, one.outcome == REFUSED)
        for one in store.files(item)
    )
