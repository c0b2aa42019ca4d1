"""A gemeente that switched to a case system of its own, by settings alone, seen in the app."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime

import httpx
import pytest

from tests.browser.person import Person
from tests.browser.server import Server
from tests.browser.test_gemeente import _log_in, _open_sent, _tell_income
from tests.server.house import Running
from tests.server.stand_in.gemeente import SECRETS, Gemeente
from tests.server.tokens import KEY

pytestmark = pytest.mark.browser
_PATIENCE_SECONDS = 180
NOTIFY = "the token of the notifications"


def _now():
    return datetime.now(UTC)


def _is_known(gemeente, url):
    """Send a notification as Open Notificaties does; whether the news was read since."""
    told = httpx.post(
        f"{gemeente.address}/meldingen",
        json={"hoofdObject": url, "resourceUrl": url}, headers={"Authorization": NOTIFY},
        timeout=60,
    )  # fmt: skip
    assert told.status_code == 204, told.text
    return _mine(gemeente, "verzoeken")["verzoeken"][0]["status"] == "afgehandeld"


def _until(what):
    """Wait until it is so; the relay of the gemeente goes round each second."""
    until = time.monotonic() + _PATIENCE_SECONDS
    while not (found := what()):
        assert time.monotonic() < until, "it did not come"
        time.sleep(0.2)
    return found


def _mine(gemeente, path):
    """What the gemeente tells Noor."""
    head = {"Authorization": f"Bearer {gemeente.token('noor')}"}
    told = httpx.get(f"{gemeente.address}/v1/{path}", headers=head, timeout=60)
    assert told.status_code == 200, told.text
    return told.json()


def _of_case_worker(systems, name, held):
    """A case worker answers and ends it; what the person must read, and what to read anew for."""
    if name == "zgw":
        (zaak,) = systems.zaken.zaken.values()
        systems.zaken.move_on(zaak, "bezig")
        systems.zaken.decide(zaak)
        systems.zaken.result(zaak)
        systems.zaken.move_on(zaak, "klaar")
        return "Besluit van de gemeente", "Het nummer is BESLUIT-1", zaak["url"]
    (verzoek,) = systems.vtb.verzoeken.values()
    urn = [{"urn": f"urn:houvast:verzoek:uuid:{held}"}]
    bericht = systems.vtb.add_bericht(
        "999990019", publicatiedatum=_now().isoformat(), isGerelateerdAan=urn,
        onderwerp="Over uw loonstrook", berichtTekst="Het bedrag klopt. Dank u.",
    )  # fmt: skip
    systems.vtb.add_taak("999990019", titel="Lever uw loonstrook in")
    verzoek["verwerkStatus"] = "verwerkt"
    return bericht["onderwerp"], bericht["berichtTekst"], verzoek["url"]


@pytest.mark.parametrize("name", ["zgw", "open-vtb"])
def test_what_a_case_worker_does_there_is_seen_here(tmp_path, new_phone, name):
    """Issue 15: switching is settings only, and the app shows statuses, berichten and decisions."""
    with Gemeente(_now) as systems:
        settings = {
            "HOUVAST_CASE_SYSTEM": str(systems.mapping(tmp_path, name)),
            "HOUVAST_IDENTITY_KEY": KEY,
            "HOUVAST_NOTIFY_TOKEN": NOTIFY,
            **{f"HOUVAST_{key}": value for key, value in SECRETS.items()},
        }
        gemeente = Running(f"sqlite:///{tmp_path / 'gemeente.db'}", tmp_path, **settings)
        app = Server(HOUVAST_DATA=str(tmp_path / "app"), HOUVAST_GEMEENTE_URL=gemeente.address)
        with gemeente, app:
            phone = new_phone(app.address)
            person = Person(phone)
            _log_in(phone, person)
            phone.wait_for_heading("U bent verbonden met uw gemeente")
            _tell_income(phone, person)
            person.press("Verstuur naar de gemeente")
            phone.wait_for_heading("De gemeente heeft dit ontvangen")
            (held,) = _mine(gemeente, "verzoeken")["verzoeken"]
            _until(lambda: systems.zaken.links or systems.vtb.verzoeken)
            subject, text, url = _of_case_worker(systems, name, held["uuid"])
            _until(lambda: _is_known(gemeente, url))
            _until(lambda: any(one["onderwerp"] == subject for one in _mine(gemeente, "berichten")))
            phone.open("/verbinding")
            person.press("Kijk of er iets nieuws is")
            person.press("Berichten")
            phone.wait_for_heading("Berichten")
            phone.press(re.compile(f"^{subject}"))
            phone.sees(text)
            _open_sent(phone, person)
            phone.wait_for_heading("De gemeente heeft geantwoord")
            phone.sees(text)
            if name == "zgw":
                phone.sees("Wij hebben uw inkomsten verwerkt.")
            phone.screenshot(name)
            phone.page.goto("about:blank")
    assert systems.server.wrong == []
