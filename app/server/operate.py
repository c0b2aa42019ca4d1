"""What an operator of a real gemeente asks at the command line: check, what is stuck, go on."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, Engine

from app.server.case_system import CaseSystem, Delivered, Outcome, Reason, Stuck
from app.server.contract.base import written
from app.server.replay import from_database, from_file, replay
from app.server.settings import Settings
from app.server.settling import Sent, tell_requests
from app.server.store import outbox
from app.server.store.attachments import arrived
from app.server.store.database import reading
from app.server.store.outbox import Entry, Kind, Noted, Status
from app.server.store.requests import find_all
from app.server.store.settings_store import GENERATION, change_setting
from app.server.systems.choose import Clock
from app.server.systems.mapping import read_mapping

_RESTORED = "een back-up is teruggezet: kijk of dit verzoek al in het zaaksysteem staat"
_MANY_TRIES = 4
_AT_MOST = 500


@dataclass(frozen=True, slots=True)
class Operator:
    """One gemeente at its command line; every method says what it did, in lines of text."""

    engine: Engine
    settings: Settings
    clock: Clock

    def check(self, system: CaseSystem) -> Iterator[str]:
        """Whether the settings fit the case system, one line for each fault."""
        told = system.check()
        yield f"{system.traits.name}: {'antwoordt' if told.answered else 'antwoordt niet'}"
        yield from told.faults or ("Alles past.",)

    def stuck(self) -> Iterator[str]:
        """What was refused, is stuck, or was tried several times in vain."""
        with reading(self.engine) as connection:
            found = outbox.troubled(connection, _MANY_TRIES, _AT_MOST)
            held = find_all(connection, [one.uuid for one in found if one.kind is Kind.REQUEST])
        for one in found:
            receipt = held[one.uuid].receipt if one.uuid in held else "-"
            yield (
                f"{one.kind} {one.uuid} {receipt} {one.status} pogingen={one.tries}"
                f" niet voor {written(one.not_before)} kenmerk={one.reference or '-'}: {one.reason}"
            )
        yield f"{len(found)} berichten vragen aandacht."

    def again(self, uuid: UUID) -> Iterator[str]:
        """Send a verzoek again that is certainly not in the case system: somebody looked."""
        noted = Noted(Status.WAITING, self.clock(), may_exist=False)
        yield from self._set(uuid, noted, is_delivered=False)

    def delivered(self, uuid: UUID, reference: str) -> Iterator[str]:
        """Note that a verzoek is in the case system under this reference: somebody looked."""
        noted = Noted(Status.DELIVERED, self.clock(), may_exist=False, reference=reference)
        yield from self._set(uuid, noted, is_delivered=True)

    def restored(self, system: CaseSystem) -> Iterator[str]:
        """A backup was put back: clients ask everything again, and nothing is sent twice.

        What still had to be sent when the backup was made may have been sent since. A system that
        finds repeats gets it as something that may be there; else an operator looks first.
        """
        with self.engine.begin() as connection:
            change_setting(connection, GENERATION, secrets.token_hex(6))
            due = outbox.unsent(connection, Kind.REQUEST)
            if system.traits.finds_repeats:
                noted = {one.uuid: _perhaps(one) for one in due}
            else:
                told: dict[UUID, Outcome] = {one.uuid: Stuck(_RESTORED) for one in due}
                tell_requests(connection, Sent(told), self.clock())
                stuck = Noted(Status.STUCK, self.clock(), may_exist=True, reason=_RESTORED)
                noted = dict.fromkeys(told, stuck)
            outbox.note(connection, Kind.REQUEST, noted)
        yield "De database begint een nieuw leven: elke app haalt alles opnieuw op."
        what = "gaan opnieuw, als mogelijk al geleverd" if system.traits.finds_repeats else "vast"
        yield f"{len(noted)} verzoeken die nog weg moesten: {what}."

    def replay(self, which: str) -> Iterator[str]:
        """What the adapter of the settings would send of a day, or of a file."""
        if self.settings.case_system is None:
            yield "HOUVAST_CASE_SYSTEM is leeg: het ingebouwde zaaksysteem stuurt niets."
            return
        mapping = read_mapping(self.settings.case_system)
        path = Path(which)
        messages = (
            from_file(path)
            if path.is_file()
            else from_database(self.engine, date.fromisoformat(which))
        )
        yield from replay(mapping, messages, self.clock)

    def _set(self, uuid: UUID, noted: Noted, *, is_delivered: bool) -> Iterator[str]:
        with self.engine.begin() as connection:
            found = outbox.entries(connection, Kind.REQUEST, [uuid])
            if not found or found[0].status not in {Status.STUCK, Status.REFUSED, Status.UNKNOWN}:
                yield f"{uuid} is niet vast, geweigerd of onbekend: er is niets veranderd."
                return
            if not is_delivered:
                outbox.mark(connection, Kind.REQUEST, uuid, "")
            # Either way the person no longer reads that it was refused, or that nobody knows.
            tell_requests(connection, Sent({uuid: Delivered(noted.reference)}), self.clock())
            outbox.note(connection, Kind.REQUEST, {uuid: noted})
            outbox.note(connection, Kind.FILE, dict(self._its_files(connection, uuid)))
        yield f"{uuid} staat nu op {noted.status}."


    def _its_files(self, connection: Connection, uuid: UUID) -> Iterator[tuple[UUID, Noted]]:
        """The bijlagen that were refused with their verzoek only: they go along again."""
        mine = sorted(arrived(connection, uuid))
        for one in outbox.entries(connection, Kind.FILE, mine):
            if one.refusal == Reason.WITH_ITS_REQUEST:
                yield one.uuid, Noted(Status.WAITING, self.clock(), may_exist=False)


def _perhaps(one: Entry) -> Noted:
    """The same message, as one that may have arrived."""
    return Noted(one.status, one.not_before, may_exist=True, reference=one.reference)


def write_lines(lines: Iterator[str]) -> None:
    """Write lines where an operator reads them."""
    for line in lines:
        sys.stdout.write(line + "\n")
