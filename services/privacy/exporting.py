"""Everything that is stored about somebody, as values in the tables' own terms (Art. 15 and 20 GDPR).

Their own member's entries alone, never those of another one in the same case. What is sealed is opened here, so this
goes over the county's page and never through the chat.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from sqlmodel import SQLModel, col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.booking.extras import note_of
from services.cases.access import number_of, own_members, unseal
from services.cases.goal_views import COLUMN as GOAL_WORDS
from services.cases.notes import WORDS, WORDS_BEFORE
from services.context import Context
from services.people import address_of
from services.staff.clients import bond_of
from services.staff.lookups import member_of, staff_by_id
from storage.booking import Appointment, Follower, WaitingEntry
from storage.campaigns import Campaign, CampaignRecipient, Subscription
from storage.case_work import (
    Assessment,
    ClientView,
    Goal,
    Interaction,
    InteractionCode,
    InteractionVersion,
    Note,
    NoteVersion,
    Referral,
)
from storage.cases import Case, CaseMember, Consent, Release
from storage.conversation import Awaited
from storage.encryption import Keyring
from storage.outbox import OutboxMessage
from storage.pages import PageLink
from storage.people import ChannelAccount, Person

Row: TypeAlias = dict[str, Any]  # a row's columns, as JSON knows them: instants and days in ISO 8601
Export: TypeAlias = Mapping[str, Any]  # by table

HIDDEN = frozenset(
    {"id", "wrapped_key", "address_hash", "token_hash", "visit_hash", "dedupe_key", "caused_by", "last_letter"}
)


async def export_of(session: AsyncSession, context: Context) -> Export:
    """All of it, by table. Commits the entry in the audit log."""
    person_id = context.person.id
    made = {
        "exported_at": context.now.isoformat(),
        "person": _plain(context.person),
        "channel_account": await _accounts(session, context.person, context.keyring),
        **await _staff(session, person_id, context.keyring),
        "appointment": await _appointments(session, context.person, context.keyring),
        "waiting_entry": await _rows(session, WaitingEntry, col(WaitingEntry.client_id) == person_id),
        "follower": await _rows(session, Follower, col(Follower.client_id) == person_id),
        "outbox": await _rows(session, OutboxMessage, col(OutboxMessage.person_id) == person_id),
        "awaited": await _rows(session, Awaited, col(Awaited.person_id) == person_id),
        "page_link": await _rows(session, PageLink, col(PageLink.person_id) == person_id),
        "subscription": await _rows(session, Subscription, col(Subscription.person_id) == person_id),
        "campaign_recipient": await _campaigns(session, person_id),
        "case_member": [
            await _member(session, context, case, member)
            for case, member in await own_members(session, person_id=person_id)
        ],
    }
    await audit.record(
        session, context, "data.exported", audit.Subject("person", person_id), actor=audit.client(person_id)
    )
    await session.commit()
    return made


async def _accounts(session: AsyncSession, person: Person, keyring: Keyring) -> list[Row]:
    rows = (await session.exec(select(ChannelAccount).where(col(ChannelAccount.person_id) == person.id))).all()
    return [_plain(each) | {"address": address_of(person, each, keyring)} for each in rows]


async def _staff(session: AsyncSession, person_id: int, keyring: Keyring) -> Row:
    """The bond with a case manager; and for staff what stands about themselves."""
    made: Row = {"bond": None, "staff_member": None}
    if bond := await bond_of(session, person_id, keyring=keyring):
        made["bond"] = {
            "staff": bond.staff.name,
            "office": bond.staff.office,
            "label": bond.label,
            "began_at": bond.began_at.isoformat(),
        }
    if staff := await member_of(session, person_id, keyring=keyring):
        made["staff_member"] = {
            "role": staff.role.value,
            "name": staff.name,
            "employer": staff.employer,
            "office": staff.office,
            "municipality_ags": staff.municipality_ags,
            "region": staff.region,
        }
    return made


async def _appointments(session: AsyncSession, person: Person, keyring: Keyring) -> list[Row]:
    query = select(Appointment).where(col(Appointment.client_id) == person.id).order_by(col(Appointment.starts_at))
    return [
        _plain(each) | {"note": note_of(each, person, keyring) or None} for each in (await session.exec(query)).all()
    ]


async def _campaigns(session: AsyncSession, person_id: int) -> list[Row]:
    """The campaigns that are known to have been for somebody, each with whose it was and what about."""
    query: Any = select(CampaignRecipient, Campaign).join(Campaign).where(CampaignRecipient.person_id == person_id)
    rows = (await session.exec(query.order_by(col(CampaignRecipient.id)))).all()
    return [
        _plain(recipient)
        | {"office": campaign.office, "kind": campaign.kind, "started_at": campaign.started_at.isoformat()}
        for recipient, campaign in rows
    ]


async def _member(session: AsyncSession, context: Context, case: Case, member: CaseMember) -> Row:
    async def mine(table: Any) -> list[Row]:
        return await _rows(session, table, col(table.member_id) == member.id)

    staff = await staff_by_id(session, case.staff_id, keyring=context.keyring)
    return {
        **_plain(member),
        "number": str(number_of(case, context.county, member)),
        "case_file": _plain(case) | {"staff": staff.name if staff else None},
        "consent": await mine(Consent),
        "confidentiality_release": await mine(Release),
        "interaction": await _interactions(session, member),
        "note": await _notes(session, member, context.keyring),
        "assessment": await mine(Assessment),
        "goal": await _goals(session, member, context.keyring),
        "referral": await mine(Referral),
        "client_view": await mine(ClientView),
    }


async def _interactions(session: AsyncSession, member: CaseMember) -> list[Row]:
    query = select(Interaction).where(col(Interaction.member_id) == member.id).order_by(col(Interaction.occurred_on))
    made = []
    for each in (await session.exec(query)).all():
        codes = await _rows(session, InteractionCode, col(InteractionCode.interaction_id) == each.id)
        before = await _rows(session, InteractionVersion, col(InteractionVersion.interaction_id) == each.id)
        made.append(_plain(each) | {"interaction_code": codes, "interaction_version": before})
    return made


async def _notes(session: AsyncSession, member: CaseMember, keyring: Keyring) -> list[Row]:
    query = select(Note).where(col(Note.member_id) == member.id).order_by(col(Note.id))
    made = []
    for each in (await session.exec(query)).all():
        versions = select(NoteVersion).where(col(NoteVersion.note_id) == each.id).order_by(col(NoteVersion.version))
        before = [
            _plain(old) | {"body": unseal(keyring, member, column=WORDS_BEFORE, sealed=old.body_encrypted)}
            for old in (await session.exec(versions)).all()
        ]
        body = unseal(keyring, member, column=WORDS, sealed=each.body_encrypted)
        made.append(_plain(each) | {"body": body, "note_version": before})
    return made


async def _goals(session: AsyncSession, member: CaseMember, keyring: Keyring) -> list[Row]:
    rows = (await session.exec(select(Goal).where(col(Goal.member_id) == member.id).order_by(col(Goal.id)))).all()
    return [
        _plain(each) | {"body": unseal(keyring, member, column=GOAL_WORDS, sealed=each.body_encrypted)} for each in rows
    ]


async def _rows(session: AsyncSession, table: Any, *conditions: Any) -> list[Row]:
    found: Sequence[SQLModel] = (await session.exec(select(table).where(*conditions))).all()
    return [_plain(each) for each in found]


def _plain(row: SQLModel) -> Row:
    """What of a row tells somebody outside something: no keys, no hashes, no numbers of other rows, nothing sealed."""
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in row.model_dump().items()
        if name not in HIDDEN and not isinstance(value, bytes) and not name.endswith(("_id", "_by", "_encrypted"))
    }
