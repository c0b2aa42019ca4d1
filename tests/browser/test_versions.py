"""The static app on a plain host that says nothing about keeping: it stays, and it renews.

Issue 14, "It is done when": offline with the host stopped, started again, the main job in two
languages; a good new version is taken, a broken one is refused.
"""

from __future__ import annotations

import json
import re
import shutil

import pytest

from packs import write_packs
from tests.browser.person import ALONE_NET_600, Choice, Person
from tests.browser.static import StaticServer
from tests.browser.stored import KEPT, SPOKEN

pytestmark = pytest.mark.browser

# The worker that answers for the page, and what came of looking for a newer one.
LOOK_FOR_NEWER = """async () => {
  const known = await navigator.serviceWorker.getRegistration();
  await known.update();
  const newer = known.installing ?? known.waiting;
  if (!newer) return 'none';
  while (newer.state === 'installing') await new Promise((soon) => setTimeout(soon, 100));
  return newer.state;
}"""


@pytest.fixture(scope="module")
def plain_host(tmp_path_factory):
    """A host of these tests alone, with a folder that they fill."""
    with StaticServer(tmp_path_factory.mktemp("host") / "web") as server:
        yield server


@pytest.fixture
def host(plain_app, plain_host):
    """The first version on that host, whatever became of it in the test before."""
    shutil.rmtree(plain_host.folder.parent)
    shutil.copytree(plain_app, plain_host.folder)
    plain_host.start()
    return plain_host


@pytest.fixture
def renewing_host(plain_app, tmp_path):
    """A host at an address that no other phone knows: one that was there may look again later."""
    folder = shutil.copytree(plain_app, tmp_path / "web")
    with StaticServer(folder) as server:
        yield server


@pytest.mark.parametrize(("language", "name"), [("nl", "Nederlands"), ("en", "English")])
def test_the_main_job_with_the_host_stopped(host, phone_with_app, language, name):
    """From the first screen to the answer, started again without any host."""
    phone = phone_with_app(host.address)
    phone.open()
    # A language is fetched when it is chosen; from then on it is there without a host.
    person = Person(phone, language)
    person.choose_language(name)
    phone.sees_button(re.compile(f"^{re.escape(person.words('Ik heb bijstand'))}"))
    phone.page.evaluate(KEPT)
    phone.page.wait_for_function(SPOKEN, arg=language, polling=100)
    host.stop()
    phone.end_and_open_again()
    person = Person(phone, language)
    person.press("Ik heb bijstand")
    gemeente = {"In welke gemeente woont u?": Choice("Mijn gemeente staat er niet bij")}
    person.answer_all(gemeente | ALONE_NET_600, until="Kloppen uw antwoorden?")
    person.press("Toon wat ik samen krijg")
    person.sees("Nu en straks")
    phone.screenshot(f"{language}-answer")
    own = f"127.0.0.1:{host.port}"
    assert phone.hosts == {own}
    # What the service worker asks for is counted too (test_static.py).
    assert phone.asked[own, "page"] > 15, phone.asked


def test_a_new_version_comes_aside_and_is_taken_when_the_app_was_closed(renewing_host, new_phone):
    """While it is used the app stays the same, also when its page is loaded again."""
    host = renewing_host
    phone = new_phone(host.address)
    phone.open()
    phone.page.evaluate(KEPT)
    phone.page.evaluate("localStorage.setItem('flutter.houvast.mine', '1')")
    _publish(host.folder, "second")
    assert phone.page.evaluate(LOOK_FOR_NEWER) == "installed"
    assert _version(phone) == "first"
    host.stop()
    phone.page.reload()
    phone.wait_until_it_can_be_read()
    assert _version(phone) == "first"
    _close(phone)
    phone.end_and_open_again()
    assert _version(phone) == "second"
    assert phone.page.evaluate("localStorage.getItem('flutter.houvast.mine')") == "1"


