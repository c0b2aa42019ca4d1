"""Participatiewet en lokale regels: wat zegt de gemeente zelf over elke plicht?"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.sentence import say
from app.law.own_rules.maker import Maker, listed, place, told
from app.law.own_rules.of_rights import report_volunteering

OF_DUTIES: Mapping[str, tuple[Maker, ...]] = {
    "inlichtingen": (report_volunteering, place(lambda one: one.contact.inkomen)),
    "tegenprestatie": (
        told(
            lambda one: one.meedoen.exemptions,
            lambda who: say("Van deze mensen vraagt uw gemeente dit niet: {who}.", who=listed(who)),
        ),
    ),
    "taal": (
        told(
            lambda one: one.werk.taaltoets,
            lambda who: say("De toets doet u hier: {who}", who=who),
            say("Waar u de toets doet, beslist uw gemeente."),
        ),
        place(lambda one: one.contact.taalpunt),
    ),
}
