"""Buttons of those who keep the directory, at most 64 bytes. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData

from services.directory.keeping_fields import Field


class KeepList(CallbackData, prefix="kl1"):
    """The services that one keeps, from page 0 on; `waiting`: only those that wait to be checked."""

    waiting: bool
    page: int


class KeepService(CallbackData, prefix="ks1"):
    code: str


class MarkChecked(CallbackData, prefix="kc1"):
    code: str


class PauseService(CallbackData, prefix="kp1"):
    code: str


class ResumeService(CallbackData, prefix="kr1"):
    code: str


class EditField(CallbackData, prefix="ke1"):
    """Type another value; `mark` stands for the row that it is in."""

    code: str
    field: Field
    mark: str


class ClearField(CallbackData, prefix="kx1"):
    """Preview that a value is taken out; `mark` stands for the row that it is in."""

    code: str
    field: Field
    mark: str


class SaveField(CallbackData, prefix="kv1"):
    """The previewed value is right; `seal` tells it from any other preview."""

    code: str
    seal: str


class RegionGaps(CallbackData, prefix="kg1"):
    """What was looked for in vain, from page 0 on; `before`: last month."""

    before: bool
    page: int


class AddService(CallbackData, prefix="kn1"):
    pass


class ChooseOrganization(CallbackData, prefix="ko1"):
    organization: str


class NewOrganization(CallbackData, prefix="kw1"):
    """The service is of an organization that is not in the directory yet: the one just typed."""


class ChooseTopic(CallbackData, prefix="kt1"):
    topic: str


class TopicsChosen(CallbackData, prefix="kd1"):
    pass


class ChooseArea(CallbackData, prefix="ka1"):
    """Choose a municipality, or the county by its own key, or choose it no longer."""

    ags: int


class AreasChosen(CallbackData, prefix="kb1"):
    pass


class WithoutPhone(CallbackData, prefix="kf1"):
    """There is no number yet."""


class SaveService(CallbackData, prefix="kz1"):
    """The previewed service is right; `seal` tells it from any other preview."""

    seal: str
