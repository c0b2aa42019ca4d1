"""Persons, what is recorded of them, their verzoeken, and the ledger towards the case system."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
_BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "persoon",
        sa.Column("sub", sa.String(255), primary_key=True),
        sa.Column("volgnummer", _BIG, nullable=False),
        sa.Column("weergavenaam", sa.String(200)),
    )
    op.create_table(
        "registratie",
        sa.Column("uuid", sa.Uuid, primary_key=True),
        sa.Column("sub", sa.String(255), nullable=False),
        sa.Column("soort", sa.String(32), nullable=False),
        sa.Column("volgnummer", _BIG, nullable=False),
        sa.Column("gewijzigd_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("verwijderd", sa.Boolean, nullable=False),
        sa.Column("inhoud", sa.JSON),
    )
    op.create_index("registratie_feed", "registratie", ["sub", "volgnummer"])
    _requests()


def _requests() -> None:
    op.create_table(
        "verzoek",
        sa.Column("id", _BIG, primary_key=True, autoincrement=True),
        sa.Column("uuid", sa.Uuid, nullable=False, unique=True),
        sa.Column("sub", sa.String(255), nullable=False),
        sa.Column("ingediend_door", sa.String(255), nullable=False),
        sa.Column("volgnummer", _BIG, nullable=False),
        sa.Column("gewijzigd_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ontvangen_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("type", sa.String(64), nullable=False),
        sa.Column("inhoud", sa.JSON, nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("uitkomst", sa.String(200)),
        sqlite_autoincrement=True,
    )
    op.create_index("verzoek_feed", "verzoek", ["sub", "volgnummer"])
    op.create_table(
        "levering",
        sa.Column("verzoek", sa.Uuid, primary_key=True),
        sa.Column("status", sa.String(16), nullable=False, index=True),
        sa.Column("kenmerk", sa.String(200)),
        sa.Column("pogingen", sa.Integer, nullable=False, server_default="0"),
    )
    op.create_table(
        "zaak",
        sa.Column("kenmerk", sa.String(200), primary_key=True),
        sa.Column("verzoek", sa.Uuid, nullable=False),
    )
