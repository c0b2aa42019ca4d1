"""How a gemeente settles wages with bijstand: what the sums use and what it wrote itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from app.domain.local_rule import Key, Local, held


class FourWeekly(StrEnum):
    """How a four-weekly wage becomes an amount a month (practice; differs by gemeente)."""

    DERTIEN_TWAALFDE = "dertien_twaalfde"
    WERKDAGEN = "werkdagen"
    PERIODE_PER_MAAND = "periode_per_maand"


class Weekly(StrEnum):
    """How a weekly wage becomes an amount a month (practice; differs by gemeente)."""

    TWEEENVIJFTIG_TWAALFDE = "tweeenvijftig_twaalfde"
    WERKDAGEN = "werkdagen"


class CountingMonth(StrEnum):
    """Which month a wage counts for: the one worked in or the one paid in."""

    GEWERKT = "gewerkt"
    BETAALD = "betaald"


class Settling(StrEnum):
    """When the gemeente settles: on an estimate first, afterwards, or by itself from data."""

    SCHATTING = "schatting"
    ACHTERAF = "achteraf"
    AUTOMATISCH = "automatisch"


@dataclass(frozen=True, slots=True)
class Settlement:
    """How wages are settled on one day; None is not filled in, so the gemeente decides it.

    ``exempt_over_holiday`` counts the holiday claim in the wage the exemption is taken from.
    ``weekly`` None counts fifty-two weeks a year.
    ``counting_month`` None counts by the law: the month the wage is about (32 lid 1 b).
    ``stops_at_net_norm`` ends the bijstand where the net wage reaches the norm; None counts by
    the law. ``settling`` and ``late_income_months`` change no amount of a month, only when it
    is put right: they are told.
    """

    four_weekly: FourWeekly = FourWeekly.DERTIEN_TWAALFDE
    exempt_over_holiday: bool = False
    counting_month: CountingMonth | None = None
    stops_at_net_norm: bool | None = None
    settling: Settling | None = None
    late_income_months: int | None = None
    weekly: Weekly | None = None


class MomentKind(StrEnum):
    """How a gemeente says on which day of a month something is."""

    DAG = "dag"
    LAATSTE_WERKDAG = "laatste_werkdag"
    EINDE_MAAND = "einde_maand"
    LIJST = "lijst"
    NA_INLEVEREN = "na_inleveren"
    WERKDAGEN_VOOR_BETALING = "werkdagen_voor_betaling"


_ONE, _SIX, _MONTH_DAYS = Decimal(1), Decimal(6), Decimal(31)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day of each month: by its number, its place, a list, or from another day.

    ``month_after`` says that it is in the month after the one it is about. After a slip is handed
    in, money comes ``times_week`` times a week: then no day is known.
    """

    kind: Annotated[MomentKind, Key("Hoe de dag is bepaald.", "45.1", "keuze")]
    day: Annotated[int | None, Key("Dag van de maand.", "45.1", "dag", _ONE, _MONTH_DAYS)] = None
    dates: Annotated[tuple[date, ...], Key("Een dag per maand.", "45.1", "lijst")] = ()
    working_days: Annotated[int | None, Key("Hoeveel werkdagen ervoor.", "45.1", "dagen", _ONE)] = (
        None
    )
    times_week: Annotated[int | None, Key("Hoe vaak per week.", "45.1", "keer", _ONE)] = None
    month_after: Annotated[bool, Key("In de maand erna?", "45.1", "ja of nee")] = False


@dataclass(frozen=True, slots=True)
class Verrekening:
    """What the gemeente wrote about settling and paying; None means: it decides itself."""

    four_weekly: Annotated[
        Local[FourWeekly] | None,
        Key("Hoe een loon per vier weken een bedrag per maand wordt.", "45.1", "keuze"),
    ] = None
    weekly: Annotated[
        Local[Weekly] | None,
        Key("Hoe een loon per week een bedrag per maand wordt.", "45.1", "keuze"),
    ] = None
    counting_month: Annotated[
        Local[CountingMonth] | None,
        Key("Telt loon in de maand van het werk of van de betaling?", "32.1.b", "keuze"),
    ] = None
    settling: Annotated[
        Local[Settling] | None,
        Key("Rekent de gemeente met een schatting, achteraf of automatisch?", "32", "keuze"),
    ] = None
    exempt_over_holiday: Annotated[
        Local[bool] | None,
        Key("Telt het vakantiegeld over loon mee voor de vrijlating?", "31.2.n, 31.4", "ja of nee"),
    ] = None
    exemption_condition: Annotated[
        Local[str] | None,
        Key("Wanneer werk bijdraagt aan arbeidsinschakeling.", "31.2.n, 31.2.r, 34a.1.a", "tekst"),
    ] = None
    exemption_again_months: Annotated[
        Local[int] | None,
        Key("Na hoeveel maanden de zes maanden van 31.2.n opnieuw kunnen.", "31.2.n", "maanden"),
    ] = None
    stops_at_net_norm: Annotated[
        Local[bool] | None,
        Key("Stopt de bijstand al als het nettoloon de norm haalt?", "19.1", "ja of nee"),
    ] = None
    late_income_months: Annotated[
        Local[int] | None,
        Key("Tot hoeveel maanden terug een nabetaling telt.", "58.4", "maanden", _ONE, _SIX),
    ] = None
    pay_day: Annotated[
        Local[int] | None,
        Key("Op welke dag van de maand de bijstand komt.", "45.1, 45.6", "dag", _ONE, _MONTH_DAYS),
    ] = None
    income_form_day: Annotated[
        Local[int] | None,
        Key("Tot welke dag u inkomsten opgeeft.", "17.1, 53a.1", "dag", _ONE, _MONTH_DAYS),
    ] = None
    pay_moment: Annotated[
        Local[Moment] | None, Key("Of: wanneer de bijstand komt.", "45.1, 45.6", "moment")
    ] = None
    form_moment: Annotated[
        Local[Moment] | None, Key("Of: tot wanneer u inkomsten opgeeft.", "17.1, 53a.1", "moment")
    ] = None

    def on(self, day: date) -> Settlement:
        """What holds on a day, with what is usual where nothing was filled in."""
        usual = Settlement()
        over_holiday = held(self.exempt_over_holiday, day)
        return Settlement(
            four_weekly=held(self.four_weekly, day) or usual.four_weekly,
            exempt_over_holiday=bool(over_holiday),
            counting_month=held(self.counting_month, day),
            stops_at_net_norm=held(self.stops_at_net_norm, day),
            settling=held(self.settling, day),
            late_income_months=held(self.late_income_months, day),
            weekly=held(self.weekly, day),
        )
