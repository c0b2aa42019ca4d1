"""How the gemeente asks for taking part, in words: the mode, where it rests, and the limits."""

from __future__ import annotations

from app.domain.finding import Status
from app.domain.gemeente_plichten import Mode
from app.domain.participation_frame import ParticipationFrame
from app.domain.sentence import Sentence, say, say_n

_TITLES: dict[Mode | None, Sentence] = {
    None: say("Meedoen op uw manier"),
    Mode.VRIJWILLIG: say("Meedoen: u kiest vrij"),
    Mode.MOTIVEREND: say("Meedoen: u krijgt een uitnodiging"),
    Mode.GEVRAAGD: say("Meedoen: u kiest wat u doet"),
    Mode.VERPLICHT: say("Meedoen: de regels"),
}
STATUS: dict[Status, Sentence] = {
    Status.WET: say("De wet van nu"),
    Status.GEMEENTE: say("Uw gemeente werkt al op de nieuwe manier"),
    Status.PLAN: say("Nieuwe wet vanaf 2027"),
}


def title(frame: ParticipationFrame) -> Sentence:
    """The heading, after the mode of the gemeente; whom no duty binds nobody asks."""
    return _TITLES[None if frame.binds is False else frame.mode]


def lines(frame: ParticipationFrame, has_bijstand: bool | None) -> tuple[Sentence, ...]:
    """What it is called, how it is asked, and how sure that is."""
    if frame.binds is False:
        return (
            say("Zonder bijstand hoeft dit niet. U kiest helemaal zelf."),
            say("Krijgt u later bijstand? Dan hoort meedoen erbij. U mag zelf iets voorstellen."),
        )
    # Article 9 lid 1: from the day of the melding, before there is any bijstand.
    reported = say("U hebt u gemeld voor bijstand. Daar horen plichten bij.")
    since = (reported,) if has_bijstand is False else ()
    named = say("De wet noemt dit: {name}.", name=frame.name)
    if frame.status is Status.PLAN:
        honest = say("Wij lazen erover, maar de tekst van die wet lazen wij nog niet.")
        return (*since, frame.because, named, honest)
    # The source says of the bill that the person may propose; its text was not read.
    later = (
        say("Wij lazen dat dit in 2027 maatschappelijke participatie heet."),
        say("U mag dan zelf een voorstel doen. De precieze regels zijn nog niet bekend."),
    )
    return (*since, frame.because, named, *later)


def limits(frame: ParticipationFrame) -> tuple[Sentence, ...]:
    """What the gemeente may ask, in the order of what matters most; the unknown is said."""
    return (
        _own_idea(frame),
        *frame.limits,
        _hours(frame),
        *_weeks(frame),
        *_expenses(frame),
    )


def _own_idea(frame: ParticipationFrame) -> Sentence:
    if frame.own_idea:
        return say("U mag zelf iets voorstellen.")
    if frame.own_idea is None:
        return say("U kunt altijd zelf iets voorstellen. Uw gemeente beslist.")
    return say("Uw gemeente kiest zelf wat zij vraagt. Zeg toch wat bij u past.")


def _hours(frame: ParticipationFrame) -> Sentence:
    if frame.hours_week_max is None:
        return say("Hoeveel uur uw gemeente van u vraagt, beslist zij zelf.")
    hours = frame.hours_week_max
    return say_n(
        "Uw gemeente vraagt hooguit {n} uur per week van u.",
        "Uw gemeente vraagt hooguit {n} uur per week van u.",
        n=hours,
    )


def _weeks(frame: ParticipationFrame) -> tuple[Sentence, ...]:
    found, weeks, months = [], frame.weeks_max, frame.pause_months
    if weeks is not None:
        found.append(
            say_n("Hooguit {n} week achter elkaar.", "Hooguit {n} weken achter elkaar.", n=weeks)
        )
    if months is not None:
        found.append(
            say_n("Daarna hebt u {n} maand rust.", "Daarna hebt u {n} maanden rust.", n=months)
        )
    return tuple(found)


def _expenses(frame: ParticipationFrame) -> tuple[Sentence, ...]:
    if frame.expenses_paid is None:
        return (say("Betaalt uw gemeente uw kosten? Dat weten wij niet. Vraag het."),)
    if frame.expenses_paid:
        return (say("Uw gemeente betaalt kosten, zoals reizen."),)
    return (say("Uw gemeente betaalt geen kosten."),)
