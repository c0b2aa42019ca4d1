"""Takes verzoeken in with write batching (group commit).

A commit waits for the disk. What arrives while one transaction commits is written together in the
next, so the more people send at once, the more verzoeken share one commit. Each is acknowledged
only after its own commit, and a lone one waits for nobody.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from pydantic import ValidationError
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from app.server.problems import Refused, bad_field
from app.server.store.requests import Held, Offer, accept_all, find_all, of_another
from app.server.store.settings_store import setting

CLOSED = "periode_gesloten_tot_en_met"
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Taken:
    """The verzoek under the uuid that was asked, and whether it came now."""

    held: Held
    new: bool


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came in under a uuid: a verzoek, or why it is none; an old receipt stands all the same.

    ``period`` is the month of which it tells the income, when it does.
    """

    uuid: UUID
    told: Offer | ValidationError
    period: str = ""


Outcome = Taken | ValidationError | Refused


class Intake:
    """The one way by which verzoeken get into the database of this worker."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime], hold: timedelta) -> None:
        """Write into this database, with the time of this clock on the receipts.

        ``hold`` is how long a verzoek waits at most for the bijlagen it announces.
        """
        self._engine, self._clock, self._hold = engine, clock, hold
        self._lock = threading.Lock()
        self._waiting: list[tuple[Arrival, Future[Outcome]]] = []
        self._busy = False

    async def take(self, arrival: Arrival) -> Outcome:
        """What became of a verzoek, when it is on disk or refused."""
        future: Future[Outcome] = Future()
        with self._lock:
            self._waiting.append((arrival, future))
            first, self._busy = not self._busy, True
        if first:
            asyncio.get_running_loop().run_in_executor(None, self._work)
        return await asyncio.wrap_future(future)

    def _work(self) -> None:
        while True:
            with self._lock:
                batch, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
                if not batch:
                    self._busy = False
                    return
            self._settle([one for one in batch if one[1].set_running_or_notify_cancel()])

    def _settle(self, batch: Sequence[tuple[Arrival, Future[Outcome]]]) -> None:
        """Tell everybody; what the database refuses in one must not spoil the others."""
        try:
            outcomes = self._together([arrival for arrival, _future in batch])
        except DBAPIError as fault:
            if len(batch) > 1 and not isinstance(fault, OperationalError):
                for one in batch:
                    self._settle([one])
                return
            _all_fail(batch, fault)
        except BaseException as fault:  # noqa: BLE001  (each request tells it as a problem)
            _all_fail(batch, fault)
        else:
            for (_arrival, future), outcome in zip(batch, outcomes, strict=True):
                future.set_result(outcome)

    def _together(self, arrivals: Sequence[Arrival]) -> list[Outcome]:
        """What becomes of each, in one transaction."""
        with self._engine.connect() as connection:
            closed = str(setting(connection, CLOSED) or "")
            # Of two with one uuid the first that fits counts, and never one that does not.
            offers = {
                one.uuid: one.told
                for one in reversed(arrivals)
                if isinstance(one.told, Offer) and _is_open(one, closed)
            }
            strange = of_another(connection, offers.values())
            offers = {uuid: told for uuid, told in offers.items() if uuid not in strange}
            made = accept_all(connection, offers.values(), self._clock(), self._hold)
            connection.commit()
            rest = {one.uuid for one in arrivals} - made.keys()
            there = made | (find_all(connection, rest) if rest else {})
        return [
            Taken(there[one.uuid], one.uuid in made and offers[one.uuid] is one.told)
            if one.uuid in there
            else _refusal(one, strange, closed)
            for one in arrivals
        ]


def _refusal(one: Arrival, strange: Collection[UUID], closed: str) -> Outcome:
    """Why nothing is held under a uuid."""
    if not isinstance(one.told, Offer):
        return one.told
    if one.uuid in strange:
        return bad_field("verzoek", "Dit noemt een verzoek of taak die wij niet van u kennen.")
    return _closed(closed)


def _all_fail(batch: Sequence[tuple[Arrival, Future[Outcome]]], fault: BaseException) -> None:
    for _arrival, future in batch:
        future.set_exception(fault)


def _is_open(one: Arrival, closed: str) -> bool:
    return not one.period or one.period > closed


def _closed(until: str) -> Refused:
    detail = f"Inkomsten tot en met {until} gaan via de gemeente zelf, niet meer via de app."
    return Refused(409, "periode-gesloten", detail)
