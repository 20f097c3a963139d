"""Case managers log contacts: in one line, by buttons, both towards the same summary.

Over 400 lines in one module: its tests share one office (`Office`), and both ways lead to one summary.
"""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest
from sqlmodel import SQLModel, col, select

from demo.botapi import World
from handlers.cases.contact import callbacks as buttons
from handlers.cases.contact.draft import ACTIVITIES, DOMAINS, MODES, Draft, read_draft
from handlers.shell.texts import ISOLATES
from services import awaiting
from services.cases.access import key_place, unseal
from services.cases.rules import Activity, Constellation, Mode
from services.directory.topics import life_domains
from services.staff import Role, invite_staff, list_staff
from storage.case_work import Interaction, InteractionCode, InteractionVersion, Note
from storage.cases import Case, CaseMember, Consent
from storage.conversation import Awaited
from storage.directory import Service
from storage.people import Person

AHLEN = "05570004"
TODAY = date(2026, 11, 23)  # of the lab: a Monday
LINE = "/contact WAF-2026-1 Büro 45 Wohnen, Geld k2"
CODES = {"of": "m17", "on": 9823, "mode": "o", "minutes": 45, "domains": 544, "activities": 2, "constellation": 2}
PLACES = {"service": None, "ags": None}
FULLEST = Draft(
    on=date(2099, 12, 31),
    kind="i",
    number=2**31 - 1,
    mode=Mode.accompaniment,
    minutes=600,
    domains=DOMAINS,
    activities=ACTIVITIES,
    constellation=Constellation.principle,
    service="6tkbcxarf4",
    ags="16077055",
)


