# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.codegen import Unset
    from ..enums.person import PersonKind, PersonKindLiteral
    from .period import PeriodInput


class PersonCreateInput(GraphQLInput, frozen=True):
    """The input ``PersonCreateInput``."""

    __graphql_name__ = "PersonCreateInput"
    __graphql_fields__ = """
    name name String
    period period PeriodInput!
    site_id siteId ID
    """
    __graphql_required__ = "period"

    period: PeriodInput
    name: str | None | Unset = UNSET
    site_id: str | None | Unset = UNSET


class PersonCreateArgs(TypedDict, total=False):
    """The fields of ``PersonCreateInput`` as keyword arguments."""

    period: Required[PeriodInput]
    name: str | None | Unset
    site_id: str | None | Unset


class PersonFilter(GraphQLInput, frozen=True):
    """The input ``PersonFilter``."""

    __graphql_name__ = "PersonFilter"
    __graphql_fields__ = """
    kind kind [PersonKind!]
    """

    kind: Sequence[PersonKind | PersonKindLiteral] | None | Unset = UNSET
