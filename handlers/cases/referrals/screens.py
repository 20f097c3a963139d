"""How referrals, the choice of a service and agreed handovers read."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

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
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import GERMAN, Line, Text, languages, plain, text
from handlers.staff.callbacks import StaffMenu
from services.cases.access import CaseFile, Member, today
from services.cases.referral_lookups import Referred
from services.cases.referring_rules import OPEN, Outcome
from services.cases.rules import NEXT, LegalField, Purpose, ReferralState
from services.counties import Municipality
from services.directory.listing import PAGE, OfferPage, View
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


def sign(case: CaseFile, member: Member) -> str:
    """The number under which a member is known, WAF-2026-17/B."""
    return str(replace(case.number, letter=member.letter))


def referral_list(case: CaseFile, member: Member, rows: Sequence[Referral]) -> Screen:
    """A member's referrals, the latest first."""
    shown = list(enumerate(rows[:LISTED], start=1))
    lines: list[Line] = [text("referrals-title", who=sign(case, member)), ""]
    lines += [_line(number, row) for number, row in shown] or [text("referrals-none")]
    buttons = [Button(f"{number}", SeeReferral(referral_id=row.id or 0).pack()) for number, row in shown]
    if buttons:
        lines += ["", text("offers-tap-number")]
    new = Button(text("referrals-new"), ServiceTopics(member_id=member.id, ags=None).pack())
    return Screen(
        text=lines,
        rows=[
            *_in_rows(buttons),
            *([[new]] if case.closed_at is None else []),
            [Button(text("referrals-back"), SeeMember(member_id=member.id).pack())],
        ],
    )


def referral(found: Referred, view: View, *, has_page: bool, above: Sequence[Line] = ()) -> Screen:
    """One referral, where it stands, and what can follow."""
    row, state = found.row, found.state
    day = formats.long_date(today(view.county, row.changed_at), view.language)
    lines: list[Line] = [
        *above,
        text("referrals-one", service=row.recipient),
        text("referrals-who", who=sign(found.case, found.member)),
        text("referrals-about-field", field=_field(LegalField(row.legal_field))),
        text("referrals-about-state", state=_state(state), date=day),
    ]
    if row.outcome is not None:
        lines.append(_outcome(Outcome(row.outcome)))
    rows = _actions(found, has_page=has_page)
    if state in OPEN:
        lines += ["", text("referrals-released" if found.is_released else "referrals-not-released")]
    if state in OPEN and not found.is_released:
        form = ReleaseFor(member_id=found.member.id, code=row.service_code, purpose=Purpose.referral)
        rows.insert(0, [Button(text("referrals-record-release"), form.pack())])
    back = Button(text("referrals-back"), SeeReferrals(member_id=found.member.id).pack())
    return Screen(text=lines, rows=[*rows, [back]])


def ask_outcome(referral_id: int) -> Screen:
    """What a referral came to, to be chosen."""
    rows = [
        [Button(_outcome(each), CompleteReferral(referral_id=referral_id, outcome=each).pack())] for each in Outcome
    ]
    back = Button(text("referrals-back"), SeeReferral(referral_id=referral_id).pack())
    return Screen(text=[text("referrals-ask-outcome")], rows=[*rows, [back]])


def towns(member_id: int | None, view: View) -> Screen:
    """The municipalities to look for a service in."""
    buttons = [
        Button(each.name, ServiceTopics(member_id=member_id, ags=int(each.ags)).pack())
        for each in view.county.alphabetical
    ]
    return Screen(text=[text("referrals-choose-town")], rows=[*menu.pairs(buttons), [_back_from_choice(member_id)]])


def topics(member_id: int | None, town: Municipality) -> Screen:
    """What the service is for."""

    def opens(topic: str) -> str:
        return ServiceList(member_id=member_id, ags=int(town.ags), topic=topic, page=0).pack()

    buttons = [
        Button(text("menu-topic", icon=icon, topic=text(f"topic-{each}.short")), opens(each))
        for each, icon in ICONS.items()
    ]
    elsewhere = Button(text("referrals-other-town"), ServiceTowns(member_id=member_id).pack())
    return Screen(
        text=[text("referrals-choose-topic", town=town.name)],
        rows=[*menu.pairs(buttons), [elsewhere, _back_from_choice(member_id)]],
    )


def services(page: OfferPage, data: ServiceList, town: Municipality) -> Screen:
    """The services of a topic: whole names above, numbered buttons below."""
    topic = text("menu-topic", icon=ICONS[data.topic], topic=text(f"topic-{data.topic}"))
    lines: list[Line] = [text("referrals-choose-service", topic=topic, town=town.name), ""]
    numbered = list(enumerate(page.lines, start=data.page * PAGE + 1))
    lines += [text("offers-line", number=f"{number}", door="", name=line.name) for number, line in numbered]
    lines += ["", text("offers-tap-number")] if numbered else [text("referrals-no-service")]
    buttons = [Button(f"{number}", _chosen(data.member_id, line.code)) for number, line in numbered]
    turning = []
    if data.page:
        turning.append(Button(text("offers-page-back"), data.model_copy(update={"page": data.page - 1}).pack()))
    if page.has_more:
        turning.append(Button(text("offers-page-on"), data.model_copy(update={"page": data.page + 1}).pack()))
    back = Button(text("referrals-back"), ServiceTopics(member_id=data.member_id, ags=data.ags).pack())
    return Screen(text=lines, rows=[*_in_rows(buttons), *([turning] if turning else []), [back]])


