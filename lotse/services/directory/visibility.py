"""What of the directory may be shown: invented sample details in the demo only."""

from typing import Any

from sqlalchemy import ColumnElement, false, or_, true
from sqlmodel import col

from lotse.storage.directory import SampleRow


def visible(table: type[SampleRow], show_samples: bool) -> ColumnElement[bool]:
    """A condition that leaves sample rows out unless they may be shown."""
    return true() if show_samples else col(table.sample) == false()


def belongs_to(table: Any, service_ids: list[str], at_ids: list[str]) -> ColumnElement[bool]:
    """A condition for rows of services as a whole or of services at one of their locations."""
    return or_(col(table.service_id).in_(service_ids), col(table.service_at_location_id).in_(at_ids))
