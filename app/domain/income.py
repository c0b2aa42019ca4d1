"""Money that comes or goes every month beside a wage: benefits, pension, alimony, rent."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.month import Month


class IncomeKind(StrEnum):
    """What kind of income it is, as far as a rule depends on it.

    ``wia`` is also WAO and WAZ, ``ioaw`` also IOAZ and IOW; ``kamerhuur`` is the rent of who
    rents or lodges in the own home. ``betaalde_alimentatie`` is the only one that goes out.
    """

    WW = "ww"
    ZIEKTEWET = "ziektewet"
    WIA = "wia"
    WAJONG = "wajong"
    ANW = "anw"
    IOAW = "ioaw"
    AOW = "aow"
    PENSIOEN = "pensioen"
    PARTNERALIMENTATIE = "partneralimentatie"
    KINDERALIMENTATIE = "kinderalimentatie"
    KAMERHUUR = "kamerhuur"
    STUDIEFINANCIERING = "studiefinanciering"
    WTOS = "wtos"
    BELASTINGTERUGGAVE = "belastingteruggave"
    ANDERS = "anders"
    BETAALDE_ALIMENTATIE = "betaalde_alimentatie"


@dataclass(frozen=True, slots=True)
class Income:
    """One income of one person, in euro a month.

    ``net_month`` is what is received (or paid) now; ``gross_month`` before tax, None is not
    told. It comes from ``first`` up to and including ``until``. ``beside_work`` is what is left
    of it in months with the work of the plan, where the payer takes that work into account;
    None is not known. ``counted_month`` is what the gemeente counts of it, by its own decision.
    """

    kind: IncomeKind
    net_month: Decimal
    gross_month: Decimal | None = None
    of_partner: bool = False
    first: Month | None = None
    until: Month | None = None
    beside_work: Decimal | None = None
    counted_month: Decimal | None = None

    @property
    def name(self) -> str:
        """Its name among the parts of a month; that of the partner has another."""
        return f"{self.kind}_partner" if self.of_partner else str(self.kind)

    @property
    def falls_by_work(self) -> bool:
        """Whether the payer looks at a wage that comes beside it."""
        return self.kind in _BY_WORK

    @property
    def is_benefit(self) -> bool:
        """Whether it is a benefit with holiday pay of its own."""
        return self.kind in _BENEFITS

    def is_there(self, month: Month) -> bool:
        """Whether it comes in a month."""
        begun = self.first is None or self.first <= month
        return begun and (self.until is None or month <= self.until)


_BY_WORK = frozenset(
    {
        *(IncomeKind.WW, IncomeKind.ZIEKTEWET, IncomeKind.WIA),
        *(IncomeKind.WAJONG, IncomeKind.ANW, IncomeKind.IOAW),
    }
)
_BENEFITS = _BY_WORK | {IncomeKind.AOW}
# The names of all incomes among the parts of a month.
INCOME_NAMES = frozenset(
    name for kind in IncomeKind for name in (str(kind), f"{kind}_partner")
)
