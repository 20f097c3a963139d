"""Locations of the Integreat app as a package: what its API v3 says, read as offers of our own.

One location is one service of kind `other`, keyed on `location.id`: the `id` at the top is that of a translation. What
the API does not say stays unknown: spoken languages, target group, cost. `barrier_free` is left out, because "true"
names neither ramp nor lift, and a wrong promise costs a wheelchair user the way. Opening hours of single contacts have
no place in HSDS and are left out. `assured_date` is the day of the last change of the German page.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from services.counties import County, is_timezone
from services.directory.integreat_categories import topics_of, words
from services.directory.integreat_source import GERMAN, fetch, load_saved
from services.directory.integreat_text import (
    as_date,
    as_list,
    as_map,
    as_text,
    as_time,
    cut,
    dialled,
    folded,
    plain_text,
    shortened,
)
from services.directory.package import DirectoryInvalid, Package, PackageBuilder, Problem, source_hash
from services.directory.places import find_municipalities
from services.refusal import Refusal
from storage.directory_fields import NAME, is_web_address

Record: TypeAlias = Mapping[str, Any]
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LANGUAGES = {"de-si": "de-simple", "ku": "kmr"}  # Integreat's language → ours, where they differ
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LONGEST_KEY = 20  # digits of a `location.id`
_LONGEST_LANGUAGE = 12
_LONGEST_TOWN = 200


def origin_of(region: str) -> str:
    """The origin of a region's rows. An import replaces only rows of its own origin."""
    return f"integreat:{region}"


def read_integreat(
    documents: Mapping[str, Sequence[Record]], region: str, county: County, skipped: list[Problem] | None = None
) -> Package:
    """The package in the API's documents, by language; German is the original.

    `skipped` receives everything that cannot be used and was left out; the import goes on without it.

    Raises:
        DirectoryInvalid: no German document, or a location that contradicts itself.
    """
    if GERMAN not in documents:
        raise DirectoryInvalid([Problem(f"{GERMAN}.json", "–", "–", "cli-problem-file-missing")])
    return _Reader(documents, region, county, [] if skipped is None else skipped).read()


async def read_source(source: str, region: str, county: County, skipped: list[Problem] | None = None) -> Package:
    """The package of a region, from the API at the address `source` in all its languages, or from saved files.

    Raises:
        DirectoryInvalid: see `read_integreat` and `load_saved`.
        Refusal: the address gives nothing (see `fetch`), or the files cannot be read.
    """
    if "://" in source:
        return read_integreat(await fetch(source, region), region, county, skipped)
    try:
        return read_integreat(load_saved(Path(source)), region, county, skipped)
    except OSError as error:
        raise Refusal("cli-source-unreadable", file=source, problem=error.strerror or "") from error


