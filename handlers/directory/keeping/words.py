"""The desk of whoever keeps the directory, and what they are asked for."""

from dataclasses import dataclass

from handlers.shell import awaited
from handlers.shell.awaited import Draft
from services.directory.keeping import Remit, remit_of
from services.refusal import Refusal

SEARCH, VALUE, SAVE = "keeping-search", "keeping-value", "keeping-save"
NAME, ORGANIZATION, TOPICS = "keeping-name", "keeping-organization", "keeping-topics"
AREAS, PHONE, SAVE_NEW = "keeping-areas", "keeping-phone", "keeping-save-new"


@dataclass(frozen=True, slots=True)
class Desk(awaited.Desk):
    """What one staff member's press or words are about, and what they keep."""

    @property
    def remit(self) -> Remit:
        """The part of the directory that they keep."""
        return remit_of(self.staff, self.view.county, self.view.now)

    async def draft(self, *questions: str) -> Draft:
        """What was known when one of these was asked.

        Raises:
            Refusal: it is no longer awaited.
        """
        draft = await self.found(*questions)
        if draft is None:
            raise Refusal("fallback-button-outdated")
        return draft
