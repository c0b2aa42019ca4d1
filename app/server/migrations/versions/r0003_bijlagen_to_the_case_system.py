"""A ledger for bijlagen too; those that are here already are looked up, and carried when needed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add tables, with a row for every bijlage there is; what was there stays as it is."""
    op.create_table(
        "bijlagelevering",
        sa.Column("bijlage", sa.Uuid, primary_key=True),
        sa.Column("status", sa.String(16), nullable=False, index=True),
        sa.Column("kenmerk", sa.String(200)),
        sa.Column("pogingen", sa.Integer, nullable=False, server_default="0"),
    )
    op.create_table(
        "zaakbijlage",
        sa.Column("bijlage", sa.Uuid, primary_key=True),
        sa.Column("zaak", sa.String(200), nullable=False),
        sa.Column("kenmerk", sa.String(200), nullable=False),
    )
    op.execute(
        "INSERT INTO bijlagelevering (bijlage, status) SELECT uuid, 'te_leveren' FROM bijlage"
    )
