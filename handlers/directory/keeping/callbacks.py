"""Buttons of those who keep the directory, at most 64 bytes. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData

from services.directory.keeping_fields import Field


class KeepList(CallbackData, prefix="kl1"):
    """The wish to see the services that one keeps, from page 0 on; `waiting`: only those that wait to be checked."""

    waiting: bool
    page: int


class KeepService(CallbackData, prefix="ks1"):
    """The wish to see what stands there about a service."""

    code: str


class MarkChecked(CallbackData, prefix="kc1"):
    """Somebody has made sure today that a service is right."""

    code: str


class PauseService(CallbackData, prefix="kp1"):
    """The wish to take a service off the lists."""

    code: str


class ResumeService(CallbackData, prefix="kr1"):
    """The wish to list a service again."""

    code: str


class EditField(CallbackData, prefix="ke1"):
    """The wish to type another value; `mark` stands for the row that it is in."""

    code: str
    field: Field
    mark: str


class ClearField(CallbackData, prefix="kx1"):
    """The wish that nothing stands there, to be confirmed."""

    code: str
    field: Field
    mark: str


class SaveField(CallbackData, prefix="kv1"):
    """The previewed value is right; `seal` tells it from any other preview."""

    code: str
    seal: str


class RegionGaps(CallbackData, prefix="kg1"):
    """The wish to see what was looked for in vain, from page 0 on; `before`: last month."""

    before: bool
    page: int


class AddService(CallbackData, prefix="kn1"):
    """The wish to enter a service."""


class ChooseOrganization(CallbackData, prefix="ko1"):
    """Whose the service is that is being entered."""

    organization: str


class NewOrganization(CallbackData, prefix="kw1"):
    """It is an organization that is not in the directory yet: the one just typed."""


class ChooseTopic(CallbackData, prefix="kt1"):
    """A topic more, or less."""

    topic: str


class TopicsChosen(CallbackData, prefix="kd1"):
    """These are the topics."""


class ChooseArea(CallbackData, prefix="ka1"):
    """A municipality more, or less; or the county, by its own key."""

    ags: int


class AreasChosen(CallbackData, prefix="kb1"):
    """These are the areas."""


class WithoutPhone(CallbackData, prefix="kf1"):
    """There is no number yet."""


class SaveService(CallbackData, prefix="kz1"):
    """The previewed service is right; `seal` tells it from any other preview."""

    seal: str
