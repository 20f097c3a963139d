"""What is stored, in plain words; taking it along, taking a consent back, deleting everything with two taps."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.cases.file.callbacks import OpenCase
from handlers.pages import offer_page
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
from handlers.privacy.consent_page import FOR_ALL, OWN
from handlers.privacy.pages import EXPORT
from handlers.shell import formats
from handlers.shell.context import House, Write
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, plain, text
from services import audit
from services.booking.requesting import own_appointments
from services.campaigns.delivering import RECIPIENTS_KEPT
from services.campaigns.rules import Kind
from services.campaigns.subscribing import campaigns_kept, subscriptions_of
from services.cases.consents import withdraw_consent
from services.directory.listing import View
from services.people import Account
from services.privacy.deleting import Entries, entries_of, forget_everything, waiting_messages
from services.privacy.retention import WITHDRAWN_KEPT
from services.privacy.withdrawing import agreed_as, agreed_by, own_release, withdraw_own_release
from services.refusal import Refusal
from services.staff import Action, Staff, bond_of, member_of
from storage.engine import ReadSession
from storage.people import Person


async def on_privacy_command(
    _message: Message, person: Person | None, read: ReadSession, account: Account, view: View
) -> Screen:
    return await _stored(person, read, account, view)


async def on_privacy(
    _query: CallbackQuery, person: Person | None, read: ReadSession, account: Account, view: View
) -> Screen:
    return await _stored(person, read, account, view)


async def on_export(_query: CallbackQuery, person: Person | None, write: Write, house: House, view: View) -> Screen:
    known = _known(person)
    back = Button(text("privacy-back"), PrivacyMenu().pack())
    return await offer_page(
        write, house=house, person=known, purpose=EXPORT, subject_id=known.id or 0, back=back, now=view.now
    )


async def on_read_consent(
    _query: CallbackQuery,
    callback_data: ReadConsent,
    person: Person | None,
    read: ReadSession,
    write: Write,
    house: House,
    view: View,
) -> Screen:
    known, member_id = _known(person), callback_data.member_id
    await agreed_as(read, person_id=known.id or 0, member_id=member_id, county=view.county)
    back = Button(text("privacy-back"), SeeAgreed().pack())
    return await offer_page(
        write, house=house, person=known, purpose=OWN, subject_id=member_id, back=back, now=view.now
    )


async def on_show_consent(
    _query: CallbackQuery, staff: Staff, person: Person, write: Write, house: House, view: View
) -> Screen:
    back = Button(text("privacy-back"), OpenCase(confidential=False).pack())
    return await offer_page(
        write, house=house, person=person, purpose=FOR_ALL, subject_id=staff.id, back=back, now=view.now
    )


async def on_see_agreed(_query: CallbackQuery, person: Person | None, read: ReadSession, view: View) -> Screen:
    return screens.agreed(await agreed_by(read, person_id=_known(person).id or 0, county=view.county), view)


async def on_ask_to_withdraw(
    _query: CallbackQuery, callback_data: AskToWithdraw, person: Person | None, read: ReadSession, view: View
) -> Screen:
    person_id = _known(person).id or 0
    if callback_data.what == "release":
        return screens.ask_release(await own_release(read, person_id=person_id, release_id=callback_data.id))
    return screens.ask_consent(
        await agreed_as(read, person_id=person_id, member_id=callback_data.id, county=view.county)
    )


async def on_withdraw(
    _query: CallbackQuery, callback_data: Withdraw, person: Person | None, write: Write, house: House, view: View
) -> Screen:
    person_id, given_id = _known(person).id or 0, callback_data.id
    said = text("privacy-release-withdrawn-now")
    async with write() as session:
        if callback_data.what == "release":
            await withdraw_own_release(
                session,
                person_id=person_id,
                release_id=given_id,
                county=view.county,
                keyring=house.keyring,
                now=view.now,
            )
        else:
            await agreed_as(session, person_id=person_id, member_id=given_id, county=view.county)
            actor = audit.client(person_id)
            await withdraw_consent(session, member_id=given_id, actor=actor, keyring=house.keyring, now=view.now)
            said = text("privacy-consent-withdrawn-now", days=WITHDRAWN_KEPT.days)
        left = await agreed_by(session, person_id=person_id, county=view.county)
    return screens.agreed(left, view, above=[said, ""])


async def on_ask_to_forget(_query: CallbackQuery, person: Person | None, read: ReadSession, view: View) -> Screen:
    if person is None:
        return screens.stored(None, view)
    coming = await own_appointments(read, client_id=person.id or 0, now=view.now)
    return screens.ask_to_forget(len(coming), await _entries(read, person, view))


async def on_forget(_query: CallbackQuery, write: Write, account: Account, view: View) -> Screen:
    async with write() as session:
        report = await forget_everything(session, account, county=view.county, now=view.now)
    return screens.forgotten(report, view)


async def _stored(person: Person | None, read: ReadSession, account: Account, view: View) -> Screen:
    if person is None:
        return screens.stored(None, view)
    entries = await _entries(read, person, view)
    more = [*await _more_lines(person, read, account, view), *screens.case_lines(entries)]
    if waiting := await waiting_messages(read, person_id=person.id or 0):
        more.append(text("privacy-messages", count=waiting))
    return screens.stored(person, view, more=more, in_case=bool(entries))


async def _more_lines(person: Person, read: ReadSession, account: Account, view: View) -> list[Line]:
    """The person's case manager, what they are themselves, and their appointments."""
    lines: list[Line] = []
    bond = await bond_of(read, person.id or 0, keyring=account.keyring)
    if bond is not None:
        since = formats.long_date(bond.began_at.date(), view.language)
        lines.append(
            text("staff-privacy-bond", name=bond.staff.name, office=bond.staff.office, label=bond.label, date=since)
        )
    member = await member_of(read, person.id or 0, keyring=account.keyring)
    if member is not None:
        role = text("staff-role", role=member.role.value)
        lines.append(text("staff-privacy-member", name=member.name, role=role, office=member.office))
    lines += await _news(person, read, view)
    coming = await own_appointments(read, client_id=person.id or 0, now=view.now)
    if coming:
        lines.append(text("privacy-appointments", count=len(coming)))
    return lines


