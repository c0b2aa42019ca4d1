"""Writes what a gemeente can fill in, from the types that read it: so that both stay the same.

``python -m app.data.gemeente_schema > app/demo/gemeente/README.md`` makes the page anew.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import is_dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, cast, get_args, get_origin

from app.data.gemeente_reader import GROUPS
from app.data.typed_table import forms_of, required
from app.domain.gemeente_keys import SCHEMES
from app.domain.gemeente_minima import Minimaregeling
from app.domain.local_rule import Key

_HEAD = """# Een gemeente invullen

Deze bladzijde is gemaakt uit de code (`python -m app.data.gemeente_schema`). Niet met de hand
wijzigen.

Een gemeente is een map met TOML-bestanden. De map heet zoals de code van de gemeente.

- `gemeente.toml` moet er zijn: `code` (de naam van de map), `name`, en `invented = true` als de
  gemeente niet bestaat.
- Werkt de gemeente samen met andere? Zet de bestanden die voor alle gelden in een map ernaast met
  een naam als `_samen`, en schrijf `shared = "_samen"` in `gemeente.toml`. Een eigen sleutel gaat
  voor.
- `bronnen.toml` noemt elke tekst waar een regel in staat: `[NAAM]` met `law`, `title`, `url` en
  `checked` (de dag waarop iemand de tekst las) en `grade` (`verordening`, `website`, of
  `niet_gelezen`: die waarden worden getoond en tellen niet mee). Mag erbij: `version`, `in_force`,
  `reader` (naam of code van een tweede lezer) en `until` (de laatste dag die de tekst zelf noemt).
- Hoe lang telt een waarde? Een bedrag tot en met 31 december van het jaar waarin het is gelezen,
  al het andere twaalf maanden. Wat voor 2027 is gelezen, moet op 1 januari 2027 opnieuw.
- Elk ander bestand heet naar zijn onderwerp. Wat ontbreekt, beslist de gemeente zelf: de app zegt
  dan "uw gemeente beslist dit zelf" en rekent met de regels van het land.

Elke sleutel heeft een of meer waarden, de oudste eerst:

```toml
[uniform_months]
values = [
  { from = 2026-01-01, value = 1, source = "AFSTEMMING", article = "9", note = "..." },
]
```

`from` is de eerste dag, `until` (mag weg) de laatste. `source` is een naam uit `bronnen.toml`,
`article` de plek in die tekst, `note` een opmerking in eigen woorden. Een lijst met onderdelen
mag ook als `[[sleutel.values]]` met `[sleutel.values.value]`.

Is er iets fout? Dan telt die ene sleutel niet mee. De app noemt bestand, sleutel, fout en wat zij
verwachtte. De andere sleutels tellen wel. Onbekende sleutels zijn ook fout.
Bedragen zijn in euro. "van 100" is een getal van elke 100 euro.

`demo` heeft alles ingevuld, `karig` bijna niets. Beide gemeenten bestaan niet.
"""
_COLUMNS = "| sleutel | betekenis | eenheid | vorm | artikel |\n|---|---|---|---|---|\n"
_PLAIN: dict[object, str] = {
    bool: "true of false",
    int: "heel getal",
    Decimal: "getal",
    str: "tekst",
    date: "dag",
    time: "tijd",
}


def schema_doc() -> str:
    """The page for who fills in a gemeente: every key, its meaning, unit, form and article."""
    parts = [_HEAD]
    for name, kind in GROUPS.items():
        parts.append(f"## {name}.toml\n\n{_COLUMNS}{''.join(_rows(kind))}")
    parts.append(
        "## minimaregelingen.toml\n\nElke sleutel is een eigen naam, zoals `stadspas`. "
        "Kies per regeling een van de twee grenzen.\n\n"
        f"{_COLUMNS}{''.join(_rows(Minimaregeling))}"
    )
    parts.append(f"## Onderdelen\n\n{''.join(_shapes())}")
    return "\n".join(parts)


def templates() -> tuple[str, ...]:
    """The files for which there is an empty one to fill in."""
    return ("gemeente", "bronnen", *GROUPS, SCHEMES)


def template(name: str) -> str:
    """An empty file: every key with its meaning and form, to take the # away from."""
    if name in _FIXED:
        return _FIXED[name]
    if name == SCHEMES:
        return _scheme_template()
    return f"# {name}.toml\n" + "".join(_blank(key) for key in forms_of(GROUPS[name]).items())


