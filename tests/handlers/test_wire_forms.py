"""Buttons outlive the process: the literal form of each is frozen."""

import pytest

from handlers.campaigns.reading.callbacks import (
    NewsMenu,
    OldEnough,
    OpenButton,
    ReadPlain,
    SetNews,
    StopAll,
    StopMessages,
)
from handlers.cases.notes.callbacks import SeeNotes, WriteNote
from handlers.directory.offers.callbacks import (
    ChooseTown,
    OfferCard,
    OfferList,
    OfferListAgain,
    OfferNumbers,
    OfferPins,
    ShareLocation,
    SpokenMenu,
    TopicMenu,
    TownMenu,
)
from handlers.emergency.callbacks import EmergencyMenu
from handlers.info.callbacks import SeeCounselling, SeeInfo
from handlers.privacy.callbacks import (
    AskToForget,
    AskToWithdraw,
    ExportData,
    Forget,
    LiftHold,
    PrivacyMenu,
    ReadConsent,
    SeeAgreed,
    SeeHold,
    SetHold,
    ShowConsent,
    Withdraw,
)
from handlers.shell.page_links import ClosePage
from handlers.start.callbacks import ChooseLanguage, LanguageMenu
from services.campaigns.buttons import What
from services.campaigns.rules import Kind

WISH = {
    "ags": 5774040,
    "topic": "general_counselling",
    "spoken": "ckb",
    "open_now": True,
    "near": "5176_789",
    "page": 12,
}
CODE = "6tkbcxarf4"

FORMS = [
    (LanguageMenu(), "lm1"),
    (ChooseLanguage(language="de-simple"), "lg1:de-simple"),
    (TownMenu(), "mm1"),
    (ShareLocation(), "sl1"),
    (ChooseTown(ags=5570004, topic=None), "mu1:5570004:"),
    (ChooseTown(ags=5570004, topic="debt"), "mu1:5570004:debt"),
    (TopicMenu(ags=5570004, near=None), "tp1:5570004:"),
    (OfferList(**WISH), "of1:5774040:general_counselling:ckb:1:5176_789:12"),
    (OfferListAgain(**WISH), "ob1:5774040:general_counselling:ckb:1:5176_789:12"),
    (SpokenMenu(**WISH), "ls1:5774040:general_counselling:ckb:1:5176_789:12"),
    (OfferCard(**WISH, code=CODE), "cd1:5774040:general_counselling:ckb:1:5176_789:12:6tkbcxarf4"),
    (OfferPins(**WISH, code=CODE), "pn1:5774040:general_counselling:ckb:1:5176_789:12:6tkbcxarf4"),
    (OfferNumbers(**WISH, code=CODE), "ct1:5774040:general_counselling:ckb:1:5176_789:12:6tkbcxarf4"),
    (EmergencyMenu(), "em1"),
    (NewsMenu(), "vm1"),
    (SetNews(kind=Kind.naturalisation, on=True), "vs1:naturalisation:1"),
    (OldEnough(kind=Kind.naturalisation, yes=True), "va1:naturalisation:1"),
    (StopAll(), "vz1"),
    (StopMessages(campaign_id=2**31 - 1, kind=Kind.naturalisation), "vx1:2147483647:naturalisation"),
    (ReadPlain(campaign_id=2**31 - 1), "vl1:2147483647"),
    (OpenButton(campaign_id=2**31 - 1, what=What.book, about=None), "vp1:2147483647:book:"),
    (OpenButton(campaign_id=2**31 - 1, what=What.more, about=CODE), "vp1:2147483647:more:6tkbcxarf4"),
    (OpenButton(campaign_id=1, what=What.info, about="naturalisation"), "vp1:1:info:naturalisation"),
    (SeeInfo(card="naturalisation"), "if1:naturalisation:"),
    (SeeInfo(card="naturalisation", page="where-warendorf"), "if1:naturalisation:where-warendorf"),
    (SeeCounselling(card="naturalisation"), "ib1:naturalisation"),
    (SeeNotes(member_id=2147483647), "nt1:2147483647"),
    (WriteNote(member_id=2147483647), "nw1:2147483647"),
    (ClosePage(link_id=2147483647, back="cm1:2147483647"), "pc1|2147483647|cm1:2147483647"),
    (PrivacyMenu(), "pv1"),
    (AskToForget(), "pa1"),
    (Forget(), "pf1"),
    (ExportData(), "px1"),
    (SeeAgreed(), "py1"),
    (ReadConsent(member_id=2147483647), "pt1:2147483647"),
    (ShowConsent(), "pu1"),
    (AskToWithdraw(what="consent", id=2147483647), "pq1:consent:2147483647"),
    (Withdraw(what="release", id=2147483647), "pz1:release:2147483647"),
    (SeeHold(case_id=2147483647), "lh1:2147483647"),
    (SetHold(case_id=2147483647, reason="proceedings"), "lr1:2147483647:proceedings"),
    (LiftHold(case_id=2147483647), "lf1:2147483647"),
]


@pytest.mark.parametrize(("data", "form"), FORMS)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64
