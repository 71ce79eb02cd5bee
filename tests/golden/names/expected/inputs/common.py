"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import (
    GraphQLInput,
    MutationInput,
    needs as _needs,
    unset as _unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import One, Unset
    from ..enums.common import Nasty, NastyLiteral
    from ..models.class_ import Class, ClassFields


class ClassInput(
    GraphQLInput, MutationInput["Class", "ClassFields[Never, One]"], frozen=True
):
    """The input ``ClassInput``."""

    needs: int = _needs(title="needs: Int!")
    dict_: Sequence[ClassInput] | None | Unset = _unset("dict: [ClassInput!]")
    from_: str | None | Unset = _unset("from: String")
    input: int | None | Unset = _unset("input: Int")
    select_: Nasty | NastyLiteral | None | Unset = _unset("select: Nasty")
    self_: bool | None | Unset = _unset("self: Boolean")
    unset: int | None | Unset = _unset("unset: Int")


class ClassArgs(TypedDict, total=False, closed=True):
    """The fields of ``ClassInput`` as keyword arguments."""

    needs: Required[int]
    dict_: Sequence[ClassInput] | None | Unset
    from_: str | None | Unset
    input: int | None | Unset
    select_: Nasty | NastyLiteral | None | Unset
    self_: bool | None | Unset
    unset: int | None | Unset
