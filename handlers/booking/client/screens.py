"""How days, times and a request in the making read."""

from collections.abc import Sequence
from datetime import date, datetime

from handlers.booking.client.callbacks import (
    BookDay,
    BookDays,
    BookMenu,
    BookSlot,
    Draft,
    Extra,
    HaveCounsellor,
    LetGo,
    OpenHours,
    Send,
    SetExtra,
    Wait,
    minutes,
)
from handlers.directory.offers.callbacks import OfferList
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen, button, in_rows, page_row
from handlers.shell.texts import Line, Text, languages, text
from services.booking.offices import Office, Reach
from services.booking.rules import Slot
from services.context import Context
from storage.booking import Appointment

DAYS_A_PAGE = 8
TIMES_A_ROW = 3
EXTRAS = ("matter", "interpreter", "companions", "note")
COUNSELLING = "general_counselling"


def ask_counsellor(ags: str) -> Screen:
    """KIM must not double what exists: first, whether somebody counsels the person already."""
    rows = [
        [button("booking-no-counsellor", HaveCounsellor(yes=False))],
        [button("booking-have-counsellor", HaveCounsellor(yes=True))],
        [menu.back_to_topics(ags)],
    ]
    return Screen(text=[text("booking-title"), "", text("booking-ask-counsellor")], rows=rows)


def existing_counsellor(ags: str) -> Screen:
    """Who is counselled elsewhere stays there, and can still book."""
    offers = OfferList(ags=int(ags), topic=COUNSELLING, spoken=None, open_now=False, near=None, page=0)
    rows = [
        [button("booking-find-counsellor", offers)],
        [button("booking-book-anyway", BookDays(staff=None, replaces=None, page=0))],
        [button("booking-back", BookMenu())],
    ]
    return Screen(text=[text("booking-keep-counsellor"), "", text("booking-keep-counsellor-kim")], rows=rows)


