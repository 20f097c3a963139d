"""A form that is being entered: its version, its day, perhaps its way; one summary, one tap saves.

The same steps open a case, add somebody, record a consent anew and record a release. What is known so far is kept
encrypted for an hour (`services/awaiting.py`), because a version and a day may be typed.
"""

from datetime import timedelta

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
from handlers.shell.awaited import Draft, ask_for, drafted
from handlers.shell.conversation import Answer, Reply, Route, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import reason, text
from services import awaiting
from services.cases import consents, opening, releasing
from services.cases.access import case_for, member_for
from services.cases.referral_lookups import recipient_of
from services.cases.rules import MemberKind, Purpose, Way
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action
from storage.engine import WriteSession

FORM = "cases-form"


async def on_who(context: Context, data: OpenWho) -> Screen:
    return await _begin(context, {"what": OPEN, "who": data.who, "confidential": int(data.confidential)})


async def on_add_kind(context: Context, data: AddKind) -> Screen:
    async with context.read() as session:
        file = await case_for(session, context, case_id=data.case_id)
    return await _begin(context, {"what": ADD, "case": file.id, "kind": data.kind})


async def on_consent_again(context: Context, data: ConsentAgain) -> Screen:
    async with context.read() as session:
        _file, member = await member_for(session, context, member_id=data.member_id)
    return await _begin(context, {"what": AGAIN, "member": member.id})


async def on_release_for(context: Context, data: ReleaseFor) -> Screen:
    if data.purpose not in releasing.RELEASED:
        raise Refusal("fallback-button-outdated")
    async with context.read() as session:
        _file, member = await member_for(session, context, member_id=data.member_id)
        name = await recipient_of(session, context, code=data.code)
    about: Draft = {"member": member.id, "code": data.code, "recipient": name, "purpose": data.purpose}
    return await _begin(context, {"what": RELEASE, **about})


async def on_version(context: Context, data: FormVersion) -> Screen:
    async with context.read() as session:
        draft = await _draft(session, context, data.begun)
        version = await consents.last_version(session, release=draft["what"] == RELEASE)
    return await _go_on(context, {**draft, "version": version})


async def on_day(context: Context, data: FormDay) -> Screen:
    if data.ago not in DAYS:
        raise Refusal("fallback-button-outdated")
    async with context.read() as session:
        draft = await _draft(session, context, data.begun)
    return await _go_on(context, {**draft, "day": (context.today - timedelta(days=data.ago)).isoformat()})


async def on_way(context: Context, data: FormWay) -> Screen:
    async with context.read() as session:
        draft = await _draft(session, context, data.begun)
    return await _go_on(context, {**draft, "way": data.way})


async def on_words(context: Context, answer: Answer) -> Screen:
    """A version or a day was typed. If it cannot be read, it is asked for again with the reason."""
    try:
        understood = _understood(context, answer.draft, answer.words.strip())
    except Refusal as refusal:
        return await next_screen(context, answer.draft, above=[reason(refusal), ""])
    return await _go_on(context, {**answer.draft, **understood})


async def on_no_form(context: Context, _data: NoForm) -> Screen:
    async with context.read() as session:
        return await lookups.list_screen(session, context, above=[text("cases-form-missing"), ""])


async def on_save(context: Context, data: SaveForm) -> Screen:
    async with context.write() as session:
        draft = await _draft(session, context, data.begun)  # gone when it is tapped twice: saved once
        form = form_of(draft)
        if form is not None:
            await awaiting.answered(session, person=context.person)
            return await _save(session, context, draft, form)
    return await next_screen(context, draft)


async def _save(session: WriteSession, context: Context, draft: Draft, form: consents.Form) -> Screen:
    if draft["what"] == OPEN:
        new_case = opening.NewCase(opening.Who(str(draft["who"])), form, confidential=bool(draft["confidential"]))
        file = await opening.open_case(session, context, new=new_case)
        said = text("cases-opened-now", number=str(file.number))
        return await lookups.case_screen(session, context, file.id, above=[said, ""])
    if draft["what"] == ADD:
        new_member = opening.NewMember(int(draft["case"] or 0), MemberKind(str(draft["kind"])), form)
        file = await opening.add_member(session, context, new=new_member)
        return await lookups.case_screen(session, context, file.id, above=[text("cases-saved"), ""])
    member_id = int(draft["member"] or 0)
    if draft["what"] == AGAIN:
        await consents.record_consent(session, context, member_id=member_id, form=form)
    else:
        new = releasing.NewRelease(member_id, str(draft["code"]), Purpose(str(draft["purpose"])), form)
        await releasing.release(session, context, new=new)
    return await lookups.member_screen(session, context, member_id, above=[text("cases-saved"), ""])


async def _begin(context: Context, about: Draft) -> Screen:
    """The way is asked only where the county allows consent in the chat."""
    way: Draft = {} if context.county.chat_consent else {"way": Way.paper}
    return await _go_on(context, {**about, "begun": int(context.now.timestamp()), **way})


async def _go_on(context: Context, draft: Draft) -> Screen:
    await ask_for(context, FORM, draft)
    return await next_screen(context, draft)


async def _draft(session: lookups.Session, context: Context, begun: int) -> Draft:
    """What is known of the form that was begun at this second; a Refusal when it is saved or another was begun."""
    draft = await drafted(context, session, FORM)
    if draft is None or draft.get("begun") != begun:
        raise Refusal("fallback-button-outdated")
    return draft


def _understood(context: Context, draft: Draft, words: str) -> Draft:
    if not draft.get("version"):
        if not consents.is_version(words):
            raise Refusal("cases-version-invalid")
        return {"version": words}
    if not draft.get("day"):
        return {"day": consents.understand_past_date(words, context.today).isoformat()}
    return {}


ROUTES: tuple[Route, ...] = (
    Reply((FORM,), on_words, Action.cases),
    *presses(
        {
            OpenWho: on_who,
            AddKind: on_add_kind,
            ConsentAgain: on_consent_again,
            ReleaseFor: on_release_for,
            FormVersion: on_version,
            FormDay: on_day,
            FormWay: on_way,
            NoForm: on_no_form,
            SaveForm: on_save,
        },
        Action.cases,
    ),
)
