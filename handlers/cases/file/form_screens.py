"""How the steps of a form read: what is asked next, and the summary."""

from collections.abc import Sequence
from datetime import date

from handlers.cases.file import screens
from handlers.cases.file.callbacks import FormDay, FormVersion, FormWay, NoForm, SaveForm, SeeReleases
from handlers.shell import formats
from handlers.shell.awaited import Draft
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, text
from services.cases import consents
from services.cases.rules import Way
from services.directory.listing import View
from storage.engine import ReadSession

OPEN, ADD, AGAIN, RELEASE = "open", "add", "again", "release"  # what a form is for
DAYS = (0, 1)  # today, yesterday


def form_of(values: Draft) -> consents.Form | None:
    """The form, when everything is known of it."""
    if not (values.get("version") and values.get("day") and values.get("way")):
        return None
    return consents.Form(str(values["version"]), date.fromisoformat(str(values["day"])), Way(str(values["way"])))


async def next_screen(values: Draft, read: ReadSession, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """What is asked next, or the summary."""
    begun = int(values["begun"] or 0)
    form = form_of(values)
    if form is not None:
        return _summary(values, form, view)
    lines: list[Line] = [*above, *_about(values), ""]
    if not values.get("version"):
        last = await consents.last_version(read, release=values["what"] == RELEASE)
        rows = [[Button(text("cases-version", version=last), FormVersion(begun=begun).pack())]] if last else []
        rows.append([Button(text("cases-no-form"), NoForm().pack())])
        lines += [text("cases-ask-version"), text("cases-ask-version-hint")]
    elif not values.get("day"):
        rows = [[Button(text(f"cases-day-{each}"), FormDay(ago=each, begun=begun).pack()) for each in DAYS]]
        lines += [text("cases-ask-day"), text("cases-ask-day-hint")]
    else:
        rows = [[Button(text("cases-way", way=each.value), FormWay(way=each, begun=begun).pack())] for each in Way]
        lines += [text("cases-ask-way")]
    return Screen(text=lines, rows=[*rows, [_back(values)]])


def _summary(values: Draft, form: consents.Form, view: View) -> Screen:
    day = formats.long_date(form.signed_on, view.language)
    lines: list[Line] = [
        *_about(values),
        text("cases-form-line", version=form.version, date=day, way=form.way.value),
        "",
        text("cases-summary-right"),
    ]
    save = SaveForm(begun=int(values["begun"] or 0))
    return Screen(text=lines, rows=[[Button(text("cases-save"), save.pack())], [_back(values)]])


def _about(values: Draft) -> list[Line]:
    """What the form is for."""
    match values["what"]:
        case "open":
            lines: list[Line] = [text("cases-opening"), text("cases-who", who=str(values["who"]))]
            return [*lines, text("cases-confidential")] if values["confidential"] else lines
        case "add":
            return [text("cases-adding"), text("cases-kind", kind=str(values["kind"]))]
        case "release":
            purpose = text("cases-purpose", purpose=str(values["purpose"]))
            return [text("cases-releasing"), text("cases-release", name=str(values["recipient"]), purpose=purpose)]
    return [text("cases-consenting")]


def _back(values: Draft) -> Button:
    match values["what"]:
        case "open":
            return screens.to_list()
        case "add":
            return screens.to_case(int(values["case"] or 0))
        case "release":
            return Button(text("cases-back"), SeeReleases(member_id=int(values["member"] or 0)).pack())
    return screens.to_member(int(values["member"] or 0))
