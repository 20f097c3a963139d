"""How referrals, the choice of a service and agreed handovers read."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.cases.file.callbacks import ReleaseFor, SeeMember
from handlers.cases.referrals.callbacks import (
    AskHandover,
    AskOutcome,
    AskService,
    CompleteReferral,
    ConfirmHandover,
    Handovers,
    MakeSlip,
    MoveReferral,
    Refer,
    ReferTo,
    SeeHandover,
    SeeReferral,
    SeeReferrals,
    ServiceList,
    ServiceTopics,
    ServiceTowns,
    SlipIn,
)
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen, button, in_rows, page_row
from handlers.shell.texts import GERMAN, Argument, Line, Text, languages, plain, text
from handlers.staff.callbacks import StaffMenu
from services.cases.access import CaseFile, Member
from services.cases.referral_lookups import Referred
from services.cases.referring_rules import OPEN_REFERRALS, Outcome
from services.cases.rules import NEXT, LegalField, Purpose, ReferralState
from services.context import Context
from services.counties import County, Municipality
from services.directory.listing import PAGE, OfferPage
from services.directory.topics import EMERGENCY, all_topics
from storage.case_work import Handover, Referral

NUMBERS_IN_A_ROW = 3
LISTED = 12  # referrals of one member, or handovers, that have a button
OFFERED = (  # the states that can follow, as their buttons stand: the way on, then the ways out
    ReferralState.requested,
    ReferralState.accepted,
    ReferralState.rejected,
    ReferralState.in_progress,
    ReferralState.completed,
    ReferralState.on_hold,
    ReferralState.cancelled,
)
ICONS = {topic.id: topic.icon for topic in all_topics() if topic.id != EMERGENCY}


def referral_list(case: CaseFile, member: Member, rows: Sequence[Referral]) -> Screen:
    shown = list(enumerate(rows[:LISTED], start=1))
    lines: list[Line] = [text("referrals-title", who=_member_number(case, member)), ""]
    lines += [_line(number, row) for number, row in shown] or [text("referrals-none")]
    buttons = [Button(f"{number}", SeeReferral(referral_id=row.id).pack()) for number, row in shown]
    if buttons:
        lines += ["", text("offers-tap-number")]
    new = button("referrals-new", ServiceTopics(member_id=member.id, ags=None))
    back = button("referrals-back", SeeMember(member_id=member.id))
    return Screen(
        text=lines, rows=[*in_rows(buttons, NUMBERS_IN_A_ROW), *([[new]] if case.closed_at is None else []), [back]]
    )


def referral(found: Referred, context: Context, *, above: Sequence[Line] = ()) -> Screen:
    row, state = found.row, found.state
    day = local_date(row.changed_at, context.county, context.language)
    lines: list[Line] = [
        *above,
        text("referrals-one", service=row.recipient),
        text("referrals-who", who=_member_number(found.case, found.member)),
        text("referrals-about-field", field=text("referrals-field", field=row.legal_field)),
        text("referrals-about-state", state=text("referrals-state", state=state), date=day),
    ]
    if row.outcome is not None:
        lines.append(text("referrals-outcome", outcome=row.outcome))
    rows = _actions(found, has_page=context.app.public_url is not None)
    if state in OPEN_REFERRALS:
        lines += ["", text("referrals-released" if found.is_released else "referrals-not-released")]
    if state in OPEN_REFERRALS and not found.is_released:
        form = ReleaseFor(member_id=found.member.id, code=row.service_code, purpose=Purpose.referral)
        rows.insert(0, [button("referrals-record-release", form)])
    back = button("referrals-back", SeeReferrals(member_id=found.member.id))
    return Screen(text=lines, rows=[*rows, [back]])


def ask_outcome(referral_id: int) -> Screen:
    complete = {each: CompleteReferral(referral_id=referral_id, outcome=each).pack() for each in Outcome}
    rows = [[button("referrals-outcome", data, outcome=each)] for each, data in complete.items()]
    back = button("referrals-back", SeeReferral(referral_id=referral_id))
    return Screen(text=[text("referrals-ask-outcome")], rows=[*rows, [back]])


def towns(member_id: int | None, county: County) -> Screen:
    buttons = [
        Button(each.name, ServiceTopics(member_id=member_id, ags=int(each.ags)).pack()) for each in county.alphabetical
    ]
    return Screen(text=[text("referrals-choose-town")], rows=[*menu.pairs(buttons), [_back_from_choice(member_id)]])


def topics(member_id: int | None, town: Municipality) -> Screen:
    def opens(topic: str) -> str:
        return ServiceList(member_id=member_id, ags=int(town.ags), topic=topic, page=0).pack()

    elsewhere = button("referrals-other-town", ServiceTowns(member_id=member_id))
    rows = [*menu.topic_rows(opens), [elsewhere, _back_from_choice(member_id)]]
    return Screen(text=[text("referrals-choose-topic", town=town.name)], rows=rows)


def services(page: OfferPage, data: ServiceList, town: Municipality) -> Screen:
    """The services of a topic: whole names above, numbered buttons below."""
    topic = text("menu-topic", icon=ICONS[data.topic], topic=text(f"topic-{data.topic}"))
    lines: list[Line] = [text("referrals-choose-service", topic=topic, town=town.name), ""]
    numbered = list(enumerate(page.lines, start=data.page * PAGE + 1))
    lines += [text("offers-line", number=f"{number}", door="", name=line.name) for number, line in numbered]
    lines += ["", text("offers-tap-number")] if numbered else [text("referrals-no-service")]
    buttons = [Button(f"{number}", _choose(data.member_id, line.code)) for number, line in numbered]
    before, after = "offers-page-back", "offers-page-on"
    turning = page_row(data.page, page.has_more, before, after, lambda to: data.model_copy(update={"page": to}))
    back = button("referrals-back", ServiceTopics(member_id=data.member_id, ags=data.ags))
    return Screen(text=lines, rows=[*in_rows(buttons, NUMBERS_IN_A_ROW), *turning, [back]])


def fields(member_id: int, code: str, service: str) -> Screen:
    buttons = [
        button("referrals-field", Refer(member_id=member_id, code=code, field=each), field=each) for each in LegalField
    ]
    back = button("referrals-back", ServiceTopics(member_id=member_id, ags=None))
    lines = [text("referrals-one", service=service), text("referrals-choose-field")]
    return Screen(text=lines, rows=[*menu.pairs(buttons), [back]])


def link(token: str, service: str, until: datetime, context: Context, *, back: str, how: str) -> Screen:
    """The question to a service, ready to be sent on. Always in German, since an office reads it."""
    letter = text(
        "referrals-link-letter",
        county=context.county.name,
        service=service,
        date=formats.long_date(context.today, GERMAN),
        until=local_date(until, context.county, GERMAN),
    )
    address = f"{context.app.public_url}/h/{token}"
    rows = [[button("referrals-back", back)]]
    return Screen(text=[text("referrals-link-made"), text(how), "", plain(letter, GERMAN), address], rows=rows)


def slip_languages(code: str, service: str) -> Screen:
    """The languages of a slip, in their own scripts; German stands beside each."""
    buttons = [Button(plain(text("meta-name"), each), SlipIn(code=code, language=each).pack()) for each in languages()]
    return Screen(
        text=[text("referrals-one", service=service), text("referrals-choose-language")],
        rows=[
            *menu.pairs(buttons),
            [button("referrals-handover-ask", AskHandover(code=code))],
            [button("referrals-back", Handovers())],
        ],
        fresh=True,  # what led here, a referral or a contact, stays readable
    )


def handover_list(found: Sequence[tuple[Handover, str]], context: Context) -> Screen:
    """Handovers without a case, the latest first; and the way to a new slip."""
    shown = list(enumerate(found[:LISTED], start=1))
    lines: list[Line] = [text("referrals-handovers"), text("referrals-handovers-note"), ""]
    lines += [
        text("referrals-handover-line", number=f"{number}", service=name, **_asked(row, context))
        for number, (row, name) in shown
    ] or [text("referrals-none")]
    buttons = [Button(f"{number}", SeeHandover(handover_id=row.id).pack()) for number, (row, _) in shown]
    new = button("referrals-slip-new", ServiceTopics(member_id=None, ags=None))
    rows = [*in_rows(buttons, NUMBERS_IN_A_ROW), [new], [button("referrals-back", StaffMenu())]]
    return Screen(text=lines, rows=rows)


def handover(row: Handover, service: str, context: Context, *, above: Sequence[Line] = ()) -> Screen:
    """A handover without a case. Once the service has agreed, the person is told and that is confirmed."""
    lines: list[Line] = [
        *above,
        text("referrals-handover", service=service),
        text("referrals-handover-state", **_asked(row, context)),
    ]
    rows = []
    if row.answer == "agreed" and row.confirmed_at is None:
        lines += ["", text("referrals-handover-tell")]
        rows.append([button("referrals-handover-confirm", ConfirmHandover(handover_id=row.id))])
    rows.append([button("referrals-slip", MakeSlip(code=row.service_code))])
    return Screen(text=lines, rows=[*rows, [button("referrals-back", Handovers())]])


def local_date(moment: datetime, county: County, language: str) -> str:
    """The county's local day of an instant, with the month in words."""
    return formats.long_date(moment.astimezone(ZoneInfo(county.timezone)).date(), language)


