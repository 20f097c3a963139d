"""`lotse staff …`: who works with Lotse, and what an operator types wrong."""

import re
import sqlite3
from contextlib import closing

import pytest

SECRET = "a secret of the tests, longer than 32 characters"
NOBODY = "http://127.0.0.1:1"
SET = {"bot_token": "4710:AAtest", "secret_key": SECRET, "telegram_api": NOBODY}
PERSON = ("--name", "Erika Muster", "--employer", "Kreis Warendorf", "--office", "KIM Ahlen")
INVITE = ("staff", "invite", "--role", "case_manager", *PERSON, "--municipality", "Ahlen")


@pytest.fixture
def staff(lotse, migrated):
    """The command on a migrated database."""
    return lambda *arguments, **settings: lotse("staff", *arguments, **(SET | settings))


@pytest.fixture
def invited(staff):
    staff(*INVITE[1:])
    return staff


def refused(ended, said):
    assert ended.code == 2
    assert len(ended.err.splitlines()) == 1
    assert re.search(said, ended.err), ended.err


def test_an_invitation_is_a_link_to_the_bot(lotse, standin, migrated):
    ended = lotse(*INVITE, **SET | {"telegram_api": standin[1]})

    assert ended.code == 0
    said, link = ended.out.splitlines()
    assert "48 hours" in said
    assert re.fullmatch(r"https://t\.me/lotse_demo_bot\?start=s_[\w-]{43}", link)


def test_without_telegram_the_line_to_write_is_given(staff):
    ended = staff(*INVITE[1:])

    assert ended.code == 0
    said, line = ended.out.splitlines()
    assert "Telegram does not answer" in said
    assert re.fullmatch(r"/start s_[\w-]{43}", line)


@pytest.mark.parametrize("town", ["Ahlen", "ahlen", "05570004", "Aalen", " AHLEN "])
def test_a_municipality_is_named_by_name_or_ags(staff, town):
    assert staff("invite", "--role", "case_manager", *PERSON, "--municipality", town).code == 0

    assert staff("list").out == "1 · case_manager · Ahlen · invited · Erika Muster (KIM Ahlen)\n"


def test_nobody_is_said(staff):
    assert "Nobody is registered" in staff("list").out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--role", "boss", *PERSON), r"--role: .*boss.*case_manager, coordinator, authority, lead, admin"),
        (
            ("--role", "case_manager", *PERSON, "--municipality", "Bielefeld"),
            r"--municipality: .*Bielefeld.*Ahlen, Beckum",
        ),
        (("--role", "case_manager", *PERSON, "--municipality", "05774016"), r"--municipality: .*05774016.*Ahlen"),
        (
            ("--role", "coordinator", *PERSON, "--region", "Ostkreis"),
            r"--region: .*Ostkreis.*ahlen, suedkreis, nordkreis",
        ),
        (("--role", "coordinator", *PERSON), r"needs --region.*ahlen, suedkreis, nordkreis"),
        (("--role", "coordinator", *PERSON, "--region", ""), r"needs --region"),
        (("--role", "case_manager", *PERSON), r"needs --municipality or --region.*Ahlen, Beckum"),
        (("--role", "lead", *PERSON[2:], "--name", "  "), r"--name must not be empty"),
        (("--role", "lead", *PERSON[:2], "--employer", "K", "--office", ""), r"--office must not be empty"),
        (("--role", "lead", *PERSON[2:], "--name", "x" * 81), r"--name is too long: at most 80"),
        (("--role", "lead", *PERSON[:2], "--employer", "x" * 121, "--office", "x"), r"--employer .*120"),
        (("--role", "lead", *PERSON, "--district", "x" * 61), r"--district .*60"),
    ],
)
def test_bad_input_is_one_line_with_the_known_values_and_enters_nobody(staff, options, said):
    refused(staff("invite", *options), said)

    assert "Nobody is registered" in staff("list").out


@pytest.mark.parametrize("missing", ["secret_key", "bot_token"])
def test_what_is_not_set_is_said_before_anybody_is_entered(lotse, missing, migrated):
    refused(lotse(*INVITE, **{name: value for name, value in SET.items() if name != missing}), missing.upper())

    assert "Nobody is registered" in lotse("staff", "list", **SET).out


def test_before_migrating_the_next_step_is_said(lotse):
    refused(lotse(*INVITE, **SET), "lotse migrate")


def test_a_coordinator_has_a_region_by_name_or_id(staff):
    assert staff("invite", "--role", "coordinator", *PERSON, "--region", "Südkreis").code == 0

    assert "coordinator · suedkreis · invited" in staff("list").out


def test_what_is_named_changes_and_the_rest_stays(invited):
    changed = invited("change", "1", "--name", "Erika Neumann", "--municipality", "Beckum", "--district", "Nord")

    assert changed.out == "1 · case_manager · Beckum, Nord · invited · Erika Neumann (KIM Ahlen)\n"
    assert invited("list").out == changed.out
    assert "Beckum ·" in invited("change", "1", "--district", "").out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--municipality", ""), r"needs --municipality or --region"),
        (("--role", "coordinator"), r"needs --region"),
        (("--role", "boss"), r"--role: .*boss"),
        (("--name", " "), r"--name must not be empty"),
    ],
)
def test_a_change_that_cannot_be_leaves_what_was_there(invited, options, said):
    before = invited("list").out

    refused(invited("change", "1", *options), said)

    assert invited("list").out == before


def test_suspending_and_resuming_show_in_the_list(invited):
    assert "resume 1" in invited("suspend", "1").out
    assert "· suspended ·" in invited("list").out
    refused(invited("link", "1"), "suspended")
    assert invited("resume", "1").code == 0
    assert "· invited ·" in invited("list").out


def test_a_new_link_is_another_one(staff):
    first = staff(*INVITE[1:]).out.splitlines()[-1]

    second = staff("link", "1").out.splitlines()[-1]

    assert second.startswith("/start s_")
    assert second != first


def test_who_is_removed_is_gone_from_the_list(invited):
    assert invited("remove", "1").code == 0

    assert "Nobody is registered" in invited("list").out
    refused(invited("remove", "1"), "Nobody has the number 1")


def test_who_has_cases_is_not_removed_before_a_colleague_has_them(invited, clean):
    invited(*INVITE[1:])
    with closing(sqlite3.connect(clean / "var" / "lotse.db")) as raw, raw:
        columns = "(year, serial, kind, confidential, staff_id, opened_on)"
        raw.execute(f"INSERT INTO case_file {columns} VALUES (2026, 1, 'person', 0, 1, '2026-11-02')")

    refused(invited("remove", "1"), "one case.*hand-over 1 --to")
    refused(invited("hand-over", "1", "--to", "2"), "2 cannot take over")  # has not joined yet
    with closing(sqlite3.connect(clean / "var" / "lotse.db")) as raw, raw:
        raw.execute("INSERT INTO person (id, language, wrapped_key, created_at) VALUES (9, 'de', x'00', '2026-11-02')")
        raw.execute("UPDATE staff_member SET person_id = 9, joined_at = '2026-11-02 09:00:00' WHERE id = 2")

    assert "One case now belongs to 2" in invited("hand-over", "1", "--to", "2").out
    assert invited("remove", "1").code == 0


@pytest.mark.parametrize("command", ["link", "change", "suspend", "resume", "remove"])
def test_an_unknown_number_is_said(staff, command):
    refused(staff(command, "4710"), "Nobody has the number 4710")


def test_it_speaks_german_where_the_machine_is_german(invited):
    assert "eingeladen" in invited("list", LANG="de_DE.UTF-8").out
