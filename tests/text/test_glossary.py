"""The glossary explains the terms a text uses, in the language of the person."""

from __future__ import annotations

from app.text.glossary import glossary, terms_in
from app.text.write import Writer


def test_the_terms_of_a_text_are_found_in_every_form():
    """The first use of a term on a screen can be explained (style B.7 item 2)."""
    found = [one.term for one in terms_in("De Kostendelersnorm is een norm van uw gemeente.")]
    assert found == ["kostendelersnorm", "bijstandsnorm", "gemeente"]


def test_a_word_inside_another_is_not_a_term():
    """Toeslag does not stand in huurtoeslag: that is a term of its own."""
    assert [one.term for one in terms_in("Uw huurtoeslag.")] == ["huurtoeslag"]


def test_terms_stay_dutch_and_explanations_are_translated():
    """Statutory terms stay Dutch and are explained (architecture-and-style B.2 and B.3)."""
    term = glossary()["tegenprestatie"]
    assert Writer("en").write(term.explanation) != Writer("nl").write(term.explanation)
    assert term.article == "Participatiewet, artikel 9 lid 1 c"


def test_no_form_belongs_to_two_terms():
    """One word, one explanation (Pharos checklist 26)."""
    forms = [form for one in glossary().values() for form in (one.term, *one.forms)]
    assert len(forms) == len(set(forms))
