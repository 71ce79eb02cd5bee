# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from .._runtime.codegen import GraphQLInput


class PeriodInput(GraphQLInput, frozen=True):
    """The input ``PeriodInput``."""

    __graphql_name__ = "PeriodInput"

    __graphql_fields__ = """
    start start String!
    """

    __graphql_required__ = "start"

    start: str
