"""Participatiewet, artikelen 31 tot en met 34 en 58: wat doet geld dat u in een keer krijgt?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.facts import Facts
from app.domain.gemeente import Gemeente
from app.domain.household import Household
from app.domain.money import ZERO
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.domain.windfall import CountsAs, Windfall, WindfallEffect, WindfallKind
from app.law.book import figure
from app.law.build import answer, from_figure
from app.law.case import Case
from app.law.cite import cite
from app.law.day import from_2026
from app.law.participatiewet.giften import giften
from app.law.rights.vermogen import vermogen, vermogensgrens


@dataclass(frozen=True, slots=True)
class _Rule:
    """What money of one kind counts as, by which article, and how sure that is."""

    counts_as: CountsAs
    because: Sentence
    article: str
    certainty: Certainty = Certainty.ZEKER


_OPEN = Certainty.GEMEENTE_BESLIST
_RULES: dict[WindfallKind, _Rule] = {
    WindfallKind.ERFENIS: _Rule(
        CountsAs.VERMOGEN, say("Een erfenis telt als vermogen, niet als inkomen."), "34.1"
    ),
    # A single prize is no income of article 32; who plays often has income by a court rule.
    WindfallKind.PRIJS: _Rule(
        CountsAs.VERMOGEN,
        say("Een prijs telt meestal als vermogen. Speelt u vaak? Dan kan winst inkomen zijn."),
        "34.1.b, 32.1",
        Certainty.SCHATTING,
    ),
    WindfallKind.GIFT: _Rule(
        CountsAs.OPEN,
        say("Wat boven dit bedrag komt, telt mee. Uw gemeente mag een hoger bedrag kiezen."),
        "31.2.m, 34.1.b",
        _OPEN,
    ),
    WindfallKind.SCHADE: _Rule(
        CountsAs.OPEN,
        say("Een schadevergoeding telt soms niet mee. Uw gemeente beslist."),
        "31.2.l, 34.2.e",
        _OPEN,
    ),
    WindfallKind.TERUGGAVE: _Rule(
        CountsAs.INKOMEN, say("Geld terug van de belasting telt als inkomen."), "32.1.a"
    ),
    WindfallKind.NABETALING: _Rule(
        CountsAs.INKOMEN,
        say("Een nabetaling telt als inkomen van de maanden waar zij voor is."),
        "32.1, 32.2",
    ),
    WindfallKind.ANDERS: _Rule(
        CountsAs.OPEN,
        say("Uw gemeente beslist of dit geld inkomen of vermogen is."),
        "31.1, 34.1.b",
        _OPEN,
    ),
}


def geld_ineens(
    household: Household, facts: Facts, day: date, gemeente: Gemeente | None, windfall: Windfall
) -> Answer[WindfallEffect]:
    """Participatiewet, artikelen 31 tot en met 34 en 58: wat doet geld dat u in een keer krijgt?

    ``day`` is the day the money comes. What is free, what counts as vermogen or income, the room
    below the limit (34 lid 3) before and after, what to report (17 lid 1), and from which day
    bijstand may be asked back (58 lid 2 f): for an erfenis from the day of death. In
    ``household.assets`` stands the vermogen before. Raises Refused before 2026.
    """
    case = Case(household, facts, from_2026(day), gemeente)
    rule, free = _RULES[windfall.kind], _free(case, windfall)
    effect = _effect(case, windfall, rule, free)
    because, source = _headline(effect, rule)
    before = vermogen(case.household)
    if effect.above and before is not None and before > effect.limit:
        because = say("U had al meer dan uw grens van {limit}.", limit=effect.limit)
    return answer(effect, because, source, tuple(_parts(case, windfall, effect, rule)))


def _free(case: Case, windfall: Windfall) -> Decimal:
    """What of a gift fits in the pot of the year, after the gifts and help told before (31.2.m)."""
    if windfall.kind is not WindfallKind.GIFT:
        return ZERO
    gifts, help_ = case.facts.gifts_this_year or ZERO, case.facts.cost_saving_this_year or ZERO
    before = giften(gifts, help_, case.day).value.counted
    after = giften(gifts + windfall.amount, help_, case.day).value.counted
    return windfall.amount - (after - before)


def _effect(case: Case, windfall: Windfall, rule: _Rule, free: Decimal) -> WindfallEffect:
    counted, limit = windfall.amount - free, vermogensgrens(case).value
    counts_as = rule.counts_as if counted else CountsAs.VRIJ
    assets = vermogen(case.household)
    if assets is None or counts_as is CountsAs.INKOMEN:
        return WindfallEffect(counts_as, free, counted, limit, None, None, None, None)
    room = max(ZERO, limit - assets)
    above = max(ZERO, counted - room)
    left = room - counted + above
    back = _back_since(case, windfall) if above else None
    return WindfallEffect(counts_as, free, counted, limit, room, left, above, back)


def _back_since(case: Case, windfall: Windfall) -> date | None:
    """From when bijstand may be asked back: since the money was due, while there was bijstand.

    An erfenis is due from a day of death, which must be told; other money from when it comes.
    """
    due = windfall.since
    if due is None and windfall.kind is not WindfallKind.ERFENIS:
        due = case.day
    if due is None or due > case.day or case.facts.receives_bijstand is False:
        return None
    return max(due, case.facts.bijstand_since or due)


def _headline(effect: WindfallEffect, rule: _Rule) -> tuple[Sentence, Source]:
    if effect.counts_as is CountsAs.VRIJ:
        return say("Dit geld telt niet mee."), cite("PW2601", "31.2.m")
    if effect.counts_as is CountsAs.INKOMEN:
        return say("Dit geld telt als inkomen. Uw bijstand wordt dan lager."), _cite(rule)
    if effect.counts_as is CountsAs.OPEN and not effect.above:
        return rule.because, _cite(rule)
    if effect.above is None:
        because = say(
            "U mag {limit} aan vermogen hebben. Wat u al hebt, telt mee.", limit=effect.limit
        )
    elif effect.above:
        because = say("Met dit geld komt u {above} boven uw grens.", above=effect.above)
    else:
        left = effect.left or ZERO
        because = say("U blijft onder uw grens. U hebt nog {left} ruimte.", left=left)
    return because, cite("PW2601", "34.2.b, 34.3")


def _cite(rule: _Rule) -> Source:
    return cite("PW2601", rule.article)


def _parts(
    case: Case, windfall: Windfall, effect: WindfallEffect, rule: _Rule
) -> Iterator[Answer[object]]:
    if effect.free:
        pot = figure("giften.pot", case.day)
        free = say("Van deze gift telt {free} niet mee.", free=effect.free)
        yield from_figure(effect.free, free, pot)
    if effect.counts_as is not CountsAs.VRIJ:
        yield answer(effect.counted, rule.because, _cite(rule), certainty=rule.certainty)
    if effect.counts_as not in (CountsAs.VRIJ, CountsAs.INKOMEN):
        yield from _room(case, effect)
    yield from _to_do(case, windfall, effect)


def _room(case: Case, effect: WindfallEffect) -> Iterator[Answer[object]]:
    limit = vermogensgrens(case)
    yield from_figure(
        effect.limit, say("Uw grens voor vermogen is {limit}.", limit=effect.limit), limit
    )
    if effect.room is None:
        because = say("Hoeveel ruimte u nog hebt, weten wij niet. Vul uw spaargeld in.")
        yield answer(None, because, limit.source, certainty=Certainty.ONBEKEND)
        return
    because = say("Onder uw grens had u nog {room} ruimte.", room=effect.room)
    yield answer(effect.room, because, cite("PW2601", "34.1, 34.2.b"))
    saved = say("Wat u tijdens de bijstand spaarde, telt niet mee. Vraag welke schuld eraf gaat.")
    yield answer(None, saved, cite("PW2601", "34.1.a, 34.2.c"))
    if effect.above:
        because = say("Boven de grens is er geen bijstand, zolang u zoveel hebt.")
        yield answer(effect.above, because, cite("PW2601", "19.1.b, 34.2.b"))
        because = say("Hoeveel u per maand mag uitgeven, beslist uw gemeente. Vraag het vooraf.")
        yield answer(None, because, cite("PW2601", "18.2"), certainty=_OPEN)


def _to_do(case: Case, windfall: Windfall, effect: WindfallEffect) -> Iterator[Answer[object]]:
    if case.facts.receives_bijstand is False:
        because = say("Vraagt u later bijstand? Dan telt wat u dan nog hebt.")
        yield answer(None, because, cite("PW2601", "34.1.a"))
        return
    report = say("Geef dit geld meteen door aan uw gemeente, en bewaar de papieren.")
    yield answer(None, report, cite("PW2601", "17.1"))
    if effect.back_since is not None and effect.above is not None:
        because = say(
            "Uw gemeente mag bijstand terugvragen vanaf {day}, hoogstens {above}.",
            day=effect.back_since,
            above=effect.above,
        )
        yield answer(effect.above, because, cite("PW2601", "58.2.f"), certainty=_OPEN)
        never = say("U betaalt nooit meer terug dan u vanaf die dag kreeg.")
        yield answer(None, never, cite("PW2601", "58.2.f"))
    elif windfall.kind is WindfallKind.ERFENIS and effect.above != ZERO:
        because = say(
            "Boven de grens mag uw gemeente bijstand terugvragen vanaf de dag van overlijden."
        )
        yield answer(None, because, cite("PW2601", "58.2.f"), certainty=_OPEN)
    elif windfall.kind is WindfallKind.NABETALING:
        because = say("Bijstand over die maanden mag de gemeente terugvragen of verrekenen.")
        yield answer(None, because, cite("PW2601", "58.2.f, 58.4"), certainty=_OPEN)
    late = say(
        "Is dit niet doorgegeven? Dan moet te veel bijstand terug. Er kan een boete bij komen."
    )
    yield answer(None, late, cite("PW2601", "58.1, 18a.1"))
