"""What the amount is made of: net wage and bijstand alone, the vrijlating, and what hangs on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.axis import Axis
from app.domain.household import Exclusion, PartnerReason
from app.domain.money import half_up_to_euro
from app.domain.scenario import Scenario
from app.law import hours_axis, what_if
from app.text.dutch import fill
from app.ui import routes
from app.ui.answers import about_amount, in_time, ladder
from app.ui.asking import to_law
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept


def _found(**answers: str) -> Scenario:
    found = what_if(to_law.question(ALONE | answers, TODAY), None)
    assert isinstance(found, Scenario)
    return found


def test_wage_and_bijstand_are_told_without_toeslagen_and_add_up() -> None:
    """Participatiewet 19 lid 2: what somebody asks first is the two together."""
    found = _found()
    month = found.months[0]
    made_of, together, now, *kept_ = about_amount.in_hand(found)
    # 45 lid 1: what is kept for later makes this less than the bijstand by law.
    assert bool(kept_) is bool(month.holiday_reserved)
    assert "zonder toeslagen" in fill(together)
    assert "netto" in fill(made_of)
    wage, paid = (half_up_to_euro(one) for one in (month.wage_arrives, month.bijstand_paid))
    assert dict(together.values)["amount"] == wage + paid
    assert "1.348" in fill(now)
    assert month.wage_arrives + month.bijstand_paid < month.total


def test_bijstand_that_stops_leaves_the_net_wage() -> None:
    """Participatiewet 19 lid 1 a: 40 hours of minimum wage leave no bijstand."""
    told = [fill(one) for one in about_amount.in_hand(_found(uren="40"))]
    assert len(told) == 1
    assert "zonder vakantiegeld" in told[0]
    assert not tuple(about_amount.why_less(_found(uren="40")))


@pytest.mark.parametrize(("hours", "exempt"), [("16", "€\u00a0255"), ("24", "€\u00a0289")])
def test_the_vrijlating_hangs_on_the_gemeente(hours: str, exempt: str) -> None:
    """Participatiewet 31 lid 2 n: a quarter, at most 289, if the gemeente finds it helps."""
    found = _found(uren=hours)
    decides, without, *nothing = about_amount.hangs_on(found, TODAY)
    assert exempt in fill(decides)
    assert "Uw gemeente beslist" in fill(decides)
    assert "lager" in fill(without)
    # 19 lid 2: where bijstand is left without it, all comes to the norm as it is without work.
    left = found.months[0].bijstand > found.months[0].exempt
    told = ["Dan houdt u van dit loon niets extra."] if left else []
    assert [fill(one) for one in nothing] == told


def test_under_27_there_is_none_in_2026() -> None:
    """Participatiewet 31 lid 5; who is medisch urenbeperkt has 31 lid 2 y."""
    young = {"geboortedatum": "2004-05-14"}
    told = [fill(one) for one in about_amount.hangs_on(_found(**young), TODAY)]
    assert told == ["In 2026 is er onder de 27 jaar geen vrijlating (artikel 31 lid 5)."]
    limited = _found(**young, urenbeperkt="ja")
    by_law = [fill(one) for one in about_amount.hangs_on(limited, TODAY)]
    # 15 of each 100 of 1.023,72 net, the law's own, so no gemeente decides (31 lid 2 y).
    assert by_law == ["De vrijlating is hier €\u00a0153,56 per maand."]


def test_who_may_ask_for_bijstand_sees_what_both_come_to() -> None:
    """Participatiewet 19 and 43 lid 1: what is not asked for is not counted, but it is told."""

    async def visit() -> None:
        told = {**ALONE, "bijstand": "nee", "uren": "8"}
        visitor = await Visitor(kept(told)).open(routes.ANSWER)
        assert visitor.has("In deze som tellen wij geen bijstand mee.")
        assert visitor.has("Dan komt er van loon en bijstand ongeveer")
        # 1.419,46 less the vakantietoeslag of 70,97 that the gemeente keeps (20 lid 1, 19 lid 3).
        assert visitor.has("per maand op uw rekening. Zonder dit werk is dat €\u00a01.348.")

    run(visit)


def test_the_next_hour_in_the_first_month_is_told_where_it_differs() -> None:
    """31 lid 2 n: above the highest amount more wage raises no vrijlating; in 2027 it does."""
    axis = hours_axis(to_law.question(ALONE | {"uren": "20"}, TODAY), None)
    assert isinstance(axis, Axis)
    told = [fill(one) for one in ladder.first_hour(axis, 20)]
    assert told == ["In december 2026 levert een uur meer bijna niets op."]
    assert ladder.first_hour(axis, 40) == ()


def test_of_work_that_was_there_before_the_first_holiday_pay_is_not_whole() -> None:
    """The holiday pay of June runs from June: what was earned before these months is not in it."""

    async def visit() -> None:
        unknown = "Vakantiegeld van vóór december 2026 kennen wij niet."
        partner = {
            "wonen": "partner",
            "partner_geboren": "1990-01-01",
            "partnerwerk": "ja",
            "loonweten_partner": "netto_maand",
            "netto_maand_partner": "600.00",
        }
        visitor = await Visitor(kept(ALONE | partner)).open(routes.MONTHS)
        assert visitor.has(unknown)
        visitor = await Visitor(kept(ALONE)).open(routes.MONTHS)
        assert not visitor.has(unknown)

    run(visit)


def test_the_same_work_before_the_new_law_has_another_vrijlating() -> None:
    """Participatiewet 31 lid 2 n until 31 December 2026, 34a lid 1 from then on."""
    sooner = about_amount.still_in_old_year(_found(uren="8"))
    assert sooner is not None
    assert "Begint u nog in december 2026?" in fill(sooner)
    assert about_amount.still_in_old_year(_found(uren="8", begin="2027-02")) is None


def test_the_first_month_is_told_where_the_average_is_another() -> None:
    """WML 7a: at 20 and 21 the minimum wage is higher, so the average of two years is too."""
    young = ALONE | {"geboortedatum": "2007-06-15", "bijstand": "nee", "uren": "12"}
    axis = hours_axis(replace(to_law.question(young, TODAY), receives_bijstand=False), None)
    assert isinstance(axis, Axis)
    assert fill(ladder.at_first(axis, 12)[0]).startswith("In december 2026 is het met 12 uur")
    same = hours_axis(to_law.question(ALONE, TODAY), None)
    assert isinstance(same, Axis)
    assert ladder.at_first(same, 0) == ()


def test_work_that_stops_in_a_month_to_come_is_not_said_to_have_stopped_now() -> None:
    """The months are to come: no wage is true of that month and the ones after it."""
    found = _found(einde="ja", eindmaand="2027-02")
    said = [fill(one) for month in found.months for one in month.why]
    assert "Het werk is dan gestopt. Er is geen loon meer." in said
    assert not any("Vanaf nu is er geen loon" in one for one in said)


def test_with_beslag_nothing_is_said_of_the_account() -> None:
    """Participatiewet 46: what goes to a debt does not come in."""
    found = what_if(replace(to_law.question(ALONE, TODAY), beslag=True), None)
    assert isinstance(found, Scenario)
    assert not any("rekening" in fill(one) for one in about_amount.in_hand(found))


_COUPLE = {
    "wonen": "partner",
    "partner_geboren": "1990-01-01",
    "partner_recht": "niets",
    "kostendelers": "0",
    "partnerwerk": "nee",
}
_BOTH = _COUPLE | {
    "partnerwerk": "ja",
    "loonweten_partner": "netto_maand",
    "netto_maand_partner": "600.00",
    "in_loon_partner": "geen",
    "vrijlating_partner": "0",
}
_PERSON_OUT = (Exclusion(PartnerReason.VAST),)


def _shut_out(exclusions: tuple[Exclusion, ...], **answers: str) -> Scenario:
    asked = to_law.question(ALONE | answers, TODAY)
    out = replace(asked.household, exclusions=exclusions)
    found = what_if(replace(asked, household=out), None)
    assert isinstance(found, Scenario)
    return found


def test_of_a_spouse_without_right_no_wage_is_said_to_go_off() -> None:
    """Participatiewet 32 lid 3: it counts only for what is above the norm for a couple."""
    found = _shut_out(_PERSON_OUT, **_COUPLE, uren="12")
    month = found.months[0]
    assert month.of_partner
    assert month.net_wage
    assert month.bijstand == found.without_work[0].bijstand
    assert not tuple(about_amount.why_less(found))
    # The bijstand is of the spouse: what comes on the account of who asks is the wage alone.
    told = [fill(one) for one in about_amount.in_hand(found)]
    assert len(told) == 1
    assert "netto loon" in told[0]
    assert about_amount.with_bijstand(found) is None
    assert not any("Bijstand" in fill(name) for name, _ in about_amount.first_month(found))


def test_beside_a_spouse_without_right_only_the_own_wage_goes_off() -> None:
    """Participatiewet 24 and 32 lid 3: of the two wages no one sentence is true."""
    assert not tuple(about_amount.why_less(_found(**_BOTH | {"partner_recht": "vast"})))
    out = _shut_out((Exclusion(PartnerReason.VAST, of_partner=True),), **_BOTH)
    assert not tuple(about_amount.why_less(out))
    both = [fill(one) for one in about_amount.why_less(_found(**_BOTH))]
    assert both[0].startswith("Bijstand vult het inkomen van u en uw partner aan tot")
    # Days that come later, or that the gemeente weighs, leave the one right of this month.
    for later in (
        Exclusion(PartnerReason.BUITENLAND, first=date(2027, 6, 1)),
        Exclusion(PartnerReason.ANDERS, weighed=True),
    ):
        found = _shut_out((later,), **_BOTH)
        assert len(tuple(about_amount.why_less(found))) == 2
        assert len(in_time.bijstand_told(found)) == 2
    assert len(in_time.bijstand_told(out)) < 2


def test_a_couple_that_shares_costs_reads_so_beside_its_norm() -> None:
    """Participatiewet 22a lid 2: as who is alone does; 1.757,42 with one other in December 2026."""
    shares = _COUPLE | {"kostendelers": "1"}
    norm, shared, goes = (fill(one) for one in about_amount.why_less(_found(**shares)))
    assert "1.757" in norm
    assert shared.startswith("U en uw partner delen kosten met 1 ander van 27 of ouder.")
    assert "2.027" in shared
    assert "gaan daarvan af" in goes
    assert len(tuple(about_amount.why_less(_found(**_COUPLE)))) == 2


@pytest.mark.parametrize("first", ["2026-12-16", "2026-12-02"])
def test_what_is_told_per_month_is_of_a_whole_month(first: str) -> None:
    """Participatiewet 31 lid 2 and 34a: a quarter or 15 percent of the wage of that month."""
    part = {"uren": "20", "werk_meer": "midden", "eerste_dag": first}
    found = _found(**part)
    decides, without, *_ = about_amount.hangs_on(found, TODAY)
    whole = found.months[1]
    assert dict(decides.values)["exempt"] == whole.exempt != found.months[0].exempt
    assert dict(without.values)["less"] == min(whole.exempt, whole.bijstand)
    both = about_amount.with_bijstand(found)
    assert both is not None
    amounts = (half_up_to_euro(one) for one in (whole.wage_arrives, whole.bijstand_paid))
    assert dict(both.values)["amount"] == sum(amounts)


def test_a_month_that_was_begun_in_november_is_followed_by_the_highest_vrijlating() -> None:
    """31 lid 2 n: 289,00 in December 2026 for 20 hours, not the part of November."""
    part = {"begin": "2026-11", "werk_meer": "midden", "eerste_dag": "2026-11-16"}
    decides, *_ = about_amount.hangs_on(_found(uren="20", **part), TODAY)
    assert "289,00" in fill(decides)


def test_the_vrijlating_of_the_spouse_is_not_told_as_undecided_of_the_person() -> None:
    """Participatiewet 31 lid 5: who is 23 has none in 2026; that of the spouse runs already."""
    young = {"geboortedatum": "2003-05-14", **_BOTH}
    found = _found(**young)
    assert found.months[0].exempt
    told = [fill(one) for one in about_amount.hangs_on(found, TODAY)]
    assert told == ["In 2026 is er onder de 27 jaar geen vrijlating (artikel 31 lid 5)."]
    assert about_amount.still_in_old_year(found) is None


@pytest.mark.parametrize("limited", ["ja", "nee"])
def test_of_two_vrijlatingen_no_sum_is_told_as_undecided(limited: str) -> None:
    """Participatiewet 31 lid 2 y leaves the gemeente no opinion; n does."""
    assert not tuple(about_amount.hangs_on(_found(**_BOTH, urenbeperkt=limited), TODAY))
    assert tuple(about_amount.hangs_on(_found(**_COUPLE), TODAY))


@pytest.mark.parametrize("group", ["ja", "weet_niet"])
def test_who_may_belong_to_the_group_is_not_told_that_there_is_none(group: str) -> None:
    """Participatiewet 31 lid 2 z is for work with loonkostensubsidie, under 27 too (31 lid 5)."""
    found = _found(geboortedatum="2004-05-14", loonkostensubsidie=group)
    assert not any("27 jaar" in fill(one) for one in about_amount.hangs_on(found, TODAY))


def test_from_pension_age_nobody_decides_about_it() -> None:
    """Participatiewet 31 lid 2 n: the opinion and the six months are for who is younger."""
    wage = {"loonweten": "netto_maand", "netto_maand": "600.00", "in_loon": "geen"}
    found = _found(geboortedatum="1955-05-14", **wage)
    assert found.months[0].exempt
    assert not tuple(about_amount.hangs_on(found, TODAY))
    assert about_amount.still_in_old_year(found) is None


def test_a_wage_by_the_hour_is_told_gross_by_the_month() -> None:
    """Wet minimumloon 8: 20 hours of 15,20 are 20 x 15,20 x 52 / 12 = 1.317,33 a month."""
    by_hour = {"loonweten": "uurloon", "uurloon": "15.20", "uren": "20"}
    told = about_amount.gross(_found(**by_hour))
    assert told is not None
    assert fill(told) == "Uw loon is €\u00a01.317,33 bruto per maand."
    # From 1 July 2026 the minimum is 14,99 an hour: 16 x 14,99 x 52 / 12 = 1.039,31.
    least = about_amount.gross(_found())
    assert least is not None
    assert fill(least) == "Uw loon is €\u00a01.039,31 bruto per maand."
    assert about_amount.gross(_found(loonweten="netto_maand", netto_maand="600.00")) is None

    async def visit() -> None:
        visitor = await Visitor(kept(ALONE | by_hour)).open(routes.ANSWER)
        assert visitor.has("Uw loon is €\u00a01.317,33 bruto per maand.")

    run(visit)


def test_what_both_come_to_says_what_it_is_with_toeslagen() -> None:
    """Awir 7: toeslagen are no wage and no bijstand, so the sum with them is told beside it."""
    found = _found(uren="8")
    month, bare = found.months[0], found.without_work[0]
    told = about_amount.toeslagen_beside(found)
    both = about_amount.with_bijstand(found)
    assert told is not None
    assert both is not None
    for name, one in (("amount", month), ("now", bare)):
        paid = half_up_to_euro(sum(amount for _, amount in one.toeslagen))
        assert dict(told.values)[name] == dict(both.values)[name] + paid > paid > 0

    async def visit() -> None:
        visitor = await Visitor(kept({**ALONE, "bijstand": "nee", "uren": "8"})).open(routes.ANSWER)
        assert visitor.has("Met toeslagen is dat ongeveer")
        assert not visitor.has("Krijgt u de bijstand die u vraagt?")

    run(visit)


@pytest.mark.parametrize("asks", [{"melding": "2026-07-01"}, {"application": "2026-07-01"}])
def test_who_asks_for_bijstand_reads_on_top_what_there_is_with_it(asks: dict[str, str]) -> None:
    """Participatiewet 44: it is asked for and not decided, so it is said with "krijgt u"."""
    amount = dict(about_amount.asked_for(_found(uren="8")).values)["amount"]

    async def visit() -> None:
        told = {**ALONE, "bijstand": "nee", "uren": "8", **asks}
        visitor = await Visitor(kept(told)).open(routes.ANSWER)
        assert visitor.has("Krijgt u de bijstand die u vraagt?")
        assert visitor.has(visitor.desk.writer.euro_whole(amount))
        # The same sum stands once: not also below.
        assert not visitor.has("Met toeslagen is dat ongeveer")

    run(visit)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({"uurloon": "12.50"}, "14,99"),
        ({"uurloon": "14.99"}, None),
        # From 1 July 2026 the minimum at 18 is 7,50 an hour: the table of the WML.
        ({"uurloon": "7.00", "geboortedatum": "2008-02-01"}, "7,50"),
        ({"uurloon": "12.50", "geboortedatum": "2008-02-01"}, None),
    ],
)
def test_a_wage_below_the_minimum_names_the_minimum(
    answers: dict[str, str], told: str | None
) -> None:
    """Wet minimumloon 8: by age; who told the minimum or more reads nothing of it."""
    found = about_amount.least_wage(_found(loonweten="uurloon", uren="20", **answers))
    assert (found is None) is (told is None)
    assert told is None or (found is not None and f"€\u00a0{told} bruto" in fill(found))


def test_the_months_tell_about_how_much_comes_in_june():
    """Alone from December 2026: June to November, six times 70,97 (Normenbrief 2026-07)."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.MONTHS)
        assert visitor.has("Wat de gemeente vóór deze maanden bewaarde, weten wij niet.")
        assert visitor.has("Is uw bijstand van juni 2026 tot en met november 2026 zoals nu?")
        amount = "Dan komt er ongeveer €\u00a0426 bewaard vakantiegeld bij."
        assert visitor.has(amount)
        texts = visitor.texts()
        # It stands with the June in which it comes (45 lid 1), and once.
        told = next(at for at, one in enumerate(texts) if amount in one)
        june = next(at for at, one in enumerate(texts) if one.startswith("Juni 2027"))
        july = next(at for at, one in enumerate(texts) if one.startswith("Juli 2027"))
        assert june < told < july

    run(visit)


@pytest.mark.parametrize("until", ["2027-07", "2027-03"])
def test_holiday_money_kept_before_comes_when_the_bijstand_stops_and_not_in_june(until):
    """Participatiewet 45 lid 1: 40 hours from December end it, so also what was kept comes then.

    Where the work ends before June there is bijstand in June again, and nothing of before it.
    """
    answers = ALONE | {"uren": "40", "einde": "ja", "eindmaand": until}

    async def visit():
        visitor = await Visitor(kept(answers)).open(routes.MONTHS)
        texts = visitor.texts()
        amount = "Dan komt er ongeveer €\u00a0426 bewaard vakantiegeld bij."
        told = next(at for at, one in enumerate(texts) if amount in one)
        june = next(at for at, one in enumerate(texts) if one.startswith("Juni 2027"))
        july = next(at for at, one in enumerate(texts) if one.startswith("Juli 2027"))
        assert not june < told < july

    run(visit)


def test_a_later_drop_of_toeslagen_is_in_whole_euros():
    """An estimate has no cents: 394 to 315 of huurtoeslag is 79, and read "79,00"."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"uren": "32"})).open("/antwoord/verandert")
        assert visitor.has("zijn zij door het werk samen ongeveer €\u00a079 per maand lager.")

    run(visit)
