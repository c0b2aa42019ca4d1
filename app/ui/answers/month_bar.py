"""An average month as a bar: its parts by pattern and amount."""

from __future__ import annotations

from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.answers.figures import AmountParts
from app.ui.components.amount_bars import Bar, BarPart
from app.ui.components.pattern import Pattern


def month_bar(writer: Writer, parts: AmountParts, name: Sentence) -> Bar:
    """One bar under its own name; a part without money is left out."""
    shown = [
        (Pattern.PLAIN, parts.wage, say("Loon met vakantiegeld")),
        (Pattern.STRIPES, parts.bijstand, say("Bijstand")),
        (Pattern.BLOCKS, parts.toeslagen, say("Toeslagen")),
        (Pattern.OPEN, parts.other, parts.other_name),
    ]
    pieces = tuple(
        BarPart(pattern, int(amount), writer.write(label), writer.euro_whole(amount))
        for pattern, amount, label in shown
        if amount
    )
    taken = (
        (parts.costs, say("Af: kosten van het werk")),
        (parts.childcare, say("Af: kinderopvang")),
        (parts.alimony, say("Af: alimentatie die u betaalt")),
    )
    less = ". ".join(
        f"{writer.write(told)} {writer.euro_whole(amount)}" for amount, told in taken if amount
    )
    return Bar(writer.write(name), pieces, less)
