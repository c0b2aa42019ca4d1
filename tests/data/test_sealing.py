"""AES-256-GCM bound to its place (api-sync-security.md 3.3; issue 13, point 5)."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import given
from hypothesis import strategies as st

from app.data.sealed_form import bound_to, derived
from app.data.sealing import NotOpened, Seal, new_key

PLACE = ("item", "row 1", "demo-noor")


@given(st.binary(max_size=300), st.lists(st.text(max_size=20), max_size=4))
def test_what_was_sealed_opens_in_its_own_place(plain, words):
    """Whatever the bytes and whatever the words of the place are."""
    seal = Seal(new_key())
    assert seal.unseal(seal.seal(plain, *words), *words) == plain


@pytest.mark.parametrize(
    "other",
    [
        ("item", "row 2", "demo-noor"),
        ("item", "row 1", "demo-sam"),
        ("copy", "row 1", "demo-noor"),
        ("item", "row 1"),
        ("itemrow 1", "", "demo-noor"),
        ("ite", "mrow 1", "demo-noor"),
    ],
)
def test_it_opens_in_no_other_place(other):
    """A row of Noor that is put in the place of a row of Sam is not believed."""
    seal = Seal(new_key())
    with pytest.raises(NotOpened):
        seal.unseal(seal.seal(b"EUR 1.419,46", *PLACE), *other)


@given(st.data())
def test_changed_or_cut_bytes_do_not_open(data):
    """Each bit counts: of the form, the nonce, the text and the tag."""
    seal = Seal(new_key())
    sealed = bytearray(seal.seal(b"huur 640", *PLACE))
    at = data.draw(st.integers(0, len(sealed) - 1))
    cut = bytes(sealed[:at])
    sealed[at] ^= 1 << data.draw(st.integers(0, 7))
    for wrong in (bytes(sealed), cut):
        with pytest.raises(NotOpened):
            seal.unseal(wrong, *PLACE)


def test_another_key_opens_nothing_and_a_short_key_is_refused():
    """AES-256 has keys of 32 bytes."""
    sealed = Seal(new_key()).seal(b"x", *PLACE)
    with pytest.raises(NotOpened):
        Seal(new_key()).unseal(sealed, *PLACE)
    with pytest.raises(ValueError, match="32 bytes"):
        Seal(b"short")


def test_the_same_twice_looks_different_and_shows_nothing():
    """A random nonce each time: who looks cannot see that two rows hold the same."""
    seal = Seal(new_key())
    once, again = (seal.seal(b"Noor Voorbeeld 999990019", *PLACE) for _ in range(2))
    assert once != again
    assert b"Noor" not in once
    assert b"999990019" not in again
    assert "key" not in repr(seal)


def test_the_form_is_the_one_that_is_told():
    """Version, nonce, AES-GCM with its tag: what a browser makes with Web Crypto opens here."""
    key, nonce = new_key(), b"n" * 12
    made = b"\x01" + nonce + AESGCM(key).encrypt(nonce, b"salaris", bound_to(PLACE))
    assert Seal(key).unseal(made, *PLACE) == b"salaris"


def test_keys_of_persons_and_purposes_differ():
    """One secret of a server gives each person a key; nobody's key is somebody else's."""
    secret = new_key()
    made = {
        derived(secret, *words)
        for words in (("noor",), ("sam",), ("noor", "x"), ("noorx",), ("no", "or"))
    }
    assert len(made) == 5
    assert {len(one) for one in made} == {32}
    assert derived(secret, "noor") in made


def test_a_key_is_made_as_the_standard_says():
    """RFC 5869, as another library makes it: without a salt, the purpose as info."""
    secret = new_key()
    made = HKDF(SHA256(), 32, salt=None, info=bound_to(("noor",))).derive(secret)
    assert derived(secret, "noor") == made


def test_a_blind_name_finds_a_row_and_tells_nobody():
    """The same words give the same name, under this key only."""
    seal = Seal(new_key())
    assert seal.blind("noor") == seal.blind("noor")
    assert len({seal.blind("noor"), seal.blind("sam"), Seal(new_key()).blind("noor")}) == 3
