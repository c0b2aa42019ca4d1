"""That beslag takes a part of the amounts on a screen, and the way to what one keeps."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui import routes
from app.ui.asking.ask import Answers
from app.ui.asking.yes_or_no import YES
from app.ui.page.blocks import Block, Line, Look, Tone, aside, box

_OWES = say("Wat u terugbetaalt aan uw gemeente, is er hier niet van af.")
ATTACHED = say("Er is beslag op uw inkomen. U houdt dus minder dan deze bedragen.")


def attached(beslag: bool | None, answers: Answers) -> Block | None:
    """The warning for who told of beslag or terugvordering: nobody is promised a whole amount."""
    owes = answers.get("owes_gemeente") == YES
    told = ((ATTACHED, beslag), (_OWES, owes))
    said = tuple(Line(one, Look.STRONG) for one, is_so in told if is_so)
    if not said:
        return None
    return box(
        *said,
        aside(say("Wat u houdt en kunt vragen"), routes.BESLAG, key="to-beslag"),
        tone=Tone.NOTICE,
    )
