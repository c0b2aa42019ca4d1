"""Every screen the app has, taken from its own route tree, and everybody who can look at one.

A screen that joins the tree joins the tests by itself. An address with a part to fill in, such as
``rechten/:finding``, needs a line in ``_NAMES``; without one the tests say so.
"""

from __future__ import annotations

import re
from datetime import date

from app.demo.people import people
from app.domain.choice import Group
from app.domain.facts import Facts
from app.domain.household import Household, Kind
from app.domain.link_state import Came
from app.domain.own_values import OwnKind
from app.domain.situation import Situation
from app.domain.statement import LineKind
from app.law import duties_of, letter_kinds, nugger_of, participation_choices, rights_of
from app.text.dutch import fill
from app.ui.asking import about_me, flow, nugger, own_words, reports, wishes
from app.ui.asking.pay_days import PAY_DAYS
from app.ui.example import looking_at
from app.ui.page.needs import NEEDS
from app.ui.places import ROUTER
from app.ui.state import Visit
from tests.seed import SEED

TODAY = date(2026, 11, 20)
_SOMEBODY = Household(Kind.ALLEENSTAAND, birth_date=date(1988, 5, 14))


def patterns():
    """The address of every screen as the route tree has it, with ``:name`` where it differs."""
    return tuple(_below("", ROUTER.tree(None)))


def addresses():
    """Every address of every screen."""
    return tuple(address for _, address in named_addresses())


def named_addresses(turn=0, turns=1):
    """Every screen, and of the names that fill an address those whose turn it is.

    Each comes with its pattern. Over all turns every name comes at least once; in one turn alone
    they all come.
    """
    return tuple(
        (pattern, address)
        for pattern in patterns()
        for address in _filled(pattern, turn, turns, _names)
    )


def unlike_addresses(turn=0, turns=1):
    """The same addresses, but of the screens that look alike only those that can look wrong.

    A right, a duty, a kind of help, a choice and a wish are one screen with other words: the one
    with the longest word on top comes, the one with most to say, and another one every day. The
    questions about a second and third job are those about the first.
    """
    return tuple(
        address for pattern in patterns() for address in _filled(pattern, turn, turns, _unlike)
    )


def one_of_each(turn=0):
    """Each pattern with one address that fills it."""
    return named_addresses(turn, len(named_addresses()))


def all_of(*wanted):
    """These patterns with every address that fills them."""
    return tuple(one for one in named_addresses() if one[0] in wanted)


def kinds_of_screens(turns):
    """The pattern of each of these addresses, over all turns."""
    return {
        address: pattern
        for turn in range(turns)
        for pattern in patterns()
        for address in _filled(pattern, turn, turns, _unlike)
    }


def everybody():
    """Everybody who can look around: a name, and what a device keeps while that life is open."""
    return {one.id: _looking_at(one) for one in people()}


def _looking_at(person):
    visit = Visit()
    visit.open_example(looking_at(person))
    return visit.as_text()


def _below(parent, routes):
    for route in routes:
        address = f"{parent.rstrip('/')}/{(route.path or '').strip('/')}"
        yield address
        yield from _below(address, route.children or [])


def _filled(pattern, turn, turns, names_of):
    head, mark, rest = pattern.partition("/:")
    if not mark:
        yield pattern
        return
    name, slash, below = rest.partition("/")
    names = names_of(f"{head}/:{name}")
    # What lies below a filled address, such as its letter, is one screen whatever fills it.
    mine = names[turn % len(names) :][:1] if slash else names[turn % len(names) :: turns]
    for one in mine:
        yield from _filled(f"{head}/{one}{slash}{below}", turn, turns, names_of)


def _names(part):
    found = next((names for end, names in _NAMES.items() if part.endswith(end)), None)
    assert found, f"a new kind of address: say in {__name__} what can fill {part}"
    return found


def _unlike(part):
    """The names that fill an address on which screens can differ in how they look."""
    names = _names(part)
    alike = [_ALIKE[name] for name in names if name in _ALIKE]
    if len(alike) < len(names) or len(names) <= _DIFFERENT:
        return tuple(name for name in names if _of_the_first(name) not in set(names) - {name})
    longest = max(alike, key=lambda one: max(map(len, re.split(r"\W+", fill(one.title)))))
    most = max(alike, key=lambda one: len(repr(one)))
    today = alike[SEED % len(alike)]
    return tuple(dict.fromkeys(one.id for one in (longest, most, today)))


def _of_the_first(name):
    return re.sub(r"_[23]$", "", name)


def _told(law):
    return law(_SOMEBODY, Facts(receives_bijstand=True), TODAY, None)


def _ids(law):
    return tuple(one.id for one in _told(law))


def _choices(group=None):
    return tuple(one.id for one in _CHOICES if group in (None, one.group))


_CHOICES = participation_choices(TODAY, None, _SOMEBODY, Facts(receives_bijstand=True))
_DIFFERENT = 3


_GROUPS = tuple(group for group in Group if group is not Group.EIGEN and _choices(group))
# The end of an address to what can fill it; the first that fits counts.
_NAMES = {
    "geen-uitkering/vraag/:name": (nugger.BIRTH, *nugger._FACTS.values()),
    "dagen/wijzig/:name": tuple(one.name for one in PAY_DAYS),
    "wijzig/:name": ("huur", "wonen", "uren"),
    "vraag/:name": tuple(one.name for one in flow.ALL),
    "hulp/:finding": _ids(nugger_of),
    "rechten/:finding": _ids(rights_of),
    "plichten/:finding": _ids(duties_of),
    "over-mij/:name": tuple(one.name for one in about_me.ALL),
    "eigen-woorden/:id": tuple(one.name for one in own_words.ALL),
    "meedoen/:group": _GROUPS,
    **{f"meedoen/{group}/:id": _choices(group) for group in _GROUPS},
    ":id": _choices(),
    "doorgeven/:kind": tuple(one.slug for one in reports.ALL),
    "soort/:kind": tuple(one.id for one in letter_kinds()),
    "regel/:kind": tuple(LineKind),
    "van-u/:kind": tuple(OwnKind),
    "stappen/:situation": tuple(Situation),
    ":wish": tuple(one.id for one in wishes.ALL),
    ":place": ("0",),
    ":need": tuple(one.id for one in NEEDS),
    # Without a gemeente at the other end there is nothing sent and no message: the way out shows.
    ":uuid": ("niets",),
    ":why": tuple(one for one in Came if one is not Came.IN),
    ":message": ("niets",),
    ":else+": ("bestaat-niet",),
}
# What one kind of screen shows, by its name in the address.
_ALIKE = {
    one.id: one
    for found in (_told(rights_of), _told(duties_of), _told(nugger_of), _CHOICES, wishes.ALL)
    for one in found
}
