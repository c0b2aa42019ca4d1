"""What a person sees, and what is written down, when the app itself has a fault.

Flet would cover the screen with an English panel and the text of the exception. The person gets
one calm sentence and keeps the screen; the log gets the place of the fault, and never the text
of the exception, because that may hold what the person filled in.
"""

from __future__ import annotations

import logging
import sys
import traceback

import flet as ft
from flet.messaging.session import Session

# In two languages: at this moment nothing is sure, also not the language of the person.
_TITLE = "Er ging iets mis / Something went wrong"
_TEXT = (
    "Dit is een fout in de app. Uw antwoorden zijn er nog. Probeer het opnieuw.\n\n"
    "This is a fault in the app. Your answers are still there. Please try again."
)


def keep_calm() -> None:
    """Once, at the start: show and log faults our way, in every session."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_PlacesOnly("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    # A log that fails would print the whole exception after all.
    logging.raiseExceptions = False
    Session.error = _tell  # type: ignore[assignment,method-assign]


def _tell(session: Session, _message: str) -> None:
    page = session.page
    close = ft.TextButton("OK", on_click=lambda _event: page.pop_dialog())
    dialog = ft.AlertDialog(
        modal=True, title=ft.Text(_TITLE), content=ft.Text(_TEXT), actions=[close]
    )
    page.show_dialog(dialog)


class _PlacesOnly(logging.Formatter):
    """Writes of an exception its kind and the lines of code it went through."""

    def formatException(self, ei: object) -> str:  # noqa: N802  (the name logging calls)
        kind, _fault, lines = ei if isinstance(ei, tuple) else (None, None, None)
        places = traceback.format_tb(lines) if lines is not None else []
        return "".join([*places, getattr(kind, "__name__", "")])
