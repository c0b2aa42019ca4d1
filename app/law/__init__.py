"""The law as a library: facts, a day and a gemeente in; an answer with reasons out.

May import: domain, standard library. Knows no clock, screen, language or network. Everything
the rest of the app may ask stands in ``__all__``; expected troubles come back as Problem.
"""

from __future__ import annotations

from app.law.book import newest as newest_day
from app.law.door import answered, dated
from app.law.duties import duties as _duties
from app.law.duties import maatregel as _maatregel
from app.law.group import about_registering, may_ask_unregistered, need_not_register
from app.law.known_rules import KnownRules, known_rules, new_amounts
from app.law.letters import brieven as _brieven
from app.law.letters.brieven import letters as letter_kinds
from app.law.not_modelled import LeftOut, left_out
from app.law.nuggers import nugger as _nugger
from app.law.nuggers.vragen import questions as nugger_questions
from app.law.other_laws import algemene_termijnenwet as _termijnenwet
from app.law.other_laws import beslagvrije_voet as _beslagvrije_voet
from app.law.other_laws import careful_choice as _careful_choice
from app.law.other_laws import daling as _daling
from app.law.other_laws import huurtoeslag as _huurtoeslag
from app.law.other_laws import kindgebonden_budget as _kindgebonden_budget
from app.law.other_laws import loon as _loon
from app.law.other_laws import loonheffing as _loonheffing
from app.law.other_laws import minimumloon as _minimumloon
from app.law.other_laws import wekeneis as _wekeneis
from app.law.other_laws import zorgtoeslag as _zorgtoeslag
from app.law.other_laws.algemene_termijnenwet import Length, TermEnd
from app.law.other_laws.careful_choice import CarefulChoice
from app.law.other_laws.toeslag import Toeslag
from app.law.own_rules.value_words import value_words
from app.law.participatiewet import aannames as _aannames
from app.law.participatiewet import als_het_werk_stopt as _als_het_werk_stopt
from app.law.participatiewet import ander_inkomen as _ander_inkomen
from app.law.participatiewet import bijstandsnorm as _bijstandsnorm
from app.law.participatiewet import geld_ineens as _geld_ineens
from app.law.participatiewet import gezin as _gezin
from app.law.participatiewet import huisgenoten as _huisgenoten
from app.law.participatiewet import kostendelersnorm as _kostendelersnorm
from app.law.participatiewet import loonkostensubsidie as _loonkostensubsidie
from app.law.participatiewet import minimaregelingen as _minimaregelingen
from app.law.participatiewet import na_de_bijstand as _na_de_bijstand
from app.law.participatiewet import stappen as _stappen
from app.law.participatiewet import vakantietoeslag as _vakantietoeslag
from app.law.participatiewet import verjaardagen as _verjaardagen
from app.law.participatiewet import voorschot as _voorschot
from app.law.participatiewet import vrijwilligersvergoeding as _vrijwilligersvergoeding
from app.law.participatiewet.betaaldag import local_form_day, local_pay_day
from app.law.participatiewet.vrijlating_straks import vrijlating_straks
from app.law.participation import choices as _choices
from app.law.participation import frame as _frame
from app.law.rights import loonkostensubsidie as _right_to_subsidy
from app.law.rights import rights as _rights
from app.law.rights import vermogen as _vermogen
from app.law.rights.hulp_bij_werk import may_still_ask
from app.law.rights.huurtoeslag import room_without_huurtoeslag
from app.law.statement import uitleg as _uitleg
from app.law.statement.woorden import WORDS as STATEMENT_WORDS
from app.law.uitsluiting import both_have_right, with_exclusions
from app.law.wettekst import LawText, law_text
from app.law.what_if import axis as _axis
from app.law.what_if import beside_reasons as _beside_reasons
from app.law.what_if import days as _days
from app.law.what_if import inflow_words as _inflow_words
from app.law.what_if import right_to_ask as _right_to_ask
from app.law.what_if import scenario as _scenario
from app.law.what_if import schemes as _schemes
from app.law.what_if import toeslag_reasons as _toeslag_reasons
from app.law.what_if import two_laws as _two_laws
from app.law.what_if.extras import LAST_KINDERBIJSLAG, SPREAD_KINDERBIJSLAG
from app.law.what_if.holiday import held_before
from app.law.what_if.open_points import needs_opinion
from app.law.what_if.plans import other_plans, plan_points
from app.law.what_if.right_points import who_has_right

