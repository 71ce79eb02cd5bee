"""Stand-in for ``changes.changing`` in packages without the feature ``changes``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ..core.errors import FeatureLeftOutError
from ..core.lazy import without
from ..schema.index import index

T_co = TypeVar("T_co", covariant=True)


class Changing(Generic[T_co]):
    """Results of a package without ``changes``."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name in ("changes", "sweep"):
                raise FeatureLeftOutError(without(index().package, "changes"))
            return object.__getattribute__(self, name)


AsyncChanging = Changing
