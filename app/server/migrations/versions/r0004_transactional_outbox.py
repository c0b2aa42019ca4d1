"""One transactional outbox for verzoeken, bijlagen and opened berichten; who is who, apart."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
_BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Move the two ledgers into the outbox; what had a reference keeps it."""
    op.create_table(
        "outbox",
        sa.Column("soort", sa.String(16), primary_key=True),
        sa.Column("sleutel", sa.Uuid, primary_key=True),
        sa.Column("sub", sa.String(255), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("niet_voor", _MOMENT, nullable=False),
        sa.Column("pogingen", sa.Integer, nullable=False, server_default="0"),
        sa.Column("mogelijk_daar", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("kenmerk", sa.String(1000)),
        sa.Column("weigering", sa.String(64)),
        sa.Column("reden", sa.String(500)),
    )
    op.create_index("outbox_due", "outbox", ["soort", "status", "niet_voor"])
    op.create_index("outbox_person", "outbox", ["sub"])
    _move("verzoek", "levering l JOIN verzoek v ON v.uuid = l.verzoek", "l.verzoek", "v")
    files = "bijlagelevering l JOIN bijlage b ON b.uuid = l.bijlage"
    _move("bijlage", f"{files} JOIN verzoek v ON v.uuid = b.verzoek", "l.bijlage", "b")
    op.drop_table("levering")
    op.drop_table("bijlagelevering")
    _persons()
    _records()
    op.execute("UPDATE instelling SET naam = 'databasegeneratie' WHERE naam = 'levensloop'")


def _move(kind: str, source: str, key: str, dated: str) -> None:
    """Copy a ledger; what was tried before and is not there may be in the case system."""
    tried = "l.pogingen > 0 AND l.status = 'te_leveren'"
    op.execute(
        "INSERT INTO outbox (soort, sleutel, sub, status, niet_voor, pogingen, mogelijk_daar,"  # noqa: S608
        f" kenmerk) SELECT '{kind}', {key}, v.sub, l.status, {dated}.ontvangen_op, l.pogingen,"
        f" {tried}, l.kenmerk FROM {source}"
    )


def _persons() -> None:
    op.create_table(
        "identiteit",
        sa.Column("sub", sa.String(255), primary_key=True),
        sa.Column("versleuteld", sa.String(1000), nullable=False),
        sa.Column("zoeksleutel", sa.String(64), nullable=False, index=True),
    )
    op.create_table(
        "lezing",
        sa.Column("sub", sa.String(255), primary_key=True),
        sa.Column("gezien_op", _MOMENT, nullable=False),
        sa.Column("volgende_op", _MOMENT, nullable=False, index=True),
        sa.Column("gelezen_op", _MOMENT),
        sa.Column("mislukt", sa.Integer, nullable=False, server_default="0"),
    )


def _records() -> None:
    """A record has one row for each person: its key becomes uuid and sub together."""
    op.rename_table("registratie", "registratie_oud")
    op.create_table(
        "registratie",
        sa.Column("uuid", sa.Uuid, nullable=False),
        sa.Column("sub", sa.String(255), nullable=False),
        sa.Column("soort", sa.String(32), nullable=False),
        sa.Column("volgnummer", _BIG, nullable=False),
        sa.Column("gewijzigd_op", _MOMENT, nullable=False),
        sa.Column("verwijderd", sa.Boolean, nullable=False),
        sa.Column("inhoud", sa.JSON),
        sa.Column("brondigest", sa.String(64)),
        sa.PrimaryKeyConstraint("uuid", "sub", name="registratie_sleutel"),
    )
    columns = "uuid, sub, soort, volgnummer, gewijzigd_op, verwijderd, inhoud"
    op.execute(f"INSERT INTO registratie ({columns}) SELECT {columns} FROM registratie_oud")  # noqa: S608
    op.drop_table("registratie_oud")
    op.create_index("registratie_feed", "registratie", ["sub", "volgnummer"])
