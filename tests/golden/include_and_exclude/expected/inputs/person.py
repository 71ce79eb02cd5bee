# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, MutationInput, unset

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One, Unset
    from ..models.person import Person, PersonFields


class PersonCreateInput(
    GraphQLInput, MutationInput["Person", "PersonFields[Never, One]"], frozen=True
):
    """The input ``PersonCreateInput``."""

    name: str | None | Unset = unset("name: String")


class PersonCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``PersonCreateInput`` as keyword arguments."""

    name: str | None | Unset
