"""Rows and values of cases as their screens are given them, without a database."""

from datetime import UTC, date, datetime
from typing import Any

from services.cases.access import CaseFile, Member
from services.cases.rules import CaseKind, CaseNumber, MemberKind
from storage.cases import Consent, Release

DECEMBER = datetime(2026, 12, 1, 12, tzinfo=UTC)


def member(number: int = 41, letter: str = "A", **changes: Any) -> Member:
    """An adult without a phone in the case."""
    values: dict[str, Any] = {"case_id": 17, "kind": MemberKind.adult, "person_id": None, "reassess_on": None}
    return Member(id=number, letter=letter, **(values | changes))


def case_file(*members: Member, **changes: Any) -> CaseFile:
    """An open case of one adult, WAF-2026-17."""
    values: dict[str, Any] = {
        "id": 17,
        "number": CaseNumber("WAF", 2026, 17),
        "kind": CaseKind.person,
        "confidential": False,
        "staff_id": 3,
        "municipality_ags": "05570004",
        "opened_on": date(2026, 11, 2),
        "closed_at": None,
        "is_held": False,
        "members": members or (member(),),
    }
    return CaseFile(**(values | changes))


def family(**changes: Any) -> CaseFile:
    """Two adults, of whom the first has a phone in the case, and a child."""
    people = (member(person_id=5), member(42, "B"), member(43, "C", kind=MemberKind.child))
    return case_file(*people, **({"kind": CaseKind.family} | changes))


def consent(**changes: Any) -> Consent:
    values: dict[str, Any] = {"form_version": "2026-1", "granted_on": date(2026, 11, 2), "way": "paper"}
    return Consent(member_id=41, purpose="case_work", **(values | changes))


def release(number: int) -> Release:
    return Release(id=number, member_id=41, service_code="a1b2c3d4e5", recipient="Schuldnerberatung")
