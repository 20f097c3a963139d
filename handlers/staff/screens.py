"""What staff see of themselves, and what a client sees before agreeing to a case manager."""

from handlers.booking.client.callbacks import BookMenu
from handlers.booking.office.callbacks import Agenda, Hours
from handlers.campaigns.writing.callbacks import CampaignList
from handlers.cases.contact.callbacks import NewContact
from handlers.cases.file.callbacks import CaseList
from handlers.cases.referrals.callbacks import Handovers
from handlers.directory.keeping.callbacks import KeepList, RegionGaps
from handlers.directory.translations.callbacks import ReviewMenu
from handlers.shell import menu
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import GERMAN, Line, Text, known_language, languages, plain, text
from handlers.staff.callbacks import (
    CLIENT_LINK,
    AgreeToBond,
    DeclineBond,
    InvitedLanguage,
    InviteHelp,
    StaffMenu,
    link_to,
)
from handlers.themes.callbacks import ThemeList
from services.directory.listing import View
from services.staff import Action, Staff, may
from services.staff.rules import CLIENT_LINK_VALID


def staff_menu(staff: Staff, view: View, *, joined: bool = False, language: str | None = None) -> Screen:
    """Who the staff member is here, and what they can open."""
    lines: list[Line] = [text("staff-joined"), ""] if joined else []
    lines += [
        text("staff-menu-title", name=staff.name),
        text("staff-menu-role", role=role_of(staff)),
        text("staff-menu-office", office=staff.office, employer=staff.employer),
        *_area(staff, view),
    ]
    return Screen(text=lines, rows=_menu_rows(staff), language=language)


def role_of(staff: Staff) -> Text:
    """What the role is called."""
    return text("staff-role", role=staff.role.value)


def language_first(suggestion: str | None, payload: str) -> Screen:
    """The languages for a newcomer who came by a link; the link goes on with the choice."""
    first = known_language(suggestion) or GERMAN
    order = [first, *(each for each in languages() if each != first)]
    rows = [
        [Button(plain(text("meta-name"), each), InvitedLanguage(language=each, payload=payload).pack())]
        for each in order
    ]
    lines = [plain(text("start-choose-language"), each) for each in order]
    return Screen(text=lines, rows=rows, language=GERMAN)


def how_to_invite(*, wrong: bool = False) -> Screen:
    """How a client is invited: by a sign of the office's own."""
    above: list[Line] = [text("staff-label-invalid"), ""] if wrong else []
    return Screen(text=[*above, text("staff-invite-how")], rows=[[_back()]])


def client_link(bot_name: str, token: str, *, staff: Staff, label: str, language: str) -> Screen:
    """First what the case manager does with it, then a message to show or forward, in every language."""
    hours = int(CLIENT_LINK_VALID.total_seconds()) // 3600
    lead = [plain(text("staff-link-made", label=label, hours=hours), language)]
    words: list[Line] = []
    for each in languages():
        words += [plain(text("staff-link-words", name=staff.name, office=staff.office), each), ""]
    return Screen(text=[*words, link_to(bot_name, CLIENT_LINK + token)], language=GERMAN, lead=lead)


def privacy_notice(staff: Staff, token: str, *, before: Staff | None, language: str | None) -> Screen:
    """What is stored for booking, for how long and why, before anything is. `before`: the case manager until now."""
    replaces: list[Line] = [text("staff-notice-replaces", name=before.name)] if before else []
    lines: list[Line] = [
        text("staff-notice-title"),
        text("staff-notice-who", name=staff.name, office=staff.office, employer=staff.employer),
        *replaces,
        "",
        text("staff-notice-stored", name=staff.name),
        text("staff-notice-until"),
        text("staff-notice-voluntary"),
        text("privacy-telegram"),
    ]
    rows = [
        [Button(text("staff-notice-agree"), AgreeToBond(token=token).pack())],
        [Button(text("staff-notice-decline"), DeclineBond().pack())],
    ]
    return Screen(text=lines, rows=rows, language=language)


def agreed(staff: Staff) -> Screen:
    """Who is there for the client from now on."""
    lines = [text("staff-agreed", name=staff.name, office=staff.office), text("staff-agreed-delete")]
    return Screen(text=lines, rows=[*_client_rows(), [menu.to_towns()]])


def declined(ags: str | None, view: View) -> Screen:
    """Nothing was stored; the way on is everybody's."""
    return menu.home(ags, view, above=[text("staff-declined"), ""])


def _area(staff: Staff, view: View) -> list[Line]:
    town = view.county.by_ags.get(staff.municipality_ags or "")
    region = next((each for each in view.county.regions if each.id == staff.region), None)
    lines: list[Line] = []
    if town and staff.district:
        lines.append(text("staff-menu-district", town=town.name, district=staff.district))
    elif town:
        lines.append(text("staff-menu-town", town=town.name))
    if region:
        lines.append(text("staff-menu-region", region=region.name))
    return lines


def _menu_rows(staff: Staff) -> list[list[Button]]:
    """Every conversation's way in for staff, with the action that it needs: a further one is a line here."""
    offered = [
        (Action.own_appointments, Button(text("office-today"), Agenda(days=1).pack())),
        (Action.own_office_hours, Button(text("office-hours"), Hours().pack())),
        (Action.clients, Button(text("staff-invite-client"), InviteHelp().pack())),
        (Action.cases, Button(text("cases-mine-all"), CaseList(closed=False, page=0).pack())),
        (Action.cases, Button(text("referrals-menu"), Handovers().pack())),
        (Action.themes, Button(text("themes-menu"), ThemeList(ended=False, page=0).pack())),
        (Action.cases, Button(text("contact-way-in"), NewContact().pack())),
        (Action.campaigns, Button(text("campaigns-menu"), CampaignList(page=0).pack())),
        (Action.directory_edit, Button(text("keeping-menu"), KeepList(waiting=False, page=0).pack())),
        (Action.directory_edit, Button(text("translations-menu"), ReviewMenu().pack())),
        (Action.gaps_region, Button(text("keeping-gaps"), RegionGaps(before=False, page=0).pack())),
    ]
    return [*([button] for action, button in offered if may(staff, action)), [menu.to_towns()]]


def _client_rows() -> list[list[Button]]:
    """What a client can do with their case manager."""
    return [[Button(text("menu-book"), BookMenu().pack())]]


def _back() -> Button:
    return Button(text("staff-back"), StaffMenu().pack())
