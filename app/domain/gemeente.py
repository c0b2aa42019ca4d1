"""What one gemeente decides itself; what it did not fill in is None and stays its decision."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.gemeente_contact import Contact
from app.domain.gemeente_geld import Inkomenstoeslag, Norm, Premies
from app.domain.gemeente_minima import BijzondereBijstand, Minimaregeling
from app.domain.gemeente_plichten import Maatregelen, Meedoen
from app.domain.gemeente_problem import FileFault
from app.domain.gemeente_werk import NaBijstand, Nuggers, Uitvoering, Vooruitlopen, Werk
from app.domain.local_rule import Local, NotCounted, held
from app.domain.settlement import FourWeekly, Settlement, Settling, Verrekening
from app.domain.source import Grade

__all__ = ["FourWeekly", "Gemeente", "Settlement", "schemes_are_told"]


@dataclass(frozen=True, slots=True)
class Gemeente:
    """A gemeente by its code and name, with everything it decides itself.

    ``invented`` gemeenten do not exist. ``minimaregelingen`` is None when not filled in; an
    empty tuple says: there are none. ``faults`` are the keys that could not be read: they are
    left out. ``not_counted`` was read once, and is too old to count.
    """

    code: str
    name: str
    invented: bool = False
    verrekening: Verrekening = field(default_factory=Verrekening)
    maatregelen: Maatregelen = field(default_factory=Maatregelen)
    meedoen: Meedoen = field(default_factory=Meedoen)
    inkomenstoeslag: Inkomenstoeslag = field(default_factory=Inkomenstoeslag)
    premies: Premies = field(default_factory=Premies)
    norm: Norm = field(default_factory=Norm)
    bijzondere_bijstand: BijzondereBijstand = field(default_factory=BijzondereBijstand)
    minimaregelingen: tuple[tuple[str, Local[Minimaregeling]], ...] | None = None
    werk: Werk = field(default_factory=Werk)
    nuggers: Nuggers = field(default_factory=Nuggers)
    vooruitlopen: Vooruitlopen = field(default_factory=Vooruitlopen)
    na_bijstand: NaBijstand = field(default_factory=NaBijstand)
    contact: Contact = field(default_factory=Contact)
    uitvoering: Uitvoering = field(default_factory=Uitvoering)
    faults: tuple[FileFault, ...] = ()
    not_counted: tuple[NotCounted, ...] = ()

    def settlement(self, day: date) -> Settlement:
        """How wages are settled on a day, also where it does so already as in 2027."""
        found = self.verrekening.on(day)
        if held(self.vooruitlopen.automatic_settling, day):
            return replace(found, settling=Settling.AUTOMATISCH)
        return found


def schemes_are_told(gemeente: Gemeente) -> bool:
    """Whether somebody read which schemes there are; what a person filled in is never all."""
    known = gemeente.minimaregelingen
    if not known:
        return known is not None
    return any(one.newest.source.grade is not Grade.VAN_U for _, one in known)
