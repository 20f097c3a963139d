"""The wheel: everything a bot needs is in it, nothing else is, and it works from any folder."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "demo", "handlers", "locales", "services", "storage")
LANGUAGES = sorted(each.name for each in (ROOT / "locales").iterdir() if (each / "start.ftl").exists())
# Runs the console script's own entry and tells where the program came from.
RUN = "import bot, sys; print(bot.__file__, file=sys.stderr); from bot.cli import main; main()"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT))
    (built,) = folder.glob("lotse-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    pip("install", "--no-deps", "--no-index", "--target", str(folder), str(wheel))
    return folder


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    subprocess.run(command, check=True, capture_output=True, timeout=100)


def lotse(installed: Path, elsewhere: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    machine = {name: value for name, value in os.environ.items() if not name.startswith(("LOTSE_", "LC_", "PYTHON"))}
    machine |= {"PYTHONPATH": str(installed), "LANG": "C.UTF-8"} | {
        f"LOTSE_{k.upper()}": v for k, v in settings.items()
    }
    ended = subprocess.run(
        [sys.executable, "-c", RUN, *arguments],
        cwd=elsewhere,
        env=machine,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.stderr.startswith(str(installed)), "the wheel's code, not the checkout's"
    assert not any(str(ROOT / room) in ended.stdout + ended.stderr for room in ROOMS)
    assert "Traceback" not in ended.stderr
    return ended


def test_the_wheel_holds_what_a_bot_needs(wheel):
    held = set(ZipFile(wheel).namelist())

    for county in ("warendorf", "paderborn"):
        assert {f"services/counties/{county}/{name}.yaml" for name in ("profile", "directory")} <= held
        assert f"demo/cast/{county}.json" in held
    assert {f"locales/{language}/start.ftl" for language in LANGUAGES} <= held
    assert len(LANGUAGES) >= 5
    assert {"services/directory/topics.yaml", "services/helplines/helplines.yaml", "demo/phones/index.html"} <= held
    assert any(name.startswith("storage/migrations/versions/0001_") for name in held)
    assert "storage/migrations/env.py" in held


def test_the_wheel_holds_every_file_of_the_package_and_nothing_else(wheel):
    held = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    files = [file for room in ROOMS for file in (ROOT / room).rglob("*") if file.is_file()]
    there = {str(file.relative_to(ROOT)) for file in files if "__pycache__" not in file.parts}

    assert {name for name in there if not name.startswith("demo/training/")} == held


def test_the_wheel_names_its_command_and_its_licence(wheel):
    with ZipFile(wheel) as archive:
        info = {Path(name).name: name for name in archive.namelist() if ".dist-info/" in name}
        assert "lotse = bot.cli:main" in archive.read(info["entry_points.txt"]).decode()
        assert "License-Expression: EUPL-1.2" in archive.read(info["METADATA"]).decode()
    assert "LICENSE" in info


def test_the_installed_wheel_checks_its_own_directories(installed, tmp_path):
    for county, towns in (("warendorf", 13), ("paderborn", 10)):
        ended = lotse(installed, tmp_path, "directory", "check", "--county", county)
        assert ended.returncode == 0
        assert f"for {towns} municipalities" in ended.stdout


def test_the_installed_wheel_migrates_imports_and_checks_itself(installed, tmp_path, standin):
    _, url = standin
    settings = {"bot_token": "4710:AAtest", "secret_key": "x" * 32, "telegram_api": url}

    assert lotse(installed, tmp_path, "migrate", **settings).returncode == 0
    assert lotse(installed, tmp_path, "directory", "import", **settings).returncode == 0
    ended = lotse(installed, tmp_path, "check", **settings)

    assert ended.returncode == 0
    assert "✓ Telegram answers" in ended.stdout
    assert (tmp_path / "var" / "lotse.db").exists()


def test_the_installed_console_script_speaks_german(installed, tmp_path):
    machine = os.environ | {"PYTHONPATH": str(installed), "LC_ALL": "de_DE.UTF-8"}
    ended = subprocess.run(
        [sys.executable, installed / "bin" / "lotse", "directory", "check"],
        cwd=tmp_path,
        env=machine,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert ended.returncode == 0
    assert ended.stdout.startswith("In Ordnung: ")