# --- buttons ---


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (buttons.LogContact(member_id=17), "ic1:17"),
        (buttons.Go(**CODES, **PLACES, ask="n", page=0), "ic2:m17:9823:o:45:544:2:2:::n:0"),
        (buttons.SaveContact(**CODES, **PLACES), "ic3:m17:9823:o:45:544:2:2::"),
        (
            buttons.SaveContact(**CODES, service="6tkbcxarf4", ags=5570004),
            "ic3:m17:9823:o:45:544:2:2:6tkbcxarf4:5570004",
        ),
        (buttons.SeeContacts(member_id=17, page=2), "ic4:17:2"),
        (buttons.SeeContacts(member_id=None, page=0), "ic4::0"),
        (buttons.CorrectContact(interaction_id=17), "ic5:17"),
        (buttons.NewContact(), "ic6"),
    ],
)
def test_a_button_keeps_its_wire_form(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data


def test_what_a_bit_means_stays():
    draft = read_draft(buttons.Go.unpack("ic2:m17:9823:o:45:544:2:2:::n:0"))

    assert draft == Draft(
        on=date(2026, 11, 23),
        kind="m",
        number=17,
        mode=Mode.office,
        minutes=45,
        domains=("housing", "benefits"),
        activities=(Activity.letter,),
        constellation=Constellation.agreement,
    )
    assert "".join(MODES) == "opuacv"
    assert DOMAINS[:3] == ("language_course", "work", "training")
    assert DOMAINS[-1] == "general_counselling"
    assert ACTIVITIES[-1] == Activity.crisis


def test_every_domain_and_activity_has_its_bit():
    assert set(DOMAINS) == set(life_domains())
    assert set(ACTIVITIES) == set(Activity)
    assert set(MODES.values()) == set(Mode)


def test_the_fullest_draft_fits_into_a_button():
    for data in (FULLEST.go(buttons.Ask.service, 99), FULLEST.save()):
        assert len(data.encode()) <= 64
    assert read_draft(buttons.SaveContact.unpack(FULLEST.save())) == FULLEST


# --- the people ---


@dataclass
class Office:
    """Case managers with their cases."""

    lab: Any
    serial: int = 0

    async def manager(self, role: Role = Role.case_manager, language: str = "de", **details: Any) -> Any:
        """A joined staff member's phone; `phone.staff` is the value."""
        house, now = self.lab.house, self.lab.clock.now()
        about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": AHLEN} | details
        async with house.database.writing() as session:
            token = await invite_staff(session, role=role, **about, keyring=house.keyring, now=now)
        phone = await self.lab.person(language)
        await phone.says(f"/start s_{token}")
        async with house.database.reading() as session:
            phone.staff = (await list_staff(session, keyring=house.keyring))[-1]
        return phone

    async def case(self, phone: Any, letters: str = "A", *, consents: bool = True, **details: Any) -> list[int]:
        """A case of these adults, WAF-2026-1 the first; the members' numbers. A small letter is a child."""
        self.serial += 1
        given = {"year": 2026, "serial": self.serial, "kind": "person", "staff_id": phone.staff.id, "opened_on": TODAY}
        now, found = self.lab.clock.now(), []
        async with self.lab.house.database.writing() as session:
            case = Case(**given, **details)
            session.add(case)
            await session.flush()
            for letter in letters:
                kind = "adult" if letter.isupper() else "child"
                member = CaseMember(case_id=case.id, letter=letter.upper(), kind=kind, wrapped_key=b"", created_at=now)
                session.add(member)
                await session.flush()
                member.wrapped_key = self.lab.house.keyring.new_data_key(key_place(member.id))
                found.append(member.id)
                if consents:
                    signed = {"purpose": "case_work", "form_version": "2026-1", "granted_on": TODAY, "way": "paper"}
                    session.add(Consent(member_id=member.id, recorded_by=phone.staff.id, recorded_at=now, **signed))
            await session.commit()
        return found

    async def rows(self, table: Any) -> list[Any]:
        async with self.lab.house.database.reading() as session:
            return list((await session.exec(select(table))).all())

    async def logged(self) -> list[tuple[Any, ...]]:
        """Member, day, mode, minutes, domains, constellation of every interaction."""
        codes = await self.rows(InteractionCode)
        return [
            (
                each.member_id,
                each.occurred_on,
                each.mode,
                each.minutes,
                sorted(code.code for code in codes if code.interaction_id == each.id and code.kind == "domain"),
                each.constellation,
            )
            for each in await self.rows(Interaction)
        ]

    def allows_notes(self) -> None:
        """The county lets its staff write short notes in the chat."""
        county = self.lab.house.county.model_copy(update={"chat_notes": True})
        object.__setattr__(self.lab.house, "county", county)


@pytest.fixture
def office(lab: Any) -> Office:
    return Office(lab)


# --- one line ---


async def test_one_line_and_one_tap(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)

    await erika.says(LINE)
    assert "contact-check" in erika.screen
    for shown in ("WAF-2026-1", "23. November 2026", "Büro", "45 Min.", "Wohnen, Geld", "k2"):
        assert shown in erika.screen
    assert await office.logged() == []
    await erika.taps("Speichern")

    assert "contact-saved" in erika.screen
    assert await office.logged() == [(member, TODAY, "office", 45, ["benefits", "housing"], 2)]
    assert await office.rows(Awaited) == []


async def test_only_what_is_missing_is_asked(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)

    await erika.says("/contact WAF-2026-1 tel")
    assert "contact-ask-minutes" in erika.screen
    await erika.taps("30 Min.")
    assert "contact-ask-domains" in erika.screen
    await erika.taps("Schulden")
    await erika.taps("Sucht")
    await erika.taps("Schulden")  # not this one after all
    await erika.taps("Weiter")
    await erika.taps("Speichern")

    assert await office.logged() == [(member, TODAY, "phone", 30, ["addiction"], None)]


async def test_what_is_missing_may_be_typed(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)

    await erika.says("/contact WAF-2026-1 tel")
    await erika.says("1h, gestern, wohnen")
    assert "contact-check" in erika.screen
    await erika.taps("Speichern")

    assert await office.logged() == [(member, TODAY - timedelta(days=1), "phone", 60, ["housing"], None)]


@pytest.mark.parametrize("kind", ["voice", "photo"])
async def test_a_voice_note_in_the_middle_leaves_the_question_waiting(lab, office, kind):
    erika = await office.manager()
    await office.case(erika)
    await erika.says("/contact WAF-2026-1 tel")

    lab.world.person_sends_sample(erika.id, kind)
    await lab.settle()
    assert "fallback-asked" in erika.screen
    await erika.says("30 Wohnen")

    assert "contact-check" in erika.screen


async def test_unknown_words_are_counted_and_nothing_else_is_lost(lab, office):
    erika = await office.manager()
    await office.case(erika)

    await erika.says("/contact WAF-2026-1 Büro xyz 45 Wohnen")

    assert "Wörter, die ich nicht kenne: 1." in erika.screen
    assert "xyz" not in erika.screen
    assert "contact-check" in erika.screen


async def test_a_likely_word_is_asked_about(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)

    await erika.says("/contact WAF-2026-1 Büro 45 Wohnen shuldn")
    assert "contact-ask-guess" in erika.screen
    assert "Gemeint ist: Schulden" in erika.screen
    assert "shuldn" not in erika.screen
    await erika.taps("Nein")
    assert "Schulden" not in erika.screen
    await erika.says("/contact WAF-2026-1 Büro 45 Wohnen shuldn")
    await erika.taps("Ja")
    await erika.taps("Speichern")

    assert await office.logged() == [(member, TODAY, "office", 45, ["debt", "housing"], None)]


async def test_a_day_to_come_and_too_long_a_talk_are_told_and_asked_again(lab, office):
    erika = await office.manager()
    await office.case(erika)

    await erika.says("/contact WAF-2026-1 Büro 11h Wohnen 24.11.")

    assert "contact-future" in erika.screen
    assert "contact-minutes-range" in erika.screen
    assert "contact-ask-minutes" in erika.screen


async def test_a_day_long_ago_is_asked_back_and_taken(lab, office):
    erika = await office.manager()
    await office.case(erika)

    await erika.says("/contact WAF-2026-1 Büro 45 Wohnen 9.11.")
    assert "contact-long-ago" not in erika.screen
    await erika.says("/contact WAF-2026-1 Büro 45 Wohnen 8.11.")
    assert "contact-long-ago" in erika.screen
    await erika.taps("der Tag stimmt")

    assert [each[1] for each in await office.logged()] == [date(2026, 11, 8)]


async def test_a_foreign_and_an_unknown_number_are_answered_alike_and_the_rest_is_kept(lab, office):
    erika, boris = await office.manager(), await office.manager()
    await office.case(boris)
    (own,) = await office.case(erika)
    answers = []

    for number in ("WAF-2026-1", "WAF-2026-99", "PB-2026-2"):
        await erika.says(f"/contact {number} Büro 45 Wohnen")
        answers.append((erika.screen, erika.buttons))
    assert answers[0] == answers[1] == answers[2]
    assert "cases-unknown" in erika.screen
    await erika.taps("WAF-2026-2")
    await erika.taps("Speichern")

    assert await office.logged() == [(own, TODAY, "office", 45, ["housing"], None)]


# --- buttons all the way ---


async def test_buttons_all_the_way_from_the_menu(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)

    await erika.says("/staff")
    await erika.taps("Kontakt festhalten")
    for label in ("WAF-2026-1", "Begleitung", "90 Min.", "Gesundheit", "Weiter", "Was getan wurde", "Brief"):
        await erika.taps(label)
    for label in ("Weiter", "k1 bis k4", "k3", "Tag", "So., 22. Nov.", "Speichern"):
        await erika.taps(label)

    assert await office.logged() == [(member, date(2026, 11, 22), "accompaniment", 90, ["health"], 3)]
    assert [each.code for each in await office.rows(InteractionCode) if each.kind == "activity"] == ["letter"]


async def test_with_a_topic_the_contact_is_complete_and_one_tap_saves_it(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)
    await erika.press(buttons.LogContact(member_id=member))

    for label in ("Telefon", "30 Min.", "Arbeit", "Speichern"):
        await erika.taps(label)

    assert "contact-saved" in erika.screen
    assert await office.logged() == [(member, TODAY, "phone", 30, ["work"], None)]


async def test_a_day_long_ago_is_asked_about_before_saving_from_the_topics(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)
    draft = Draft(on=TODAY - timedelta(days=15), kind="m", number=member, mode=Mode.office, minutes=45)

    await erika.press(draft.go())
    await erika.taps("Wohnen")

    assert "Speichern" not in " ".join(erika.buttons)


async def test_what_was_logged_before_is_one_tap_from_the_first_question(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)
    await erika.says(LINE)
    await erika.taps("Speichern")

    await erika.press(buttons.LogContact(member_id=member))
    await erika.taps("Letzte Kontakte")

    assert "contact-list-line" in erika.screen


async def test_of_several_adults_one_is_chosen_and_a_letter_says_it_at_once(lab, office):
    erika = await office.manager()
    _, other, _ = await office.case(erika, "ABc")

    await erika.says("/contact WAF-2026-1 Büro 45 Wohnen")
    assert "contact-ask-member" in erika.screen
    assert [each for each in erika.buttons if "(" in each] == ["A (erwachsen)", "B (erwachsen)"]
    await erika.taps("B (erwachsen)")
    assert "WAF-2026-1/B" in erika.screen
    await erika.taps("Speichern")
    await erika.says("/contact WAF-2026-1/B Büro 30 Wohnen")
    assert "contact-check" in erika.screen
    await erika.says("/contact WAF-2026-1/Z Büro 30 Wohnen")

    assert "contact-no-letter" in erika.screen
    assert [each[0] for each in await office.logged()] == [other]


async def test_a_button_works_after_weeks_and_shows_the_summary_once_more(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)
    await erika.says(LINE)
    lab.clock.at += timedelta(days=21)

    await erika.taps("Speichern")
    assert "contact-check-again" in erika.screen
    assert "contact-long-ago" in erika.screen
    await erika.taps("der Tag stimmt")

    assert [each[:2] for each in await office.logged()] == [(member, TODAY)]


async def test_pressed_twice_it_is_saved_once_and_a_new_one_like_it_is_another(lab, office):
    erika = await office.manager()
    await office.case(erika)
    await erika.says(LINE)
    save = erika.data("ic3")

    await erika.press(save)
    await erika.press(save)
    assert "contact-saved" in erika.screen
    assert len(await office.logged()) == 1
    await erika.says(LINE)
    await erika.press(save)

    assert len(await office.logged()) == 2


async def test_without_consent_or_in_a_closed_case_it_says_why_and_leads_there(lab, office):
    erika = await office.manager()
    await office.case(erika, consents=False)
    await office.case(erika, closed_at=lab.clock.now(), closing_reason="moved")

    await erika.says(LINE)
    assert "cases-no-consent" in erika.screen
    assert "cs1:1" in erika.all_data
    await erika.says("/contact WAF-2026-2 tel")

    assert "contact-case-closed" in erika.screen
    assert "cs1:2" in erika.all_data
    assert await office.logged() == []


async def test_consent_withdrawn_before_the_tap_counts(lab, office):
    erika = await office.manager()
    await office.case(erika)
    await erika.says(LINE)
    async with lab.house.database.writing() as session:
        (await session.exec(select(Consent))).one().withdrawn_at = lab.clock.now()
        await session.commit()

    await erika.taps("Speichern")

    assert "cases-no-consent" in erika.screen
    assert await office.logged() == []


async def test_a_forged_button_about_a_foreign_person_logs_nothing(lab, office):
    erika, boris = await office.manager(), await office.manager()
    (member,) = await office.case(boris)
    draft = Draft(on=TODAY, kind="m", number=member, mode=Mode.office, minutes=45, domains=("housing",))

    for data in (draft.save(), draft.go(), buttons.LogContact(member_id=member).pack()):
        await erika.press(data)
        assert "cases-unknown" in erika.screen
    await erika.press(buttons.SeeContacts(member_id=member, page=0))
    assert "cases-unknown" in erika.screen
    assert await office.logged() == []


@pytest.mark.parametrize(
    "forged",
    [
        *("ic3:x9:9823:o:45:544:2:2::", "ic3:m1:99999:o:45:544:2:2::", "ic3:m1:9823:q:45:544:2:2::"),
        *("ic3:m1:9823:o:601:544:2:2::", "ic3:m1:9823:o:45:65536:2:2::", "ic3:m1:9823:o:45:544:128:2::"),
        *("ic3:m1:9823:o:45:544:2:5::", "ic3:m1:9823:o:45:-1:2:2::", "ic3:n:9823:o:45:544:2:2:DROP:5570004"),
    ],
)
async def test_no_forged_draft_gets_through(lab, office, forged):
    erika = await office.manager()
    await office.case(erika)

    await erika.press(forged)

    assert "fallback-button-outdated" in erika.screen
    assert await office.logged() == []


# --- without a person ---


async def test_referral_counselling_without_a_person_leads_to_a_slip(lab, office):
    erika = await office.manager()

    await erika.says("/contact tel 15 Schulden")
    assert "contact-who-nobody" in erika.screen
    assert "Ahlen" in erika.screen
    await erika.taps("Verwiesen an")
    service = erika.buttons[0]
    await erika.taps(service)
    assert service in erika.screen
    await erika.taps("Speichern")

    (row,) = await office.rows(Interaction)
    assert (row.member_id, row.municipality_ags, row.minutes) == (None, AHLEN, 15)
    async with lab.house.database.reading() as session:
        chosen = (await session.exec(select(Service).where(col(Service.code) == row.service_code))).one()
    assert erika.data("rs1") == f"rs1:{chosen.code}"
    assert not [each for each in erika.all_data if each.startswith("nw1")]


async def test_who_has_no_municipality_is_asked_for_one(lab, office):
    erika = await office.manager(municipality_ags=None, region="ahlen")

    await erika.says("/contact tel 15 Schulden")
    assert "contact-ask-town" in erika.screen
    await erika.taps("Beckum")
    await erika.taps("Speichern")

    assert [each.municipality_ags for each in await office.rows(Interaction)] == ["05570008"]


# --- afterwards ---


async def test_a_contact_is_corrected_for_a_day(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)
    await erika.says(LINE)
    await erika.taps("Speichern")

    await erika.taps("Korrigieren")
    await erika.taps("Dauer")
    await erika.taps("20 Min.")
    await erika.taps("Speichern")
    assert "contact-corrected" in erika.screen
    assert await office.logged() == [(member, TODAY, "office", 20, ["benefits", "housing"], 2)]
    (before,) = await office.rows(InteractionVersion)
    assert json.loads(before.codes)["minutes"] == 45
    lab.clock.at += timedelta(hours=24)
    await erika.taps("Korrigieren")

    assert "contact-too-late" in erika.screen


async def test_the_list_shows_the_newest_first_and_what_can_be_corrected(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)
    for line in ("Büro 10 Wohnen 20.11.", "tel 20 Geld 22.11.", "Video 30 Schulden 21.11."):
        await erika.says(f"/contact WAF-2026-1 {line}")
        await erika.taps("Speichern")
    await erika.taps("Letzte Kontakte")

    shown = [each for each in str(erika.screen).splitlines() if "Min." in each]
    assert [each.split(" · ")[2] for each in shown] == ["20 Min.", "30 Min.", "10 Min."]
    assert len([each for each in erika.all_data if each.startswith("ic5")]) >= 3
    lab.clock.at += timedelta(days=2)
    await erika.press(buttons.SeeContacts(member_id=member, page=0))
    assert "contact-list-title" in erika.screen
    assert not [each for each in erika.buttons if "✏️" in each]
    assert erika.data("cm1") == f"cm1:{member}"


async def test_the_list_turns_its_pages(lab, office):
    erika = await office.manager()
    await office.case(erika)
    for minutes in range(1, 8):
        await erika.says(f"/contact WAF-2026-1 tel {minutes} Wohnen")
        await erika.taps("Speichern")
    await erika.taps("Letzte Kontakte")
    assert "1 Min. " not in erika.screen
    await erika.taps("Ältere")
    assert "1 Min. " in erika.screen
    await erika.taps("Neuere")

    assert "7 Min. " in erika.screen


# --- words do not go through the chat ---

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
    async with lab.house.database.reading() as session:
        rows = [str((await session.execute(select(table))).all()) for table in SQLModel.metadata.sorted_tables]
        for person in (await session.exec(select(Person))).all():
            asked = await awaiting.asked(session, person=person, keyring=lab.house.keyring, now=lab.clock.now())
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
                lab.house.keyring,
                members[each.member_id],
                column="note.body_encrypted",
                sealed=each.body_encrypted,
            ),
        )
        for each in await office.rows(Note)
    ]


# --- languages ---


@pytest.mark.parametrize("language", ["en", "ar", "uk", "tr"])
async def test_it_reads_in_every_language(lab, office, language):
    erika = await office.manager(language=language)
    await office.case(erika)

    await erika.says("/contact")
    assert "contact-ask-whom" in erika.screen
    await erika.says(LINE.removeprefix("/contact "))
    assert "contact-check" in erika.screen
    await erika.press(erika.data("ic3"))

    assert "contact-saved" in erika.screen
