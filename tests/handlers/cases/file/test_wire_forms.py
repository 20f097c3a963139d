"""Buttons of cases outlive the process: the literal form of each is frozen."""

import pytest

from handlers.cases.file.callbacks import (
    AddKind,
    AddMember,
    AskDisconnect,
    AskHandOver,
    AskToLeave,
    AskWithdrawConsent,
    AskWithdrawRelease,
    CaseList,
    CaseMore,
    ChooseClosing,
    ChooseCover,
    ChooseHandOver,
    CloseCase,
    ConsentAgain,
    CoverBy,
    CoverUntil,
    DeclineCase,
    Disconnect,
    EndCover,
    FormDay,
    FormVersion,
    FormWay,
    HandOver,
    InviteMember,
    JoinCase,
    Leave,
    LinkLanguage,
    MyCase,
    MyHelp,
    NoForm,
    OldEnough,
    OpenCase,
    OpenWho,
    ReleaseFor,
    ReleasePurpose,
    ReleaseServices,
    ReleaseTopics,
    ReopenCase,
    SaveForm,
    SeeCase,
    SeeMember,
    SeeReleases,
    TooYoung,
    WithdrawConsent,
    WithdrawRelease,
)
from services.cases.opening import Who
from services.cases.rules import Closing, MemberKind, Purpose, Way

TOKEN = "A" * 43
HIGH = 2**31 - 1

FORMS = [
    (CaseList(closed=True, page=99), "cc1:1:99"),
    (SeeCase(case_id=17), "cs1:17"),
    (SeeMember(member_id=17), "cm1:17"),
    (OpenCase(confidential=False), "co1:0"),
    (OpenWho(who=Who.two_parents, confidential=True), "cw1:two_parents:1"),
    (AddMember(case_id=17), "ca1:17"),
    (AddKind(case_id=HIGH, kind=MemberKind.teenager), "ck1:2147483647:teenager"),
    (ConsentAgain(member_id=17), "cx1:17"),
    (NoForm(), "cn1"),
    (FormVersion(begun=1795426200), "cf1:1795426200"),
    (FormDay(ago=1, begun=1795426200), "ci1:1:1795426200"),
    (FormWay(way=Way.paper, begun=1795426200), "cy1:paper:1795426200"),
    (SaveForm(begun=1795426200), "cz1:1795426200"),
    (InviteMember(member_id=17), "cj1:17"),
    (LinkLanguage(language="de-simple", token=TOKEN), f"cl1:de-simple:{TOKEN}"),
    (OldEnough(token=TOKEN), f"ce1:{TOKEN}"),
    (TooYoung(), "cg1"),
    (JoinCase(token=TOKEN), f"cq1:{TOKEN}"),
    (DeclineCase(), "ch1"),
    (MyHelp(), "cb1"),
    (MyCase(member_id=17), "cu1:17"),
    (SeeReleases(member_id=17), "cr1:17"),
    (ReleaseTopics(member_id=17), "cp1:17"),
    (ReleaseServices(member_id=HIGH, topic="general_counselling", page=99), "cv1:2147483647:general_counselling:99"),
    (ReleasePurpose(member_id=HIGH, code="6tkbcxarf4"), "da1:2147483647:6tkbcxarf4"),
    (
        ReleaseFor(member_id=HIGH, code="6tkbcxarf4", purpose=Purpose.questions),
        "db1:2147483647:6tkbcxarf4:questions",
    ),
    (AskWithdrawRelease(release_id=17), "dc1:17"),
    (WithdrawRelease(release_id=17), "de1:17"),
    (AskWithdrawConsent(member_id=17), "df1:17"),
    (WithdrawConsent(member_id=17), "dg1:17"),
    (CaseMore(case_id=17), "dh1:17"),
    (ChooseCover(case_id=17), "di1:17"),
    (CoverBy(case_id=17, staff_id=3), "dj1:17:3"),
    (CoverUntil(case_id=HIGH, staff_id=HIGH, day=739951), "dk1:2147483647:2147483647:739951"),
    (EndCover(case_id=17), "dl1:17"),
    (ChooseHandOver(case_id=17), "dm1:17"),
    (AskHandOver(case_id=17, staff_id=3), "dn1:17:3"),
    (HandOver(case_id=17, staff_id=3), "do1:17:3"),
    (ChooseClosing(case_id=17), "dp1:17"),
    (CloseCase(case_id=HIGH, reason=Closing.goals_reached), "dq1:2147483647:goals_reached"),
    (ReopenCase(case_id=17), "dr1:17"),
    (AskDisconnect(member_id=17), "ds1:17"),
    (Disconnect(member_id=17), "dt1:17"),
    (AskToLeave(member_id=17), "du1:17"),
    (Leave(member_id=17), "dv1:17"),
]


@pytest.mark.parametrize(("data", "form"), FORMS)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64
