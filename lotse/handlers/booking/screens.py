"""How days, times and appointments read."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from lotse.handlers import formats, menu
from lotse.handlers.booking.callbacks import (
    AskCancel,
    BookDay,
    BookDays,
    BookMenu,
    BookSlot,
    Cancel,
    Draft,
    Extra,
    Follow,
    HaveCounsellor,
    LetGo,
    MyAppointments,
    OpenHours,
    OwnAppointment,
    Send,
    SetExtra,
    Wait,
    minutes,
)
from lotse.handlers.offers.callbacks import OfferList
from lotse.handlers.screen import Button, Screen
from lotse.handlers.texts import Line, Text, languages, text
from lotse.services.booking.offices import Office, Reach
from lotse.services.booking.open_hours import Window
from lotse.services.booking.rules import Rule, Slot
from lotse.services.booking.states import OPEN
from lotse.services.directory.listing import View
from lotse.services.topics import EMERGENCY, all_topics
from lotse.storage.booking import Appointment

DAYS_A_PAGE = 8
TIMES_A_ROW = 3
OPEN_SHOWN = 6
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
        day = local(slot.starts_at, slot.tzid).date()
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
        if local(slot.starts_at, slot.tzid).date() == day:
            seen.setdefault(slot.starts_at, slot)
    buttons = [
        Button(
            formats.clock(local(slot.starts_at, slot.tzid).time()),
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
    kept = local(appointment.held_until or view.now, appointment.tzid).time()
    extras = [
        Button(text(f"booking-add-{what}"), Extra(appointment_id=number, what=what).pack())
        for what in ("matter", "interpreter", "companions", "note")
    ]
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


def own(
    appointment: Appointment, name: str, note: str, view: View, *, home: Button, above: Sequence[Line] = ()
) -> Screen:
    """One of the person's own appointments, with what can still be done."""
    number = appointment.id or 0
    rows: list[list[Button]] = []
    if appointment.state in OPEN and appointment.starts_at > view.now:
        again = BookDays(staff=appointment.staff_id, replaces=number, page=0)
        rows.append(
            [
                Button(text("booking-another-time"), again.pack()),
                Button(text("booking-cancel"), AskCancel(appointment_id=number).pack()),
            ]
        )
    else:
        rows.append([Button(text("booking-new"), BookDays(staff=None, replaces=None, page=0).pack())])
    rows.append([Button(text("booking-mine"), MyAppointments().pack()), home])
    state = text("booking-state", state=str(appointment.state))
    return Screen(text=[*above, *facts(appointment, name, view), *added(appointment, note, view), state], rows=rows)


def mine(appointments: Sequence[Appointment], view: View, *, home: Button, above: Sequence[Line] = ()) -> Screen:
    """The person's open appointments."""
    rows = [
        [
            Button(
                text(
                    "booking-mine-line",
                    day=formats.short_day(local(each.starts_at, each.tzid).date(), view.language),
                    time=formats.clock(local(each.starts_at, each.tzid).time()),
                ),
                OwnAppointment(appointment_id=each.id or 0).pack(),
            )
        ]
        for each in appointments
    ]
    rows.append([Button(text("booking-new"), BookMenu().pack()), home])
    said = text("booking-mine-title") if appointments else text("booking-mine-none")
    return Screen(text=[*above, said], rows=rows)


def open_hours(
    windows: Sequence[Window], followed: Collection[int], view: View, *, home: Button, above: Sequence[Line] = ()
) -> Screen:
    """Where one can come without an appointment in the next two weeks; each rule can be followed."""
    lines: list[Line] = [*above, text("booking-open-title") if windows else text("booking-open-none")]
    rows: list[list[Button]] = []
    for window in windows[:OPEN_SHOWN]:
        opens, closes = (local(each, window.rule.tzid) for each in (window.opens_at, window.closes_at))
        day, at = formats.short_day(opens.date(), view.language), formats.clock(opens.time())
        lines += [
            "",
            text("booking-open-line", day=day, opens=at, closes=formats.clock(closes.time())),
            text("booking-where-open", place=window.rule.place),
        ]
    for rule, opens in first_of_each(windows[:OPEN_SHOWN]):
        on = rule.id not in followed
        day, at = formats.weekday_of(opens, view.language), formats.clock(opens.time())
        said = text("booking-follow" if on else "booking-follow-not", day=day, opens=at)
        rows.append([Button(said, Follow(office_hours_id=rule.id, on=on).pack())])
    rows.append([Button(text("booking-new"), BookMenu().pack()), home])
    return Screen(text=lines, rows=rows)


def first_of_each(windows: Sequence[Window]) -> list[tuple[Rule, datetime]]:
    """Each rule once, with when it opens next on the wall clock."""
    found: dict[int, tuple[Rule, datetime]] = {}
    for window in windows:
        found.setdefault(window.rule.id, (window.rule, local(window.opens_at, window.rule.tzid)))
    return list(found.values())


def ask_cancel(appointment: Appointment, name: str, view: View) -> Screen:
    """Whether it shall really be cancelled."""
    number = appointment.id or 0
    return Screen(
        text=[text("booking-ask-cancel"), "", *facts(appointment, name, view)],
        rows=[
            [Button(text("booking-cancel-yes"), Cancel(appointment_id=number).pack())],
            [Button(text("booking-cancel-no"), OwnAppointment(appointment_id=number).pack())],
        ],
    )


def facts(appointment: Appointment, name: str, view: View) -> list[Line]:
    """When, where, with whom, and the number to say at the door."""
    starts = local(appointment.starts_at, appointment.tzid)
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


def local(moment: datetime, tzid: str) -> datetime:
    """An instant on the wall clock of the office."""
    return moment.astimezone(ZoneInfo(tzid))


def _pages(wish: BookDays, page: int, pages: int) -> list[list[Button]]:
    def turned(to: int) -> str:
        return BookDays(staff=wish.staff, replaces=wish.replaces, page=to).pack()

    row = [Button(text("booking-earlier"), turned(page - 1))] if page else []
    if page + 1 < pages:
        row.append(Button(text("booking-later"), turned(page + 1)))
    return [row] if row else []
