"""Verzoeken: accepted once for ever, in one transaction with the receipt and the outbox."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, select, update
from sqlalchemy.sql.dml import ReturningInsert

from app.server.store.database import in_utc, insert
from app.server.store.outbox import Kind, enqueue
from app.server.store.persons import next_sequence, next_sequences
from app.server.store.tables import registratie, verzoek

Content = Mapping[str, object]
_LAST = 2**63 - 1
# What is asked most is put together once: that takes longer than the database needs to answer.
_MINE = select(verzoek).where(verzoek.c.sub == bindparam("sub"))
_ONE = select(verzoek).where(verzoek.c.uuid == bindparam("uuid"))
_NEWEST = (
    _MINE.where(verzoek.c.id < bindparam("before")).order_by(-verzoek.c.id).limit(bindparam("most"))
)
_CHANGED = (
    _MINE.where(verzoek.c.volgnummer > bindparam("after"))
    .order_by(verzoek.c.volgnummer)
    .limit(bindparam("most"))
)


@dataclass(frozen=True, slots=True)
class Sender:
    """Whose verzoek it is, and who sent it: the same person, or one with a mandate."""

    sub: str
    by: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A verzoek as it came in; ``digest`` is of its bytes.

    ``names`` are the verzoeken and taken that it is about: they must be of the same person.
    """

    uuid: UUID
    sender: Sender
    digest: str
    kind: str
    content: Content
    replaces: UUID | None
    names: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Held:
    """A verzoek as it is held."""

    id: int
    uuid: UUID
    sub: str
    by: str
    number: int
    changed: datetime
    received: datetime
    digest: str
    kind: str
    content: Content = field(default_factory=dict)
    status: str = "ontvangen"
    outcome: str | None = None
    replaces: UUID | None = None

    @property
    def receipt(self) -> str:
        """The number on the receipt."""
        return f"WI-{self.received.year}-{self.id:06d}"


def find(connection: Connection, uuid: UUID) -> Held | None:
    """The verzoek with this uuid, of whoever; the caller checks whose."""
    row = connection.execute(_ONE, {"uuid": uuid}).first()
    return None if row is None else held_from(row)


def find_all(connection: Connection, uuids: Iterable[UUID]) -> dict[UUID, Held]:
    """The verzoeken that are there under these uuids, of whoever."""
    rows = connection.execute(select(verzoek).where(verzoek.c.uuid.in_(tuple(uuids))))
    return {row.uuid: held_from(row) for row in rows}


def of_another(connection: Connection, offers: Iterable[Offer]) -> frozenset[UUID]:
    """The offers that name a verzoek or taak which is not of their person, or is not there.

    What comes in the same batch from the same person counts as there.
    """
    asking = [one for one in offers if one.names]
    if not asking:
        return frozenset()
    wanted = tuple({name for one in asking for name in one.names})
    own = {(one.uuid, one.sender.sub) for one in offers}
    for table in (verzoek.c, registratie.c):
        rows = connection.execute(select(table.uuid, table.sub).where(table.uuid.in_(wanted)))
        own |= {(row.uuid, row.sub) for row in rows}
    return frozenset(
        one.uuid for one in asking if any((name, one.sender.sub) not in own for name in one.names)
    )


def accept_all(
    connection: Connection, offers: Iterable[Offer], moment: datetime, hold: timedelta
) -> dict[UUID, Held]:
    """Keep what is new, each with a message in the outbox; not those of which the uuid was taken.

    One that announces bijlagen is held back for at most ``hold``, until they are all here.
    Always in the same order, as the counters are, so that two workers never wait for each other.
    """
    wanted = sorted(offers, key=lambda one: one.uuid)
    if not wanted:
        return {}
    steps = Counter(one.sender.sub for one in wanted)
    newest = next_sequences(connection, steps)
    rows = []
    for one in wanted:
        rows.append(_row(one, newest[one.sender.sub] - steps[one.sender.sub] + 1, moment))
        steps[one.sender.sub] -= 1
    new = _keeping(connection.dialect.name)
    made = {row.uuid: held_from(row) for row in connection.execute(new, rows)}
    enqueue(
        connection,
        Kind.REQUEST,
        (
            (one.uuid, one.sub, moment + hold if one.content.get("bijlagen") else moment)
            for one in made.values()
        ),
    )
    return made


@cache
def _keeping(dialect: str) -> ReturningInsert[tuple[object, ...]]:
    return insert(dialect, verzoek).on_conflict_do_nothing().returning(verzoek)


def _row(offer: Offer, number: int, moment: datetime) -> dict[str, object]:
    return {
        "uuid": offer.uuid,
        "sub": offer.sender.sub,
        "ingediend_door": offer.sender.by,
        "volgnummer": number,
        "gewijzigd_op": moment,
        "ontvangen_op": moment,
        "sha256": offer.digest,
        "type": offer.kind,
        "inhoud": offer.content,
        "status": "ontvangen",
        "vervangt": offer.replaces,
    }


def of_person(connection: Connection, sub: str, before: int | None, limit: int) -> tuple[Held, ...]:
    """The verzoeken of a person, newest first, from below an id when one is given."""
    below = _LAST if before is None else before
    rows = connection.execute(_NEWEST, {"sub": sub, "before": below, "most": limit})
    return tuple(held_from(row) for row in rows)


def changed(connection: Connection, sub: str, after: int, limit: int) -> tuple[Held, ...]:
    """The verzoeken that changed after a number, oldest change first."""
    rows = connection.execute(_CHANGED, {"sub": sub, "after": after, "most": limit})
    return tuple(held_from(row) for row in rows)


def settle(
    connection: Connection, one: Held, status: str, outcome: str | None, moment: datetime
) -> None:
    """Tell where a verzoek stands now; the person sees it in the feed."""
    number = next_sequence(connection, one.sub)
    connection.execute(
        update(verzoek)
        .where(verzoek.c.uuid == one.uuid)
        .values(status=status, uitkomst=outcome, volgnummer=number, gewijzigd_op=moment)
    )


def touched(connection: Connection, one: Held, moment: datetime) -> None:
    """Note that something of a verzoek changed, such as a bijlage that arrived.

    Where it stands is left as it is now: somebody may have decided since it was read.
    """
    number = next_sequence(connection, one.sub)
    connection.execute(
        update(verzoek)
        .where(verzoek.c.uuid == one.uuid)
        .values(volgnummer=number, gewijzigd_op=moment)
    )


def held_from(row: Row[tuple[object, ...]]) -> Held:
    """A verzoek from a row of its table."""
    return Held(
        row.id, row.uuid, row.sub, row.ingediend_door, row.volgnummer,
        in_utc(row.gewijzigd_op), in_utc(row.ontvangen_op), row.sha256, row.type,
        row.inhoud, row.status, row.uitkomst, row.vervangt,
    )  # fmt: skip
