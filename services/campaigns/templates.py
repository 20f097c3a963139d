"""Filling in a template: what is asked for, what is known already, and when something takes place."""

import re
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.booking.times import NotUnderstood, understand_date, understand_hours, understand_time
from services.info import Template, campaign_templates
from services.refusal import Refusal
from services.staff.rules import Staff
from storage.booking import OfficeHours
from storage.staff import StaffMember

ONCE = "FREQ=DAILY;COUNT=1"
LONGEST_VALUE = 200  # characters of a place, a course
PLACES = 4  # that are offered
WHEN = "date"  # the variable that is written in each language's own way


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, perhaps with the time when something begins and ends; as text "2026-12-02 17:00 19:00"."""

    day: date
    begins: time | None = None
    ends: time | None = None

    def __str__(self) -> str:
        return " ".join([f"{self.day}", *(f"{each:%H:%M}" for each in (self.begins, self.ends) if each)])

    @classmethod
    def of(cls, text: str) -> "Moment":
        """The reverse of `str`."""
        day, *times = text.split()
        return cls(date.fromisoformat(day), *(time.fromisoformat(each) for each in times))


def find_template(template_id: str) -> Template:
    """The template of a button.

    Raises:
        Refusal: there is none of this id (any more).
    """
    for each in campaign_templates():
        if each.id == template_id:
            return each
    raise Refusal("fallback-button-outdated")


def understood_value(variable: str, words: str, *, today: date) -> str:
    """What was typed for a variable, in the form that is kept.

    Raises:
        Refusal: no day, a past one, or too long.
    """
    said = " ".join(words.split())
    if variable == WHEN:
        return str(understand_moment(said, today))
    if not said or len(said) > LONGEST_VALUE:
        raise Refusal("campaigns-value-too-long", longest=LONGEST_VALUE)
    return said


def understand_moment(words: str, today: date) -> Moment:
    """The day and time that `words` name: "2.12.", "Mittwoch 17 Uhr", "2.12. 17-19 Uhr".

    Raises:
        NotUnderstood: nothing recognised, no such day, in the past.
    """
    cuts = [each for each in re.finditer(r"[\s,]+", words)]
    for cut in cuts:
        try:
            return Moment(understand_date(words[: cut.start()], today), understand_time(words[cut.end() :]))
        except NotUnderstood:
            continue
    try:
        hours = understand_hours(words, today=today)
    except NotUnderstood:
        return Moment(understand_date(words, today))
    if hours.rrule != ONCE:
        raise NotUnderstood("hours-date-not-understood")
    return Moment(hours.begins_on, hours.opens_at, hours.closes_at)


async def places_of(session: AsyncSession, staff: Staff) -> dict[int | None, str]:
    """Where an office has its hours, by the number of a rule there."""
    here: tuple[Any, ...] = (StaffMember.office == staff.office, col(StaffMember.removed_at).is_(None))
    query = select(OfficeHours.id, OfficeHours.place).join(StaffMember).where(*here)
    query = query.where(col(OfficeHours.ended_at).is_(None))
    rows = (await session.exec(query.where(OfficeHours.place != "").order_by(col(OfficeHours.id).desc()))).all()
    numbers = {place: number or 0 for number, place in rows}
    return {number: place for place, number in list(numbers.items())[:PLACES]}
