"""Bijlagen, settings that change while running, corrections, and clearing of tombstones."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
_BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add tables and columns; what was there stays as it is."""
    op.create_table(
        "bijlage",
        sa.Column("uuid", sa.Uuid, primary_key=True),
        sa.Column("verzoek", sa.Uuid, nullable=False, index=True),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("ontvangen_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("inhoud", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "instelling",
        sa.Column("naam", sa.String(100), primary_key=True),
        sa.Column("waarde", sa.JSON, nullable=False),
    )
    op.add_column("verzoek", sa.Column("vervangt", sa.Uuid))
    op.add_column("persoon", sa.Column("opgeruimd_tot", _BIG, nullable=False, server_default="0"))
