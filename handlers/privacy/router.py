"""What is stored, in plain words; taking it along, taking a consent back, deleting everything with two taps."""

from handlers.cases.file.callbacks import OpenCase
from handlers.privacy import holds, screens
from handlers.privacy.callbacks import (
    AskToForget,
    AskToWithdraw,
    ExportData,
    Forget,
    PrivacyMenu,
    ReadConsent,
    SeeAgreed,
    ShowConsent,
    Withdraw,
)
from handlers.privacy.notices import NOTICES
from handlers.privacy.pages import CONSENT, CONSENT_UNSIGNED, EXPORT, PAGES
from handlers.shell import formats
from handlers.shell.conversation import Command, Conversation, Press, presses
from handlers.shell.page_links import offer_page
from handlers.shell.screen import Screen, button
from handlers.shell.texts import Line, plain, text
from services import audit
from services.booking.requesting import own_appointments
from services.campaigns.delivering import RECIPIENTS_KEPT
from services.campaigns.rules import Kind
from services.campaigns.subscribing import campaigns_kept, subscriptions_of
from services.cases.consents import withdraw_consent
from services.context import Context
from services.privacy.deleting import entries_of, forget_everything, waiting_messages
from services.privacy.retention import WITHDRAWN_KEPT
from services.privacy.withdrawing import agreed_as, agreed_by, own_release, withdraw_own_release
from services.refusal import Refusal
from services.staff.clients import bond_of
from services.staff.lookups import member_of
from services.staff.rules import Action
from storage.engine import ReadSession


async def on_privacy(context: Context, _data: PrivacyMenu | str) -> Screen:
    if context.person_or_none is None:
        return screens.nothing_stored(context)
    person_id = context.person.id
    async with context.read() as session:
        more = [*await _relations(session, context), *await _news(session, context)]
        if coming := await own_appointments(session, client_id=person_id, now=context.now):
            more.append(text("privacy-appointments", count=len(coming)))
        entries = await entries_of(session, person_id=person_id, county=context.county)
        more += screens.case_lines(entries)
        if waiting := await waiting_messages(session, person_id=person_id):
            more.append(text("privacy-messages", count=waiting))
    return screens.stored(context, more, in_case=bool(entries))


async def on_export(context: Context, _data: ExportData) -> Screen:
    back = button("privacy-back", PrivacyMenu())
    return await offer_page(context, purpose=EXPORT, subject_id=_person_id(context), back=back)


async def on_read_consent(context: Context, data: ReadConsent) -> Screen:
    async with context.read() as session:
        await agreed_as(session, person_id=_person_id(context), member_id=data.member_id, county=context.county)
    back = button("privacy-back", SeeAgreed())
    return await offer_page(context, purpose=CONSENT, subject_id=data.member_id, back=back)


async def on_show_consent(context: Context, _data: ShowConsent) -> Screen:
    back = button("privacy-back", OpenCase(confidential=False))
    return await offer_page(context, purpose=CONSENT_UNSIGNED, subject_id=context.staff.id, back=back)


async def on_see_agreed(context: Context, _data: SeeAgreed) -> Screen:
    async with context.read() as session:
        given = await agreed_by(session, person_id=_person_id(context), county=context.county)
    return screens.agreed(given, context.language)


async def on_ask_to_withdraw(context: Context, data: AskToWithdraw) -> Screen:
    person_id = _person_id(context)
    async with context.read() as session:
        if data.what == "release":
            return screens.ask_release(await own_release(session, person_id=person_id, release_id=data.id))
        given = await agreed_as(session, person_id=person_id, member_id=data.id, county=context.county)
    return screens.ask_consent(given)


async def on_withdraw(context: Context, data: Withdraw) -> Screen:
    person_id, county = _person_id(context), context.county
    async with context.write() as session:
        if data.what == "release":
            await withdraw_own_release(session, context, person_id=person_id, release_id=data.id)
            said = text("privacy-release-withdrawn-now")
        else:
            await agreed_as(session, person_id=person_id, member_id=data.id, county=county)
            actor = audit.client(person_id)
            await withdraw_consent(session, context, member_id=data.id, actor=actor)
            said = text("privacy-consent-withdrawn-now", days=WITHDRAWN_KEPT.days)
        left = await agreed_by(session, person_id=person_id, county=county)
    return screens.agreed(left, context.language, above=[said, ""])


async def on_ask_to_forget(context: Context, _data: AskToForget) -> Screen:
    if context.person_or_none is None:
        return screens.nothing_stored(context)
    async with context.read() as session:
        coming = await own_appointments(session, client_id=context.person.id, now=context.now)
        entries = await entries_of(session, person_id=context.person.id, county=context.county)
    return screens.ask_to_forget(len(coming), entries)


async def on_forget(context: Context, _data: Forget) -> Screen:
    async with context.write() as session:
        report = await forget_everything(session, context, context.account)
    return screens.forgotten(report, context.county)


async def _relations(session: ReadSession, context: Context) -> list[Line]:
    """The person's case manager, and what they are themselves as staff."""
    lines: list[Line] = []
    if bond := await bond_of(session, context.person.id, keyring=context.keyring):
        since = formats.long_date(bond.began_at.date(), context.language)
        staff = bond.staff
        lines.append(text("staff-privacy-bond", name=staff.name, office=staff.office, label=bond.label, date=since))
    if member := await member_of(session, context.person.id, keyring=context.keyring):
        role = text("staff-role", role=member.role.value)
        lines.append(text("staff-privacy-member", name=member.name, role=role, office=member.office))
    return lines


async def _news(session: ReadSession, context: Context) -> list[Line]:
    """The news that they chose, and how many campaigns are known to have been for them."""
    wanted = await subscriptions_of(session, person_id=context.person.id)
    kinds = [plain(text(f"news-{each}"), context.language) for each in Kind if each in wanted]
    lines: list[Line] = []
    if kinds:
        lines.append(text("privacy-news", kinds=formats.enumeration(kinds, context.language)))
    if reached := await campaigns_kept(session, person_id=context.person.id):
        lines.append(text("privacy-campaigns", count=reached, days=RECIPIENTS_KEPT.days))
    return lines


def _person_id(context: Context) -> int:
    """Whose data it is. Somebody who has deleted everything is told so, also under older buttons.

    Raises:
        Refusal: nothing is stored about them.
    """
    if context.person_or_none is None:
        raise Refusal("privacy-nothing")
    return context.person.id


CONVERSATION = Conversation(
    routes=(
        Command("privacy", on_privacy, newcomers=True, menu=9),
        *presses(
            {
                PrivacyMenu: on_privacy,
                ExportData: on_export,
                ReadConsent: on_read_consent,
                SeeAgreed: on_see_agreed,
                AskToWithdraw: on_ask_to_withdraw,
                Withdraw: on_withdraw,
                AskToForget: on_ask_to_forget,
                Forget: on_forget,
            }
        ),
        Press(ShowConsent, on_show_consent, Action.cases),
        *holds.ROUTES,
    ),
    notices=NOTICES,
    pages=PAGES,
)
