"""Every key that a gemeente can fill in: its group, its meaning, and whether it is an amount."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass
from functools import cache
from typing import Annotated, get_args, get_origin, get_type_hints

from app.domain.gemeente_contact import Contact
from app.domain.gemeente_geld import Inkomenstoeslag, Norm, Premies
from app.domain.gemeente_minima import BijzondereBijstand
from app.domain.gemeente_plichten import Maatregelen, Meedoen
from app.domain.gemeente_werk import NaBijstand, Nuggers, Uitvoering, Vooruitlopen, Werk
from app.domain.local_rule import Key
from app.domain.settlement import Verrekening

SCHEMES = "minimaregelingen"
GROUPS: dict[str, type[object]] = {
    "verrekening": Verrekening,
    "maatregelen": Maatregelen,
    "meedoen": Meedoen,
    "inkomenstoeslag": Inkomenstoeslag,
    "premies": Premies,
    "norm": Norm,
    "bijzondere_bijstand": BijzondereBijstand,
    "werk": Werk,
    "nuggers": Nuggers,
    "vooruitlopen": Vooruitlopen,
    "na_bijstand": NaBijstand,
    "contact": Contact,
    "uitvoering": Uitvoering,
}


@dataclass(frozen=True, slots=True)
class LocalKey:
    """One key of one group; an amount is set anew every year."""

    group: str
    name: str
    key: Key
    is_amount: bool


@cache
def local_keys() -> tuple[LocalKey, ...]:
    """All keys, in the order of their groups."""
    return tuple(
        LocalKey(group, name, next(_keys_of(form)), any(_is_euro(one) for one in _keys(form)))
        for group, kind in GROUPS.items()
        for name, form in get_type_hints(kind, include_extras=True).items()
    )


@cache
def amounts() -> frozenset[tuple[str, str]]:
    """The group and name of each key that is, or holds, an amount in euro."""
    return frozenset((one.group, one.name) for one in local_keys() if one.is_amount)


def _is_euro(key: Key) -> bool:
    return key.unit.startswith("euro")


def _keys(form: object) -> Iterator[Key]:
    """The keys of a form and of all that stands in it."""
    yield from _keys_of(form)
    for inner in get_args(form):
        yield from _keys(inner)
    if isinstance(form, type) and is_dataclass(form):
        for inner in get_type_hints(form, include_extras=True).values():
            yield from _keys(inner)


def _keys_of(form: object) -> Iterator[Key]:
    if get_origin(form) is Annotated:
        yield from (one for one in get_args(form)[1:] if isinstance(one, Key))
