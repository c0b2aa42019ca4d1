"""Taking part, in Dutch and English: the person first, three choices in order, nothing sent."""

from __future__ import annotations

import json
from datetime import date

import pytest

from app.domain.choice import Group
from app.domain.gemeente import Gemeente
from app.domain.gemeente_plichten import Meedoen, Mode
from app.domain.local_rule import Local, LocalRule
from app.ui import routes
from app.ui.asking import own_words
from app.ui.role import Role
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

MINE = {"meedoen.keuzes": "mantelzorg,taal", "meedoen.nee.cursus": "ver"}
CHOICE = routes.choice(routes.choices(Group.TAAL), "taal")


def test_it_begins_with_the_person_and_every_question_can_be_skipped():
    """product.md 3, Meedoen: what do you want, what can you, what already works."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.TAKE_PART)
        texts = visitor.texts()
        assert texts.index("Eerst over u") < texts.index("Kies wat bij u past")
        await visitor.press("begin")
        asked = []
        while visitor.route != routes.TAKE_PART:
            asked += visitor.headings(1)
            await visitor.press("skip")
        assert asked == ["Wat wilt u het liefst?", "Wat kunt u goed?", "Wat doet u nu al?"]
        assert visitor.has("Overgeslagen")
        assert not visitor.has("Dit past bij wat u zei")

    run(visit)


def test_what_one_says_brings_choices_to_mind_and_says_why():
    """Nothing is put first by us: only what the person said is, and it stands there why."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.about_me("wil"))
        await visitor.choose("geld")
        await visitor.press("primary")
        assert visitor.route == routes.about_me("kan")
        await visitor.press("back")
        assert visitor.route == routes.about_me("wil")
        await visitor.press("primary")
        await visitor.press("skip")
        await visitor.press("skip")
        assert visitor.has("Dit past bij wat u zei")
        await visitor.press(f"tile:{routes.choice(routes.DIRECT, 'schulden')}")
        assert visitor.has("U zei: Minder zorgen over geld")

    run(visit)


def test_not_now_stands_beside_the_others_and_makes_a_request():
    """product.md 3: "nu even niet" as equal, with the request that goes with it (9 lid 2)."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.TAKE_PART)
        tile = visitor.key(f"tile:{routes.own_words('nu_even_niet')}")
        other = visitor.key(f"tile:{routes.own_words('eigen_idee')}")
        assert type(tile) is type(other)
        assert tile.style == other.style
        await visitor.press(tile.key)
        assert visitor.has("tijdelijke ontheffing van de tegenprestatie")
        assert visitor.has("Tot het besluit gelden uw plichten.")
        field = own_words.NOT_NOW.boxes[0].field
        await _write(visitor, field, "Ik zorg voor mijn moeder")
        assert visitor.has("Mijn reden: Ik zorg voor mijn moeder")
        await visitor.press("choose")
        assert visitor.route == routes.MY_CHOICES
        assert visitor.has("Nu even niet")

    run(visit)


def test_an_own_idea_is_kept_on_the_phone_also_after_a_restart():
    """product.md 3, own idea; principle 5: only what the person sends leaves the phone."""

    async def visit():
        place = routes.own_words("eigen_idee")
        visitor = await Visitor(kept(ALONE)).open(place)
        await visitor.press("choose")
        assert visitor.has("Schrijf eerst op wat u wilt doen.")
        assert visitor.route == place
        await _write(visitor, own_words.IDEA.boxes[0].field, "Fietsen maken op het plein")
        await visitor.press("choose")
        later = await Visitor(visitor.keep.text).open(routes.MY_CHOICES)
        assert later.has("Fietsen maken op het plein")
        assert later.has("Concept, nog niet verstuurd")
        await later.press("look:eigen_idee")
        assert later.has("Dit wil ik doen: Fietsen maken op het plein")
        await later.press("back")
        assert later.route == routes.MY_CHOICES

    run(visit)


def test_typing_is_kept_when_the_app_is_put_away_mid_form():
    """Issue 4, 3: state kept when the app is killed mid-form."""

    async def visit():
        place = routes.own_words("wat_ik_al_doe")
        visitor = await Visitor(kept(ALONE)).open(place)
        await _write(visitor, own_words.ALREADY.boxes[0].field, "Koken voor mijn buur")
        later = await Visitor(visitor.keep.text).open(place)
        assert later.has("Dit doe ik al: Koken voor mijn buur")

    run(visit)


def test_three_choices_in_order_and_no_more():
    """product.md 3: rank; the order stays after a restart, and nothing is ever disabled."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(CHOICE)
        await visitor.press("choose")
        for name in ("schulden", "ontmoeten"):
            await visitor.client.go(routes.choice(routes.DIRECT, name))
            await visitor.press("choose")
        await visitor.press("up:ontmoeten")
        later = await Visitor(visitor.keep.text).open(routes.MY_CHOICES)
        assert _order(later) == ["taal", "ontmoeten", "schulden"]
        assert not [key for key in _keys(later) if key == "up:taal"]
        await later.client.go(routes.choice(routes.choices(Group.WERK_EN_LEREN), "cursus"))
        assert later.has("U hebt al drie keuzes. Haal er eerst een weg.")
        await later.press("mine")
        await later.press("drop:taal")
        assert _order(later) == ["ontmoeten", "schulden"]

    run(visit)


