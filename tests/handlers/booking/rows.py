"""Rows and values of booking as its screens are given them, without a database."""

from datetime import UTC, date, datetime, time
from typing import Any

from services.booking.rules import Rule
from services.staff.rules import Role, Staff
from storage.booking import Appointment

ZONE = "Europe/Berlin"  # in November an hour before UTC


def appointment(**changes: Any) -> Appointment:
    """A confirmed one on Tuesday at 14:00 in Ahlen, with nothing added."""
    row: dict[str, Any] = {
        "id": 12,
        "uid": "00000000-0000-0000-0000-000000000012",
        "sequence": 1,
        "client_id": 5,
        "staff_id": 3,
        "starts_at": datetime(2026, 11, 24, 13, tzinfo=UTC),
        "ends_at": datetime(2026, 11, 24, 13, 30, tzinfo=UTC),
        "tzid": ZONE,
        "mode": "appointment",
        "place": "Am Markt 1, Ahlen",
        "state": "confirmed",
        "companions": 0,
    }
    return Appointment(**(row | changes))


def rule(**changes: Any) -> Rule:
    """Office hours on Mondays from 9 to 12, by appointment."""
    values: dict[str, Any] = {
        "id": 7,
        "staff_id": 3,
        "rrule": "FREQ=WEEKLY;BYDAY=MO",
        "begins_on": date(2026, 11, 2),
        "opens_at": time(9),
        "closes_at": time(12),
        "tzid": ZONE,
        "slot_minutes": 30,
        "buffer_minutes": 0,
        "mode": "appointment",
        "place": "Am Markt 1, Ahlen",
    }
    return Rule(**(values | changes))


def staff(number: int, name: str, **changes: Any) -> Staff:
    values: dict[str, Any] = {
        "person_id": 100 + number,
        "role": Role.case_manager,
        "employer": "Kreis Warendorf",
        "office": "KIM Ahlen",
        "municipality_ags": "05570004",
        "district": None,
        "region": "ahlen",
    }
    return Staff(id=number, name=name, **(values | changes))
