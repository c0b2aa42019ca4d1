"""The addresses of the screens, so that nobody writes one by hand."""

from __future__ import annotations

START = "/"
HOME = "/thuis"
PEOPLE = "/rondkijken"
STEPS = "/stappen"
SETTINGS = "/instellingen"
WIPE = "/instellingen/wissen"
DEVICE = "/instellingen/toestel"
PIN = "/instellingen/pincode"
GIVEN = "/instellingen/doorgegeven"
NEWS = "/instellingen/nieuw"
MADE_OF = "/instellingen/gemaakt-van"
LEAVE = "/afsluiten"
LOCK = "/slot"
FORGOT = "/slot/vergeten"
UNREAD = "/nog-niet-gelezen"
READY = "/leg-klaar"
GEMEENTE = "/gemeente"
LOCAL = "/mijn-gemeente"
LOCAL_QUESTIONS = "/mijn-gemeente/vragen"
LOCAL_WRONG = "/mijn-gemeente/klopt-niet"
OWN_VALUES = "/mijn-gemeente/van-u"
LOCAL_JOIN = "/mijn-gemeente/toevoegen"
CHECK = "/controle"
ANSWER = "/antwoord"
MONTHS = "/antwoord/maanden"
HOURS = "/antwoord/uren"
IRREGULAR = "/antwoord/wisselend"
REASONS = "/antwoord/uitleg"
TOLD = "/antwoord/gegevens"
DAYS = "/antwoord/dagen"
STOPS = "/antwoord/werk-stopt"
AFTER = "/antwoord/verandert"
BESLAG = "/antwoord/beslag"
WINDFALL = "/antwoord/geld-ineens"
LAWS = "/antwoord/wetten"
PLANS = "/antwoord/plannen"
COMPARE = "/antwoord/plannen/vergelijk"
PAPER = "/antwoord/papier"
LOOK = "/taal"
HELP = "/hulp"
UNCLEAR = "/onduidelijk"
NO_BENEFIT = "/geen-uitkering"
COACH = "/naast-iemand"
AGREEMENTS = "/naast-iemand/afspraken"
BOTH_PAPER = "/naast-iemand/blad"
COACH_RIGHTS = "/naast-iemand/hulp-bij-werk"
COACH_END = "/naast-iemand/klaar"
RIGHTS = "/rechten"
TELL_MORE = "/rechten/vertellen"
DUTIES = "/plichten"
TAKE_PART = "/meedoen"
MY_CHOICES = "/meedoen/mijn-keuzes"
MY_HOURS = "/meedoen/mijn-keuzes/uren"
WRITE_HOURS = "/meedoen/mijn-keuzes/uren/opschrijven"
TALK = "/meedoen/mijn-keuzes/gesprek"
DIRECT = "/meedoen/keuze"
NUGGER = "/geen-uitkering/hulp"
REGISTER = "/geen-uitkering/inschrijven"
SEARCH = "/geen-uitkering/zoeken"
LETTERS = "/brieven"
SHARED = "/brieven/gedeeld"
LETTER_KINDS = "/brieven/soort"
TERM = "/brieven/dagen"
STATEMENT = "/brieven/specificatie"
STATEMENT_LINES = "/brieven/specificatie/regel"
STATEMENT_TOLD = "/brieven/specificatie/uitleg"
STATEMENT_PAPER = "/brieven/specificatie/uitleg/blad"
LINK = "/verbinding"
LOG_IN = "/verbinding/inloggen"
BACK = "/terug"
PAYMENTS = "/verbinding/betalingen"
AGREED = "/verbinding/afspraken"
MESSAGES = "/verbinding/berichten"
REPORT = "/doorgeven"
WISHES = "/vragen"
AT_WORK = "/op-mijn-werk"
SENT = "/doorgeven/verstuurd"

_QUESTION, _CHANGE, _LETTER = "/vraag", "wijzig", "brief"
TOGETHER = (LOOK, SETTINGS, HELP, UNCLEAR)
AT_THE_LOCK = (LOCK, FORGOT)


def not_in(why: str) -> str:
    """Where one logs in again, with what went wrong."""
    return f"{LOG_IN}/{why}"


def plan_open(place: int | str) -> str:
    """Where one is asked before a kept plan is opened; the first is 0."""
    return f"{PLANS}/open/{place}"


def plan_name(place: int | str) -> str:
    """Where a kept plan gets another name."""
    return f"{PLANS}/naam/{place}"


def last_part(path: str) -> str:
    """The last part of an address, which fills it in."""
    return path.rsplit("/", 1)[-1]


def steps(situation: str) -> str:
    """The steps of something that happens, one by one."""
    return f"{STEPS}/{situation}"


def urgent(name: str) -> str:
    """Where it stands what to do today about a need that cannot wait."""
    return f"{HELP}/{name}"


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


def left_out(parent: str) -> str:
    """What the app does not work out, below a screen that leads to it."""
    return f"{parent}/niet"


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
    for parent in (CHECK, DAYS, ANSWER, RIGHTS, DUTIES, NUGGER, STATEMENT, SETTINGS, LOCAL):
        if path.startswith(f"{parent}/{_CHANGE}/"):
            return parent
    return None


def own_value(kind: str) -> str:
    """Where one thing about the own gemeente is filled in."""
    return f"{OWN_VALUES}/{kind}"


def about_me(name: str) -> str:
    """Where one of the small questions about the person is asked."""
    return f"{TAKE_PART}/over-mij/{name}"


def own_words(name: str, parent: str = TAKE_PART) -> str:
    """Where an own idea, what one does already, or "not now" is written."""
    return f"{parent}/eigen-woorden/{name}"


def choices(group: str) -> str:
    """Where the choices of one kind stand."""
    return f"{TAKE_PART}/{group}"


def wish(name: str) -> str:
    """Where one thing to ask of the gemeente stands ready."""
    return f"{WISHES}/{name}"


def choice(parent: str, name: str) -> str:
    """Where one choice is told, below the list it was found in."""
    return f"{parent}/{name}"


def not_for_me(choice_path: str) -> str:
    """Where one says why the choice at this address does not suit."""
    return f"{choice_path}/past-niet"


def nugger_question(name: str) -> str:
    """Where one of the questions without a benefit is asked."""
    return f"{NO_BENEFIT}{_QUESTION}/{name}"


def report(slug: str) -> str:
    """Where one kind of thing is told to the gemeente."""
    return f"{REPORT}/{slug}"


def report_check(slug: str) -> str:
    """Where it is looked at once more before it goes."""
    return f"{REPORT}/{slug}/controle"


def sent(uuid: str) -> str:
    """Where something that was told stands, with its receipt."""
    return f"{SENT}/{uuid}"


def message(uuid: str) -> str:
    """Where one bericht is read."""
    return f"{MESSAGES}/{uuid}"


def letter_kind(name: str) -> str:
    """Where one kind of letter is explained."""
    return f"{LETTER_KINDS}/{name}"


def letter_days(name: str) -> str:
    """Where the days of one kind of letter are counted."""
    return f"{LETTER_KINDS}/{name}/dagen"


def statement_line(kind: str) -> str:
    """Where the amount of one kind of line is typed."""
    return f"{STATEMENT_LINES}/{kind}"
