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
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, Text, languages, text
from services.booking.offices import Office, Reach
from services.booking.rules import Slot
from services.directory.listing import View
from services.directory.topics import EMERGENCY, all_topics
from storage.booking import Appointment

DAYS_A_PAGE = 8
TIMES_A_ROW = 3
EXTRAS = ("matter", "interpreter", "companions", "note")
COUNSELLING = "general_counselling"


def ask_counsellor(ags: str) -> Screen:
    """KIM must not double what exists: first, whether somebody counsels the person already."""
    return Screen(
        text=[text("booking-title"), "", text("booking-ask-counsellor")],
        rows=[
            [Button(text("booking-no-counsellor"), HaveCounsellor(yes=False).pack())],
            [Button(text("booking-have-counsellor"), HaveCounsellor(yes=True).pack())],
            [menu.back_to_topics(ags)],
        ],
    )


def existing_counsellor(ags: str) -> Screen:
    """Who is counselled elsewhere stays there, and can still book."""
    offers = OfferList(ags=int(ags), topic=COUNSELLING, spoken=None, open_now=False, near=None, page=0)
    return Screen(
        text=[text("booking-keep-counsellor"), "", text("booking-keep-counsellor-kim")],
        rows=[
            [Button(text("booking-find-counsellor"), offers.pack())],
            [Button(text("booking-book-anyway"), BookDays(staff=None, replaces=None, page=0).pack())],
            [Button(text("booking-back"), BookMenu().pack())],
        ],
    )


