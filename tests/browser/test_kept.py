"""What the static app keeps on a phone: there again after a kill, and readable for nobody else.

Issue 13 points 5 and 6, and the storage part of "it is done when" of issue 14, in a real browser.
"""

from __future__ import annotations

import json
import re
from contextlib import contextmanager

import pytest

from tests.browser.driver import KillableChromium, Phone
from tests.browser.person import ALONE_NET_600, Choice, Person
from tests.browser.pin import LOCKED, PIN, choose_pin, open_lock
from tests.browser.static import StaticServer
from tests.browser.stored import KEPT, SPOKEN, STORED, VISIT
from tests.ui.visitor import kept

pytestmark = pytest.mark.browser

RENT = "641,37"
_RENT = "Hoeveel kale huur betaalt u per maand?"
_FULL = "Wat u nu invult, is nog niet bewaard."
_GONE = "Wat u hier invulde, is weg."
_GEMEENTE = {"In welke gemeente woont u?": Choice("Mijn gemeente staat er niet bij")}


@pytest.fixture
def host(plain_app):
    """An ordinary web server of one test alone, which says nothing about keeping."""
    with StaticServer(plain_app) as server:
        yield server


@pytest.fixture(params=["static", "served"])
def either_phone(request):
    """A phone without anything of anybody: it runs the app itself, or a server does."""
    if request.param == "served":
        return request.getfixturevalue("new_phone")(_address(request, "houvast_server"))
    return request.getfixturevalue("phone_with_app")(_address(request, "static_server"))


@pytest.fixture
def own_phone(static_server, phone_with_app):
    """A phone that runs the app itself, and fetched it before."""
    return phone_with_app(static_server.address)


def _address(request, server):
    return request.getfixturevalue(server).address


def _tell_rent(phone, rent=RENT):
    phone.go_inside("/rechten/wijzig/huur")
    phone.wait_for_heading(_RENT)
    phone.fill_only(rent)
    phone.press("Verder")
    phone.new_heading(_RENT)


def _tell_and_keep(phone, rent):
    """Tell it, until something else is kept and that stays the same for two seconds."""
    before = last = phone.page.evaluate(STORED)
    _tell_rent(phone, rent)
    while (now := phone.page.evaluate(STORED)) == before or now != last:
        last = now
        phone.page.wait_for_timeout(2000)


def _sees_rent(phone, rent=RENT):
    phone.go_inside("/controle")
    phone.sees(rent)


def _is_kept(phone):
    """Wait until something lies in the database that only the safe writes, and its mark beside."""
    phone.page.wait_for_function(
        f"""async () => (await ({STORED})()).includes('secret')
          && (localStorage.getItem('flutter.houvast.look') ?? '').includes('has_kept\\": true')"""
    )


def _at_rest(phone):
    """What is kept of the visit, when something is and nothing more was kept for two seconds.

    Nothing tells when the app has kept the last key: what lies there is sealed.
    """
    last = None
    while not last or last != phone.page.evaluate(VISIT):
        last = phone.page.evaluate(VISIT)
        phone.page.wait_for_timeout(2000)
    return last


def _nobody_can_read(phone, *more):
    stored = phone.page.evaluate(STORED)
    for secret in (RENT, "64137", "antwoord", "huur", "answers", *more):
        assert secret not in stored, secret
    assert "key AES-GCM extractable:false" in stored
    assert "extractable:true" not in stored


def test_without_a_pin_it_is_there_again_and_nobody_can_read_it(own_phone):
    """By default on one's own phone: closed by the browser, opened again, and sealed meanwhile."""
    phone = own_phone
    phone.open()
    _tell_rent(phone)
    _is_kept(phone)
    _nobody_can_read(phone)
    phone.end_and_open_again()
    phone.go_inside("/thuis")
    phone.wait_for_heading("Thuis")
    phone.sees("Wie uw toestel gebruikt, kan ze lezen.")
    phone.screenshot("thuis")
    _sees_rent(phone)
    phone.go_inside("/instellingen")
    phone.sees("Wie uw toestel gebruikt, kan alles lezen.")
    phone.screenshot("settings")
    phone.go_inside("/instellingen/toestel")
    phone.sees("Uw browser bewaart de sleutel.")
    phone.screenshot("device")


def test_a_pin_on_top_and_a_word_for_not_now(own_phone):
    """The offer goes away when it is not wanted; with a PIN nothing opens without it."""
    phone = own_phone
    phone.open()
    _tell_rent(phone)
    phone.go_inside("/thuis")
    phone.press("Nu niet")
    phone.does_not_see("Wie uw toestel gebruikt, kan ze lezen.")
    choose_pin(phone)
    _nobody_can_read(phone, PIN)
    phone.end_and_open_again()
    assert phone.heading() == LOCKED
    phone.fill("Pincode", "314159")
    phone.press("Open Houvast")
    phone.sees("Deze pincode klopt niet")
    open_lock(phone)
    _sees_rent(phone)


