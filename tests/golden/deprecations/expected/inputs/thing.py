"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from typing_extensions import TypedDict, deprecated

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from builtins import str as _str
    from typing import Never, Required

    from .._runtime.codegen import One, Simple, Unset
    from ..models.thing import Thing, ThingFields


class ThingFilter(GraphQLInput, frozen=True):
    """The input ``ThingFilter``."""

    __graphql_where__ = "ThingWhere"

    name: _str | None | Unset = unset("name: String")
    str: _str | None | Unset = unset("str: String")
    title: _str | None | Unset = unset("title: String")
    """Deprecated: Use name."""

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            name: _str | None | Unset = ...,
            str: _str | None | Unset = ...,
        ) -> None: ...
        @overload
        @deprecated("title: Use name.")
        def __init__(
            self,
            *,
            name: _str | None | Unset = ...,
            str: _str | None | Unset = ...,
            title: _str | None | Unset = ...,
        ) -> None: ...
        def __init__(self, **given: object) -> None: ...


class ThingWhere(FilterFields):
    """Fields of ``ThingFilter`` for conditions of ``where``."""

    name: Simple[_str]
    str: Simple[_str]

    if TYPE_CHECKING:

        @property
        @deprecated("Use name.")
        def title(self) -> Simple[_str]:
            """Deprecated: Use name."""
            ...


class ThingInput(
    GraphQLInput, MutationInput["Thing", "ThingFields[Never, One]"], frozen=True
):
    """The input ``ThingInput``."""

    name: str = needs(title="name: String!")
    title: str | None | Unset = unset("title: String")
    """Deprecated: Use name."""

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            name: str,
        ) -> None: ...
        @overload
        @deprecated("title: Use name.")
        def __init__(
            self,
            *,
            name: str,
            title: str | None | Unset = ...,
        ) -> None: ...
        def __init__(self, **given: object) -> None: ...


class ThingArgs(TypedDict, total=False, closed=True):
    """The fields of ``ThingInput`` as keyword arguments."""

    name: Required[str]
    title: str | None | Unset
    """Deprecated: Use name."""
