"""Brings a database to the newest form, once, however many workers start together."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text

_MIGRATIONS = Path(__file__).resolve().parents[1] / "migrations"
_LOCK = 0x484F5556  # "HOUV", so that no other program has the same lock


def migrate(engine: Engine, to: str = "head") -> None:
    """Migrate forward with the data kept; in one transaction, so it happens whole or not."""
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, to)


def is_newest(engine: Engine) -> bool:
    """Whether this database has the form that this program knows."""
    with engine.connect() as connection:
        held = MigrationContext.configure(connection).get_current_revision()
    return held == _head()


@cache
def _head() -> str | None:
    return ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", _MIGRATIONS.as_posix().replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
