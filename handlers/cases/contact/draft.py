"""A contact on its way to being saved: it travels in the buttons, so that they work weeks later."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, TypeVar

from handlers.cases.contact.callbacks import Ask, Go, SaveContact
from services.cases.contact_line import Guess
from services.cases.contact_line import Line as ContactLine
from services.cases.interaction_rules import LONGEST, Talk
from services.cases.interactions import Logged
from services.cases.rules import Activity, Constellation, Mode
from services.refusal import Refusal

Code = TypeVar("Code")

EPOCH = date(2000, 1, 1)
LAST_DAY = 36_524  # within this century: a forged number is no date
LARGEST = 2**31 - 1  # number of a row
OF = re.compile(r"(?P<kind>[cmi])(?P<number>\d{1,10})|(?P<nobody>n?)")
SERVICE = re.compile(r"[a-z0-9]{10}")
NOBODY, CASE, MEMBER, INTERACTION = "n", "c", "m", "i"
# Frozen, as the buttons are: a bit's place is the code's place here, new ones come last.
MODES = {
    "o": Mode.office,
    "p": Mode.phone,
    "u": Mode.outreach,
    "a": Mode.accompaniment,
    "c": Mode.chat,
    "v": Mode.video,
}
DOMAINS = (
    *("language_course", "work", "training", "recognition", "school_childcare", "housing", "health", "residence"),
    *("naturalisation", "benefits", "debt", "addiction", "family_youth", "violence_protection", "return_counselling"),
    "general_counselling",
)
ACTIVITIES = (
    *(Activity.information, Activity.letter, Activity.form, Activity.clarification, Activity.planning),
    *(Activity.referral, Activity.crisis),
)


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known so far. `kind` and `number` say of whom: see `callbacks`."""

    on: date
    kind: str = ""
    number: int = 0
    mode: Mode | None = None
    minutes: int | None = None
    domains: tuple[str, ...] = ()
    activities: tuple[Activity, ...] = ()
    constellation: Constellation | None = None
    service: str | None = None
    ags: str | None = None

    def about(self, kind: str, number: int = 0) -> "Draft":
        return replace(self, kind=kind, number=number)

    def go(self, ask: Ask = Ask.next, page: int = 0) -> str:
        return Go(**self._fields(), ask=ask, page=page).pack()

    def save(self) -> str:
        return SaveContact(**self._fields()).pack()

    @property
    def missing(self) -> Ask | None:
        """What must still be asked; None when it can be saved."""
        needed = (
            (Ask.whom, self.kind in {"", CASE}),
            (Ask.town, self.kind == NOBODY and self.ags is None),
            (Ask.mode, self.mode is None),
            (Ask.minutes, self.minutes is None),
            (Ask.domains, not self.domains),
        )
        return next((ask for ask, is_missing in needed if is_missing), None)

    def talk(self) -> Talk:
        """What is saved.

        Raises:
            Refusal: something is missing, so that no button of ours can have led here.
        """
        if self.mode is None or self.minutes is None:
            raise Refusal("fallback-button-outdated")
        return Talk(
            occurred_on=self.on,
            mode=self.mode,
            minutes=self.minutes,
            domains=self.domains,
            activities=self.activities,
            constellation=self.constellation,
            service_code=self.service,
            municipality_ags=self.ags,
        )

    def _fields(self) -> dict[str, Any]:
        return {
            "of": f"{self.kind}{self.number}" if self.number else self.kind,
            "on": (self.on - EPOCH).days,
            "mode": next((mark for mark, mode in MODES.items() if mode == self.mode), ""),
            "minutes": self.minutes,
            "domains": _bits(DOMAINS, self.domains),
            "activities": _bits(ACTIVITIES, self.activities),
            "constellation": int(self.constellation) if self.constellation else None,
            "service": self.service,
            "ags": int(self.ags) if self.ags else None,
        }


def read_draft(data: Go | SaveContact) -> Draft:
    """The draft in a button.

    Raises:
        Refusal: no button of ours carries this.
    """
    of = OF.fullmatch(data.of)
    bits = 0 <= data.domains < 1 << len(DOMAINS) and 0 <= data.activities < 1 << len(ACTIVITIES)
    small = 0 <= data.on <= LAST_DAY and data.minutes in {None, *range(1, LONGEST + 1)}
    known = data.mode in {"", *MODES} and data.constellation in {None, *Constellation}
    known = known and (data.service is None or SERVICE.fullmatch(data.service) is not None)
    if of is None or int(of["number"] or 0) > LARGEST or not (bits and small and known):
        raise Refusal("fallback-button-outdated")
    return Draft(
        on=EPOCH + timedelta(days=data.on),
        kind=of["kind"] or of["nobody"],
        number=int(of["number"] or 0),
        mode=MODES.get(data.mode),
        minutes=data.minutes,
        domains=_picked(DOMAINS, data.domains),
        activities=_picked(ACTIVITIES, data.activities),
        constellation=Constellation(data.constellation) if data.constellation else None,
        service=data.service,
        ags=f"{data.ags:08}" if data.ags is not None else None,
    )


def draft_of(logged: Logged) -> Draft:
    """An interaction to be corrected."""
    talk = logged.talk
    return Draft(
        on=talk.occurred_on,
        kind=INTERACTION,
        number=logged.id,
        mode=talk.mode,
        minutes=talk.minutes,
        domains=in_order(DOMAINS, talk.domains),
        activities=in_order(ACTIVITIES, talk.activities),
        constellation=talk.constellation,
        service=talk.service_code,
        ags=talk.municipality_ags,
    )


def with_line(draft: Draft, line: ContactLine) -> Draft:
    """What was known, and what was typed now: that counts where both say something."""
    return replace(
        draft,
        on=line.occurred_on or draft.on,
        mode=line.mode or draft.mode,
        minutes=line.minutes or draft.minutes,
        domains=in_order(DOMAINS, {*draft.domains, *line.domains}),
        activities=in_order(ACTIVITIES, {*draft.activities, *line.activities}),
        constellation=line.constellation or draft.constellation,
    )


def with_guesses(draft: Draft, guesses: Sequence[Guess], today: date) -> Draft:
    """The draft as it is when every guess is right; of two modes the first."""
    line = ContactLine()
    for each in guesses:
        line.take(each.kind, each.code, today=today)
    return with_line(draft, line)


def toggled(draft: Draft, *, domain: str | None = None, activity: Activity | None = None) -> Draft:
    domains, activities = {*draft.domains} ^ {domain}, {*draft.activities} ^ {activity}
    return replace(draft, domains=in_order(DOMAINS, domains), activities=in_order(ACTIVITIES, activities))


def in_order(codes: Sequence[Code], chosen: Collection[Any]) -> tuple[Code, ...]:
    """What was chosen, in the order of `codes`."""
    return tuple(each for each in codes if each in chosen)


def _bits(codes: Sequence[str], chosen: Sequence[str]) -> int:
    return sum(1 << codes.index(each) for each in chosen)


def _picked(codes: Sequence[Code], bits: int) -> tuple[Code, ...]:
    return tuple(each for place, each in enumerate(codes) if bits >> place & 1)