class _Reader:
    def __init__(
        self, documents: Mapping[str, Sequence[Record]], region: str, county: County, skipped: list[Problem]
    ) -> None:
        self.documents = documents
        self.region = region
        self.county = county
        self.skipped = skipped
        self.builder = PackageBuilder(county, origin_of(region))
        self.organizations: set[str] = set()
        self.key = ""  # location.id of the record at hand, which stands for the row in problems

    def read(self) -> Package:
        originals: dict[str, Record] = {}
        for record in self.documents[GERMAN]:
            self.key = _key(record) or f"id {record.get('id')}"
            if _key(record) is None or not as_text(record.get("title")):
                self._skip("location", "cli-skipped-incomplete")
            elif self.key in originals:
                self._skip("location", "cli-skipped-twice")
            else:
                originals[self.key] = record
        kept = [
            key for position, (key, record) in enumerate(originals.items()) if self._location(key, record, position)
        ]
        for language, records in self.documents.items():
            if language != GERMAN:
                self._translations(language, records, {key: originals[key] for key in kept})
        return self.builder.finish()

    def _location(self, key: str, record: Record, position: int) -> bool:
        self.key = key
        topics = topics_of(record.get("category"))
        if not topics:
            self._skip("category", "cli-skipped-category", as_text(as_map(record.get("category")).get("name")))
            return False
        service = f"integreat-{self.region}-{key}"
        self._service(service, record, position)
        for index, topic in enumerate(topics):
            values = {"id": f"{service}.topic.{topic}", "service_id": service, "topic": topic, "position": index}
            self._add("service_topic", values)
        self._place(service, record)
        self._contacts(service, record)
        self._hours(service, record)
        return True

    def _service(self, service: str, record: Record, position: int) -> None:
        websites = [record.get("website"), *(each.get("website") for each in _contacts(record))]
        days = [day for day, each in zip(words()["days"], _days(record), strict=False) if each.get("appointmentOnly")]
        by_appointment = [words()["appointment_only"].format(days=", ".join(days))] if days else []
        booking = self._address("appointment_url", record.get("appointment_url"))
        values: dict[str, object] = {
            "id": service,
            "organization_id": self._organization(service, record),
            "name": self._short("title", record["title"]),
            "description": _description(record) or None,
            "url": next((url for url in (self._address("website", each) for each in websites) if url), None),
            "status": "temporarily closed" if record.get("temporarily_closed") else "active",
            "application_process": " ".join([*by_appointment, *([booking] if booking else [])]) or None,
            "assured_date": as_date(record.get("last_updated")),
            "position": position,
            "source": self._address("url", record.get("url")),
        }
        self._add("service", values)

    def _organization(self, service: str, record: Record) -> str:
        given = as_map(record.get("organization"))
        name, key = self._short("organization", given.get("name")), _number(given.get("id"))
        if name and key is None:
            self._skip("organization", "cli-skipped-organization", name)
        shared = f"integreat-{self.region}-organization-{key}"
        organization = shared if name and key else f"{service}.organization"
        if organization not in self.organizations:
            self.organizations.add(organization)
            website = self._address("organization", given.get("website"))
            self._add("organization", {"id": organization, "name": name or _title(record), "website": website})
        return organization

    def _place(self, service: str, record: Record) -> None:
        place = record["location"]
        town = self._short("town", place.get("town"), _LONGEST_TOWN)
        found = find_municipalities(town, self.county) if town else []
        ags = found[0].ags if len(found) == 1 else None
        area = {"uri": ags or self.county.ags, "name": found[0].name if ags else self.county.name}
        self._add("service_area", {"id": f"{service}.area.{area['uri']}", "service_id": service, **area})
        location = f"{service}.location"
        values = {"id": location, "name": _title(record), "municipality_ags": ags}
        self._add("location", {**values, **self._coordinates(place)})
        self._add("service_at_location", {"id": f"{service}.at", "service_id": service, "location_id": location})
        street, code = self._short("address", place.get("address")), as_text(place.get("postcode"))
        if street and town:
            where = {"id": f"{location}.address", "location_id": location, "address_1": street, "city": town}
            is_code = re.fullmatch(r"\d{5}", code)
            if code and not is_code:
                self._skip("postcode", "cli-skipped-postcode", code)
            self._add("address", where | ({"postal_code": code} if is_code else {}))

    def _coordinates(self, place: Record) -> dict[str, float]:
        latitude, longitude = place.get("latitude"), place.get("longitude")
        if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
            return {}
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180) or latitude == longitude == 0:
            self._skip("latitude", "cli-skipped-coordinates", f"{latitude}, {longitude}")
            return {}
        return {"latitude": float(latitude), "longitude": float(longitude)}

    def _contacts(self, service: str, record: Record) -> None:
        people = [*_contacts(record), {"email": record.get("email"), "phone_number": record.get("phone_number")}]
        numbers: set[str] = set()
        known: set[tuple[str | None, str | None]] = set()
        for person in people:
            duty = as_text(person.get("area_of_responsibility"))[:200] or None
            for key, kind in (("phone_number", "voice"), ("mobile_number", "cell")):
                number = self._phone(key, as_text(person.get(key)))
                if number and number not in numbers:
                    numbers.add(number)
                    phone = {"id": f"{service}.phone.{len(numbers)}", "service_id": service, "number": number}
                    self._add("phone", {**phone, "type": kind, "description": duty})
            name, email = as_text(person.get("name"))[:200] or None, self._email(as_text(person.get("email")))
            if (name or email) and (name, email) not in known and (name or email not in {each for _, each in known}):
                known.add((name, email))
                contact = {"id": f"{service}.contact.{len(known)}", "service_id": service, "name": name}
                self._add("contact", contact | {"title": duty, "email": email})

    def _hours(self, service: str, record: Record) -> None:
        if record.get("opening_hours") and not _days(record):
            self._skip("opening_hours", "cli-skipped-hours")
        slots: dict[tuple[str, str, str], dict[str, None]] = {}  # days in their order, each once
        for day, each in zip(DAYS, _days(record), strict=False):
            for slot in self._slots(each):
                slots.setdefault(slot, {})[day] = None
        for index, ((opens, closes, zone), days) in enumerate(slots.items(), start=1):
            values = {"id": f"{service}.schedule.{index}", "service_id": service, "byday": ",".join(days)}
            self._add("schedule", values | {"opens_at": opens, "closes_at": closes, "tzid": zone})

    def _slots(self, day: Record) -> Iterator[tuple[str, str, str]]:
        """Times at which anyone may come: a day of appointments only has none."""
        if day.get("closed") or day.get("appointmentOnly"):
            return
        if day.get("allDay"):
            yield "00:00", "24:00", self.county.timezone
            return
        for slot in as_list(day.get("timeSlots")):
            opens, closes = as_time(slot.get("start")), as_time(slot.get("end"))
            closes = "24:00" if closes == "00:00" else closes
            if opens is None or closes is None or opens >= closes:
                self._skip("opening_hours", "cli-skipped-hours", f"{slot.get('start')}–{slot.get('end')}")
                continue
            yield opens, closes, self._timezone(as_text(slot.get("timezone")))

    def _timezone(self, given: str) -> str:
        if given and not is_timezone(given):
            self._skip("timezone", "cli-skipped-timezone", given)
            return self.county.timezone
        return given or self.county.timezone

    def _translations(self, language: str, records: Sequence[Record], originals: Mapping[str, Record]) -> None:
        """Keep what differs from the German text: Integreat hands out the German page where nobody translated."""
        if len(LANGUAGES.get(language, language)) > _LONGEST_LANGUAGE:
            self.key = "–"
            self._skip("language", "cli-skipped-language", language)
            return
        for record in records:
            german = originals.get(_key(record) or "")
            if german is None or record.get("id") in (None, german.get("id")) or _is_fallback(german, language):
                continue
            self.key = _key(record) or ""
            service = f"integreat-{self.region}-{self.key}"
            self._translate(language, service, "name", _title(record), _title(german))
            self._translate(language, service, "description", _description(record), _description(german))

    def _translate(self, language: str, service: str, field: str, text: str, original: str) -> None:
        if not text or not original or folded(text) == folded(original):
            return
        ours = LANGUAGES.get(language, language)
        values = {"id": f"{service}.{field}.{ours}", "entity": "service", "entity_id": service, "field": field}
        values |= {"language": ours, "text": text, "source_hash": source_hash(original), "text_origin": "import"}
        self._add("translation", values, file=f"{language}.json")

    def _short(self, field: str, given: object, longest: int = NAME) -> str:
        text = as_text(given)
        if len(text) > longest:
            self._skip(field, "cli-skipped-long", text)
        return cut(text, longest)

    def _phone(self, field: str, given: str) -> str | None:
        number = dialled(given) if given else None
        if given and number is None:
            self._skip(field, "cli-skipped-phone", given)
        return number

    def _email(self, given: str) -> str | None:
        if given and (not _EMAIL.fullmatch(given) or len(given) > 200):
            self._skip("email", "cli-skipped-email", given)
            return None
        return given or None

    def _address(self, field: str, given: object) -> str | None:
        address = as_text(given)
        if address and not is_web_address(address):
            self._skip(field, "cli-skipped-address", address)
            return None
        return address or None

    def _skip(self, field: str, text_id: str, value: str = "") -> None:
        problem = Problem(f"{GERMAN}.json", self.key, field, text_id, {"value": value[:60]})
        if problem not in self.skipped:
            self.skipped.append(problem)

    def _add(self, table: str, values: Mapping[str, object], file: str = f"{GERMAN}.json") -> None:
        self.builder.add(table, values, file=file, row=self.key)


def _key(record: Record) -> str | None:
    """`location.id`, which is the same in every language."""
    return _number(as_map(record.get("location")).get("id"))


def _number(given: object) -> str | None:
    is_id = isinstance(given, int) and not isinstance(given, bool) and abs(given) < 10**_LONGEST_KEY
    return str(given) if is_id else None


def _title(record: Record) -> str:
    return cut(as_text(record.get("title")), NAME)


def _contacts(record: Record) -> list[Record]:
    return as_list(record.get("contacts"))


def _days(record: Record) -> list[Record]:
    """The seven days, Monday first. Empty when there is anything else."""
    days = as_list(record.get("opening_hours"))
    return days if len(days) == len(DAYS) else []


def _description(record: Record) -> str:
    content = record.get("content")
    return shortened(plain_text(content)) if isinstance(content, str) else ""


def _is_fallback(german: Record, language: str) -> bool:
    """Whether the German page says that `language` has no page of its own."""
    listed = as_map(german.get("available_languages"))
    return language in listed and as_map(listed[language]).get("id") is None
