"""What a person sees, and what is written down, when the app itself has a fault.

Flet would cover the screen with an English panel and the text of the exception. The person gets
one calm sentence and keeps the screen; the log gets the place of the fault, and never the text
of the exception, because that may hold what the person filled in.
"""

from __future__ import annotations

import flet as ft
from flet.messaging.session import Session

from app.web.quiet_log import quiet_log

# In two languages: at this moment nothing is sure, also not the language of the person.
_TITLE = "Er ging iets mis / Something went wrong"
_TEXT = (
    "Dit is een fout in de app. Uw antwoorden zijn er nog. Probeer het opnieuw.\n\n"
    "This is a fault in the app. Your answers are still there. Please try again."
)


def keep_calm() -> None:
    """Once, at the start: show and log faults our way, in every session."""
    quiet_log()
    Session.error = _tell  # type: ignore[assignment,method-assign]


def _tell(session: Session, _message: str) -> None:
    page = session.page
    close = ft.TextButton("OK", on_click=lambda _event: page.pop_dialog())
    dialog = ft.AlertDialog(
        modal=True, title=ft.Text(_TITLE), content=ft.Text(_TEXT), actions=[close]
    )
    page.show_dialog(dialog)
