"""The steps of a form, each screen whole: what is asked next, and the summary."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

import pytest

from handlers.cases.file import form_screens as screens
from services.cases.consents import Form
from services.cases.rules import Way
from services.context import Context
from storage.cases import Consent, Release
from tests.conftest import context_of
from tests.handlers.whole import whole


class Archive:
    """In place of a database: the version of the form that each table holds last, and nothing else."""

    def __init__(self, consent: str | None, release: str | None) -> None:
        self.last: Mapping[Any, str | None] = {Consent.__table__: consent, Release.__table__: release}

    @asynccontextmanager
    async def reading(self) -> AsyncIterator["Archive"]:
        yield self

    async def exec(self, query: Any) -> "Answer":
        (table,) = query.get_final_froms()
        return Answer(self.last[table])


class Answer:
    def __init__(self, version: str | None) -> None:
        self.version = version

    def first(self) -> str | None:
        return self.version


def known(consent: str | None = "2026-1", release: str | None = "R-7") -> Context:
    return context_of(database=Archive(consent, release))


NEW = {"what": "open", "who": "adult", "confidential": 0, "begun": 1795426200}
SECRET = {**NEW, "who": "two_parents", "confidential": 1}
MORE = {"what": "add", "case": 17, "kind": "teenager", "begun": 1795426200}
AGAIN = {"what": "again", "member": 41, "begun": 1795426200}
RELEASE = {
    "what": "release",
    "member": 41,
    "code": "a1b2c3d4e5",
    "recipient": "Schuldnerberatung",
    "purpose": "referral",
    "begun": 1795426200,
}
VERSION, DAY, WAY = {"version": "2026-1"}, {"day": "2026-11-18"}, {"way": "paper"}

OPENING = ["cases-opening", "cases-who(who=adult)"]
RELEASING = ["cases-releasing", "cases-release(name=Schuldnerberatung, purpose=cases-purpose(purpose=referral))"]
ASK_VERSION = ["cases-ask-version", "cases-ask-version-hint"]
ASK_DAY = [
    "cases-ask-day",
    "cases-ask-day-hint",
    "[cases-day-0 → ci1:0:1795426200] [cases-day-1 → ci1:1:1795426200]",
]
ASK_WAY = [
    "cases-ask-way",
    "[cases-way(way=paper) → cy1:paper:1795426200]",
    "[cases-way(way=chat) → cy1:chat:1795426200]",
]
LAST, NO_FORM = "[cases-version(version=2026-1) → cf1:1795426200]", "[cases-no-form → cn1]"
TO_LIST, TO_CASE = "[cases-mine-all → cc1:0:0]", "[cases-back-case → cs1:17]"
TO_MEMBER, TO_RELEASES = "[cases-back → cm1:41]", "[cases-back → cr1:41]"
SIGNED = [
    "cases-form-line(version=2026-1, date=18. November 2026, way={way})",
    "",
    "cases-summary-right",
    "[cases-save → cz1:1795426200]",
]


def summary(way: str = "paper") -> list[str]:
    return [each.format(way=way) for each in SIGNED]


STEPS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "a new case: which version": (NEW, [*OPENING, "", *ASK_VERSION, LAST, NO_FORM, TO_LIST]),
    "a new case on paper: still which version": (
        NEW | WAY | DAY,
        [*OPENING, "", *ASK_VERSION, LAST, NO_FORM, TO_LIST],
    ),
    "a new case: which day": (NEW | VERSION, [*OPENING, "", *ASK_DAY, TO_LIST]),
    "a new case on paper: which day": (NEW | VERSION | WAY, [*OPENING, "", *ASK_DAY, TO_LIST]),
    "a new case: which way": (NEW | VERSION | DAY, [*OPENING, "", *ASK_WAY, TO_LIST]),
    "a new case: the summary": (NEW | VERSION | DAY | WAY, [*OPENING, *summary(), TO_LIST]),
    "a new case in confidence says so": (
        SECRET | VERSION,
        ["cases-opening", "cases-who(who=two_parents)", "cases-confidential", "", *ASK_DAY, TO_LIST],
    ),
    "a new case in confidence says so in the summary": (
        SECRET | VERSION | DAY | {"way": "chat"},
        ["cases-opening", "cases-who(who=two_parents)", "cases-confidential", *summary("chat"), TO_LIST],
    ),
    "somebody more goes back to the case": (
        MORE | VERSION,
        ["cases-adding", "cases-kind(kind=teenager)", "", *ASK_DAY, TO_CASE],
    ),
    "somebody more: the summary": (
        MORE | VERSION | DAY | WAY,
        ["cases-adding", "cases-kind(kind=teenager)", *summary(), TO_CASE],
    ),
    "a new consent goes back to who gives it": (
        AGAIN,
        ["cases-consenting", "", *ASK_VERSION, LAST, NO_FORM, TO_MEMBER],
    ),
    "a new consent: the summary": (AGAIN | VERSION | DAY | WAY, ["cases-consenting", *summary(), TO_MEMBER]),
    "a release has a form of its own, and goes back to the releases": (
        RELEASE,
        [*RELEASING, "", *ASK_VERSION, LAST.replace("2026-1", "R-7"), NO_FORM, TO_RELEASES],
    ),
    "a release: the summary": (RELEASE | VERSION | DAY | WAY, [*RELEASING, *summary(), TO_RELEASES]),
}


@pytest.mark.parametrize("step", STEPS)
async def test_a_form_asks_exactly_this(step):
    draft, expected = STEPS[step]

    assert whole(await screens.next_screen(known(), draft)) == expected


async def test_the_first_form_of_a_county_has_no_version_to_tap():
    shown = whole(await screens.next_screen(known(consent=None), NEW, above=["!"]))

    assert shown == ["!", *OPENING, "", *ASK_VERSION, NO_FORM, TO_LIST]


@pytest.mark.parametrize(("number", "leads_to"), [("case", "cs1:0"), ("member", "cm1:0")])
async def test_what_was_remembered_without_a_number_leads_to_nobody(number, leads_to):
    """A button of it is refused like any forged one, and no form of another moment is saved."""
    draft = {"what": "add" if number == "case" else "again", "kind": "adult", "begun": None, number: None}

    shown = whole(await screens.next_screen(known(), draft | VERSION | DAY | WAY))

    assert [shown[-2], shown[-1].split(" → ")[1]] == ["[cases-save → cz1:0]", f"{leads_to}]"]
    assert "ci1:0:0" in " ".join(whole(await screens.next_screen(known(), draft | VERSION)))


async def test_a_release_without_a_number_leads_to_nobodys_releases():
    shown = whole(await screens.next_screen(known(), {**RELEASE, "member": None}))

    assert shown[-1] == "[cases-back → cr1:0]"


@pytest.mark.parametrize(
    ("draft", "form"),
    [
        (VERSION | DAY | WAY, Form("2026-1", date(2026, 11, 18), Way.paper)),
        (VERSION | DAY | {"way": "chat"}, Form("2026-1", date(2026, 11, 18), Way.chat)),
        (DAY | WAY, None),
        (VERSION | WAY, None),
        (VERSION | DAY, None),
        ({}, None),
    ],
)
def test_a_form_is_whole_with_version_day_and_way(draft, form):
    assert screens.form_of(draft) == form
