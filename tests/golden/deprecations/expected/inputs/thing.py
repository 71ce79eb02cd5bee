"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from typing_extensions import TypedDict, deprecated

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, unset

if TYPE_CHECKING:
    from builtins import str as _str
    from typing import Never

    from .._runtime.codegen import One, Simple, Unset
    from ..models.thing import Thing, ThingFields
    from .common import StringFilter, StringWhere


class ThingFilter(GraphQLInput, frozen=True):
    """The input ``ThingFilter``."""

    __graphql_where__ = "ThingWhere"

    name: StringFilter | None | Unset = unset("name: StringFilter")
    str: _str | None | Unset = unset("str: String")
    title: StringFilter | None | Unset = unset("title: StringFilter")
    """Deprecated: Use name."""

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            name: StringFilter | None | Unset = ...,
            str: _str | None | Unset = ...,
        ) -> None: ...
        @overload
        @deprecated("title: Use name.")
        def __init__(
            self,
            *,
            name: StringFilter | None | Unset = ...,
            str: _str | None | Unset = ...,
            title: StringFilter | None | Unset = ...,
        ) -> None: ...
        def __init__(self, **given: object) -> None: ...


class ThingWhere(FilterFields):
    """Fields of ``ThingFilter`` for conditions of ``where``."""

    name: StringWhere
    str: Simple[_str]

    if TYPE_CHECKING:

        @property
        @deprecated("Use name.")
        def title(self) -> StringWhere:
            """Deprecated: Use name."""
            ...


class ThingInput(
    GraphQLInput, MutationInput["Thing", "ThingFields[Never, One]"], frozen=True
):
    """The input ``ThingInput``."""

    name: str | None | Unset = unset("name: String")
    title: str | None | Unset = unset("title: String")
    """Deprecated: Use name."""

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            name: str | None | Unset = ...,
        ) -> None: ...
        @overload
        @deprecated("title: Use name.")
        def __init__(
            self,
            *,
            name: str | None | Unset = ...,
            title: str | None | Unset = ...,
        ) -> None: ...
        def __init__(self, **given: object) -> None: ...


class ThingArgs(TypedDict, total=False, closed=True):
    """The fields of ``ThingInput`` as keyword arguments."""

    name: str | None | Unset
    title: str | None | Unset
    """Deprecated: Use name."""
