"""Two people at one screen: what the client opened and what they agreed; kept nowhere."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.ui.look import TextSize
from app.ui.private import Topic, Veil

MOST_AGREEMENTS = 6


@dataclass(frozen=True, slots=True)
class Together:
    """As it is now; ``text_size`` is how large the letters were before."""

    text_size: TextSize
    opened: frozenset[Topic] = frozenset()
    agreements: tuple[str, ...] = ()
    draft: str = ""

    @property
    def veil(self) -> Veil:
        """What hides the rest."""
        return Veil(self.opened)

    def turned(self, topic: Topic) -> Together:
        """Open this topic, or hide it again."""
        return replace(self, opened=self.opened ^ {topic})

    def all_open(self) -> Together:
        """Open everything."""
        return replace(self, opened=frozenset(Topic))

    def agreed(self, text: str) -> Together:
        """One agreement more, as it was said."""
        return replace(self, agreements=(*self.agreements, text.strip()), draft="")

    def without(self, place: int) -> Together:
        """Take an agreement away; it can be written again."""
        before, after = self.agreements[:place], self.agreements[place + 1 :]
        return replace(self, agreements=(*before, *after), draft=self.agreements[place])
