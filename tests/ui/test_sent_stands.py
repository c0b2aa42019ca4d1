"""What a person reads of a message that the system of the gemeente did not take, or may have."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.link_state import SentFile, Stand
from app.text.write import Writer
from app.ui.answers import report_words
from app.ui.screens.sent.view import sent_view
from tests.ui.test_receipt import RECEIVED


def _view(stand, reason="", files=()):
    one = replace(RECEIVED, stand=stand, reason=reason, outcome=None, files=files, answers=())
    writer = Writer("nl")
    return sent_view(writer, one, lambda code: code, is_logged_in=True), one, writer


@pytest.mark.parametrize(
    ("stand", "reason", "heading", "line"),
    [
        (Stand.REFUSED, "past_niet", "De gemeente nam uw bericht niet aan",
         "Het systeem van de gemeente kon uw bericht niet verwerken. Bel uw gemeente."),
        (Stand.REFUSED, "te_groot", "De gemeente nam uw bericht niet aan",
         "Uw bericht is te groot voor het systeem van de gemeente. Bel uw gemeente."),
        (Stand.REFUSED, "een_nieuw_woord", "De gemeente nam uw bericht niet aan",
         "Het systeem van de gemeente kon uw bericht niet verwerken. Bel uw gemeente."),
        (Stand.UNKNOWN, "", "Wij weten niet of uw bericht goed aankwam",
         "Uw gemeente zoekt uit of uw bericht er is. U kunt ook bellen."),
        (Stand.IN_PROGRESS, "", "De gemeente behandelt uw bericht",
         "Bewaar dit bewijs. U kunt het laten zien zonder in te loggen."),
    ],
)  # fmt: skip
def test_it_is_told_plainly_and_the_receipt_stays(stand, reason, heading, line):
    """Issue 15 point 1: refused is told in plain Dutch, unknown is "wij weten niet"."""
    view, one, _writer = _view(stand, reason)
    assert (view.heading, view.lines[0]) == (heading, line)
    assert ("Nummer", one.number) in view.receipt
    assert heading in view.spoken
    assert line in view.spoken
    assert view.again == view.log_in == ""


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("bestand-onveilig", "In dit bestand zit een virus. Maak een nieuwe foto."),
        ("te_laat", "Dit bestand kwam te laat. Stuur het bestand met een nieuw bericht."),
        ("past_niet", "De gemeente nam dit niet aan."),
    ],
)
def test_a_file_says_why_it_was_not_taken(reason, told):
    """Issue 15 point 5: a virus is told to the person in a clear sentence."""
    file = SentFile("loonstrook.pdf", has_arrived=False, is_refused=True, reason=reason)
    view, _one, _writer = _view(Stand.RECEIVED, files=(file,))
    assert ("loonstrook.pdf", told) in view.files


def test_the_list_never_says_received_of_what_was_not_taken():
    """One line for each; the words for received belong to what was taken."""
    lines = {
        stand: writer.write(report_words.stand(one))
        for stand in (Stand.REFUSED, Stand.UNKNOWN, Stand.IN_PROGRESS)
        for _view_, one, writer in [_view(stand)]
    }
    assert lines[Stand.REFUSED] == "De gemeente nam dit niet aan. Lees wat u kunt doen."
    assert lines[Stand.UNKNOWN] == "Wij weten niet of dit goed aankwam."
    assert lines[Stand.IN_PROGRESS].startswith("De gemeente ontving dit op")
