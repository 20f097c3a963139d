"""A campaign as somebody sees it, made without a database: what a test does not name is as it usually is."""

from dataclasses import replace
from typing import Any

from services.campaigns.access import CampaignCard
from services.campaigns.rules import Audience, CampaignState, Content, Kind, Words
from tests.conftest import MONDAY_MORNING

GERMAN_TEXT = "<b>Neuer Kurs</b>\nAm Montag beginnt ein Kurs."
COURSES = "campaigns-audience(kind=campaigns-kind(kind=courses), area=Kreis Warendorf)"  # how the audience reads


def content(**changes: Any) -> Content:
    """On courses, for the whole county, with nothing but a German text that is read and right."""
    texts = {"de": Words(GERMAN_TEXT, is_approved=True)}
    return replace(Content("Ausländeramt", Audience(Kind.courses), texts), **changes)


def card(state: str = "draft", about: Content | None = None, **changes: Any) -> CampaignCard:
    """One's own campaign number 7 in its third version."""
    usual = CampaignCard(
        id=7,
        state=CampaignState(state),
        version=3,
        content=about or content(),
        author_id=1,
        changed_at=MONDAY_MORNING,
        starts_at=None,
        started_at=None,
        started_by=None,
        ended_at=None,
        progress_message=None,
        is_own=True,
        may_approve=False,
    )
    return replace(usual, **changes)
