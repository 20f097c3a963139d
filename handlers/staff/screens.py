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
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import GERMAN, Line, languages, plain, text
from handlers.staff.callbacks import CLIENT_LINK, AgreeToBond, DeclineBond, InviteHelp, StaffMenu, link_to
from handlers.themes.callbacks import ThemeList
from services.counties import County
from services.staff.rules import CLIENT_LINK_VALID, Action, Staff, may


def staff_menu(staff: Staff, county: County, *, joined: bool = False) -> Screen:
    lines: list[Line] = [text("staff-joined"), ""] if joined else []
    lines += [
        text("staff-menu-title", name=staff.name),
        text("staff-menu-role", role=text("staff-role", role=staff.role.value)),
        text("staff-menu-office", office=staff.office, employer=staff.employer),
        *_area(staff, county),
    ]
    return Screen(text=lines, rows=_menu_rows(staff))


def how_to_invite(*, wrong: bool = False) -> Screen:
    above: list[Line] = [text("staff-label-invalid"), ""] if wrong else []
    back = button("staff-back", StaffMenu())
    return Screen(text=[*above, text("staff-invite-how")], rows=[[back]])


def client_link(bot_name: str, token: str, *, staff: Staff, label: str, language: str) -> Screen:
    """First what the case manager does with it, then a message to show or forward, in every language."""
    hours = int(CLIENT_LINK_VALID.total_seconds()) // 3600
    lead = [plain(text("staff-link-made", label=label, hours=hours), language)]
    words: list[Line] = []
    for each in languages():
        words += [plain(text("staff-link-words", name=staff.name, office=staff.office), each), ""]
    return Screen(text=[*words, link_to(bot_name, CLIENT_LINK + token)], language=GERMAN, lead=lead)


def privacy_notice(staff: Staff, token: str, *, before: Staff | None) -> Screen:
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
    rows = [[button("staff-notice-agree", AgreeToBond(token=token))], [button("staff-notice-decline", DeclineBond())]]
    return Screen(text=lines, rows=rows)


def agreed(staff: Staff) -> Screen:
    lines = [text("staff-agreed", name=staff.name, office=staff.office), text("staff-agreed-delete")]
    return Screen(text=lines, rows=[[button("menu-book", BookMenu())], [menu.to_towns()]])


def _area(staff: Staff, county: County) -> list[Line]:
    town = county.by_ags.get(staff.municipality_ags or "")
    region = next((each for each in county.regions if each.id == staff.region), None)
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
        (Action.own_appointments, button("office-today", Agenda(days=1))),
        (Action.own_office_hours, button("office-hours", Hours())),
        (Action.clients, button("staff-invite-client", InviteHelp())),
        (Action.cases, button("cases-mine-all", CaseList(closed=False, page=0))),
        (Action.cases, button("referrals-menu", Handovers())),
        (Action.themes, button("themes-menu", ThemeList(ended=False, page=0))),
        (Action.cases, button("contact-way-in", NewContact())),
        (Action.campaigns, button("campaigns-menu", CampaignList(page=0))),
        (Action.directory_edit, button("keeping-menu", KeepList(waiting=False, page=0))),
        (Action.directory_edit, button("translations-menu", ReviewMenu())),
        (Action.gaps_region, button("keeping-gaps", RegionGaps(before=False, page=0))),
    ]
    return [*([way_in] for action, way_in in offered if may(staff, action)), [menu.to_towns()]]
