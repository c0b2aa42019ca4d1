"""Every screen for every example person, on the smallest phone, in both shades and both sizes.

Issue 4: nothing overflows or is cut off, every screen has its heading, every target is 48 or
more. One page per person stays open and goes from address to address. A shade has no size: light
is looked at with usual letters, dark with large ones. A screen that is the same for several people
is looked at with one of them (different.py).

Screens of one kind, such as the questions, have one form and other words: half of them are looked
at with usual letters and half with large ones, and the next day the other way round. A screen that
is alone in its kind is looked at both ways, and changes on the spot, as it does when somebody
changes their device.

The screens with the longest words come in every language, with letters of 200 % (issue 16).
"""

from __future__ import annotations

import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.domain.sentence import say
from app.text.catalog import SOURCE, languages
from app.text.write import Writer
from app.ui.routes import (
    AGREEMENTS,
    ANSWER,
    BOTH_PAPER,
    CHECK,
    COACH,
    COACH_END,
    HELP,
    HOME,
    LOCAL,
    LOOK,
    PAPER,
    PLANS,
    READY,
    RIGHTS,
    finding,
    question,
)
from tests.browser.different import different_addresses
from tests.browser.person import Person
from tests.every_screen import everybody, kinds_of_screens, unlike_addresses
from tests.seed import SEED

pytestmark = pytest.mark.browser

_PEOPLE = everybody()
# Everybody looks in another language, so that every screen is seen in one, and all are seen.
_SPOKEN = dict(zip(_PEOPLE, ("nl", "pl", "uk", "ar", "ti"), strict=True))
# The other languages, with large letters only.
_BESIDE = {"en": "noor", "tr": "noor", "fa": "dewi"}
_LOOK = (Path(__file__).parent / "look.js").read_text(encoding="utf-8")
# What the look has to know again: help at the bottom, and a part that failed.
_WORDS = (say("Hulp"), say("Dit deel lukt nu niet. Uw antwoorden staan er nog."))
_DUTCH = Writer(SOURCE)
_OFFERED = {one.code for one in languages()}
# Those with the longest words (measured in Turkish, Farsi and English), and with most side by side.
_LONGEST = (READY, LOCAL, HELP, CHECK, PLANS, PAPER)
_MOMENT_MS, _MOMENTS = 400, 15
# After so many that stay wrong no more patience is had with the others.
_ENOUGH = 5
_KEPT = "flutter.houvast.visit"
# How a screen stands is measured when nothing moves any more: whose device asks for no motion has
# the same screens, and has them sooner.
AT_REST = {"reduced_motion": "reduce"}
# Shade, and how many times as large as usual the letters of the device are: each comes once.
_SIGHTS = (("light", 1), ("dark", 2))
# Until nothing has moved for a moment: a box may ask the app for more room once it grew.
_STILL = """async (start, moved) => {
  const host = document.querySelector('flt-semantics-host');
  let last = performance.now();
  const watcher = new MutationObserver(() => { last = performance.now(); });
  watcher.observe(host, { childList: true, subtree: true, attributes: true });
  const wait = () => new Promise((done) => setTimeout(done, 15));
  while (!moved() && performance.now() - start < 1500) await wait();
  last = performance.now();
  while (performance.now() - last < 80 && performance.now() - start < 5000) await wait();
  watcher.disconnect();
}"""
_GO = f"""async (path) => {{
  const seen = () => {{
    const first = document.querySelector('flt-semantics-host h1');
    return `${{first?.id}} ${{first?.textContent}}`;
  }};
  const before = seen();
  history.pushState({{}}, '', path);
  dispatchEvent(new PopStateEvent('popstate', {{ state: {{}} }}));
  await ({_STILL})(performance.now(), () => seen() !== before);
}}"""
_LETTERS = """async () => {
  for (const name of ['400', 'arabic', 'ethiopic']) {
    const face = new FontFace(`Houvast${name}`, `url(/assets/fonts/houvast-${name}.woff2)`);
    document.fonts.add(await face.load());
  }
}"""
_SIZE = f"""async (scale) => {{
  const size = `${{16 * scale}}px`, style = document.documentElement.style;
  if ((style.fontSize || '16px') === size) return;
  style.fontSize = size;
  await ({_STILL})(performance.now(), () => true);
}}"""


@pytest.fixture(scope="module")
def different():
    """The addresses for each person; asked aside, as the tool of the browser keeps a loop going."""
    with ThreadPoolExecutor(max_workers=1) as aside:
        return aside.submit(different_addresses).result()


@pytest.mark.parametrize("name", _PEOPLE)
def test_every_screen_can_be_read_and_touched(different, houvast_server, new_phone, name):
    """Issue 4, done when; WCAG 2.2: 1.4.4, 1.4.10, 2.4.6 and 2.5.8 (we ask 48, not 24)."""
    code = _SPOKEN[name] if _SPOKEN[name] in _OFFERED else SOURCE
    life = json.dumps(json.loads(_PEOPLE[name]) | {"language": code})
    phone = _looking_at(new_phone(houvast_server.address, **AT_REST), life)
    wrong = _seen_wrong(phone, _in_turns(different)[name], Writer(code))
    assert wrong == {}, json.dumps(wrong, indent=1, ensure_ascii=False)


