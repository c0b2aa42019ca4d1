"""Language, letters, shade, gemeente, what is kept on the device, and which rules hold."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.answers.rules_day import rules_lines
from app.ui.answers.standing import standing
from app.ui.desk import Desk
from app.ui.look import Shade, TextSize
from app.ui.page.blocks import Block, Columns, Head, Page, Point, Way, aside, box, go, page
from app.ui.page.forms import one_of
from app.ui.page.on_device import on_device
from app.ui.page.shared import language_chips
from app.ui.page.shown import shown
from app.ui.page.values import term
from app.ui.where_kept import device_words, where_kept

_SIZES: dict[str, Sentence] = {
    TextSize.NORMAL: say("Gewoon"),
    TextSize.LARGE: say("Groot"),
    TextSize.LARGER: say("Heel groot"),
}
_SHADES: dict[str, Sentence] = {
    Shade.DEVICE: say("Zoals op mijn toestel"),
    Shade.LIGHT: say("Licht"),
    Shade.DARK: say("Donker"),
    Shade.YELLOW: say("Licht, op geel papier"),
    Shade.BLUE: say("Licht, op blauw papier"),
}


_ROOM: dict[str, Sentence] = {"": say("Gewoon"), "ruim": say("Meer ruimte")}


@shown
def settings_screen(desk: Desk) -> Page:
    """Each choice works at once, and keeps the screen one came from and every answer."""
    return page(
        say("Instellingen"),
        Columns(
            (*_look(desk), go(say("Klaar"), desk.back)),
            _rest(desk),
        ),
    )


def _rest(desk: Desk) -> tuple[Block, ...]:
    """The gemeente, what stays on this device, and which rules hold."""
    kept, to_gemeente = desk.visit.kept(), routes.change_gemeente(routes.SETTINGS)
    found = desk.parts.gemeente(kept.gemeente or "")
    gemeente = say("Nog niet gekozen") if found is None else term(found.name)
    return (
        Head(say("Gemeente en verbinding")),
        Way(say("Uw gemeente"), gemeente, to_gemeente, key="gemeente"),
        Way(say("Regels en vragen"), say("Van uw gemeente"), routes.LOCAL, key="local"),
        Way(say("Verbinding"), _connection(desk), routes.LINK, key="connection"),
        box(
            *where_kept(desk.parts),
            *(Point(one) for one in on_device(kept)),
            head=say("Wat op dit toestel staat"),
        ),
        _elsewhere(),
        Way(
            say("Dit toestel en uw pincode"),
            device_words(desk.parts),
            routes.DEVICE,
            key="device",
        ),
        Way(say("Wat u deelde"), say("Met wie en wanneer"), routes.GIVEN, key="given"),
        aside(say("Wis alles"), routes.WIPE, key="wipe"),
        box(*rules_lines(desk.parts.today), head=say("De regels")),
        Way(say("Wat is er nieuw?"), say("In de wet en in de app"), routes.NEWS, key="news"),
        Way(
            say("Waar Houvast van gemaakt is"),
            say("Van wie, en met welke licentie"),
            routes.MADE_OF,
            key="made-of",
        ),
    )


def _elsewhere() -> Block:
    """Who else keeps something, and how one hears what that is."""
    to = routes.finding(routes.RIGHTS, "inzage_dossier")
    return box(
        say("Wat u verstuurt, bewaart uw gemeente. Vraag haar hoe lang."),
        say("U mag vragen wat zij van u bewaart."),
        aside(say("Lees meer over dit recht"), to, key="to-right"),
        head=say("Wat uw gemeente bewaart"),
    )


def _look(desk: Desk) -> Iterator[Block]:
    visit = desk.visit

    def enlarge(code: str) -> None:
        visit.text_size = TextSize(code)
        desk.dress()
        desk.keep()

    def shade(code: str) -> None:
        visit.shade = Shade(code)
        desk.dress()
        desk.keep()

    def room(code: str) -> None:
        visit.roomy = bool(code)
        desk.dress()
        desk.keep()

    language, size = say("Kies uw taal"), say("Hoe groot zijn de letters?")
    light, apart = say("Licht of donker?"), say("Hoeveel ruimte tussen letters en regels?")
    yield Head(language)
    yield language_chips(desk, language)
    yield Head(size)
    yield one_of(desk, "size", size, _SIZES, visit.text_size, enlarge)
    yield Head(apart)
    yield one_of(desk, "room", apart, _ROOM, "ruim" if visit.roomy else "", room)
    yield Head(light)
    yield one_of(desk, "shade", light, _SHADES, visit.shade, shade)


def _connection(desk: Desk) -> Sentence:
    state = desk.parts.link.state
    if state.can_connect:
        return standing(state).title
    return say("Niet verbonden. Alles werkt op dit toestel.")
