"""Roles × commands × buttons: whoever may not gets, word for word, the answer to something that does not exist.

The routes are read out of the conversations, so a later one is included without a change here. Only what is new for
*everybody* is entered below; whatever else is new must name the action that it needs.
"""

import enum
import importlib
import inspect
import pkgutil
import re
import typing
from dataclasses import dataclass, replace
from typing import Any

import pytest
from aiogram.filters.callback_data import CallbackData

import handlers
from handlers.cases.progress.callbacks import SeeOwnGoals
from handlers.conversations import CONVERSATIONS, ROUTING
from handlers.shell import acquaintance
from handlers.shell.conversation import Command, Press, Reply
from handlers.shell.pace import Pace
from services.people import Account, forget_person
from services.staff.lookups import list_staff
from services.staff.members import invite_staff, remove_staff, suspend_staff
from services.staff.rules import MAY, Action, Role, Staff, StaffState
from storage.pages import PageLink

from ..conftest import context_of

MENU = ("start", "offers", "book", "appointments", "news", "town", "language", "emergency", "privacy")
STAFF_MENU = {
    "staff": Action.staff_menu,
    "agenda": Action.own_appointments,
    "hours": Action.own_office_hours,
    "absent": Action.own_office_hours,
    "invite": Action.clients,
    "case": Action.cases,
    "slip": Action.cases,
    "contact": Action.cases,
    "theme": Action.themes,
    "directory": Action.directory_edit,
    "gaps": Action.gaps_region,
    "translations": Action.directory_edit,
    "campaign": Action.campaigns,
}
COMMANDS_FOR_EVERYBODY = {*MENU, "menu", "mycase"}
COMMANDS_FOR_NEWCOMERS = {"start", "menu", "language", "emergency", "privacy", "mycase"}
BUTTONS_FOR_EVERYBODY = {
    *("lm1", "lg1", "em1", "ed1", "pv1", "pa1", "pf1"),  # start, emergency, privacy
    *("px1", "py1", "pq1", "pt1", "pz1"),  # export, consents
    *("mm1", "sl1", "mu1", "tp1", "of1", "ob1", "ls1", "cd1", "pn1", "ct1", "ug1", "uw1"),  # offers
    *("if1", "ib1"),  # info cards
    *("vm1", "vs1", "va1", "vz1", "vx1", "vp1", "vl1"),  # news
    *("jl1", "ja1", "jn1"),  # following a link
    *("cl1", "ce1", "cg1", "cq1", "ch1", "cb1", "cu1", "du1", "dv1"),  # joining and leaving a case
    *("bm1", "bh1", "bf1", "bd1", "bk1", "bu1", "bs1", "bl1", "bx1", "by1"),  # booking
    *("ba1", "bo1", "bc1", "bq1", "bz1", "bw1", "bn1", "bg1"),
    *("go1", "gw1", "ga1", "gn1", "gz1"),  # progress: a client's own goals and view
    "rp1",  # referrals: a client's place
    "pc1",  # closing one's own page
}
FULL = {  # buttons that have no room for the largest value in every field
    "ic2": ["ic2:m1:9823:o:45:544:2:2:::n:0", "ic2:i2147483647:9823:::0:0::::s:99", "ic2:a:1::1:1:1:1:a:1:n:1"],
    "ic3": ["ic3:m1:9823:o:45:544:2:2::", "ic3:i2147483647:9823:o:45:544:2:2::", "ic3:n:9823:o:45:544:2:2::5570004"],
}
UNKNOWN_BUTTON, UNKNOWN_COMMAND = "zz9:1", "/wetter"


@dataclass(frozen=True)
class Route:
    """One command, button or question of a conversation."""

    handler: Any
    action: Action | None
    command: str | None = None
    button: type[CallbackData] | None = None

    @property
    def name(self) -> str:
        return f"/{self.command}" if self.command else f"button {self.button.__prefix__}" if self.button else "words"

    def forged(self) -> list[str]:
        """What a phone could send for it."""
        if self.button is None:
            return [f"/{self.command}", f"/{self.command} K-17", f"/{self.command} 1"] if self.command else []
        if self.button.__prefix__ in FULL:
            return FULL[self.button.__prefix__]
        return [
            self.button(
                **{name: _value(each.annotation, least) for name, each in self.button.model_fields.items()}
            ).pack()
            for least in (True, False)
        ]


