"""The small real models, unpacked; the network is refused as in every test."""

import zipfile
from collections.abc import AsyncIterator
from importlib.resources import files
from pathlib import Path

import pytest

from services.translation import Engine

PACKAGES = Path(str(files("demo").joinpath("models")))


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """A folder with German→English, English→Turkish and English→Ukrainian."""
    folder = tmp_path / "models"
    for each in PACKAGES.glob("*.argosmodel"):
        zipfile.ZipFile(each).extractall(folder)
    return folder


@pytest.fixture
async def engine(packages: Path) -> AsyncIterator[Engine]:
    opened = Engine(packages)
    yield opened
    await opened.close()
