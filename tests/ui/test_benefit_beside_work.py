"""A benefit beside work: who decides what is left, whom to tell, and what is not known."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.facts import Facts
from app.domain.finding import Reply
from app.law import at_other_hours, may_ask_unregistered, what_if
from app.law.nuggers.nugger import nugger
from app.text.dutch import fill
from app.ui import routes
from app.ui.answers import figures, in_time
from app.ui.asking import payers, to_law
from app.ui.state import Visit
from tests.flet_headless import run
from tests.law.people import DAY, find, single
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

WIDOW = ALONE | {
    "bijstand": "nee",
    "spaargeld": "21500.00",
    "uren": "24",
    "begin": "2027-04",
    "ander_geld": "anw",
    "anw_bedrag": "1265.00",
    "anw_wanneer": "gaat_door",
    "anw_naast_werk": "730.00",
}
NOT_KNOWN = "Wat er bij andere uren van uw Anw-uitkering blijft, weten wij niet."
AT_ONCE = "Vertel de SVB meteen dat uw werk stopt. Zij beslist of uw Anw weer omhoog gaat."
DECIDES = "De SVB beslist hoeveel er naast werk blijft."


def _visit(answers, address, look):
    async def visit():
        visitor = await Visitor(kept(answers)).open(address)
        for _ in range(20):
            if not visitor.has("Even rekenen…"):
                break
            await visitor.wait()
        look(visitor)

    run(visit)


def test_what_a_payer_leaves_at_other_hours_is_no_ladder():
    """The SVB told what is left beside 24 hours; of 1 hour or 40 nothing follows from it."""

    def look(seen):
        assert seen.has(NOT_KNOWN)
        assert seen.has(DECIDES)
        assert seen.has("Met 24 uur krijgt u samen gemiddeld ongeveer")
        for told in ("Stap voor stap", "U krijgt samen ongeveer", "Hoeveel wilt u samen krijgen?"):
            assert not seen.has(told)

    _visit(WIDOW, routes.HOURS, look)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, 2),
        ({"anw_naast_werk": "weet_niet"}, 2),
        ({"ander_geld": "geen"}, 0),
        ({"ander_geld": "kinderalimentatie", "kinderalimentatie_bedrag": "150.00"}, 0),
    ],
)
def test_only_a_benefit_that_work_changes_makes_other_hours_unknown(changed, said):
    """Participatiewet 32 lid 1: alimony is the same with any hours."""
    assert len(at_other_hours(to_law.question(WIDOW | changed, TODAY))) == said


def test_the_answer_says_who_decides_and_what_stands_together():
    """1.265 of Anw becomes 730 by the letter of the SVB: that, no part of a picture, is its why."""

    def look(seen):
        assert seen.has(NOT_KNOWN)
        assert seen.has(DECIDES)
        assert seen.has("Uw Anw wordt €\u00a0730,00 per maand.")
        assert seen.has("Ander geld is nu:")
        assert seen.has("Anw €\u00a01.265 en Vakantiegeld van een uitkering €\u00a080")
        assert seen.has("Ander geld is vanaf april 2027:")
        assert seen.has("Anw €\u00a0730 en Vakantiegeld van een uitkering €\u00a058")

    _visit(WIDOW, routes.ANSWER, look)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        (routes.AFTER, "Vertel de SVB dat u gaat werken, voordat het werk begint."),
        (routes.steps("ik-ga-werken"), "Vertel de SVB dat u gaat werken, voordat het werk begint."),
        (routes.steps("mijn-werk-stopt"), AT_ONCE),
        (routes.STOPS, AT_ONCE),
        (routes.STOPS, "Of u dat dan ook krijgt, weten wij niet."),
    ],
)
@pytest.mark.parametrize("has_anw", [True, False])
def test_who_pays_hears_of_the_work(address, told, has_anw):
    """Who counts work must know of it: asking it "voor het werk begint" is told at the amount."""
    answers = WIDOW if has_anw else WIDOW | {"ander_geld": "geen"}
    _visit(answers, address, lambda seen: [_is(seen, told, has_anw)])


@pytest.mark.parametrize(
    ("answers", "begins", "stops"),
    [
        (
            {"receives_anw": "ja"},
            "Vertel de SVB dat u gaat werken, voordat het werk begint.",
            AT_ONCE,
        ),
        (
            {"ander_geld": "wia", "wia_wanneer": "gaat_door"},
            "Vertel UWV dat u gaat werken, voordat het werk begint.",
            ("Vertel UWV meteen dat uw werk stopt. "
            "UWV beslist of uw uitkering weer omhoog gaat."),
        ),
        (
            {"receives_ioaw_ioaz": "ja", "ander_geld": "ioaw"},
            "Vertel uw gemeente dat u gaat werken, voordat het werk begint.",
            ("Vertel uw gemeente meteen dat uw werk stopt. "
            "Zij beslist of uw IOAW of IOAZ weer omhoog gaat."),
        ),
        # Told as one with IOW, which UWV pays.
        (
            {"ander_geld": "ioaw"},
            ("Vertel dat u gaat werken aan wie uw IOAW, IOAZ of IOW betaalt. "
            "Doe dat voordat het werk begint."),
            ("Vertel meteen dat uw werk stopt aan wie uw IOAW, IOAZ of IOW betaalt. "
            "Die beslist of het bedrag weer omhoog gaat."),
        ),
        # AOW is the same with any wage; alimony is no benefit.
        ({"ander_geld": "aow"}, None, None),
        ({"ander_geld": "partneralimentatie"}, None, None),
    ],
)
def test_whoever_pays_hears_before_the_work_and_at_once_when_it_stops(answers, begins, stops):
    """Who decides what a wage leaves of a benefit, decides what there is without it."""
    visit = Visit()
    for name, value in answers.items():
        visit.put(name, value)

    assert [fill(one) for one in payers.before_the_work(visit)] == [begins] * bool(begins)
    assert [fill(one) for one in payers.when_it_stops(visit)] == [stops] * bool(stops)


def test_with_anw_the_step_of_registering_is_skipped():
    """7 lid 1 a, 4: Anw is a group of its own; IOAW and IOAZ, 37 lid 1 b, ask it themselves."""
    skip = "Dit mag u overslaan. Wilt u het toch? Dat kan op werk.nl."

    def anw(seen):
        assert seen.has(skip)
        assert not seen.has("Zorg dat uw inschrijving blijft lopen.")
        assert not seen.has("Ik sta nu ingeschreven")

    def ioaw(seen):
        assert not seen.has(skip)
        assert seen.has("Uw IOAW of IOAZ vraagt dat u ingeschreven staat bij UWV.")
        assert seen.has("Zorg dat uw inschrijving blijft lopen.")

    own = ALONE | {"bijstand": "nee", "registered_jobseeker": "nee", "other_benefit": "ja"}
    _visit(WIDOW | {"registered_jobseeker": "nee"}, routes.REGISTER, anw)
    _visit(own | {"receives_ioaw_ioaz": "ja"}, routes.REGISTER, ioaw)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("anw", "Uw Anw-uitkering telt mee"),
        ("wia", "Uw WIA-uitkering telt mee"),
        ("aow", "Uw AOW telt mee"),
        # 31 lid 2: what is no income of one's own is not named as one.
        ("kinderbijslag", None),
    ],
)
def test_the_benefit_that_counts_is_named_where_bijstand_is_refused(kind, told):
    """Participatiewet 32 lid 1 a: a social benefit is income, beside the limit of savings."""
    answers = WIDOW | {"ander_geld": kind, f"{kind}_bedrag": "900.00"}
    answers[f"{kind}_wanneer"] = "gaat_door"

    def look(seen):
        assert seen.has("U hebt meer vermogen dan de wet toestaat.")
        assert seen.has("telt mee:") is (told is not None)
        assert told is None or seen.has(told)

    _visit(answers, routes.finding(routes.NUGGER, "bijstand"), look)


def _is(seen, told, wanted):
    assert seen.has(told) is wanted


def test_the_income_after_the_work_has_its_name():
    """One income is called what it is, not "ander inkomen"."""

    def look(seen):
        assert seen.has(" Anw per maand. Vakantiegeld telt mee.")
        assert not seen.has("ander inkomen per maand")

    _visit(WIDOW, routes.STOPS, look)


@pytest.mark.parametrize("fact", ["receives_anw", "receives_ioaw_ioaz"])
def test_help_with_anw_ioaw_or_ioaz_asks_no_registration(fact):
    """7 lid 1 a, 4 to 6: groups of their own; being registered is for a nugger (6 onder a)."""
    facts = Facts(
        receives_bijstand=False, other_benefit=True, registered_jobseeker=False, **{fact: True}
    )
    found = nugger(single(52), facts, DAY, None)

    # IOAW and IOAZ, 37 lid 1 b: registered and kept so is a duty of that benefit itself.
    own_duty = fact == "receives_ioaw_ioaz"
    assert find(found, "inschrijven_uwv").answer is (Reply.YES if own_duty else Reply.NO)
    assert fill(find(found, "nugger").because) == (
        "Ook met Anw, IOAW of IOAZ mag u uw gemeente hulp bij werk vragen."
    )
    assert find(found, "hulp_bij_werk").answer is Reply.YES
    assert not may_ask_unregistered(Facts(uwv_benefit=True, **{fact: True})), "7 lid 3 c: UWV"


@pytest.mark.parametrize("address", [routes.NO_BENEFIT, routes.NUGGER, routes.REGISTER])
def test_who_has_anw_is_not_sent_to_uwv_first(address):
    """The same groups, on the screens about that help."""

    def look(seen):
        assert not seen.has("Schrijf u eerst in bij UWV als werkzoekende.")
        assert not seen.has("als u ingeschreven staat")
        assert not seen.has("Na uw inschrijving bij UWV")
        assert not seen.has("Wie de uitkering betaalt, helpt u ook bij werk.")
        need_not = "Voor hulp bij werk is dat met Anw niet nodig."
        assert seen.has(need_not if address == routes.REGISTER else "Anw, IOAW of IOAZ")

    _visit(WIDOW | {"registered_jobseeker": "nee"}, address, look)


def test_money_that_is_spread_is_in_no_part_with_another_name():
    """The picture spreads kinderbijslag over months in which only the Anw comes by name."""
    family = {"wonen": "kinderen", "kinderen": "2015-01-02", "kinderbijslag": "ja"}

    def look(seen):
        found = what_if(to_law.question(WIDOW | family, TODAY), None)
        for name, parts in in_time.homes(found):
            assert parts.other_name == figures.MIXED, name
        assert seen.has("Anw €\u00a01.265, Kinderbijslag")

    _visit(WIDOW | family, routes.ANSWER, look)


@pytest.mark.parametrize(
    ("born", "told"),
    [
        ("2004-01-02", "Onder 27 jaar kan uw gemeente u helpen. Eerst kijkt zij of school kan."),
        ("1984-01-02", "Vanaf 27 jaar geeft de wet u dat recht: Participatiewet, artikel 10."),
    ],
)
def test_under_27_help_with_work_is_no_claim(born, told):
    """7 lid 3 a and 7a lid 1 a: the gemeente may; 10 lid 1 from 27."""
    _visit(ALONE | {"geboortedatum": born}, routes.NO_BENEFIT, lambda seen: _is(seen, told, True))
    facts = Facts(receives_bijstand=False, other_benefit=False, registered_jobseeker=True)
    age = 2026 - int(born[:4])
    found = find(nugger(single(age), facts, DAY, None), "nugger")
    assert found.answer is (Reply.UNKNOWN if age < 27 else Reply.YES)


def test_savings_above_the_limit_leave_the_other_condition_told():
    """19 lid 1: "a. inkomen lager dan de bijstandsnorm; en b. geen vermogen"; 21: 1.419,46."""
    home = single(52, assets=Decimal(21_500))
    facts = Facts(receives_bijstand=False, other_benefit=True, receives_anw=True)
    found = find(nugger(home, facts, DAY, None), "bijstand")

    assert found.answer is Reply.NO
    assert fill(found.unless) == (
        "Ook uw inkomen telt mee, ook een uitkering. "
        "Dat moet lager zijn dan €\u00a01.419,46 per maand."
    )


def test_bijzondere_bijstand_looks_at_all_savings():
    """35 lid 1: "het vermogen", and article 34 lid 2 with its limit does not apply."""
    facts = Facts(receives_bijstand=False, other_benefit=False, special_costs=Decimal(240))
    found = find(nugger(single(52), facts, DAY, None), "bijzondere_bijstand")
    assert "Uw gemeente kan ook spaargeld onder de grens meetellen." in fill(found.unless)


@pytest.mark.parametrize(("children", "told"), [("2015-01-02", True), ("", False)])
def test_kinderbijslag_is_the_same_with_work(children, told):
    """Algemene Kinderbijslagwet 12, as it is reckoned: no income stands in it."""
    with_child = {"wonen": "kinderen", "kinderen": children, "kinderbijslag": "ja"}
    answers = ALONE | (with_child if children else {})
    words = "De kinderbijslag blijft gelijk als u werkt."
    _visit(answers, routes.AFTER, lambda seen: _is(seen, words, told))


@pytest.mark.parametrize("age", [19, 22, 26])
def test_under_27_with_anw_the_gemeente_may_help(age):
    """7 lid 3 a and 7a lid 1 a: under 27 help is no claim, with Anw either."""
    facts = Facts(receives_bijstand=False, other_benefit=True, receives_anw=True)
    found = find(nugger(single(age), facts, DAY, None), "nugger")

    assert found.answer is Reply.UNKNOWN
    assert fill(found.because).startswith("Onder 27 jaar kan uw gemeente u helpen.")
