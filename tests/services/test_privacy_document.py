"""docs/privacy.md says what the code does: its periods, its role table, and where its links lead."""

import importlib
import re
from datetime import timedelta
from pathlib import Path

import pytest

from services.privacy import retention
from services.staff.rules import MAY, Action, Role

DOCS = Path(__file__).parents[2] / "docs"
PRIVACY = (DOCS / "privacy.md").read_text("utf-8")
PERIODS = re.findall(r"^\| .+? \| (.+?) \| `([a-z_.]+)\.([A-Z_]+)` \|", PRIVACY, re.MULTILINE)
RIGHTS = re.findall(r"^\| .+ \(`([a-z_]+)`\) \| (.+) \|$", PRIVACY, re.MULTILINE)
LINKS = [
    (page, target)
    for page in (DOCS / "privacy.md", DOCS / "cases.md", *(DOCS / "privacy").glob("*.md"))
    for target in re.findall(r"\]\(([^)#]+\.md)(?:#[^)]*)?\)", page.read_text("utf-8"))
]


@pytest.mark.parametrize(("said", "module", "name"), PERIODS)
def test_a_period_is_the_one_of_the_code(said, module, name):
    period = getattr(importlib.import_module(f"services.{module}"), name)

    assert said.startswith(words(period))


def test_every_period_of_the_case_store_is_there():
    named = {name for _, module, name in PERIODS if module == "privacy.retention"}

    assert named == {each for each in vars(retention) if each.endswith("_KEPT")}


def test_the_role_table_is_the_one_of_the_code():
    said = {action: tuple(each.strip() for each in cells.split("|")) for action, cells in RIGHTS}

    assert said == {each.value: tuple("yes" if each in MAY[role] else "–" for role in Role) for each in Action}


@pytest.mark.parametrize(("page", "target"), LINKS)
def test_a_link_leads_somewhere(page, target):
    assert (page.parent / target).is_file()


def words(period: timedelta | None) -> str:
    """How the page says a period: whole days, or hours below one."""
    if period is None:
        return "for good"
    count, unit = (period.days, "day") if period.days else (period.seconds // 3600, "hour")
    return f"{count} {unit}{'s' if count > 1 else ''}"
