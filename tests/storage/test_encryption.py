"""Keys and ciphers: what was sealed is readable in its own place and under its own secret only."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.encryption import Keyring, Place, WrongKey

SECRET = "a secret of the tests, longer than 32 characters"
KEYRING = Keyring(SECRET)
OWNER = Place("person", "wrapped_key", 17)
PLACE = Place("channel_account", "address_encrypted", 17)
KEY = KEYRING.new_data_key(OWNER)
texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(texts)
def test_what_is_sealed_can_be_opened_again(plain):
    assert KEYRING.decrypt(KEY, OWNER, KEYRING.encrypt(KEY, OWNER, plain, PLACE), PLACE) == plain


@given(texts.filter(lambda plain: len(plain.encode()) > 3))
def test_the_plain_text_is_not_in_what_is_stored(plain):
    assert plain.encode() not in KEYRING.encrypt(KEY, OWNER, plain, PLACE)


def test_the_same_text_twice_looks_different():
    assert KEYRING.encrypt(KEY, OWNER, "7001000001", PLACE) != KEYRING.encrypt(KEY, OWNER, "7001000001", PLACE)
    assert KEYRING.new_data_key(OWNER) != KEYRING.new_data_key(OWNER)


@pytest.mark.parametrize(
    "elsewhere",
    [
        Place("channel_account", "address_encrypted", 18),
        Place("channel_account", "other_column", 17),
        Place("other_table", "address_encrypted", 17),
    ],
    ids=["owner", "column", "table"],
)
def test_a_ciphertext_cannot_be_moved(elsewhere):
    sealed = KEYRING.encrypt(KEY, OWNER, "7001000001", PLACE)

    with pytest.raises(WrongKey):
        KEYRING.decrypt(KEY, OWNER, sealed, elsewhere)


@pytest.mark.parametrize(
    "elsewhere",
    [Place("person", "wrapped_key", 18), Place("person", "other_column", 17), Place("case", "wrapped_key", 17)],
    ids=["owner", "column", "table"],
)
def test_a_wrapped_key_cannot_be_moved(elsewhere):
    sealed = KEYRING.encrypt(KEY, OWNER, "7001000001", PLACE)

    with pytest.raises(WrongKey):
        KEYRING.decrypt(KEY, elsewhere, sealed, PLACE)
    with pytest.raises(WrongKey):
        KEYRING.encrypt(KEY, elsewhere, "7001000001", PLACE)


def test_another_secret_opens_nothing():
    sealed = KEYRING.encrypt(KEY, OWNER, "7001000001", PLACE)

    with pytest.raises(WrongKey):
        Keyring(SECRET + "!").decrypt(KEY, OWNER, sealed, PLACE)


def test_another_persons_key_opens_nothing():
    sealed = KEYRING.encrypt(KEY, OWNER, "7001000001", PLACE)

    with pytest.raises(WrongKey):
        KEYRING.decrypt(KEYRING.new_data_key(OWNER), OWNER, sealed, PLACE)


def test_every_altered_byte_is_noticed():
    sealed = KEYRING.encrypt(KEY, OWNER, "7001000001", PLACE)

    for stored in (sealed, KEY):
        for position in range(len(stored)):
            altered = bytearray(stored)
            altered[position] ^= 1
            key, text = (KEY, bytes(altered)) if stored is sealed else (bytes(altered), sealed)
            with pytest.raises(WrongKey):
                KEYRING.decrypt(key, OWNER, text, PLACE)


@given(st.binary(max_size=80))
def test_whatever_else_stands_in_the_column_is_a_wrong_key(rubbish):
    with pytest.raises(WrongKey):
        KEYRING.decrypt(KEY, OWNER, rubbish, PLACE)
    with pytest.raises(WrongKey):
        KEYRING.decrypt(rubbish, OWNER, KEYRING.encrypt(KEY, OWNER, "", PLACE), PLACE)


def test_a_wrong_key_does_not_repeat_what_was_to_be_read():
    with pytest.raises(WrongKey) as error:
        KEYRING.decrypt(KEY, OWNER, os.urandom(40), PLACE)

    assert str(error.value) in {"channel_account", "person"}


def test_look_ups_find_the_same_address_and_tell_channels_and_secrets_apart():
    there = KEYRING.address_hash("telegram", "7001000001")

    assert there == Keyring(SECRET).address_hash("telegram", "7001000001")
    others = {
        KEYRING.address_hash("telegram", "7001000002"),
        KEYRING.address_hash("web", "7001000001"),
        Keyring(SECRET + "!").address_hash("telegram", "7001000001"),
    }
    assert there not in others
    assert len(others) == 3
    assert len(there) == 32
