"""Beginning a campaign: from a template, whose blanks are asked for one after the other, or in one's own words."""

from collections.abc import Mapping
from datetime import date

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
from handlers.campaigns.writing.editing import FILL, OWN, forget_question
from handlers.campaigns.writing.screens import to_list
from handlers.shell import formats
from handlers.shell.awaited import Draft, ask_for, drafted
from handlers.shell.conversation import Answer, Reply, Route, presses
from handlers.shell.screen import Button, Onward, Screen, button
from handlers.shell.texts import (
    GERMAN,
    ISOLATES,
    RIGHT_TO_LEFT,
    RLM,
    Line,
    Marked,
    languages,
    plain,
    reason,
    rich,
    text,
)
from services import awaiting
from services.campaigns import writing
from services.campaigns.access import campaign_for
from services.campaigns.areas import widest
from services.campaigns.rules import PLAIN_GERMAN, Kind
from services.campaigns.templates import WHEN, Moment, find_template, places_of, understood_value
from services.campaigns.wording import from_chat
from services.campaigns.writing import Begun, Flawed, begin_campaign
from services.context import Context
from services.info import Template, campaign_templates
from services.refusal import Refusal
from services.staff.rules import Action

PLACE, OFFICE = "place", "office"  # variables for which something is known


async def on_new(context: Context, _data: NewCampaign) -> Screen:
    await forget_question(context)
    rows = [
        [button("campaigns-template", ChooseTemplate(template=each.id), template=each.id)]
        for each in campaign_templates()
    ]
    own = [button("campaigns-own-words", OwnWords())]
    return Screen(text=[text("campaigns-choose-template")], rows=[*rows, own, [to_list()]])


async def on_template(context: Context, data: ChooseTemplate) -> Screen:
    template = find_template(data.template)
    return await _ask(context, template, {"template": template.id}, *_about(template, context.language))


async def on_known(context: Context, data: UseKnown) -> Screen:
    template, draft = await _draft(context, data.template)
    variable = _missing(template, draft)
    if variable != data.variable:
        return await _ask(context, template, draft)
    value = (await _known(context, variable)).get(data.office_hours_id)
    return await _ask(context, template, {**draft, variable: value} if value else draft)


async def on_value(context: Context, answer: Answer) -> Screen:
    template, draft = find_template(str(answer.draft["template"])), answer.draft
    variable = _missing(template, draft)
    if variable is None:  # everything is there: words are no answer any more
        return _ready(template, draft)
    try:
        value = understood_value(variable, answer.words, today=context.today)
    except Refusal as refusal:
        return await _ask(context, template, draft, reason(refusal), "")
    return await _ask(context, template, {**draft, variable: value})


async def on_take(context: Context, data: TakeTemplate) -> Screen | Onward:
    template, draft = await _draft(context, data.template)
    if len(draft) == 1:  # pressed before: the campaign is the first of the list
        return Onward(CampaignList(page=0).pack())
    if _missing(template, draft) is not None:
        return await _ask(context, template, draft)
    begun = Begun(
        filled(template, draft, GERMAN),
        [
            writing.Draft(PLAIN_GERMAN, filled(template, draft, GERMAN, plain_german=True), "memory"),
            *(writing.Draft(tag, filled(template, draft, tag), "memory") for tag in languages() if tag != GERMAN),
        ],
        [f"info:{template.card}"] if template.card else [],
    )
    return await _begin(context, Kind(template.news), begun)


async def on_own(context: Context, _data: OwnWords) -> Screen:
    await forget_question(context)
    rows = [[Button(kind_of(each), OwnKind(kind=each).pack())] for each in Kind]
    return Screen(text=[text("campaigns-ask-kind")], rows=[*rows, [to_list()]])


async def on_own_kind(context: Context, data: OwnKind) -> Screen:
    await ask_for(context, OWN, {"kind": data.kind.value})
    return _ask_german(data.kind)


