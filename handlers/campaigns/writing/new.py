"""Beginning a campaign: from a template, whose blanks are asked for one after the other, or in one's own words."""

from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from handlers.campaigns.names import kind_of
from handlers.campaigns.writing import text_screens
from handlers.campaigns.writing.callbacks import (
    CampaignList,
    ChooseTemplate,
    NewCampaign,
    OwnKind,
    OwnWords,
    TakeTemplate,
    UseKnown,
)
from handlers.campaigns.writing.screens import to_list
from handlers.campaigns.writing.words import FILL, OWN, Desk
from handlers.shell import formats
from handlers.shell.awaited import Awaits, Draft, OpensDesk
from handlers.shell.screen import Button, Onward, Screen
from handlers.shell.texts import GERMAN, ISOLATES, RIGHT_TO_LEFT, RLM, Line, Marked, languages, plain, rich, text
from services import awaiting
from services.campaigns import writing
from services.campaigns.access import campaign_for
from services.campaigns.areas import widest
from services.campaigns.rules import PLAIN_GERMAN, Kind
from services.campaigns.templates import WHEN, Moment, find_template, places_of, understood_value
from services.campaigns.wording import from_chat
from services.campaigns.writing import Begun, Flawed, begin_campaign
from services.info import Template, campaign_templates
from services.refusal import Refusal
from services.staff import Action

PLACE, OFFICE = "place", "office"  # variables for which something is known


async def on_new(_query: CallbackQuery, desk: Desk) -> Screen:
    await desk.ask_no_more()
    rows = [
        [Button(text("campaigns-template", template=each.id), ChooseTemplate(template=each.id).pack())]
        for each in campaign_templates()
    ]
    own = [Button(text("campaigns-own-words"), OwnWords().pack())]
    return Screen(text=[text("campaigns-choose-template")], rows=[*rows, own, [to_list()]])


async def on_template(_query: CallbackQuery, callback_data: ChooseTemplate, desk: Desk) -> Screen:
    template = find_template(callback_data.template)
    return await _ask(template, {"template": template.id}, desk, *_about(template, desk))


async def on_known(_query: CallbackQuery, callback_data: UseKnown, desk: Desk) -> Screen:
    template, draft = await _draft(callback_data.template, desk)
    variable = _missing(template, draft)
    if variable != callback_data.variable:
        return await _ask(template, draft, desk)
    value = (await _known(variable, desk)).get(callback_data.office_hours_id)
    return await _ask(template, {**draft, variable: value} if value else draft, desk)


async def on_value(message: Message, desk: Desk, draft: Draft) -> Screen:
    template = find_template(str(draft["template"]))
    variable = _missing(template, draft)
    if variable is None:  # everything is there: words are no answer any more
        return _ready(template, draft)
    try:
        value = understood_value(variable, message.text or "", today=_today(desk))
    except Refusal as refusal:
        return await _ask(template, draft, desk, text(refusal.text_id, **refusal.text_args), "")
    return await _ask(template, {**draft, variable: value}, desk)


async def on_take(_query: CallbackQuery, callback_data: TakeTemplate, desk: Desk) -> Screen | Onward:
    template, draft = await _draft(callback_data.template, desk)
    if len(draft) == 1:  # pressed before: the campaign is the first of the list
        return Onward(CampaignList(page=0).pack())
    if _missing(template, draft) is not None:
        return await _ask(template, draft, desk)
    begun = Begun(
        filled(template, draft, GERMAN),
        [
            writing.Draft(PLAIN_GERMAN, filled(template, draft, GERMAN, plain_german=True), "memory"),
            *(writing.Draft(tag, filled(template, draft, tag), "memory") for tag in languages() if tag != GERMAN),
        ],
        [f"info:{template.card}"] if template.card else [],
    )
    return await _begin(Kind(template.news), begun, desk)


async def on_own(_query: CallbackQuery, desk: Desk) -> Screen:
    await desk.ask_no_more()
    rows = [[Button(kind_of(each), OwnKind(kind=each).pack())] for each in Kind]
    return Screen(text=[text("campaigns-ask-kind")], rows=[*rows, [to_list()]])


async def on_own_kind(_query: CallbackQuery, callback_data: OwnKind, desk: Desk) -> Screen:
    await desk.ask(OWN, {"kind": callback_data.kind.value})
    return _ask_german(callback_data.kind)


async def on_own_words(message: Message, desk: Desk, draft: Draft) -> Screen:
    kind = Kind(str(draft["kind"]))
    try:
        return await _begin(kind, Begun(from_chat(message.html_text)), desk)
    except Flawed as wrong:  # the question stays: the next words are another try
        args = wrong.text_args
        said = text_screens.flawed(str(args["flaw"]), GERMAN, desk.view, too_long_by=int(args["excess"]))
        return _ask_german(kind, said, "")


