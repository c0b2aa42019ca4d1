"""The app works without a finger: by Tab and Enter, on the smallest phone, in large letters."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser

_LARGE_LETTERS = """addEventListener('DOMContentLoaded', () => {
  document.documentElement.style.fontSize = '32px';
});"""

_MOST_TABS = 40
# Once the focus is elsewhere and stays there for some frames, what has it. A person waits to see
# where the cursor is; a busy machine moves it late, and its name follows a little later.
_FOCUSED = """async () => {
  const inner = () => {
    let found = document.activeElement;
    while (found && found.shadowRoot) found = found.shadowRoot.activeElement;
    // On a new screen nothing has it yet: the page itself, with all words of the screen.
    return found === document.body ? null : found;
  };
  const waits = () => !inner() || inner() === window.hadFocus;
  const frame = () => new Promise(requestAnimationFrame);
  const until = performance.now() + 3000;
  while (waits() && performance.now() < until) await frame();
  let found = inner();
  for (let still = 0; still < 6; still += 1) {
    await frame();
    if (inner() !== found) [found, still] = [inner(), 0];
  }
  window.hadFocus = found;
  return found ? (found.getAttribute('aria-label') || found.innerText || '') : '';
}"""


def _tab_to(phone, words):
    met = []
    for _ in range(_MOST_TABS):
        phone.page.keyboard.press("Tab")
        met.append(phone.page.evaluate(_FOCUSED))
        if words in met[-1]:
            return
    raise AssertionError(f"the keyboard does not reach {words}, only {met}")


def test_the_example_is_reached_by_keyboard_alone(houvast_server, new_phone):
    """Issue 2 item 5: by keyboard; WCAG 2.1.1."""
    phone = new_phone(houvast_server.address)
    phone.open()
    before = phone.heading()
    _tab_to(phone, "Eerst rondkijken")
    phone.page.keyboard.press("Enter")

    assert phone.new_heading(before) == "Eerst rondkijken"
    _tab_to(phone, "Kijk mee met Noor")
    phone.page.keyboard.press("Enter")

    phone.wait_for_heading("Wat er elke maand binnenkomt")


def test_large_letters_on_the_smallest_phone_do_not_scroll_sideways(houvast_server, new_phone):
    """Issue 2 item 5: 360 by 640 with 200 % text; WCAG 1.4.4 and 1.4.10."""
    phone = new_phone(houvast_server.address)
    phone.page.set_viewport_size({"width": 360, "height": 640})
    phone.page.add_init_script(_LARGE_LETTERS)
    phone.open()
    phone.press("Eerst rondkijken Met het voorbeeld van iemand die niet bestaat.")
    phone.press("Kijk mee met Noor")
    phone.sees("is een voorbeeld.")

    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360
    phone.screenshot("large")
