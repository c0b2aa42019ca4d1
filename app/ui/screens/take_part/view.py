"""What stands on "Meedoen"."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.answers.part import Part
from app.ui.asking import about_me
from app.ui.asking.ask import Answers
from app.ui.components.more_list import MoreList
from app.ui.components.tile_link import TileLink
from app.ui.components.told_lines import Line, Lines
from app.ui.frame import spoken
from app.ui.screens.take_part import groups, rules

# More suggestions than this is a list again.
_MOST_FITTING = 3


@dataclass(frozen=True, slots=True)
class Begin:
    """The beginning: why, and the button."""

    title: str
    about: str
    go: str


@dataclass(frozen=True, slots=True)
class TakePartView:
    """Finished texts; ``begin`` is there until the person was asked, then ``said`` is."""

    topic: str
    heading: str
    free: tuple[str, ...]
    begin: Begin | None
    said: Lines | None
    fits_heading: str
    fits: tuple[TileLink, ...]
    all_heading: str
    all_about: str
    tiles: tuple[TileLink, ...]
    mine: tuple[str, str] | None
    rules_heading: str
    status: str
    rules: tuple[str, ...]
    limits: MoreList
    not_sent: str
    spoken: str


def take_part_view(
    writer: Writer, part: Part, answers: Answers, chosen: tuple[str, ...], *, has_hours: bool
) -> TakePartView:
    """The person first, then the choices, then the law."""
    frame, has = part.frame, part.has_bijstand
    heading = writer.write(rules.title(frame, has))
    topic = "" if has is False else frame.name.capitalize()
    begin = None if about_me.is_begun(answers) else _begin(writer)
    fits = _fits(writer, part, answers)
    tiles = groups.group_tiles(writer, part.choices)
    told = tuple(writer.write(one) for one in rules.lines(frame, has))
    lines = () if has is False else tuple(writer.write(one) for one in rules.limits(frame))
    all_heading = writer.write(say("Kies wat bij u past"))
    all_about = writer.write(say("U mag er drie kiezen. Nu even niet is ook een keuze."))
    not_sent = writer.write(say("Dit blijft op uw toestel. Wij sturen nog niets."))
    free = _free(writer, part)
    asked = () if begin is None else (begin.title, begin.about)
    return TakePartView(
        topic=topic,
        heading=heading,
        free=free,
        begin=begin,
        said=None if begin else _said(writer, answers),
        fits_heading=writer.write(say("Dit past bij wat u zei")),
        fits=fits,
        all_heading=all_heading,
        all_about=all_about,
        tiles=tiles,
        mine=_mine(writer, chosen, has_hours=has_hours),
        rules_heading=writer.write(say("Wat uw gemeente mag vragen")),
        status="" if has is False else writer.write(rules.STATUS[frame.status]),
        rules=told,
        limits=MoreList(writer.write(say("De grenzen")), lines, writer.write(say("Toon alles"))),
        not_sent=not_sent,
        spoken=spoken(
            writer, heading, *free, *asked, *(tile.title for tile in fits), all_heading,
            all_about, *(tile.title for tile in tiles), *told, *lines, not_sent,
        ),
    )


def _begin(writer: Writer) -> Begin:
    return Begin(
        writer.write(say("Eerst over u")),
        writer.write(say("Drie kleine vragen. Overslaan mag altijd.")),
        writer.write(say("Begin met mij")),
    )


def _free(writer: Writer, part: Part) -> tuple[str, ...]:
    if part.frame.free is None or part.has_bijstand is False:
        return ()
    until = part.frame.free_until
    lines = [say("U hoeft dit nu niet te doen."), part.frame.free]
    if until is not None:
        lines.append(say("Dit is tot en met {day}.", day=until))
    return tuple(writer.write(one) for one in lines)


def _said(writer: Writer, answers: Answers) -> Lines:
    change = writer.write(say("Wijzig"))
    nothing = writer.write(say("Overgeslagen"))
    lines = tuple(
        Line(
            name=small.name,
            about=(about := writer.write(small.row)),
            told="\n".join(writer.write(one.label) for one in about_me.said(small, answers))
            or nothing,
            change_says=f"{change}: {about}",
        )
        for small in about_me.ALL
    )
    return Lines(writer.write(say("Over u")), lines, change)


def _fits(writer: Writer, part: Part, answers: Answers) -> tuple[TileLink, ...]:
    found = (part.find(name) for name in about_me.brings_to_mind(answers))
    known = [one for one in found if one is not None][:_MOST_FITTING]
    return tuple(groups.tile_of(writer, one) for one in known)


def _mine(
    writer: Writer, chosen: tuple[str, ...], *, has_hours: bool
) -> tuple[str, str] | None:
    if not chosen and not has_hours:
        return None
    count = say("U koos er {count} van de 3.", count=len(chosen))
    return writer.write(say("Mijn keuzes")), writer.write(count)
