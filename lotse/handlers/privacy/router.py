"""What is stored, in plain words; deleting it takes two taps."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from lotse.handlers import formats, menu
from lotse.handlers.context import Write
from lotse.handlers.privacy.callbacks import AskToForget, Forget, PrivacyMenu
from lotse.handlers.screen import Button, Screen
from lotse.handlers.start.callbacks import LanguageMenu
from lotse.handlers.texts import Line, text
from lotse.services.booking.leaving import leave_office
from lotse.services.booking.requesting import own_appointments
from lotse.services.booking.retention import cancel_everything
from lotse.services.directory.listing import View
from lotse.services.people import Account, forget_person
from lotse.services.staff import bond_of, member_of
from lotse.storage.engine import ReadSession
from lotse.storage.people import Person


def privacy_screen(person: Person | None, view: View, *, more: Sequence[Line] = ()) -> Screen:
    """Everything stored about the person, and what Telegram keeps besides. `more`: lines beside language and town."""
    town = view.county.by_ags.get(person.municipality_ags or "") if person else None
    stored: list[Line] = [text("privacy-nothing")]
    if person is not None:
        stored = [
            text("privacy-intro"),
            text("privacy-language", language=text("meta-name")),
            text("privacy-town", town=town.name if town else text("privacy-no-town")),
            text("privacy-address"),
            *more,
            text("privacy-since", date=formats.long_date(person.created_at.date(), view.language)),
        ]
    lines = [
        text("privacy-title"),
        "",
        *stored,
        "",
        text("privacy-telegram"),
        text("privacy-voluntary", county=view.county.name),
    ]
    rows = [[Button(text("privacy-delete"), AskToForget().pack())]] if person else []
    return Screen(text=lines, rows=[*rows, [menu.way_home(person.municipality_ags if person else None, view)]])


async def on_privacy_command(
    _message: Message, person: Person | None, read: ReadSession, account: Account, view: View
) -> Screen:
    return privacy_screen(person, view, more=await _more_lines(person, read, account, view))


async def on_privacy(
    _query: CallbackQuery, person: Person | None, read: ReadSession, account: Account, view: View
) -> Screen:
    return privacy_screen(person, view, more=await _more_lines(person, read, account, view))


async def on_ask_to_forget(_query: CallbackQuery, person: Person | None, read: ReadSession, view: View) -> Screen:
    coming = await own_appointments(read, client_id=person.id or 0, now=view.now) if person else []
    warning: list[Line] = [text("privacy-ask-appointments", count=len(coming))] if coming else []
    return Screen(
        text=[text("privacy-ask"), *warning],
        rows=[
            [Button(text("privacy-delete-yes"), Forget().pack())],
            [Button(text("privacy-delete-no"), PrivacyMenu().pack())],
        ],
    )


async def on_forget(_query: CallbackQuery, write: Write, account: Account, person: Person | None, view: View) -> Screen:
    async with write() as session:
        if person is not None:
            await cancel_everything(session, client_id=person.id or 0, county=view.county, now=view.now)
            member = await member_of(session, person.id or 0, keyring=account.keyring)
            if member is not None:
                await leave_office(session, staff_id=member.id, now=view.now)
        await forget_person(session, account)
    return Screen(text=[text("privacy-deleted")], rows=[[Button(text("menu-language"), LanguageMenu().pack())]])


async def _more_lines(person: Person | None, read: ReadSession, account: Account, view: View) -> list[Line]:
    """The person's case manager, what they are themselves, and their appointments."""
    if person is None:
        return []
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
    coming = await own_appointments(read, client_id=person.id or 0, now=view.now)
    if coming:
        lines.append(text("privacy-appointments", count=len(coming)))
    return lines


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="privacy")
    router.message.register(on_privacy_command, Command("privacy"))
    router.callback_query.register(on_privacy, PrivacyMenu.filter())
    router.callback_query.register(on_ask_to_forget, AskToForget.filter())
    router.callback_query.register(on_forget, Forget.filter())
    return router