def test_declining_needs_no_reason_and_can_be_taken_back():
    """product.md 3: decline with a reason; saying nothing is fine too."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(CHOICE)
        await visitor.press("not-for-me")
        assert visitor.has("U hoeft geen reden te geven. Uw gemeente ziet dit antwoord niet.")
        await visitor.choose("ver")
        await visitor.press("primary")
        assert visitor.has("Het is te ver weg")
        await visitor.client.go(routes.not_for_me(routes.choice(routes.DIRECT, "schulden")))
        await visitor.press("primary")
        assert visitor.has("Dat zeg ik liever niet")
        await visitor.press("change:taal")
        assert not visitor.has("Het is te ver weg")
        kept_now = json.loads(visitor.keep.text)["answers"]
        assert kept_now["meedoen.nee.schulden"] == "-"

    run(visit)


def test_one_choice_says_all_that_product_md_asks():
    """Why, what it asks, gives and does to the benefit, paid work, and what the law allows."""

    async def visit():
        place = routes.choice(routes.choices(Group.VOOR_ANDEREN), "vrijwilligerswerk")
        visitor = await Visitor(kept(ALONE)).open(place)
        assert visitor.headings(2) == [
            "Waarom dit kan passen",
            "Wat vraagt het?",
            "Wat geeft het?",
            "Wat doet het met uw bijstand?",
            "Wat mag de gemeente?",
            "Zo begint u",
        ]
        assert visitor.has("Naar betaald werk: misschien")
        assert visitor.has("Alleen naast gewoon betaald werk, niet in plaats daarvan.")
        assert visitor.has("Of dit meetelt, weten wij niet.")
        await visitor.press("back")
        assert visitor.route == routes.choices(Group.VOOR_ANDEREN)
        await visitor.press("back")
        assert visitor.route == routes.TAKE_PART

    run(visit)


@pytest.mark.parametrize(
    ("mode", "heading"),
    [
        (None, "Meedoen op uw manier"),
        (Mode.VRIJWILLIG, "Meedoen: u kiest vrij"),
        (Mode.MOTIVEREND, "Meedoen: u krijgt een uitnodiging"),
        (Mode.GEVRAAGD, "Meedoen: u kiest wat u doet"),
        (Mode.VERPLICHT, "Meedoen: de regels"),
    ],
)
def test_the_heading_follows_the_mode_of_the_gemeente(mode, heading):
    """product.md 3: the name follows the gemeente's mode."""

    async def visit():
        visitor = _visitor(date(2026, 11, 20), mode)
        await visitor.open(routes.TAKE_PART)
        assert visitor.headings(1) == [heading]
        assert visitor.has("De wet noemt dit: tegenprestatie.")

    run(visit)


