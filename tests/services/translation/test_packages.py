"""Packages come whole or not at all: from a file without any network, from an index, over a line that breaks."""

import json
import shutil
import stat
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from services.refusal import Refusal
from services.translation import Engine
from services.translation.package_archive import MOST_ENTRIES, contents_of
from services.translation.package_index import download, look_up
from services.translation.packages import PINS, STAGING, differing, install, installed, remove

from .conftest import PACKAGES

DE_EN, EN_TR = PACKAGES / "de_en.argosmodel", PACKAGES / "en_tr.argosmodel"
with zipfile.ZipFile(DE_EN) as _archive:
    ENTRIES = {each.filename: _archive.read(each) for each in _archive.infolist()}
METADATA = json.loads(ENTRIES["de_en/metadata.json"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "models"


def packed(file: Path, entries: dict[str, bytes] = ENTRIES, *more: tuple[zipfile.ZipInfo | str, bytes]) -> Path:
    """An .argosmodel with these entries, and some that no honest packer writes."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in [*entries.items(), *more]:
            archive.writestr(name, content)
    return file


def released(file: Path, version: str, **more: str) -> Path:
    """The same package as another version, or another pair."""
    metadata = json.dumps(METADATA | {"package_version": version} | more).encode()
    return packed(file, ENTRIES | {"de_en/metadata.json": metadata})


def digest(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()


def tree(folder: Path) -> dict[str, str]:
    """What stands in a folder, without what is no package: argostranslate's own and the lock."""
    found = {str(each.relative_to(folder)): digest(each) for each in folder.rglob("*") if each.is_file()}
    return {name: value for name, value in found.items() if not name.startswith(".")}


def refusal(folder: Path, file: Path, **more) -> Refusal:
    """Why a file is refused, and nothing has changed by that."""
    before = tree(folder)
    with pytest.raises(Refusal) as caught:
        install(folder, file, **more)
    assert tree(folder) == before
    assert not (folder / STAGING).exists()
    assert not any(folder.parent.parent.rglob("evil*"))
    return caught.value


# --- from a file ---


# Programs of their own, so that every library is imported in them, watched where Python itself passes: what asks for
# a socket, a name or an address of the network ends them, also inside a library that would catch it.
WATCH = """
import os, sys

def refuse(event, arguments):
    if event.startswith("socket.") or event in {"urllib.Request", "http.client.connect", "ftplib.connect"}:
        os.write(2, f"{event} {arguments}".encode())
        os._exit(9)
"""
INSTALL = """
from bot.cli import main
sys.addaudithook(refuse)
sys.argv = ["lotse", "models", "install", *sys.argv[1:]]
main()
"""
TRANSLATE = """
sys.addaudithook(refuse)
from pathlib import Path
from services.translation.engine import trial
print(trial(next(Path(sys.argv[1]).glob("de_en*")), "Guten Tag."))
"""


def watched(program: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WATCH + program, *arguments]
    environment = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "LOTSE_DATA_DIR": str(folder), "HOME": str(folder)}
    return subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.slow
def test_installing_a_file_and_translating_try_no_connection_of_any_kind(tmp_path):
    installing = watched(INSTALL, str(DE_EN), folder=tmp_path)
    assert (installing.returncode, installing.stderr) == (0, "")
    assert "Installed: de → en" in installing.stdout

    translating = watched(TRANSLATE, str(tmp_path / "models"), folder=tmp_path)
    assert (translating.returncode, translating.stdout.strip()) == (0, "Good day."), translating.stderr

    from_the_index = watched(INSTALL, "de", "en", folder=tmp_path)
    assert from_the_index.returncode == 9, "the watch sees what is tried"
    assert "socket." in from_the_index.stderr or "urllib." in from_the_index.stderr


@pytest.mark.parametrize("file", sorted(PACKAGES.glob("*.argosmodel")), ids=lambda file: file.stem)
async def test_a_file_is_installed_and_translates(folder, file):
    outcome = install(folder, file)

    assert (outcome.is_new, outcome.is_first) == (True, True)
    assert (outcome.package.source, outcome.package.target) == tuple(file.stem.split("_"))
    assert outcome.package.sha256 == digest(file)
    assert installed(folder) == [outcome.package]
    assert differing(outcome.package) == []
    engine = Engine(folder)
    (said,) = await engine.translate(["OK."], source=outcome.package.source, target=outcome.package.target)
    await engine.close()
    assert said


def test_the_same_file_twice_changes_nothing(folder):
    install(folder, DE_EN)
    before = tree(folder)

    outcome = install(folder, DE_EN)

    assert (outcome.is_new, outcome.is_first) == (False, False)
    assert tree(folder) == before


def test_a_newer_version_takes_the_older_ones_place(folder, tmp_path):
    install(folder, DE_EN)

    outcome = install(folder, released(tmp_path / "new.argosmodel", "0.10"))

    assert [each.version for each in installed(folder)] == ["0.10"]
    assert outcome.package == installed(folder)[0]
    assert Engine(folder).packages() == {("de", "en"): outcome.package.path}


def test_what_was_put_there_by_hand_is_known_as_such_and_replaced(folder):
    with zipfile.ZipFile(DE_EN) as archive:
        archive.extractall(folder)
    (by_hand,) = installed(folder)
    assert by_hand.sha256 is None
    assert differing(by_hand) == ["de_en"]

    install(folder, DE_EN)

    (package,) = installed(folder)
    assert differing(package) == []


def test_a_damaged_package_is_named_file_by_file_and_mended_by_installing_again(folder):
    package = install(folder, DE_EN).package
    with (package.path / "model" / "model.bin").open("r+b") as stream:
        stream.seek(1000)
        stream.write(b"\0\1\2")
    (package.path / "README.md").unlink()
    (package.path / "added.txt").write_text("new")

    assert differing(installed(folder)[0]) == ["README.md", "added.txt", "model/model.bin"]

    assert install(folder, DE_EN).is_new
    assert differing(installed(folder)[0]) == []


def test_what_is_removed_is_gone_and_the_others_stay(folder):
    install(folder, DE_EN)
    install(folder, EN_TR)

    remove(folder, source="de", target="en")

    assert [each.target for each in installed(folder)] == ["tr"]
    with pytest.raises(Refusal, match="cli-models-none-such"):
        remove(folder, source="de", target="en")


# --- SHA-256 ---


def test_a_hash_that_was_given_must_be_the_files(folder):
    refused = refusal(folder, DE_EN, sha256="0" * 64)
    assert refused.text_id == "cli-models-sha-differs"
    assert refused.text_args["found"] == digest(DE_EN)

    assert not install(folder, DE_EN, sha256=digest(DE_EN).upper()).is_first


def test_a_version_must_stay_the_file_that_was_installed_first(folder, tmp_path):
    install(folder, DE_EN)
    remove(folder, source="de", target="en")
    other = packed(tmp_path / "other.argosmodel", ENTRIES | {"de_en/README.md": b"changed"})

    assert refusal(folder, other).text_id == "cli-models-pin-differs"
    assert refusal(folder, other, sha256=digest(DE_EN)).text_id == "cli-models-sha-differs"

    assert install(folder, other, sha256=digest(other)).is_new, "said expressly, it may replace the pin"
    assert refusal(folder, DE_EN).text_id == "cli-models-pin-differs"


@pytest.mark.parametrize("content", ["", "no JSON", "[]", "{}"])
def test_pins_that_cannot_be_read_are_no_reason_to_trust_again(folder, content):
    install(folder, DE_EN)
    (folder / PINS).write_text(content)

    assert refusal(folder, EN_TR).text_id == "cli-models-pins"


# --- files that mean harm, or are broken ---


def entry(name: str, *, mode: int = 0) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo("placeholder")
    made.filename = made.orig_filename = name
    made.external_attr = mode << 16
    return made


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    ("name", "mode", "kind"),
    [
        ("../evil.txt", 0, "path"),
        ("de_en/../../evil.txt", 0, "path"),
        ("de_en/../evil.txt", 0, "path"),
        ("/tmp/evil.txt", 0, "path"),
        ("//evil/evil.txt", 0, "path"),
        ("de_en//evil.txt", 0, "path"),
        ("de_en/./evil.txt", 0, "path"),
        ("de_en\\..\\evil.txt", 0, "path"),
        ("C:/evil.txt", 0, "path"),
        ("de_en/model.bin:evil", 0, "path"),
        ("de_en/\x1b[2Jevil", 0, "path"),
        ("de_en/" + "x" * 121, 0, "path"),
        ("evil.txt", 0, "tops"),
        ("other/evil.txt", 0, "tops"),
        ("de_en/link", stat.S_IFLNK | 0o777, "link"),
        ("de_en/device", stat.S_IFCHR | 0o666, "link"),
        ("de_en/pipe", stat.S_IFIFO | 0o666, "link"),
        ("de_en/model/model.bin", 0, "twice"),
        ("de_en/MODEL/model.bin", 0, "twice"),
        ("de_en/model", 0, "twice"),
        ("de_en/metadata.json/evil", 0, "twice"),
    ],
)
def test_an_archive_that_would_write_elsewhere_is_refused(folder, tmp_path, name, mode, kind):
    file = packed(tmp_path / "bad.argosmodel", ENTRIES, (entry(name, mode=mode), b"/etc/passwd"))

    refused = refusal(folder, file)

    assert (refused.text_id, refused.text_args["problem"]) == ("cli-models-unsafe", kind)
    assert str(refused.text_args["entry"]).isprintable()