def filled(
    template: Template, values: Mapping[str, str | int | None], language: str, *, plain_german: bool = False
) -> str:
    """A template's text in a language, with a date as that language writes it."""
    args = {each: str(values[each]) for each in template.variables}
    if WHEN in args:
        args[WHEN] = moment_in(Moment.of(args[WHEN]), language)
    text_id = f"template-{template.id}-plain" if plain_german else f"template-{template.id}"
    words = rich(text(text_id, **args), language).replace(RLM, "")
    return words if language in RIGHT_TO_LEFT else words.translate(ISOLATES)


def moment_in(moment: Moment, language: str) -> str:
    """A day, with its time where there is one."""
    day = formats.long_day(moment.day, language)
    if moment.begins is None:
        return day
    begins = formats.clock(moment.begins)
    if moment.ends is None:
        return plain(text("campaigns-moment", day=day, time=begins), language).translate(ISOLATES)
    span = text("campaigns-moment-span", day=day, begins=begins, ends=formats.clock(moment.ends))
    return plain(span, language).translate(ISOLATES)


async def _begin(kind: Kind, begun: Begun, desk: Desk) -> Screen:
    audience = widest(desk.staff, desk.view.county, kind)
    async with desk.write() as session:
        await awaiting.answered(session, person=desk.person)
        number = await begin_campaign(session, desk.office, audience=audience, german=begun)
        card = await campaign_for(session, desk.office, campaign_id=number)
    has_page = desk.house.public_url is not None
    return text_screens.all_texts(card, desk.view, has_page=has_page, above=[text("campaigns-begun"), ""])


async def _ask(template: Template, draft: Draft, desk: Desk, *above: Line) -> Screen:
    """Ask for the next variable; show the whole text once there is none left."""
    await desk.ask(FILL, draft)
    variable = _missing(template, draft)
    if variable is None:
        return _ready(template, draft)
    rows = [
        [Button(each, UseKnown(template=template.id, variable=variable, office_hours_id=number).pack())]
        for number, each in (await _known(variable, desk)).items()
    ]
    lines: list[Line] = [*above, text("campaigns-ask-value", variable=variable)]
    return Screen(text=lines, rows=[*rows, [_other_template()]])


def _ready(template: Template, draft: Draft) -> Screen:
    lines: list[Line | Marked] = [text("campaigns-template-ready"), "", Marked(filled(template, draft, GERMAN), GERMAN)]
    again = ChooseTemplate(template=template.id)
    return Screen(
        text=lines,
        rows=[
            [Button(text("campaigns-take"), TakeTemplate(template=template.id).pack())],
            [Button(text("campaigns-fill-again"), again.pack())],
            [_other_template()],
        ],
    )


def _about(template: Template, desk: Desk) -> list[Line]:
    """What a template is and where what it says about the law is from."""
    lines: list[Line] = [text("campaigns-template-title", template=text("campaigns-template", template=template.id))]
    if template.sources:
        day = template.as_of
        as_of = formats.long_date(day, desk.view.language) if isinstance(day, date) else day or ""
        sources = formats.enumeration(template.sources, desk.view.language)
        lines.append(text("campaigns-template-source", sources=sources, date=as_of))
    if template.recheck:
        lines.append(text("campaigns-template-recheck"))
    return [*lines, ""]


def _ask_german(kind: Kind, *above: Line) -> Screen:
    lines: list[Line] = [*above, text("campaigns-own-title", kind=kind_of(kind))]
    lines += [text("campaigns-own-how"), text("campaigns-write-marks")]
    return Screen(text=lines, rows=[[to_list()]])


async def _draft(template_id: str, desk: Desk) -> tuple[Template, Draft]:
    """What was filled in so far; nothing when something else was asked since."""
    template = find_template(template_id)
    draft = await desk.found(FILL)
    if draft is None or draft["template"] != template.id:
        return template, {"template": template.id}
    return template, draft


def _missing(template: Template, draft: Draft) -> str | None:
    return next((each for each in template.variables if each not in draft), None)


async def _known(variable: str, desk: Desk) -> dict[int | None, str]:
    """What a variable is likely to be, by the number of the office hours where it is known from."""
    if variable == OFFICE:
        return {None: ", ".join(dict.fromkeys([desk.staff.office, desk.staff.employer]))}
    return await places_of(desk.read, desk.staff) if variable == PLACE else {}


def _today(desk: Desk) -> date:
    return desk.view.now.astimezone(ZoneInfo(desk.view.county.timezone)).date()


def _other_template() -> Button:
    return Button(text("campaigns-other-template"), NewCampaign().pack())


def register(router: Router) -> None:
    """Add these routes to the conversation's."""
    writes = {"action": Action.campaigns}
    router.message.register(on_value, F.text, Awaits(FILL), OpensDesk(Desk), flags=writes)
    router.message.register(on_own_words, F.text, Awaits(OWN), OpensDesk(Desk), flags=writes)
    for handler, data in (
        (on_new, NewCampaign),
        (on_template, ChooseTemplate),
        (on_known, UseKnown),
        (on_take, TakeTemplate),
        (on_own, OwnWords),
        (on_own_kind, OwnKind),
    ):
        router.callback_query.register(handler, data.filter(), OpensDesk(Desk), flags=writes)
