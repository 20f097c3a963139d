"""A campaign's states, who may do what with it, what makes a version, and when it may be sent: pure functions.

Source: the concept papers' campaigns of the naturalisation and immigration offices. Above fifty recipients a second
person approves, who also confirms that the office has no backlog of applications (Paderborn paper 6.3).
"""

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum, auto
from types import MappingProxyType
from zoneinfo import ZoneInfo

from services.counties import County
from services.refusal import Refusal
from services.staff.rules import Action, Role, Staff, may

GERMAN, PLAIN_GERMAN = "de", "de-simple"
YOUNGEST = 16  # who may subscribe, in years
ALONE_UP_TO = 50  # recipients; more need a second person
SAME_AGAIN_AFTER = timedelta(days=14)
EXPIRES_AFTER = timedelta(days=7)  # from the start, where nobody said otherwise
OPENS, CLOSES = time(8), time(20)  # local; nothing is sent outside


class Kind(StrEnum):
    """Kinds of news that people subscribe to."""

    naturalisation = auto()
    courses = auto()
    events = auto()  # in one's municipality
    offices = auto()  # changes there


class CampaignState(StrEnum):
    draft = auto()
    in_review = auto()
    approved = auto()
    scheduled = auto()
    running = auto()
    paused = auto()
    completed = auto()
    aborted = auto()


WRITABLE = frozenset({CampaignState.draft, CampaignState.in_review, CampaignState.approved, CampaignState.scheduled})
STARTABLE = frozenset({CampaignState.approved, CampaignState.scheduled})
STARTED = frozenset({CampaignState.running, CampaignState.paused, CampaignState.completed})
ENDED = frozenset({CampaignState.completed, CampaignState.aborted})
# From which states each may be entered. An edit leads back to the draft, whatever was approved before.
BEFORE: Mapping[CampaignState, frozenset[CampaignState]] = MappingProxyType(
    {
        CampaignState.draft: WRITABLE,
        CampaignState.in_review: STARTABLE | {CampaignState.draft},  # the audience may have grown
        CampaignState.approved: frozenset({CampaignState.draft, CampaignState.in_review, CampaignState.scheduled}),
        CampaignState.scheduled: STARTABLE,
        CampaignState.running: STARTABLE | {CampaignState.paused},
        CampaignState.paused: frozenset({CampaignState.running}),
        CampaignState.completed: frozenset({CampaignState.running, CampaignState.paused}),
        CampaignState.aborted: WRITABLE | {CampaignState.running, CampaignState.paused},
    }
)


@dataclass(frozen=True, slots=True)
class Audience:
    """Who a campaign is for: subscribers of one kind, of these towns and languages.

    Attributes:
        region: id of a region of the county's profile, or None.
        towns: AGS keys; with neither region nor towns it is the county, people without a town included.
        languages: tags; empty for all.
    """

    kind: Kind
    region: str | None = None
    towns: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or document, as the channel knows it."""

    kind: str  # photo or document
    reference: str


@dataclass(frozen=True, slots=True)
class Words:
    """A text in one language; `left_to_german`: by explicit choice these people read the plain German one."""

    body: str
    left_to_german: bool = False
    is_approved: bool = False
    origin: str = "written"  # or memory, machine: nobody here has written it


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that recipients see, and who they are."""

    office: str
    audience: Audience
    texts: Mapping[str, Words] = field(default_factory=dict)  # by language tag
    buttons: tuple[str, ...] = ()  # codes
    media: Media | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """When something may be sent: from `opens` up to but excluding `closes`; UTC."""

    opens: datetime
    closes: datetime

    def is_open(self, now: datetime) -> bool:
        return self.opens <= now < self.closes


def is_own(staff: Staff, *, author_id: int, office: str) -> bool:
    """Whether a campaign is somebody's to write: the author's, and their colleagues' in the same office."""
    return staff.id == author_id or (staff.office == office and staff.role != Role.lead)


def may_see(staff: Staff, *, author_id: int, office: str) -> bool:
    """Whether a campaign is there for somebody, also to pause and to stop it: their own office's, the lead's all."""
    return may(staff, Action.campaigns) and (is_own(staff, author_id=author_id, office=office) or approves(staff))


def approves(staff: Staff) -> bool:
    """Whether approving is somebody's at all. The papers leave it to the lead: the role table's campaign_approval."""
    return may(staff, Action.campaign_approval)


def may_approve(staff: Staff, writers: Collection[int]) -> bool:
    """Whether somebody can be the second person: has the right, and is none of `writers`.

    `writers` are the numbers of the author and of whoever wrote or approved one of the texts.
    """
    return approves(staff) and staff.id not in writers


def needs_second(recipients: int) -> bool:
    return recipients > ALONE_UP_TO


