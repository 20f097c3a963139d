"""The commands of Telegram's menu, in its order; descriptions are the locales' `command-…`."""

from collections.abc import Mapping
from types import MappingProxyType

from services.staff import Action, Staff, may

COMMANDS = ("start", "offers", "book", "appointments", "news", "town", "language", "emergency", "privacy")

# What staff have besides, each with the action that its route names too.
STAFF_COMMANDS: Mapping[str, Action] = MappingProxyType(
    {
        "staff": Action.staff_menu,
        "agenda": Action.own_appointments,
        "hours": Action.own_office_hours,
        "absent": Action.own_office_hours,
        "invite": Action.clients,
        "case": Action.cases,
        "slip": Action.cases,
        "contact": Action.cases,
        "theme": Action.themes,
        "directory": Action.directory_edit,
        "gaps": Action.gaps_region,
        "translations": Action.directory_edit,
        "campaign": Action.campaigns,
    }
)


def commands_for(staff: Staff) -> tuple[str, ...]:
    """The menu of one staff member: what they may do comes first, then everybody's."""
    return (*(command for command, action in STAFF_COMMANDS.items() if may(staff, action)), *COMMANDS)
