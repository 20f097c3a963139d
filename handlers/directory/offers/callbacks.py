"""Buttons of the search for offers. Each carries its whole wish, at most 64 bytes. Frozen: other fields, new prefix."""

import re
from functools import lru_cache

from aiogram.filters.callback_data import CallbackData

from services.directory.listing import Wish
from services.directory.places import Point

GRID = 100  # a shared location travels as hundredths of a degree, about a kilometre: enough to sort, too coarse to find


class TownMenu(CallbackData, prefix="mm1"):
    """The wish to see the municipalities."""


class ShareLocation(CallbackData, prefix="sl1"):
    """The wish to be found by location."""


class ChooseTown(CallbackData, prefix="mu1"):
    """The wish to search in one municipality, and for one topic where that is known already."""

    ags: int
    topic: str | None


class TopicMenu(CallbackData, prefix="tp1"):
    """The wish to see the topics."""

    ags: int
    near: str | None


class _Wished(CallbackData, prefix="-"):
    ags: int
    topic: str
    spoken: str | None
    open_now: bool
    near: str | None
    page: int


class OfferList(_Wished, prefix="of1"):
    """The wish to see what there is for a topic; where nothing is, this is what is counted."""


class OfferListAgain(_Wished, prefix="ob1"):
    """The wish to see the same list further on, filtered, or again; not counted a second time."""


class SpokenMenu(_Wished, prefix="ls1"):
    """The wish to choose a language that is spoken there."""


class OfferCard(_Wished, prefix="cd1"):
    """The wish to see one offer; the rest leads back to the list it was chosen from."""

    code: str


class OfferPins(_Wished, prefix="pn1"):
    """The wish to see an offer on the map."""

    code: str


class OfferNumbers(_Wished, prefix="ct1"):
    """The wish to get an offer's number as a contact card."""

    code: str


class OfferOriginal(_Wished, prefix="ug1"):
    """The wish to see an offer as it was written in German."""

    code: str


class OfferTerms(_Wished, prefix="uw1"):
    """The wish to have an offer's German office terms explained."""

    code: str


def wish_of(data: _Wished) -> Wish:
    """The wish that a button carries. Whatever was forged in it names no place or topic and finds nothing."""
    return Wish(
        ags=ags_of(data.ags),
        topic=data.topic,
        language=data.spoken,
        open_now=data.open_now,
        near=point_of(data.near),
        page=min(max(data.page, 0), 99),
    )


@lru_cache(maxsize=2048)  # a list has a dozen buttons and is looked at over and over
def packed(button: type[_Wished], wish: Wish, code: str | None = None) -> str:
    """The data of a button that carries `wish`, and an offer's code where it has one."""
    own = {} if code is None else {"code": code}
    return button(**fields_of(wish), **own).pack()


def fields_of(wish: Wish) -> dict[str, int | str | bool | None]:
    """A wish as the fields of a button."""
    return {
        "ags": int(wish.ags),
        "topic": wish.topic,
        "spoken": wish.language,
        "open_now": wish.open_now,
        "near": near_of(wish.near),
        "page": wish.page,
    }


def ags_of(number: int) -> str:
    """An AGS key with its leading zero."""
    return f"{number:08d}"


def near_of(point: Point | None) -> str | None:
    """A location on the coarse grid."""
    return f"{round(point.latitude * GRID)}_{round(point.longitude * GRID)}" if point else None


def point_of(near: str | None) -> Point | None:
    """The location on the coarse grid; None for anything else."""
    match = re.fullmatch(r"(-?[0-9]{1,4})_(-?[0-9]{1,5})", near or "")
    return Point(int(match[1]) / GRID, int(match[2]) / GRID) if match else None
