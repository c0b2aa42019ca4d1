"""Who a ``sub`` is at the gemeente: the BSN from a claim of the login, kept apart and encrypted.

Only the relay reads it, for the case system. It is in no log, no address and no answer of this
server. A lookup key (HMAC) finds the person of a BSN that the case system names in a webhook.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.jwk import OctKey
from sqlalchemy import Engine, select, update

from app.server.access import Caller
from app.server.store.database import insert, reading
from app.server.store.outbox import DUE
from app.server.store.tables import identiteit, lezing, outbox

_log = logging.getLogger(__name__)
_REMEMBERED = 10_000
_SEEN_AGAIN = timedelta(minutes=5)
_NEVER = datetime.min.replace(tzinfo=UTC)
_FORM = {"alg": "dir", "enc": "A256GCM"}


class Identities:
    """The identities of one database; without a key it keeps and tells nothing."""

    def __init__(self, engine: Engine, key: str, clock: Callable[[], datetime]) -> None:
        """``key`` encrypts: 32 random bytes, kept as a password; empty where nobody needs it."""
        self._engine, self._clock, self._key = engine, clock, key
        self._sealing = OctKey.import_key(self._derived("encrypt"))
        self._lookup = self._derived("lookup")
        self._seen: OrderedDict[str, tuple[str, datetime]] = OrderedDict()

    def remembers(self, caller: Caller) -> bool:
        """Whether ``remember`` has nothing to do; costs nothing."""
        if not self._key:
            return True
        before, moment = self._seen.get(caller.sub, ("", _NEVER))
        return before == self._of_bsn(caller.bsn) and self._clock() - moment < _SEEN_AGAIN

    def remember(self, caller: Caller) -> None:
        """Keep who this is, and that the person is here now; once in some minutes."""
        if self.remembers(caller):
            return
        now = self._clock()
        if is_bsn(caller.bsn):
            self._keep(caller.sub, caller.bsn, now)
        elif caller.bsn:
            _log.error("the login server gave something else than a BSN in its claim")
        self._seen[caller.sub] = (self._of_bsn(caller.bsn), now)
        self._seen.move_to_end(caller.sub)
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)

    def bsn_of(self, sub: str) -> str | None:
        """The BSN of a person, None when it was never told or cannot be read with this key."""
        wanted = select(identiteit.c.versleuteld).where(identiteit.c.sub == sub)
        with reading(self._engine) as connection:
            held = connection.execute(wanted).scalar()
        return None if held is None else self._opened(sub, str(held))

    def sub_of(self, bsn: str) -> str | None:
        """The person of a BSN, None when nobody with it was here."""
        wanted = select(identiteit.c.sub).where(identiteit.c.zoeksleutel == self._of_bsn(bsn))
        with reading(self._engine) as connection:
            found = connection.execute(wanted).scalar()
        return None if found is None else str(found)

    def _keep(self, sub: str, bsn: str, now: datetime) -> None:
        """Note it, read the news of this person soon, and let go what waited for it."""
        row = {"sub": sub, "versleuteld": self._sealed(sub, bsn), "zoeksleutel": self._of_bsn(bsn)}
        due = {"sub": sub, "gezien_op": now, "volgende_op": now, "mislukt": 0}
        is_new = self.bsn_of(sub) != bsn
        with self._engine.begin() as connection:
            if is_new:
                known = insert(connection.dialect.name, identiteit)
                changed = known.on_conflict_do_update(index_elements=["sub"], set_=row)
                connection.execute(changed, row)
                waits = update(outbox).where(outbox.c.sub == sub, outbox.c.status.in_(DUE))
                connection.execute(
                    waits.where(outbox.c.pogingen > 0, outbox.c.status == DUE[0]).values(
                        niet_voor=now
                    )
                )
            seen = insert(connection.dialect.name, lezing)
            soon = seen.on_conflict_do_update(
                index_elements=["sub"], set_={"gezien_op": now, "volgende_op": now}
            )
            connection.execute(soon, due)

    def _sealed(self, sub: str, bsn: str) -> str:
        header = {**_FORM, "kid": hashlib.sha256(sub.encode()).hexdigest()}
        return jwe.encrypt_compact(header, bsn.encode(), self._sealing)

    def _opened(self, sub: str, sealed: str) -> str | None:
        """None, and a word to the operator, when it is not of this person or of another key."""
        try:
            told = jwe.decrypt_compact(sealed, self._sealing)
        except (JoseError, ValueError) as fault:
            _log.error("an identity cannot be read: %s", type(fault).__name__)
            return None
        mine = told.headers().get("kid") == hashlib.sha256(sub.encode()).hexdigest()
        return (told.plaintext or b"").decode() if mine else None

    def _of_bsn(self, bsn: str) -> str:
        return hmac.new(self._lookup, bsn.encode(), hashlib.sha256).hexdigest()

    def _derived(self, purpose: str) -> bytes:
        return hmac.new(self._key.encode(), purpose.encode(), hashlib.sha256).digest()


def is_bsn(told: str) -> bool:
    """Nine digits that pass the elfproef (Besluit burgerservicenummer; Logisch Ontwerp BSN)."""
    if len(told) != 9 or not (told.isascii() and told.isdigit()) or told == "0" * 9:
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(digit) for weight, digit in zip(weights, told, strict=True)) % 11 == 0