def _value(annotation: Any, least: bool) -> Any:
    options = typing.get_args(annotation)
    if options and typing.get_origin(annotation) is typing.Literal:
        return options[0 if least else -1]
    if options:
        return None if least and type(None) in options else _value(options[0], least)
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        return list(annotation)[0 if least else -1]
    values = {int: (1, 2**31 - 1), bool: (True, False), str: ("a", "05570004")}
    return values[annotation][0 if least else 1]


def routes() -> list[Route]:
    """Every route of every conversation."""
    return [
        Route(
            each.handler,
            each.action,
            command=each.name if isinstance(each, Command) else None,
            button=each.data if isinstance(each, Press) else None,
        )
        for conversation in CONVERSATIONS
        for each in conversation.routes
        if isinstance(each, Press | Command | Reply)
    ]


ROUTES = routes()


# --- the routes ---


def test_every_command_and_button_is_everybodys_or_names_the_action_it_needs():
    open_to_all = {each.name for each in ROUTES if each.action is None and each.name != "words"}
    known = {f"/{each}" for each in COMMANDS_FOR_EVERYBODY} | {f"button {each}" for each in BUTTONS_FOR_EVERYBODY}

    assert open_to_all - known == set(), "give these an action, or enter them above as everybody's"


def test_a_handler_that_takes_the_staff_member_is_never_reached_without_one():
    careless = [
        each.name
        for each in ROUTES
        if each.action is None
        and (
            re.search(r"context\.staff\b", inspect.getsource(each.handler))
            or "staff: Staff," in inspect.getsource(each.handler)  # transitional
        )
    ]

    assert careless == []


def test_newcomers_are_served_by_few_commands_alone():
    commands = [each for conversation in CONVERSATIONS for each in conversation.routes if isinstance(each, Command)]

    assert {each.name for each in commands if each.newcomers} <= COMMANDS_FOR_NEWCOMERS
    assert [each.name for each in commands if each.newcomers and each.action] == []


def test_each_question_has_one_route():
    replies = [each for conversation in CONVERSATIONS for each in conversation.routes if isinstance(each, Reply)]
    asked = [question for each in replies for question in each.questions]

    assert sorted(asked) == sorted(set(asked))


def test_every_button_has_a_route_and_a_prefix_of_its_own():
    for module in pkgutil.walk_packages(handlers.__path__, "handlers."):
        importlib.import_module(module.name)
    classes, left = [], [CallbackData]
    while left:
        below = left.pop().__subclasses__()
        left += below
        classes += [
            each for each in below if each.__module__.startswith("handlers.") and not each.__name__.startswith("_")
        ]

    prefixes = [each.__prefix__ for each in classes]
    assert sorted(prefixes) == sorted(set(prefixes)), "two buttons share a prefix"
    assert set(prefixes) - {each.button.__prefix__ for each in ROUTES if each.button} == set()


def test_the_menu_of_telegram_names_the_commands_that_exist_and_no_other():
    routed = {each.command: each.action for each in ROUTES if each.command and each.action}

    assert {name: action for name, action in routed.items() if name not in COMMANDS_FOR_EVERYBODY} == STAFF_MENU
    assert {each.command for each in ROUTES if each.command and not each.action} == COMMANDS_FOR_EVERYBODY


@pytest.mark.parametrize("role", list(Role))
def test_everybody_gets_the_menu_of_what_they_may(role):
    staff = Staff(1, 1, role, "Erika Muster", "Kreis", "KIM", None, None, None)
    offered = [name for name, action in STAFF_MENU.items() if action in MAY[role]]

    assert ROUTING.menu_for(staff) == (*offered, *MENU)
    assert ROUTING.menu_for(None) == ROUTING.menu_for(replace(staff, state=StaffState.suspended)) == MENU


# --- the matrix ---


