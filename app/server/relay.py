"""The relay of the transactional outbox: takes what is due to the case system, and its news back.

Delivery is at least once on the wire and once in effect: each message has an idempotency key, a
claim is a lease that ends by itself, and what may have arrived is handed on as such. One worker at
a time relays: with PostgreSQL it holds a lock that ends with the worker, however it ends.
"""

from __future__ import annotations

import logging
import random
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Engine, text

from app.server.backoff import Pause, backoff
from app.server.case_system import (
    CaseSystem,
    Delivered,
    Later,
    Outcome,
    Person,
    Refused,
    Stuck,
    Unknown,
)
from app.server.identities import Identities
from app.server.news import read_news
from app.server.settling import Sent, tell_files, tell_requests
from app.server.store import outbox
from app.server.store.database import reading
from app.server.store.outbox import Entry, Kind, Noted, Status
from app.server.to_send import due_files, file_to_send, opened_at, requests_to_send

_log = logging.getLogger(__name__)
_LOCK = 0x484F5557
AT_ONCE = 200  # of each kind of message, in one round  # of each kind of message, in one round
_ENOUGH_FAILED = 3
_LEASE = timedelta(minutes=10)
# What another system may still be doing after our time-out (19.5 s was seen), and more.
_SETTLES = timedelta(seconds=45)
_NO_BSN = "Van deze persoon is geen BSN bekend; bij de volgende login komt het mee."


