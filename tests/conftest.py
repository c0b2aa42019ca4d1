"""What every test may ask for: a running server, and a phone that shows it."""

from __future__ import annotations

import gc
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from catalogs import compile_all
from tests.browser.driver import Phone, chromium
from tests.browser.server import Server
from tests.browser.static import StaticServer, built_once
from tests.browser.stored import MEMORIES
from tests.seed import SEED, VARIABLE

# No test judges time, and a run leaves nothing behind that changes the next one.
settings.register_profile(
    "houvast", deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("houvast")


# What takes longest comes first, so that two processes are ready at about the same time.
_FIRST = ("browser/test_every_screen.py", "browser/", "server/", "ui/", "pyodide/", "law/")

_BROWSER = Path(__file__).parent / "browser"
_CHROMIUM, _CHROMIUMS = pytest.StashKey[object](), pytest.StashKey[ExitStack]()

# A screen is many small objects that point at each other; Python looks after 700 of them.
_COLLECT_AFTER = (20_000, 10, 10)


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config):
    """Compile the translations; give Hypothesis the seed of this run, unless it was told one."""
    compile_all()
    if config.option.hypothesis_seed is None:
        config.option.hypothesis_seed = str(SEED)


def pytest_collection_modifyitems(items):
    """Put what takes longest first; within a folder the order stays."""
    here = Path(__file__).parent

    def place(item):
        path = item.path.relative_to(here).as_posix()
        found = (at for at, first in enumerate(_FIRST) if path.startswith(first))
        return next(found, len(_FIRST))

    items.sort(key=place)


def pytest_collection_finish():
    """What is there from here on stays: the collector of Python goes through it no more."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECT_AFTER)


def pytest_report_header():
    """Say how to repeat what this run chose by chance."""
    return f"seed: {VARIABLE}={SEED} makes the same choices again"


@pytest.fixture(scope="session")
def houvast_server():
    """The real app on a free port, in a process of its own, on a fixed day."""
    with Server() as server:
        yield server


@pytest.fixture(scope="session")
def plain_app(tmp_path_factory, request):
    """The folder that build/web.py makes, once for all tests of a run: nobody writes in it."""
    own = tmp_path_factory.getbasetemp()
    is_one_of_more = hasattr(request.config, "workerinput")
    return built_once(own.parent if is_one_of_more else own)


@pytest.fixture(scope="module")
def static_server(plain_app):
    """That folder on an ordinary web server, which says nothing about keeping."""
    with StaticServer(plain_app) as server:
        yield server


@pytest.fixture(scope="module")
def browser(request):
    """The headless Chromium that the files of this room share in one process."""
    chromiums = request.config.stash.setdefault(_CHROMIUMS, ExitStack())
    if _CHROMIUM not in request.config.stash:
        request.config.stash[_CHROMIUM] = chromiums.enter_context(chromium())
    return request.config.stash[_CHROMIUM]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    """Close it after the last of them: its tool keeps a loop, and other rooms have theirs."""
    done = yield
    if _CHROMIUM in item.config.stash and (nextitem is None or nextitem.path.parent != _BROWSER):
        del item.config.stash[_CHROMIUM]
        item.config.stash[_CHROMIUMS].close()
    return done


@pytest.fixture
def new_phone(browser, request):
    """Makes fresh phones for an address: 360 by 800 unless said, with nothing in storage."""
    with ExitStack() as phones:

        def make(address, **settings):
            name = f"{request.node.name}{len(made) or ''}"
            made.append(phones.enter_context(Phone(browser, address, name, **settings)))
            return made[-1]

        made = []
        yield make
        for phone in made:
            phone.check()


@pytest.fixture(scope="module")
def first_visits(browser):
    """For each address a phone that fetched the app there, and started it once."""
    with ExitStack() as phones:

        def visited(address):
            if address not in made:
                made[address] = phones.enter_context(Phone(browser, address))
                made[address].open()
                assert made[address].page.evaluate(MEMORIES)
                made[address].leave()
            return made[address]

        made = {}
        yield visited


@pytest.fixture
def phone_with_app(first_visits, request):
    """Makes phones that fetched the app before, so that it starts as on any later day.

    Nothing else is on them, as on a new phone; the first use has its own tests (test_static.py).
    """
    with ExitStack() as pages:

        def make(address):
            first = first_visits(address)
            name = f"{request.node.name}{len(made) or ''}"
            made.append(Phone.fetched_before(first._context, address, name))
            pages.callback(made[-1].leave)
            return made[-1]

        made = []
        yield make
        for phone in made:
            phone.check()


@pytest.fixture
def phone(houvast_server, new_phone):
    """A fresh phone that has not opened the app yet."""
    return new_phone(houvast_server.address)