def test_the_screens_with_the_longest_words_fit_in_every_language(houvast_server, new_phone):
    """Issue 16: nothing overflows or is cut off at 360 px with letters of 200 %, in all eight."""
    phone = _looking_at(new_phone(houvast_server.address, **AT_REST), next(iter(_PEOPLE.values())))
    wrong = {}
    looks = [(address, _SIGHTS[1:]) for address in _LONGEST]
    for one in languages():
        writer = Writer(one.code)
        phone.page.evaluate(_GO, LOOK)
        phone.press(one.name)
        phone.sees(writer.write(say("Kies uw taal")))
        found = _seen_wrong(phone, looks, writer)
        wrong |= {f"{one.code} {at}": it for at, it in found.items()}
    assert wrong == {}, json.dumps(wrong, indent=1, ensure_ascii=False)


@pytest.mark.parametrize(("code", "name"), _BESIDE.items())
def test_what_nobody_else_speaks_has_room_too(different, houvast_server, new_phone, code, name):
    """Issue 16: all eight at 360 px with letters of 200 %; the others come with those above."""
    life = json.dumps(json.loads(_PEOPLE[name]) | {"language": code})
    phone = _looking_at(new_phone(houvast_server.address, **AT_REST), life)
    looks = [(address, _SIGHTS[1:]) for address in different[name]]
    wrong = _seen_wrong(phone, looks, Writer(code))
    assert wrong == {}, json.dumps(wrong, indent=1, ensure_ascii=False)


def test_every_language_is_looked_at_with_large_letters():
    """By somebody on every screen, or by the test above."""
    assert {*_SPOKEN.values(), *_BESIDE} == {one.code for one in languages()}


def _in_turns(different):
    """For each person every address with how it is looked at today, the usual letters first."""
    kinds = kinds_of_screens(len(different))
    every = [(name, address) for name, those in different.items() for address in those]
    many, met = Counter(kinds[address] for _name, address in every), Counter()
    usual, large = _SIGHTS[:1], _SIGHTS[1:]
    looks = {name: {usual: [], _SIGHTS: [], large: []} for name in different}
    for name, address in every:
        kind = kinds[address]
        today = (large, usual)[(met[kind] + SEED) % 2]
        looks[name][_SIGHTS if many[kind] == 1 else today].append(address)
        met[kind] += 1
    return {
        name: [(address, sights) for sights, those in asked.items() for address in those]
        for name, asked in looks.items()
    }


def test_no_screen_is_left_out(different):
    """What nobody else has comes with whoever has it; an answer is another one for everybody."""
    many = len(different)
    asked = {one for turn in range(many) for one in unlike_addresses(turn, many)}
    assert {one for addresses in different.values() for one in addresses} == asked
    assert all(ANSWER in addresses for addresses in different.values())


def test_no_kind_of_screen_is_left_out_of_a_sight(different):
    """Each kind is looked at with usual and with large letters every day."""
    kinds, seen = kinds_of_screens(len(different)), set()
    for looks in _in_turns(different).values():
        seen |= {(kinds[address], one) for address, sights in looks for one in sights}
    asked = {kinds[one] for addresses in different.values() for one in addresses}
    assert seen == {(kind, sight) for kind in asked for sight in _SIGHTS}


def test_every_screen_of_two_people_looking_together(houvast_server, new_phone):
    """The same with larger letters of its own, with what is private hidden."""
    phone = _looking_at(new_phone(houvast_server.address, **AT_REST), next(iter(_PEOPLE.values())))
    phone.page.evaluate(_GO, COACH)
    Person(phone).press("Begin samen")
    phone.sees("Wat ziet de ander?")
    mine = (COACH, CHECK, ANSWER, PLANS, AGREEMENTS, BOTH_PAPER, COACH_END)
    wrong = _wrong(phone, (*mine, question("urenbeperkt"), finding(RIGHTS, "bijstand")))
    assert wrong == {}, json.dumps(wrong, indent=1, ensure_ascii=False)


def _looking_at(phone, life):
    put = f"localStorage.setItem('{_KEPT}', {json.dumps(json.dumps(life))})"
    phone.page.add_init_script(put)
    # Not the first address of all, which leads on to Thuis.
    phone.open(HOME)
    phone.page.evaluate(_LETTERS)
    return phone


def _wrong(phone, places):
    """What is wrong on these addresses, with usual letters and with large ones."""
    return _seen_wrong(phone, [(address, _SIGHTS) for address in places])


def _seen_wrong(phone, looks, writer=_DUTCH):
    wrong, words = {}, [writer.write(one) for one in _WORDS]
    last = None
    for address, sights in looks:
        phone.page.evaluate(_GO, address)
        assert urlsplit(phone.page.url).path == address
        # In turns from small to large and back, so that each screen is resized only once.
        for shade, scale in sights[::-1] if sights[-1] == last else sights:
            if last != (shade, scale):
                phone.page.emulate_media(color_scheme=shade)
                phone.page.evaluate(_SIZE, scale)
                last = (shade, scale)
            moments = _MOMENTS if len(wrong) < _ENOUGH else 1
            if found := _found(phone, [scale, *words], moments):
                wrong[f"{address} {shade} {scale}"] = found
    return wrong


def _found(phone, look, moments):
    """What is wrong and stays wrong: a slow machine draws a long screen a moment later."""
    for _ in range(moments):
        found = phone.page.evaluate(_LOOK, look)
        if not found:
            return []
        phone.page.wait_for_timeout(_MOMENT_MS)
    return found