def test_on_a_shared_device_nothing_stays(own_phone):
    """Not sealed, not the key, not a name: only that others use this device too."""
    phone = own_phone
    phone.open()
    _tell_rent(phone)
    _is_kept(phone)
    phone.go_inside("/instellingen/toestel")
    phone.choose("Meer mensen gebruiken dit toestel")
    phone.sees("Wat hier al bewaard is, gaat dan weg.")
    phone.press("Kies dit")
    phone.sees("Sluit af en wis alles")
    _tell_rent(phone)
    stored = phone.page.evaluate(STORED)
    assert "secret" not in stored
    assert "sealed:" not in stored
    _nobody_can_read(phone)
    phone.end_and_open_again()
    phone.wait_for_heading("Wat krijgt u als u gaat werken?")


def test_what_one_tab_wipes_the_other_shows_no_longer(own_phone):
    """Also with a PIN that is chosen in the first; nothing comes back by the second."""
    phone = own_phone
    phone.open()
    _tell_rent(phone)
    _is_kept(phone)
    other = phone.other_tab()
    other.open()
    _sees_rent(other)
    phone.go_inside("/instellingen/wissen")
    phone.wait_for_heading("Wilt u alles wissen?")
    phone.press("Ja, wis alles")
    phone.wait_for_heading("Wat krijgt u als u gaat werken?")
    other.wait_for_heading("Wat krijgt u als u gaat werken?")
    other.does_not_see(RENT)
    assert "secret" not in phone.page.evaluate(STORED)
    phone.end_and_open_again()
    phone.wait_for_heading("Wat krijgt u als u gaat werken?")
    phone.does_not_see(_GONE)


def test_where_a_server_draws_a_lock_reaches_the_other_tab(houvast_server, new_phone):
    """The two tabs know nothing of each other there; the server tells them."""
    phone = new_phone(houvast_server.address)
    phone.open()
    _tell_rent(phone)
    choose_pin(phone)
    other = phone.other_tab()
    other.open()
    open_lock(other)
    _sees_rent(other)
    phone.press("Doe nu op slot")
    phone.wait_for_heading(LOCKED)
    other.wait_for_heading(LOCKED)
    other.does_not_see(RENT)
    open_lock(phone)
    _sees_rent(phone)


def test_a_pin_that_is_chosen_or_taken_away_reaches_the_other_tab(either_phone):
    """Both tabs are open: a new PIN closes the other, and without one it opens by itself.

    What the first tab told meanwhile is what the other then shows, and keeps.
    """
    phone = either_phone
    phone.open()
    other = phone.other_tab()
    other.open()
    _tell_rent(phone)
    _tell_rent(other, "701,99")
    choose_pin(phone)
    other.wait_for_heading(LOCKED)
    other.does_not_see("701,99")
    _tell_rent(phone, "702,88")
    phone.go_inside("/instellingen/pincode")
    phone.press("Gebruik geen pincode meer")
    phone.wait_for_heading("Uw pincode is weg.")
    other.new_heading(LOCKED)
    _sees_rent(other, "702,88")
    phone.end_and_open_again()
    _sees_rent(phone, "702,88")


def test_what_one_tab_wipes_no_other_shows_or_puts_back(either_phone):
    """Also a tab at its lock; and a tab that tells something after it begins anew, and is kept."""
    phone = either_phone
    phone.open()
    _tell_rent(phone)
    choose_pin(phone)
    other, locked = phone.other_tab(), phone.other_tab()
    other.open()
    open_lock(other)
    _sees_rent(other)
    locked.open()
    locked.wait_for_heading(LOCKED)
    phone.go_inside("/instellingen/wissen")
    phone.press("Ja, wis alles")
    for one in (phone, other, locked):
        one.wait_for_heading("Wat krijgt u als u gaat werken?")
        one.does_not_see(RENT)
    _tell_and_keep(other, "703,77")
    _tell_and_keep(locked, "704,66")
    phone.end_and_open_again()
    phone.does_not_see(_GONE)
    _sees_rent(phone, "704,66")


def test_a_browser_that_throws_it_away_is_told(host, new_phone):
    """Fault 45, eviction: never silent, until somebody read it."""
    phone = new_phone(host.address)
    phone.open()
    _tell_rent(phone)
    _is_kept(phone)
    browser = phone.page.context.new_cdp_session(phone.page)
    phone.page.goto("about:blank")
    what = {"origin": host.address, "storageTypes": "indexeddb,cache_storage,service_workers"}
    browser.send("Storage.clearDataForOrigin", what)
    phone.open()
    phone.sees(_GONE)
    phone.screenshot("gone")
    phone.press("Ik heb dit gelezen")
    phone.does_not_see(_GONE)
    phone.end_and_open_again()
    phone.does_not_see(_GONE)


