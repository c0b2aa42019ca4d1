"""What rights and duties may need to know beyond the household; None is: not known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.decision import Decision
from app.domain.month import Month
from app.domain.stay import Stay


class Blame(StrEnum):
    """How far not reporting is to blame on the person (Boetebesluit, article 2 and 2a)."""

    OPZET = "opzet"
    GROVE_SCHULD = "grove_schuld"
    NORMAAL = "normaal"
    VERMINDERD = "verminderd"
    GEEN = "geen"


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one person, as far as told. Nothing here is ever read out of silence.

    Benefit and application: ``other_benefit`` is a right to a benefit of article 6 a other than
    bijstand; ``uwv_benefit`` one that UWV pays; ``melding`` and ``application`` are days;
    ``bijstand_ended`` is the last day of an earlier bijstand; ``counted_income_month`` is the
    net income that counts, holiday part in and exemption out. ``decisions`` are the letters.

    The right: ``free_on`` is the day of release; ``on_strike`` is article 13 lid 1 d;
    ``unpaid_leave`` lid 2 b, of either of a couple; each has its last day (``_until``);
    ``partner_stays_abroad`` are the trips of the spouse, whose right stands on its own (11 lid 4).

    Learning: ``follows_education`` and the three beside it speak of education paid by the
    state, of which ``education_until`` is the last day; ``pro_vso_until`` is the last day in
    praktijkonderwijs or voortgezet speciaal onderwijs, of the person or the partner.
    ``school_left_recently`` is whether the education of ``Household.school_left`` ended in the last
    six months; its day may still be unknown.

    Work: ``hours_load`` is how many hours a day someone can work, ``earns_hour`` what the
    work is worth an hour; ``lks_asked`` and ``urenbeperkt_asked`` are the days of the last
    written request; ``in_group_before_job`` is article 10d lid 2 a to c.

    Duties: ``college_checked_care`` is article 9 lid 4 (childcare, schooling and load looked
    at); ``taal_notice`` is the day of the written notice of article 18b lid 4;
    ``vrijlating_used`` are the months in which article 31 lid 2 n held;
    ``uniform_reductions`` are the days of earlier reductions under article 18 lid 5 to 8;
    ``overpaid`` is the benadelingsbedrag; ``decision_sent`` the day a decision was sent.
    """

    receives_bijstand: bool | None = None
    other_benefit: bool | None = None
    uwv_benefit: bool | None = None
    receives_anw: bool | None = None
    receives_ioaw_ioaz: bool | None = None
    wia_leaver: bool | None = None
    left_by_provision: bool | None = None
    melding: date | None = None
    application: date | None = None
    papers_complete: bool | None = None
    advance_paid: bool | None = None
    bijstand_since: date | None = None
    bijstand_ended: date | None = None
    decision_sent: date | None = None
    decisions: tuple[Decision, ...] = ()

    lawful_residence: bool | None = None
    detained: bool | None = None
    free_on: date | None = None
    on_strike: bool | None = None
    strike_until: date | None = None
    unpaid_leave: bool | None = None
    leave_until: date | None = None
    other_provision: bool | None = None
    stays_abroad: tuple[Stay, ...] | None = None
    partner_stays_abroad: tuple[Stay, ...] | None = None
    asylum_and_inburgering: bool | None = None

    counted_income_month: Decimal | None = None
    income_below_norm: bool | None = None
    low_income_months: int | None = None
    special_costs: Decimal | None = None
    gifts_this_year: Decimal | None = None
    cost_saving_this_year: Decimal | None = None
    has_debts: bool | None = None
    beslag: bool | None = None
    threatened_home: bool | None = None
    owes_gemeente: bool | None = None
    internship_month: Decimal | None = None

    startkwalificatie: bool | None = None
    can_follow_education: bool | None = None
    entitled_student_grant: bool | None = None
    follows_education: bool | None = None
    receives_student_grant: bool | None = None
    education_until: date | None = None
    was_in_pro_vso: bool | None = None
    pro_vso_until: date | None = None
    school_left_recently: bool | None = None

    volledig_duurzaam_arbeidsongeschikt: bool | None = None
    structural_limitation: bool | None = None
    wajong_benefit: bool | None = None
    hearing_limitation: bool | None = None
    visual_limitation: bool | None = None

    registered_jobseeker: bool | None = None
    requested_help: bool | None = None
    needs_support_for_tasks: bool | None = None
    cannot_earn_minimum_wage: bool | None = None
    can_do_task: bool | None = None
    basic_work_skills: bool | None = None
    one_hour_in_a_row: bool | None = None
    hours_load: Decimal | None = None
    earns_hour: Decimal | None = None
    job_planned: bool | None = None
    job_started: date | None = None
    in_group_before_job: bool | None = None
    wsw_job: bool | None = None
    small_chance_of_work: bool | None = None
    sheltered_places_full: bool | None = None
    lks_asked: date | None = None
    urenbeperkt_asked: date | None = None
    participatieplaats_since: date | None = None
    participatieplaats_helps: bool | None = None

    college_checked_care: bool | None = None
    months_9a_used: int | None = None
    vrijlating_used: int | None = None
    tegenprestatie_assigned: bool | None = None
    dutch_school_eight_years: bool | None = None
    inburgering_diploma: bool | None = None
    other_language_proof: bool | None = None
    taal_notice: date | None = None
    taal_learning: bool | None = None
    taal_test_failed_again: bool | None = None
    uniform_reductions: tuple[date, ...] = ()
    overpaid: Decimal | None = None
    blame: Blame | None = None
    reported_within_60_days: bool | None = None
    warned_on: date | None = None
    fined_before: bool | None = None

    def bijstand_before(self, month: Month) -> bool | None:
        """Whether there was bijstand in the month before this one; None is not known."""
        ended = self.bijstand_ended
        if self.receives_bijstand is False and ended is not None:
            return ended >= month.plus(-1).last_day
        return self.receives_bijstand
