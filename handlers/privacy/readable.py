"""An export as a sheet: what is stored about somebody, in words of their language."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.shell import formats
from handlers.shell.sheet import Block, Heading, Table, Words
from handlers.shell.texts import Line, plain, text
from services.counties import County
from services.directory.topics import all_topics
from services.privacy.exporting import Export, Row

NOTHING = "–"
TOPICS = frozenset(each.id for each in all_topics())


def blocks(export: Export, county: County, language: str) -> Iterator[Block]:
    """Person, appointments, news, then each case."""
    words = _InWords(county, language)
    yield from words.person(export)
    yield from words.appointments(export["appointment"])
    yield from words.news(export)
    for member in export["case_member"]:
        yield from words.case(member)


class _InWords:
    """Puts rows of an export into words of one language, with the county's local days."""

    def __init__(self, county: County, language: str) -> None:
        self.county, self.language = county, language
        self.zone = ZoneInfo(county.timezone)

    def person(self, export: Export) -> Iterator[Block]:
        person, bond, staff = export["person"], export["bond"], export["staff_member"]
        town = self.county.by_ags.get(person["municipality_ags"] or "")
        rows: list[tuple[Line, Line]] = [
            (text("privacy-page-language"), text("meta-name")),
            (text("privacy-page-town"), town.name if town else NOTHING),
            (text("privacy-page-since"), self.day(person["created_at"])),
            *((text("privacy-page-address"), each["address"]) for each in export["channel_account"]),
        ]
        if bond:
            rows.append((text("privacy-page-manager"), f"{bond['staff']}, {bond['office']}"))
            rows.append((text("privacy-page-label"), bond["label"] or NOTHING))
        if staff:
            rows.append((text("privacy-page-staff"), text("staff-role", role=staff["role"])))
            rows.append((text("privacy-page-office"), f"{staff['name']}, {staff['office']}, {staff['employer']}"))
        for name in ("waiting_entry", "follower", "outbox", "awaited", "page_link"):
            if count := len(export[name]):
                rows.append((text("privacy-page-other", kind=name), str(count)))
        yield Heading(text("privacy-page-person"))
        yield Table(tuple(rows))

    def appointments(self, rows: list[Row]) -> Iterator[Block]:
        yield from self.table("privacy-page-appointments", [self.appointment(each) for each in rows])
        for each in rows:
            if each["note"]:
                about = text("privacy-page-appointment-note", date=self.day(each["starts_at"]))
                yield Words(each["note"], about)

    def appointment(self, row: Row) -> tuple[Line, Line]:
        starts_at = datetime.fromisoformat(row["starts_at"]).astimezone(self.zone)
        moment = f"{formats.long_date(starts_at.date(), self.language)}, {formats.clock(starts_at.time())}"
        matter = self.topic(row["matter"]) if row["matter"] else NOTHING
        state = text("booking-state", state=row["state"])
        return moment, text("privacy-page-appointment", state=state, place=row["place"] or NOTHING, matter=matter)

    def news(self, export: Export) -> Iterator[Block]:
        yield from self.table("privacy-page-news", [self.subscription(each) for each in export["subscription"]])
        yield from self.table("privacy-page-campaigns", [self.campaign(each) for each in export["campaign_recipient"]])

    def subscription(self, row: Row) -> tuple[Line, Line]:
        return text(f"news-{row['kind']}"), text("privacy-page-news-since", date=self.day(row["since"]))

    def campaign(self, row: Row) -> tuple[Line, Line]:
        said = text("privacy-page-campaign", office=row["office"], kind=text(f"news-{row['kind']}"))
        return self.day(row["started_at"]), said

    def case(self, member: Row) -> Iterator[Block]:
        yield Heading(text("privacy-page-case", number=member["number"]))
        yield Table(tuple(self.frame(member)))
        agreed = [*member["consent"], *member["confidentiality_release"]]
        yield from self.table("privacy-page-agreed", [self.given(each) for each in agreed])
        yield from self.table("privacy-page-contacts", [self.contact(each) for each in member["interaction"]])
        yield from self.table("privacy-page-assessments", [self.level(each) for each in member["assessment"]])
        yield from self.table("privacy-page-referrals", [self.referral(each) for each in member["referral"]])
        yield from self.table("privacy-page-views", [self.view(each) for each in member["client_view"]])
        yield from self.goals(member["goal"])
        yield from self.notes(member["note"])

    def frame(self, member: Row) -> Iterator[tuple[Line, Line]]:
        case = member["case_file"]
        yield text("privacy-page-manager"), case["staff"] or NOTHING
        yield text("privacy-page-opened"), self.day(case["opened_on"])
        if member["joined_at"]:
            yield text("privacy-page-joined"), self.day(member["joined_at"])
        if member["reassess_on"]:
            yield text("privacy-page-reassess"), self.day(member["reassess_on"])
        if case["closed_at"]:
            yield text("privacy-page-closed"), self.day(case["closed_at"])
        if case["held_at"]:
            yield text("privacy-page-held"), text("privacy-hold-reason", reason=case["hold_reason"] or "")

    def given(self, row: Row) -> tuple[Line, Line]:
        about = row.get("recipient") or text("privacy-page-consent")
        said = {"date": self.day(row["granted_on"]), "version": row["form_version"]}
        if row["withdrawn_at"]:
            return about, text("privacy-page-given-withdrawn", **said, withdrawn=self.day(row["withdrawn_at"]))
        return about, text("privacy-page-given", **said)

    def contact(self, row: Row) -> tuple[Line, Line]:
        domains = [self.topic(each["code"]) for each in row["interaction_code"] if each["kind"] == "domain"]
        about = formats.enumeration([plain(each, self.language) for each in domains], self.language)
        said = text("privacy-page-contact", mode=row["mode"], minutes=row["minutes"], domains=about or NOTHING)
        return self.day(row["occurred_on"]), said

    def level(self, row: Row) -> tuple[Line, Line]:
        said = text("privacy-page-level", level=row["level"], date=self.day(row["assessed_on"]))
        return self.topic(row["domain"]), said

    def view(self, row: Row) -> tuple[Line, Line]:
        said = text("privacy-page-level", level=row["value"], date=self.day(row["said_at"]))
        return text("privacy-page-own-view"), said

    def referral(self, row: Row) -> tuple[Line, Line]:
        state = text("referrals-state", state=row["state"])
        said = text("privacy-page-referral", state=state, date=self.day(row["changed_at"]))
        return row["recipient"], said

    def goals(self, rows: list[Row]) -> Iterator[Block]:
        if rows:
            yield Heading(text("privacy-page-goals"))
        for each in rows:
            about = text("privacy-page-goal", domain=self.topic(each["domain"]), state=each["state"])
            yield Words(each["body"], about)

    def notes(self, rows: list[Row]) -> Iterator[Block]:
        if rows:
            yield Heading(text("privacy-page-notes"))
        for each in rows:
            yield Words(each["body"], self.day(each["written_at"]))
            for old in each["note_version"]:
                yield Words(old["body"], text("privacy-page-note-before", date=self.day(old["replaced_at"])))

    def table(self, title: str, rows: Sequence[tuple[Line, Line]]) -> Iterator[Block]:
        if rows:
            yield Heading(text(title))
            yield Table(tuple(rows))

    def topic(self, code: str) -> Line:
        return text(f"topic-{code}.short") if code in TOPICS else code

    def day(self, value: str) -> str:
        """A day of the export, or the local day of an instant."""
        if "T" in value:
            return formats.long_date(datetime.fromisoformat(value).astimezone(self.zone).date(), self.language)
        return formats.long_date(date.fromisoformat(value), self.language)
