"""Days, times and a request in the making, each screen whole."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from handlers.booking.client import screens
from handlers.booking.client.callbacks import BookDay, BookDays
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services.booking.offices import Office, Reach
from services.booking.rules import Slot
from services.staff.rules import Role
from storage.people import Person
from tests.conftest import AHLEN, context_of
from tests.handlers.booking.rows import ZONE, appointment, staff
from tests.handlers.whole import whole

CONTEXT = context_of(person=Person(id=5, municipality_ags=AHLEN))
TUESDAY = datetime(2026, 11, 24, 8, tzinfo=UTC)  # 9 o'clock in Germany
ANYBODY = BookDays(staff=None, replaces=None, page=0)
MARIA, OLENA = staff(3, "Maria Muster"), staff(4, "Olena Beispiel")
TOWN = Office(Reach.TOWN, (MARIA, OLENA))
OWN = Office(Reach.OWN, (MARIA,))
AUTHORITY = Office(Reach.AUTHORITY, (staff(9, "Amt", role=Role.authority, office="Ausländerbehörde"),))

HOME = "[menu-back-to-topics → tp1:5570004:]"
OPEN_OR_HOME = f"[booking-open-hours → bn1] {HOME}"
FACTS = [
    "booking-when(day=Dienstag, 24. November 2026, time=14:00)",
    "booking-where-appointment(place=Am Markt 1, Ahlen)",
    "booking-with(name=Maria Muster)",
    "booking-number(number='12')",
]
TOPICS = [
    "[menu-topic(icon=📖, topic=topic-language_course.short) → by1:12:matter:language_course]"
    " [menu-topic(icon=💼, topic=topic-work.short) → by1:12:matter:work]",
    "[menu-topic(icon=🎓, topic=topic-training.short) → by1:12:matter:training]"
    " [menu-topic(icon=📜, topic=topic-recognition.short) → by1:12:matter:recognition]",
    "[menu-topic(icon=🎒, topic=topic-school_childcare.short) → by1:12:matter:school_childcare]"
    " [menu-topic(icon=🏠, topic=topic-housing.short) → by1:12:matter:housing]",
    "[menu-topic(icon=🩺, topic=topic-health.short) → by1:12:matter:health]"
    " [menu-topic(icon=🪪, topic=topic-residence.short) → by1:12:matter:residence]",
    "[menu-topic(icon=📘, topic=topic-naturalisation.short) → by1:12:matter:naturalisation]"
    " [menu-topic(icon=💶, topic=topic-benefits.short) → by1:12:matter:benefits]",
    "[menu-topic(icon=🧾, topic=topic-debt.short) → by1:12:matter:debt]"
    " [menu-topic(icon=🌱, topic=topic-addiction.short) → by1:12:matter:addiction]",
    "[menu-topic(icon=👪, topic=topic-family_youth.short) → by1:12:matter:family_youth]"
    " [menu-topic(icon=🫂, topic=topic-violence_protection.short) → by1:12:matter:violence_protection]",
    "[menu-topic(icon=🧳, topic=topic-return_counselling.short) → by1:12:matter:return_counselling]"
    " [menu-topic(icon=💬, topic=topic-general_counselling.short) → by1:12:matter:general_counselling]",
]


def slot(days: int = 0, minutes: int = 0, rule: int = 7, staff_id: int = 3) -> Slot:
    starts = TUESDAY + timedelta(days=days, minutes=minutes)
    return Slot(rule, staff_id, starts, starts + timedelta(minutes=30), ZONE, "appointment", "Am Markt 1, Ahlen")


def days(count: int = 1, page: int = 0, office: Office = TOWN, *, waits: bool = False, **asked: Any) -> Screen:
    """So many free days in a row from Tuesday on, the last first and with two times each."""
    slots = [slot(each, minutes) for each in reversed(range(count)) for minutes in (0, 30)]
    wish = ANYBODY.model_copy(update={"page": page, **asked})
    return screens.days(slots, office, wish, CONTEXT, is_waiting=waits)


def times(*slots: Slot, day: date = date(2026, 11, 24)) -> Screen:
    return screens.times(slots, BookDay(staff=3, replaces=8, day=day.toordinal()), day, "de")


def draft(note: str = "", name: str = "Maria Muster", **changes: Any) -> Screen:
    return screens.draft(appointment(state="held", **changes), name, note, CONTEXT)


CHOOSE = ["booking-with-office(office=KIM Ahlen)", "", "booking-choose-day"]
FIRST_EIGHT = [
    "[Di., 24. Nov. → bd1:::739944] [Mi., 25. Nov. → bd1:::739945]",
    "[Do., 26. Nov. → bd1:::739946] [Fr., 27. Nov. → bd1:::739947]",
    "[Sa., 28. Nov. → bd1:::739948] [So., 29. Nov. → bd1:::739949]",
    "[Mo., 30. Nov. → bd1:::739950] [Di., 1. Dez. → bd1:::739951]",
]
LAST_OF_NINE = [*CHOOSE, "[Mi., 2. Dez. → bd1:::739952]", "[booking-earlier → bf1:::0]", OPEN_OR_HOME]
DRAFT_BUTTONS = [
    "[booking-send → bs1:12]",
    "[booking-add-matter → bx1:12:matter] [booking-add-interpreter → bx1:12:interpreter]",
    "[booking-add-companions → bx1:12:companions] [booking-add-note → bx1:12:note]",
    "[booking-let-go → bl1:12]",
]

SCREENS: dict[str, tuple[Callable[[], Screen], list[str]]] = {
    "first: is there a counsellor already?": (
        lambda: screens.ask_counsellor("05570004"),
        [
            "booking-title",
            "",
            "booking-ask-counsellor",
            "[booking-no-counsellor → bh1:0]",
            "[booking-have-counsellor → bh1:1]",
            HOME,
        ],
    ),
    "who has one stays there, and can still book": (
        lambda: screens.existing_counsellor("05570004"),
        [
            "booking-keep-counsellor",
            "",
            "booking-keep-counsellor-kim",
            "[booking-find-counsellor → of1:5570004:general_counselling::0::0]",
            "[booking-book-anyway → bf1:::0]",
            "[booking-back → bm1]",
        ],
    ),
    "no day is free": (
        lambda: screens.days([], TOWN, ANYBODY, CONTEXT, is_waiting=False, above=["!"]),
        ["!", "booking-with-office(office=KIM Ahlen)", "", "booking-no-days", OPEN_OR_HOME],
    ),
    "eight days are one page": (lambda: days(8), [*CHOOSE, *FIRST_EIGHT, OPEN_OR_HOME]),
    "nine days: the first page leads on": (
        lambda: days(9),
        [*CHOOSE, *FIRST_EIGHT, "[booking-later → bf1:::1]", OPEN_OR_HOME],
    ),
    "nine days: the last page leads back only": (lambda: days(9, page=1), LAST_OF_NINE),
    "a page behind the last is the last": (lambda: days(9, page=2), LAST_OF_NINE),
    "a page before the first is the first": (
        lambda: days(1, page=-1),
        [*CHOOSE, "[Di., 24. Nov. → bd1:::739944]", OPEN_OR_HOME],
    ),
    "seventeen days: the middle page leads both ways, and keeps whom and what is asked for": (
        lambda: days(17, page=1, staff=3, replaces=8),
        [
            *CHOOSE,
            "[Mi., 2. Dez. → bd1:3:8:739952] [Do., 3. Dez. → bd1:3:8:739953]",
            "[Fr., 4. Dez. → bd1:3:8:739954] [Sa., 5. Dez. → bd1:3:8:739955]",
            "[So., 6. Dez. → bd1:3:8:739956] [Mo., 7. Dez. → bd1:3:8:739957]",
            "[Di., 8. Dez. → bd1:3:8:739958] [Mi., 9. Dez. → bd1:3:8:739959]",
            "[booking-earlier → bf1:3:8:0] [booking-later → bf1:3:8:2]",
            OPEN_OR_HOME,
        ],
    ),
    "late in the evening it is still that day on the wall": (
        lambda: screens.days([slot(minutes=14 * 60)], TOWN, ANYBODY, CONTEXT, is_waiting=False),
        [*CHOOSE, "[Di., 24. Nov. → bd1:::739944]", OPEN_OR_HOME],
    ),
    "one's own case manager, whom one can wait for": (
        lambda: days(office=OWN),
        [
            "booking-with-own(name=Maria Muster)",
            "",
            "booking-choose-day",
            "[Di., 24. Nov. → bd1:::739944]",
            "[booking-wait → bw1:3:1]",
            OPEN_OR_HOME,
        ],
    ),
    "one's own case manager, whom one waits for already": (
        lambda: days(office=OWN, waits=True),
        [
            "booking-with-own(name=Maria Muster)",
            "",
            "booking-choose-day",
            "[Di., 24. Nov. → bd1:::739944]",
            "[booking-stop-waiting → bw1:3:0]",
            OPEN_OR_HOME,
        ],
    ),
    "an authority comes with a hint, and has no hours without appointment": (
        lambda: days(office=AUTHORITY),
        [
            "booking-with-authority(office=Ausländerbehörde)",
            "booking-authority-hint",
            "",
            "booking-choose-day",
            "[Di., 24. Nov. → bd1:::739944]",
            HOME,
        ],
    ),
    "districts by name, each with its case manager": (
        lambda: screens.districts(
            Office(Reach.TOWN, (staff(3, "A", district="West"), staff(4, "B", district="Mitte"))),
            BookDays(staff=None, replaces=8, page=3),
            CONTEXT,
        ),
        ["booking-choose-district", "[Mitte → bf1:4:8:0] [West → bf1:3:8:0]", HOME],
    ),
    "the times of a day, three in a row, each once": (
        lambda: times(slot(minutes=90), slot(), slot(rule=9, staff_id=4), slot(minutes=30), slot(minutes=60), slot(1)),
        [
            "booking-choose-time(day=Dienstag, 24. November 2026)",
            "[09:00 → bk1:7:29925120:8] [09:30 → bk1:7:29925150:8] [10:00 → bk1:7:29925180:8]",
            "[10:30 → bk1:7:29925210:8]",
            "[booking-other-day → bf1:3:8:0]",
        ],
    ),
    "a day that has filled up": (
        lambda: times(slot(1)),
        ["booking-day-full", "[booking-other-day → bf1:3:8:0]"],
    ),
    "a time that is kept, with nothing added": (
        lambda: draft(held_until=datetime(2026, 11, 23, 9, 45, tzinfo=UTC)),
        ["booking-draft", "", *FACTS, "", "booking-kept-until(time=10:45)", *DRAFT_BUTTONS],
    ),
    "a time that is kept, with all added": (
        lambda: draft("Hallo", matter="work", interpreter="uk", companions=1),
        [
            "booking-draft",
            "",
            *FACTS,
            "booking-has-matter(matter=topic-work.short)",
            "booking-has-interpreter(language=Ukrainisch)",
            "booking-has-companions(count=1)",
            "booking-has-note(note=Hallo)",
            "",
            "booking-kept-until(time=10:30)",
            *DRAFT_BUTTONS,
        ],
    ),
    "on the phone with somebody who has no name": (
        lambda: draft(name="", mode="phone", place="+49 221 4710 001"),
        [
            "booking-draft",
            "",
            FACTS[0],
            "booking-where-phone(place=+49 221 4710 001)",
            FACTS[3],
            "",
            "booking-kept-until(time=10:30)",
            *DRAFT_BUTTONS,
        ],
    ),
    "what it is about": (
        lambda: screens.choose_extra(12, "matter", "de"),
        ["booking-ask-matter", *TOPICS, "[booking-no-matter → by1:12:matter:]", "[booking-back → bu1:12]"],
    ),
    "which language is needed: not German": (
        lambda: screens.choose_extra(12, "interpreter", "de"),
        [
            "booking-ask-interpreter",
            "[Arabisch → by1:12:interpreter:ar] [Englisch → by1:12:interpreter:en]",
            "[Türkisch → by1:12:interpreter:tr] [Ukrainisch → by1:12:interpreter:uk]",
            "[booking-no-interpreter → by1:12:interpreter:]",
            "[booking-back → bu1:12]",
        ],
    ),
    "who comes along: one to five": (
        lambda: screens.choose_extra(12, "companions", "de"),
        [
            "booking-ask-companions",
            "[1 → by1:12:companions:1] [2 → by1:12:companions:2] [3 → by1:12:companions:3] [4 → by1:12:companions:4]"
            " [5 → by1:12:companions:5]",
            "[booking-no-companions → by1:12:companions:0]",
            "[booking-back → bu1:12]",
        ],
    ),
    "a sentence about it": (
        lambda: screens.ask_note(12),
        [
            "booking-ask-note",
            "booking-ask-note-hint",
            "[booking-no-note → by1:12:note:]",
            "[booking-back → bu1:12]",
        ],
    ),
}


@pytest.mark.parametrize("case", SCREENS)
def test_booking_shows_exactly_this(case):
    made, expected = SCREENS[case]

    assert whole(made()) == expected


@pytest.mark.parametrize(
    ("reach", "members", "expected"),
    [
        (Reach.OWN, (MARIA,), "booking-with-own(name=Maria Muster)"),
        (Reach.TOWN, (MARIA,), "booking-with-office(office=KIM Ahlen)"),
        (Reach.TOWN, (MARIA, OLENA), "booking-with-office(office=KIM Ahlen)"),
        (Reach.REGION, (MARIA,), "booking-with-office(office=KIM Ahlen)"),
        (Reach.AUTHORITY, (MARIA,), "booking-with-authority(office=KIM Ahlen)"),
        (Reach.NOBODY, (), "booking-with-office(office='')"),
    ],
)
def test_only_ones_own_case_manager_is_called_ones_own(reach, members, expected):
    assert whole(Screen([screens.with_whom(Office(reach, members))])) == [expected]


def test_nothing_above_unless_something_happened():
    assert whole(days())[0] == CHOOSE[0]
    said = screens.days([], TOWN, ANYBODY, CONTEXT, is_waiting=False, above=[text("booking-slot-gone"), ""])
    assert whole(said)[:3] == ["booking-slot-gone", "", CHOOSE[0]]
