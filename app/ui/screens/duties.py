"""All duties of a person: what holds, what does not, and what is not known."""

from __future__ import annotations

from datetime import date
from functools import partial

from app.domain.finding import Finding, Reply
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.law import both_have_right, duties_of
from app.ui import routes
from app.ui.answers.trouble import trouble
from app.ui.asking.told_facts import PersonKnown
from app.ui.desk import Desk
from app.ui.findings import lists
from app.ui.findings.ask_law import use_found
from app.ui.findings.lists import Group, Listing, listed
from app.ui.findings.recorded import recorded
from app.ui.findings.words import RULE_IS_KNOWN, is_exemption
from app.ui.page.blocks import Page, Way
from app.ui.page.folds import use_folds
from app.ui.page.shown import shown

# Of these most people never heard; they stand apart so that nobody is surprised.
_SELDOM_TOLD = (
    "taal",
    "reizen",
    "verhuizen",
    "kleding_en_gedrag",
    "werk_voor_verhuizing",
    "kennis_en_vaardigheden",
    "uitzendbureau",
)

# The duties with one consequence by law (article 18 lid 4), and to accept work among them, which a
# parent alone with a young child need not do before the gemeente looked at care (9 lid 4): to keep
# work is another part of lid 4 onder a.
_HEAVY, _ACCEPT, _KEEP = "18.4.", "werk_aanvaarden", "werk_behouden"
# It holds for everybody whom the duties bind, without an exemption (17 lid 1).
_TELL = "inlichtingen"

_TO_EXEMPTION = Way(
    say("Past een plicht nu niet bij u?"),
    say("Zo vraagt u ontheffing."),
    routes.finding(routes.RIGHTS, "ontheffing_9_2"),
    key="to-exemption",
)


@shown
def duties_screen(desk: Desk) -> Page:
    """What the law asks, what it does not, and the way to the rights."""
    path, folds, found = routes.DUTIES, use_folds(), use_found(desk, duties_of)
    if isinstance(found, Problem):
        return trouble(desk, found, routes.DUTIES)
    rights = Way(say("Mijn rechten"), say("Wat u krijgt en wat u kunt vragen."), routes.RIGHTS)
    known, tell = found.known, found.find(_TELL)
    listing = Listing(
        path,
        say("Mijn plichten"),
        _intro(known, tell, desk.parts.today),
        partial(_groups, found.findings),
        lists.about_you(desk, path),
        (
            *((_TO_EXEMPTION,) if _may_ask(tell, found.findings) else ()),
            *(lists.told_before(desk, path, found.told), lists.TELL_MORE, rights),
        ),
        recorded(desk),
    )
    return listed(desk, folds, listing, found)


def _may_ask(tell: Finding | None, found: tuple[Finding, ...]) -> bool:
    """Whether an exemption is still to be asked: where the duties bind, and none granted."""
    free = any(one.answer is Reply.YES and is_exemption(one) for one in found)
    return (tell is None or tell.answer is not Reply.NO) and not free


def _intro(known: PersonKnown, tell: Finding | None, today: date) -> tuple[Sentence, ...]:
    """Whom the duties do not bind reads first that they come with bijstand (9 lid 1)."""
    if tell is not None and tell.answer is Reply.NO:
        none = say(
            "Zonder bijstand vraagt de Participatiewet geen werk of tegenprestatie van u. "
            "Er is dan ook niets om te verlagen. "
            "Over bijstand van vroeger kan uw gemeente nog wel beslissen."
        )
        if known.facts.other_benefit is not False or known.facts.uwv_benefit:
            # WW and other benefits have duties of their own.
            return (none,)
        # Article 8a lid 2 a: on which conditions the gemeente helps stands in her ordinance.
        refuses = say(
            "U mag werk of hulp weigeren. "
            "Uw gemeente kan de hulp dan wel stoppen, als haar regels dat zeggen."
        )
        return (none, refuses)
    return (
        say("De wet vraagt dingen van u. Soms geldt iets niet voor u."),
        say("Kunt u iets niet? Dan kunt u vragen om het anders te doen."),
        *_of_both(known, today),
    )


def _of_both(known: PersonKnown, today: date) -> tuple[Sentence, ...]:
    """Each spouse has the duties to work and to take part (Participatiewet 9 lid 3)."""
    if not both_have_right(known.household, known.facts, today):
        return ()
    return (say("Werk zoeken en meedoen vraagt de wet ook van uw partner."),)


def _otherwise(found: tuple[Finding, ...]) -> Sentence | None:
    """What the law says of work or help that is refused (18 lid 5 and 9), first when it is not.

    None where none of the duties of article 18 lid 4 is told to hold.
    """
    holds = {one.id for one in found if one.answer is Reply.YES and _HEAVY in one.article}
    if not holds:
        return None
    if _ACCEPT in holds:
        return say(
            "Lukt het niet, en kunt u er niets aan doen? "
            "Dan stopt uw bijstand daardoor niet (artikel 18 lid 9). "
            "Werk opzeggen, of werk, hulp of onderzoek weigeren, "
            "kan 1 tot 3 maanden bijstand kosten."
        )
    if _KEEP in holds:
        return say(
            "Lukt het niet, en kunt u er niets aan doen? "
            "Dan stopt uw bijstand daardoor niet (artikel 18 lid 9). "
            "Hulp of onderzoek weigeren, of werk opzeggen, kan 1 tot 3 maanden bijstand kosten."
        )
    return say(
        "Lukt het niet, en kunt u er niets aan doen? "
        "Dan stopt uw bijstand daardoor niet (artikel 18 lid 9). "
        "Weigert u hulp of onderzoek, dan kan bijstand 1 tot 3 maanden stoppen."
    )


def _groups(found: tuple[Finding, ...], asks_here: bool) -> tuple[Group, ...]:
    not_now = tuple(one for one in found if one.answer is Reply.NO)
    apart = (one for one in found if one.id in _SELDOM_TOLD and one not in not_now)
    seldom = tuple(sorted(apart, key=lambda one: _SELDOM_TOLD.index(one.id)))
    rest = tuple(one for one in found if one not in seldom and one not in not_now)
    unknown = tuple(
        one
        for one in rest
        if one.answer is Reply.UNKNOWN and one.missing_fact not in RULE_IS_KNOWN
    )
    yes = tuple(one for one in rest if one not in unknown)
    free = tuple(one for one in yes if is_exemption(one))
    holds = tuple(one for one in yes if not is_exemption(one))
    little_known = say("Ook dit staat in de wet. Het geldt niet altijd.")
    return (
        Group(say("Dit hoeft u niet"), None, free, 1),
        Group(say("Dit vraagt de wet van u"), _otherwise(found), holds, 4),
        Group(say("Dit weten weinig mensen"), little_known, seldom, 2),
        lists.open_group(unknown, asks_here=asks_here),
        Group(lists.NOT_NOW, say("U leest erbij waarom."), not_now, 0, tells_once=True),
    )
