"""A log that never holds what a person filled in: of a fault only its kind and its place."""

from __future__ import annotations

import logging
import sys
import traceback


def quiet_log() -> None:
    """Once, at the start: log to standard error, without the text of any exception."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_PlacesOnly("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    # Flet puts what came over a socket, or what a fault said, behind its own words.
    logging.getLogger("flet_web.fastapi").addFilter(_own_words)
    # A log that fails would print the whole exception after all.
    logging.raiseExceptions = False


def _own_words(record: logging.LogRecord) -> bool:
    record.msg, record.args = record.getMessage().partition(":")[0], ()
    return True


class _PlacesOnly(logging.Formatter):
    """Writes of an exception its kind and the lines of code it went through."""

    def format(self, record: logging.LogRecord) -> str:
        """One line begins with its time; what follows is indented, so that nobody forges a line."""
        return super().format(record).replace("\r", "\\r").replace("\n", "\n    ")

    def formatException(self, ei: object) -> str:  # noqa: N802  (the name logging calls)
        kind, _fault, lines = ei if isinstance(ei, tuple) else (None, None, None)
        places = traceback.format_tb(lines) if lines is not None else []
        return "".join([*places, getattr(kind, "__name__", "")])
