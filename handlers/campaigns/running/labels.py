"""What things are called where no chat shows them: in pictures and spreadsheets, without marks of direction."""

from dataclasses import dataclass

from handlers.campaigns.names import language_of
from handlers.shell.texts import ISOLATES, Argument, plain, text
from services.campaigns.report import NO_TOWN
from services.counties import County


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of a picture or a spreadsheet, in one language."""

    county: County
    language: str

    def of(self, text_id: str, **args: Argument) -> str:
        return plain(text(text_id, **args), self.language).translate(ISOLATES)

    def tongue(self, tag: str) -> str:
        return language_of(tag, self.language).translate(ISOLATES)

    def town(self, ags: str) -> str:
        """What a municipality is called, or that there is none."""
        if ags == NO_TOWN:
            return self.of("dispatch-no-town")
        town = self.county.by_ags.get(ags)
        return town.name if town else ags

    def measure(self, name: str) -> str:
        """What it is that was counted."""
        return self.of("dispatch-measure", measure=name)