bijstandsnorm = dated(_bijstandsnorm.bijstandsnorm)
savings_may_matter = _vermogen.savings_may_matter
sharing_children = _gezin.count_sharing
huisgenoten = _huisgenoten.huisgenoten
kosten_delen = _huisgenoten.kosten_delen
norm_assumptions = _aannames.norm_aannames
kostendelersnorm = dated(_kostendelersnorm.kostendelersnorm)
vakantietoeslag = dated(_vakantietoeslag.vakantietoeslag)
voorschot = dated(_voorschot.voorschot)
vrijwilligersvergoeding_jaar = answered(_vrijwilligersvergoeding.vrijwilligersvergoeding_jaar)
minimumloon = dated(_minimumloon.minimumloon)
bruto_per_maand = dated(_loon.bruto_per_maand)
loonheffing = dated(_loonheffing.loonheffing)
zorgtoeslag = dated(_zorgtoeslag.zorgtoeslag)
toeslag_daalt_vanaf = answered(_daling.toeslag_daalt_vanaf)
huurtoeslag = dated(_huurtoeslag.huurtoeslag)
kindgebonden_budget = dated(_kindgebonden_budget.kindgebonden_budget)
loonkostensubsidie = dated(_loonkostensubsidie.loonkostensubsidie)
subsidie_bij_uren = answered(_right_to_subsidy.subsidie_bij_uren)
vaste_subsidie_bij_uren = answered(_right_to_subsidy.vaste_subsidie_bij_uren)
loonkostensubsidie_vast = answered(_loonkostensubsidie.loonkostensubsidie_vast)
minimumloon_met_vakantiebijslag = answered(_loonkostensubsidie.minimumloon_met_vakantiebijslag)
ander_inkomen = answered(_ander_inkomen.ander_inkomen)
what_if = answered(_scenario.scenario)
scheme_incomes = _schemes.scheme_incomes
passed_schemes = _schemes.passed_schemes
schemes_back = _schemes.schemes_back
at_other_hours = _inflow_words.at_other_hours
month_income = _right_to_ask.month_income
right_to_ask = _right_to_ask.right_to_ask
hours_axis = answered(_axis.hours_axis)
money_calendar = answered(_days.money_calendar)
toeslag_reasons = answered(_toeslag_reasons.toeslag_reasons)
beside_reasons = answered(_beside_reasons.beside_reasons)
wet_nu_straks = answered(_two_laws.wet_nu_straks)
beslagvrije_voet = _beslagvrije_voet.beslagvrije_voet
te_kort_voor_ww = answered(_wekeneis.te_kort_voor_ww)
beslag_op = answered(_beslagvrije_voet.beslag_op)
beslag_in_month = answered(_beslagvrije_voet.beslag_in_month)
careful_choice = answered(_careful_choice.careful_choice)
als_het_werk_stopt = answered(_als_het_werk_stopt.als_het_werk_stopt)
stappen = answered(_stappen.stappen)
verjaardagen = answered(_verjaardagen.verjaardagen)
na_de_bijstand = answered(_na_de_bijstand.na_de_bijstand)
geld_ineens = answered(_geld_ineens.geld_ineens)
minimaregelingen = answered(_minimaregelingen.minimaregelingen)
open_regelingen = answered(_minimaregelingen.open_regelingen)
# Not named rights and duties: those are the packages.
rights_of = answered(_rights.rights)
nugger_of = answered(_nugger.nugger)
duties_of = answered(_duties.duties)
maatregel_of = answered(_maatregel.maatregel)
participation_choices = answered(_choices.participation_choices)
participation_frame = answered(_frame.participation_frame)
explain_statement = answered(_uitleg.explain_statement)
letter_last_day = answered(_brieven.last_day)
letter_term = answered(_brieven.term)
law_term = _termijnenwet.term_of

__all__ = [
    "LAST_KINDERBIJSLAG",
    "SPREAD_KINDERBIJSLAG",
    "STATEMENT_WORDS",
    "CarefulChoice",
    "KnownRules",
    "LawText",
    "LeftOut",
    "Length",
    "TermEnd",
    "Toeslag",
    "about_registering",
    "als_het_werk_stopt",
    "ander_inkomen",
    "at_other_hours",
    "beside_reasons",
    "beslag_in_month",
    "beslag_op",
    "beslagvrije_voet",
    "bijstandsnorm",
    "both_have_right",
    "bruto_per_maand",
    "careful_choice",
    "duties_of",
    "explain_statement",
    "geld_ineens",
    "held_before",
    "hours_axis",
    "huisgenoten",
    "huurtoeslag",
    "kindgebonden_budget",
    "known_rules",
    "kosten_delen",
    "kostendelersnorm",
    "law_term",
    "law_text",
    "left_out",
    "letter_kinds",
    "letter_last_day",
    "letter_term",
    "local_form_day",
    "local_pay_day",
    "loonheffing",
    "loonkostensubsidie",
    "loonkostensubsidie_vast",
    "maatregel_of",
    "may_ask_unregistered",
    "may_still_ask",
    "minimaregelingen",
    "minimumloon",
    "minimumloon_met_vakantiebijslag",
    "money_calendar",
    "month_income",
    "na_de_bijstand",
    "need_not_register",
    "needs_opinion",
    "new_amounts",
    "newest_day",
    "norm_assumptions",
    "nugger_of",
    "nugger_questions",
    "open_regelingen",
    "other_plans",
    "participation_choices",
    "participation_frame",
    "passed_schemes",
    "plan_points",
    "right_to_ask",
    "rights_of",
    "room_without_huurtoeslag",
    "savings_may_matter",
    "scheme_incomes",
    "schemes_back",
    "sharing_children",
    "stappen",
    "subsidie_bij_uren",
    "te_kort_voor_ww",
    "toeslag_daalt_vanaf",
    "toeslag_reasons",
    "vakantietoeslag",
    "value_words",
    "vaste_subsidie_bij_uren",
    "verjaardagen",
    "voorschot",
    "vrijlating_straks",
    "vrijwilligersvergoeding_jaar",
    "wet_nu_straks",
    "what_if",
    "who_has_right",
    "with_exclusions",
    "zorgtoeslag",
]