async def _news(person: Person, read: ReadSession, view: View) -> list[Line]:
    """The news that they chose, and how many campaigns are known to have been for them."""
    wanted = await subscriptions_of(read, person_id=person.id or 0)
    kinds = [plain(text(f"news-{each}"), view.language) for each in Kind if each in wanted]
    lines: list[Line] = [text("privacy-news", kinds=formats.enumeration(kinds, view.language))] if kinds else []
    if reached := await campaigns_kept(read, person_id=person.id or 0):
        lines.append(text("privacy-campaigns", count=reached, days=RECIPIENTS_KEPT.days))
    return lines


async def _entries(read: ReadSession, person: Person, view: View) -> list[Entries]:
    return await entries_of(read, person_id=person.id or 0, county=view.county)


def _known(person: Person | None) -> Person:
    """Somebody about whom something is stored.

    Raises:
        Refusal: nothing is.
    """
    if person is None:
        raise Refusal("privacy-nothing")
    return person


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="privacy")
    router.message.register(on_privacy_command, Command("privacy"))
    router.callback_query.register(on_privacy, PrivacyMenu.filter())
    router.callback_query.register(on_export, ExportData.filter())
    router.callback_query.register(on_read_consent, ReadConsent.filter())
    router.callback_query.register(on_show_consent, ShowConsent.filter(), flags={"action": Action.cases})
    router.callback_query.register(on_see_agreed, SeeAgreed.filter())
    router.callback_query.register(on_ask_to_withdraw, AskToWithdraw.filter())
    router.callback_query.register(on_withdraw, Withdraw.filter())
    router.callback_query.register(on_ask_to_forget, AskToForget.filter())
    router.callback_query.register(on_forget, Forget.filter())
    holds.register(router)
    return router
