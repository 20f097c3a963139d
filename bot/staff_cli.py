"""`lotse staff …`: who works with Lotse. Names are shown on the operator's own terminal, and only there."""

import asyncio
from typing import Annotated, Any

import typer

from bot.directory_cli import with_context, with_database
from bot.settings import Settings, command_settings
from bot.staff_details import check_area, parse_details
from bot.terminal import say
from handlers.shell.texts import Line, text
from services.booking.office_hours import leave_office
from services.cases.assigning import count_cases, hand_over_all
from services.context import Context
from services.counties import County, load_county
from services.refusal import Refusal
from services.staff.lookups import list_staff, staff_by_id
from services.staff.members import (
    Changes,
    change_staff,
    invite_again,
    invite_staff,
    remove_staff,
    resume_staff,
    suspend_staff,
)
from services.staff.rules import STAFF_LINK_VALID, Role, Staff
from storage.encryption import Keyring
from storage.engine import Database, WriteSession

staff = typer.Typer(no_args_is_help=True, help="Staff: invite, list, change, suspend, remove.")

GET_ME_LIMIT_S = 10

IdArgument = Annotated[
    int, typer.Argument(metavar="ID", min=1, max=2**31 - 1, help="number, as `lotse staff list` shows it")
]
MunicipalityOption = Annotated[str | None, typer.Option("--municipality", help="name or AGS of a municipality")]
DistrictOption = Annotated[str | None, typer.Option("--district", help="city district, where one is not all")]
RegionOption = Annotated[str | None, typer.Option("--region", help="region of the county's profile")]


@staff.command("invite")
def invite(
    role: Annotated[str, typer.Option("--role", help=", ".join(Role))],
    name: Annotated[str, typer.Option("--name", help="as clients shall see it")],
    employer: Annotated[str, typer.Option("--employer", help="county, town or welfare association")],
    office: Annotated[str, typer.Option("--office", help="as clients shall see it")],
    municipality: MunicipalityOption = None,
    district: DistrictOption = None,
    region: RegionOption = None,
) -> None:
    """Enter a staff member and print the one-time link by which they join; it works for 48 hours."""
    settings, county, _ = _open()
    place = {"municipality": municipality, "district": district, "region": region}
    details: Any = parse_details(county, role=role, name=name, employer=employer, office=office, **place)
    check_area(details, county)
    bot_name = _bot_name(settings)
    token = with_context(settings, lambda session, context: invite_staff(session, context, **details))
    _print_link(bot_name, token)


@staff.command("link")
def link(staff_id: IdArgument) -> None:
    """Print a new one-time link for somebody whose link has expired or who has another account."""
    settings, _, _ = _open()
    bot_name = _bot_name(settings)
    token = with_context(settings, lambda session, context: invite_again(session, staff_id, now=context.now))
    _print_link(bot_name, token)


@staff.command("list")
def list_all() -> None:
    """List everybody: number, role, place, state and name."""
    settings, county, keyring = _open()

    async def read(database: Database) -> list[Staff]:
        async with database.reading() as session:
            return await list_staff(session, keyring=keyring)

    everybody = with_database(settings, read)
    say(*(_line(each, county) for each in everybody) if everybody else [text("cli-staff-none")])


@staff.command("change")
def change(
    staff_id: IdArgument,
    role: Annotated[str | None, typer.Option("--role", help=", ".join(Role))] = None,
    name: Annotated[str | None, typer.Option("--name", help="as clients shall see it")] = None,
    employer: Annotated[str | None, typer.Option("--employer", help="county, town or welfare association")] = None,
    office: Annotated[str | None, typer.Option("--office", help="as clients shall see it")] = None,
    municipality: MunicipalityOption = None,
    district: DistrictOption = None,
    region: RegionOption = None,
) -> None:
    """Change what is named and leave the rest. An empty text takes municipality, district or region away."""
    settings, county, _ = _open()
    place = {"municipality": municipality, "district": district, "region": region}
    changes = parse_details(county, role=role, name=name, employer=employer, office=office, **place)

    async def checked(session: WriteSession, context: Context) -> Staff:
        before = await staff_by_id(session, staff_id, keyring=context.keyring)
        if before is None:
            raise Refusal("cli-staff-unknown", id=str(staff_id))
        held: Changes = {"role": before.role, "municipality_ags": before.municipality_ags, "region": before.region}
        check_area({**held, **changes}, county)
        return await change_staff(session, context, staff_id, changes=changes)

    say(_line(with_context(settings, checked), county))


