"""What stands on the list of berichten."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.dutch_time import dutch_time
from app.domain.own_data import Message, OwnData, Source
from app.domain.sentence import say
from app.text.write import Writer
from app.ui import routes
from app.ui.answers.standing import of_gemeente
from app.ui.components.link_list import Link
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class MessagesView:
    """Finished texts, one row for each bericht."""

    heading: str
    mark: str
    trouble: str
    rows: tuple[Link, ...]
    spoken: str


def messages_view(writer: Writer, own: OwnData | None) -> MessagesView:
    """A list that is empty says why: nothing came, or it could not be read."""
    heading = writer.write(say("Berichten"))
    mark = "" if own is None else writer.write(of_gemeente(own.at))
    rows = () if own is None else tuple(_row(writer, one) for one in own.messages)
    trouble = _trouble(writer, own)
    heard = (f"{one.title}. {one.about}" for one in rows)
    return MessagesView(
        heading=heading,
        mark=mark,
        trouble=trouble,
        rows=rows,
        spoken=spoken(writer, heading, mark, trouble, *heard),
    )


def _trouble(writer: Writer, own: OwnData | None) -> str:
    if own is None:
        return writer.write(say("Hier staat nog niets. U bent nog niet verbonden."))
    if Source.BERICHT in own.failed:
        return writer.write(
            say("Dit deel kan de app nu niet lezen. Bel uw gemeente als u het nodig hebt.")
        )
    if not own.messages:
        return writer.write(say("Er zijn geen berichten. Kijk ook in uw brieven."))
    return ""


def _row(writer: Writer, one: Message) -> Link:
    day = dutch_time(one.published).date()
    about = say("{day}", day=day) if one.is_opened else say("Nieuw, {day}", day=day)
    return Link(routes.message(str(one.uuid)), writer.term(one.subject), writer.write(about))
