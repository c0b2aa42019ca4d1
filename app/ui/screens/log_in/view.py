"""What stands on the simulated login."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class LogInView:
    """Finished texts; ``trouble`` is empty while all goes well."""

    heading: str
    warning: tuple[str, str]
    trouble: str
    choose: str
    without: str
    spoken: str


def log_in_view(
    writer: Writer, people: tuple[tuple[str, str], ...], *, is_asked: bool, is_failed: bool
) -> LogInView:
    """The warning comes before anything that can be pressed."""
    write = writer.write
    heading = write(say("Oefen-DigiD"))
    warning = (
        write(say("Dit is een oefen-DigiD.")),
        write(say("Er gaat niets naar de echte DigiD.")),
    )
    away = (is_asked and not people) or is_failed
    trouble = write(say("Inloggen lukt nu niet. Probeer het later nog eens.")) if away else ""
    choose = write(say("Kies iemand die niet bestaat"))
    return LogInView(
        heading=heading,
        warning=warning,
        trouble=trouble,
        choose=choose,
        without=write(say("Ga verder zonder verbinding")),
        spoken=spoken(writer, heading, *warning, trouble, choose, *(name for _, name in people)),
    )
