"""Every place of the app, in one table: its address, its screen, and the way up from it.

Who adds a screen adds a line here. The routes of Flet, the way back, where one comes in again, what
is filled in and what is private are all read from this table (``router``); ``routes`` has the
addresses by name.
"""

from __future__ import annotations

from app.ui import routes
from app.ui.asking import about_me, flow, nugger
from app.ui.desk import Desk
from app.ui.page.lost import lost_screen
from app.ui.private import Topic
from app.ui.router import Place, Router, Screen
from app.ui.screens.about_me import about_me_screen
from app.ui.screens.after import after_screen
from app.ui.screens.agreed import agreed_screen
from app.ui.screens.agreements import agreements_screen
from app.ui.screens.answer import answer_screen
from app.ui.screens.at_work import at_work_screen
from app.ui.screens.beslag import beslag_screen
from app.ui.screens.both_paper import both_paper_screen
from app.ui.screens.check import check_screen, told_screen
from app.ui.screens.choice import choice_screen
from app.ui.screens.choice_group import choice_group_screen
from app.ui.screens.coach import coach_screen
from app.ui.screens.coach_end import coach_end_screen
from app.ui.screens.coach_rights import coach_rights_screen
from app.ui.screens.coming_back import coming_back_screen
from app.ui.screens.compare import compare_screen
from app.ui.screens.days import days_screen
from app.ui.screens.decline import decline_screen
from app.ui.screens.device import device_screen
from app.ui.screens.duties import duties_screen
from app.ui.screens.duty import duty_screen
from app.ui.screens.gemeente import gemeente_screen
from app.ui.screens.given import given_screen
from app.ui.screens.help import help_screen
from app.ui.screens.home.screen import home_screen
from app.ui.screens.hours import hours_screen
from app.ui.screens.irregular import irregular_screen
from app.ui.screens.laws import laws_screen
from app.ui.screens.leave import leave_screen
from app.ui.screens.left_out import left_out_screen
from app.ui.screens.letter import letter_screen
from app.ui.screens.letter_kind import letter_kind_screen
from app.ui.screens.letter_kinds import letter_kinds_screen
from app.ui.screens.letters import letters_screen
from app.ui.screens.link import link_screen
from app.ui.screens.local import local_screen
from app.ui.screens.local_join import local_join_screen
from app.ui.screens.local_questions import local_questions_screen
from app.ui.screens.local_wrong import local_wrong_screen
from app.ui.screens.lock import forgot_screen, lock_screen
from app.ui.screens.log_in import log_in_screen
from app.ui.screens.made_of import made_of_screen
from app.ui.screens.message import message_screen
from app.ui.screens.messages import messages_screen
from app.ui.screens.months import months_screen
from app.ui.screens.my_choices import my_choices_screen
from app.ui.screens.my_hours import my_hours_screen
from app.ui.screens.news import news_screen
from app.ui.screens.no_benefit import no_benefit_screen
from app.ui.screens.nugger import nugger_screen
from app.ui.screens.own_values import own_value_screen, own_values_screen
from app.ui.screens.own_words import own_words_screen
from app.ui.screens.paper import paper_screen
from app.ui.screens.payments import payments_screen
from app.ui.screens.people import people_screen
from app.ui.screens.pin import pin_screen
from app.ui.screens.plan_name import plan_name_screen
from app.ui.screens.plan_open import plan_open_screen
from app.ui.screens.plans import plans_screen
from app.ui.screens.question import nugger_question_screen, question_screen
from app.ui.screens.ready import ready_screen
from app.ui.screens.reasons import reasons_screen
from app.ui.screens.register import register_screen
from app.ui.screens.report import report_screen
from app.ui.screens.report_check import report_check_screen
from app.ui.screens.report_form import report_form_screen
from app.ui.screens.right import nugger_help_screen, right_screen
from app.ui.screens.rights import rights_screen
from app.ui.screens.search_diary import search_diary_screen
from app.ui.screens.sent import sent_screen
from app.ui.screens.settings import settings_screen
from app.ui.screens.shared_letter import shared_letter_screen
from app.ui.screens.start import start_screen
from app.ui.screens.statement import statement_screen
from app.ui.screens.statement_line import line_amount_screen, line_kinds_screen
from app.ui.screens.statement_paper import statement_paper_screen
from app.ui.screens.statement_told import statement_told_screen
from app.ui.screens.steps import happens_screen, steps_screen
from app.ui.screens.stops import stops_screen
from app.ui.screens.take_part import take_part_screen
from app.ui.screens.talk import talk_screen
from app.ui.screens.tell_more import tell_more_screen
from app.ui.screens.term import term_screen
from app.ui.screens.unclear import unclear_screen
from app.ui.screens.unread import unread_screen
from app.ui.screens.urgent import urgent_screen
from app.ui.screens.windfall import windfall_screen
from app.ui.screens.wipe import wipe_screen
from app.ui.screens.wish import wish_screen
from app.ui.screens.wishes import wishes_screen
from app.ui.screens.write_hours import write_hours_screen