OUTSIDERS = ("newcomer", "client", "suspended", "removed", "left")
ROWS = {  # what buttons call the numbers of rows that belong to somebody
    *("case_id", "member_id", "goal_id", "interaction_id", "release_id", "referral_id", "handover_id", "theme_id"),
    *("into_id", "question_id", "link_id", "campaign_id"),
}
ENDS = {"do1", "dq1", "dr1", "dg1", "de1", "dt1", "lr1", "cj1"}  # after these a case's buttons do something else
STEERING = {"tw1", "tb1"}  # a theme's next step is its coordinator's
UNKNOWN = 2**31 - 1


async def somebody(lab: Any, who: str, town: str = "05570004", region: str = "ahlen") -> Any:
    """A phone whose owner is a role, or one of the outsiders."""
    if who == "newcomer":
        return lab.stranger("de")
    person = await lab.person("de", "05570004")
    if who == "client":
        return person
    role = Role(who) if who in list(Role) else Role.case_manager
    about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": town}
    now, database = lab.clock.now(), lab.app.database
    async with database.writing() as session:
        token = await invite_staff(session, context_of(app=lab.app, now=now), role=role, **about, region=region)
    await person.says(f"/start s_{token}")
    assert "staff-joined" in person.screen
    async with database.writing() as session:
        member = max(await list_staff(session, keyring=lab.app.keyring), key=lambda each: each.id)
        if who == "suspended":
            await suspend_staff(session, member.id, now=now)
        elif who == "removed":
            await remove_staff(session, member.id, now=now)
        elif who == "left":
            await forget_person(session, Account(str(person.id), lab.app.keyring))
    return person


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody presses as often as a matrix; staff are asked for at each press."""
    monkeypatch.setattr(Pace, "allows", lambda _self, _user_id: True)
    monkeypatch.setattr(acquaintance, "STAFF_REMEMBERED_S", -1.0)


def may(who: str, action: Action) -> bool:
    return who in list(Role) and action in MAY[Role(who)]


@pytest.mark.parametrize("who", [*OUTSIDERS, *Role])
async def test_who_may_not_is_answered_as_if_it_did_not_exist_and_changes_nothing(unhurried, store, erika, who):
    person = await somebody(store.lab, who)
    await person.says(UNKNOWN_COMMAND)
    to_command = person.screen, person.buttons
    await person.press(UNKNOWN_BUTTON)
    to_button = person.screen, person.buttons
    before = await store.everything()

    refused = [each for each in ROUTES if each.action and not may(who, each.action) and each.command != "start"]
    turn = [*OUTSIDERS, *Role].index(who)
    for route in refused:
        forged = route.forged()  # the gate looks at no value: each is sent by some, and a real row's by everybody
        real = store.presses(route.button)[:1] if route.button else forged
        for sent in dict.fromkeys((*real, *forged[turn % max(len(forged), 1) :][:1])):
            if route.button:
                await person.press(sent)
            else:
                await person.says(sent)
            assert (person.screen, person.buttons) == (to_button if route.button else to_command), (sent, who)

    assert refused or who in list(Role)
    assert await store.everything() == before


@pytest.mark.parametrize("role", list(Role))
async def test_who_may_is_let_through_and_forged_numbers_break_nothing(unhurried, lab, role):
    person = await somebody(lab, role)
    await person.says(UNKNOWN_COMMAND)
    unknown = str(person.screen).splitlines()[0]

    for route in ROUTES:
        if route.action is None or not may(role, route.action):
            continue
        if route.command:
            await person.says(f"/{route.command}")
            assert not str(person.screen).startswith(unknown), route.name
        for sent in route.forged() if route.button else []:
            await person.says("/privacy")
            await person.press(sent)
            assert "error-unexpected" not in person.screen, (sent, role)
            assert "privacy-title" not in person.screen, f"{sent} was not answered"


async def test_a_number_that_no_row_can_have_is_answered_like_an_unknown_button(unhurried, lab):
    person = await somebody(lab, "case_manager")
    await person.press(UNKNOWN_BUTTON)
    unknown = person.screen, person.buttons
    ids = {each.button.__prefix__: [*each.button.model_fields.values()] for each in ROUTES if each.button}
    of_one = [prefix for prefix, fields in ids.items() if [each.annotation for each in fields] == [int]]
    assert len(of_one) > 20

    for number in (2**31, 10**19):
        await person.says("/privacy")
        for sent in (
            *(f"{each}:{number}" for each in of_one),
            f"bk1:{number}:29741760:",
            f"ic3:i{number}:9823:o:45:::::",
        ):
            await person.press(sent)
            assert (person.screen, person.buttons) == unknown, sent


# --- rows that exist: one's own, and another's ---


def about_rows(*, everybodys: bool) -> list[Route]:
    """Buttons that carry the number of a row of the case store."""
    of_drafts = {"ic2", "ic3", "pq1", "pz1"}
    return [
        each
        for each in ROUTES
        if each.button
        and (each.action is None) == everybodys
        and (set(each.button.model_fields) & ROWS or each.button.__prefix__ in of_drafts)
    ]


async def answers(store: Any, person: Any, button: Any, ids: dict[str, int]) -> list[tuple[str, list[str]]]:
    """What somebody reads for each choice of a button about these rows."""
    found = []
    for sent in store.presses(button, **ids):
        await person.press(sent)
        found.append((str(person.screen), person.buttons))
    return found


async def test_whose_case_it_is_finds_every_button_working(unhurried, store, erika):
    """Else the tests below would compare two refusals of something that nobody reaches."""
    await somebody(store.lab, "case_manager")
    colleague = max(await store.does(list_staff, keyring=store.lab.app.keyring), key=lambda each: each.id)
    coordinator = await somebody(store.lab, "coordinator")
    routes = sorted(about_rows(everybodys=False), key=lambda each: each.button.__prefix__ in ENDS)
    refused = set()

    for route in routes:
        phone = coordinator if route.button.__prefix__ in STEERING else erika
        for sent in store.presses(route.button, staff_id=colleague.id):
            await phone.press(sent)
            assert "error-unexpected" not in phone.screen, sent
            if "cases-unknown" in phone.screen or "themes-unknown" in phone.screen:
                refused.add(route.name)

    assert refused <= {f"button {each}" for each in ENDS}, "only once the case has been handed over"


@pytest.mark.parametrize("role", [each for each in Role if MAY[each] & {Action.cases, Action.themes, Action.campaigns}])
async def test_a_row_of_anothers_and_one_that_never_was_are_answered_alike(unhurried, store, erika, role):
    colleague = await somebody(store.lab, role, "05570052", "nordkreis")
    before = await store.everything()

    for route in about_rows(everybodys=False):
        if not may(role, route.action) or role is Role.lead:  # the lead sees every theme
            continue
        real = await answers(store, colleague, route.button, {"staff_id": 1})
        unknown = await answers(store, colleague, route.button, {"staff_id": 1} | dict.fromkeys(ROWS, UNKNOWN))
        assert real == unknown, route.name

    assert await store.everything() == before


@pytest.mark.parametrize("who", ["client", "spouse", "teenager", "case_manager", "coordinator", "lead", "admin"])
async def test_nobody_reaches_a_members_own_buttons_but_the_member(unhurried, store, erika, who):
    client, letters = await store.client("A"), {"spouse": "B", "teenager": "C"}
    question = await store.asks()
    await client.press(SeeOwnGoals(member_id=store.members["A"]))
    await client.taps("lesen")
    link = (await store.rows(PageLink))[-1]
    person = await store.client(letters[who]) if who in letters else await somebody(store.lab, who)
    before = await store.everything()

    for route in about_rows(everybodys=True):
        mine = {"question_id": question, "link_id": link.id, "back": "mm1"}
        real = await answers(store, person, route.button, mine)
        unknown = await answers(store, person, route.button, {"back": "mm1"} | dict.fromkeys(ROWS, UNKNOWN))
        assert real == unknown, route.name

    assert await store.everything() == before


@pytest.mark.parametrize("words", ["/case {}", "/case {}/A", "/contact {} Büro 45 Wohnen", "/contact {}/B Telefon"])
async def test_a_typed_number_of_anothers_case_reads_like_one_that_never_was(unhurried, store, erika, words):
    colleague = await somebody(store.lab, "case_manager")
    said = []
    for number in ("WAF-2026-1", "WAF-2026-4711"):
        await colleague.says(words.format(number))
        said.append((str(colleague.screen), colleague.buttons))

    assert "cases-unknown" in colleague.screen
    assert said[0] == said[1]
    await erika.says(words.format("WAF-2026-1"))
    assert "WAF-2026-1" in erika.screen
