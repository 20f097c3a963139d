"""A service entered step by step: name, organization, topics, areas, phone; shown once more, stored."""

from hashlib import sha256

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from handlers.directory.keeping import forms
from handlers.directory.keeping.callbacks import (
    AddService,
    AreasChosen,
    ChooseArea,
    ChooseOrganization,
    ChooseTopic,
    NewOrganization,
    SaveService,
    TopicsChosen,
    WithoutPhone,
)
from handlers.directory.keeping.editing import sheet_screen
from handlers.directory.keeping.words import AREAS, NAME, ORGANIZATION, PHONE, SAVE_NEW, TOPICS, Desk
from handlers.shell.awaited import Awaits, Draft, OpensDesk
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services import awaiting
from services.directory.keeping_add import NewService, add_service, find_organizations, organization_name
from services.directory.keeping_fields import Field, check, understood
from services.directory.topics import EMERGENCY, topic_ids
from services.refusal import Refusal
from services.staff import Action


async def on_add(_query: CallbackQuery, desk: Desk) -> Screen:
    await desk.ask(NAME, {})
    return forms.ask_name()


async def on_name_words(message: Message, desk: Desk) -> Screen:
    try:
        name = check("service", "name", _one_line(message))
    except Refusal as refusal:
        return forms.ask_name(above=[text(refusal.text_id, **refusal.text_args), ""])
    await desk.ask(ORGANIZATION, {"name": name, "words": ""})
    return forms.ask_organization(name, await find_organizations(desk.read), "")


async def on_organization_words(message: Message, desk: Desk, draft: Draft) -> Screen:
    name, words = str(draft["name"]), _one_line(message)
    try:
        check("organization", "name", words)
    except Refusal as refusal:
        above: list[Line] = [text(refusal.text_id, **refusal.text_args), ""]
        return forms.ask_organization(name, await find_organizations(desk.read), "", above=above)
    await desk.ask(ORGANIZATION, {**draft, "words": words})
    return forms.ask_organization(name, await find_organizations(desk.read, words), words)


async def on_organization(_query: CallbackQuery, callback_data: ChooseOrganization, desk: Desk) -> Screen:
    draft = await desk.draft(ORGANIZATION)
    return await _topics(draft, await organization_name(desk.read, callback_data.organization), desk)


async def on_new_organization(_query: CallbackQuery, desk: Desk) -> Screen:
    draft = await desk.draft(ORGANIZATION)
    if not draft["words"]:
        raise Refusal("fallback-button-outdated")
    return await _topics(draft, str(draft["words"]), desk)


async def on_topic(_query: CallbackQuery, callback_data: ChooseTopic, desk: Desk) -> Screen:
    draft = await desk.draft(TOPICS)
    if callback_data.topic not in topic_ids() - {EMERGENCY}:
        raise Refusal("fallback-button-outdated")
    chosen = _toggled(_listed(draft, "topics"), callback_data.topic)
    await desk.ask(TOPICS, {**draft, "topics": ",".join(chosen)})
    return forms.ask_topics(str(draft["name"]), chosen)


async def on_topics_chosen(_query: CallbackQuery, desk: Desk) -> Screen:
    draft = await desk.draft(TOPICS)
    if not _listed(draft, "topics"):
        return forms.ask_topics(str(draft["name"]), [])
    await desk.ask(AREAS, {**draft, "areas": ""})
    return forms.ask_areas(str(draft["name"]), [], desk.remit)


async def on_area(_query: CallbackQuery, callback_data: ChooseArea, desk: Desk) -> Screen:
    """The whole county takes the place of its towns, and the other way round."""
    draft = await desk.draft(AREAS)
    county = desk.remit.county.ags
    ags = next((each for each in desk.remit.areas if int(each) == callback_data.ags), None)
    if ags is None:
        raise Refusal("fallback-button-outdated")
    before = [each for each in _listed(draft, "areas") if (each == county) == (ags == county)]
    chosen = _toggled(before, ags)
    await desk.ask(AREAS, {**draft, "areas": ",".join(chosen)})
    return forms.ask_areas(str(draft["name"]), chosen, desk.remit)


async def on_areas_chosen(_query: CallbackQuery, desk: Desk) -> Screen:
    draft = await desk.draft(AREAS)
    if not _listed(draft, "areas"):
        return forms.ask_areas(str(draft["name"]), [], desk.remit)
    await desk.ask(PHONE, draft)
    return forms.ask_phone(str(draft["name"]))


async def on_phone_words(message: Message, desk: Desk, draft: Draft) -> Screen:
    try:
        number = understood(Field.PHONE, message.text or "", today=desk.remit.today)
    except Refusal as refusal:
        return forms.ask_phone(str(draft["name"]), above=[text(refusal.text_id, **refusal.text_args), ""])
    return await _preview({**draft, "phone": number}, desk)


async def on_without_phone(_query: CallbackQuery, desk: Desk) -> Screen:
    return await _preview({**await desk.draft(PHONE, SAVE_NEW), "phone": None}, desk)


async def on_save_service(_query: CallbackQuery, callback_data: SaveService, desk: Desk) -> Screen:
    draft = await desk.draft(SAVE_NEW)
    new = _service(draft)
    if _seal(new) != callback_data.seal:
        raise Refusal("fallback-button-outdated")
    async with desk.write() as session:
        await awaiting.answered(session, person=desk.person)
        code = await add_service(session, desk.remit, new)
        return await sheet_screen(session, code, desk, text("keeping-added"))


async def _topics(draft: Draft, organization: str, desk: Desk) -> Screen:
    await desk.ask(TOPICS, {"name": draft["name"], "organization": organization, "topics": ""})
    return forms.ask_topics(str(draft["name"]), [])


async def _preview(draft: Draft, desk: Desk) -> Screen:
    await desk.ask(SAVE_NEW, draft)
    new = _service(draft)
    return forms.preview_new(new, _seal(new), desk.remit, desk.view)


def _service(draft: Draft) -> NewService:
    phone = draft["phone"]
    return NewService(
        name=str(draft["name"]),
        organization=str(draft["organization"]),
        topics=_listed(draft, "topics"),
        areas=_listed(draft, "areas"),
        phone=str(phone) if phone else None,
    )


def _seal(new: NewService) -> str:
    return sha256(repr(new).encode()).hexdigest()[:8]


def _listed(draft: Draft, name: str) -> list[str]:
    return [each for each in str(draft[name]).split(",") if each]


def _toggled(chosen: list[str], one: str) -> list[str]:
    return [each for each in chosen if each != one] if one in chosen else [*chosen, one]


def _one_line(message: Message) -> str:
    return " ".join((message.text or "").split())


def register(router: Router) -> None:
    """Add these routes to the conversation's."""
    edits = {"action": Action.directory_edit}
    router.message.register(on_name_words, F.text, Awaits(NAME), OpensDesk(Desk), flags=edits)
    router.message.register(on_organization_words, F.text, Awaits(ORGANIZATION), OpensDesk(Desk), flags=edits)
    router.message.register(on_phone_words, F.text, Awaits(PHONE, SAVE_NEW), OpensDesk(Desk), flags=edits)
    for handler, data in (
        (on_add, AddService),
        (on_organization, ChooseOrganization),
        (on_new_organization, NewOrganization),
        (on_topic, ChooseTopic),
        (on_topics_chosen, TopicsChosen),
        (on_area, ChooseArea),
        (on_areas_chosen, AreasChosen),
        (on_without_phone, WithoutPhone),
        (on_save_service, SaveService),
    ):
        router.callback_query.register(handler, data.filter(), OpensDesk(Desk), flags=edits)
