"""The last time that something went to the gemeente or came from it, by way of this app."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from app.domain.dutch_time import dutch_time
from app.domain.link_state import LinkState
from app.domain.sentence import Sentence, say

_Moment = tuple[datetime, Sentence]


def last_contact(state: LinkState) -> Sentence:
    """The newest of what was received on either side; that there was none is said too."""
    found = sorted(_moments(state), key=lambda pair: pair[0])
    return found[-1][1] if found else say("Via Houvast was er nog geen contact.")


def _moments(state: LinkState) -> Iterator[_Moment]:
    for one in state.sent:
        if one.received is not None:
            day = dutch_time(one.received).date()
            yield one.received, say("Op {day} kreeg uw gemeente wat u doorgaf.", day=day)
    for message in state.own.messages if state.own is not None else ():
        day = dutch_time(message.published).date()
        yield message.published, say(
            "Op {day} schreef uw gemeente u: {subject}", day=day, subject=message.subject
        )