def test_from_2027_it_has_another_name_and_says_what_we_did_not_read():
    """The wording of 9 lid 1 c from 2027 was not read (sources/participatiewet-2027.md)."""

    async def visit():
        visitor = _visitor(date(2027, 2, 1), None)
        await visitor.open(routes.TAKE_PART)
        assert visitor.has("De wet noemt dit: maatschappelijke participatie.")
        assert visitor.has("Nieuwe wet vanaf 2027")
        assert visitor.has("de tekst van die wet lazen wij nog niet")
        await visitor.client.go(routes.own_words("nu_even_niet"))
        assert not visitor.has("artikel 9 lid 2")

    run(visit)


def test_one_may_always_propose_and_reads_what_2027_changes():
    """Participatiewet-2027, "For the app": the gemeente fills it in, one may propose (S2)."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"gemeente": "anders"})).open(routes.TAKE_PART)
        assert visitor.has("U kunt altijd zelf iets voorstellen. Uw gemeente beslist.")
        assert visitor.has("Wij lazen dat dit in 2027 maatschappelijke participatie heet.")
        assert visitor.has("U mag dan zelf een voorstel doen. De precieze regels")

    run(visit)


def test_without_bijstand_nobody_asks_it():
    """Participatiewet 9.1: the duties belong to bijstand."""

    async def visit():
        told = Visit()
        told.role = Role.NO_BENEFIT
        visitor = await Visitor(told.as_text()).open(routes.TAKE_PART)
        assert visitor.has("Zonder bijstand hoeft dit niet")
        assert visitor.has("Krijgt u later bijstand? Dan hoort meedoen erbij.")
        assert not visitor.has("tegenprestatie")
        await visitor.client.go(CHOICE)
        assert "Wat doet het met uw bijstand?" not in visitor.headings(2)

    run(visit)


def test_who_reported_is_not_told_that_it_need_not_be():
    """Participatiewet 9.1: the duties bind from the day of the melding."""

    async def visit():
        told = Visit()
        told.role = Role.NO_BENEFIT
        for name, one in (ALONE | {"melding": "2026-06-01", "bijstand": "nee"}).items():
            told.put(name, one)
        visitor = await Visitor(told.as_text()).open(routes.TAKE_PART)
        assert visitor.has("U hebt u gemeld voor bijstand. Daar horen plichten bij.")
        assert not visitor.has("Zonder bijstand hoeft dit niet.")
        for path in (routes.own_words("eigen_idee"), routes.own_words("nu_even_niet")):
            await visitor.client.go(path)
            assert not visitor.has("Zonder bijstand hoeft dit niet.")

    run(visit)


def test_the_list_to_take_along_is_dutch_and_only_copied():
    """The gemeente reads Dutch; nothing is sent (product.md 2, principle 5)."""

    async def visit():
        visitor = await Visitor(kept(ALONE | MINE, "en")).open(routes.MY_CHOICES)
        assert visitor.has("Dit wil ik graag doen. Bovenaan staat wat ik het liefste wil:")
        await visitor.press("copy")
        copied = [args for kind, name, args in visitor.client.calls if name == "set"]
        assert "Zorgen voor iemand die u kent" in str(copied)

    run(visit)


def test_the_start_leads_to_it():
    """A calm link on the first screen (issue 4)."""

    async def visit():
        visitor = await Visitor().open(routes.START)
        await visitor.press(f"to:{routes.TAKE_PART}")
        assert visitor.route == routes.TAKE_PART
        await visitor.press("back")
        assert visitor.route == routes.START

    run(visit)


async def _write(visitor, field, text):
    """Type into a box, and leave it."""
    await visitor.type(field, text)
    await visitor._tell(visitor.box(field), "blur")


def _visitor(day, mode):
    rules = None if mode is None else Local((LocalRule(mode, day, None),))
    asked = Meedoen(tegenprestatie_mode=rules)
    town = Gemeente("0000", "Voorbeeldstad", meedoen=asked)
    told = Visit()
    told.gemeente = town.code
    visitor = Visitor(told.as_text())
    visitor.parts = type(visitor.parts)(day, (town,), visitor.parts.languages, visitor.keep, ())
    return visitor


def _keys(visitor):
    return [one.key for one in visitor.controls() if isinstance(one.key, str)]


def _order(visitor):
    return [key.removeprefix("ranked:") for key in _keys(visitor) if key.startswith("ranked:")]
