"""Every screen for every example person, in both shades and every size of letters, as it is set.

Beside them: a family in English with everything told, a young person without a benefit, somebody
who told nothing, and two people looking together.

Whatever is drawn beside the words of buttons is read aloud and stands on paper: headings,
sentences, amounts, and of what is filled in the name of the box, its choices and what is wrong.
What a person filled in is not: a device that reads it aloud tells it to the room.

Without a browser: what each control was told. tests/browser/test_every_screen.py measures what
became of it on a phone.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from html import unescape

import flet as ft
import pytest

from app.demo.people import ABOUT, LESSONS, people
from app.domain.sentence import say
from app.text.catalog import SOURCE, languages
from app.text.spoken import speak_text
from app.text.write import Writer
from app.ui import routes, theme
from app.ui.look import Shade, TextSize
from app.ui.page.ear import heard
from app.ui.page.paper import sheet
from app.ui.parts import Invented
from app.ui.places import PLACES
from app.ui.state import Visit
from tests.every_screen import all_of, everybody, named_addresses, one_of_each
from tests.flet_headless import run, whole
from tests.seed import SEED
from tests.text.pseudo import locales
from tests.ui import test_letters, test_taking_part, test_without_benefit
from tests.ui.visitor import ALONE, BUTTONS, CONTACT, FAMILY, Visitor, kept, names

PEOPLE = everybody()
INVENTED = tuple(Invented(one, ABOUT[one.id], LESSONS[one.lesson]) for one in people())
# Every person has another size, and all shades come by turns.
SIZES, SHADES = tuple(TextSize), tuple(Shade)
UNCLEAR_PARTS = 6
QUESTION = "/vraag/:name"
CHOICES = ("/meedoen/:group/:id", "/meedoen/keuze/:id", "/meedoen/eigen-woorden/:id")
ONLY_TOGETHER = (routes.AGREEMENTS, routes.BOTH_PAPER, routes.COACH_END)
WHEN_TOGETHER = {
    *ONLY_TOGETHER,
    routes.COACH,
    routes.CHECK,
    routes.ANSWER,
    routes.PLANS,
    f"{routes.RIGHTS}/:finding",
    QUESTION,
}
TOLD = test_letters.TOLD | test_taking_part.MINE | FAMILY
YOUNG = test_without_benefit.told("en", test_without_benefit.YOUNG, has_debts=True)
# A name, what the device kept, and the addresses to look at.
LIVES = {
    **{
        name: (life, named_addresses(turn, len(PEOPLE)))
        for turn, (name, life) in enumerate(PEOPLE.items())
    },
    "family": (
        kept(TOLD, "en"),
        (*one_of_each(1), *all_of(QUESTION)),
    ),
    "young": (YOUNG, (*one_of_each(2), *all_of(f"{routes.NO_BENEFIT}{QUESTION}"))),
    "nothing": (Visit().as_text(), one_of_each(3)),
    "alone": (
        kept(ALONE),
        (*one_of_each(), *all_of(*CHOICES)),
    ),
    "together": (
        kept(TOLD | {"urenbeperkt": "ja"}),
        tuple(one for one in one_of_each(4) if one[0] in WHEN_TOGETHER),
    ),
}
# What every screen says, whoever looks; and what none says.
HELP = (say("Hulp"), say("Ik snap dit niet"))
SORRY = say("Dit deel lukt nu niet. Uw antwoorden staan er nog.")
LOST = say("Deze bladzijde is er niet")
# Where nothing stands unless somebody kept a plan, sent something or looks together.
MAY_BE_LOST = re.compile(rf"/:else\+|/:place|/:uuid|/:message|{'|'.join(ONLY_TOGETHER)}")
# Not every choice is for everybody, nor every letter; all choices are for the one who is alone.
MAY_NOT_BE_FOR_ME = re.compile(r"/:id|/:finding/brief")
class Written:
    """A voice that remembers the last text it was given, and is at the end at once."""

    def __init__(self):
        self.text = ""

    async def say(self, text, _language):
        """Remember."""
        self.text = text
        return True

    async def is_speaking(self):
        """No more."""
        return False

    async def began(self):
        """It did."""
        return True

    async def stop(self):
        """Nothing to stop."""


def _life(name):
    turn = list(LIVES).index(name)
    look = {"text_size": SIZES[turn % len(SIZES)], "shade": SHADES[turn % len(SHADES)]}
    return json.dumps(json.loads(LIVES[name][0]) | look)


def _cut(visitor, controls):
    """Texts that are told to stop at a number of lines, or stand in a box that cannot grow."""
    found = [
        one.value
        for one in controls
        if isinstance(one, ft.Text) and (
            one.max_lines is not None
            or (one.no_wrap and one.overflow is not ft.TextOverflow.VISIBLE)
        )
    ]
    for box in controls:
        if isinstance(box, ft.Container) and isinstance(box.height, int | float):
            found += [whole(one) for one in visitor.client.walk(box) if isinstance(one, ft.Text)]
    return found


def _endless(visitor, controls):
    """Texts of more words on a line that gives them no width, so that they run out of it.

    A button keeps its own: with letters that squeeze what stands beside it, it goes below.
    """
    return [
        whole(text)
        for row in controls
        if isinstance(row, ft.Row) and not row.wrap
        for part in row.controls
        if not (part.expand or isinstance(part, BUTTONS)) and part.width is None
        for text in visitor.client.walk(part)
        if isinstance(text, ft.Text) and " " in whole(text)
    ]


def _small(controls):
    """Buttons that are told to be smaller than a thumb."""
    return [
        one.key
        for one in controls
        if isinstance(one, BUTTONS)
        for size in (one.width, one.height)
        if isinstance(size, int | float) and size < theme.TARGET
    ]


def _is_box(one):
    return isinstance(one, ft.TextField)


def _frame(visitor, name, pattern, heads):
    """What is not around the screen, or what stands there instead of it."""
    texts, writer = visitor.texts(), visitor.desk.writer
    lost = writer.write(LOST) in [whole(one.content) for one in heads]
    may_be_lost = MAY_BE_LOST.search(pattern) and not visitor.desk.visit.together
    not_mine = MAY_NOT_BE_FOR_ME.search(pattern) and name != "alone"
    return [
        *([] if texts[-2:] == [writer.write(one) for one in HELP] else ["no help at the end"]),
        *([] if writer.language.name in texts[:2] else ["no language on top"]),
        *(["failed"] if writer.write(SORRY) in texts else []),
        *(["lost"] if lost and not (may_be_lost or not_mine) else []),
    ]


def _told(visitor, controls):
    """Every text beside the words of buttons, and the names and faults of boxes.

    A picture that screen readers hear by its label may also be read aloud by that label, so each
    comes as the ways to tell it: one, or all of the other.
    """
    done = {
        id(part)
        for one in controls
        if isinstance(one, BUTTONS)
        for part in visitor.client.walk(one)
    }
    for one in controls:
        if id(one) in done:
            continue
        if isinstance(one, ft.Semantics) and one.exclude_semantics and one.label:
            inside = list(visitor.client.walk(one))
            done |= {id(part) for part in inside}
            yield [one.label], [whole(part) for part in inside if isinstance(part, ft.Text)]
        elif isinstance(one, ft.Text):
            yield ([whole(one)],)
        elif isinstance(one, ft.TextField):
            yield from (([text],) for text in (one.label, one.error) if text)


def _even(text):
    return re.sub(r"[\s\u2066-\u2069]+", " ", text).strip()


def _missing(visitor, told, heard):
    """What is drawn and not read aloud, or not on paper."""
    writer, page = visitor.desk.writer, visitor.page
    whole = re.sub("<style>.*</style>", " ", sheet(page, writer), flags=re.DOTALL)
    paper = _even(unescape(re.sub("<[^>]+>", " ", whole)))
    heard = _even(heard)

    def is_heard(text):
        return _even(speak_text(writer, text)) in heard

    def is_printed(text):
        return _even(text) in paper

    return {
        "unheard": [ways for ways in told if not any(all(map(is_heard, one)) for one in ways)],
        "not on paper": [
            ways for ways in told if not any(all(map(is_printed, one)) for one in ways)
        ],
    }


@pytest.fixture(scope="session")
def written_in(tmp_path_factory):
    """Every language by its code and folder, and the two that are made up: long and mirrored."""
    made_up = locales(tmp_path_factory.mktemp("made_up"))
    real = [(one.code, None) for one in languages() if one.code != SOURCE]
    return (*real, ("en", made_up), ("ar", made_up))


def _other_digits(visitor, written_in):
    """The languages in which the screen in front tells other digits than in Dutch.

    What counts none, one or two may say so in words, as Arabic does; on a paper for the gemeente
    the own language stands beside the Dutch, so a number may come twice.
    """
    hides = visitor.desk.visit.hides

    def digits(code, folder):
        told = heard(Writer(code, folder, hides), visitor.page)
        return Counter(re.findall(r"\d+", told)), told

    dutch, _ = digits(SOURCE, None)
    for code, folder in written_in:
        found, told = digits(code, folder)
        more, less = found - dutch - dutch, set(dutch - found) - {"0", "1", "2"}
        if more or less or set(found) - set(dutch):
            yield f"{code}: {found - dutch} and not {dutch - found}"
        if folder is not None and "⟦" not in told:
            yield f"not translated: {told[:80]}"


async def _faults(visitor, voice, name, pattern):
    controls = visitor.controls()
    heads = [one for one in controls if isinstance(one, ft.Semantics) and one.heading_level == 1]
    first = whole(heads[0].content).replace("\u00a0", " ").split("€")[0].strip() if heads else ""
    voice.text = ""
    read = next((one for one in controls if one.key == "read"), None)
    if read is None:
        return {"failed": True}
    told = list(_told(visitor, controls))
    await visitor.client.session.dispatch_event(read._i, "click", None)
    await visitor.client.settle()
    buttons = [one for one in controls if isinstance(one, BUTTONS)]
    return {
        "headings": [whole(one.content) for one in heads] if len(heads) != 1 or not first else [],
        "spoken": "" if first and first in voice.text else f"{first}: {voice.text[:80]}",
        "nameless": [one.key for one in buttons if not names(visitor, one)],
        "disabled": [one.key for one in controls if getattr(one, "disabled", False)],
        "cut": _cut(visitor, controls) + _endless(visitor, controls),
        "small": _small(controls),
        "unlabelled": [one.key for one in controls if _is_box(one) and not one.label],
        "frame": _frame(visitor, name, pattern, heads),
        **_missing(visitor, told, voice.text),
    }


@pytest.mark.parametrize("name", LIVES)
def test_every_screen_is_told_to_be_readable_and_heard(name, written_in):
    """Issue 4, done when: a heading, a spoken text, targets, and no text that cannot grow.

    Every button has a name and every box a label (style C.10, B.6); help ends every screen in the
    same order (WCAG 2.2, 3.2.6). Every language tells the same digits (issue 16, point 3).
    """

    async def visit():
        voice = Written()
        visitor = Visitor(_life(name), (CONTACT,))
        visitor.parts = replace(visitor.parts, voice=voice, people=INVENTED)
        await visitor.open(routes.HELP)
        if name == "together":
            await visitor.go(routes.COACH)
            await visitor.press("primary")
        wrong = {}
        for pattern, address in LIVES[name][1]:
            await visitor.client.go(address)
            faults = await _faults(visitor, voice, name, pattern)
            faults["digits"] = list(_other_digits(visitor, written_in))
            found = {what: one for what, one in faults.items() if one}
            if found:
                wrong[address] = found
        assert wrong == {}, json.dumps(wrong, indent=1, ensure_ascii=False)

    run(visit)


def test_what_is_unclear_can_be_read_and_leads_back():
    """The text that is read aloud also stands to be read, and back is the same screen.

    A part of the screens, another one every day.
    """

    async def visit():
        visitor = await Visitor(kept(TOLD, "en"), (CONTACT,)).open(routes.HELP)
        for pattern, address in one_of_each(SEED)[SEED % UNCLEAR_PARTS :: UNCLEAR_PARTS]:
            if pattern in routes.TOGETHER or pattern.startswith(f"{routes.HELP}/"):
                continue
            await visitor.client.go(address)
            where, heading = visitor.route, visitor.headings(1)[0].replace("\u00a0", " ")
            await visitor.press("unclear")
            assert heading.split("€")[0] in " ".join(visitor.texts()), address
            assert len(visitor.texts()) > 6, address
            await visitor.press("back")
            assert visitor.route == where, address

    run(visit)


def test_every_screen_is_a_page_of_blocks():
    """What the eye, the ear and paper read is one page, so that none of them is left behind."""
    kinds = {one.path: one.screen.__annotations__["return"] for one in PLACES}
    assert [path for path, kind in kinds.items() if kind != "Page"] == []