def _member_number(case: CaseFile, member: Member) -> str:
    """WAF-2026-17/B."""
    return str(replace(case.number, letter=member.letter))


def _line(number: int, row: Referral) -> Text:
    field, state = text("referrals-field", field=row.legal_field), text("referrals-state", state=row.state)
    return text("referrals-line", number=f"{number}", service=row.recipient, field=field, state=state)


def _actions(found: Referred, *, has_page: bool) -> list[list[Button]]:
    """What the recipient may be asked, then the states that can follow."""
    referral_id, state = found.row.id, found.state
    rows = []
    if has_page and state in {ReferralState.draft, ReferralState.requested}:
        words = "referrals-ask-link" if state is ReferralState.draft else "referrals-ask-link-again"
        rows.append([button(words, AskService(referral_id=referral_id))])
    moves = [_move(referral_id, each) for each in OFFERED if each in NEXT[state]]
    rows += menu.pairs(moves)
    rows.append([button("referrals-slip", MakeSlip(code=found.row.service_code))])
    return rows


def _move(referral_id: int, state: ReferralState) -> Button:
    if state is ReferralState.completed:
        return button("referrals-complete", AskOutcome(referral_id=referral_id))
    return button("referrals-move", MoveReferral(referral_id=referral_id, state=state), state=state)


def _choose(member_id: int | None, code: str) -> str:
    return MakeSlip(code=code).pack() if member_id is None else ReferTo(member_id=member_id, code=code).pack()


def _back_from_choice(member_id: int | None) -> Button:
    data = Handovers().pack() if member_id is None else SeeReferrals(member_id=member_id).pack()
    return button("referrals-back", data)


def _asked(row: Handover, context: Context) -> dict[str, Argument]:
    """When a handover was asked for, and how it stands."""
    unanswered = "waiting" if row.expires_at > context.now else "expired"
    stand = "confirmed" if row.confirmed_at else row.answer or unanswered
    day = local_date(row.created_at, context.county, context.language)
    return {"date": day, "state": text("referrals-handover-stand", stand=stand)}