def test_too_many_too_large_and_strangely_packed_are_refused(folder, tmp_path):
    many = packed(tmp_path / "many", ENTRIES | {f"de_en/{number}": b"" for number in range(MOST_ENTRIES)})
    bomb = packed(tmp_path / "bomb", ENTRIES | {"de_en/zeros": bytes(80_000_000)})
    odd = tmp_path / "odd"
    with zipfile.ZipFile(odd, "w", zipfile.ZIP_BZIP2) as archive:
        for name, content in ENTRIES.items():
            archive.writestr(name, content)

    kinds = [refusal(folder, file).text_args["problem"] for file in (many, bomb, odd)]

    assert kinds == ["many", "large", "packing"]


def test_an_archive_that_understates_its_size_is_refused(folder, tmp_path):
    """The declared size is what the limits are about, so nothing beyond it may be written."""
    content = bytearray(packed(tmp_path / "lie").read_bytes())
    size = len(ENTRIES["de_en/model/model.bin"]).to_bytes(4, "little")
    while size in content:
        content[content.index(size) : content.index(size) + 4] = (1000).to_bytes(4, "little")
    (tmp_path / "lie").write_bytes(content)

    assert refusal(folder, tmp_path / "lie").text_id == "cli-models-no-archive"


@pytest.mark.parametrize("content", [b"", b"a letter", DE_EN.read_bytes()[:-2000], DE_EN.read_bytes()[2000:]], ids=len)
def test_what_is_no_whole_archive_is_refused(folder, tmp_path, content):
    file = tmp_path / "half.argosmodel"
    file.write_bytes(content)

    assert refusal(folder, file).text_id == "cli-models-no-archive"


