"""A member's phone joins by a picture, sees its own place alone, and is disconnected."""

from datetime import timedelta

from handlers.cases.file.callbacks import AskToLeave, CloseCase, Leave, MyCase, ReopenCase, SeeCase, SeeMember
from handlers.cases.file.joining import qr_code
from handlers.conversations import ROUTING
from handlers.shell.texts import plain, text
from services.cases.opening import Who
from services.cases.rules import Closing
from storage.cases import CaseMember, MemberInvitation
from storage.staff import Bond

TOKEN = "A" * 43


async def test_the_phone_joins_by_a_picture_with_the_link_below(lab, team):
    manager = await team.manager()
    case_id = await team.opens(manager)
    payload = await team.invites(manager, await team.member(case_id))
    assert manager.last["photo"]
    assert all(plain(text("cases-link-words"), each) in manager.last["caption"] for each in ("de", "ar", "uk"))

    client = lab.stranger("uk")
    await client.says(f"/start {payload}")
    await client.taps("Українська")
    assert "cases-age" in client.screen
    await client.taps("Так")
    assert "Erika Muster" in client.screen
    assert "cases-notice-stored" in client.screen
    assert "WAF-2026-1/A" in client.screen
    await client.taps("Так, я даю згоду")

    assert "cases-joined" in client.screen
    assert client.data("go1")
    menu = lab.world.profile.commands_for(lab.world.chat_with(client.id).person)
    assert [each["command"] for each in menu] == ["mycase", *ROUTING.menu_for(None)]
    assert [each.label for each in await team.rows(Bond)] == ["WAF-2026-1/A"]
    await team.deliver()
    assert "WAF-2026-1/A hat das Telefon verbunden" in manager.sees
    await client.says("/start")
    await client.taps("Моя допомога")
    assert "Erika Muster" in client.screen
    await client.says("/mycase")
    assert "WAF-2026-1/A" in client.screen


async def test_under_sixteen_nothing_is_stored_and_help_is_shown(lab, team):
    manager = await team.manager()
    case_id = await team.opens(manager)
    payload = await team.invites(manager, await team.member(case_id))

    client = await lab.person("tr")
    await client.says(f"/start {payload}")
    await client.taps("Hayır")

    assert "cases-too-young" in client.screen
    assert client.data("em1")
    assert client.data("mm1")
    assert (await team.rows(CaseMember))[0].person_id is None
    assert (await team.rows(MemberInvitation))[0].used_at is None


async def test_wrong_used_and_expired_links_are_told_apart(lab, team):
    manager = await team.manager()
    case_id = await team.opens(manager, Who.two_parents)
    first, second = await team.member(case_id, "A"), await team.member(case_id, "B")
    old = await team.invites(manager, first)
    payload = await team.invites(manager, first)
    stranger, client = await lab.person("en"), await lab.person("en")

    await stranger.says(f"/start {old}")
    assert "cases-link-unknown" in stranger.screen, "a new link voids the old one"
    await team.joins(client, payload)
    await stranger.says(f"/start {payload}")
    assert "cases-link-used" in stranger.screen
    await client.says(f"/start {payload}")
    assert "cases-help-title" in client.screen, "one's own link leads to one's own page"
    late = await team.invites(manager, second)
    lab.clock.at += timedelta(hours=24)
    await stranger.says(f"/start {late}")
    assert "cases-link-expired" in stranger.screen


async def test_a_phone_joins_a_case_once_and_the_offices_own_never(lab, team):
    manager = await team.manager()
    case_id = await team.opens(manager, Who.two_parents)
    client = await lab.person("en")
    await team.joins(client, await team.invites(manager, await team.member(case_id, "A")))

    payload = await team.invites(manager, await team.member(case_id, "B"))
    await client.says(f"/start {payload}")
    assert "cases-in-already" in client.screen
    await manager.says(f"/start {payload}")
    assert "staff-own-link" in manager.screen


async def test_a_confidential_case_and_the_other_one_never_mention_each_other(lab, team):
    manager = await team.manager()
    open_one, secret = await team.opens(manager), await team.opens(manager, confidential=True)
    client = await lab.person("en")
    await team.joins(client, await team.invites(manager, await team.member(open_one)))
    before = len(client.chat)

    await team.joins(client, await team.invites(manager, await team.member(secret)))

    assert all("WAF-2026-1/A" not in each.get("text", "") for each in client.chat[before:])
    await manager.press(SeeCase(case_id=open_one))
    assert "WAF-2026-2" not in manager.screen
    await manager.press(SeeCase(case_id=secret))
    assert "cases-confidential" in manager.screen
    assert "WAF-2026-1" not in manager.screen


async def test_a_client_never_sees_another_member(lab, team):
    manager = await team.manager()
    case_id = await team.opens(manager, Who.two_parents)
    first, second = await team.member(case_id, "A"), await team.member(case_id, "B")
    wife, husband = await lab.person("uk"), await lab.person("uk")
    await team.joins(wife, await team.invites(manager, first))
    await team.joins(husband, await team.invites(manager, second))

    await husband.press(MyCase(member_id=first))
    assert "WAF" not in husband.screen
    await husband.says("/mycase")
    assert "WAF-2026-1/B" in husband.screen
    assert "WAF-2026-1/A" not in husband.sees


async def test_a_lost_phone_is_disconnected_and_shows_nothing_more(lab, team):
    manager, lost, found = await team.manager(), await lab.person("uk"), await lab.person("uk")
    case_id = await team.opens(manager)
    member_id = await team.member(case_id)
    await team.joins(lost, await team.invites(manager, member_id))

    await manager.press(SeeMember(member_id=member_id))
    await manager.taps("Telefon trennen")
    assert "cases-ask-disconnect" in manager.screen
    await manager.taps("Ja, trennen")
    assert "cases-disconnected-now" in manager.screen
    await manager.press(CloseCase(case_id=case_id, reason=Closing.moved))
    await manager.press(ReopenCase(case_id=case_id))
    before = len(lost.chat)
    await team.deliver()

    assert len(lost.chat) == before, "what becomes of the case is not told there"
    for way in (MyCase(member_id=member_id), Leave(member_id=member_id), AskToLeave(member_id=member_id)):
        await lost.press(way)
        assert "WAF" not in lost.screen
    await lost.says("/mycase")
    assert "cases-help-none" in lost.screen
    await team.joins(found, await team.invites(manager, member_id))
    assert "WAF-2026-1/A" in found.screen


async def test_a_client_takes_the_own_phone_out_and_the_case_stays(lab, team):
    manager, client = await team.manager(), await lab.person("uk")
    case_id = await team.opens(manager)
    await team.joins(client, await team.invites(manager, await team.member(case_id)))
    await team.deliver()

    await client.says("/mycase")
    await client.taps("Від’єднати")
    assert "cases-leave-delete" in client.screen
    await client.taps("Так, від’єднати")

    assert "cases-left-now" in client.screen
    await team.deliver()
    assert "WAF-2026-1/A hat das Telefon getrennt" in manager.sees
    await manager.says("/case WAF-2026-1")
    assert "Einwilligung: Formular 2026-1" in manager.screen
    assert any("Telefon verbinden" in each for each in manager.buttons)


async def test_who_has_not_joined_is_told_how(lab):
    client = await lab.person("en")

    await client.says("/mycase")

    assert "cases-help-none" in client.screen
    assert "cb1" not in client.all_data


def test_the_picture_is_a_png_that_telegram_takes():
    picture = qr_code("https://t.me/lotse_bot?start=m_" + TOKEN)

    assert picture.startswith(b"\x89PNG")
    assert 200 < int.from_bytes(picture[16:20]) < 1000
