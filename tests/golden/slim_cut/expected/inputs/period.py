# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

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
