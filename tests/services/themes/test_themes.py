"""Themes on both databases: raised, written, moved, merged, counted; and who learns nothing of them."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlmodel import col, select

from services.audit import verify
from services.context import Context
from services.people import Account, choose_language
from services.refusal import Refusal
from services.staff.members import invite_staff, join_staff, remove_staff, suspend_staff
from services.staff.rules import Role, Staff
from services.themes import messages
from services.themes.access import Codes, mergeable, similar_themes, theme_for, themes_of
from services.themes.figures import ContactCount, theme_figures
from services.themes.moving import MovedOn, NoBrief, Step, merge_themes, move_theme
from services.themes.raising import join_theme, raise_theme
from services.themes.rules import Area, Kind, ThemeState
from services.themes.words import Draft, Overtaken, Recognisable, read_theme, write_words
from storage.audit import AuditEntry
from storage.case_work import Interaction, InteractionCode
from storage.encryption import Keyring
from storage.outbox import OutboxMessage
from storage.themes import Theme, ThemeEntry, ThemeRaiser

from ...conftest import context_of

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
AHLEN, BECKUM = "05570004", "05570008"
HOUSING = Codes(AHLEN, "housing", 3)
PROBLEM = "Die Wohnungsgeber-Bescheinigung fehlt oft, dann stockt die Anmeldung."
UNKNOWN = "themes-unknown"


@dataclass
class County:
    """Staff of a county, and what they do about themes. Each act is one use case in one session."""

    database: Any
    keyring: Keyring = field(default_factory=lambda: Keyring("a secret of the tests, longer than 32 characters"))
    now: datetime = NOW
    _ids: int = 7_001_000_000

    def context(self, staff: Staff | None = None, **other: Any) -> Context:
        """Who asks, now; nobody of the staff where none is named."""
        return context_of(staff, **{"keyring": self.keyring, "now": self.now} | other)

    async def hires(
        self, role: Role = Role.case_manager, *, town: str | None = None, region: str | None = None
    ) -> Context:
        self._ids += 1
        account = Account(str(self._ids), self.keyring)
        about = {"name": f"Erika {self._ids}", "employer": "Kreis Warendorf", "office": "KIM"}
        async with self.database.writing() as session:
            await choose_language(session, account, language="de", now=self.now)
        async with self.database.writing() as session:
            token = await invite_staff(
                session, self.context(), role=role, **about, municipality_ags=town, region=region
            )
        async with self.database.writing() as session:
            staff = await join_staff(session, account, token, now=self.now)
        return self.context(staff)

    async def does(self, use_case: Any, desk: Context, **given: Any) -> Any:
        async with self.database.writing() as session:
            return await use_case(session, desk, **given)

    async def asks(self, question: Any, desk: Context, **given: Any) -> Any:
        async with self.database.reading() as session:
            return await question(session, desk, **given)

    async def rows(self, table: Any, *conditions: Any) -> list[Any]:
        async with self.database.reading() as session:
            return list((await session.exec(select(table).where(*conditions))).all())

    async def writes(self, desk: Context, theme_id: int, kind: Kind, body: str, before: int = 0) -> None:
        await self.does(write_words, desk, theme_id=theme_id, drafts=[Draft(kind, body, before)])

    async def moves(self, desk: Context, theme_id: int, was: ThemeState, to: ThemeState) -> None:
        await self.does(move_theme, desk, theme_id=theme_id, step=Step(was, to))

    async def told(self, kind: str) -> dict[int, str]:
        """Who is told of a kind: person and detail."""
        return {each.person_id: each.detail for each in await self.rows(OutboxMessage, OutboxMessage.kind == kind)}

    async def acts(self) -> list[str]:
        async with self.database.reading() as session:
            assert (await verify(session, keyring=self.keyring)).problem is None
            return list((await session.exec(select(AuditEntry.action).order_by(col(AuditEntry.number)))).all())


@pytest.fixture
def county(database: Any) -> County:
    return County(database)


@pytest.fixture
async def manager(county: County) -> Context:
    return await county.hires(town=AHLEN)


@pytest.fixture
async def coordinator(county: County) -> Context:
    return await county.hires(Role.coordinator, region="ahlen")


@pytest.fixture
async def theme(county: County, manager: Context) -> int:
    """A theme of Ahlen with its problem in words."""
    theme_id = await county.does(raise_theme, manager, codes=HOUSING)
    await county.writes(manager, theme_id, Kind.problem, PROBLEM)
    return theme_id


async def refused(acting: Any) -> str:
    with pytest.raises(Refusal) as refusal:
        await acting
    return refusal.value.text_id


# --- raising ---


async def test_a_theme_is_raised_by_codes_and_only_once_while_it_has_no_words(county, manager):
    first = await county.does(raise_theme, manager, codes=HOUSING)
    again = await county.does(raise_theme, manager, codes=HOUSING)
    other = await county.does(raise_theme, manager, codes=replace(HOUSING, constellation=4))

    assert first == again != other
    card = await county.asks(theme_for, manager, theme_id=first)
    assert (card.area, card.domain, card.state) == (Area(AHLEN, "ahlen"), "housing", ThemeState.raised)
    assert card.is_raiser
    assert not card.is_steering
    assert not card.written
    assert await county.acts() == ["theme.raised", "theme.raised"]


async def test_a_second_theme_of_the_same_codes_follows_when_the_first_has_words(county, manager, theme):
    assert await county.does(raise_theme, manager, codes=HOUSING) != theme


async def test_coordinators_of_the_region_hear_of_it_with_its_first_words(county, manager, coordinator):
    await county.hires(Role.coordinator, region="suedkreis")
    await county.hires(Role.lead)
    theme = await county.does(raise_theme, manager, codes=HOUSING)
    assert await county.told(messages.RAISED) == {}

    await county.writes(manager, theme, Kind.problem, PROBLEM)

    assert set(await county.told(messages.RAISED)) == {coordinator.staff.person_id}


async def test_where_no_coordinator_is_the_lead_hears_of_it(county, manager):
    lead = await county.hires(Role.lead)
    theme = await county.does(raise_theme, manager, codes=HOUSING)
    await county.writes(manager, theme, Kind.problem, PROBLEM)

    assert set(await county.told(messages.RAISED)) == {lead.staff.person_id}


async def test_similar_themes_are_those_of_the_region_and_the_county_the_same_towns_first(county, manager, theme):
    lead = await county.hires(Role.lead)
    everywhere = await county.does(raise_theme, lead, codes=Codes(None, "housing", 4))
    await county.does(raise_theme, lead, codes=Codes(BECKUM, "housing", 3))
    await county.does(raise_theme, lead, codes=Codes(AHLEN, "work", 3))
    ended = await county.does(raise_theme, lead, codes=Codes(AHLEN, "housing", 3))
    await county.moves(lead, ended, ThemeState.raised, ThemeState.declined)

    found = await county.asks(similar_themes, manager, domain="housing", area=Area(AHLEN, "ahlen"))

    assert [each.id for each in found] == [theme, everywhere]


async def test_joining_counts_once_and_not_after_the_end(county, manager, coordinator, theme):
    colleague = await county.hires(town=AHLEN)
    assert (await county.asks(theme_for, colleague, theme_id=theme)).may_join

    await county.does(join_theme, colleague, theme_id=theme)
    await county.does(join_theme, colleague, theme_id=theme)

    card = await county.asks(theme_for, colleague, theme_id=theme)
    assert (card.raisers, card.is_raiser, card.may_join) == (2, True, False)
    await county.moves(coordinator, theme, ThemeState.raised, ThemeState.solved)
    late = await county.hires(town=AHLEN)
    assert await refused(county.does(join_theme, late, theme_id=theme)) == "themes-ended"


# --- who sees what ---


async def test_a_foreign_theme_is_answered_as_one_that_never_was(county, theme):
    for desk in (
        await county.hires(town=BECKUM),
        await county.hires(Role.coordinator, region="suedkreis"),
    ):
        for theme_id in (theme, 999_999):
            step, drafts = Step(ThemeState.raised, ThemeState.solved), [Draft(Kind.comment, "Ich auch.")]
            assert await refused(county.asks(theme_for, desk, theme_id=theme_id)) == UNKNOWN
            assert await refused(county.does(read_theme, desk, theme_id=theme_id)) == UNKNOWN
            assert await refused(county.does(join_theme, desk, theme_id=theme_id)) == UNKNOWN
            assert await refused(county.does(write_words, desk, theme_id=theme_id, drafts=drafts)) == UNKNOWN
            assert await refused(county.does(move_theme, desk, theme_id=theme_id, step=step)) == UNKNOWN
            assert await refused(county.does(merge_themes, desk, theme_id=theme_id, into_id=999_999)) == UNKNOWN
        assert await county.asks(themes_of, desk, ended=False, page=0) == ([], False)


@pytest.mark.parametrize("role", [Role.authority, Role.admin])
async def test_other_roles_learn_nothing(county, theme, role):
    desk = await county.hires(role, town=AHLEN, region="ahlen")

    for theme_id in (theme, 999_999):
        assert await refused(county.does(read_theme, desk, theme_id=theme_id)) == "fallback-button-outdated"


async def test_lists_are_ones_own_the_regions_or_all(county, manager, coordinator, theme):
    colleague, lead = await county.hires(town=AHLEN), await county.hires(Role.lead)
    south = await county.does(raise_theme, lead, codes=Codes(BECKUM, "work", 3))

    async def seen(desk: Context, *, ended: bool = False) -> list[int]:
        return [each.id for each in (await county.asks(themes_of, desk, ended=ended, page=0))[0]]

    assert await seen(manager) == await seen(coordinator) == [theme]
    assert await seen(colleague) == []
    assert await seen(lead) == [south, theme]
    await county.moves(coordinator, theme, ThemeState.raised, ThemeState.declined)
    assert (await seen(manager), await seen(manager, ended=True)) == ([], [theme])


async def test_a_long_list_is_turned_page_by_page(county, coordinator):
    domains = ("work", "health", "debt", "benefits", "training", "addiction", "housing", "residence", "recognition")
    for domain in domains:
        await county.does(raise_theme, coordinator, codes=Codes(AHLEN, domain, 3))

    first, more = await county.asks(themes_of, coordinator, ended=False, page=0)
    rest, no_more = await county.asks(themes_of, coordinator, ended=False, page=1)

    assert (len(first), more, len(rest), no_more) == (8, True, 1, False)
    assert {each.domain for each in [*first, *rest]} == set(domains)


# --- words ---


async def test_words_are_sealed_with_the_themes_own_key_and_read_with_their_author(county, manager, theme):
    (row,) = await county.rows(ThemeEntry)
    assert PROBLEM.encode() not in row.body_encrypted

    words = await county.does(read_theme, manager, theme_id=theme)

    assert words.problem.body == PROBLEM
    assert words.problem.author == manager.staff.name
    assert await county.acts() == ["theme.raised", "theme.problem_written", "theme.read"]


@pytest.mark.parametrize("body", ["Fall waf-2026-17", "Tel. 0221 4710 123", "a@example.org", "geb. 01.02.1990"])
async def test_words_that_name_somebody_are_held_back(county, manager, theme, body):
    with pytest.raises(Recognisable) as refusal:
        await county.writes(manager, theme, Kind.comment, body)

    assert refusal.value.found[0].found in body
    assert len(await county.rows(ThemeEntry)) == 1


async def test_of_two_who_change_the_brief_the_second_is_told_and_sent_twice_is_once(
    county, manager, coordinator, theme
):
    await county.writes(manager, theme, Kind.brief, "Erste Fassung.")
    await county.writes(manager, theme, Kind.brief, "Erste Fassung.")
    with pytest.raises(Overtaken):
        await county.writes(coordinator, theme, Kind.brief, "Andere Fassung.")
    first = (await county.does(read_theme, coordinator, theme_id=theme)).brief

    await county.writes(coordinator, theme, Kind.brief, "Beide Fassungen.", first.id)

    brief = (await county.does(read_theme, manager, theme_id=theme)).brief
    assert (brief.body, brief.author) == ("Beide Fassungen.", coordinator.staff.name)
    assert len(await county.rows(ThemeEntry, ThemeEntry.kind == Kind.brief)) == 2


async def test_all_fields_are_kept_together_or_not_at_all(county, manager, coordinator, theme):
    words = await county.does(read_theme, manager, theme_id=theme)
    await county.writes(coordinator, theme, Kind.brief, "Von der Koordination.")
    unchanged = Draft(Kind.problem, PROBLEM, words.problem.id)

    naming = [Draft(Kind.problem, "Neu.", words.problem.id), Draft(Kind.comment, "a@example.org")]

    with pytest.raises(Recognisable):
        await county.does(write_words, manager, theme_id=theme, drafts=naming)
    assert (await county.does(read_theme, manager, theme_id=theme)).problem.body == PROBLEM

    assert not await county.does(write_words, manager, theme_id=theme, drafts=[unchanged, Draft(Kind.brief, "", 0)])
    assert await county.does(
        write_words, manager, theme_id=theme, drafts=[unchanged, Draft(Kind.comment, "Noch immer so.")]
    )
    assert [each.body for each in (await county.does(read_theme, manager, theme_id=theme)).comments] == [
        "Noch immer so."
    ]


async def test_a_field_that_was_left_alone_takes_nothing_back_that_another_has_written(
    county, manager, coordinator, theme
):
    await county.writes(manager, theme, Kind.brief, "Erste Fassung.")
    first = (await county.does(read_theme, manager, theme_id=theme)).brief
    await county.writes(coordinator, theme, Kind.brief, "Zweite Fassung.", first.id)

    left_alone = Draft(Kind.brief, "Erste Fassung.", first.id)
    await county.does(write_words, manager, theme_id=theme, drafts=[left_alone, Draft(Kind.comment, "Gut so.")])

    words = await county.does(read_theme, manager, theme_id=theme)
    assert (words.brief.body, len(words.comments)) == ("Zweite Fassung.", 1)


async def test_who_only_sees_a_theme_writes_nothing_and_nobody_writes_out_of_time(county, manager, coordinator, theme):
    colleague = await county.hires(town=AHLEN)

    assert await refused(county.writes(colleague, theme, Kind.comment, "Ich auch.")) == "themes-not-now"
    assert await refused(county.writes(coordinator, theme, Kind.problem, "Anders.")) == "themes-not-now"
    assert await refused(county.writes(coordinator, theme, Kind.outcome, "Schon gut.")) == "themes-not-now"
    await county.moves(coordinator, theme, ThemeState.raised, ThemeState.solved)
    assert await refused(county.writes(manager, theme, Kind.comment, "Danke.")) == "themes-not-now"
    assert await refused(county.writes(manager, theme, Kind.outcome, "Gelöst.")) == "themes-not-now"


# --- the path ---


async def test_the_whole_path_tells_those_who_raised_the_theme_at_each_step(county, manager, coordinator, theme):
    colleague = await county.hires(town=AHLEN)
    await county.does(join_theme, colleague, theme_id=theme)
    await county.moves(coordinator, theme, ThemeState.raised, ThemeState.brief)
    with pytest.raises(NoBrief):
        await county.moves(coordinator, theme, ThemeState.brief, ThemeState.project_group)
    await county.writes(coordinator, theme, Kind.brief, "Drei Stellen, keine zuständig.")
    path = [
        ThemeState.brief,
        ThemeState.project_group,
        ThemeState.agreement,
        ThemeState.steering_group,
        ThemeState.state,
        ThemeState.solved,
    ]
    for was, to in pairwise(path):
        await county.moves(coordinator, theme, was, to)
    await county.writes(coordinator, theme, Kind.outcome, "Alle Stellen nehmen jetzt den Vertrag an.")

    told = await county.rows(OutboxMessage, OutboxMessage.kind == messages.MOVED)
    people = {manager.staff.person_id, colleague.staff.person_id}
    assert {(each.person_id, each.detail) for each in told} == {(who, to) for who in people for to in path}
    assert set(await county.told(messages.OUTCOME)) == people
    assert (await county.does(read_theme, manager, theme_id=theme)).outcome is not None
    assert "theme.moved_steering_group" in await county.acts()


async def test_a_matter_of_principle_may_go_to_the_steering_group_at_once(county, manager, coordinator):
    theme = await county.does(raise_theme, manager, codes=replace(HOUSING, constellation=4))
    await county.moves(coordinator, theme, ThemeState.raised, ThemeState.brief)
    await county.writes(coordinator, theme, Kind.brief, "Der Kreis braucht eine Regel.")

    await county.moves(coordinator, theme, ThemeState.brief, ThemeState.steering_group)

    assert (await county.asks(theme_for, manager, theme_id=theme)).state is ThemeState.steering_group


async def test_only_whoever_steers_moves_a_theme(county, manager, theme):
    colleague = await county.hires(town=AHLEN)
    for desk in (manager, colleague):
        assert await refused(county.moves(desk, theme, ThemeState.raised, ThemeState.brief)) == UNKNOWN
    assert (await county.asks(theme_for, manager, theme_id=theme)).state is ThemeState.raised


@pytest.mark.parametrize(
    ("was", "to"),
    [
        (ThemeState.raised, ThemeState.project_group),
        (ThemeState.raised, ThemeState.merged),
        (ThemeState.project_group, ThemeState.agreement),
        (ThemeState.solved, ThemeState.brief),
    ],
)
async def test_a_step_that_does_not_follow_changes_nothing(county, coordinator, theme, was, to):
    with pytest.raises(MovedOn):
        await county.moves(coordinator, theme, was, to)

    assert (await county.asks(theme_for, coordinator, theme_id=theme)).state is ThemeState.raised
    assert await county.told(messages.MOVED) == {}


async def test_of_two_steps_at_once_one_counts_and_the_same_twice_tells_once(county, manager, coordinator, theme):
    lead = await county.hires(Role.lead)

    answers = await asyncio.gather(
        county.moves(coordinator, theme, ThemeState.raised, ThemeState.solved),
        county.moves(lead, theme, ThemeState.raised, ThemeState.declined),
        return_exceptions=True,
    )

    assert [type(each) for each in answers if each is not None] == [MovedOn]
    state = (await county.asks(theme_for, coordinator, theme_id=theme)).state
    await county.moves(coordinator, theme, ThemeState.raised, state)
    assert await county.told(messages.MOVED) == {manager.staff.person_id: state}


async def test_who_left_or_is_suspended_is_told_nothing(county, manager, coordinator, theme):
    gone, away = await county.hires(town=AHLEN), await county.hires(town=AHLEN)
    for desk in (gone, away):
        await county.does(join_theme, desk, theme_id=theme)
    async with county.database.writing() as session:
        await remove_staff(session, gone.staff.id, now=NOW)
    async with county.database.writing() as session:
        await suspend_staff(session, away.staff.id, now=NOW)

    await county.moves(coordinator, theme, ThemeState.raised, ThemeState.brief)

    assert set(await county.told(messages.MOVED)) == {manager.staff.person_id}
    words = await county.does(read_theme, coordinator, theme_id=theme)
    assert words.card.raisers == 3


# --- merging ---


async def test_raisers_and_words_go_along_and_the_old_number_leads_on(county, manager, coordinator, theme):
    colleague = await county.hires(town=AHLEN)
    other = await county.does(raise_theme, colleague, codes=HOUSING)
    await county.writes(colleague, other, Kind.problem, "Dasselbe in der Oststraße.")
    await county.writes(colleague, other, Kind.comment, "Schon der dritte Monat.")

    await county.does(merge_themes, coordinator, theme_id=other, into_id=theme)
    await county.does(merge_themes, coordinator, theme_id=other, into_id=theme)

    card = await county.asks(theme_for, colleague, theme_id=other)
    assert (card.id, card.raisers, card.is_raiser) == (theme, 2, True)
    words = await county.does(read_theme, colleague, theme_id=other)
    assert words.problem.body == PROBLEM
    assert [each.body for each in words.comments] == ["Dasselbe in der Oststraße.", "Schon der dritte Monat."]
    assert {each.author for each in words.comments} == {colleague.staff.name}
    assert set(await county.told(messages.MERGED)) == {colleague.staff.person_id}
    assert (await county.asks(themes_of, coordinator, ended=False, page=0))[0] == [
        replace(words.card, is_raiser=False, is_steering=True)
    ]


async def test_only_open_themes_of_one_region_merge(county, coordinator, theme):
    lead = await county.hires(Role.lead)
    south = await county.does(raise_theme, lead, codes=Codes(BECKUM, "housing", 3))
    done = await county.does(raise_theme, coordinator, codes=Codes(AHLEN, "work", 3))
    await county.moves(coordinator, done, ThemeState.raised, ThemeState.solved)

    for desk, into in ((lead, south), (coordinator, done), (coordinator, theme)):
        with pytest.raises(MovedOn):
            await county.does(merge_themes, desk, theme_id=theme, into_id=into)
    assert await refused(county.does(merge_themes, coordinator, theme_id=theme, into_id=south)) == UNKNOWN
    card = await county.asks(theme_for, coordinator, theme_id=theme)
    assert await county.asks(mergeable, coordinator, card=card, page=0) == ([], False)


async def test_crosswise_merging_leaves_one_theme(county, manager, coordinator, theme):
    other = await county.does(raise_theme, manager, codes=HOUSING)

    answers = await asyncio.gather(
        county.does(merge_themes, coordinator, theme_id=theme, into_id=other),
        county.does(merge_themes, coordinator, theme_id=other, into_id=theme),
        return_exceptions=True,
    )

    assert sorted(type(each).__name__ for each in answers) == ["MovedOn", "NoneType"]
    assert len(await county.rows(Theme, Theme.state == ThemeState.raised)) == 1


# --- figures ---


async def contacts(county: County, desk: Context, count: int, *, days_ago: int = 1, **codes: Any) -> None:
    given = {"constellation": 3, "municipality_ags": AHLEN} | codes
    domains = given.pop("domains", ("housing",))
    async with county.database.writing() as session:
        for _ in range(count):
            row = Interaction(
                staff_id=desk.staff.id,
                occurred_on=date(2026, 11, 23) - timedelta(days=days_ago),
                mode="office",
                minutes=30,
                recorded_at=NOW,
                **given,
            )
            session.add(row)
            await session.flush()
            session.add_all(InteractionCode(interaction_id=row.id, kind="domain", code=each) for each in domains)
        await session.commit()


async def test_contacts_are_counted_by_region_and_few_are_not_told(county, manager, coordinator, theme):
    await contacts(county, manager, 5, domains=("housing", "work"))
    await contacts(county, manager, 4, constellation=4)
    await contacts(county, manager, 3, municipality_ags=None)
    await contacts(county, manager, 9, constellation=2)
    await contacts(county, manager, 9, days_ago=90)
    await contacts(county, manager, 6, municipality_ags=BECKUM)

    figures = await county.asks(theme_figures, coordinator, region="ahlen")

    assert figures.contacts == (
        ContactCount("housing", 3, 8),
        ContactCount("housing", 4, None),
        ContactCount("work", 3, 5),
    )
    assert [(each.state, each.domain, each.count) for each in figures.themes] == [(ThemeState.raised, "housing", 1)]
    lead = await county.hires(Role.lead)
    assert (await county.asks(theme_figures, lead, region="suedkreis")).contacts == (ContactCount("housing", 3, 6),)


async def test_figures_of_another_region_and_of_a_case_manager_are_refused(county, manager, coordinator):
    outdated = "fallback-button-outdated"
    for desk, region in ((manager, "ahlen"), (coordinator, "suedkreis"), (coordinator, "nowhere"), (coordinator, None)):
        assert await refused(county.asks(theme_figures, desk, region=region)) == outdated


async def test_raisers_stand_there_once(county, manager, theme):
    assert [(each.theme_id, each.staff_id) for each in await county.rows(ThemeRaiser)] == [(theme, manager.staff.id)]
