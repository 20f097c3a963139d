"""What a form carries so that nothing is remembered between two requests: itself, sealed for the browser it is for.

The seal holds the form's fields and limits and a number used once. So it says what was asked, proves that our own page
asked it (nobody else's can send it), and lets the same form sent twice change something once.
"""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from handlers.shell.sheet import Area, Choice, Day, Form
from handlers.shell.texts import Line, text
from services.pages import new_secret
from storage.encryption import Keyring

SEAL = "form"  # the hidden field's name
LONGEST_SEAL = 50_000
LONGEST_OTHER = 100  # characters of a choice or a date
DAY_FORMS = ("%Y-%m-%d", "%d.%m.%Y")  # the second as people write it where the browser knows no field for dates


class Forged(Exception):
    """A form that none of our pages made for this browser, or that was made under another key."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A form as it was shown. `once` is a number used once."""

    title: Line
    action: str
    submit: Line
    fields: tuple[tuple[Literal["area"], Area] | tuple[Literal["choice"], Choice] | tuple[Literal["day"], Day], ...]
    once: str

    @property
    def form(self) -> Form:
        return Form(tuple(field for _, field in self.fields), self.submit, self.action)


_SEALED = TypeAdapter(Sealed)
_KINDS: Mapping[type, str] = {Area: "area", Choice: "choice", Day: "day"}


@dataclass(frozen=True, slots=True)
class Sealer:
    """Seals forms for one browser on one page: `address` is the path, `visit` what the browser keeps."""

    keyring: Keyring
    address: str
    visit: str

    def seal(self, form: Form, title: Line) -> str:
        fields = [(_KINDS[type(each)], _emptied(each)) for each in form.fields]
        body = _SEALED.dump_json(Sealed(title, form.action, form.submit, tuple(fields), new_secret()))  # type: ignore[arg-type]
        return f"{urlsafe_b64encode(body).decode()}.{urlsafe_b64encode(self._proof(body)).decode()}"

    def unseal(self, sealed: str) -> Sealed:
        """Check a seal and give back the form.

        Raises:
            Forged: made by somebody else, for another page or browser, or under another key.
        """
        try:
            body, proof = (urlsafe_b64decode(each) for each in sealed[:LONGEST_SEAL].split("."))
            if not hmac.compare_digest(proof, self._proof(body)):
                raise Forged
            return _SEALED.validate_json(body)
        except (ValueError, ValidationError) as error:
            raise Forged from error

    def _proof(self, body: bytes) -> bytes:
        key = self.keyring.address_hash("page-form", f"{self.address} {self.visit}")
        return hmac.new(key, body, sha256).digest()


def claim_of(address: str, once: str) -> int:
    """The number under which a sent form is claimed, as updates are. It is negative; Telegram's are positive."""
    return -(int.from_bytes(sha256(f"{address} {once}".encode()).digest()[:8]) >> 1) - 1


def typed_values(form: Form, sent: Mapping[str, str]) -> dict[str, str]:
    """The values sent for the form's own fields. Line ends become one character, dates ISO 8601."""
    values = {each.name: sent.get(each.name, "").replace("\r\n", "\n").replace("\r", "\n") for each in form.fields}
    return {
        each.name: _iso(values[each.name].strip()) if isinstance(each, Day) else values[each.name]
        for each in form.fields
    }


def problems(form: Form, values: Mapping[str, str]) -> list[Line]:
    """Why the values cannot be taken; empty when they can."""
    found = [_problem(each, values[each.name]) for each in form.fields]
    return [each for each in found if each is not None]


def filled(form: Form, values: Mapping[str, str]) -> Form:
    return replace(form, fields=tuple(_filled(each, values.get(each.name, "")) for each in form.fields))


def _problem(field: Area | Choice | Day, value: str) -> Line | None:
    if not value.strip():
        return text("pages-missing", field=field.label) if field.needed else None
    if isinstance(field, Area):
        long = len(value) > field.longest
        return text("pages-too-long", longest=field.longest, count=len(value)) if long else None
    fits = value in {each.value for each in field.options} if isinstance(field, Choice) else _day(value) is not None
    return None if fits else text("pages-not-a-choice", field=field.label)


def _filled(field: Area | Choice | Day, value: str) -> Area | Choice | Day:
    if isinstance(field, Area):
        return replace(field, value=value)
    return (
        replace(field, chosen=value[:LONGEST_OTHER]) if isinstance(field, Choice) else replace(field, value=_day(value))
    )


def _emptied(field: Area | Choice | Day) -> Area | Choice | Day:
    return replace(field, chosen=None) if isinstance(field, Choice) else _filled(field, "")


def _iso(value: str) -> str:
    for form in DAY_FORMS:
        try:
            return datetime.strptime(value, form).date().isoformat()  # noqa: DTZ007  a date has no zone
        except ValueError:
            continue
    return value


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