@dataclass(slots=True)
class Relay:
    """Between one database and one case system; ``jitter`` gives a number from 0 up to 1."""

    engine: Engine
    system: CaseSystem
    identities: Identities
    clock: Callable[[], datetime]
    jitter: Callable[[], float] = random.random
    _is_checked: bool = field(default=False, init=False)

    def round(self) -> int:
        """One round; how much got there. Zero also when another worker relays, or in a pause."""
        with _alone(self.engine) as mine:
            if not mine or not self._may_go():
                return 0
            done = self._requests() + self._files() + self._opened()
            if self.system.traits.tells_news:
                read_news(self.engine, self.system, self.identities, self.clock, self.jitter)
            return done

    def _may_go(self) -> bool:
        """Whether there is no pause, and the system was found to be as the settings say."""
        pause = Pause.of(self.engine)
        if pause.lasts(self.clock()):
            return False
        if not self._is_checked:
            told = self.system.check()
            self._is_checked = told.answered and not told.faults
            for fault in told.faults:
                _log.error("%s: %s", self.system.traits.name, fault)
            if not self._is_checked:
                self._pause()
        return self._is_checked

    def _pause(self) -> None:
        pause = Pause.of(self.engine).longer(self.clock(), self.jitter())
        pause.keep(self.engine)
        _log.warning("%s: nothing is sent until %s", self.system.traits.name, pause.until)

    def _requests(self) -> int:
        """Deliver the verzoeken that are due, in batches as large as the system takes them."""
        with reading(self.engine) as connection:
            found = outbox.due(connection, Kind.REQUEST, self.clock(), AT_ONCE)
        new = [one.uuid for one in found if one.tries == 0]
        size = self.system.traits.batch
        batches = [new[at : at + size] for at in range(0, len(new), size)]
        # What failed in company goes alone, so that it spoils nothing.
        batches += [[one.uuid] for one in found if one.tries > 0]
        return self._each(Kind.REQUEST, batches, self._deliver)

    def _files(self) -> int:
        """Deliver the bijlagen that came after their verzoek was delivered."""
        with reading(self.engine) as connection:
            found = due_files(connection, self.clock(), AT_ONCE)
        return self._each(Kind.FILE, [[uuid] for uuid in found], self._deliver_file)

    def _opened(self) -> int:
        """Tell which berichten were opened."""
        with reading(self.engine) as connection:
            found = outbox.due(connection, Kind.OPENED, self.clock(), AT_ONCE)
        return self._each(Kind.OPENED, [[one.uuid] for one in found], self._tell_opened)

    def _each(
        self,
        kind: Kind,
        batches: Sequence[Sequence[UUID]],
        send: Callable[[Sequence[Entry]], Sent],
    ) -> int:
        """Claim, send and note batch by batch; stop when the system itself is in trouble."""
        done = in_a_row = 0
        for batch in batches:
            now = self.clock()
            with self.engine.begin() as connection:
                mine = outbox.claim(connection, kind, batch, now, now + _LEASE)
            if not mine:
                continue
            sent = _safely(send, mine)
            self._note(kind, mine, sent)
            outcomes = sent.outcomes
            done += sum(isinstance(one, Delivered) for one in outcomes.values())
            if all(_is_of_system(one) for one in outcomes.values()):
                in_a_row += 1
            elif in_a_row or any(isinstance(one, Delivered) for one in outcomes.values()):
                in_a_row = 0
                Pause.of(self.engine).over(self.engine)
            if in_a_row == _ENOUGH_FAILED:
                self._pause()
                break
        return done

    def _deliver(self, entries: Sequence[Entry]) -> Sent:
        people = {one.sub: self._person(one.sub) for one in entries}
        messages = requests_to_send(self.engine, entries, people)
        ready = [one for one in messages if self._knows(one.person)]
        outcomes: dict[UUID, Outcome] = {one.uuid: Delivered("") for one in entries}
        outcomes |= {one.uuid: Later(_NO_BSN, system=False) for one in messages}
        if ready:
            outcomes |= self.system.deliver(ready)
        return Sent(outcomes, {one.uuid: tuple(file.uuid for file in one.files) for one in ready})

    def _deliver_file(self, entries: Sequence[Entry]) -> Sent:
        (entry,) = entries
        person, found = self._person(entry.sub), file_to_send(self.engine, entry.uuid)
        outcome: Outcome = Later(_NO_BSN, system=False)
        if found is None:
            outcome = Delivered("")  # the gemeente took it out since
        elif isinstance(found, Refused):
            outcome = found
        elif self._knows(person):
            file, case = found
            outcome = self.system.deliver_file(file, case, person)
        return Sent({entry.uuid: outcome})

    def _tell_opened(self, entries: Sequence[Entry]) -> Sent:
        (entry,) = entries
        moment = opened_at(self.engine, entry.sub, entry.uuid)
        done = Delivered("") if moment is None else self.system.opened(entry.uuid, moment)
        return Sent({entry.uuid: done})

    def _person(self, sub: str) -> Person:
        if not self.system.traits.needs_bsn:
            return Person(sub)
        return Person(sub, self.identities.bsn_of(sub) or "")

    def _knows(self, person: Person) -> bool:
        return bool(person.bsn) or not self.system.traits.needs_bsn

    def _note(self, kind: Kind, entries: Sequence[Entry], sent: Sent) -> None:
        """Write down what became of messages, with all that a person sees of it, at once."""
        now = self.clock()
        before = {one.uuid: one for one in entries}
        noted = {uuid: self._noted(before[uuid], one, now) for uuid, one in sent.outcomes.items()}
        with self.engine.begin() as connection:
            if kind is Kind.REQUEST:
                tell_requests(connection, sent, now)
            elif kind is Kind.FILE:
                tell_files(connection, sent, now)
            outbox.note(connection, kind, noted)
        for uuid, one in noted.items():
            if one.status in {Status.REFUSED, Status.STUCK}:
                _log.error("%s %s is %s: %s", kind, uuid, one.status, one.reason)

    def _noted(self, before: Entry, outcome: Outcome, now: datetime) -> Noted:
        wait = backoff(before.tries, self.jitter())
        match outcome:
            case Delivered(reference):
                return Noted(Status.DELIVERED, now, may_exist=False, reference=reference)
            case Refused(reason, detail):
                return Noted(Status.REFUSED, now, may_exist=False, refusal=reason, reason=detail)
            case Stuck(detail):
                return Noted(Status.STUCK, now, may_exist=True, reason=detail)
            case Unknown(detail, reference):
                due = now + max(wait, _SETTLES)
                return Noted(
                    Status.UNKNOWN, due, may_exist=True, reference=reference, reason=detail
                )
            case Later(detail, seconds):
                due = now + (wait if seconds is None else timedelta(seconds=seconds))
                status = Status.UNKNOWN if before.may_exist else Status.WAITING
                return Noted(status, due, may_exist=before.may_exist, reason=detail)


def _safely(send: Callable[[Sequence[Entry]], Sent], entries: Sequence[Entry]) -> Sent:
    """What became of messages; a fault in an adapter is the trouble of these messages alone."""
    try:
        return send(entries)
    except Exception as fault:  # noqa: BLE001  (one message must not stop all others)
        places = "".join(traceback.format_tb(fault.__traceback__))
        _log.error("an adapter broke: %s\n%s", type(fault).__name__, places)
        what = Unknown(type(fault).__name__, system=False)
        return Sent({one.uuid: what for one in entries})


def _is_of_system(outcome: Outcome) -> bool:
    """Whether this is a trouble that every other message would meet too."""
    return isinstance(outcome, Unknown | Later) and outcome.system


@contextmanager
def _alone(engine: Engine) -> Iterator[bool]:
    if engine.dialect.name != "postgresql":
        yield True
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        lock = {"lock": _LOCK}
        mine = bool(connection.execute(text("SELECT pg_try_advisory_lock(:lock)"), lock).scalar())
        try:
            yield mine
        finally:
            if mine:
                connection.execute(text("SELECT pg_advisory_unlock(:lock)"), lock)
