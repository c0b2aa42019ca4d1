"""What makes a maatregel lower, shorter or go away; said before anybody gets one."""

from __future__ import annotations

from app.domain.sentence import Sentence, say

NO_BLAME = say("Kunt u er niets aan doen? Dan is er geen verlaging (artikel 18 lid 9).")
URGENT = say("Bij dringende redenen past de gemeente het aan (artikel 18 lid 10).")
REVIEW = say("Binnen drie maanden kijkt de gemeente opnieuw (artikel 18 lid 3).")
REVISION = say("Komt u de plicht nu wel na? Vraag dan herziening (artikel 18 lid 11).")
OBJECTION = say("U kunt bezwaar maken binnen zes weken.")

FOR_UNIFORM: tuple[Sentence, ...] = (NO_BLAME, URGENT, REVISION, OBJECTION)
FOR_LOCAL: tuple[Sentence, ...] = (NO_BLAME, URGENT, REVIEW, OBJECTION)
FOR_LANGUAGE: tuple[Sentence, ...] = (
    say(
        "Begint u binnen een maand na de brief met leren, en gaat u vooruit? "
        "Dan is er geen verlaging."
    ),
    say(
        "Na zes maanden komt er een nieuwe toets, en na twaalf maanden weer. "
        "Haalt u die, of gaat u vooruit? "
        "Dan is er geen verlaging meer (artikel 18b lid 10 en 11)."
    ),
    say("Met een diploma of bewijs stopt het altijd (artikel 18b lid 5)."),
    say("Kunt u er niets aan doen? Dan is er geen verlaging (artikel 18b lid 6)."),
    OBJECTION,
)
IN_TIME = say("Meldde u het zelf binnen 60 dagen? Dan kan een waarschuwing genoeg zijn.")
FOR_FINE: tuple[Sentence, ...] = (
    say("Kon u het maar voor een deel voorkomen? Dan is de boete lager."),
    say("De gemeente moet kijken of u de boete kunt betalen (Awb 5:46)."),
    say("Laat uw gemeente uw inkomen en uw schulden zien."),
    say("Bij dringende redenen kan de gemeente de boete weglaten (artikel 18a lid 7)."),
    IN_TIME,
    say("Bij een schuldregeling kan de boete soms vervallen. Vraag het (artikel 18a lid 13)."),
    say("De strafwet noemt ook een hoogste bedrag. Dat rekenen wij niet mee."),
    OBJECTION,
)