def days(
    slots: Sequence[Slot],
    office: Office,
    wish: BookDays,
    view: View,
    *,
    name: str,
    waiting: bool,
    home: Button,
    above: Sequence[Line] = (),
) -> Screen:
    """The days that have free times, eight at a time."""
    by_day: dict[date, int] = {}
    for slot in slots:
        day = formats.local(slot.starts_at, slot.tzid).date()
        by_day[day] = by_day.get(day, 0) + 1
    pages = max(1, -(-len(by_day) // DAYS_A_PAGE))
    page = min(max(wish.page, 0), pages - 1)
    shown = sorted(by_day)[page * DAYS_A_PAGE : (page + 1) * DAYS_A_PAGE]
    rows = menu.pairs(
        [
            Button(
                formats.short_day(day, view.language),
                BookDay(staff=wish.staff, replaces=wish.replaces, day=day.toordinal()).pack(),
            )
            for day in shown
        ]
    )
    rows += _pages(wish, page, pages)
    if office.reach is Reach.OWN:
        member = office.ids[0]
        waits = text("booking-stop-waiting") if waiting else text("booking-wait")
        rows.append([Button(waits, Wait(staff=member, on=not waiting).pack())])
    open_hours = [] if office.reach is Reach.AUTHORITY else [Button(text("booking-open-hours"), OpenHours().pack())]
    rows.append([*open_hours, home])  # those of the case managers
    lines: list[Line] = [
        *above,
        with_whom(office, name),
        *([text("booking-authority-hint")] if office.reach is Reach.AUTHORITY else []),
        "",
        text("booking-choose-day") if by_day else text("booking-no-days"),
    ]
    return Screen(text=lines, rows=rows)


def districts(office: Office, wish: BookDays, *, home: Button) -> Screen:
    """The districts of a city, each with a case manager of its own."""
    buttons = [
        Button(district, BookDays(staff=number, replaces=wish.replaces, page=0).pack())
        for district, number in sorted(office.districts.items())
    ]
    return Screen(text=[text("booking-choose-district")], rows=[*menu.pairs(buttons), [home]])


def times(slots: Sequence[Slot], wish: BookDay, day: date, view: View) -> Screen:
    """One day's times; the same time with two colleagues is one button."""
    seen: dict[datetime, Slot] = {}
    for slot in slots:
        if formats.local(slot.starts_at, slot.tzid).date() == day:
            seen.setdefault(slot.starts_at, slot)
    buttons = [
        Button(
            formats.clock(formats.local(slot.starts_at, slot.tzid).time()),
            BookSlot(office_hours_id=slot.office_hours_id, starts=minutes(starts), replaces=wish.replaces).pack(),
        )
        for starts, slot in sorted(seen.items())
    ]
    rows = [buttons[start : start + TIMES_A_ROW] for start in range(0, len(buttons), TIMES_A_ROW)]
    rows.append([Button(text("booking-other-day"), BookDays(staff=wish.staff, replaces=wish.replaces, page=0).pack())])
    said = text("booking-choose-time", day=formats.long_day(day, view.language))
    return Screen(text=[said if buttons else text("booking-day-full")], rows=rows)


def draft(appointment: Appointment, name: str, note: str, view: View) -> Screen:
    """The time that is kept: send it, or add something first."""
    number = appointment.id or 0
    kept = formats.local(appointment.held_until or view.now, appointment.tzid).time()
    extras = [Button(text(f"booking-add-{what}"), Extra(appointment_id=number, what=what).pack()) for what in EXTRAS]
    return Screen(
        text=[
            text("booking-draft"),
            "",
            *facts(appointment, name, view),
            *added(appointment, note, view),
            "",
            text("booking-kept-until", time=formats.clock(kept)),
        ],
        rows=[
            [Button(text("booking-send"), Send(appointment_id=number).pack())],
            *menu.pairs(extras),
            [Button(text("booking-let-go"), LetGo(appointment_id=number).pack())],
        ],
    )


def choose_extra(appointment_id: int, what: str, view: View) -> Screen:
    """The values that can be added by a button."""

    def sets(value: str) -> str:
        return SetExtra(appointment_id=appointment_id, what=what, value=value).pack()

    if what == "matter":
        topics = [each for each in all_topics() if each.id != EMERGENCY]
        buttons = [
            Button(text("menu-topic", icon=each.icon, topic=text(f"topic-{each.id}.short")), sets(each.id))
            for each in topics
        ]
        rows = menu.pairs(buttons)
    elif what == "interpreter":
        spoken = [each for each in languages() if each != "de"]
        rows = menu.pairs([Button(formats.language_name(each, view.language), sets(each)) for each in spoken])
    else:
        rows = [[Button(str(number), sets(str(number))) for number in range(1, 6)]]
    nothing = "0" if what == "companions" else ""
    rows.append([Button(text(f"booking-no-{what}"), sets(nothing))])
    rows.append([Button(text("booking-back"), Draft(appointment_id=appointment_id).pack())])
    return Screen(text=[text(f"booking-ask-{what}")], rows=rows)


def ask_note(appointment_id: int) -> Screen:
    """Awaiting a sentence."""
    return Screen(
        text=[text("booking-ask-note"), text("booking-ask-note-hint")],
        rows=[
            [Button(text("booking-no-note"), SetExtra(appointment_id=appointment_id, what="note", value="").pack())],
            [Button(text("booking-back"), Draft(appointment_id=appointment_id).pack())],
        ],
    )


def facts(appointment: Appointment, name: str, view: View) -> list[Line]:
    """When, where, with whom, and the number to say at the door."""
    starts = formats.local(appointment.starts_at, appointment.tzid)
    lines: list[Line] = [
        text(
            "booking-when",
            day=formats.long_day(starts.date(), view.language),
            time=formats.clock(starts.time()),
        ),
        place(appointment),
        text("booking-with", name=name) if name else "",
        text("booking-number", number=str(appointment.id or 0)),
    ]
    return [each for each in lines if each]


def place(appointment: Appointment) -> Text:
    """Where it is."""
    return text(f"booking-where-{appointment.mode}", place=appointment.place)


def added(appointment: Appointment, note: str, view: View) -> list[Line]:
    """What the person added."""
    lines: list[Line] = []
    if appointment.matter:
        lines.append(text("booking-has-matter", matter=text(f"topic-{appointment.matter}.short")))
    if appointment.interpreter:
        spoken = formats.language_name(appointment.interpreter, view.language)
        lines.append(text("booking-has-interpreter", language=spoken))
    if appointment.companions:
        lines.append(text("booking-has-companions", count=appointment.companions))
    if note:
        lines.append(text("booking-has-note", note=note))
    return lines


def with_whom(office: Office, name: str) -> Text:
    """Whose times these are."""
    if office.reach is Reach.OWN:
        return text("booking-with-own", name=name)
    if office.reach is Reach.AUTHORITY:
        return text("booking-with-authority", office=office.members[0].office)
    return text("booking-with-office", office=office.members[0].office if office.members else "")


def _pages(wish: BookDays, page: int, pages: int) -> list[list[Button]]:
    def turned(to: int) -> str:
        return BookDays(staff=wish.staff, replaces=wish.replaces, page=to).pack()

    row = [Button(text("booking-earlier"), turned(page - 1))] if page else []
    if page + 1 < pages:
        row.append(Button(text("booking-later"), turned(page + 1)))
    return [row] if row else []