def fields(member_id: int, code: str, service: str) -> Screen:
    """The law that a referral falls under, to be chosen."""
    buttons = [Button(_field(each), Refer(member_id=member_id, code=code, field=each).pack()) for each in LegalField]
    back = Button(text("referrals-back"), ServiceTopics(member_id=member_id, ags=None).pack())
    lines = [text("referrals-one", service=service), text("referrals-choose-field")]
    return Screen(text=lines, rows=[*menu.pairs(buttons), [back]])


def link(address: str, service: str, until: datetime, view: View, *, back: str, how: str) -> Screen:
    """The question to a service, ready to be sent on: in German whoever asks, since an office reads it."""
    letter = text(
        "referrals-link-letter",
        county=view.county.name,
        service=service,
        date=formats.long_date(view.local.date(), GERMAN),
        until=formats.long_date(today(view.county, until), GERMAN),
    )
    return Screen(
        text=[text("referrals-link-made"), text(how), "", plain(letter, GERMAN), address],
        rows=[[Button(text("referrals-back"), back)]],
    )


def slip_languages(code: str, service: str) -> Screen:
    """The languages of a slip, in their own scripts; German stands beside each."""
    buttons = [Button(plain(text("meta-name"), each), SlipIn(code=code, language=each).pack()) for each in languages()]
    return Screen(
        text=[text("referrals-one", service=service), text("referrals-choose-language")],
        rows=[
            *menu.pairs(buttons),
            [Button(text("referrals-handover-ask"), AskHandover(code=code).pack())],
            [Button(text("referrals-back"), Handovers().pack())],
        ],
        fresh=True,  # what led here, a referral or a contact, stays readable
    )


def handover_list(found: Sequence[tuple[Handover, str]], view: View) -> Screen:
    """Handovers without a case, the latest first; and the way to a new slip."""
    shown = list(enumerate(found[:LISTED], start=1))
    lines: list[Line] = [text("referrals-handovers"), text("referrals-handovers-note"), ""]
    lines += [
        text("referrals-handover-line", number=f"{number}", service=name, date=_day(row, view), state=_stand(row, view))
        for number, (row, name) in shown
    ] or [text("referrals-none")]
    buttons = [Button(f"{number}", SeeHandover(handover_id=row.id or 0).pack()) for number, (row, _) in shown]
    new = Button(text("referrals-slip-new"), ServiceTopics(member_id=None, ags=None).pack())
    return Screen(text=lines, rows=[*_in_rows(buttons), [new], [Button(text("referrals-back"), StaffMenu().pack())]])


def handover(row: Handover, service: str, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """One of them."""
    lines: list[Line] = [
        *above,
        text("referrals-handover", service=service),
        text("referrals-handover-state", date=_day(row, view), state=_stand(row, view)),
    ]
    rows = []
    if row.answer == "agreed" and row.confirmed_at is None:
        lines += ["", text("referrals-handover-tell")]
        rows.append([Button(text("referrals-handover-confirm"), ConfirmHandover(handover_id=row.id or 0).pack())])
    rows.append([Button(text("referrals-slip"), MakeSlip(code=row.service_code).pack())])
    return Screen(text=lines, rows=[*rows, [Button(text("referrals-back"), Handovers().pack())]])


def _line(number: int, row: Referral) -> Text:
    field, state = _field(LegalField(row.legal_field)), _state(ReferralState(row.state))
    return text("referrals-line", number=f"{number}", service=row.recipient, field=field, state=state)


def _actions(found: Referred, *, has_page: bool) -> list[list[Button]]:
    """What the recipient may be asked, then the states that can follow."""
    referral_id, state = found.row.id or 0, found.state
    rows = []
    if has_page and state in {ReferralState.draft, ReferralState.requested}:
        words = "referrals-ask-link" if state is ReferralState.draft else "referrals-ask-link-again"
        rows.append([Button(text(words), AskService(referral_id=referral_id).pack())])
    moves = [_move(referral_id, each) for each in OFFERED if each in NEXT[state]]
    rows += menu.pairs(moves)
    rows.append([Button(text("referrals-slip"), MakeSlip(code=found.row.service_code).pack())])
    return rows


def _move(referral_id: int, state: ReferralState) -> Button:
    if state is ReferralState.completed:
        return Button(text("referrals-complete"), AskOutcome(referral_id=referral_id).pack())
    return Button(text("referrals-move", state=state), MoveReferral(referral_id=referral_id, state=state).pack())


def _chosen(member_id: int | None, code: str) -> str:
    return MakeSlip(code=code).pack() if member_id is None else ReferTo(member_id=member_id, code=code).pack()


def _back_from_choice(member_id: int | None) -> Button:
    data = Handovers().pack() if member_id is None else SeeReferrals(member_id=member_id).pack()
    return Button(text("referrals-back"), data)


def _field(field: LegalField) -> Text:
    return text("referrals-field", field=field)


def _state(state: ReferralState) -> Text:
    return text("referrals-state", state=state)


def _outcome(outcome: Outcome) -> Text:
    return text("referrals-outcome", outcome=outcome)


def _stand(row: Handover, view: View) -> Text:
    stand = "confirmed" if row.confirmed_at else row.answer or ("waiting" if row.expires_at > view.now else "expired")
    return text("referrals-handover-stand", stand=stand)


def _day(row: Handover, view: View) -> str:
    return formats.long_date(today(view.county, row.created_at), view.language)


def _in_rows(buttons: Sequence[Button]) -> list[list[Button]]:
    return [list(buttons[start : start + NUMBERS_IN_A_ROW]) for start in range(0, len(buttons), NUMBERS_IN_A_ROW)]
