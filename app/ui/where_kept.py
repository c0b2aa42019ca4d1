"""Where it stays what a person fills in, and what protects it: true for how the app runs here."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.device import DeviceKind, SafeState
from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.blocks import Beside, Block, Line, Look, Tone, aside, box, go, quiet
from app.ui.parts import Parts


def where_kept(parts: Parts) -> tuple[Sentence, ...]:
    """On the device alone, or also seen by the computer that draws the screens; and how safely."""
    state = parts.safe.state
    served = say(
        "De computer van deze website rekent met uw antwoorden. Daarna wist die computer ze."
    )
    return (*_kept(parts, state), *((served,) if parts.is_served else ()))


def _kept(parts: Parts, state: SafeState) -> Iterator[Sentence]:
    if state.device is not DeviceKind.OWN:
        yield say("Er blijft niets van u op dit toestel staan.")
    elif state.was_clear and not state.keeps:
        yield say("Uw antwoorden staan hier open. Kies een pincode of wis alles.")
    elif not state.keeps and not state.can_keep:
        yield say("Sluit u de app, dan is weg wat u invulde.")
    else:
        if parts.is_served:
            yield say("Wat u invult, bewaart dit toestel.")
        else:
            yield say("Wat u invult, staat alleen op dit toestel.")
        if state.has_pin:
            yield say("Alleen wie uw pincode kent, kan het lezen.")
        else:
            yield say("Wie uw toestel gebruikt, kan alles lezen.")
        if state.may_vanish:
            yield say("Is uw toestel vol? Dan kan uw browser uw antwoorden weggooien.")
        elif not parts.is_served:
            yield say("Uw browser gooit het niet vanzelf weg.")


def protection(parts: Parts) -> Iterator[Sentence]:
    """What protects what stays on one's own device, and what does not."""
    state = parts.safe.state
    if not state.can_keep and not state.has_pin:
        yield say("Zonder pincode is alles weg als u de app sluit.")
        yield say("Met een pincode blijft hier bewaard wat u invult.")
        return
    yield say("Wat u invult, bewaart dit toestel. Het ligt achter een slot.")
    if parts.is_served:
        yield say("De helft van de sleutel ligt op de computer van deze website.")
    else:
        yield say("Uw browser bewaart de sleutel. Andere websites kunnen er niet bij.")
    if state.has_pin:
        yield say("Ook uw pincode is nodig. Alleen wie die kent, kan het lezen.")
        yield say("Laat u Houvast open liggen? Dan kan een ander meelezen.")
        yield say("Na vijf minuten zonder aanraken gaat Houvast vanzelf op slot.")
    else:
        yield say("Wie uw toestel gebruikt, kan alles lezen.")
        yield say("Kies daarom een pincode als anderen uw toestel soms gebruiken.")
    yield say("Wist u de gegevens van uw browser? Dan is dit ook weg.")


def keeping(desk: Desk, *, has_told: bool) -> Block | None:
    """That nothing stays here yet, or what a PIN would add; None when nothing was told."""
    state = desk.parts.safe.state
    if state.device is not DeviceKind.OWN or not has_told:
        return None
    if state.keeps:
        return None if state.has_pin or not state.offers_pin else _offer(desk)
    if state.can_keep or state.is_unread:
        return None
    told = say("Uw antwoorden zijn nog niet bewaard.")
    if state.was_clear:
        told = say("Uw antwoorden van vroeger staan hier nog zonder slot.")
    return box(
        told,
        say("Met een pincode bewaart u uw antwoorden op dit toestel."),
        go(say("Bewaar met een pincode"), routes.PIN, key="keep-with-pin"),
        key="not-kept",
    )


def _offer(desk: Desk) -> Block:
    async def not_now() -> None:
        await desk.parts.safe.without_pin()
        desk.visit.revision += 1

    return box(
        Line(say("Uw antwoorden zijn bewaard op dit toestel."), Look.STRONG),
        say("Wie uw toestel gebruikt, kan ze lezen. Met een pincode kan niemand anders dat."),
        Beside(
            (
                aside(say("Kies een pincode"), routes.PIN, key="keep-with-pin"),
                quiet(say("Nu niet"), lambda: desk.page.run_task(not_now), key="no-pin"),
            )
        ),
        key="offer-pin",
    )


def trouble_keeping(desk: Desk) -> Iterator[Block]:
    """On every screen: what the device threw away, and that it has no room now."""
    state = desk.parts.safe.state

    async def read() -> None:
        await desk.parts.safe.was_read()
        desk.visit.revision += 1

    if state.was_evicted:
        yield box(
            Line(say("Wat u hier invulde, is weg."), Look.STRONG),
            say("Uw browser gooide het weg. Wij kunnen het niet terughalen."),
            say("Wat uw gemeente al ontving, heeft de gemeente nog."),
            quiet(say("Ik heb dit gelezen"), lambda: desk.page.run_task(read), key="gone-read"),
            tone=Tone.WARNING,
            key="gone",
        )
    if state.is_unread:
        yield box(
            Line(say("Wat u eerder invulde, is nog niet gelezen."), Look.STRONG),
            say("Wat u nu invult, blijft niet bewaard."),
            quiet(say("Probeer het te lezen"), lambda: desk.go(routes.UNREAD), key="to-unread"),
            key="unread",
        )
    if state.is_full:
        yield box(
            Line(say("Wat u nu invult, is nog niet bewaard."), Look.STRONG),
            say("Uw toestel is vol. Wat al bewaard was, is er nog."),
            say("Maak ruimte vrij op uw toestel, en laat Houvast open."),
            tone=Tone.WARNING,
            key="full",
        )


def device_words(parts: Parts) -> Sentence:
    """Whose device it is, in a few words."""
    state = parts.safe.state
    if state.device is DeviceKind.SHARED:
        return say("Meer mensen gebruiken dit toestel")
    if state.has_pin:
        return say("Op slot met een pincode")
    return say("Nog zonder pincode")
