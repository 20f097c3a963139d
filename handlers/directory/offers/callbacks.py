"""Buttons of the search for offers. Each carries its whole wish, at most 64 bytes. Frozen: other fields, new prefix."""

import re
from functools import lru_cache

from aiogram.filters.callback_data import CallbackData

from services.directory.listing import Wish
from services.directory.places import Point

GRID = 100  # a shared location travels as hundredths of a degree, about a kilometre: enough to sort, too coarse to find


class TownMenu(CallbackData, prefix="mm1"):
    pass


class ShareLocation(CallbackData, prefix="sl1"):
    pass


class ChooseTown(CallbackData, prefix="mu1"):
    """Search in one municipality, and for one topic where that is known already."""

    ags: int
    topic: str | None


class TopicMenu(CallbackData, prefix="tp1"):
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
    """What there is for a topic. Where the town has nothing of its own, this button is what is counted."""


class OfferListAgain(_Wished, prefix="ob1"):
    """The same list further on, filtered, or again; not counted a second time."""


class SpokenMenu(_Wished, prefix="ls1"):
    """The languages that are spoken at the offers of a list."""


class _OfAnOffer(_Wished, prefix="-"):
    code: str


class OfferCard(_OfAnOffer, prefix="cd1"):
    """One offer. Everything but its code leads back to the list that it was chosen from."""


class OfferPins(_OfAnOffer, prefix="pn1"):
    """An offer's places on the map."""


class OfferNumbers(_OfAnOffer, prefix="ct1"):
    """An offer's number as a contact card."""


class OfferOriginal(_OfAnOffer, prefix="ug1"):
    """An offer as it was written in German."""


class OfferTerms(_OfAnOffer, prefix="uw1"):
    """What the German office terms of an offer mean."""


def wish_of(data: _Wished) -> Wish:
    """The wish that a button carries. Forged places and topics are left in it; a forged page is bounded to 0 to 99."""
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
