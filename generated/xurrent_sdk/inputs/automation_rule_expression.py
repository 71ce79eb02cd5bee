# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from .._runtime.codegen import GraphQLInput


class AutomationRuleExpressionInput(GraphQLInput, frozen=True):
    """Named expression of an automation rule."""

    __graphql_name__ = "AutomationRuleExpressionInput"
    __graphql_fields__ = """
    name name String!
    value value String!
    """
    __graphql_required__ = "name value"

    name: str
    """Name by which conditions, actions and other expressions refer to it."""
    value: str
    """Expression in rule language."""
