"""`lotse models …` and what `lotse check` says of them: one line a fact, and nothing half done."""

import json
import socket
import threading
import zipfile
from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path

import pytest

PACKAGES = Path(str(files("demo").joinpath("models")))
DE_EN, EN_TR = (str(PACKAGES / f"{pair}.argosmodel") for pair in ("de_en", "en_tr"))
HASH = sha256(Path(DE_EN).read_bytes()).hexdigest()
VERSION = json.loads(zipfile.ZipFile(DE_EN).read("de_en/metadata.json"))["package_version"]
NOBODY = "http://127.0.0.1:1"


def test_an_empty_machine_says_how_to_begin(lotse, clean):
    for command in ("list", "verify"):
        ended = lotse("models", command)
        assert ended.code == 0
        assert "lotse models install de en" in ended.out
    assert list(clean.iterdir()) == [], "looking changes nothing"


def test_a_file_is_installed_without_a_network_and_listed_verified_and_removed(lotse, monkeypatch):
    with monkeypatch.context() as machine:
        for name in ("socket", "create_connection", "getaddrinfo"):
            machine.setattr(socket, name, lambda *_, **__: pytest.fail("a connection was tried"))
        ended = lotse("models", "install", DE_EN)
    assert ended.code == 0
    assert (
        f"taken on trust. From now on only it is accepted. Compare with the publisher, if you can: {HASH}" in ended.out
    )
    assert ended.out.splitlines()[-1].startswith("Installed: de → en, version ")
    assert ended.err == ""

    assert "Nothing to do" in lotse("models", "install", DE_EN).out
    assert lotse("models", "list").out.count("de → en") == 1
    assert "verified · de_en.argosmodel" in lotse("models", "list").out
    assert lotse("models", "verify").code == 0
    assert "Removed: de → en" in lotse("models", "remove", "de", "en").out
    assert "No model is installed" in lotse("models", "list").out


def test_a_hash_that_was_given_is_trusted_and_nothing_else(lotse):
    refused = lotse("models", "install", EN_TR, "--sha256", HASH)
    assert refused.code == 2
    assert refused.err.startswith("en_tr.argosmodel: SHA-256 is ")

    accepted = lotse("models", "install", DE_EN, "--sha256", HASH.upper())
    assert accepted.code == 0
    assert "trust" not in accepted.out


def test_verify_names_the_files_that_differ(lotse, clean):
    lotse("models", "install", DE_EN)
    lotse("models", "install", EN_TR)
    (package,) = clean.glob("var/models/de_en*")
    with (package / "model" / "model.bin").open("ab") as stream:
        stream.write(b"x")
    (package / "README.md").unlink()

    ended = lotse("models", "verify")

    assert ended.code == 1
    (line,) = ended.err.splitlines()
    assert line.startswith(f"var/models/{package.name}: README.md, model/model.bin not as installed.")
    assert ended.out.startswith("en → tr")
    assert "damaged (lotse models verify)" in lotse("models", "list").out


def test_what_was_put_there_by_hand_cannot_be_verified(lotse, clean):
    zipfile.ZipFile(DE_EN).extractall(clean / "var" / "models")

    ended = lotse("models", "verify")

    assert ended.code == 1
    assert "var/models/de_en was not installed by Lotse" in ended.err
    assert "put there by hand" in lotse("models", "list").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("install", "nowhere.argosmodel"), "nowhere.argosmodel cannot be read"),
        (("install", "de"), "lotse models install de en"),
        (("install", "de", "en", "tr"), "lotse models install de en"),
        (("install", "de", "../en"), "lotse models install de en"),
        (("install", DE_EN, "--sha256", "abc"), "64 digits"),
        (("install", "letter.argosmodel"), "letter.argosmodel is no sound .argosmodel file"),
        (("install", "escaping.argosmodel"), "is not a path inside the package. Nothing was installed."),
        (("install", "empty.argosmodel"), "0 entries are too many, or none. Nothing was installed."),
        (("install", "nameless.argosmodel"), "metadata.json is missing"),
        (("remove", "de", "en"), "No model de → en is installed. To see all: lotse models list"),
    ],
)
def test_what_cannot_be_done_is_one_line_that_names_what_to_mend(lotse, clean, arguments, said):
    (clean / "letter.argosmodel").write_text("Dear grandmother")
    for name, entry in (("escaping", "a/../../evil\x1b[2J"), ("empty", None), ("nameless", "a/metadata.json")):
        with zipfile.ZipFile(clean / f"{name}.argosmodel", "w") as archive:
            if entry:
                archive.writestr(entry, json.dumps({}))

    ended = lotse("models", *arguments)

    assert ended.code == 2
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1
    assert "\x1b" not in ended.err
    assert lotse("models", "list").out.startswith("No model is installed")
    assert not list(clean.parent.rglob("evil*"))


