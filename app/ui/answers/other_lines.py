"""The money that stands under one name in the picture: what it is, and how much each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from app.domain.scenario import Scenario
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.answers import figures, in_time
from app.ui.page.blocks import Line, Look, Made


def other_lines(found: Scenario) -> Iterator[Line]:
    """Each kind of it with its amount, now and later; its name alone where that is not known."""
    apart = tuple(in_time.others(found))
    for name, parts in apart:
        yield Line(name, Look.SMALL)
        yield Line(Made(partial(_amounts, parts)), Look.SMALL)
    if apart:
        return
    yield Line(say("Ander geld is:"), Look.SMALL)
    yield Line(listed(figures.other_names((*found.months, *found.without_work))), Look.SMALL)


def listed(names: tuple[Sentence, ...]) -> Made:
    """Names in one line, as the language of whoever reads them counts them up."""
    return Made(partial(_listed, names))


def _amounts(parts: tuple[figures.Named, ...], writer: Writer) -> str:
    told = (f"{writer.write(name)} {writer.euro_whole(amount)}" for name, amount in parts)
    return writer.listed(list(told))


def _listed(names: tuple[Sentence, ...], writer: Writer) -> str:
    return writer.listed([writer.write(one) for one in names])