@pytest.mark.parametrize("place", range(5_000, 1_100_000, 219_000))
def test_a_flipped_bit_is_noticed(folder, tmp_path, place):
    content = bytearray(DE_EN.read_bytes())
    content[place] ^= 16
    (tmp_path / "bit.argosmodel").write_bytes(content)

    assert refusal(folder, tmp_path / "bit.argosmodel").text_id == "cli-models-no-archive"


@pytest.mark.parametrize(
    "metadata",
    [
        b"",
        b"[1, 2]",
        b"\xff\xfe",
        b"[" * 90_000,
        b"[]" * 90_000,
        json.dumps(METADATA | {"from_code": "../de"}).encode(),
        json.dumps(METADATA | {"to_code": None}).encode(),
        json.dumps(METADATA | {"package_version": "1/../../evil"}).encode(),
        json.dumps(METADATA | {"type": "sbd"}).encode(),
    ],
)
def test_a_package_that_does_not_say_what_it_is_is_refused(folder, tmp_path, metadata):
    file = packed(tmp_path / "who.argosmodel", ENTRIES | {"de_en/metadata.json": metadata})

    assert refusal(folder, file).text_id == "cli-models-metadata"


@pytest.mark.parametrize("name", ["metadata.json", "model/model.bin", "sentencepiece.model"])
def test_a_package_without_one_of_its_parts_is_refused(folder, tmp_path, name):
    entries = {each: content for each, content in ENTRIES.items() if each != f"de_en/{name}"}

    refused = refusal(folder, packed(tmp_path / "part.argosmodel", entries))

    assert refused.text_id == ("cli-models-metadata" if name == "metadata.json" else "cli-models-incomplete")


@pytest.mark.parametrize(
    "content", [b"", b"none", ENTRIES["de_en/model/model.bin"][:5000], bytes(range(256)) * 40], ids=len
)
def test_a_model_that_translates_nothing_is_not_installed_and_the_one_before_stays(folder, tmp_path, content):
    install(folder, DE_EN)
    metadata = json.dumps(METADATA | {"package_version": "9.9"}).encode()
    entries = ENTRIES | {"de_en/metadata.json": metadata, "de_en/model/model.bin": content}

    assert refusal(folder, packed(tmp_path / "broken.argosmodel", entries)).text_id == "cli-models-broken"

    assert [each.version for each in installed(folder)] == [METADATA["package_version"]]


