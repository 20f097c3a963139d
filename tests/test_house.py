"""What the project takes for granted of the packages that are installed beside it."""

import re
from importlib.metadata import distributions
from pathlib import Path

OURS = {"bot", "demo", "handlers", "locales", "services", "storage"}


def test_no_installed_package_brings_a_top_level_name_of_ours():
    """Whichever of two stands first on the path is imported, and the other is silently not there."""
    theirs = [
        (each.metadata["Name"], name)
        for each in distributions()
        if each.metadata["Name"] != "lotse"
        for name in {file.parts[0].removesuffix(".py") for file in each.files or () if file.parts}
        if name in OURS
    ]

    assert theirs == []


def test_the_rooms_are_all_of_ours():
    root = Path(__file__).parents[1]
    packages = {file.parent.name for file in root.glob("*/__init__.py")}

    assert packages - {"bench", "tests"} <= OURS
    assert all((root / each).is_dir() for each in OURS)


def test_every_conversation_is_tried_by_the_quick_tests_too():
    tests = Path(__file__).parent
    slow = set((tests / "slow.txt").read_text("utf-8").split())
    acts: dict[str, set[str]] = {}
    for file in (tests / "handlers").rglob("test_*.py"):
        place = file.relative_to(tests).as_posix()
        names = re.findall(r"^async def (test_\w+)", file.read_text("utf-8"), re.MULTILINE)
        acts.setdefault(file.parent.name, set()).update(f"{place}::{each}" for each in names)

    assert [room for room, each in acts.items() if each and each <= slow] == []
