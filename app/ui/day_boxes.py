"""A date to type: the three boxes with what was typed, and what is wrong with it."""

from __future__ import annotations

from app.domain.sentence import Sentence, say
from app.ui.asking.reading import PARTS, Draft, Fault
from app.ui.components.date_field import DateBoxes
from app.ui.components.text_field import Box
from app.ui.desk import Desk

_LABELS = (say("Dag"), say("Maand"), say("Jaar"))


def day_boxes(
    desk: Desk, field: str, name: Sentence, draft: Draft, fault: Fault | None
) -> DateBoxes:
    """The boxes of the field, of which ``draft`` tells what stands in each part."""
    wrong = fault if fault is not None and fault.field.startswith(f"{field}.") else None
    first, second, third = (
        Box(
            field=f"{field}.{part}",
            name=desk.write(label),
            text=draft(f"{field}.{part}"),
            wrong=wrong is not None and wrong.field == f"{field}.{part}",
        )
        for part, label in zip(PARTS, _LABELS, strict=True)
    )
    told = None if wrong is None else desk.write(wrong.because)
    return DateBoxes(desk.write(name), (first, second, third), told, desk.squeezes)