def _blank(one: tuple[str, object]) -> str:
    name, form = one
    key, inner = _key(form), get_args(form)[0]
    shape = _bare(inner)
    whole = isinstance(shape, type) and is_dataclass(shape)
    return (
        f"\n# {key.meaning} ({key.unit}{_bounds(key)}; {_form(inner)}; artikel {key.article})\n"
        f'# [[{name}.values]]\n# from = 2026-01-01\n# source = "NAAM"\n# article = "..."\n'
        + (_parts(name, inner, cast("type", shape)) if whole else "# value =\n")
    )


def _parts(name: str, inner: object, shape: type) -> str:
    """Every part of a value that has parts, with its meaning; what may go says so."""
    table = f"[[{name}.values.value]]" if "tuple" in str(inner) else f"[{name}.values.value]"
    return f"# {table}\n" + "".join(_part(one, shape) for one in forms_of(shape).items())


def _part(one: tuple[str, object], shape: type) -> str:
    name, form = one
    key, may_go = _key(form), "" if one[0] in (required(shape) or ()) else ", mag weg"
    told = f"{key.meaning} ({key.unit}{_bounds(key)}; {_form(get_args(form)[0])}{may_go})"
    return f"# {name} =    # {told}\n"


def _scheme_template() -> str:
    return (
        "# minimaregelingen.toml: elke regeling heeft een eigen naam, zoals stadspas\n\n"
        '# [[stadspas.values]]\n# from = 2026-01-01\n# source = "NAAM"\n# article = "..."\n'
        + _parts("stadspas", Minimaregeling, Minimaregeling)
    )


_OWN_TEMPLATE = """# gemeente.toml: welke gemeente dit is

# code = "GM0114"          # de code van het CBS, ook de naam van de map
# name = "NAAM"
# shared = "_samen"        # een map hiernaast met regels van een dienst, mag weg
"""
_SOURCES_TEMPLATE = """# bronnen.toml: elke tekst waar een regel in staat

# [NAAM]
# law = "Verordening ..."
# title = "De hele titel"
# url = "https://lokaleregelgeving.overheid.nl/..."
# checked = 2026-11-29     # de dag waarop u hem las
# grade = "verordening"    # of "website", of "niet_gelezen"
# version = "..."          # mag weg
# in_force = 2026-01-01    # mag weg
# reader = "..."           # naam of code van de tweede lezer, mag weg
# until = 2026-12-31       # de laatste dag die de tekst zelf noemt, mag weg
"""

_FIXED = {"gemeente": _OWN_TEMPLATE, "bronnen": _SOURCES_TEMPLATE}


def _rows(kind: type) -> Iterator[str]:
    needed = required(kind)
    for name, form in forms_of(kind).items():
        inner, key = get_args(form)[0], _key(form)
        may_go = " (mag weg)" if needed and name not in needed else ""
        yield (
            f"| `{name}` | {key.meaning} | {key.unit}{_bounds(key)} | {_form(inner)}{may_go} "
            f"| {key.article} |\n"
        )


def _shapes() -> Iterator[str]:
    seen: dict[str, type] = {}
    for kind in (*GROUPS.values(), Minimaregeling):
        _collect(kind, seen)
    for name, kind in sorted(seen.items()):
        yield f"### {name}\n\n{_COLUMNS}{''.join(_rows(kind))}\n"


def _collect(kind: type, seen: dict[str, type]) -> None:
    for form in forms_of(kind).values():
        inner = _bare(get_args(form)[0])
        if isinstance(inner, type) and is_dataclass(inner):
            seen[inner.__name__] = inner
            _collect(inner, seen)


def _key(form: object) -> Key:
    key = get_args(form)[1] if get_origin(form) is Annotated else None
    if not isinstance(key, Key):
        raise TypeError(form)
    return key


def _bounds(key: Key) -> str:
    low, high = key.low, key.high
    if high is not None:
        return f", {low} tot en met {high}"
    return f", {low} of meer" if low is not None else ""


def _bare(form: object) -> object:
    """The type inside ``Local``, ``| None`` and ``tuple``."""
    arguments = [one for one in get_args(form) if one not in (type(None), Ellipsis)]
    return _bare(arguments[0]) if arguments else form


def _form(form: object) -> str:
    listed = "lijst van " if "tuple" in str(form) else ""
    bare = _bare(form)
    if isinstance(bare, type) and issubclass(bare, StrEnum):
        return listed + ", ".join(f"`{member.value}`" for member in bare)
    if isinstance(bare, type) and is_dataclass(bare):
        return f"{listed}{bare.__name__}"
    return listed + _PLAIN[bare]


if __name__ == "__main__":
    sys.stdout.write(schema_doc())
