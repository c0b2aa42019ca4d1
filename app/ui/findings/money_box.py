"""Money that a person may be missing, in euro, what is worth most first, to ask or lay aside."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.problem import Problem
from app.domain.sentence import say
from app.law import rights_of, room_without_huurtoeslag
from app.ui import routes
from app.ui.answers import missing_money
from app.ui.answers.income_now import known_now
from app.ui.answers.missing_money import Chance
from app.ui.asking import flow
from app.ui.asking.told_facts import known_of
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Beside,
    Block,
    Box,
    Head,
    Joined,
    Line,
    Look,
    Tone,
    aside,
    box,
    group,
    lines,
    present,
    quiet,
)
from app.ui.page.folds import Folds, some

# So many stand there at once; the rest after a tap.
_FIRST_CHANCES = 3
# The same of each toeslag, so it stands above them once.
_TOESLAGEN = say(
    "Toeslagen vraagt u aan bij Dienst Toeslagen. U hebt DigiD nodig. "
    "Onze sommen rekenen alsof u deze toeslagen al krijgt."
)


def chances_of(desk: Desk) -> tuple[Chance, ...]:
    """What this person may be missing, on every screen the same; nothing without an answer.

    It is about the rights of everybody, also on the list for who has no benefit: one heading has
    one amount.
    """
    known = known_now(desk, desk.parts.today)
    found = rights_of(known.household, known.facts, desk.parts.today, desk.gemeente)
    if isinstance(found, Problem):
        return ()
    has_bijstand = known.facts.receives_bijstand is True
    return missing_money.chances(desk, found, has_bijstand=has_bijstand)


def money_box(
    desk: Desk, folds: Folds, missing: tuple[Chance, ...], path: str
) -> Block | None:
    """In euro what one perhaps does not get yet, and what was laid aside.

    ``path`` is the list it stands in, to come back to.
    """
    visit = desk.visit
    shown_ = tuple(one for one in missing if missing_money.marked(visit, one) is None)
    aside_ = tuple(one for one in missing if one not in shown_)

    def again() -> None:
        for one in aside_:
            missing_money.mark(visit, one, "")
        desk.keep()

    back = quiet(say("Toon wat u weglegde ({count})", count=len(aside_)), again, key="money:again")
    title, asked = missing_money.TITLE, _ask(missing_money.to_ask(visit), path)
    rent = lines(*room_without_huurtoeslag(known_of(desk.visit, desk.parts.today).household))
    if not shown_:
        if aside_:
            return Beside((back,))
        inside = () if asked is None else (asked, *rent)
        return box(*inside, tone=Tone.NOTICE, head=title, key="money") if inside else None
    return box(
        *lines(*missing_money.together(shown_), look=Look.STRONG),
        Line(
            say('Dienst Toeslagen en uw gemeente beslissen. Krijgt u iets al? Tik op "Heb ik al".'),
            Look.SMALL,
        ),
        Line(_TOESLAGEN, Look.SMALL) if any(one.is_toeslag for one in shown_) else None,
        *some(folds, title, tuple(_chance(desk, one) for one in shown_), _FIRST_CHANCES),
        *rent,
        asked,
        Beside((back,)) if aside_ else None,
        tone=Tone.NOTICE,
        head=title,
        key="money",
    )


def _ask(question: str | None, path: str) -> Block | None:
    ask = None if question is None else flow.find(question)
    if ask is None:
        return None
    why = Line(missing_money.ONE_ANSWER)
    fill = aside(say("Vul dit in"), routes.change(path, ask.name), "rent")
    return group(why, Line(ask.heading, Look.STRONG), fill, gap=10)


def _chance(desk: Desk, one: Chance) -> Block:
    def laid_aside(what: str) -> Callable[[], None]:
        def lay() -> None:
            missing_money.mark(desk.visit, one, what)
            desk.keep()

        return lay

    buttons = (
        (say("Heb ik al"), missing_money.HAS),
        (say("Later"), missing_money.NOT_NOW),
        (say("Nee"), missing_money.NO),
    )
    more = None if one.to is None else quiet(say("Hoe vraag ik dit?"), one.to, f"how:{one.id}")
    ways = (
        quiet(words, laid_aside(what), f"{what}:{one.id}", says=Joined((words, one.name), ": "))
        for words, what in buttons
    )
    told = (Head(one.name, 3), Line(missing_money.worth(one), Look.STRONG))
    how = () if one.is_toeslag else (one.how,)
    said = lines(*missing_money.besides(one), *how)
    return Box((*told, *said, Beside(present(more, *ways))), Tone.RULED)
