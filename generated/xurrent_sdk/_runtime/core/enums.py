# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Enums that survive values the package does not know yet.

At run time they are ``StrEnum``s. Type checkers must not see them as enums. They treat
an enum as closed: a ``match`` over all its members would need no default, and a new
value of the server would fall through. They see a string with known values.
"""

from __future__ import annotations

from enum import EnumType, StrEnum
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    _T = TypeVar("_T")

    class Known:
        """A value that the package knows, as a member of its enum."""

        def __init__(self, value: str, /) -> None: ...
        def __get__(self, instance: None, owner: type[_T], /) -> _T: ...

    class OpenEnumType(type):
        """The metaclass of an enum that may grow: operations on its known members."""

        @property
        def __members__(cls: type[_T]) -> Mapping[str, _T]: ...
        def __getitem__(cls: type[_T], name: str, /) -> _T: ...
        def __iter__(cls: type[_T]) -> Iterator[_T]: ...
        def __reversed__(cls: type[_T]) -> Iterator[_T]: ...
        def __len__(cls) -> int: ...
        def __contains__(cls, value: object, /) -> bool: ...

    class OpenEnum(str, metaclass=OpenEnumType):
        """An enum that may grow on the server."""

        def __new__(cls, value: str, /) -> Self: ...
        @property
        def name(self) -> str:
            """The member's name; for an unknown value, its string."""
            ...

        @property
        def value(self) -> str:
            """The string that the server uses."""
            ...

        @property
        def is_known(self) -> bool:
            """Return whether the package knew the value when it was generated."""
            ...

else:
    Known = str

    class OpenEnumType(EnumType):
        """Finds known members by their string, on each version of Python."""

        def __contains__(cls, value: object) -> bool:
            return isinstance(value, str) and value in cls._value2member_map_

    class OpenEnum(StrEnum, metaclass=OpenEnumType):
        """An enum that may grow on the server.

        A value that the package does not know is kept: it equals its string, is no
        member, and its ``is_known`` is false.
        """

        @classmethod
        def _missing_(cls, value: object) -> Self | None:
            if not isinstance(value, str):
                return None
            # Unknown values are not cached: a server could fill the memory with them.
            unknown = str.__new__(cls, value)
            unknown._name_ = unknown._value_ = str(value)
            return unknown

        @property
        def is_known(self) -> bool:
            """Return whether the package knew the value when it was generated."""
            return self in type(self)

        def __repr__(self) -> str:
            if self.is_known:
                return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
            return f"<{type(self).__name__}: {self._value_!r} (unknown)>"
