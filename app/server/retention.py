"""Clears away what no client needs any more: the tombstones of the feed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Engine, update

from app.server.store.records import clear_tombstones
from app.server.store.tables import persoon


def clear_up(engine: Engine, before: datetime) -> int:
    """Drop tombstones older than a moment; of how many persons. Older cursors then get 410.

    A verzoek and its bijlagen never go by themselves: how long they stay is the selectielijst.
    """
    with engine.begin() as connection:
        gone = clear_tombstones(connection, before)
        for sub, number in gone.items():
            connection.execute(
                update(persoon).where(persoon.c.sub == sub).values(opgeruimd_tot=number)
            )
    return len(gone)
