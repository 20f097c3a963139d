"""A form that is being entered: its version, its day, perhaps its way; one summary, one tap saves.

The same steps open a case, add somebody, record a consent anew and record a release. What is known so far is kept
encrypted for an hour (`services/awaiting.py`), because a version and a day may be typed.
"""

from datetime import timedelta

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from handlers.cases.file import lookups
from handlers.cases.file.callbacks import (
    AddKind,
    ConsentAgain,
    FormDay,
    FormVersion,
    FormWay,
    NoForm,
    OpenWho,
    ReleaseFor,
    SaveForm,
)
from handlers.cases.file.form_screens import ADD, AGAIN, DAYS, OPEN, RELEASE, form_of, next_screen
from handlers.shell.awaited import Awaits, Draft, ask, found
from handlers.shell.context import House, Write
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services import awaiting
from services.cases import consents, opening, releasing
from services.cases.access import today
from services.cases.rules import MemberKind, Purpose, Way
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff
from storage.engine import ReadSession, WriteSession
from storage.people import Person

FORM = "cases-form"


async def on_who(
    _query: CallbackQuery,
    callback_data: OpenWho,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    begun: Draft = {"what": OPEN, "who": callback_data.who, "confidential": int(callback_data.confidential)}
    return await _begin(begun, person, read, write, view, house)


async def on_add_kind(
    _query: CallbackQuery,
    callback_data: AddKind,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    file = await lookups.the_case(read, staff, callback_data.case_id, view)
    begun: Draft = {"what": ADD, "case": file.id, "kind": callback_data.kind}
    return await _begin(begun, person, read, write, view, house)


async def on_consent_again(
    _query: CallbackQuery,
    callback_data: ConsentAgain,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    _file, member = await lookups.the_member(read, staff, callback_data.member_id, view)
    return await _begin({"what": AGAIN, "member": member.id}, person, read, write, view, house)


async def on_release_for(
    _query: CallbackQuery,
    callback_data: ReleaseFor,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    if callback_data.purpose not in releasing.RELEASED:
        raise Refusal("fallback-button-outdated")
    _file, member = await lookups.the_member(read, staff, callback_data.member_id, view)
    name = await releasing.recipient(read, code=callback_data.code, view=view)
    begun: Draft = {"what": RELEASE, "member": member.id, "code": callback_data.code, "recipient": name}
    return await _begin({**begun, "purpose": callback_data.purpose}, person, read, write, view, house)


async def on_version(
    _query: CallbackQuery,
    callback_data: FormVersion,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    values = await _draft(callback_data.begun, person, read, view, house)
    version = await consents.last_version(read, release=values["what"] == RELEASE)
    return await _step({**values, "version": version}, person, read, write, view, house)


async def on_day(
    _query: CallbackQuery,
    callback_data: FormDay,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    if callback_data.ago not in DAYS:
        raise Refusal("fallback-button-outdated")
    values = await _draft(callback_data.begun, person, read, view, house)
    day = today(view.county, view.now) - timedelta(days=callback_data.ago)
    return await _step({**values, "day": day.isoformat()}, person, read, write, view, house)


async def on_way(
    _query: CallbackQuery,
    callback_data: FormWay,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    values = await _draft(callback_data.begun, person, read, view, house)
    return await _step({**values, "way": callback_data.way}, person, read, write, view, house)


async def on_words(
    message: Message,
    draft: Draft,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    """A version or a day was typed; what makes no sense is asked for again, with the reason."""
    values, words = dict(draft), (message.text or "").strip()
    try:
        values |= _understood(values, words, view)
    except Refusal as refusal:
        said: list[Line] = [text(refusal.text_id, **refusal.text_args), ""]
        return await next_screen(values, read, view, above=said)
    return await _step(values, person, read, write, view, house)


async def on_no_form(_query: CallbackQuery, staff: Staff, read: ReadSession, view: View) -> Screen:
    return await lookups.list_screen(read, staff, view, above=[text("cases-form-missing"), ""])


async def on_save(
    _query: CallbackQuery,
    callback_data: SaveForm,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    values = await _draft(callback_data.begun, person, read, view, house)
    form = form_of(values)
    if form is None:
        return await next_screen(values, read, view)
    async with write() as session:
        if not await _still(session, values, person, view, house):  # tapped twice: saved once
            raise Refusal("fallback-button-outdated")
        await awaiting.answered(session, person=person)
        return await _save(session, values, form, staff, view, house)


async def _save(
    session: WriteSession, values: Draft, form: consents.Form, staff: Staff, view: View, house: House
) -> Screen:
    county, keyring, now = view.county, house.keyring, view.now
    if values["what"] == OPEN:
        new_case = opening.NewCase(opening.Who(str(values["who"])), form, confidential=bool(values["confidential"]))
        file = await opening.open_case(session, staff, new=new_case, county=county, keyring=keyring, now=now)
        said: list[Line] = [text("cases-opened-now", number=str(file.number)), ""]
        return await lookups.case_screen(session, staff, file.id, view, house, above=said)
    if values["what"] == ADD:
        new_member = opening.NewMember(int(values["case"] or 0), MemberKind(str(values["kind"])), form)
        file = await opening.add_member(session, staff, new=new_member, county=county, keyring=keyring, now=now)
        return await lookups.case_screen(session, staff, file.id, view, house, above=[text("cases-saved"), ""])
    member_id = int(values["member"] or 0)
    if values["what"] == AGAIN:
        await consents.record_consent(
            session, staff, member_id=member_id, form=form, county=county, keyring=keyring, now=now
        )
    else:
        new = releasing.NewRelease(member_id, str(values["code"]), Purpose(str(values["purpose"])), form)
        await releasing.release(session, staff, new=new, view=view, keyring=keyring)
    return await lookups.member_screen(session, staff, member_id, view, above=[text("cases-saved"), ""])


async def _begin(values: Draft, person: Person, read: ReadSession, write: Write, view: View, house: House) -> Screen:
    begun = {**values, "begun": int(view.now.timestamp())}
    if not view.county.chat_consent:
        begun["way"] = Way.paper
    return await _step(begun, person, read, write, view, house)


async def _step(values: Draft, person: Person, read: ReadSession, write: Write, view: View, house: House) -> Screen:
    await ask(FORM, values, person, write, view, house)
    return await next_screen(values, read, view)


async def _draft(begun: int, person: Person, session: ReadSession, view: View, house: House) -> Draft:
    draft = await found(FORM, person=person, session=session, view=view, house=house)
    if draft is None or draft.get("begun") != begun:
        raise Refusal("fallback-button-outdated")
    return draft


async def _still(session: WriteSession, values: Draft, person: Person, view: View, house: House) -> bool:
    return await found(FORM, person=person, session=session, view=view, house=house) == values


def _understood(values: Draft, words: str, view: View) -> Draft:
    if not values.get("version"):
        if not consents.is_version(words):
            raise Refusal("cases-version-invalid")
        return {"version": words}
    if not values.get("day"):
        return {"day": consents.understand_past_date(words, today(view.county, view.now)).isoformat()}
    return {}


def register(router: Router) -> None:
    """Add these routes to the conversation's."""
    flags = {"action": Action.cases}
    router.message.register(on_words, F.text, Awaits(FORM), flags=flags)
    for handler, data in (
        (on_who, OpenWho),
        (on_add_kind, AddKind),
        (on_consent_again, ConsentAgain),
        (on_release_for, ReleaseFor),
        (on_version, FormVersion),
        (on_day, FormDay),
        (on_way, FormWay),
        (on_no_form, NoForm),
        (on_save, SaveForm),
    ):
        router.callback_query.register(handler, data.filter(), flags=flags)