def test_a_full_phone_is_told_and_loses_nothing(host, new_phone):
    """The quota of the browser itself: what was kept stays, and what comes is kept when it fits."""
    phone = new_phone(host.address)
    phone.open()
    _tell_rent(phone)
    _is_kept(phone)
    browser = phone.page.context.new_cdp_session(phone.page)
    browser.send("Storage.overrideQuotaForOrigin", {"origin": host.address, "quotaSize": 1})
    phone.go_inside("/rechten/wijzig/huur")
    phone.wait_for_heading(_RENT)
    # Chromium remembers for half a minute how much room there was.
    for euro in range(60):
        phone.fill_only(f"7{euro:02},77")
        phone.page.wait_for_timeout(1000)
        if phone.page.get_by_text(_FULL).count():
            break
    phone.sees(_FULL)
    phone.screenshot("full")
    browser.send("Storage.overrideQuotaForOrigin", {"origin": host.address})
    phone.fill_only("700,00")
    phone.does_not_see(_FULL)
    phone.end_and_open_again()
    phone.go_inside("/controle")
    phone.sees(RENT)


def test_what_an_older_app_left_in_clear_is_sealed(own_phone):
    """It moves out of the storage of the page at the first start, and its owner still has it."""
    phone = own_phone
    told = json.loads(kept({"huur": "641.37"}))
    known = json.dumps({"name": "a" * 64, "person": "demo-noor", "gemeente": "demo"})
    for key, text in (("visit", json.dumps(told)), ("visitor", known)):
        put = f"localStorage.setItem('flutter.houvast.{key}', {json.dumps(json.dumps(text))})"
        phone.page.add_init_script(f"sessionStorage.getItem('{key}') || {put}")
        phone.page.add_init_script(f"sessionStorage.setItem('{key}', 'put')")
    phone.open()
    phone.wait_for_heading("Thuis")
    _is_kept(phone)
    phone.page.wait_for_function("() => !('flutter.houvast.visitor' in localStorage)")
    _nobody_can_read(phone, "demo-noor")
    assert "flutter.houvast.visit" not in phone.page.evaluate(STORED)
    _sees_rent(phone)


@pytest.mark.parametrize(("language", "name"), [("nl", "Nederlands"), ("en", "English")])
def test_killed_without_a_host_the_main_job_is_there_again(host, browser, tmp_path, language, name):
    """Offline, the host stopped, started again; the main job, saved; killed, and all is there."""
    chromium = KillableChromium(tmp_path / "phone")

    @contextmanager
    def started():
        phone = Phone.with_storage(chromium, browser.browser_type, host.address, "killed")
        try:
            yield phone
        finally:
            chromium.kill()

    with started() as phone:
        phone.open()
        # A language is fetched when it is chosen; from then on it is there without a host.
        person = Person(phone, language)
        person.choose_language(name)
        phone.sees_button(re.compile(f"^{re.escape(person.words('Ik heb bijstand'))}"))
        phone.page.evaluate(KEPT)
        phone.page.wait_for_function(SPOKEN, arg=language, polling=100)
    host.stop()
    with started() as phone:
        phone.open()
        person = Person(phone, language)
        person.press("Ik heb bijstand")
        person.answer_all(_GEMEENTE | ALONE_NET_600, until="Kloppen uw antwoorden?")
        person.press("Toon wat ik samen krijg")
        person.sees("Nu en straks")
        person.press("Bewaar en vergelijk")
        phone.fill(person.words("Naam van dit plan"), "Bakkerij")
        person.press("Bewaar dit plan")
        phone.sees("Bakkerij")
        # Half a word is typed when the phone ends it.
        phone.go_inside("/rechten/wijzig/huur")
        phone.wait_for_heading(person.words(_RENT))
        before = _at_rest(phone)
        phone.type_into_the_only_field("64")
        phone.page.wait_for_function(f"async (old) => (await ({VISIT})()) !== old", arg=before)
        _at_rest(phone)
    with started() as phone:
        phone.open()
        person = Person(phone, language)
        phone.wait_for_heading(person.words(_RENT))
        phone.holds_only("64")
        phone.go_inside("/antwoord/plannen")
        phone.sees("Bakkerij")
        # Nothing failed: but the browser itself asks the host for the icon of an app on the phone.
        assert phone.hosts == {f"127.0.0.1:{host.port}"}
