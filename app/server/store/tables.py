"""The tables, as SQLAlchemy knows them; migrations/ tells how a database comes to have them.

``volgnummer`` counts the changes of one person. Whoever changes something of a person first
raises the counter in ``persoon`` and so holds that row: the changes of one person come one after
another, also with many workers, and a reader of the feed never skips one that was still coming.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Uuid,
)

metadata = MetaData()
_BIG = BigInteger().with_variant(Integer, "sqlite")

persoon = Table(
    "persoon",
    metadata,
    Column("sub", String(255), primary_key=True),
    Column("volgnummer", _BIG, nullable=False),
    # The highest number of which a tombstone was cleared away; older cursors get 410.
    Column("opgeruimd_tot", _BIG, nullable=False, server_default="0"),
    Column("weergavenaam", String(200)),
)

registratie = Table(
    "registratie",
    metadata,
    Column("uuid", Uuid, primary_key=True),
    # A taak that is given to somebody else has one row for each: a tombstone and the taak.
    Column("sub", String(255), primary_key=True),
    Column("soort", String(32), nullable=False),
    Column("volgnummer", _BIG, nullable=False),
    Column("gewijzigd_op", DateTime(timezone=True), nullable=False),
    Column("verwijderd", Boolean, nullable=False),
    Column("inhoud", JSON),
    # The digest of what the case system told; empty for what was recorded here.
    Column("brondigest", String(64)),
    Index("registratie_feed", "sub", "volgnummer"),
)

verzoek = Table(
    "verzoek",
    metadata,
    Column("id", _BIG, primary_key=True, autoincrement=True),
    Column("uuid", Uuid, nullable=False, unique=True),
    Column("sub", String(255), nullable=False),
    Column("ingediend_door", String(255), nullable=False),
    Column("volgnummer", _BIG, nullable=False),
    Column("gewijzigd_op", DateTime(timezone=True), nullable=False),
    Column("ontvangen_op", DateTime(timezone=True), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("type", String(64), nullable=False),
    Column("inhoud", JSON, nullable=False),
    Column("status", String(32), nullable=False),
    Column("uitkomst", String(200)),
    Column("vervangt", Uuid),
    Index("verzoek_feed", "sub", "volgnummer"),
    sqlite_autoincrement=True,
)

bijlage = Table(
    "bijlage",
    metadata,
    Column("uuid", Uuid, primary_key=True),
    Column("verzoek", Uuid, nullable=False, index=True),
    Column("sha256", String(64), nullable=False),
    Column("ontvangen_op", DateTime(timezone=True), nullable=False),
    Column("inhoud", LargeBinary, nullable=False),
)

# The transactional outbox: a message for the case system, written in the transaction of what it
# tells (the receipt of a verzoek, the bytes of a bijlage, the mark that a bericht was opened).
outbox = Table(
    "outbox",
    metadata,
    Column("soort", String(16), primary_key=True),
    Column("sleutel", Uuid, primary_key=True),
    Column("sub", String(255), nullable=False),
    Column("status", String(16), nullable=False),
    # Not to be sent before this moment: a hold, a backoff, or the lease of who sends it now.
    Column("niet_voor", DateTime(timezone=True), nullable=False),
    Column("pogingen", Integer, nullable=False, server_default="0"),
    # A try was cut off or not answered: it may be in the case system.
    Column("mogelijk_daar", Boolean, nullable=False, server_default="0"),
    Column("kenmerk", String(1000)),
    # Why it was refused, as a code for the person, and what the operator reads.
    Column("weigering", String(64)),
    Column("reden", String(500)),
    Index("outbox_due", "soort", "status", "niet_voor"),
    Index("outbox_person", "sub"),
)

# Who a ``sub`` is, kept apart and encrypted; only the way to the case system reads it.
identiteit = Table(
    "identiteit",
    metadata,
    Column("sub", String(255), primary_key=True),
    Column("versleuteld", String(1000), nullable=False),
    Column("zoeksleutel", String(64), nullable=False, index=True),
)

# When the news of each person is read again in the case system.
lezing = Table(
    "lezing",
    metadata,
    Column("sub", String(255), primary_key=True),
    Column("gezien_op", DateTime(timezone=True), nullable=False),
    Column("volgende_op", DateTime(timezone=True), nullable=False, index=True),
    Column("gelezen_op", DateTime(timezone=True)),
    Column("mislukt", Integer, nullable=False, server_default="0"),
)

# What the built-in case system keeps; another case system leaves these tables empty.
zaak = Table(
    "zaak",
    metadata,
    Column("kenmerk", String(200), primary_key=True),
    Column("verzoek", Uuid, nullable=False),
)

zaakbijlage = Table(
    "zaakbijlage",
    metadata,
    Column("bijlage", Uuid, primary_key=True),
    Column("zaak", String(200), nullable=False),
    Column("kenmerk", String(200), nullable=False),
)

instelling = Table(
    "instelling",
    metadata,
    Column("naam", String(100), primary_key=True),
    Column("waarde", JSON, nullable=False),
)