@pytest.mark.parametrize("fault", ["missing", "half", "another"])
def test_a_broken_new_version_is_refused_and_the_old_one_works_on(host, phone_with_app, fault):
    """A host that was filled halfway, or wrongly: nothing of it is taken."""
    phone = phone_with_app(host.address)
    phone.open()
    assert _version(phone) == "first"
    phone.page.evaluate(KEPT)
    before = set((host.folder / "f").iterdir())
    _publish(host.folder, "second")
    for path in set((host.folder / "f").iterdir()) - before:
        _break(path, fault)
    (host.folder / "index.html").write_text("<h1>half</h1>", encoding="utf-8")
    assert phone.page.evaluate(LOOK_FOR_NEWER) == "redundant"
    phone.missing.clear()
    phone.errors.clear()
    host.stop()
    phone.end_and_open_again()
    assert _version(phone) == "first"
    phone.wait_for_heading("Wat krijgt u als u gaat werken?")


def test_the_app_can_be_put_on_a_home_screen(host, phone_with_app):
    """Chromium itself finds nothing that stands in the way, and no name tells what it is about."""
    phone = phone_with_app(host.address)
    phone.open()
    phone.page.evaluate(KEPT)
    browser = phone.page.context.new_cdp_session(phone.page)
    found = browser.send("Page.getInstallabilityErrors")["installabilityErrors"]
    # The tests open each phone as a private window, where nothing can be installed.
    assert [one["errorId"] for one in found if one["errorId"] != "in-incognito"] == []
    told = json.loads((host.folder / "manifest.json").read_text(encoding="utf-8"))
    assert {picture["form_factor"] for picture in told["screenshots"]} == {"narrow", "wide"}
    for picture in (*told["icons"], *told["screenshots"]):
        assert (host.folder / picture["src"]).is_file()
    # Of each size one that the phone cuts its own shape out of.
    shapes = {(one["sizes"], one.get("purpose", "any")) for one in told["icons"]}
    assert shapes == {(f"{size}x{size}", how) for size in (192, 512) for how in ("any", "maskable")}
    words = json.dumps([told["name"], told["short_name"], told["description"], told["shortcuts"]])
    assert not re.search("bijstand|uitkering|schuld|gemeente", words, re.IGNORECASE)


def _close(phone):
    """Close the page; a worker that nobody uses is put to rest, as browsers do after a while."""
    aside = phone.page.context.new_page()
    browser = phone.page.context.new_cdp_session(aside)
    states = {}
    browser.on("ServiceWorker.workerVersionUpdated", lambda told: states.update(
        {one["versionId"]: one["runningStatus"] for one in told["versions"]}
    ))
    browser.send("ServiceWorker.enable")
    phone.page.close()
    browser.send("ServiceWorker.stopAllWorkers")
    while set(states.values()) != {"stopped"}:
        aside.wait_for_timeout(50)
    aside.close()


def _publish(folder, version):
    """Another version in the place of this one, with another page and another file."""
    worker = (folder / "service_worker.js").read_text(encoding="utf-8")
    kept = json.loads(re.search(r"for \(const name of (\[.*?\])\)", worker)[1])
    page = folder / "index.html"
    told = page.read_text(encoding="utf-8").replace("<body>", f'<body data-version="{version}">')
    page.write_text(told, encoding="utf-8")
    (folder / "assets" / "shaders" / "ink_sparkle.frag").write_bytes(b"another")
    (folder / "service_worker.js").unlink()
    held = folder / "f"
    held.rename(folder.parent / "old")
    write_packs(folder, [path for path in sorted(folder.rglob("*")) if path.is_file()], kept)
    shutil.copytree(folder.parent / "old", held, dirs_exist_ok=True)


def _break(path, fault):
    if fault == "missing":
        path.unlink()
    elif fault == "half":
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    else:
        path.write_bytes(path.read_bytes()[::-1])


def _version(phone):
    return phone.page.evaluate("document.body.dataset.version ?? 'first'")
