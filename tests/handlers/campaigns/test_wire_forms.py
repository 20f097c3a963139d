"""Buttons outlive the process: the literal form of each button of writing and running a campaign is frozen."""

import pytest

from handlers.campaigns.running import callbacks as running
from handlers.campaigns.writing import callbacks as writing
from services.campaigns.rules import Kind

HIGH = 2**31 - 1

FORMS = [
    (writing.CampaignList(page=12), "hl1:12"),
    (writing.SeeCampaign(campaign_id=HIGH), "hs1:2147483647"),
    (writing.NewCampaign(), "hn1"),
    (writing.ChooseTemplate(template="naturalisation"), "ha1:naturalisation"),
    (
        writing.UseKnown(template="naturalisation", variable="place", office_hours_id=HIGH),
        "hb1:naturalisation:place:2147483647",
    ),
    (
        writing.UseKnown(template="changed-hours", variable="office", office_hours_id=None),
        "hb1:changed-hours:office:",
    ),
    (writing.TakeTemplate(template="naturalisation"), "hc1:naturalisation"),
    (writing.OwnWords(), "hd1"),
    (writing.OwnKind(kind=Kind.naturalisation), "he1:naturalisation"),
    (writing.TextList(campaign_id=HIGH), "ht1:2147483647"),
    (writing.ReadText(campaign_id=HIGH, language="de-simple"), "hr1:2147483647:de-simple"),
    (writing.TextRight(campaign_id=HIGH, version=HIGH, language="kmr"), "hy1:2147483647:2147483647:kmr"),
    (writing.WriteText(campaign_id=HIGH, version=HIGH, language="kmr"), "hw1:2147483647:2147483647:kmr"),
    (writing.LeaveToGerman(campaign_id=HIGH, version=HIGH, language="kmr"), "hg1:2147483647:2147483647:kmr"),
    (writing.Translate(campaign_id=HIGH, version=HIGH, language=None), "hp1:2147483647:2147483647:"),
    (writing.MediaMenu(campaign_id=HIGH), "hm1:2147483647"),
    (writing.RemoveMedia(campaign_id=HIGH, version=HIGH), "hx1:2147483647:2147483647"),
    (writing.ButtonMenu(campaign_id=HIGH), "hu1:2147483647"),
    (
        writing.ToggleButton(campaign_id=HIGH, version=HIGH, code="info:naturalisation"),
        "hk1|2147483647|2147483647|info:naturalisation",
    ),
    (writing.AudienceMenu(campaign_id=HIGH, part=writing.Part.languages), "hi1:2147483647:languages"),
    (
        writing.AimAt(campaign_id=HIGH, version=HIGH, aim=writing.Aim.language, choice="de-simple"),
        "hj1:2147483647:2147483647:language:de-simple",
    ),
    (writing.ExpiryMenu(campaign_id=HIGH), "hv1:2147483647"),
    (writing.SetExpiry(campaign_id=HIGH, version=HIGH, days=14), "hq1:2147483647:2147483647:14"),
    (writing.Preview(campaign_id=HIGH, language="kmr"), "ho1:2147483647:kmr"),
    (writing.TestToSelf(campaign_id=HIGH, version=HIGH), "hf1:2147483647:2147483647"),
    (writing.OpenTexts(campaign_id=HIGH), "hz1:2147483647"),
    (writing.HandIn(campaign_id=HIGH, version=HIGH, without_plain=True), "hh1:2147483647:2147483647:1"),
    (running.ReviewCampaign(campaign_id=17), "zr1:17"),
    (running.ReviewText(campaign_id=HIGH, language="de-simple"), "zt1:2147483647:de-simple"),
    (running.Approve(campaign_id=17, version=3), "za1:17:3"),
    (running.SendBack(campaign_id=17, version=3), "zb1:17:3"),
    (running.AskStart(campaign_id=17, version=3), "zs1:17:3"),
    (running.StartNow(campaign_id=17, version=3, again=False), "zn1:17:3:0"),
    (
        running.StartAt(campaign_id=HIGH, version=HIGH, starts=29741760, again=True),
        "zm1:2147483647:2147483647:29741760:1",
    ),
    (running.AskStartTime(campaign_id=17, version=3), "zh1:17:3"),
    (running.Unschedule(campaign_id=17, version=3), "zu1:17:3"),
    (running.SeeProgress(campaign_id=17), "zp1:17"),
    (running.PauseCampaign(campaign_id=17), "zy1:17"),
    (running.ResumeCampaign(campaign_id=17), "zo1:17"),
    (running.AskAbort(campaign_id=17), "zx1:17"),
    (running.AbortCampaign(campaign_id=17), "zk1:17"),
    (running.LeaveProgress(campaign_id=17), "zw1:17"),
    (running.SeeReport(campaign_id=17), "zq1:17"),
    (running.SaveReport(campaign_id=17), "zl1:17"),
]


@pytest.mark.parametrize(("data", "form"), FORMS)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64
