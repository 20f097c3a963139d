"""Words about a person do not go through the chat, except for short notes where the county allows them."""

import json
from typing import Any

import pytest
from sqlmodel import SQLModel, select

from demo.botapi import World
from handlers.shell.texts import ISOLATES
from services import awaiting
from services.cases.access import unseal
from storage.case_work import Note
from storage.cases import CaseMember
from storage.people import Person
from tests.handlers.cases.contact.conftest import LINE, Office

from ....conftest import context_of

SECRET = "Schwangerschaft verheimlicht"


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every request to the Bot API, its parameters as text."""
    made: list[str] = []
    call = World.call

    async def remembered(world: World, token: str, method: str, params: Any, uploads: Any = None) -> Any:
        made.append(json.dumps(params, ensure_ascii=False, default=str).translate(ISOLATES))
        return await call(world, token, method, params, uploads)

    monkeypatch.setattr(World, "call", remembered)
    return made


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
async def test_words_are_neither_stored_nor_sent(lab, office, requests):
    erika = await office.manager()
    await office.case(erika)
    sentence = "weint viel, ihr Bruder Mehmet bedroht sie seit Ostern heftig"

    await erika.says(f"{LINE} -- {SECRET}")
    assert "contact-words" in erika.screen
    assert erika.data("nw1")
    await erika.says(f"{LINE} {sentence}")
    assert "contact-words" in erika.screen
    await erika.taps("Speichern")
    await erika.says(f"und {sentence}")

    stored = await everything(lab)
    for word in (*SECRET.split(), "Mehmet", "bedroht", "Ostern"):
        assert not [each for each in requests if word in each]
        assert word not in stored
    assert [each for each in requests if "Wohnen, Geld" in each], "the requests are seen here"
    assert await office.rows(Note) == []
    assert len(await office.logged()) == 1


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
async def test_without_a_person_no_words_are_kept_either(lab, office, requests):
    office.allows_notes()
    erika = await office.manager()

    await erika.says(f"/contact tel 15 Schulden -- {SECRET}")
    assert "contact-words-nobody" in erika.screen
    await erika.taps("Speichern")

    assert not [each for each in requests if SECRET in each]
    assert SECRET not in await everything(lab)
    assert await office.rows(Note) == []


async def everything(lab: Any) -> str:
    """Every row of the database, what is sealed for this person opened."""
    async with lab.app.database.reading() as session:
        rows = [str((await session.execute(select(table))).all()) for table in SQLModel.metadata.sorted_tables]
        for person in (await session.exec(select(Person))).all():
            asked = await awaiting.asked(session, context_of(app=lab.app, now=lab.clock.now()), person=person)
            rows.append(str(asked))
    return "\n".join(rows)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
async def test_where_the_county_allows_it_a_note_is_sealed_and_leaves_the_chat(lab, office):
    office.allows_notes()
    erika = await office.manager()
    (member,) = await office.case(erika)

    await erika.says(f"{LINE} -- {SECRET}")
    assert "contact-with-note" in erika.screen
    await erika.taps("Dauer")
    await erika.taps("20 Min.")  # the note goes along
    await erika.taps("Speichern")

    assert "contact-note-stored" in erika.screen
    assert await words_of(lab, office) == [(member, SECRET)]
    assert SECRET not in str(lab.messages(erika.id))
    assert SECRET not in await everything(lab)


async def test_a_sentence_asked_for_after_saving_is_stored_too(lab, office):
    office.allows_notes()
    erika = await office.manager()
    (member,) = await office.case(erika)
    await erika.says(LINE)
    await erika.taps("Speichern")
    assert "contact-ask-note" in erika.screen

    await erika.says("x" * 501)
    assert "contact-note-too-long" in erika.screen
    await erika.says(SECRET)
    assert "contact-note-stored" in erika.screen
    await erika.says("noch etwas anderes")

    assert await words_of(lab, office) == [(member, SECRET)]
    assert SECRET not in str(lab.messages(erika.id))


async def test_a_note_does_not_go_along_with_somebody_elses_contact(lab, office):
    office.allows_notes()
    erika = await office.manager()
    await office.case(erika)
    await office.case(erika)
    await erika.says("/contact WAF-2026-2 tel 10 Wohnen")
    other = erika.data("ic2")
    await erika.says(f"{LINE} -- {SECRET}")

    await erika.press(other)
    await erika.press(erika.data("ic3"))

    assert await office.rows(Note) == []


async def words_of(lab: Any, office: Office) -> list[tuple[int, str]]:
    """Whom each note is about, and its words."""
    members = {each.id: each for each in await office.rows(CaseMember)}
    return [
        (
            each.member_id,
            unseal(
                lab.app.keyring,
                members[each.member_id],
                column="note.body_encrypted",
                sealed=each.body_encrypted,
            ),
        )
        for each in await office.rows(Note)
    ]
