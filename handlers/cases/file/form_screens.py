"""How the steps of a form read: what is asked next, and the summary."""

from collections.abc import Sequence
from datetime import date

from handlers.cases.file import screens
from handlers.cases.file.callbacks import FormDay, FormVersion, FormWay, NoForm, SaveForm, SeeReleases
from handlers.shell import formats
from handlers.shell.awaited import Draft
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, text
from services.cases import consents
from services.cases.rules import Way
from services.context import Context

OPEN, ADD, AGAIN, RELEASE = "open", "add", "again", "release"  # what a form is for
DAYS = (0, 1)  # today, yesterday


def form_of(draft: Draft) -> consents.Form | None:
    if not (draft.get("version") and draft.get("day") and draft.get("way")):
        return None
    return consents.Form(str(draft["version"]), date.fromisoformat(str(draft["day"])), Way(str(draft["way"])))


async def next_screen(context: Context, draft: Draft, *, above: Sequence[Line] = ()) -> Screen:
    """What is asked next, or the summary. Reads in a session of its own."""
    begun = int(draft["begun"] or 0)
    form = form_of(draft)
    if form is not None:
        return _summary(draft, form, context.language)
    lines: list[Line] = [*above, *_about(draft), ""]
    if not draft.get("version"):
        async with context.read() as session:
            last = await consents.last_version(session, release=draft["what"] == RELEASE)
        rows = [[button("cases-version", FormVersion(begun=begun), version=last)]] if last else []
        rows.append([button("cases-no-form", NoForm())])
        lines += [text("cases-ask-version"), text("cases-ask-version-hint")]
    elif not draft.get("day"):
        rows = [[button(f"cases-day-{each}", FormDay(ago=each, begun=begun)) for each in DAYS]]
        lines += [text("cases-ask-day"), text("cases-ask-day-hint")]
    else:
        rows = [[button("cases-way", FormWay(way=each, begun=begun), way=each.value)] for each in Way]
        lines += [text("cases-ask-way")]
    return Screen(text=lines, rows=[*rows, [_back(draft)]])


def _summary(draft: Draft, form: consents.Form, language: str) -> Screen:
    day = formats.long_date(form.signed_on, language)
    said = text("cases-form-line", version=form.version, date=day, way=form.way.value)
    save = button("cases-save", SaveForm(begun=int(draft["begun"] or 0)))
    return Screen(text=[*_about(draft), said, "", text("cases-summary-right")], rows=[[save], [_back(draft)]])


def _about(draft: Draft) -> list[Line]:
    match draft["what"]:
        case "open":
            lines: list[Line] = [text("cases-opening"), text("cases-who", who=str(draft["who"]))]
            return [*lines, text("cases-confidential")] if draft["confidential"] else lines
        case "add":
            return [text("cases-adding"), text("cases-kind", kind=str(draft["kind"]))]
        case "release":
            purpose = text("cases-purpose", purpose=str(draft["purpose"]))
            return [text("cases-releasing"), text("cases-release", name=str(draft["recipient"]), purpose=purpose)]
    return [text("cases-consenting")]


def _back(draft: Draft) -> Button:
    match draft["what"]:
        case "open":
            return screens.to_list()
        case "add":
            return screens.to_case(int(draft["case"] or 0))
        case "release":
            return button("cases-back", SeeReleases(member_id=int(draft["member"] or 0)))
    return screens.to_member(int(draft["member"] or 0))
