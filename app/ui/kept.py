"""Parses state that a device persisted: untrusted, and maybe of an earlier version."""

from __future__ import annotations

from collections.abc import Mapping

# The wage of a partner was one amount a month, before it was told as that of any job.
_PARTNER_WAGE = "partnerloon"
_DOTTED = ("partner.", "besluit.")
_CODES = {True: "ja", False: "nee", None: "weet_niet"}


def texts(value: Mapping[str, object]) -> dict[str, str]:
    """Texts by name; AttributeError when it is something else."""
    return {str(key): str(text) for key, text in value.items()}


def told(value: Mapping[str, object]) -> dict[str, str]:
    """Answers by the name of their question today, where it had another name before."""
    found = {_renamed(name): text for name, text in texts(value).items()}
    wage = found.pop(_PARTNER_WAGE, None)
    if wage is not None:
        found.setdefault("loonweten_partner", "netto_maand")
        found.setdefault("netto_maand_partner", wage)
    return found


def with_facts(answers: Mapping[str, object], facts: Mapping[str, object]) -> dict[str, str]:
    """The answers, with what was answered yes or no about rights and kept beside them before."""
    codes = {str(name): _CODES[so] for name, so in facts.items() if isinstance(so, bool | None)}
    return told({**codes, **answers})


def _renamed(name: str) -> str:
    # Two answers for one day; and names with a dot, which no web server takes for a screen.
    if name == "zoeken.melding":
        return "melding"
    return name.replace(".", "_", 1) if name.startswith(_DOTTED) else name
