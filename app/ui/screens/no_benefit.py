"""For people without a benefit: what the law gives them, and what this app cannot yet."""

from __future__ import annotations

from app.domain.finding import Reply
from app.domain.sentence import Sentence, say
from app.law import may_ask_unregistered
from app.ui import routes
from app.ui.answers.four_weeks import four_weeks
from app.ui.asking import diary, nugger
from app.ui.asking.told_facts import facts_of
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Columns, Go, Page, Tone, Way, aside, box, go, group, page
from app.ui.page.shown import shown

_OLD_ENOUGH = 27


@shown
def no_benefit_screen(desk: Desk) -> Page:
    """Participatiewet, artikelen 6, 7 en 10: the right first, then a few questions."""
    return page(
        say("U mag hulp bij werk vragen"),
        Columns(
            (
                box(
                    _claim(desk),
                    say("Ook als uw partner werkt, of als u een eigen huis hebt."),
                    say(
                        "Hulp vragen kost niets en verandert uw inkomen niet. "
                        "Uw gemeente kan wel voorwaarden stellen."
                    ),
                    *_how(desk),
                    say("Dit geldt tot de leeftijd waarop u AOW krijgt."),
                ),
                box(
                    say("Hooguit vijf korte vragen. Uw naam hoeft u niet te geven."),
                    _questions(desk),
                    tone=Tone.NOTICE,
                ),
            ),
            _ways(desk),
        ),
    )


def _claim(desk: Desk) -> Sentence:
    """Under 27 the gemeente may help (7 lid 3 a, 7a lid 1 a); from then on it is a claim (10)."""
    age = nugger.age_of(desk.visit, desk.parts.today)
    weeks = four_weeks(desk) if diary.started(desk.visit) else None
    if weeks is not None and weeks.answer is Reply.YES and weeks.until is not None:
        # 7 lid 3 b and 7a lid 6.
        return say(
            "Vóór {day} zoekt u zelf. Vraag toch hulp: uw gemeente kan eerder helpen "
            "als zij dat nodig vindt.",
            day=weeks.until,
        )
    if age is not None and age < _OLD_ENOUGH:
        return say("Onder 27 jaar kan uw gemeente u helpen. Eerst kijkt zij of school kan.")
    return say("Vanaf 27 jaar geeft de wet u dat recht: Participatiewet, artikel 10.")


def _is_registered(desk: Desk) -> bool:
    return facts_of(desk.visit).registered_jobseeker is True


def _is_done(desk: Desk) -> bool:
    return _is_registered(desk) or may_ask_unregistered(facts_of(desk.visit))


def _how(desk: Desk) -> tuple[Sentence, ...]:
    """Who told of being registered takes the next step (6 onder a, 10 lid 1)."""
    if _is_registered(desk):
        return (
            say("U staat ingeschreven. Houd dat zo."),
            say("Schrijf uw gemeente: vraag hulp bij werk en een besluit."),
        )
    if may_ask_unregistered(facts_of(desk.visit)):
        return (
            say("Ook met Anw, IOAW of IOAZ mag u uw gemeente hulp bij werk vragen."),
            say("Schrijf uw gemeente: vraag hulp bij werk en een besluit."),
        )
    return (
        say("Schrijf u eerst in bij UWV als werkzoekende."),
        say("Vraag daarna hulp aan uw gemeente. Zij beslist welke hulp past."),
    )


def _ways(desk: Desk) -> tuple[Block, ...]:
    register = Way(
        say("Zo schrijft u zich in"), say("Waar, en in welke volgorde."), routes.REGISTER
    )
    return (
        group(
            *(() if _is_done(desk) else (register,)),
            *_four_weeks(desk),
            Way(
                say("Meedoen"),
                say("Kijk wat bij u past. U kiest zelf."),
                routes.TAKE_PART,
            ),
            Way(say("Wat als ik werk?"), say("Bekijk wat u samen krijgt."), desk.what_if()),
            gap=10,
        ),
        aside(say("Ik krijg misschien bijstand"), routes.RIGHTS, key="maybe"),
        aside(say("Bekijk een voorbeeld"), routes.PEOPLE, key="example"),
    )


def _four_weeks(desk: Desk) -> tuple[Way, ...]:
    """For who may be younger than 27: nobody else searches first (41 lid 4)."""
    age = nugger.age_of(desk.visit, desk.parts.today)
    if age is not None and age >= _OLD_ENOUGH:
        return ()
    about = say("Een dagboek, voor wie jonger is dan 27.")
    return (Way(say("Vier weken zoeken"), about, routes.SEARCH),)


def _questions(desk: Desk) -> Go:
    """To the first question that is open, or to the list when all is answered."""
    waiting = nugger.first_open(desk.visit, desk.parts.today)
    if waiting is None and nugger.told(desk.visit):
        return go(say("Bekijk uw lijst"), routes.NUGGER, key="go")
    words = say("Verder met de vragen") if nugger.told(desk.visit) else say("Begin met de vragen")
    to = routes.NUGGER if waiting is None else routes.nugger_question(waiting.name)
    return go(words, to, key="go")
