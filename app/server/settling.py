"""What people see of what became of their messages, in the transaction that notes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from app.server.case_system import Delivered, Outcome, Reason, Refused, Stuck
from app.server.contract.verzoek import VerzoekStatus
from app.server.store import outbox
from app.server.store.outbox import Kind, Noted, Status
from app.server.store.requests import find_all, settle, touched
from app.server.store.tables import bijlage

_UNKNOWN = "Wij weten niet of uw bericht goed is aangekomen. De gemeente zoekt het uit."
_REFUSED = "Het systeem van de gemeente nam uw bericht niet aan. Bel de gemeente."
_NOT_FINAL = {VerzoekStatus.ONBEKEND, VerzoekStatus.GEWEIGERD}


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of messages, and which bijlagen went with each verzoek."""

    outcomes: Mapping[UUID, Outcome]
    files: Mapping[UUID, tuple[UUID, ...]] = field(default_factory=dict)


def tell_requests(connection: Connection, sent: Sent, now: datetime) -> None:
    """Tell where verzoeken stand, and note the bijlagen that went with them."""
    held = find_all(connection, sent.outcomes)
    for one in sorted(held.values(), key=lambda one: one.sub):  # persons in one order, always
        match sent.outcomes[one.uuid]:
            case Refused():
                settle(connection, one, VerzoekStatus.GEWEIGERD, _REFUSED, now)
            case Stuck():
                settle(connection, one, VerzoekStatus.ONBEKEND, _UNKNOWN, now)
            case Delivered() if one.status in _NOT_FINAL:
                settle(connection, one, VerzoekStatus.ONTVANGEN, None, now)
            case Delivered(refused=refused) if refused:
                touched(connection, one, now)
            case _:
                pass
    outbox.note(connection, Kind.FILE, dict(_files(sent, now)))


def tell_files(connection: Connection, sent: Sent, now: datetime) -> None:
    """Let a person see that a bijlage was refused that came after its verzoek."""
    refused = [uuid for uuid, one in sent.outcomes.items() if isinstance(one, Refused)]
    if refused:
        rows = connection.execute(select(bijlage.c.verzoek).where(bijlage.c.uuid.in_(refused)))
        held = find_all(connection, {row.verzoek for row in rows})
        for one in sorted(held.values(), key=lambda one: one.sub):
            touched(connection, one, now)


def _files(sent: Sent, now: datetime) -> Iterator[tuple[UUID, Noted]]:
    for uuid, files in sent.files.items():
        match sent.outcomes[uuid]:
            case Delivered(refused=refused, left=left):
                for file in files:
                    if file not in left:
                        yield file, _noted(refused.get(file), now)
            case Refused(detail=detail):
                for file in files:
                    yield file, _noted(Refused(Reason.WITH_ITS_REQUEST, detail), now)
            case _:
                pass


def _noted(no: Refused | None, now: datetime) -> Noted:
    if no is None:
        return Noted(Status.DELIVERED, now, may_exist=False)
    return Noted(Status.REFUSED, now, may_exist=False, refusal=no.reason, reason=no.detail)