def check_area(staff: Staff, audience: Audience, county: County) -> None:
    """Raise the refusal for an area that is not a staff member's to write to, or does not exist.

    A lead's and a county office's is the whole county, a coordinator's the region, a town's office's the town.
    """
    towns = towns_of(audience, county)
    own = own_towns(staff, county)
    is_known = towns is None or (towns and towns <= county.by_ags.keys())
    if not is_known or (own is not None and (towns is None or not towns <= own)):
        raise Refusal("campaigns-area-not-yours")


def towns_of(audience: Audience, county: County) -> frozenset[str] | None:
    """The AGS keys of an audience's area; None for the whole county."""
    if audience.region is not None:
        return frozenset(each.ags for each in county.municipalities if each.region == audience.region)
    return audience.towns or None


def own_towns(staff: Staff, county: County) -> frozenset[str] | None:
    """The AGS keys of all that is a staff member's to write to; None for the whole county."""
    if staff.role == Role.coordinator and staff.region is not None:
        return frozenset(each.ags for each in county.municipalities if each.region == staff.region)
    if staff.role == Role.authority and staff.municipality_ags is not None:
        return frozenset({staff.municipality_ags})
    return None


def overlap(one: Audience, two: Audience, county: County) -> bool:
    """Whether somebody could belong to both audiences."""
    areas = towns_of(one, county), towns_of(two, county)
    share_town = None in areas or bool((areas[0] or frozenset()) & (areas[1] or frozenset()))
    share_language = not one.languages or not two.languages or bool(one.languages & two.languages)
    return one.kind == two.kind and share_town and share_language


def fingerprint(content: Content) -> bytes:
    """A digest of exactly this version: two contents share it if recipients would see the same and be the same."""
    texts = {tag: [words.body, words.left_to_german] for tag, words in content.texts.items()}
    expires_at = content.expires_at and content.expires_at.astimezone(UTC).isoformat()
    media = content.media and [content.media.kind, content.media.reference]
    return _digest([content.office, _plain(content.audience), texts, list(content.buttons), media, expires_at])


def sameness(content: Content) -> bytes:
    """A digest of what makes the same message to the same people: the German text's words and the audience."""
    words = content.texts.get(GERMAN, Words("")).body
    return _digest([_plain(content.audience), " ".join(words.split()).casefold()])


def missing_texts(content: Content, languages: Collection[str]) -> list[str]:
    """Languages of the audience, German first, that still lack an approved text or the choice to leave them to German.

    `languages` are the tags that people can choose.
    """
    return [each for each in asked_texts(content, languages) if not is_ready(each, content.texts.get(each))]


def asked_texts(content: Content, languages: Collection[str]) -> list[str]:
    """Languages in which a text is to be read and approved, German first; plain German where there is one."""
    wanted = sorted(set(languages) & content.audience.languages if content.audience.languages else set(languages))
    return list(dict.fromkeys([GERMAN, *([PLAIN_GERMAN] if PLAIN_GERMAN in content.texts else []), *wanted]))


def is_ready(language: str, words: Words | None) -> bool:
    """Whether people of a language have something to read: a text that was approved, or the choice for German."""
    if words is None:
        return False
    if words.left_to_german:
        return language not in {GERMAN, PLAIN_GERMAN}
    return words.is_approved


def text_for(language: str, texts: Mapping[str, Words]) -> tuple[str, str]:
    """Language tag and body that somebody reads: their own if approved, else plain German, else German.

    Raises:
        KeyError: there is no German text.
    """
    for tag in (language, PLAIN_GERMAN, GERMAN):
        words = texts.get(tag)
        if words is not None and words.is_approved and not words.left_to_german:
            return tag, words.body
    raise KeyError(GERMAN)


def window(now: datetime, tzid: str) -> Window:
    """The time for sending that `now` lies in, or the next one. Wall time: 8 stays 8 across a change of the clock."""
    zone = ZoneInfo(tzid)
    day = now.astimezone(zone).date()
    if now >= _at(day, CLOSES, zone):
        day += timedelta(days=1)
    return Window(_at(day, OPENS, zone), _at(day, CLOSES, zone))


def check_times(starts_at: datetime | None, expires_at: datetime | None, *, now: datetime, tzid: str) -> None:
    """Raise the refusal for a start in the past, or an end that leaves no time to send."""
    if starts_at is not None and starts_at <= now:
        raise Refusal("campaigns-start-past")
    begin = starts_at or now
    if expires_at is not None and expires_at <= max(begin, window(begin, tzid).opens):
        raise Refusal("campaigns-end-too-early")


def _plain(audience: Audience) -> list[object]:
    return [audience.kind, audience.region, sorted(audience.towns), sorted(audience.languages)]


def _digest(value: object) -> bytes:
    return hashlib.sha256(json.dumps(value, sort_keys=True, ensure_ascii=False).encode()).digest()


def _at(day: object, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at, zone).astimezone(UTC)  # type: ignore[arg-type]
