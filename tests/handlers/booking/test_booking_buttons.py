"""Buttons of booking outlive the process: the literal form of each is frozen."""

import pytest

import handlers.booking.client.callbacks as booking
import handlers.booking.office.callbacks as office

PINNED = [
    (booking.BookMenu(), "bm1"),
    (booking.HaveCounsellor(yes=True), "bh1:1"),
    (booking.BookDays(staff=999999, replaces=9999999, page=9), "bf1:999999:9999999:9"),
    (booking.BookDay(staff=999999, replaces=9999999, day=739214), "bd1:999999:9999999:739214"),
    (booking.BookSlot(office_hours_id=99999, starts=29741760, replaces=9999999), "bk1:99999:29741760:9999999"),
    (booking.Draft(appointment_id=9999999), "bu1:9999999"),
    (booking.Send(appointment_id=9999999), "bs1:9999999"),
    (booking.LetGo(appointment_id=9999999), "bl1:9999999"),
    (booking.Extra(appointment_id=9999999, what="interpreter"), "bx1:9999999:interpreter"),
    (
        booking.SetExtra(appointment_id=9999999, what="interpreter", value="general_counselling"),
        "by1:9999999:interpreter:general_counselling",
    ),
    (booking.MyAppointments(), "ba1"),
    (booking.OwnAppointment(appointment_id=9999999), "bo1:9999999"),
    (booking.Coming(appointment_id=9999999), "bc1:9999999"),
    (booking.AskCancel(appointment_id=9999999), "bq1:9999999"),
    (booking.Cancel(appointment_id=9999999), "bz1:9999999"),
    (booking.Wait(staff=999999, on=False), "bw1:999999:0"),
    (booking.OpenHours(), "bn1"),
    (booking.Follow(office_hours_id=99999, on=False), "bg1:99999:0"),
    (office.SeeAppointment(appointment_id=9999999), "os1:9999999"),
    (office.Confirm(appointment_id=9999999), "oc1:9999999"),
    (office.DeclineMenu(appointment_id=9999999), "od1:9999999"),
    (office.Decline(appointment_id=9999999, reason="not_responsible"), "oe1:9999999:not_responsible"),
    (office.AskOfficeCancel(appointment_id=9999999), "ox1:9999999"),
    (office.OfficeCancel(appointment_id=9999999), "oy1:9999999"),
    (office.Outcome(appointment_id=9999999, came=True), "oo1:9999999:1"),
    (office.Agenda(days=7), "oa1:7"),
    (office.Hours(), "oh1"),
    (office.AddHours(), "on1"),
    (office.HoursMode(mode="appointment"), "om1:appointment"),
    (office.HoursSlot(minutes=30, pause=10), "op1:30:10"),
    (office.HoursPlace(office_hours_id=99999), "ol1:99999"),
    (office.AskEndHours(office_hours_id=99999), "oq1:99999"),
    (office.EndHours(office_hours_id=99999), "oz1:99999"),
    (office.AskAbsence(), "ok1"),
    (office.Absent(begins=739214, ends=739230, substitute=99999), "ou1:739214:739230:99999"),
    (office.AbsentNow(begins=739214, ends=739230, substitute=99999), "ov1:739214:739230:99999"),
    (office.EndAbsence(absence_id=99999), "ow1:99999"),
]


@pytest.mark.parametrize(("data", "wire"), PINNED, ids=[wire[:3] for _, wire in PINNED])
def test_each_button_keeps_its_literal_form(data, wire):
    assert data.pack() == wire
    assert type(data).unpack(wire) == data
    assert len(wire.encode()) <= 64


@pytest.mark.parametrize("starts", [-5, 2**40, 10**30])
def test_a_forged_time_is_an_instant_at_which_nothing_is_on_offer(starts):
    assert booking.from_minutes(starts).year == 1970


@pytest.mark.parametrize("day", [-1, 0, 10**9])
def test_a_forged_day_is_the_calendars_first(day):
    assert booking.day_of(day).year == 1