def test_another_pair_than_was_asked_for_is_refused(folder):
    assert refusal(folder, DE_EN, pair=("de", "tr")).text_id == "cli-models-wrong-pair"


def test_no_room_no_file_and_no_right_to_write_are_said(folder, tmp_path, monkeypatch):
    assert refusal(folder, tmp_path / "nowhere.argosmodel").text_id == "cli-source-unreadable"
    assert refusal(folder, tmp_path).text_id == "cli-source-unreadable"
    (tmp_path / "taken").write_text("a file where the folder should be")
    with pytest.raises(Refusal, match="cli-models-unwritable"):
        install(tmp_path / "taken" / "models", DE_EN)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 1_000_000))
    refused = refusal(folder, DE_EN)
    assert (refused.text_id, refused.text_args["free"]) == ("cli-models-disk", 1)


# --- killed in the middle, and two at once ---


STANDING = """
import sys, time
from pathlib import Path
from services.translation import packages

def stand_still(*_):
    print("standing", flush=True)
    time.sleep(60)

setattr(packages, sys.argv[1], stand_still)
packages.install(Path(sys.argv[2]), Path(sys.argv[3]))
"""


@pytest.mark.slow
@pytest.mark.parametrize("at", ["_try", "_pin", "_take_over"])
def test_killed_in_the_middle_leaves_nothing_half_and_the_next_one_cleans_up(folder, tmp_path, at):
    install(folder, old := released(tmp_path / "old.argosmodel", "0.0"))
    command = [sys.executable, "-c", STANDING, at, str(folder), str(DE_EN)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout.readline() == "standing\n"
        with pytest.raises(Refusal, match="cli-models-busy"):
            install(folder, EN_TR)
        child.kill()

    (package,) = installed(folder)
    assert (package.version, package.sha256, differing(package)) == ("0.0", digest(old), [])
    assert Engine(folder).packages() == {("de", "en"): package.path}

    install(folder, DE_EN)

    assert [each.version for each in installed(folder)] == [METADATA["package_version"]]
    assert not (folder / STAGING).exists()


# --- from the index ---


class Server:
    """An index and its files on this machine; `cut` breaks the line after so many bytes."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.asked: list[tuple[str, str | None]] = []
        self.cut: int | None = None
        self.ranges, self.status, self.lie = True, 200, 0
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append((self.path, self.headers["Range"]))
                content = server.files.get(self.path)
                if content is None or server.status != 200:
                    self.send_error(404 if content is None else server.status)
                    return
                begin = int(self.headers["Range"][6:-1]) if self.headers["Range"] and server.ranges else 0
                if begin and begin >= len(content):
                    self.send_error(416)
                    return
                self.send_response(206 if begin else 200)
                if begin:
                    self.send_header("Content-Range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
                self.send_header("Content-Length", str(len(content) - begin + server.lie))
                self.end_headers()
                self.wfile.write(content[begin:][: server.cut])

            def log_message(self, *_: object) -> None: ...

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_address[1]}"
        self.thread = threading.Thread(target=self.http.serve_forever, args=(0.01,))
        self.thread.start()

    def offer(self, file: Path, **more: object) -> None:
        """Put a package into the index."""
        with file.open("rb") as opened:
            contents = contents_of(opened, file.name)
        about = {"from_code": contents.source, "to_code": contents.target, "package_version": contents.version}
        path = f"/{contents.source}_{contents.target}-{contents.version}"
        self.files[path] = file.read_bytes()
        index = json.loads(self.files.get("/index.json", b"[]"))
        self.files["/index.json"] = json.dumps([*index, about | {"links": [self.url + path]} | more]).encode()

    def close(self) -> None:
        self.http.shutdown()
        self.http.server_close()
        self.thread.join()


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    from services.translation.engine import settle

    settle(tmp_path)
    from argostranslate import settings

    opened = Server()
    monkeypatch.setattr(settings, "remote_package_index", f"{opened.url}/index.json")
    monkeypatch.setattr(settings, "local_package_index", tmp_path / "index.json")
    yield opened
    opened.close()


def fetched(folder: Path, source: str = "de", target: str = "en") -> tuple[Path, list[tuple[int, int]]]:
    told: list[tuple[int, int]] = []
    file, _ = download(folder, look_up(folder, source=source, target=target), lambda *both: told.append(both))
    return file, told


def test_the_newest_package_of_the_index_is_fetched_and_installed(server, folder, tmp_path):
    for version in ("1.9", "1.10", "1.2"):
        server.offer(released(tmp_path / "one.argosmodel", version))

    file, told = fetched(folder)
    outcome = install(folder, file, origin="somewhere", pair=("de", "en"))

    assert (outcome.package.version, outcome.package.origin) == ("1.10", "somewhere")
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] == file.stat().st_size


def test_a_broken_line_goes_on_where_it_was(server, folder):
    server.offer(DE_EN)
    server.cut = 300_000
    for _ in range(2):
        with pytest.raises(Refusal, match="cli-models-broke-off"):
            fetched(folder)
    server.cut = None

    file, told = fetched(folder)

    assert digest(file) == digest(DE_EN)
    assert [asked for path, asked in server.asked if path != "/index.json"] == [None, "bytes=300000-", "bytes=600000-"]
    assert told[0][0] > 600_000


def test_a_server_that_knows_no_ranges_begins_anew(server, folder):
    server.offer(DE_EN)
    server.cut = 300_000
    with pytest.raises(Refusal):
        fetched(folder)
    server.cut, server.ranges = None, False

    assert digest(fetched(folder)[0]) == digest(DE_EN)


def test_a_part_that_is_longer_than_the_file_begins_anew(server, folder):
    server.offer(DE_EN)
    server.cut = 300_000
    with pytest.raises(Refusal):
        fetched(folder)
    server.cut = None
    (part,) = folder.rglob("*.part")
    part.write_bytes(bytes(2_000_000))

    assert digest(fetched(folder)[0]) == digest(DE_EN)


def test_the_second_half_of_another_file_is_noticed(server, folder, tmp_path):
    server.offer(DE_EN)
    server.cut = 300_000
    with pytest.raises(Refusal):
        fetched(folder)
    server.cut = None
    (path,) = (each for each in server.files if each != "/index.json")
    server.files[path] = EN_TR.read_bytes()

    file, _ = fetched(folder)

    assert refusal(folder, file).text_id == "cli-models-no-archive"


def test_a_longer_or_a_shorter_file_than_said_is_no_package(server, folder):
    server.offer(DE_EN)
    offer = look_up(folder, source="de", target="en")

    for server.lie in (5, -5):
        for each in folder.rglob("*.part"):
            each.unlink()
        with pytest.raises(Refusal, match=r"cli-models-(broke-off|no-archive)"):
            install(folder, download(folder, offer, lambda *_: None)[0])
    server.lie = 5
    with pytest.raises(Refusal, match="cli-models-no-index"):
        look_up(folder, source="de", target="en")


def test_no_room_is_said_before_anything_is_fetched(server, folder, monkeypatch):
    server.offer(DE_EN)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 200_100_000))

    with pytest.raises(Refusal, match="cli-models-disk"):
        fetched(folder)

    assert not any(each.stat().st_size for each in folder.rglob("*.part"))


def test_the_next_address_is_tried_and_none_that_is_not_safe(server, folder):
    unsafe = ["ftp://127.0.0.1/x", "file:///etc/passwd", "http://example.org/x", "http://[", f"{server.url}/gone"]
    server.offer(DE_EN, links=[*unsafe, f"{server.url}/de_en-{METADATA['package_version']}"])

    assert digest(fetched(folder)[0]) == digest(DE_EN)


def test_what_the_index_does_not_have_is_said_and_the_way_through_english_too(server, folder):
    server.offer(DE_EN)
    server.offer(EN_TR)

    for target, text_id in (("tr", "cli-models-through"), ("so", "cli-models-not-offered")):
        with pytest.raises(Refusal, match=text_id):
            look_up(folder, source="de", target=target)


@pytest.mark.parametrize("index", [None, b"", b"<html>", b"{}", b"[1]", b'["de"]', b"\xff", b"null"])
def test_an_index_that_is_none_is_refused(server, folder, index):
    if index is not None:
        server.files["/index.json"] = index

    with pytest.raises(Refusal, match=r"cli-models-(no-index|not-offered)"):
        look_up(folder, source="de", target="en")


def test_entries_that_are_none_are_passed_over(server, folder):
    for more in ({"links": None}, {"links": []}, {"from_code": "../de"}, {"type": "sbd"}, {"package_version": "/"}):
        server.offer(DE_EN, **more)

    with pytest.raises(Refusal, match="cli-models-not-offered"):
        fetched(folder)


@pytest.mark.parametrize("status", [403, 500])
def test_a_server_that_refuses_is_quoted(server, folder, status):
    server.offer(DE_EN)
    offer = look_up(folder, source="de", target="en")
    server.status = status

    with pytest.raises(Refusal) as caught:
        download(folder, offer, lambda *_: None)

    assert (caught.value.text_id, caught.value.text_args["status"]) == ("cli-models-status", status)
