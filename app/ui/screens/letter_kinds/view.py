"""What stands on the list of the kinds of letters."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.law import letter_kinds
from app.text.write import Writer
from app.ui import routes
from app.ui.components.link_list import Link, LinkGroup
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class KindsView:
    """Finished texts; one line for each kind of letter."""

    heading: str
    about: str
    group: LinkGroup
    spoken: str


def kinds_view(writer: Writer) -> KindsView:
    """The Dutch word stands on the letter; below it what it is."""
    heading = writer.write(say("Leg een brief uit"))
    about = writer.write(say("Welk woord staat boven uw brief?"))
    links = tuple(
        Link(routes.letter_kind(one.id), writer.write(one.title), writer.write(one.what))
        for one in letter_kinds()
    )
    group = LinkGroup(writer.write(say("Soorten brieven")), links)
    heard = (text for one in links for text in (one.title, one.about))
    return KindsView(heading, about, group, spoken(writer, heading, about, *heard))
