"""Enums that survive values the package does not know yet."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class OpenEnum(StrEnum):
    """A value list that may grow on the server.

    A value that was not known when the package was generated becomes a pseudo-member
    which keeps its text, so that reading never fails on it. ``is_known`` tells.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        known = cls._value2member_map_.setdefault(value, member)
        return known if isinstance(known, cls) else member

    @property
    def _is_known(self) -> bool:
        return self._name_ in type(self)._member_map_

    def __repr__(self) -> str:
        if self._is_known:
            return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
        return f"<{type(self).__name__}: {self._value_!r} (unknown)>"
