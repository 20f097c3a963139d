"""A service entered step by step: name, organization, topics, areas, phone; shown once more, stored."""

from hashlib import sha256

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
from handlers.directory.keeping.editing import remit, service_screen
from handlers.shell.awaited import Draft, ask_for, drafted
from handlers.shell.conversation import Answer, Reply, Route, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services import awaiting
from services.context import Context
from services.directory.keeping_add import NewService, add_service, find_organizations, organization_name
from services.directory.keeping_fields import Field, check, understood
from services.directory.topics import EMERGENCY, topic_ids
from services.refusal import Refusal
from services.staff.rules import Action

NAME, ORGANIZATION, TOPICS = "keeping-name", "keeping-organization", "keeping-topics"
AREAS, PHONE, SAVE_NEW = "keeping-areas", "keeping-phone", "keeping-save-new"


async def on_add(context: Context, _data: AddService) -> Screen:
    await ask_for(context, NAME, {})
    return forms.ask_name()


async def on_name_words(context: Context, answer: Answer) -> Screen:
    try:
        name = check("service", "name", _one_line(answer))
    except Refusal as wrong:
        return forms.ask_name(wrong=wrong)
    return await _ask_organization(context, name, "")


async def on_organization_words(context: Context, answer: Answer) -> Screen:
    name, words = str(answer.draft["name"]), _one_line(answer)
    try:
        check("organization", "name", words)
    except Refusal as wrong:
        async with context.read() as session:
            return forms.ask_organization(name, await find_organizations(session), "", wrong=wrong)
    return await _ask_organization(context, name, words)


async def on_organization(context: Context, data: ChooseOrganization) -> Screen:
    draft = await _open_draft(context, ORGANIZATION)
    async with context.read() as session:
        organization = await organization_name(session, data.organization)
    return await _ask_topics(context, {"name": draft["name"], "organization": organization, "topics": ""})


async def on_new_organization(context: Context, _data: NewOrganization) -> Screen:
    draft = await _open_draft(context, ORGANIZATION)
    if not draft["words"]:
        raise Refusal("fallback-button-outdated")
    return await _ask_topics(context, {"name": draft["name"], "organization": draft["words"], "topics": ""})


async def on_topic(context: Context, data: ChooseTopic) -> Screen:
    draft = await _open_draft(context, TOPICS)
    if data.topic not in topic_ids() - {EMERGENCY}:
        raise Refusal("fallback-button-outdated")
    chosen = _toggled(_listed(draft, "topics"), data.topic)
    return await _ask_topics(context, {**draft, "topics": ",".join(chosen)})


async def on_topics_chosen(context: Context, _data: TopicsChosen) -> Screen:
    draft = await _open_draft(context, TOPICS)
    if not _listed(draft, "topics"):
        return await _ask_topics(context, draft)
    return await _ask_areas(context, {**draft, "areas": ""})


async def on_area(context: Context, data: ChooseArea) -> Screen:
    """The whole county takes the place of its towns, and the other way round."""
    draft = await _open_draft(context, AREAS)
    county = context.county.ags
    ags = next((each for each in remit(context).areas if int(each) == data.ags), None)
    if ags is None:
        raise Refusal("fallback-button-outdated")
    chosen = _toggled([each for each in _listed(draft, "areas") if (each == county) == (ags == county)], ags)
    return await _ask_areas(context, {**draft, "areas": ",".join(chosen)})


async def on_areas_chosen(context: Context, _data: AreasChosen) -> Screen:
    draft = await _open_draft(context, AREAS)
    if not _listed(draft, "areas"):
        return await _ask_areas(context, draft)
    await ask_for(context, PHONE, draft)
    return forms.ask_phone(str(draft["name"]))


async def on_phone_words(context: Context, answer: Answer) -> Screen:
    try:
        number = understood(Field.PHONE, answer.words, today=context.today)
    except Refusal as wrong:
        return forms.ask_phone(str(answer.draft["name"]), wrong=wrong)
    return await _preview(context, {**answer.draft, "phone": number})


async def on_without_phone(context: Context, _data: WithoutPhone) -> Screen:
    return await _preview(context, {**await _open_draft(context, PHONE, SAVE_NEW), "phone": None})


async def on_save_service(context: Context, data: SaveService) -> Screen:
    new = _new_service(await _open_draft(context, SAVE_NEW))
    if _seal(new) != data.seal:
        raise Refusal("fallback-button-outdated")
    async with context.write() as session:
        await awaiting.answered(session, person=context.person)
        code = await add_service(session, remit(context), new)
        return await service_screen(session, context, code, text("keeping-added"))


async def _ask_organization(context: Context, name: str, words: str) -> Screen:
    await ask_for(context, ORGANIZATION, {"name": name, "words": words})
    async with context.read() as session:
        return forms.ask_organization(name, await find_organizations(session, words), words)


async def _ask_topics(context: Context, draft: Draft) -> Screen:
    await ask_for(context, TOPICS, draft)
    return forms.ask_topics(str(draft["name"]), _listed(draft, "topics"))


async def _ask_areas(context: Context, draft: Draft) -> Screen:
    await ask_for(context, AREAS, draft)
    return forms.ask_areas(str(draft["name"]), _listed(draft, "areas"), remit(context))


async def _preview(context: Context, draft: Draft) -> Screen:
    await ask_for(context, SAVE_NEW, draft)
    new = _new_service(draft)
    return forms.preview_new(new, _seal(new), remit(context), context)


async def _open_draft(context: Context, *questions: str) -> Draft:
    """What was known when one of these was asked.

    Raises:
        Refusal: it is no longer awaited.
    """
    async with context.read() as session:
        draft = await drafted(context, session, *questions)
    if draft is None:
        raise Refusal("fallback-button-outdated")
    return draft


def _new_service(draft: Draft) -> NewService:
    return NewService(
        name=str(draft["name"]),
        organization=str(draft["organization"]),
        topics=_listed(draft, "topics"),
        areas=_listed(draft, "areas"),
        phone=str(draft["phone"]) if draft["phone"] else None,
    )


def _seal(new: NewService) -> str:
    return sha256(repr(new).encode()).hexdigest()[:8]


def _listed(draft: Draft, name: str) -> list[str]:
    return [each for each in str(draft[name]).split(",") if each]


def _toggled(chosen: list[str], one: str) -> list[str]:
    return [each for each in chosen if each != one] if one in chosen else [*chosen, one]


def _one_line(answer: Answer) -> str:
    return " ".join(answer.words.split())


ROUTES: tuple[Route, ...] = (
    Reply((NAME,), on_name_words, Action.directory_edit),
    Reply((ORGANIZATION,), on_organization_words, Action.directory_edit),
    Reply((PHONE, SAVE_NEW), on_phone_words, Action.directory_edit),
    *presses(
        {
            AddService: on_add,
            ChooseOrganization: on_organization,
            NewOrganization: on_new_organization,
            ChooseTopic: on_topic,
            TopicsChosen: on_topics_chosen,
            ChooseArea: on_area,
            AreasChosen: on_areas_chosen,
            WithoutPhone: on_without_phone,
            SaveService: on_save_service,
        },
        Action.directory_edit,
    ),
)