@staff.command("suspend")
def suspend(staff_id: IdArgument) -> None:
    """Take somebody's rights away until `resume`; their open links no longer work."""
    settings, _, _ = _open()
    with_context(settings, lambda session, context: suspend_staff(session, staff_id, now=context.now))
    say(text("cli-staff-suspended", id=str(staff_id)))


@staff.command("resume")
def resume(staff_id: IdArgument) -> None:
    """Give a suspended staff member their rights back."""
    settings, _, _ = _open()
    with_context(settings, lambda session, _: resume_staff(session, staff_id))
    say(text("cli-staff-resumed", id=str(staff_id)))


@staff.command("hand-over")
def hand_over(
    staff_id: IdArgument,
    to: Annotated[int, typer.Option("--to", min=1, max=2**31 - 1, help="number of the colleague who gets them")],
) -> None:
    """Give all cases of somebody who is ill or leaves to a colleague for good; the clients are told."""
    settings, _, _ = _open()
    given = with_context(
        settings, lambda session, context: hand_over_all(session, context, staff_id=staff_id, colleague_id=to)
    )
    say(text("cli-staff-handed-over", count=given, to=str(to)))


@staff.command("remove")
def remove(staff_id: IdArgument) -> None:
    """Remove somebody for good: their name is deleted, their appointments are cancelled and the clients told.

    Their cases go to a colleague first: `hand-over`.
    """
    settings, _, _ = _open()

    async def leave(session: WriteSession, context: Context) -> None:
        if count := await count_cases(session, staff_id=staff_id):  # they would be nobody's, for good
            raise Refusal("cli-staff-has-cases", id=str(staff_id), count=count)
        await leave_office(session, staff_id=staff_id, now=context.now)
        await remove_staff(session, staff_id, now=context.now)

    with_context(settings, leave)
    say(text("cli-staff-removed", id=str(staff_id)))


def _open() -> tuple[Settings, County, Keyring]:
    settings = command_settings()
    return settings, load_county(settings.county), settings.keyring()


def _bot_name(settings: Settings) -> str | None:
    """The bot's user name; None when Telegram cannot be asked now."""
    from aiogram.exceptions import AiogramError  # noqa: PLC0415  aiogram costs a second that other commands do not pay

    from bot.app import build_bot  # noqa: PLC0415

    bot = build_bot(settings)

    async def ask() -> str | None:
        try:
            return (await bot.get_me(request_timeout=GET_ME_LIMIT_S)).username
        except AiogramError:
            return None
        finally:
            await bot.session.close()

    return asyncio.run(ask())


def _print_link(bot_name: str | None, token: str) -> None:
    from handlers.staff.callbacks import STAFF_LINK, link_to  # noqa: PLC0415

    hours = int(STAFF_LINK_VALID.total_seconds()) // 3600
    payload = STAFF_LINK + token
    if bot_name:
        say(text("cli-staff-link", hours=hours), link_to(bot_name, payload))
    else:
        say(text("cli-staff-link-by-hand", hours=hours), f"/start {payload}")


def _line(member: Staff, county: County) -> Line:
    town = county.by_ags.get(member.municipality_ags or "")
    place = ", ".join(each for each in (town.name if town else None, member.district, member.region) if each)
    return text(
        "cli-staff-line",
        id=str(member.id),
        role=member.role.value,
        place=place or "–",
        state=text("cli-staff-state", state=member.state.value),
        name=member.name,
        office=member.office,
    )