def _came_from(desk: Desk, _name: str) -> str:
    return desk.visit.trail.came_from


def _from_help(desk: Desk, _name: str) -> str:
    before = desk.visit.trail.came_from
    return desk.home() if before.startswith(f"{routes.HELP}/") else before


def _earlier_question(desk: Desk, name: str) -> str:
    earlier = flow.before(name, desk.visit.answers)
    return desk.before_questions() if earlier is None else routes.question(earlier.name)


def _earlier_about_me(_desk: Desk, name: str) -> str:
    small = about_me.find(name)
    earlier = None if small is None else about_me.before(small)
    return routes.TAKE_PART if earlier is None else routes.about_me(earlier.name)


def _earlier_nugger(desk: Desk, name: str) -> str:
    ask = nugger.find(name)
    earlier = None if ask is None else nugger.before(ask, desk.visit, desk.parts.today)
    return routes.NO_BENEFIT if earlier is None else routes.nugger_question(earlier.name)


def _last_question(desk: Desk, _name: str) -> str:
    if desk.visit.is_example:
        return desk.home()
    return routes.question(flow.steps(desk.visit.answers)[-1].name)


def _check(desk: Desk, _name: str) -> str:
    return desk.home() if desk.visit.is_example else routes.CHECK


def _changes(parent: str) -> Place:
    return Place(routes.change(parent, ":name"), question_screen, form=True)


def _change_gemeente(parent: str) -> Place:
    return Place(routes.change_gemeente(parent), gemeente_screen, form=True)


def _list(parent: str, screen: Screen, finding: Screen, *, lesson: str) -> tuple[Place, ...]:
    """A list of rights or duties with all that lies below it."""
    return (
        Place(parent, screen, lesson=lesson),
        _change_gemeente(parent),
        _changes(parent),
        Place(routes.left_out(parent), left_out_screen),
        *((Place(routes.TELL_MORE, tell_more_screen),) if parent == routes.RIGHTS else ()),
        Place(routes.finding(parent, ":finding"), finding),
        Place(routes.letter(parent, ":finding"), letter_screen),
    )


