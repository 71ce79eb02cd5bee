# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""``ThingConnection``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import GraphQLModel, absent

if TYPE_CHECKING:
    from .models.page_info import PageInfo
    from .models.thing import Thing


class ThingConnection(GraphQLModel, frozen=True):
    """The type ``ThingConnection``."""

    __graphql_name__ = "ThingConnection"

    __graphql_fields__ = """
    nodes nodes [Thing!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Thing] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent
