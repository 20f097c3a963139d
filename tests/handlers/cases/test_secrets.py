"""No word of the case store goes through Telegram: every request of a long working day is kept and searched."""

import contextlib
import io
from datetime import timedelta
from typing import Any

import pytest

from bot.logs import configure_logs
from handlers.cases.file.callbacks import SeeCase, SeeMember
from handlers.cases.notes.callbacks import SeeNotes, WriteNote
from handlers.cases.progress.callbacks import OpenGoals, OpenOwnView, SeeOwnGoals, SeeProgress
from handlers.cases.referrals.callbacks import AskService, MakeSlip, SeeReferrals, SlipIn
from handlers.privacy.callbacks import ExportData, Forget
from handlers.themes.callbacks import MoveTheme, OpenTheme, SeeTheme
from services.themes.rules import ThemeState
from storage.audit import AuditEntry
from storage.case_work import Goal, Note
from storage.outbox import OutboxMessage
from storage.themes import ThemeEntry

CORRECTED, COMMENTED, OUTCOME = "Stachelbeerkorrekturwort", "Vogelbeerenkommentarwort", "Preiselbeerenergebniswort"
TYPED = "Kornelkirschmann Zirbelnusskind"


@pytest.fixture
def requests(lab: Any, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every request to the Bot API from here on, of both libraries: method, parameters, files."""
    kept, call = [], lab.world.call

    async def keeping(token: str, method: str, params: Any, uploads: Any = None) -> Any:
        files = [bytes(getattr(each, "data", each)).decode("utf-8", "replace") for each in (uploads or {}).values()]
        kept.append(f"{method} {params!r} {files}".casefold())
        return await call(token, method, params, uploads)

    monkeypatch.setattr(lab.world, "call", keeping)
    return kept


def leaked(secrets: Any, requests: list[str], *more: str) -> list[str]:
    words = (*secrets.all, *(type(secrets.all[0])(each) for each in (CORRECTED, COMMENTED, OUTCOME, *more)))
    return [f"{each} in {request[:80]}" for request in requests for each in words if each.is_in(request)]


async def case_manager_writes(store: Any, erika: Any, secrets: Any) -> None:
    member = store.members["A"]
    await erika.press(WriteNote(member_id=member))
    page = store.visit(erika)
    await page.sends((await page.opens()).form("Speichern") | {"body": secrets.of_a[0], "talk": ""})
    await erika.press(SeeNotes(member_id=member))
    page = store.visit(erika)
    field = await page.sends((await page.opens()).form("Berichtigen"))
    assert CORRECTED in (await page.sends(field.form("Speichern") | {"body": CORRECTED})).words
    await erika.press(OpenGoals(member_id=member))
    page = store.visit(erika)
    shown = await page.opens()
    goal = {"domain": "debt", "words": secrets.of_a[1], "until": ""}
    assert (await page.sends(shown.form("vorschlagen") | goal)).status == 200
    for wish in (SeeMember(member_id=member), SeeProgress(member_id=member), SeeReferrals(member_id=member)):
        await erika.press(wish)
    await erika.press(SeeCase(case_id=store.ids["case_id"]))


async def theme_goes_its_way(store: Any, erika: Any, coordinator: Any) -> None:
    theme_id = store.ids["theme_id"]
    for was, to in ((ThemeState.raised, ThemeState.brief), (ThemeState.brief, ThemeState.project_group)):
        await coordinator.press(MoveTheme(theme_id=theme_id, was=was, to=to))
    for phone, words in ((erika, {"comment": COMMENTED}), (coordinator, {"outcome": OUTCOME})):
        await phone.press(OpenTheme(theme_id=theme_id))
        page = store.visit(phone)
        saved = await page.sends((await page.opens()).form("peichern") | {"comment": "", "outcome": ""} | words)
        assert saved.status == 200
        await phone.press(SeeTheme(theme_id=theme_id))


async def service_and_client_answer(store: Any, erika: Any, client: Any, secrets: Any) -> None:
    await erika.press(AskService(referral_id=store.ids["referral_id"]))
    for wish in (MakeSlip(code=store.ids["code"]), SlipIn(code=store.ids["code"], language="uk")):
        await erika.press(wish)
    await store.asks()
    await client.press(SeeOwnGoals(member_id=store.members["A"]))
    await client.taps("читати")
    page = store.visit(client)
    assert secrets.of_a[1] in (await page.opens()).words
    await client.press(OpenOwnView(member_id=store.members["A"]))
    await client.press(ExportData())
    page = store.visit(client)
    assert CORRECTED in (await page.opens()).words
    for name in ("lotse.html", "lotse.json"):
        assert CORRECTED in (await page.load(name)).html


async def test_no_word_of_a_long_day_is_in_any_request_to_telegram(lab, store, erika, secrets, requests):
    client, coordinator = await store.client("A", "uk"), await store.staff("coordinator")

    await case_manager_writes(store, erika, secrets)
    await theme_goes_its_way(store, erika, coordinator)
    await service_and_client_answer(store, erika, client, secrets)
    lab.clock.at += timedelta(minutes=3)
    await lab.deliver()
    told = {each.kind for each in await store.rows(OutboxMessage) if each.state == "sent"}
    await client.press(Forget())
    lab.clock.at += timedelta(minutes=3)
    await lab.deliver()

    assert leaked(secrets, requests) == []
    sent = {each.split()[0] for each in requests}
    assert {"sendmessage", "editmessagetext", "senddocument"} <= sent, "else the search above would find nothing"
    assert {"progress-goals", "themes-outcome", "themes-moved"} <= told
    assert {"note.corrected", "data.exported", "member.deleted"} <= {
        each.action for each in await store.rows(AuditEntry)
    }


@pytest.mark.parametrize(
    "line",
    [
        f"/contact WAF-2026-1/A Büro 45 Wohnen {TYPED}",
        f"/contact WAF-2026-1/A Büro 45 Wohnen -- {TYPED}",
        f"/contact Büro 45 Wohnen {TYPED}",
        f"/contact WAF-2026-1/A {TYPED} und noch viel mehr Worte über die Familie, die niemand lesen soll",
        "/contact WAF-2026-1/A Büro 45 Kornelkirschmann",
        "/contact WAF-2026-1/A Büro 45 Kornelkirschschulden",
        f"/case {TYPED}",
        f"/theme {TYPED}",
        f"/slip {TYPED}",
    ],
)
async def test_what_staff_type_freely_is_neither_said_back_nor_kept(lab, store, erika, secrets, requests, line):
    await erika.says(line)
    await erika.says(TYPED)
    if any("Speichern" in each for each in erika.buttons):
        await erika.taps("Speichern")
        assert "contact-saved" in erika.screen

    words = [type(secrets.all[0])(each) for each in TYPED.split()]
    sent = [each for each in requests if not each.startswith("getupdates")]
    assert sent
    assert [request for request in sent for each in words if each.is_in(request)] == []
    assert [
        each for rows in (await store.everything()).values() for row in rows for each in words if each.is_in(row)
    ] == []
    assert await store.rows(Note, Note.id > store.ids["note_id"] + 1) == []


async def test_words_are_sealed_in_the_database_and_in_no_other_form(store, erika, secrets):
    everything = str(await store.everything())

    assert [each for each in secrets.all if each.is_in(everything)] == []
    for table in (Note, Goal, ThemeEntry):
        rows = await store.rows(table)
        assert rows
        assert not {
            each.body_encrypted for each in rows if any(word.encode() in each.body_encrypted for word in secrets.all)
        }


async def test_no_word_is_in_the_logs_nor_in_the_outbox(lab, store, erika, secrets):
    client, logged = await store.client("A", "uk"), io.StringIO()
    with contextlib.redirect_stderr(logged):
        configure_logs("debug")
    try:
        await case_manager_writes(store, erika, secrets)
        await service_and_client_answer(store, erika, client, secrets)
    finally:
        configure_logs("error")

    assert "web.answered" in logged.getvalue(), "else the search would find nothing"
    waiting = str(await store.rows(OutboxMessage))
    assert leaked(secrets, [logged.getvalue(), waiting]) == []
