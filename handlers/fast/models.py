"""aiogram's models, each built at its first use instead of all at the start.

aiogram asks pydantic at its import to build 630 models, of which a bot like this one meets about sixty. Measured:
importing it took 5.5 s and 165 MB, and takes 1.3 s and 62 MB. pydantic itself builds a model that is still unbuilt
when it is first used (`defer_build`, which aiogram has set); it only has to know the names of aiogram's types then,
and those it is told here. So no model behaves otherwise, whoever meets it: it is built a moment later.

Imported by the packages `bot` and `handlers` before anything in them imports aiogram.
"""

from typing import Any

from pydantic import BaseModel

_build = BaseModel.model_rebuild.__func__  # type: ignore[attr-defined]
_names: dict[str, Any] = {}  # of aiogram's types, as its import hands them over


def _build_later(cls: type[BaseModel], /, *, _types_namespace: Any = None, **given: Any) -> bool | None:
    if cls.__module__.startswith("aiogram."):
        if _types_namespace is not None:  # the loop of aiogram's import, and nobody else
            _names.update(_types_namespace)
            return None
        _types_namespace = _names
        given["_parent_namespace_depth"] = 0
    built: bool | None = _build(cls, _types_namespace=_types_namespace, **given)
    return built


BaseModel.model_rebuild = classmethod(_build_later)  # type: ignore[assignment]