def days(
    slots: Sequence[Slot],
    office: Office,
    asked: BookDays,
    context: Context,
    *,
    is_waiting: bool,
    above: Sequence[Line] = (),
) -> Screen:
    free = sorted({formats.local(slot.starts_at, slot.tzid).date() for slot in slots})
    pages = max(1, -(-len(free) // DAYS_A_PAGE))
    page = min(max(asked.page, 0), pages - 1)
    buttons = []
    for day in free[page * DAYS_A_PAGE : (page + 1) * DAYS_A_PAGE]:
        wish = BookDay(staff=asked.staff, replaces=asked.replaces, day=day.toordinal())
        buttons.append(Button(formats.short_day(day, context.language), wish.pack()))
    rows = [*menu.pairs(buttons), *_pages(asked, page, pages)]
    if office.reach is Reach.OWN:
        said = text("booking-stop-waiting" if is_waiting else "booking-wait")
        rows.append([Button(said, Wait(staff=office.ids[0], on=not is_waiting).pack())])
    is_authority = office.reach is Reach.AUTHORITY
    open_hours = [] if is_authority else [button("booking-open-hours", OpenHours())]
    lines = [with_whom(office), *([text("booking-authority-hint")] if is_authority else [])]
    choose = text("booking-choose-day" if free else "booking-no-days")
    return Screen(text=[*above, *lines, "", choose], rows=[*rows, [*open_hours, menu.way_home(context)]])


def districts(office: Office, asked: BookDays, context: Context) -> Screen:
    """The districts of a city, each with a case manager of its own."""
    buttons = [
        Button(district, BookDays(staff=number, replaces=asked.replaces, page=0).pack())
        for district, number in sorted(office.districts.items())
    ]
    rows = [*menu.pairs(buttons), [menu.way_home(context)]]
    return Screen(text=[text("booking-choose-district")], rows=rows)


def times(slots: Sequence[Slot], asked: BookDay, day: date, language: str) -> Screen:
    seen: dict[datetime, Slot] = {}
    for slot in slots:
        if formats.local(slot.starts_at, slot.tzid).date() == day:
            seen.setdefault(slot.starts_at, slot)
    buttons = []
    for starts, slot in sorted(seen.items()):
        wish = BookSlot(office_hours_id=slot.office_hours_id, starts=minutes(starts), replaces=asked.replaces)
        buttons.append(Button(formats.clock(formats.local(slot.starts_at, slot.tzid).time()), wish.pack()))
    rows = in_rows(buttons, TIMES_A_ROW)
    other = BookDays(staff=asked.staff, replaces=asked.replaces, page=0)
    rows.append([button("booking-other-day", other)])
    said = text("booking-choose-time", day=formats.long_day(day, language))
    return Screen(text=[said if buttons else text("booking-day-full")], rows=rows)


def draft(appointment: Appointment, name: str, note: str, context: Context) -> Screen:
    number = appointment.id
    kept = formats.local(appointment.held_until or context.now, appointment.tzid).time()
    extras = [button(f"booking-add-{what}", Extra(appointment_id=number, what=what)) for what in EXTRAS]
    lines: list[Line] = [
        text("booking-draft"),
        "",
        *facts(appointment, name, context.language),
        *added(appointment, note, context.language),
        "",
        text("booking-kept-until", time=formats.clock(kept)),
    ]
    rows = [
        [button("booking-send", Send(appointment_id=number))],
        *menu.pairs(extras),
        [button("booking-let-go", LetGo(appointment_id=number))],
    ]
    return Screen(text=lines, rows=rows)


def choose_extra(appointment_id: int, what: str, language: str) -> Screen:
    def sets(value: str) -> str:
        return SetExtra(appointment_id=appointment_id, what=what, value=value).pack()

    if what == "matter":
        rows = menu.topic_rows(sets)
    elif what == "interpreter":
        spoken = [each for each in languages() if each != "de"]
        rows = menu.pairs([Button(formats.language_name(each, language), sets(each)) for each in spoken])
    else:
        rows = [[Button(str(number), sets(str(number))) for number in range(1, 6)]]
    nothing = "0" if what == "companions" else ""
    rows.append([button(f"booking-no-{what}", sets(nothing))])
    rows.append([button("booking-back", Draft(appointment_id=appointment_id))])
    return Screen(text=[text(f"booking-ask-{what}")], rows=rows)


def ask_note(appointment_id: int) -> Screen:
    rows = [
        [button("booking-no-note", SetExtra(appointment_id=appointment_id, what="note", value=""))],
        [button("booking-back", Draft(appointment_id=appointment_id))],
    ]
    return Screen(text=[text("booking-ask-note"), text("booking-ask-note-hint")], rows=rows)


def facts(appointment: Appointment, name: str, language: str) -> list[Line]:
    """When, where, with whom, and the number to say at the door."""
    return [
        when(appointment, language),
        place(appointment),
        *([text("booking-with", name=name)] if name else []),
        text("booking-number", number=str(appointment.id)),
    ]


def when(appointment: Appointment, language: str) -> Text:
    starts = formats.local(appointment.starts_at, appointment.tzid)
    return text("booking-when", day=formats.long_day(starts.date(), language), time=formats.clock(starts.time()))


def place(appointment: Appointment) -> Text:
    return text(f"booking-where-{appointment.mode}", place=appointment.place)


def added(appointment: Appointment, note: str, language: str) -> list[Line]:
    lines: list[Line] = []
    if appointment.matter:
        lines.append(text("booking-has-matter", matter=text(f"topic-{appointment.matter}.short")))
    if appointment.interpreter:
        spoken = formats.language_name(appointment.interpreter, language)
        lines.append(text("booking-has-interpreter", language=spoken))
    if appointment.companions:
        lines.append(text("booking-has-companions", count=appointment.companions))
    if note:
        lines.append(text("booking-has-note", note=note))
    return lines


def with_whom(office: Office) -> Text:
    if office.reach is Reach.OWN:
        return text("booking-with-own", name=office.members[0].name)
    if office.reach is Reach.AUTHORITY:
        return text("booking-with-authority", office=office.members[0].office)
    return text("booking-with-office", office=office.members[0].office if office.members else "")


def _pages(asked: BookDays, page: int, pages: int) -> list[list[Button]]:
    def leads_to(to: int) -> BookDays:
        return BookDays(staff=asked.staff, replaces=asked.replaces, page=to)

    return page_row(page, page + 1 < pages, "booking-earlier", "booking-later", leads_to)
