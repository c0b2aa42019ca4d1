"""Everything a rule on rights and duties looks at: one person, one day, one gemeente."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.age import age_on
from app.domain.answer import Answer
from app.domain.decision import Decision
from app.domain.facts import Facts
from app.domain.gemeente import Gemeente
from app.domain.household import Household, Kind, PartnerReason
from app.domain.money import ZERO
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.participatiewet.bijstandsnorm import bijstandsnorm
from app.law.participatiewet.gezin import kind_on
from app.law.participatiewet.verblijf_buitenland import right_lost
from app.law.refused import Refused

_NEW_LAW = date(2027, 1, 1)
_ADULT = 18


@dataclass(frozen=True, slots=True)
class Case:
    """One question to all rules; what it derives is derived in one place.

    ``gemeente`` is None when the gemeente is not in the app: then only the law is known.
    """

    household: Household
    facts: Facts
    day: date
    gemeente: Gemeente | None

    @property
    def age(self) -> int:
        """The age of the person on the day."""
        return age_on(self.household.birth_date, self.day)

    @property
    def pension(self) -> bool:
        """Whether the person has pension age."""
        return pensioengerechtigd(self.household.birth_date, self.day)

    @property
    def svb(self) -> bool:
        """Whether the SVB decides on bijstand: one of the two has pension age (art. 47a)."""
        partner = self.household.partner_birth_date if self.couple else None
        return self.pension or (partner is not None and pensioengerechtigd(partner, self.day))

    @property
    def couple(self) -> bool:
        """Whether two people are counted as a couple."""
        return self.household.kind is Kind.GEHUWD

    @property
    def kind(self) -> Kind:
        """Alone, alleenstaande ouder or gehuwd on the day (art. 4 lid 1)."""
        return kind_on(self.household, self.day)

    @property
    def single_parent(self) -> bool:
        """Whether this is an alleenstaande ouder: with a child under 18 (art. 4 lid 1 b and e).

        Who is told to be one without any birth date of a child, is taken at that word.
        """
        return self.kind is Kind.ALLEENSTAANDE_OUDER

    @property
    def has_family(self) -> bool:
        """Whether there is a gezin: a spouse, or a child under 18 (art. 4 lid 1 c)."""
        return self.kind is not Kind.ALLEENSTAAND

    @property
    def new_law(self) -> bool:
        """Whether the day lies in 2027 or later, when the law changes."""
        return self.day >= _NEW_LAW

    def youngest_child(self) -> int | None:
        """The age of the youngest child on the day, or None without children."""
        ages = [age_on(born, self.day) for born in self.household.children if born <= self.day]
        return min(ages, default=None)

    @property
    def abroad_too_long(self) -> bool | None:
        """Whether the person is abroad too long on the day (art. 13 lid 1 e); None: not known."""
        return right_lost(self.facts.stays_abroad, self.day, self.pension)

    @property
    def partner_abroad(self) -> bool:
        """Whether the trips that were told shut out the spouse on the day (art. 13 lid 1 e)."""
        birth = self.household.partner_birth_date
        old = birth is not None and pensioengerechtigd(birth, self.day)
        return right_lost(self.facts.partner_stays_abroad, self.day, old) is True

    @property
    def on_strike(self) -> bool | None:
        """Whether the person is on strike on the day (art. 13 lid 1 d); None: not known."""
        return self._goes_on(self.facts.on_strike, self.facts.strike_until)

    @property
    def unpaid_leave(self) -> bool | None:
        """Whether one of the two has unpaid leave on the day (art. 13 lid 2 b); None: not known."""
        return self._goes_on(self.facts.unpaid_leave, self.facts.leave_until)

    def _goes_on(self, told: bool | None, until: date | None) -> bool | None:
        return False if until is not None and until < self.day else told

    @property
    def partner_out(self) -> bool:
        """Whether the spouse has no right, by what was told (art. 11 lid 4 and 13)."""
        birth = self.household.partner_birth_date
        minor = birth is not None and age_on(birth, self.day) < _ADULT
        return self.couple and (
            self.household.partner_without_right is True or minor or self.partner_abroad
        )

    @property
    def home(self) -> Household:
        """The household as the norm sees it on the day: a spouse who is abroad has no right."""
        if not self.couple or not self.partner_abroad:
            return self.household
        reason = self.household.partner_reason or PartnerReason.BUITENLAND
        return replace(self.household, partner_without_right=True, partner_reason=reason)

    def norm(self) -> Answer[Decimal] | None:
        """The bijstandsnorm of this household, or None when the law gives none."""
        try:
            return bijstandsnorm(self.home, self.day, self.gemeente)
        except Refused:
            return None

    def whole_norm(self) -> Answer[Decimal] | None:
        """The same before what the gemeente may take off it under articles 27 and 28."""
        home = replace(self.household, no_housing_costs=None, school_left=None)
        return replace(self, household=home).norm()

    def bijstand(self) -> Decimal | None:
        """The bijstand a month, holiday part in; without known income that is the norm."""
        norm = self.norm()
        if norm is None:
            return None
        return max(ZERO, norm.value - (self.facts.counted_income_month or ZERO))

    def decision(self, about: str) -> Decision | None:
        """The newest decision about one right or exemption that started on or before the day."""
        found = [
            decision
            for decision in self.facts.decisions
            if decision.id == about and (decision.since is None or decision.since <= self.day)
        ]
        return max(found, key=lambda decision: decision.since or date.min, default=None)
