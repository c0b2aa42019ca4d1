"""The addresses of the screens, so that nobody writes one by hand."""

from __future__ import annotations

START = "/"
GEMEENTE = "/gemeente"
CHECK = "/controle"
ANSWER = "/antwoord"
MONTHS = "/antwoord/maanden"
HOURS = "/antwoord/uren"
REASONS = "/antwoord/uitleg"
LEFT_OUT = "/antwoord/niet"
TOLD = "/antwoord/gegevens"
DAYS = "/antwoord/dagen"
STOPS = "/antwoord/werk-stopt"
AFTER = "/antwoord/verandert"
LAWS = "/antwoord/wetten"
PLANS = "/antwoord/plannen"
COMPARE = "/antwoord/plannen/vergelijk"
PAPER = "/antwoord/papier"
LOOK = "/taal"
HELP = "/hulp"
UNCLEAR = "/onduidelijk"
NO_BENEFIT = "/geen-uitkering"
COACH = "/naast-iemand"
RIGHTS = "/rechten"
DUTIES = "/plichten"
TAKE_PART = "/meedoen"
MY_CHOICES = "/meedoen/mijn-keuzes"
DIRECT = "/meedoen/keuze"
NUGGER = "/geen-uitkering/hulp"
REGISTER = "/geen-uitkering/inschrijven"
SEARCH = "/geen-uitkering/zoeken"

_QUESTION, _CHANGE, _LETTER = "/vraag", "wijzig", "brief"
TOGETHER = (LOOK, HELP, UNCLEAR)


def question(name: str) -> str:
    """Where a question is asked for the first time."""
    return f"{_QUESTION}/{name}"


def change(parent: str, name: str) -> str:
    """Where a question is asked again from the check page or the answer, to return there."""
    return f"{parent}/{_CHANGE}/{name}"


def finding(parent: str, name: str) -> str:
    """Where one right or one duty is told in full."""
    return f"{parent}/{name}"


def letter(parent: str, name: str) -> str:
    """Where a letter about one right or one duty is made."""
    return f"{parent}/{name}/{_LETTER}"


def finding_of(path: str) -> tuple[str, str] | None:
    """The list and the name of the right or duty at this address, or of its letter."""
    for parent in (RIGHTS, DUTIES, NUGGER):
        if path.startswith(f"{parent}/"):
            return parent, path.removeprefix(f"{parent}/").split("/")[0]
    return None


def question_name(path: str) -> str | None:
    """The question asked at this address, or None when it is another screen."""
    parts = path.strip("/").split("/")
    asked = parts[0] == _QUESTION.strip("/") or parts[-2:-1] == [_CHANGE]
    return parts[-1] if asked and len(parts) > 1 else None


def change_gemeente(parent: str) -> str:
    """Where the gemeente is chosen on the way to another screen, to return there."""
    return f"{parent}/{_CHANGE}{GEMEENTE}"


def changed_from(path: str) -> str | None:
    """The screen a change at this address returns to, or None for a first answer."""
    for parent in (CHECK, DAYS, ANSWER, RIGHTS, DUTIES, NUGGER):
        if path.startswith(f"{parent}/{_CHANGE}/"):
            return parent
    return None


def about_me(name: str) -> str:
    """Where one of the small questions about the person is asked."""
    return f"{TAKE_PART}/over-mij/{name}"


def own_words(name: str, parent: str = TAKE_PART) -> str:
    """Where an own idea, what one does already, or "not now" is written."""
    return f"{parent}/eigen-woorden/{name}"


def choices(group: str) -> str:
    """Where the choices of one kind stand."""
    return f"{TAKE_PART}/{group}"


def choice(parent: str, name: str) -> str:
    """Where one choice is told, below the list it was found in."""
    return f"{parent}/{name}"


def not_for_me(choice_path: str) -> str:
    """Where one says why the choice at this address does not suit."""
    return f"{choice_path}/past-niet"


def nugger_question(name: str) -> str:
    """Where one of the questions without a benefit is asked."""
    return f"{NO_BENEFIT}{_QUESTION}/{name}"
