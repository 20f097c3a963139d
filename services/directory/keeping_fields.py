"""The details of a service that can be edited in the chat: where each stands, and what is understood of typed words.

Pure: rows in, values out. A value is a string; "" where nothing stands. Hours are one line for each schedule row, as
`hours_text` writes them.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from hashlib import sha256
from typing import Any

from pydantic import ValidationError

from services.booking.times import NotUnderstood, understand_hours
from services.directory.card import CALLED
from services.directory.catalogue import Entry
from services.directory.importing import service_code
from services.directory.integreat_text import dialled
from services.directory.package import SPEC, source_hash
from services.directory.rules import Hours
from services.refusal import Refusal
from storage.directory import Contact, Phone, Schedule

NEW, OWN = "new", "own"  # marks: a row that is not there yet; a column of the service itself
MOST_LINES = 14  # of hours: two for each day
WEEKLY = "FREQ=WEEKLY;BYDAY="
NONE = "-"


class Field(StrEnum):
    PHONE = "phone"
    EMAIL = "email"
    HOURS = "hours"
    DESCRIPTION = "description"
    APPLICATION = "application"


# Where a value is stored: HSDS table and column; hours are rows
COLUMNS: Mapping[Field, tuple[str, str]] = {
    Field.PHONE: ("phone", "number"),
    Field.EMAIL: ("contact", "email"),
    Field.DESCRIPTION: ("service", "description"),
    Field.APPLICATION: ("service", "application_process"),
}
WRONG: Mapping[Field, str] = {Field.PHONE: "keeping-bad-phone", Field.EMAIL: "keeping-bad-email"}


@dataclass(frozen=True, slots=True)
class Detail:
    """One value that can be edited, or one that could be added."""

    field: Field
    mark: str  # ten characters that stand for its row in a button, or NEW or OWN
    row_id: str  # of the row; for hours of what they belong to: the service, or the service at a location
    value: str
    place: str = ""  # name of the location it belongs to; "" for the service as a whole
    sample: bool = False
    languages: tuple[str, ...] = ()  # in which a current translation of it stands


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of one value. `old` is what the editor saw."""

    code: str
    field: Field
    mark: str
    old: str
    new: str

    @property
    def seal(self) -> str:
        """Eight characters that identify this edit, so that the button of an older preview cannot save it."""
        parts = "\0".join((self.code, self.field, self.mark, self.old, self.new))
        return sha256(parts.encode()).hexdigest()[:8]


def details_of(entry: Entry, *, show_samples: bool) -> list[Detail]:
    """Everything about a service that can be edited or added.

    Details of an invented place are left out where samples are not shown.
    """
    places = {
        each.at.id: each.location.name
        for each in entry.places
        if show_samples or not (each.at.sample or each.location.sample)
    }
    phones = [row for row in entry.phones if row.type in CALLED]
    contacts = [row for row in entry.contacts if row.email]
    return [
        *_rows(Field.PHONE, phones, places, entry.service.id),
        *_rows(Field.EMAIL, contacts, places, entry.service.id),
        *_hours(entry, places),
        _text(Field.DESCRIPTION, entry),
        _text(Field.APPLICATION, entry),
    ]


def find_detail(details: Iterable[Detail], field: Field, mark: str) -> Detail | None:
    """The detail behind a button. A first number that was added meanwhile is found by the old button, too."""
    of_field = [each for each in details if each.field == field]
    found = next((each for each in of_field if each.mark == mark), None)
    return found or (of_field[0] if mark == NEW and of_field else None)


def understood(field: Field, words: str, *, today: date) -> str:
    """The value that typed words mean, checked as an import checks it.

    Raises:
        Refusal: what is wrong with them.
    """
    words = words.strip()
    if field is Field.HOURS:
        return _understood_hours(words, today)
    table, column = COLUMNS[field]
    value = (dialled(words) or words) if field is Field.PHONE else words
    return check(table, column, value, wrong=WRONG.get(field, "keeping-bad-text"))


def check(table: str, column: str, value: str, *, wrong: str = "keeping-bad-text") -> str:
    """`value`, if the import would take it for this column.

    Raises:
        Refusal: too long, or `wrong`.
    """
    try:
        SPEC[table].fields.model_validate({"id": "x", column: value})
    except ValidationError as error:
        for each in error.errors():
            if each["loc"][:1] != (column,):
                continue  # what the row needs besides is not here
            if each["type"] == "string_too_long":
                raise Refusal("keeping-too-long", most=each["ctx"]["max_length"]) from error
            raise Refusal(wrong) from error
    return value


