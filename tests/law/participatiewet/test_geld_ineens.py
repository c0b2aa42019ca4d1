"""Money that comes at once during bijstand (field case N7): Participatiewet 31 to 34 and 58."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.certainty import Certainty
from app.domain.facts import Facts
from app.domain.windfall import CountsAs, Windfall, WindfallKind
from app.law.participatiewet.geld_ineens import geld_ineens
from app.law.refused import Refused
from app.text.dutch import fill
from tests.law.people import couple, parent, single

DAY = date(2026, 11, 1)
_DIED = date(2026, 3, 15)


def _asked(kind, amount, who=None, assets=None, *, since=None, day=DAY, **facts):
    home = replace(who or single(40), assets=None if assets is None else Decimal(assets))
    told = Facts(**{"receives_bijstand": True, **facts})
    return geld_ineens(home, told, day, None, Windfall(kind, Decimal(amount), since))


def _articles(found):
    return {one.source.article for one in found.reasons()}


@pytest.mark.parametrize(
    ("who", "assets", "amount", "room", "left", "above"),
    [
        (single(40), 5000, 2000, 3000, 1000, 0),
        (single(40), 5000, 10_000, 3000, 0, 7000),
        (parent(40, 10), 5000, 10_000, 11_000, 1000, 0),
        (parent(45, 18), 5000, 10_000, 3000, 0, 7000),
        (couple(40, 38), 16_500, 100, 0, 0, 100),
    ],
    ids=["below", "above", "parent", "child of 18", "no room"],
)
def test_an_erfenis_fills_the_room_below_the_limit(who, assets, amount, room, left, above):
    """Field case N7; Participatiewet 34.2.b and 34.3: 8.000, or 16.000 for a family."""
    found = _asked(WindfallKind.ERFENIS, amount, who, assets, since=_DIED)
    effect = found.value

    assert effect.counts_as is CountsAs.VERMOGEN
    assert (effect.room, effect.left, effect.above) == (room, left, above)
    assert "17.1" in _articles(found)
    assert ("19.1.b, 34.2.b" in _articles(found)) is (above > 0)


def test_who_was_above_the_limit_before_is_not_told_that_this_money_does_it():
    """Participatiewet 34.2.b: all of it is above then; with room left the sentence names it."""
    before = fill(_asked(WindfallKind.ERFENIS, 100, couple(40, 38), 16_500, since=_DIED).because)
    assert before.startswith("U had al meer dan uw grens")
    full = fill(_asked(WindfallKind.ERFENIS, 100, couple(40, 38), 16_000, since=_DIED).because)
    assert full.startswith("Met dit geld komt u")
    free = fill(_asked(WindfallKind.GIFT, 100, couple(40, 38), 16_500).because)
    assert free == "Dit geld telt niet mee."


def test_bijstand_may_be_asked_back_from_the_day_of_death():
    """Participatiewet 58.2.f under 1: what is above the limit, from the day the claim arose."""
    found = _asked(WindfallKind.ERFENIS, 10_000, assets=5000, since=_DIED)

    assert (found.value.back_since, found.value.above) == (_DIED, Decimal(7000))
    assert found.certainty is Certainty.GEMEENTE_BESLIST
    assert any("mag bijstand terugvragen vanaf 15 maart 2026" in fill(one.because)
               for one in found.reasons())


@pytest.mark.parametrize(
    ("told", "back"),
    [
        ({"bijstand_since": date(2026, 6, 1)}, date(2026, 6, 1)),
        ({"bijstand_since": date(2020, 1, 1)}, _DIED),
        ({"receives_bijstand": False}, None),
    ],
)
def test_no_further_back_than_the_bijstand(told, back):
    """Participatiewet 58.2.f: "de periode waarover bijstand is verleend"."""
    found = _asked(WindfallKind.ERFENIS, 10_000, assets=5000, since=_DIED, **told)

    assert found.value.back_since == back


@pytest.mark.parametrize(
    ("facts", "assets"),
    [({}, None), ({"since": None}, 5000), ({"since": _DIED}, 0)],
    ids=["no vermogen told", "no day of death", "below the limit"],
)
def test_nothing_is_promised_back_without_the_facts(facts, assets):
    """Principle of the app: no day and no amount without the fact it hangs on."""
    found = _asked(WindfallKind.ERFENIS, 7000, assets=assets, **{"since": _DIED, **facts})

    assert found.value.back_since is None
    if assets is None:
        assert found.certainty is Certainty.ONBEKEND
        assert found.value.limit == 8000


def test_a_prize_is_an_estimate_and_counts_from_the_day_it_comes():
    """Participatiewet 34.1.b: no income of 32; who plays often has income, say the courts."""
    found = _asked(WindfallKind.PRIJS, 5000, assets=6000)

    assert found.value.above == 3000
    assert found.value.back_since == DAY
    assert _asked(WindfallKind.PRIJS, 500, assets=0).certainty is Certainty.SCHATTING


@pytest.mark.parametrize(
    ("amount", "told", "free"),
    [
        (1000, {}, 1000),
        (1200, {}, 1200),
        (1500, {}, 1200),
        (1000, {"gifts_this_year": Decimal(500)}, 700),
        (1000, {"gifts_this_year": Decimal(500), "cost_saving_this_year": Decimal(700)}, 0),
        (400, {"gifts_this_year": Decimal(2000)}, 0),
    ],
)
def test_a_gift_fits_in_the_pot_of_the_year_or_counts(amount, told, free):
    """Participatiewet 31.2.m and 18.8*: 1.200 a calendar year for gifts and help together."""
    found = _asked(WindfallKind.GIFT, amount, assets=0, **told)

    assert found.value.free == free
    assert found.value.counted == amount - free
    assert (found.value.counts_as is CountsAs.VRIJ) is (free == amount)
    assert "17.1" in _articles(found)


@pytest.mark.parametrize("kind", [WindfallKind.TERUGGAVE, WindfallKind.NABETALING])
def test_income_is_not_weighed_against_the_limit(kind):
    """Participatiewet 32.1.a and 32.2: tax paid back, and pay of earlier months, are income."""
    found = _asked(kind, 10_000, assets=0)

    assert found.value.counts_as is CountsAs.INKOMEN
    assert (found.value.room, found.value.above) == (None, None)
    assert ("58.2.f, 58.4" in _articles(found)) is (kind is WindfallKind.NABETALING)


@pytest.mark.parametrize("kind", [WindfallKind.SCHADE, WindfallKind.ANDERS])
def test_what_the_gemeente_judges_is_said_to_be_its_decision(kind):
    """Participatiewet 31.2.l, 34.2.e and 34.1.b: income, vermogen or free is not promised."""
    found = _asked(kind, 1000, assets=0)

    assert found.value.counts_as is CountsAs.OPEN
    assert found.certainty is Certainty.GEMEENTE_BESLIST
    assert "Uw gemeente beslist" in fill(found.because)


def test_who_has_no_bijstand_has_nothing_to_report():
    """Participatiewet 17.1 binds who has or asks bijstand."""
    assert "17.1" not in _articles(_asked(WindfallKind.PRIJS, 1000, receives_bijstand=False))


def test_before_2026_nothing_is_said():
    """The pot for gifts and these limits were not read of before."""
    with pytest.raises(Refused):
        _asked(WindfallKind.ERFENIS, 1000, day=date(2025, 12, 31))


_MONEY = st.integers(0, 50_000)


@given(st.sampled_from(WindfallKind), _MONEY, st.none() | _MONEY, st.none() | _MONEY)
def test_every_euro_is_somewhere(kind, amount, assets, gifts):
    """Participatiewet 31 and 34: free and counted are all of it; nothing is below zero."""
    given_ = None if gifts is None else Decimal(gifts)
    effect = _asked(kind, amount, assets=assets, gifts_this_year=given_).value

    assert effect.free + effect.counted == amount
    assert min(effect.free, effect.counted) >= 0
    if effect.room is not None:
        assert effect.above == max(0, effect.counted - effect.room)
        assert effect.left == max(0, effect.room - effect.counted)