# Of two places that fit an address the first counts: a fixed one before one with a name.
PLACES: tuple[Place, ...] = (
    Place(routes.START, start_screen),
    Place(routes.HOME, home_screen),
    Place(routes.PEOPLE, people_screen),
    Place(routes.STEPS, happens_screen),
    Place(routes.steps(":situation"), steps_screen, form=True),
    Place(routes.GEMEENTE, gemeente_screen),
    Place(routes.question(":name"), question_screen, _earlier_question, form=True),
    Place(routes.READY, ready_screen, _came_from, aside=True),
    Place(routes.CHECK, check_screen, _last_question),
    _changes(routes.CHECK),
    Place(routes.LOOK, settings_screen, _came_from, aside=True),
    Place(routes.SETTINGS, settings_screen, _came_from, aside=True),
    Place(routes.WIPE, wipe_screen),
    Place(routes.DEVICE, device_screen),
    Place(routes.PIN, pin_screen),
    Place(routes.GIVEN, given_screen),
    Place(routes.NEWS, news_screen),
    Place(routes.MADE_OF, made_of_screen),
    Place(routes.LEAVE, leave_screen, _came_from, aside=True),
    # Nothing at the lock tells what is behind it.
    Place(routes.LOCK, lock_screen),
    Place(routes.FORGOT, forgot_screen),
    Place(routes.UNREAD, unread_screen),
    _change_gemeente(routes.SETTINGS),
    Place(routes.HELP, help_screen, _from_help, aside=True),
    Place(routes.urgent(":need"), urgent_screen),
    Place(routes.UNCLEAR, unclear_screen, _came_from, aside=True),
    # The own gemeente: what is known, what to ask, and what one read oneself.
    Place(routes.LOCAL, local_screen),
    _change_gemeente(routes.LOCAL),
    Place(routes.LOCAL_QUESTIONS, local_questions_screen),
    Place(routes.LOCAL_WRONG, local_wrong_screen, form=True),
    Place(routes.LOCAL_JOIN, local_join_screen),
    Place(routes.OWN_VALUES, own_values_screen),
    Place(routes.own_value(":kind"), own_value_screen, form=True),
    # The answer, and all that explains it.
    Place(routes.ANSWER, answer_screen, _check),
    Place(routes.MONTHS, months_screen, lesson="maand_zeven"),
    Place(routes.left_out(routes.MONTHS), left_out_screen),
    Place(routes.HOURS, hours_screen, lesson="de_val"),
    Place(routes.IRREGULAR, irregular_screen),
    Place(routes.REASONS, reasons_screen),
    Place(routes.left_out(routes.REASONS), left_out_screen),
    Place(routes.TOLD, told_screen),
    Place(routes.DAYS, days_screen),
    _changes(routes.DAYS),
    Place(routes.STOPS, stops_screen, lesson="de_weg_terug"),
    Place(routes.AFTER, after_screen),
    Place(routes.BESLAG, beslag_screen, private=Topic.DEBTS),
    Place(routes.WINDFALL, windfall_screen, form=True),
    Place(routes.LAWS, laws_screen),
    Place(routes.PLANS, plans_screen),
    Place(routes.COMPARE, compare_screen),
    Place(routes.plan_open(":place"), plan_open_screen),
    Place(routes.plan_name(":place"), plan_name_screen),
    Place(routes.PAPER, paper_screen),
    _changes(routes.ANSWER),
    # Rights and duties.
    *_list(routes.RIGHTS, rights_screen, right_screen, lesson=""),
    *_list(routes.DUTIES, duties_screen, duty_screen, lesson="ontheffing_onbekend"),
    # Taking part: the kind of choice takes every name that is no address of its own.
    Place(routes.TAKE_PART, take_part_screen),
    Place(routes.about_me(":name"), about_me_screen, _earlier_about_me, form=True),
    Place(routes.own_words(":id"), own_words_screen, form=True),
    Place(routes.MY_CHOICES, my_choices_screen),
    Place(routes.own_words(":id", routes.MY_CHOICES), own_words_screen, form=True),
    Place(routes.MY_HOURS, my_hours_screen),
    Place(routes.WRITE_HOURS, write_hours_screen, form=True),
    Place(routes.TALK, talk_screen),
    Place(routes.choice(routes.MY_CHOICES, ":id"), choice_screen),
    Place(routes.not_for_me(routes.choice(routes.MY_CHOICES, ":id")), decline_screen),
    Place(routes.choice(routes.DIRECT, ":id"), choice_screen),
    Place(routes.not_for_me(routes.choice(routes.DIRECT, ":id")), decline_screen),
    Place(routes.choices(":group"), choice_group_screen),
    Place(routes.choice(routes.choices(":group"), ":id"), choice_screen),
    Place(routes.not_for_me(routes.choice(routes.choices(":group"), ":id")), decline_screen),
    # Without a benefit.
    Place(routes.NO_BENEFIT, no_benefit_screen),
    Place(routes.nugger_question(":name"), nugger_question_screen, _earlier_nugger, form=True),
    *_list(routes.NUGGER, nugger_screen, nugger_help_screen, lesson="zonder_uitkering"),
    Place(routes.REGISTER, register_screen),
    Place(routes.SEARCH, search_diary_screen, form=True),
    # Two people at one device.
    Place(routes.COACH, coach_screen),
    Place(routes.AGREEMENTS, agreements_screen),
    Place(routes.BOTH_PAPER, both_paper_screen),
    Place(routes.COACH_RIGHTS, coach_rights_screen),
    Place(routes.COACH_END, coach_end_screen),
    # What goes to the gemeente, and comes from it.
    Place(routes.LINK, link_screen),
    Place(routes.LOG_IN, log_in_screen),
    Place(routes.not_in(":why"), log_in_screen),
    Place(routes.BACK, coming_back_screen),
    Place(routes.PAYMENTS, payments_screen),
    Place(routes.AGREED, agreed_screen),
    Place(routes.MESSAGES, messages_screen),
    Place(routes.message(":message"), message_screen),
    Place(routes.REPORT, report_screen),
    Place(routes.sent(":uuid"), sent_screen),
    Place(routes.report(":kind"), report_form_screen, form=True),
    Place(routes.report_check(":kind"), report_check_screen, form=True),
    Place(routes.WISHES, wishes_screen),
    Place(routes.AT_WORK, at_work_screen, form=True),
    Place(routes.wish(":wish"), wish_screen),
    # Letters.
    Place(routes.LETTERS, letters_screen),
    Place(routes.TERM, term_screen),
    Place(routes.SHARED, shared_letter_screen),
    Place(routes.LETTER_KINDS, letter_kinds_screen),
    Place(routes.letter_kind(":kind"), letter_kind_screen),
    Place(routes.letter_days(":kind"), term_screen),
    Place(routes.STATEMENT, statement_screen),
    _changes(routes.STATEMENT),
    Place(routes.STATEMENT_LINES, line_kinds_screen),
    Place(routes.statement_line(":kind"), line_amount_screen),
    Place(routes.STATEMENT_TOLD, statement_told_screen),
    Place(routes.STATEMENT_PAPER, statement_paper_screen),
    Place("/:else+", lost_screen),
)
ROUTER = Router(PLACES)