def hours_text(rows: Iterable[Schedule]) -> str:
    """Schedule rows as lines: days, times, first and last day of validity, note."""
    return "\n".join(
        sorted(
            " ".join(
                (
                    row.byday,
                    f"{row.opens_at}-{row.closes_at}",
                    row.valid_from.isoformat() if row.valid_from else NONE,
                    row.valid_to.isoformat() if row.valid_to else NONE,
                    " ".join((row.notes or "").split()),
                )
            ).rstrip()
            for row in rows
        )
    )


def hours_rows(value: str) -> list[dict[str, Any]]:
    """The lines of `hours_text` as values of schedule rows."""
    rows = []
    for line in value.splitlines():
        days, span, begins, ends, *notes = line.split(" ", 4)
        opens, closes = span.split("-")
        rows.append(
            {
                "byday": days,
                "opens_at": opens,
                "closes_at": closes,
                "valid_from": None if begins == NONE else date.fromisoformat(begins),
                "valid_to": None if ends == NONE else date.fromisoformat(ends),
                "notes": notes[0] if notes else None,
            }
        )
    return rows


def hours_shown(value: str) -> list[Hours]:
    """The lines of `hours_text` as the hours of a week."""
    return [
        Hours(
            days=tuple(row["byday"].split(",")),
            opens=time.fromisoformat(row["opens_at"]),
            closes=time(0) if row["closes_at"] == "24:00" else time.fromisoformat(row["closes_at"]),
            valid_from=row["valid_from"],
            valid_to=row["valid_to"],
            notes=row["notes"],
        )
        for row in hours_rows(value)
    ]


def _understood_hours(words: str, today: date) -> str:
    parts = [part for part in re.split(r"[\n;]", words) if part.strip()]
    if len(parts) > MOST_LINES:
        raise Refusal("keeping-hours-lines", most=MOST_LINES)
    lines = []
    for part in parts:
        try:
            typed = understand_hours(part, today=today)
        except NotUnderstood as refusal:
            if refusal.text_id != "hours-one-at-a-time":
                raise
            raise Refusal("keeping-hours-lines", most=MOST_LINES) from refusal
        if not typed.rrule.startswith(WEEKLY):
            raise Refusal("keeping-hours-weekly")
        span = f"{typed.opens_at:%H:%M}-{typed.closes_at:%H:%M}"
        lines.append(f"{typed.rrule.removeprefix(WEEKLY)} {span} {NONE} {NONE}")
    return "\n".join(sorted(set(lines)))


def _rows(
    field: Field, rows: Iterable[Phone] | Iterable[Contact], places: Mapping[str, str], service_id: str
) -> list[Detail]:
    """One detail for each row, the service's own rows first. Without a row: one detail, to add one to the service."""
    column = COLUMNS[field][1]
    found = [
        Detail(
            field=field,
            mark=service_code(row.id),
            row_id=row.id,
            value=str(getattr(row, column)),
            place="" if row.service_id else places[str(row.service_at_location_id)],
            sample=row.sample,
        )
        for row in rows
        if row.service_id or row.service_at_location_id in places
    ]
    return sorted(found, key=lambda each: each.place) or [Detail(field, NEW, service_id, "")]


def _hours(entry: Entry, places: Mapping[str, str]) -> list[Detail]:
    """The service's own hours, and its hours at each place."""
    by_owner: dict[str, list[Schedule]] = {}
    for row in entry.schedules:
        by_owner.setdefault(row.service_id or str(row.service_at_location_id), []).append(row)
    owners = {entry.service.id: "", **{at: name for at, name in places.items() if at in by_owner}}
    if len(owners) > 1 and entry.service.id not in by_owner:
        del owners[entry.service.id]  # it is open at its places; hours besides would only confuse
    return [
        Detail(
            field=Field.HOURS,
            mark=service_code(owner),
            row_id=owner,
            value=hours_text(by_owner.get(owner, [])),
            place=place,
            sample=any(row.sample for row in by_owner.get(owner, [])),
        )
        for owner, place in owners.items()
    ]


def _text(field: Field, entry: Entry) -> Detail:
    service, column = entry.service, COLUMNS[field][1]
    value = getattr(service, column) or ""
    found = {language: texts.found.get(("service", service.id, column)) for language, texts in entry.texts.items()}
    current = sorted(tag for tag, each in found.items() if each and each.source_hash == source_hash(value))
    return Detail(field, OWN, service.id, value, languages=tuple(current))
