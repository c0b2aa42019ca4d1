"""The screens where something is filled in."""

from __future__ import annotations

from app.ui import routes


def is_form(path: str) -> bool:
    """Whether something is filled in at this address, so that one comes back to it."""
    own = (routes.own_words(""), routes.own_words("", routes.MY_CHOICES))
    small = (routes.nugger_question(""), routes.about_me(""))
    tells = path.startswith(f"{routes.REPORT}/") and not path.startswith(routes.SENT)
    forms = (*small, routes.SEARCH, routes.WRITE_HOURS, *own)
    return tells or routes.question_name(path) is not None or path.startswith(forms)
