"""What the running program lets go of once everything is imported: memory and the garbage collector's walks."""

import ctypes
import gc
from collections.abc import Iterator

from aiogram.types import Update
from pydantic import BaseModel
from pydantic._internal._mock_val_ser import set_model_mocks


def slim_down() -> None:
    """Let go of aiogram's unused validators, then keep the garbage collector off what stays."""
    let_go_of_models("aiogram.")
    Update.model_rebuild()  # now, instead of when somebody waits for their first answer
    spare_the_collector()
    give_back()


def let_go_of_models(package: str) -> None:
    """Put models back to unbuilt; pydantic builds each again when it is first used.

    aiogram builds all its 630 models when it is imported: 80 MB, a third of the program. Lotse reads updates and
    makes a handful of calls with them. See docs/decisions/0011.

    Args:
        package: how the names of the models' modules begin.
    """
    for model in set(_descendants(BaseModel)):
        if model.__module__.startswith(package) and vars(model).get("__pydantic_complete__"):
            model.__pydantic_complete__ = False
            set_model_mocks(model)


def spare_the_collector() -> None:
    """Keep the garbage collector off what was imported and lives as long as the program.

    Measured: each full collection walked a million objects of libraries, a quarter of the time under load.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)


def give_back() -> None:
    """Give free memory back to the system, where the C library can (glibc)."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def _descendants(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for each in model.__subclasses__():
        yield each
        yield from _descendants(each)
