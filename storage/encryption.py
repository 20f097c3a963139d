"""Keys and ciphers for personal data.

One data key per person, wrapped by a master key that is derived from the operator's secret. The database alone, or a
backup of it, tells nobody's address; the secret alone does not either.
"""

import hmac
import os
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE_BYTES = 12  # NIST SP 800-38D, 8.2.2: 96 random bits per message
KEY_BYTES = 32


class WrongKey(Exception):
    """The data was encrypted under another secret, for another row, or was altered."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a ciphertext belongs; bound to it as additional data, so it cannot be moved to another row."""

    table: str
    column: str
    owner_id: int

    def __bytes__(self) -> bytes:
        return f"{self.table}.{self.column}:{self.owner_id}".encode()


class Keyring:
    """Master keys derived from one secret (HKDF-SHA256, RFC 5869): one wraps data keys, one keys the look-up hashes.

    While secrets are exchanged there is a `previous` one: read with both, written with the new one alone.
    """

    def __init__(self, secret: str, previous: str | None = None) -> None:
        secrets = [secret] if previous is None else [secret, previous]
        self._wrapping = [AESGCM(_derive(each, b"lotse wrap v1")) for each in secrets]
        self._lookup = [_derive(each, b"lotse lookup v1") for each in secrets]

    def new_data_key(self, owner: Place) -> bytes:
        """A new data key, wrapped for `owner`. Only the wrapped form is ever stored."""
        return _seal(self._wrapping[0], os.urandom(KEY_BYTES), owner)

    def rewrapped(self, wrapped_key: bytes, owner: Place) -> bytes | None:
        """The data key wrapped under the new secret, or None when it is already.

        Raises:
            WrongKey: `wrapped_key` belongs to neither secret, or not to `owner`.
        """
        try:
            _open(self._wrapping[0], wrapped_key, owner)
        except WrongKey:
            return _seal(self._wrapping[0], self._unwrapped(wrapped_key, owner), owner)
        return None

    def encrypt(self, wrapped_key: bytes, owner: Place, plain: str, place: Place) -> bytes:
        """`plain` as nonce and AES-256-GCM ciphertext, readable at `place` only.

        Raises:
            WrongKey: `wrapped_key` does not belong to this secret or `owner`.
        """
        return _seal(self._data_cipher(wrapped_key, owner), plain.encode(), place)

    def decrypt(self, wrapped_key: bytes, owner: Place, sealed: bytes, place: Place) -> str:
        """The text that `encrypt` was given.

        Raises:
            WrongKey: another secret, another place, or altered bytes.
        """
        return _open(self._data_cipher(wrapped_key, owner), sealed, place).decode()

    def digest(self, wrapped_key: bytes, owner: Place, content: bytes) -> bytes:
        """Keyed digest (HMAC-SHA256, 32 bytes) under a data key. It proves what was written and reveals nothing.

        Raises:
            WrongKey: `wrapped_key` does not belong to this secret or `owner`.
        """
        return hmac.new(self._unwrapped(wrapped_key, owner), content, sha256).digest()

    def address_hash(self, channel: str, address: str) -> bytes:
        """Keyed digest (HMAC-SHA256, 32 bytes) under which an address is looked up without storing it."""
        return self.address_hashes(channel, address)[0]

    def address_hashes(self, channel: str, address: str) -> tuple[bytes, ...]:
        """Every digest under which an address may stand, the new secret's first."""
        content = f"{channel}:{address}".encode()
        return tuple(hmac.new(each, content, sha256).digest() for each in self._lookup)

    def _data_cipher(self, wrapped_key: bytes, owner: Place) -> AESGCM:
        return AESGCM(self._unwrapped(wrapped_key, owner))

    def _unwrapped(self, wrapped_key: bytes, owner: Place) -> bytes:
        for cipher in self._wrapping[:-1]:
            with suppress(WrongKey):
                return _open(cipher, wrapped_key, owner)
        return _open(self._wrapping[-1], wrapped_key, owner)


def _derive(secret: str, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(secret.encode())


def _seal(cipher: AESGCM, plain: bytes, place: Place) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return nonce + cipher.encrypt(nonce, plain, bytes(place))


def _open(cipher: AESGCM, sealed: bytes, place: Place) -> bytes:
    try:
        return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bytes(place))
    except (InvalidTag, ValueError) as error:
        raise WrongKey(place.table) from error
