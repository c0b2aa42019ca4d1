"""What a person reads of a message that the system of the gemeente did not take, or may have."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.link_state import SentFile, Stand
from app.text.write import Writer
from app.ui import routes
from app.ui.answers import report_words
from tests.flet_headless import run
from tests.ui.test_gemeente import UNLINKED, at
from tests.ui.test_receipt import RECEIVED


def _one(stand, reason="", files=()):
    return replace(RECEIVED, stand=stand, reason=reason, outcome=None, files=files, answers=())


def _seen(one):
    """What stands on the screen of this one, and what is read aloud, to somebody logged in."""
    found = {}

    async def visit():
        state = replace(UNLINKED, is_logged_in=True, sent=(one,))
        visitor = await at(routes.sent(str(one.uuid)), state)
        keys = {each.key for each in visitor.controls()}
        found["heading"], found["texts"] = visitor.headings(1)[0], visitor.texts()
        found["keys"], found["heard"] = keys, visitor.desk.visit.trail.heard

    run(visit)
    return found


@pytest.mark.parametrize(
    ("stand", "reason", "heading", "line"),
    [
        (Stand.REFUSED, "past_niet", "De gemeente nam uw bericht niet aan",
         "Het systeem van de gemeente kon uw bericht niet verwerken. Bel uw gemeente."),
        (Stand.REFUSED, "te_groot", "De gemeente nam uw bericht niet aan",
         "Uw bericht is te groot voor het systeem van de gemeente. Bel uw gemeente."),
        (Stand.REFUSED, "een_nieuw_woord", "De gemeente nam uw bericht niet aan",
         "Het systeem van de gemeente kon uw bericht niet verwerken. Bel uw gemeente."),
        (Stand.UNKNOWN, "", "Wij weten niet of uw bericht goed aankwam.",
         "Uw gemeente zoekt uit of uw bericht er is. U kunt ook bellen."),
        (Stand.IN_PROGRESS, "", "De gemeente behandelt uw bericht",
         "Bewaar dit bewijs. U kunt het laten zien zonder in te loggen."),
    ],
)  # fmt: skip
def test_it_is_told_plainly_and_the_receipt_stays(stand, reason, heading, line):
    """Issue 15 point 1: refused is told in plain Dutch, unknown is "wij weten niet"."""
    one = _one(stand, reason)
    seen = _seen(one)
    assert seen["heading"] == heading
    assert line in seen["texts"]
    assert one.number in seen["texts"]
    assert heading in seen["heard"]
    assert line in seen["heard"]
    assert not seen["keys"] & {"again", "log-in"}


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("bestand-onveilig", "In dit bestand zit een virus. Maak een nieuwe foto."),
        ("te_laat", "Dit bestand kwam te laat. Stuur het bestand met een nieuw bericht."),
        ("past_niet", "De gemeente heeft dit bericht geweigerd."),
    ],
)
def test_a_file_says_why_it_was_not_taken(reason, told):
    """Issue 15 point 5: a virus is told to the person in a clear sentence."""
    file = SentFile("loonstrook.pdf", has_arrived=False, is_refused=True, reason=reason)
    texts = _seen(_one(Stand.RECEIVED, files=(file,)))["texts"]
    assert texts[texts.index("loonstrook.pdf") + 1] == told


def test_the_list_never_says_received_of_what_was_not_taken():
    """One line for each; the words for received belong to what was taken."""
    lines = {
        stand: Writer("nl").write(report_words.stand(_one(stand)))
        for stand in (Stand.REFUSED, Stand.UNKNOWN, Stand.IN_PROGRESS)
    }
    assert lines[Stand.REFUSED] == "De gemeente heeft dit bericht geweigerd. Lees wat u kunt doen."
    assert lines[Stand.UNKNOWN] == "Wij weten niet of uw bericht goed aankwam."
    assert lines[Stand.IN_PROGRESS].startswith("De gemeente ontving dit op")
