"""How long case data is kept, with the reason of each period, and the nightly work that lets go of it.

Defaults of ours, as short as the work allows: no law names them, the county decides. docs/privacy.md gives them to the
data-protection officer. A case under a legal hold keeps everything until the hold is lifted. What booking and the
outbox keep stands in `booking/retention.py` and `periodic.py`.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import and_, col, delete, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.rules import Purpose
from services.context import Context
from services.privacy.deleting import delete_case, delete_member
from storage.case_work import Handover, Interaction, InteractionVersion, Note, NoteVersion
from storage.cases import Case, CaseCover, CaseMember, Consent, MemberInvitation
from storage.engine import WriteSession
from storage.pages import PageLink
from storage.themes import Theme

CLOSED_KEPT = timedelta(days=365)  # whoever comes back within a year need not tell everything again
WITHDRAWN_KEPT = timedelta(days=14)  # what is under way is ended in order; a mistaken press can be mended
VERSIONS_KEPT = timedelta(days=90)  # what an entry said before it was corrected: for a question about the correction
INVITATIONS_KEPT = timedelta(days=7)  # so that a second use is told from an unknown link
PAGE_LINKS_KEPT = timedelta(days=1)  # the same, for links that live minutes
HANDOVERS_KEPT = timedelta(days=90)  # questions to services about nobody in particular; others die with their referral
COVERS_KEPT = timedelta(days=90)  # who stood in for whom: as absences
COUNSELLING_KEPT = timedelta(days=3 * 366)  # contacts without a person: two whole years to compare the running one with
THEMES_KEPT = timedelta(days=2 * 366)  # words of themes that are over: the outcome is looked up when it comes up again
AUDIT_KEPT = None  # for good: shortened, the log proves nothing. Numbers whose rows are gone lead to nobody

OVER = ("solved", "declined", "merged")  # states in which a theme is over


async def forget_cases(session: WriteSession, context: Context) -> None:
    """Let go of what is kept no longer. Commits. Once a day."""
    await _delete_closed(session, context)
    await _delete_withdrawn(session, context)
    await _delete_versions(session, context.now - VERSIONS_KEPT)
    over = col(Theme.state).in_(OVER), col(Theme.changed_at) < context.now - THEMES_KEPT
    await _delete(session, Theme, *over)
    await _delete(session, PageLink, col(PageLink.expires_at) < context.now - PAGE_LINKS_KEPT)
    await _delete(session, MemberInvitation, col(MemberInvitation.expires_at) < context.now - INVITATIONS_KEPT)
    old = col(Handover.referral_id).is_(None), col(Handover.expires_at) < context.now - HANDOVERS_KEPT
    await _delete(session, Handover, *old)
    await _delete(session, CaseCover, col(CaseCover.ends_on) < (context.now - COVERS_KEPT).date())
    nobodys = (
        col(Interaction.member_id).is_(None),
        col(Interaction.occurred_on) < (context.now - COUNSELLING_KEPT).date(),
    )
    await _delete(session, Interaction, *nobodys)
    session.effects.has_forgotten = True  # what was deleted still stands in SQLite's log
    await session.commit()


async def _delete_closed(session: WriteSession, context: Context) -> None:
    over = col(Case.held_at).is_(None), col(Case.closed_at) < context.now - CLOSED_KEPT
    for case in (await session.exec(select(Case).where(*over))).all():
        await delete_case(session, context, case=case, actor=audit.SYSTEM)


async def _delete_withdrawn(session: WriteSession, context: Context) -> None:
    """Members who took their consent back and gave none since, after a while; at once whoever wanted to be deleted.

    Those joined once, and their person is gone: a hold has kept the rest until now.
    """
    given = select(Consent.member_id).where(col(Consent.purpose) == Purpose.case_work)
    in_force = given.where(col(Consent.withdrawn_at).is_(None))
    lately = given.where(col(Consent.withdrawn_at) >= context.now - WITHDRAWN_KEPT)
    is_gone = and_(col(CaseMember.person_id).is_(None), col(CaseMember.joined_at).is_not(None))
    query = (
        select(Case, CaseMember)
        .join(CaseMember)
        .where(
            col(Case.held_at).is_(None),
            col(CaseMember.id).in_(given),
            col(CaseMember.id).not_in(in_force),
            or_(col(CaseMember.id).not_in(lately), is_gone),
        )
    )
    for case, member in (await session.exec(query)).all():
        await delete_member(session, context, case=case, member=member, actor=audit.SYSTEM)


async def _delete_versions(session: AsyncSession, limit: datetime) -> None:
    members = select(CaseMember.id).join(Case).where(col(Case.held_at).is_not(None))
    held_notes = select(Note.id).where(col(Note.member_id).in_(members))
    held_talks = select(Interaction.id).where(col(Interaction.member_id).in_(members))
    await _delete(
        session, NoteVersion, col(NoteVersion.replaced_at) < limit, col(NoteVersion.note_id).not_in(held_notes)
    )
    talks = col(InteractionVersion.interaction_id).not_in(held_talks)
    await _delete(session, InteractionVersion, col(InteractionVersion.replaced_at) < limit, talks)


async def _delete(session: AsyncSession, table: Any, *conditions: Any) -> None:
    await session.exec(delete(table).where(*conditions).execution_options(synchronize_session=False))