async def on_own_words(context: Context, answer: Answer) -> Screen:
    kind = Kind(str(answer.draft["kind"]))
    try:
        return await _begin(context, kind, Begun(from_chat(answer.message.html_text)))
    except Flawed as flawed:  # the question stays: the next words are another try
        return _ask_german(kind, text_screens.flaw_of(flawed, context.language), "")


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
    day = formats.long_day(moment.day, language)
    if moment.begins is None:
        return day
    begins = formats.clock(moment.begins)
    said = text("campaigns-moment", day=day, time=begins)
    if moment.ends is not None:
        said = text("campaigns-moment-span", day=day, begins=begins, ends=formats.clock(moment.ends))
    return plain(said, language).translate(ISOLATES)


async def _begin(context: Context, kind: Kind, begun: Begun) -> Screen:
    audience = widest(context.staff, context.county, kind)
    async with context.write() as session:
        await awaiting.answered(session, person=context.person)
        number = await begin_campaign(session, context, audience=audience, german=begun)
        card = await campaign_for(session, context, campaign_id=number)
    return text_screens.all_texts(card, context, text("campaigns-begun"))


async def _ask(context: Context, template: Template, draft: Draft, *above: Line) -> Screen:
    """Ask for the next variable. Once there is none left, show the whole text."""
    await ask_for(context, FILL, draft)
    variable = _missing(template, draft)
    if variable is None:
        return _ready(template, draft)
    rows = [
        [Button(each, UseKnown(template=template.id, variable=variable, office_hours_id=number).pack())]
        for number, each in (await _known(context, variable)).items()
    ]
    lines: list[Line] = [*above, text("campaigns-ask-value", variable=variable)]
    return Screen(text=lines, rows=[*rows, [_other_template()]])


def _ready(template: Template, draft: Draft) -> Screen:
    lines: list[Line | Marked] = [text("campaigns-template-ready"), "", Marked(filled(template, draft, GERMAN), GERMAN)]
    take = button("campaigns-take", TakeTemplate(template=template.id))
    again = button("campaigns-fill-again", ChooseTemplate(template=template.id))
    return Screen(text=lines, rows=[[take], [again], [_other_template()]])


def _about(template: Template, language: str) -> list[Line]:
    """What a template is and where what it says about the law is from."""
    lines: list[Line] = [text("campaigns-template-title", template=text("campaigns-template", template=template.id))]
    if template.sources:
        day = template.as_of
        as_of = formats.long_date(day, language) if isinstance(day, date) else day or ""
        sources = formats.enumeration(template.sources, language)
        lines.append(text("campaigns-template-source", sources=sources, date=as_of))
    if template.recheck:
        lines.append(text("campaigns-template-recheck"))
    return [*lines, ""]


def _ask_german(kind: Kind, *above: Line) -> Screen:
    lines: list[Line] = [*above, text("campaigns-own-title", kind=kind_of(kind))]
    lines += [text("campaigns-own-how"), text("campaigns-write-marks")]
    return Screen(text=lines, rows=[[to_list()]])


async def _draft(context: Context, template_id: str) -> tuple[Template, Draft]:
    """What was filled in so far. Nothing when another question was asked since."""
    template = find_template(template_id)
    async with context.read() as session:
        draft = await drafted(context, session, FILL)
    if draft is None or draft["template"] != template.id:
        return template, {"template": template.id}
    return template, draft


def _missing(template: Template, draft: Draft) -> str | None:
    return next((each for each in template.variables if each not in draft), None)


async def _known(context: Context, variable: str) -> dict[int | None, str]:
    """What a variable is likely to be, by the number of the office hours where it is known from."""
    staff = context.staff
    if variable == OFFICE:
        return {None: ", ".join(dict.fromkeys([staff.office, staff.employer]))}
    if variable != PLACE:
        return {}
    async with context.read() as session:
        return await places_of(session, staff)


def _other_template() -> Button:
    return button("campaigns-other-template", NewCampaign())


ROUTES: list[Route] = [
    Reply((FILL,), on_value, Action.campaigns),
    Reply((OWN,), on_own_words, Action.campaigns),
    *presses(
        {
            NewCampaign: on_new,
            ChooseTemplate: on_template,
            UseKnown: on_known,
            TakeTemplate: on_take,
            OwnWords: on_own,
            OwnKind: on_own_kind,
        },
        Action.campaigns,
    ),
]