def test_it_is_said_in_german_where_the_machine_is_german(lotse):
    assert "Zuerst: lotse models install de en" in lotse("models", "list", LANG="de_DE.UTF-8").out


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    """An index on this machine that offers German→English; its address."""
    from services.translation.engine import settle

    settle(tmp_path)
    from argostranslate import settings

    quiet = type("Quiet", (SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(quiet, directory=str(tmp_path / "served")))
    url = f"http://127.0.0.1:{server.server_address[1]}"
    (tmp_path / "served").mkdir()
    (tmp_path / "served" / "one").write_bytes(Path(DE_EN).read_bytes())
    offer = {"from_code": "de", "to_code": "en", "package_version": VERSION, "links": [f"{url}/one"]}
    other = {"from_code": "en", "to_code": "ar", "package_version": "1.0", "links": [f"{url}/two"]}
    (tmp_path / "served" / "index.json").write_text(json.dumps([offer, other]))
    monkeypatch.setattr(settings, "remote_package_index", f"{url}/index.json")
    monkeypatch.setattr(settings, "local_package_index", tmp_path / "index.json")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield url
    server.shutdown()
    server.server_close()
    thread.join()


def test_two_languages_are_fetched_from_the_index_with_progress(lotse, clean, index):
    ended = lotse("models", "install", "de", "en", "--sha256", HASH)

    assert ended.code == 0
    assert ended.out.splitlines()[-2:] == [
        "1 of 1 MB",
        f"Installed: de → en, version {VERSION}, 1 MB. A running bot uses it from now on.",
    ]
    assert f"{index}/one" in lotse("models", "list").out
    assert not [*clean.rglob("*.argosmodel"), *clean.rglob("*.part")], "what was fetched is not kept twice"
    assert "Nothing to do" in lotse("models", "install", "de", "en").out


@pytest.mark.parametrize(
    ("languages", "said"),
    [
        (("de", "ar"), "lotse models install de en, then lotse models install en ar"),
        (("de", "ti"), "The index has no de → ti."),
        (("en", "ar"), "/two answers 404"),
    ],
)
def test_what_the_index_does_not_give_is_one_line(lotse, index, languages, said):
    ended = lotse("models", "install", *languages)

    assert ended.code == 2
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1


def test_an_index_that_nobody_answers_is_one_line(lotse, index, monkeypatch):
    from argostranslate import settings

    monkeypatch.setattr(settings, "remote_package_index", f"{NOBODY}/index.json")

    ended = lotse("models", "install", "de", "en")

    assert ended.code == 2
    assert ended.err.splitlines() == [
        f"The index of models cannot be read at {NOBODY}/index.json. Check the network, or install from a file: "
        "lotse models install FILE"
    ]


def test_check_says_for_each_language_how_it_gets_its_texts(lotse, clean, migrated):
    before = lotse("check", telegram_api=NOBODY).out
    assert "! Turkish: no model and no translations, people read German." in before
    lotse("directory", "import")
    lotse("models", "install", DE_EN)
    lotse("models", "install", EN_TR)

    after = lotse("check", telegram_api=NOBODY).out

    assert "✓ English: translated on this machine, directly. Takes up to 1 MB of memory" in after
    assert "✓ Turkish: translated on this machine, through English. Takes up to 3 MB of memory" in after
    assert "! Arabic: only what people have translated. For the rest: lotse models install de ar" in after
    assert "✓ The models take up to 2 MB of memory" in after
    (package,) = clean.glob("var/models/en_tr*")
    (package / "README.md").write_text("changed")
    assert f"! var/models/{package.name} is damaged" in lotse("check", telegram_api=NOBODY).out
