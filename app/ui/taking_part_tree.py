"""The screens of taking part, and their addresses."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.ui.screens.about_me.screen import about_me_screen
from app.ui.screens.choice.screen import choice_screen
from app.ui.screens.choice_group.screen import choice_group_screen
from app.ui.screens.decline.screen import decline_screen
from app.ui.screens.my_choices.screen import my_choices_screen
from app.ui.screens.my_hours.screen import my_hours_screen
from app.ui.screens.own_words.screen import own_words_screen
from app.ui.screens.take_part.screen import take_part_screen
from app.ui.screens.talk.screen import talk_screen
from app.ui.screens.write_hours.screen import write_hours_screen


def take_part(route: Callable[..., ft.Route]) -> ft.Route:
    """The person, the choices, and what one keeps about them."""
    not_for_me = route("past-niet", decline_screen)
    choice = route(":id", choice_screen, not_for_me)
    own_words = route("eigen-woorden/:id", own_words_screen)
    hours = route("uren", my_hours_screen, route("opschrijven", write_hours_screen))
    talk = route("gesprek", talk_screen)
    # The fixed addresses come first: the kind of choice takes every other name.
    return route(
        "meedoen",
        take_part_screen,
        route("over-mij/:name", about_me_screen),
        own_words,
        route("mijn-keuzes", my_choices_screen, own_words, hours, talk, choice),
        route("keuze/:id", choice_screen, not_for_me),
        route(":group", choice_group_screen, choice),
    )
